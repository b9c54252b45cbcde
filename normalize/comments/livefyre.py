"""Livefyre, closed in 2021: comments that an archive kept in the page (``article.fyre-comment-article``), or as the JSON
of its bootstrap (``init`` with the newest, ``0.json`` … with the others), given as saved answers. Nothing is asked of anybody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute
from .asking import Answer, ThreadPart
from .base import Node, Parts, System, count_of
from .data import epoch, set_html, string, whole
from .inpage import comment_of, having, number_in, thread_of
from .learned import Learned

if TYPE_CHECKING:
    from .gather import Gathering

_TABLE = Parts({
    "fyre-comment-username": "author", "fyre-comment-date": "date", "fyre-comment": "text", "fyre-comment-body": "text",
    "fyre-user-avatar": "avatar", "fyre-comment-user-avatar": "avatar", "fyre-comment-like-count": "up",
    "fyre-comment-reply-to": "reply_to", "fyre-comment-edited": "edited",
})  # fmt: skip
_NODE_ID = re.compile(r"(?:fyre-message-|fyre-comment-)?(\d{4,})(?:\D.*)?\Z")
_DEPTH = re.compile(r"fyre-comment-(?:depth|indent)-(\d{1,2})")
_DELETED_BY = 2


class Livefyre(System):
    """The adapter."""

    name = "livefyre"

    def read(self, page: Page) -> FoundThread | None:
        """The comments that stand in the page; else an empty thread, to be filled from saved answers."""
        placed = [p for p in page.index.with_class("fyre-comment-article") if p[1].tag in ("article", "div", "li")]
        root = having(page, placed, ids=("livefyre-comments", "livefyre", "comments"), classes=("fyre",))
        if root is None:
            return _empty(page)
        nodes = _TABLE.of(page, root, placed)
        comments = [_shown(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        count = page.first(
            ".fyre-stream-stats .count, .fyre-comment-count, .fyre-stream-livecount, .fyre-comment-count span"
        )
        more = page.first(".fyre-stream-more-container, .fyre-stream-more") is not None
        thread = thread_of(self.name, page, root, comments, namespace=self.name, parents="nesting")
        thread.declared = count_of(line_of(count)) if count is not None else None
        if more:
            thread.reasons.append("load_more_not_followed")
        return thread

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """The bootstrap's JSON: the newest comments with the settings, or a page of older ones."""
        data = answer.json
        if not isinstance(data, dict):
            return None
        inner = data.get("headDocument")
        head: dict[str, Any] = inner if isinstance(inner, dict) else data
        if not isinstance(head.get("content"), list) or not isinstance(head.get("authors"), dict):
            return None
        part = ThreadPart(source="api")
        settings = data.get("collectionSettings")
        if isinstance(settings, dict):
            part.declared = whole(settings.get("numVisible"))
        stack = list(reversed(head["content"]))
        while stack:
            state = stack.pop()
            if not isinstance(state, dict):
                continue
            found = _stated(state, head["authors"], thread.page)
            if found is not None:
                part.comments.append(found)
            replies = state.get("childContent")
            if isinstance(replies, list):
                stack.extend(reversed(replies))
        return part


SYSTEM = Livefyre()


def _empty(page: Page) -> FoundThread | None:
    root = page.index.ids.get("livefyre-comments") or next(iter(page.index.with_class("fyre")), None)
    if root is None:
        return None
    page.skip(root)
    return FoundThread(system="livefyre", namespace="livefyre", reasons=["loaded_by_script", "unsupported"])


def _shown(node: Node, page: Page) -> FoundComment:
    element = node.element
    found = comment_of(node, page)
    found.native_id = number_in(
        _NODE_ID, element.get("data-message-id"), element.get("id"), element.get("data-content-id")
    )
    depth = number_in(_DEPTH, element.get("class"))
    if depth is not None:
        found.level = int(depth) + 1
    if "fyre-comment-deleted" in node.classes:
        found.state = "deleted"
    return found


def _stated(state: dict[str, Any], authors: dict[str, Any], page: Page) -> FoundComment | None:
    """A comment of the JSON; None for what is none: likes, embedded media, those that never were shown."""
    content = state.get("content")
    if not isinstance(content, dict) or whole(state.get("type")) not in (0, None) or string(content.get("id")) is None:
        return None
    visible = whole(state.get("vis"))
    if visible not in (1, _DELETED_BY, None) or ("bodyHtml" not in content and visible == 1):
        return None
    found = FoundComment(native_id=string(content.get("id")), parent_native=string(content.get("parentId")) or "0")
    if visible == _DELETED_BY:
        found.state = "deleted"
        return found
    writer = authors.get(string(content.get("authorId")) or "")
    if isinstance(writer, dict) and (name := string(writer.get("displayName"))):
        found.author = CommentAuthor(
            name=name,
            url=absolute(string(writer.get("profileUrl")), None),
            avatar=absolute(string(writer.get("avatar")), None),
            kind="registered",
        )
    found.dates = [date for date in [epoch(content.get("createdAt"))] if date]
    updated, created = whole(content.get("updatedAt")), whole(content.get("createdAt"))
    if updated is not None and created is not None and updated > created and (date := epoch(updated)):
        found.edited = [date]
    set_html(found, content.get("bodyHtml"), page)
    notes = content.get("annotations")
    liked = notes.get("likedBy") if isinstance(notes, dict) else None
    found.upvotes = len(liked) if isinstance(liked, list) else None
    return found
