"""Facebook's comment plugin, its frame saved as a page: ``.UFIComment`` and, since 2016, elements of generated class names.

The generated names are those that several readers of the plugin have written down; the time is an epoch in ``data-utime``.
"""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from .base import Node, Parts, System, count_of
from .inpage import comment_of, having, thread_of

_TABLE = Parts({
    "UFICommentActorName": "author", "profileName": "author", "_5mdd": "text", "_30o4": "text", "UFICommentBody": "text",
    "livetimestamp": "date", "UFISutroCommentTimestamp": "date", "timestamp": "date", "UFIActorImage": "avatar", "_1cb": "avatar",
    "UFICommentLikeButton": "up", "_2h2j": "up",
})  # fmt: skip
_LIKES = re.compile(r"\d[\d.,]*")


class FacebookPage(System):
    """The adapter."""

    name = "facebook"

    def read(self, page: Page) -> FoundThread | None:
        """The comments of the saved frame; see `System.read`."""
        placed = _comments(page)
        root = having(page, placed, classes=("fbFeedbackContent", "_56q9", "_4uyl"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        if not any(comment.author and comment.text for comment in comments):
            # generated class names may belong to anybody
            return None
        _parents(nodes, comments)
        more = page.first("._5o4h, .fbFeedbackPager button, ._1gl3") is not None
        heading = page.first("._50f7, ._491z")
        thread = thread_of(self.name, page, root, comments, namespace=None, parents="facebook.box")
        thread.namespace = None
        thread.declared = count_of(line_of(heading)) if heading is not None else None
        if more:
            thread.reasons.append("load_more_not_followed")
        return thread


SYSTEM = FacebookPage()


def _comments(page: Page) -> list[Placed]:
    old = page.index.with_class("UFIComment")
    return old or [p for p in page.index.with_class("_3-8y") if p[1].tag in ("div", "li")]


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    found.enclosing = None
    likes = node.parts.get("up")
    count = _LIKES.search(line_of(likes)) if likes is not None else None
    found.upvotes = count_of(count[0]) if count else None
    if found.author is not None:
        found.author.kind = "registered"
    return found


def _replies(element: _Element, root: _Element | None) -> _Element | None:
    """The box of replies that the comment stands in."""
    for above in element.iterancestors():
        if above is root:
            return None
        classes = (above.get("class") or "").split()
        if "_44ri" in classes or "UFIReplyList" in classes:
            return above
    return None


def _parents(nodes: list[Node], comments: list[FoundComment]) -> None:
    """Replies stand in a box after the comment that they answer: the last before it that is no reply."""
    root = None
    for number, (node, comment) in enumerate(zip(nodes, comments, strict=True)):
        if _replies(node.element, None) is None:
            root = number
        elif root is not None and "UFIReplyList" not in node.classes:
            comment.enclosing = root
