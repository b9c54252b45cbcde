"""Django's comments: the contrib app's list of definitions (``dl#comments > dt#cN``), and django-comments-xtd's tree
(``div.comment#cN``). Both put date and name into one line; xtd's pictures tell e-mail addresses, which are left out."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts, System
from .inpage import comment_of, having, number_in, set_text, thread_of
from .learned import Learned

_TABLE = Parts({"comment-header": "header", "permalink": "permalink", "content": "text"}, {"p": "paragraph"})
_NODE_ID = re.compile(r"c(\d+)\Z")
_FORM = ("id_security_hash", "id_object_pk", "id_content_type")


class DjangoComments(System):
    """The adapter."""

    name = "django_comments"

    def read(self, page: Page) -> FoundThread | None:
        """The comments of a page with either app; see `System.read`."""
        ids = page.index.ids
        placed = [
            p for key, p in ids.items() if key[:1] == "c" and _NODE_ID.match(key) and p[1].tag in ("dt", "div", "li")
        ]
        root = having(page, placed, ids=("comments",))
        if root is None or not (any(key in ids for key in _FORM) or _links(page)):
            return None
        nodes = _TABLE.of(page, root, placed)
        learned = Learned(page, root[1], [node.element for node in nodes])
        comments = [_comment(node, page, learned) for node in nodes]
        learned.complete(comments)
        thread = thread_of(self.name, page, root, comments, parents="nesting")
        thread.declared = learned.declared()
        thread.threaded = any(comment.enclosing is not None for comment in comments)
        thread.closed = False if any(key in ids for key in _FORM) else None
        thread.all_here = True
        return thread


SYSTEM = DjangoComments()


def _links(page: Page) -> bool:
    """Whether the page links to what only this app answers."""
    return any("/comments/cr/" in (a.get("href") or "") for _, a in page.index.tags["a"])


def _comment(node: Node, page: Page, learned: Learned) -> FoundComment:
    element = node.element
    if element.tag == "dt":
        found, header = FoundComment(enclosing=None), element
        text = element.getnext()
        if text is not None and text.tag == "dd":
            set_text(found, text, page)
    else:
        found = comment_of(node, page)
        header = _line(node)
        if "text" not in node.parts and "paragraph" in node.parts:
            # what stands in for a removed comment
            set_text(found, node.parts["paragraph"], page)
    found.native_id = number_in(_NODE_ID, element.get("id"))
    _sign(found, header, page, learned)
    return found


def _line(node: Node) -> _Element:
    """The span that holds date and name; the header goes on with links."""
    header = node.parts.get("header", node.element)
    return next(header.iter("span"), header)


def _sign(found: FoundComment, header: _Element, page: Page, learned: Learned) -> None:
    """Date and name out of "Nov. 22, 2026, 7:51 a.m. - NAME"."""
    words = line_of(header).rstrip(" ¶⋅#")
    date, _, name = words.partition(" - ")
    found.dates = learned.date_in(date.strip(" ¶⋅#"))
    link = next((a for a in header.iter("a") if line_of(a).strip(" ¶⋅#") == name.strip()), None)
    if name.strip():
        url = page.link(link.get("href")) if link is not None else None
        found.author = CommentAuthor(name=name.strip(), url=url)
