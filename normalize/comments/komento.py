"""Komento for Joomla: ``li.kmt-item#kmt-N`` with parent and depth as attributes, in a flat list."""

from __future__ import annotations

import re

from ..found import FoundComment, FoundDate, FoundThread
from ..markup import line_of
from ..page import Page
from .base import Node, Parts, System, count_of
from .inpage import comment_of, having, number_in, thread_of
from .learned import Learned

_TABLE = Parts(
    {
        "kmt-author": "author", "author-kmt": "author", "kmt-time": "date", "kmt-text": "text", "kmt-avatar": "avatar",
        "kmt-like-counter": "up", "kmt-inreplyto": "reply_box", "kmt-permalink": "permalink", "kmt-comment-permalink": "permalink",
        "kmt-rank": "badge",
    },
    {"time": "time"},
)  # fmt: skip
_NODE_ID = re.compile(r"kmt-(\d+)\Z")


class Komento(System):
    """The adapter."""

    name = "komento"

    def read(self, page: Page) -> FoundThread | None:
        """The comments under an article; see `System.read`."""
        placed = [p for p in page.index.with_class("kmt-item") if _NODE_ID.match(p[1].get("id") or "")]
        root = having(page, placed, ids=("section-kmt",), classes=("kmt-list",))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        counter = page.first(".kmt-counter, .commentCounter, .comments-count")
        more = bool(page.index.with_class("kmt-btn-loadmore"))
        thread = thread_of(self.name, page, root, comments, parents="komento.parent")
        thread.declared = count_of(line_of(counter)) if counter is not None else learned.declared()
        if more:
            thread.reasons.append("load_more_not_followed")
        else:
            thread.all_here = True
        return thread


SYSTEM = Komento()


def _comment(node: Node, page: Page) -> FoundComment:
    element = node.element
    found = comment_of(node, page)
    found.native_id = number_in(_NODE_ID, element.get("id"))
    found.enclosing = None
    found.parent_native = number_in(_NODE_ID, element.get("parentid"), element.get("data-parentid")) or "0"
    published = next((e for e in element.iter("meta", "time", "span") if e.get("itemprop") == "datePublished"), None)
    if published is not None and not found.dates:
        value = published.get("datetime") or published.get("content") or line_of(published)
        found.dates = [FoundDate(value, "attribute")] if value else []
    if "kmt-unpublished" in node.classes:
        found.state = "pending"
    return found
