"""Movable Type, and Typepad that was made of it: ``div.comment`` with an id ``comment-N`` or ``cN`` (Typepad: hexadecimal).

The name and the date stand in a header or, before version 4 and at Typepad, in a footer: "Posted by: NAME | DATE". Replies
follow what they answer and link to it.
"""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts
from .html_pages import Paged
from .inpage import comment_of, having, number_in, thread_of
from .learned import Learned

_TABLE = Parts(
    {
        "author": "author", "byline": "byline", "comment-header": "byline", "published": "date", "comment-published": "date",
        "comment-content": "text", "comment-body": "text", "comments-body": "text",
        "comment-footer": "footer", "comments-post": "footer", "comment-date-footer": "footer",
        "user-pic": "avatar", "userpic": "avatar", "comment-avatar": "avatar",
    },
    {"time": "time"},
)  # fmt: skip
_NOT_TEXT = frozenset({"comment-footer", "comments-post", "comment-header", "comment-date-footer"})
_NODE_ID = re.compile(r"(?:comment-|c)(\d{1,12}|[0-9a-f]{20,48})\Z")
_LINK = re.compile(r"#(?:comment-|c)(\d{1,12}|[0-9a-f]{20,48})\Z")
_SPLIT = re.compile(r"\s+\|\s+|\s+at\s+(?=\w)|\s+on\s+(?=\w)")
_MAKERS = ("movable type", "typepad", "movabletype")
_ADDRESSES = ("mt-comments.cgi", "mt-cp.cgi", "mt-static/", "/mt.js", "static.typepad.com", "typepad.com/", "/mt/mt-")


class MovableType(Paged):
    """The adapter."""

    name = "movabletype"
    page_link = re.compile(r"/comments/page/(\d{1,5})/")
    first_page = "1"
    same_path = False

    def read(self, page: Page) -> FoundThread | None:
        """The comments of a page of either; see `System.read`."""
        placed = _comments(page)
        if not placed or not _is_movable_type(page):
            return None
        root = having(page, placed, ids=("comments",), classes=("comments", "comments-content"))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, placed)
        learned = Learned(page, root[1], [node.element for node in nodes])
        comments = [_comment(node, page, learned) for node in nodes]
        learned.complete(comments)
        for number, comment in enumerate(comments):
            if comment.author is None and (name := learned.name(number)):
                comment.author = CommentAuthor(name=name)
        typepad = any(not (comment.native_id or "0").isdigit() for comment in comments)
        thread = thread_of(
            self.name, page, root, comments, namespace="typepad" if typepad else None, parents="movabletype.link"
        )
        thread.declared = learned.declared()
        thread.threaded = any(comment.parent_native for comment in comments)
        if any("/comments/page/" in (a.get("href") or "") for _, a in page.index.tags["a"]):
            thread.reasons.append("paged")
            thread.place = self.place_of(page)
        else:
            thread.all_here = True
        return thread


SYSTEM = MovableType()


def _comments(page: Page) -> list[Placed]:
    return [
        (place, element)
        for key, (place, element) in page.index.ids.items()
        if key[:1] == "c" and _NODE_ID.match(key) and element.tag in ("div", "article", "li", "section")
    ]


def _is_movable_type(page: Page) -> bool:
    maker = page.metas.get("generator", "").lower()
    if maker:
        return any(name in maker for name in _MAKERS)
    for tag, name in (("script", "src"), ("link", "href"), ("a", "href")):
        for _, element in page.index.tags[tag]:
            address = element.get(name) or ""
            if any(piece in address for piece in _ADDRESSES):
                return True
    form = page.index.ids.get("comments-form") or page.index.ids.get("comment-form")
    return form is not None and "comment" in (form[1].get("action") or "") and "cgi" in (form[1].get("action") or "")


def _comment(node: Node, page: Page, learned: Learned) -> FoundComment:
    found = comment_of(node, page, _NOT_TEXT)
    found.native_id = number_in(_NODE_ID, node.element.get("id"))
    found.enclosing = None
    _foot(node.parts.get("footer"), found, page, learned)
    for anchor in _links(node):
        target = number_in(_LINK, anchor.get("href"))
        if target == found.native_id:
            found.url = page.link(anchor.get("href"))
        elif target is not None and found.parent_native is None:
            found.parent_native = target
    if found.author is not None and "entry-author-comment" in node.classes:
        found.author.kind = "article_author"
    return found


def _links(node: Node) -> list[_Element]:
    return [a for role in ("byline", "footer") if role in node.parts for a in node.parts[role].iter("a")]


def _foot(footer: _Element | None, found: FoundComment, page: Page, learned: Learned) -> None:
    """Name and date out of "Posted by: NAME | DATE" and its like."""
    if footer is None:
        return
    from .unknown.authors import clean_name

    words = line_of(footer)
    links = [anchor for anchor in footer.iter("a") if line_of(anchor)]
    if not found.dates:
        dated = next((a for a in links if _LINK.search(a.get("href") or "")), None)
        found.dates = learned.date_in(line_of(dated)) if dated is not None else learned.date_in(words)
    if found.author is None:
        linked = next((a for a in links if "#" not in (a.get("href") or "#")), None)
        name = line_of(linked) if linked is not None else clean_name(_SPLIT.split(words)[0])
        if name:
            found.author = CommentAuthor(name=name, url=page.link(linked.get("href")) if linked is not None else None)
