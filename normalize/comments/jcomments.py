"""JComments for Joomla: ``#comments-list`` with a ``#comment-item-N`` for each; trees in ``#comments-list-N``, N the parent."""

from __future__ import annotations

import re

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from .base import Node, Parts, System, count_of, quotations_in
from .inpage import comment_of, having, number_in, skipping, thread_of
from .learned import Learned

_TABLE = Parts({
    "comment-author": "author", "author-homepage": "author", "comment-date": "date", "comment-body": "text",
    "comment-title": "title", "comment-anchor": "permalink", "comment-avatar": "avatar", "comments-vote": "votes",
    "comment-box": "box",
})  # fmt: skip
_NODE_ID = re.compile(r"comment-item-(\d+)\Z")
_LIST_ID = re.compile(r"comments-list-(\d+)\Z")
_KINDS = {"guest": "guest", "registered": "registered", "author": "staff", "editor": "staff", "publisher": "staff",
          "manager": "staff", "administrator": "staff", "super-users": "staff", "super-administrator": "staff"}  # fmt: skip


class JComments(System):
    """The adapter."""

    name = "jcomments"

    def read(self, page: Page) -> FoundThread | None:
        """The comments under an article; see `System.read`."""
        placed = [
            (place, element)
            for key, (place, element) in page.index.ids.items()
            if key[:13] == "comment-item-" and _NODE_ID.match(key)
        ]
        root = having(page, placed, ids=("jc", "comments"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        paged = any(key in page.index.ids for key in ("nav-top", "nav-bottom"))
        thread = thread_of(self.name, page, root, comments, parents="jcomments.list")
        thread.declared = learned.declared()
        thread.threaded = any(comment.parent_native not in (None, "0") for comment in comments)
        thread.closed = False if "comments-form" in page.index.ids else None
        if paged:
            thread.reasons.append("paged")
        else:
            thread.all_here = True
        return thread


SYSTEM = JComments()


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    found.native_id = number_in(_NODE_ID, node.element.get("id"))
    found.enclosing = None
    around = (number_in(_LIST_ID, above.get("id")) for above in node.element.iterancestors("div", "ul", "ol"))
    found.parent_native = next((number for number in around if number is not None), "0")
    if found.parent_native == found.native_id:
        found.parent_native = "0"
    box = node.parts.get("box")
    classes = (box.get("class") or "").split() if box is not None else []
    if found.author is not None:
        kinds = [_KINDS[name[9:]] for name in classes if name.startswith("usertype-") and name[9:] in _KINDS]
        found.author.kind = kinds[0] if kinds else "unknown"
    body = node.parts.get("text")
    if body is not None and found.quoted:
        found.quoted = quotations_in(body, skipping({"quote-author-name"}))
    votes = node.parts.get("votes")
    for span in votes.iter("span") if votes is not None else ():
        if (span.get("class") or "").startswith("vote-"):
            found.score = count_of(line_of(span))
            break
    return found
