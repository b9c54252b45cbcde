"""LiveJournal and its kin (Dreamwidth): ``#ljcmtN`` or ``#cmtN``, one after the other, deeper ones shifted to the right.

Threads longer than a page's share are collapsed: these show who wrote, and not what.
"""

from __future__ import annotations

import re

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from .base import Node, Parts, stated_count
from .html_pages import Paged
from .inpage import by_levels, comment_of, having, number_in, thread_of
from .learned import Learned

_TABLE = Parts(
    {
        "ljuser": "author", "i-ljuser-username": "author_link", "j-c-poster": "poster", "comment-poster": "poster",
        "j-c-date": "date", "comment-datetimelink": "date", "datetime": "date", "comment-posted-at": "date",
        "j-c-text": "text", "comment-text": "text", "comment-content": "text", "b-leaf-article": "text",
        "j-c-subject": "title", "comment-title": "title", "b-leaf-subject": "title",
        "j-c-user-pic": "avatar", "userpic": "avatar", "permalink": "permalink",
        "ljedittime": "edited", "edittime": "edited",
    },
    {"time": "time"},
)  # fmt: skip
_NODE_ID = re.compile(r"(?:ljcmt|t|cmt)(\d+)\Z")
_SHIFT = re.compile(r"margin-left\s*:\s*(\d{1,4}(?:\.\d{1,3})?)", re.I)
_DEPTH = re.compile(r"(?:comment-depth-|depth-)(\d{1,3})(?:\s|$)")
_NOT_TEXT = frozenset({"ljedittime", "edittime"})
_PARTIAL = frozenset({"j-c-partial", "partial", "comment-collapsed", "b-leaf-collapsed"})
_GONE = frozenset({"j-c-deleted", "deleted", "b-leaf-deleted", "j-c-screened"})


class LiveJournal(Paged):
    """The adapter."""

    name = "livejournal"
    page_link = re.compile(r"[?&]page=(\d{1,5})(?:[&#]|\Z)")
    first_page = "1"

    def read(self, page: Page) -> FoundThread | None:
        """The comments under an entry; see `System.read`."""
        placed = _comments(page)
        root = having(page, placed, ids=("comments", "Comments"), classes=("j-l-comments",))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        _levels(nodes, comments)
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        counter = page.first(".j-comments-nav-item, .j-e-nav-item-comments a, .comments-count")
        hidden = any(comment.truncated for comment in comments)
        thread = thread_of(
            self.name, page, root, _answered(comments), namespace="livejournal", parents="livejournal.margin"
        )
        thread.declared = stated_count(counter) if counter is not None else learned.declared()
        if hidden:
            thread.reasons.append("replies_collapsed")
        if any(page.index.with_class(name) for name in ("j-comments-pages", "comment-pages", "b-pager")):
            thread.reasons.append("paged")
            thread.place = self.place_of(page)
        elif not hidden:
            thread.all_here = True
        return thread


SYSTEM = LiveJournal()


def _comments(page: Page) -> list[Placed]:
    return [
        placed
        for key, placed in page.index.ids.items()
        if key[:5] == "ljcmt" or (key[:3] == "cmt" and key[3:].isdigit())
        if _NODE_ID.match(key)
    ]


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page, _NOT_TEXT)
    found.native_id = number_in(_NODE_ID, node.element.get("id"))
    found.enclosing = None
    if found.author is not None:
        found.author.kind = "registered"
    elif "poster" in node.parts and (name := line_of(node.parts["poster"])):
        found.avatar_name = name.removeprefix("From:").strip(" ()")
    classes = node.classes
    if classes & _PARTIAL or (not found.text and "date" not in node.parts and "time" not in node.parts):
        found.truncated = True
    if classes & _GONE:
        found.state = "deleted"
        found.truncated = False
    return found


def _levels(nodes: list[Node], comments: list[FoundComment]) -> None:
    """Levels by the class that tells the depth, else by how far to the right each begins."""
    shifts = []
    for node in nodes:
        depth = number_in(_DEPTH, node.element.get("class"))
        shift = number_in(_SHIFT, node.element.get("style"))
        above = node.element.getparent()
        if shift is None and depth is None and above is not None:
            shift = number_in(_SHIFT, above.get("style"))
        shifts.append(float(depth or shift or 0))
    steps = {far: level for level, far in enumerate(sorted(set(shifts)), 1)}
    for comment, far in zip(comments, shifts, strict=True):
        comment.level = steps[far]
    by_levels(comments)


def _answered(comments: list[FoundComment]) -> list[FoundComment]:
    """Without those that are collapsed, unless others answer them."""
    answered = {comment.enclosing for comment in comments if not comment.truncated}
    for number in range(len(comments) - 1, -1, -1):
        if number in answered:
            answered.add(comments[number].enclosing)
    kept = [number for number, comment in enumerate(comments) if not comment.truncated or number in answered]
    new = {old: number for number, old in enumerate(kept)}
    for number in kept:
        outer = comments[number].enclosing
        comments[number].enclosing = new.get(outer) if outer is not None else None
    return [comments[number] for number in kept]
