"""Kinja (Gawker's sites, 2013 to 2020): ``article.reply`` with who, when and whom it answers in attributes."""

from __future__ import annotations

import re

from ..found import FoundComment, FoundDate, FoundThread
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts, System, count_of
from .data import epoch
from .inpage import comment_of, having, number_in, thread_of

_TABLE = Parts({
    "display-name": "name_box", "fn": "author", "author": "author_box", "reply-author": "reply_to",
    "publish-time": "date", "js_publish_time": "date", "reply-content": "text", "post-content": "text",
    "js_like_count": "up", "js_like": "like", "reply-count": "replies", "avatar-container": "avatar",
})  # fmt: skip
_NODE_ID = re.compile(r"reply_(\d+)\Z")
_TOTAL = re.compile(r"replyCount(?:%22|\"|&quot;)(?:%3A|:)(\d{1,7})")


class Kinja(System):
    """The adapter."""

    name = "kinja"

    def read(self, page: Page) -> FoundThread | None:
        """The replies under a story; see `System.read`."""
        replies = [
            placed
            for name in ("reply", "js_reply")
            for placed in page.index.with_class(name)
            if placed[1].tag == "article" and _NODE_ID.match(placed[1].get("id") or "")
        ]
        placed = sorted(dict(replies).items(), key=lambda p: p[0])
        root = having(page, placed, classes=("replies-wrapper", "js_replies"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        thread = thread_of(
            self.name, page, root, [_comment(node, page) for node in nodes], namespace="kinja", parents="kinja.parent"
        )
        known = {comment.native_id for comment in thread.comments}
        for comment in thread.comments:
            # the first level answers the story, which is a post like any other
            if comment.parent_native not in known:
                comment.parent_native = "0"
        scripts = (
            script.text for _, script in page.index.tags["script"] if script.text and "replyCount" in script.text
        )
        total = next((found for text in scripts if (found := number_in(_TOTAL, text)) is not None), None)
        thread.declared = int(total) if total is not None else None
        thread.reasons.append("load_more_not_followed")
        return thread


SYSTEM = Kinja()


def _comment(node: Node, page: Page) -> FoundComment:
    element = node.element
    found = comment_of(node, page)
    found.native_id = number_in(_NODE_ID, element.get("id"))
    found.enclosing = None
    found.parent_native = element.get("data-parentid") or "0"
    if found.author is None and (name := element.get("data-authorname")):
        found.author = CommentAuthor(name=name, kind="registered")
    elif found.author is not None:
        found.author.kind = "registered"
    date = node.parts.get("date")
    published = (date.get("data-publishtime") or "") if date is not None else ""
    exact = epoch(int(published)) if published.isdigit() and len(published) < 15 else None
    if exact is not None:
        found.dates.insert(0, FoundDate(exact.raw, "attribute"))
    like = node.parts.get("like")
    if found.upvotes is None and like is not None:
        found.upvotes = count_of(like.get("data-likecount"))
    if date is not None:
        link = next(date.iter("a"), None)
        found.url = page.link(link.get("href")) if link is not None else None
    return found
