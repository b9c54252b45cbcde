"""IntenseDebate as its script wrote it into the page: ``div.idc-c#IDCommentN``, replies in ``.idc-thread`` inside."""

from __future__ import annotations

import re

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from .base import Node, Parts, System, count_of
from .inpage import comment_of, having, number_in, thread_of
from .learned import Learned

_TABLE = Parts({
    "idc-c-t-inner": "text", "idc-c-t": "text", "idc-c-h": "header", "idc-v-total": "score", "idc-avatar": "avatar",
    "idc-c-author": "author", "idc-c-date": "date", "idc-time": "date", "idc-c-reply": "reply",
})  # fmt: skip
_NODE_ID = re.compile(r"IDComment(\d+)\Z")
_PERMALINK = re.compile(r"#IDComment(\d+)\Z")


class IntenseDebate(System):
    """The adapter."""

    name = "intensedebate"

    def read(self, page: Page) -> FoundThread | None:
        """The comments that stand in the page; see `System.read`."""
        placed = [p for p in page.index.with_class("idc-c") if _NODE_ID.match(p[1].get("id") or "")]
        root = having(page, placed, ids=("idc-container-parent", "idc-container", "idc-cover"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        count = page.index.ids.get("idc-commentcount")
        pages = any("IDPageLoad" in (a.get("href") or a.get("onclick") or "") for _, a in page.index.tags["a"])
        thread = thread_of(self.name, page, root, comments, namespace=self.name, parents="nesting")
        thread.declared = count_of(line_of(count[1])) if count is not None else learned.declared()
        if pages:
            thread.reasons.append("load_more_not_followed")
        else:
            thread.all_here = True
        return thread


SYSTEM = IntenseDebate()


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    found.native_id = number_in(_NODE_ID, node.element.get("id"))
    header = node.parts.get("header")
    for anchor in header.iter("a") if header is not None else ():
        if _PERMALINK.search(anchor.get("href") or ""):
            found.url = page.link(anchor.get("href"))
            break
    if "idc-deleted" in node.classes:
        found.state = "deleted"
    return found
