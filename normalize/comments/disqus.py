"""Disqus: an empty ``#disqus_thread``, filled by a frame whose page holds its first posts as JSON.

That page (``disqus.com/embed/comments/``) is what every reader's browser asks for; it gives about 50 posts. All of them
come by the public API, for which the user needs a key of their own: option ``disqus_api_key``.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..record import Media
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import (
    anchored,
    author,
    erase,
    flag,
    has_key,
    key_of_user,
    listed,
    mapping,
    mappings,
    needs,
    plain_url,
    visible_count,
    waiting,
)
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_SHORTNAME = re.compile(r"""(?:^|[/"'])([a-zA-Z0-9_-]+)\.disqus\.com/(?:embed|count)\.js""", re.M)
_FORUM = re.compile(r"(?:https?:)?//([a-zA-Z0-9_-]+)\.disqus\.com(?:[/?#]|\Z)")
_OWN = frozenset({"www", "help", "blog", "docs", "about", "go", "c"})
_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp)(?:[?#]|\Z)", re.I)
_ORDERS = {"asc": "oldest", "desc": "newest", "popular": "votes"}


class Disqus(System):
    """The adapter."""

    name = "disqus"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Disqus."""
        root = page.index.ids.get("disqus_thread")
        if root is None and ".disqus.com/embed.js" not in page.script_sources:
            return None
        thread = waiting(page, self.name, "disqus", root)
        thread.declared = visible_count(page, ["disqus-comment-count"], ["#disqus_thread"])
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``forum`` (the site's short name), ``identifier`` and ``url`` of the thread, where the page names them."""
        code = code_with(page, "disqus")
        # Drupal's module prints all its settings in one object
        start = code.find('"disqus":{')
        drupal = code[start : start + 4000] if start >= 0 else ""
        named = _SHORTNAME.search(page.script_sources) or _SHORTNAME.search(code)
        forum = named[1] if named else setting(code, "disqus_shortname", "disqusShortname", "disqusShortName")
        url = setting(code, "disqus_url", "page.url", "disqusUrl") or setting(drupal, "url")
        identifier = setting(code, "disqus_identifier", "page.identifier", "disqusIdentifier")
        return {
            "forum": forum or page.metas.get("disqus:shortname") or setting(drupal, "domain") or _linked(page),
            "identifier": identifier
            or page.metas.get("disqus:identifier")
            or setting(drupal, "identifier")
            or _stated(page, "data-identifier", "data-disqus-identifier"),
            "url": page.link(url or _stated(page, "data-url", "data-pageurl", "data-disqus-url")) or plain_url(page),
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The API where the user has a key, else the frame's page."""
        asked = thread.settings
        if asked["forum"] is None or not (asked["identifier"] or asked["url"]):
            needs(thread, "unsupported")
            return []
        if has_key(thread, "disqus_api_key") and "api" not in thread.failed:
            return [_posts(thread, None)]
        if thread.notes.get("disqus_more"):
            needs(thread, "login")
        known = {"t_i": asked["identifier"], "t_u": asked["url"]}
        fields = {"base": "default", "f": asked["forum"], **{k: v for k, v in known.items() if v}, "s_o": "default"}
        url = f"https://disqus.com/embed/comments/?{urlencode(fields)}"
        return [ThreadRequest(kind="embed", url=url, why="the first comments")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """The JSON of the frame's page, or a page of the API's posts."""
        data = answer.json if answer.json is not None else _frame_data(answer.text)
        if not isinstance(data, dict) or whole(data.get("code")) != 0:
            return None
        inner, cursor = data.get("response"), data.get("cursor")
        following = cursor.get("next") if isinstance(cursor, dict) and cursor.get("hasNext") is True else None
        if isinstance(inner, list):
            part = ThreadPart(source="api", comments=_comments(inner, thread.page))
            if following and has_key(thread, "disqus_api_key"):
                part.requests = [_posts(thread, string(following))]
        elif isinstance(inner, dict) and isinstance(inner.get("posts"), list):
            part = ThreadPart(source="page", comments=_comments(inner["posts"], thread.page))
            part.order = _ORDERS.get(string(data.get("order")) or "")
            topic = mapping(inner.get("thread"))
            part.declared, part.closed = whole(topic.get("posts")), flag(topic.get("isClosed"))
            part.notes = {"disqus_more": bool(following)}
        else:
            return None
        if not following:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Disqus()


def _stated(page: Page, *names: str) -> str | None:
    """An attribute of the thread's element, or of the only count of comments that has it."""
    root = page.index.ids.get("disqus_thread")
    counts = {e.get(name) for _, e in page.index.with_class("disqus-comment-count") for name in names if e.get(name)}
    own = next((root[1].get(name) for name in names if root[1].get(name)), None) if root is not None else None
    return own or (counts.pop() if len(counts) == 1 else None)


def _linked(page: Page) -> str | None:
    """The forum that readers without scripts are sent to."""
    root = page.index.ids.get("disqus_thread")
    near = root[1].getparent() if root is not None else None
    for anchor in near.iter("a") if near is not None else ():
        match = _FORUM.match(anchor.get("href") or "")
        if match is not None and match[1] not in _OWN:
            return match[1]
    return None


def _posts(thread: Gathering, cursor: str | None) -> ThreadRequest:
    asked = thread.settings
    which = ("thread:ident", asked["identifier"]) if asked["identifier"] else ("thread:link", asked["url"])
    fields = {"forum": asked["forum"], which[0]: which[1], "limit": "100", "order": "asc"}
    if cursor is not None:
        fields["cursor"] = cursor
    url = f"https://disqus.com/api/3.0/threads/listPosts.json?{urlencode(fields)}"
    keys = key_of_user(thread, "api_key", "disqus_api_key")
    return ThreadRequest(kind="api", url=url, why="a hundred comments", keys=keys, cursor={"cursor": cursor})


def _frame_data(html: str) -> Any:
    start = html.find('id="disqus-threadData"')
    start = html.find(">", start) + 1 if start >= 0 else 0
    if not start:
        return None
    try:
        return json.loads(html[start : html.find("</script", start)])
    except (ValueError, RecursionError):
        return None


def _comments(posts: list[Any], page: Page) -> list[FoundComment]:
    return [_comment(post, page) for post in mappings(posts, "id")]


def _comment(post: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(post.get("id")), parent_native=string(post.get("parent")) or "0")
    user = post.get("author")
    if isinstance(user, dict):
        found.author = author(
            string(user.get("name")) or user.get("username"),
            url=user.get("profileUrl"),
            avatar=mapping(user.get("avatar")).get("permalink"),
            kind="guest" if user.get("isAnonymous") is True else "registered",
        )
    found.dates = [date for date in [stamp(post.get("createdAt"), utc=True)] if date]
    set_html(found, post.get("message"), page)
    found.upvotes, found.downvotes = whole(post.get("likes")), whole(post.get("dislikes"))
    found.score = whole(post.get("points"))
    for item in listed(post.get("media")):
        url = page.link(string(mapping(item).get("url")))
        if url is not None and _PICTURE.search(url):
            found.media.append(Media(type="image", role="comment", url=url))
    if post.get("isDeleted") is True:
        erase(found)
    elif post.get("isApproved") is False:
        found.state = "pending"
    found.url = anchored(page, f"comment-{found.native_id}")
    return found
