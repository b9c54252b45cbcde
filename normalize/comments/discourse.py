"""Discourse as a page's comments: a topic of a forum, read as every topic is, ``GET {forum}/t/{id}.json``.

Its first post is the story's stub. A page that names no topic but only its own address is not asked for: Discourse would
make a topic of an address that it does not know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute, hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import author, erase, first_id, flag, listed, mapping, needs, waiting
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_BATCH = 50
_TOPIC = re.compile(r"/t/(?:[^/]+/)?(\d+)(?:/|\Z)")
_EMBEDDED = re.compile(r"[?&]topic_id=(\d+)")
_LIKE = 2
# notices of the system ("closed this topic"), and words among the staff
_NO_COMMENT = (3, 4)


class Discourse(System):
    """The adapter."""

    name = "discourse"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds a topic."""
        root = first_id(page, "discourse-comments", "discourse-embed-frame")
        if root is None:
            return None
        asked = _settings(page)
        if asked["forum"] is None:
            return None
        # ids are numbers within the topic
        return waiting(page, self.name, f"discourse:{hostname(asked['forum'])}/{asked['topic'] or ''}", root)

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``forum`` (its root) and ``topic``."""
        return _settings(page)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The topic with its first posts; its answer names all others."""
        if thread.settings["topic"] is None:
            needs(thread, "unsupported")
            return []
        return [ThreadRequest(kind="topic", url=f"{_root(thread)}.json", why="the first posts of the topic")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A topic, or a batch of its posts."""
        data = answer.json
        stream = mapping(mapping(data).get("post_stream"))
        if not isinstance(stream.get("posts"), list):
            return None
        part = ThreadPart(source="page", order="oldest")
        posts = [post for post in stream["posts"] if isinstance(post, dict)]
        for post in posts:
            number = whole(post.get("post_number"))
            if number is not None and number > 1 and whole(post.get("post_type")) not in _NO_COMMENT:
                part.comments.append(_comment(post, thread))
        all_ids = [key for key in map(whole, listed(stream.get("stream"))) if key is not None]
        part.closed = flag(data.get("closed"))
        here = {whole(post.get("id")) for post in posts}
        rest = [key for key in all_ids if key not in here]
        if rest and thread.settings["topic"] is not None:
            for start in range(0, len(rest), _BATCH):
                query = "&".join(f"post_ids%5B%5D={key}" for key in rest[start : start + _BATCH])
                url = f"{_root(thread)}/posts.json?{query}"
                cursor = {"last": start + _BATCH >= len(rest)}
                why = f"posts from {start + len(here)}"
                part.requests.append(ThreadRequest(kind="posts", url=url, why=why, cursor=cursor))
        # a batch names no others: what the topic's answer has named is still to come
        open_ids = rest if all_ids else [key for key in thread.notes.get("open", ()) if key not in here]
        part.notes = {"open": open_ids}
        if not open_ids or answer.cursor.get("last") is True:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Discourse()


def _settings(page: Page) -> dict[str, Any]:
    code = code_with(page, "DiscourseEmbed", "discourseUrl")
    forum = page.link(setting(code, "discourseUrl"))
    topic = setting(code, "topicId")
    frame = page.index.ids.get("discourse-embed-frame")
    if frame is not None and (address := page.link(frame[1].get("src"))):
        match = _EMBEDDED.search(address)
        topic = topic or (match[1] if match else None)
        parts = urlsplit(address)
        forum = forum or f"{parts.scheme}://{parts.netloc}{parts.path.removesuffix('/embed/comments')}"
    if forum is not None and topic is None:
        topic = _linked(page, forum)
    return {
        "forum": forum.rstrip("/") if forum else None,
        "topic": topic if topic and topic.isascii() and topic.isdigit() else None,
    }


def _linked(page: Page, forum: str) -> str | None:
    """The topic that the page links to ("Continue the discussion"), if it links to one only."""
    topics = set()
    host = hostname(forum)
    for _, anchor in page.index.tags["a"]:
        address = page.link(anchor.get("href"))
        if address and hostname(address) == host and (match := _TOPIC.search(urlsplit(address).path)):
            topics.add(match[1])
    return topics.pop() if len(topics) == 1 else None


def _root(thread: Gathering) -> str:
    return f"{thread.settings['forum']}/t/{thread.settings['topic']}"


def _comment(post: dict[str, Any], thread: Gathering) -> FoundComment:
    answered = whole(post.get("reply_to_post_number"))
    parent = str(answered) if answered is not None and answered > 1 else "0"
    found = FoundComment(native_id=string(post.get("post_number")), parent_native=parent)
    name = string(post.get("username"))
    found.author = author(
        string(post.get("name")) or name,
        url=f"{thread.settings['forum']}/u/{name}" if name and thread.settings["forum"] else None,
        kind="staff" if post.get("staff") is True else "registered",
        badges=[post.get("user_title")],
    )
    found.dates = [date for date in [stamp(post.get("created_at"))] if date]
    # its first version is 1
    if (whole(post.get("version")) or 1) > 1:
        found.edited = [date for date in [stamp(post.get("updated_at"))] if date]
    set_html(found, post.get("cooked"), thread.page)
    for action in listed(post.get("actions_summary")):
        if whole(mapping(action).get("id")) == _LIKE:
            found.upvotes = whole(action.get("count"))
    if post.get("user_deleted") is True or string(post.get("deleted_at")) is not None:
        erase(found)
    elif post.get("hidden") is True:
        found.state = "hidden"
    if thread.settings["topic"] is not None:
        found.url = absolute(f"{_root(thread)}/{found.native_id}", None)
    return found
