"""Blogger: comments in the page (threads, or an old flat list), 200 at most; all of them in the story's comment feed.

The feed is Google's own, without a key: ``{blog}/feeds/{post}/comments/default?alt=json``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundDate, FoundThread
from ..markup import hidden, line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute
from .asking import Answer, ThreadPart, ThreadRequest
from .base import NODE, Node, Parts, System, count_of, images_in, links_in
from .data import set_html, stamp, string, whole
from .hosted import author, first_class, first_id, listed, mapping, needs

if TYPE_CHECKING:
    from .gather import Gathering

_THREADED = Parts({
    "comment": NODE, "user": "author", "datetime": "date", "comment-content": "text", "blog-author": "owner",
    "deleted-comment": "gone",
})  # fmt: skip
_FLAT = Parts({
    "comment-author": NODE, "comment-poster": NODE, "comment-body": "text", "comment-timestamp": "date",
    "deleted-comment": "gone",
})  # fmt: skip
_NODE_ID = re.compile(r"c(\d+)\Z")
_FEED = re.compile(r"/feeds/\d+/comments/default(?:[?#]|\Z)")
_POSTED = re.compile(r"[?&]showComment=(\d{10,14})\b")
_IN_FEED = re.compile(r"(?:\.post-|/default/)(\d+)\Z")
# "Ann said...", "Ann hat gesagt…", "Ann a dit…", "Ann dijo..."
_SAID = re.compile(
    r"\s+(?:said|hat gesagt|a dit|dijo|disse|ha detto|zei|sa|sier|sagde|пишет|комментирует)\s*(?:\.\.\.|…)\Z"
)
_PAGE_SIZE = 200


class Blogger(System):
    """The adapter."""

    name = "blogger"

    def read(self, page: Page) -> FoundThread | None:
        """The thread that the page shows."""
        root = first_id(page, "comments", "comment-holder", "comments-block") or first_class(page, "comments")
        if root is None or not (_feed(page) or page.metas.get("generator", "").lower() == "blogger"):
            return None
        # ids are numbers unique in all of Blogger
        thread = FoundThread(system=self.name, namespace="blogger")
        nodes = _THREADED.nodes(page, root, _NODE_ID) or _FLAT.nodes(page, root, _NODE_ID)
        thread.comments = [_shown(node, page) for node in nodes]
        title = next((child for child in root[1].iter("h3", "h4")), None)
        thread.declared = count_of(line_of(title)) if title is not None else None
        thread.rules = {
            "author": "blogger.author", "published": "blogger.date", "text": "blogger.text", "parent_id": "nesting",
        }  # fmt: skip
        more = [element for _, element in page.index.with_class("loadmore") if not hidden(element)]
        if len(nodes) >= _PAGE_SIZE or more:
            thread.reasons.append("load_more_not_followed")
        elif not nodes and (thread.declared or "comment-holder" in page.index.ids):
            thread.reasons.append("loaded_by_script")
        elif nodes:
            # it prints all of them, to its limit
            thread.all_here = True
        page.skip(root)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``feed`` of the story's comments."""
        return {"feed": _feed(page)}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The feed, where the page does not show all."""
        if not thread.missing:
            return []
        if thread.settings["feed"] is None:
            needs(thread, "unsupported")
            return []
        return [_request(thread, 1)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of the feed."""
        feed = mapping(mapping(answer.json).get("feed"))
        if "openSearch$totalResults" not in feed:
            return None
        entries = listed(feed.get("entry"))
        part = ThreadPart(source="api", declared=_number(feed["openSearch$totalResults"]))
        for entry in entries:
            found = _entry(mapping(entry), thread.page)
            if found is not None:
                part.comments.append(found)
        start = _number(feed.get("openSearch$startIndex")) or 1
        if entries and part.declared is not None and start + len(entries) <= part.declared:
            if thread.settings["feed"] is not None:
                part.requests = [_request(thread, start + len(entries))]
        else:
            part.settles = frozenset({"loaded_by_script", "load_more_not_followed"})
        return part


SYSTEM = Blogger()


def _feed(page: Page) -> str | None:
    for _, link in page.index.tags["link"]:
        address = page.link(link.get("href"))
        if link.get("rel") == "alternate" and address and _FEED.search(address):
            return address.partition("?")[0]
    return None


def _request(thread: Gathering, start: int) -> ThreadRequest:
    url = f"{thread.settings['feed']}?alt=json&max-results={_PAGE_SIZE}&start-index={start}"
    return ThreadRequest(kind="feed", url=url, why=f"comments from {start}", cursor={"start": start})


def _shown(node: Node, page: Page) -> FoundComment:
    match = _NODE_ID.match(node.element.get("id") or "")
    found = FoundComment(native_id=match[1] if match else None, enclosing=node.enclosing)
    parts = node.parts
    named = parts.get("author", None if "comment" in node.classes else node.element)
    if named is not None:
        name = _SAID.sub("", line_of(named))
        # in the flat list the first is the comment's anchor
        anchor = next((a for a in named.iter("a") if a.get("href")), None)
        url = page.link(anchor.get("href")) if anchor is not None else None
        found.author = CommentAuthor(name=name, url=url) if name else None
    if found.author is not None and "owner" in parts:
        found.author.kind = "staff"
    date = parts.get("date")
    if date is not None:
        anchor = next(date.iter("a"), None)
        found.url = page.link(anchor.get("href")) if anchor is not None else None
        posted = _POSTED.search(found.url or "")
        found.dates = [FoundDate(posted[1], "url")] if posted else []
        found.dates.append(FoundDate(line_of(date), "text"))
    text = parts.get("text")
    if text is not None:
        found.text, found.links, found.media = text_of(text), links_in(text, page), images_in(text, page)
    if "gone" in parts:
        found.state, found.text, found.links = "deleted", "", []
    return found


def _entry(entry: dict[str, Any], page: Page) -> FoundComment | None:
    match = _IN_FEED.search(_text(entry.get("id")) or "")
    if match is None:
        return None
    found = FoundComment(native_id=match[1])
    for link in map(mapping, listed(entry.get("link"))):
        href = string(link.get("href")) or ""
        if link.get("rel") == "related" and (answered := _IN_FEED.search(href)):
            found.parent_native = answered[1]
        elif link.get("rel") == "alternate":
            found.url = absolute(href, None)
    person = next(map(mapping, listed(entry.get("author"))), {})
    found.author = author(_text(person.get("name")), url=_text(person.get("uri")))
    found.dates = [date for date in [stamp(_text(entry.get("published")))] if date]
    properties = map(mapping, listed(entry.get("gd$extendedProperty")))
    if any(given.get("name") == "blogger.contentRemoved" for given in properties):
        found.state = "deleted"
    else:
        set_html(found, _text(entry.get("content")), page)
    return found


def _text(value: Any) -> str | None:
    """The text of an element that was XML."""
    inner = mapping(value).get("$t")
    return inner if isinstance(inner, str) else None


def _number(value: Any) -> int | None:
    inner = mapping(value).get("$t")
    if isinstance(inner, str) and inner.isascii() and inner.isdigit() and len(inner) < 10:
        return int(inner)
    return whole(inner)
