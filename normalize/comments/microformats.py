"""Microformats 2: ``.u-comment.h-cite`` in an ``h-entry``, as webmentions are shown; likes and reposts are no comments."""

from __future__ import annotations

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts, System
from .inpage import comment_of, having, thread_of
from .learned import Learned

_TABLE = Parts(
    {
        "p-author": "card", "h-card": "card", "u-author": "card", "p-name": "name", "u-photo": "avatar",
        "dt-published": "date", "e-content": "text", "p-content": "text", "p-summary": "text",
    },
)  # fmt: skip
_NO_COMMENT = frozenset(
    {"u-like", "u-repost", "p-like", "p-repost", "u-bookmark", "p-bookmark", "u-like-of", "u-repost-of"}
)


class Microformats(System):
    """The adapter."""

    name = "microformats"

    def read(self, page: Page) -> FoundThread | None:
        """The comments of an entry; see `System.read`."""
        placed = _comments(page)
        root = having(page, placed, ids=("comments", "webmentions"), classes=("comments", "webmentions"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        comments = [_comment(node, page) for node in nodes]
        learned = Learned(page, root[1], [node.element for node in nodes])
        learned.complete(comments)
        thread = thread_of(self.name, page, root, comments, parents="nesting")
        thread.namespace = None
        thread.declared = learned.declared()
        thread.threaded = any(comment.enclosing is not None for comment in comments)
        return thread


SYSTEM = Microformats()


def _comments(page: Page) -> list[Placed]:
    marked = dict(page.index.with_class("u-comment")) | dict(page.index.with_class("p-comment"))
    found = []
    for place, element in sorted(marked.items(), key=lambda placed: placed[0]):
        classes = (element.get("class") or "").split()
        if ("h-cite" in classes or "h-entry" in classes) and _NO_COMMENT.isdisjoint(classes):
            found.append((place, element))
    return found


def _comment(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    card = node.parts.get("card")
    if card is not None:
        inner = [e for e in card.iter("*") if "p-name" in (e.get("class") or "").split()]
        name = line_of(inner[0] if inner else card)
        links = [e for e in card.iter("a") if e.get("href")]
        photo = next(card.iter("img"), None)
        if name:
            found.author = CommentAuthor(
                name=name,
                url=page.link(links[0].get("href")) if links else None,
                avatar=page.link(photo.get("src")) if photo is not None else None,
            )
    for anchor in node.element.iter("a"):
        classes = (anchor.get("class") or "").split()
        inside = card is not None and any(above is card for above in (anchor, *anchor.iterancestors()))
        if "u-url" in classes and not inside:
            found.url = page.link(anchor.get("href"))
            break
    return found
