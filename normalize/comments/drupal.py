"""Drupal's comments, versions 5 to 11 in any theme: an empty ``a#comment-N`` before each, replies in ``div.indented`` after it.

The anchors come from Drupal's core and not from the theme, so they are what a theme cannot change. Parts have core's
names (``.submitted .username``, ``.field-name-comment-body``, Olivero's ``.comment__author``) or are learnt.
"""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import hostname
from .base import Node, Parts
from .html_pages import Paged
from .inpage import around, by_levels, comment_of, mark_deleted, set_text
from .learned import Learned

_TABLE = Parts(
    {
        "username": "author", "comment__author": "author", "comment_author_name": "author",
        "comment__time": "date", "comment-time": "date", "comment__date": "date",
        "comment__title": "title", "comment-title": "title", "comment_title": "title",
        "field-name-comment-body": "text", "field--name-comment-body": "text", "comment__text-content": "text",
        "comment__content": "text_box", "comment_content": "text_box", "comment-content": "text_box", "comment-body": "text_box",
        "content": "content",
        "user-picture": "avatar", "field--name-user-picture": "avatar", "comment__picture": "avatar",
        "comment-unpublished": "pending", "comment--unpublished": "pending",
        "permalink": "permalink", "comment__permalink": "permalink",
        "submitted": "submitted", "comment__submitted": "submitted",
        "parent": "parent", "comment__parent": "parent", "comment-parent": "parent",
    },
    {"time": "time"},
)  # fmt: skip
_NOT_TEXT = frozenset({
    "links", "comment__links", "comment__meta", "comment__title", "submitted", "field__label", "field-label",
    "user-signature", "comment__permalink", "expanding-formatter-ellipsis", "expanding-formatter-trigger",
})  # fmt: skip
_ANCHOR = re.compile(r"comment-(\d+)\Z")
_LINK = re.compile(r"#comment-(\d+)\Z")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_HINTS = ("/misc/drupal", "/sites/default/", "/sites/all/", "/core/misc/", "/core/themes/", "/core/modules/")


class Drupal(Paged):
    """The adapter."""

    name = "drupal"
    # several pagers of one page share the parameter: "0,2"
    page_link = re.compile(r"[?&]page=((?:\d{1,4}(?:,|%2C))*\d{1,4})(?:[&#]|\Z)")

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page of Drupal; see `System.read`."""
        anchors = [
            placed for key, placed in page.index.ids.items() if key[:8] == "comment-" and _is_anchor(key, placed[1])
        ]
        if not anchors or not _is_drupal(page):
            return None
        root = _root(page, anchors)
        if root is None:
            return None
        host = hostname(page.final_url or page.url) if page.url else None
        thread = FoundThread(system=self.name, namespace=f"drupal:{host}" if host else None)
        nodes = _TABLE.of(page, root, anchors)
        thread.comments = [_comment(node, page, root[1]) for node in nodes]
        by_levels(thread.comments)
        learned = Learned(page, root[1], [node.element for node in nodes], [_last(node.element) for node in nodes])
        for node, comment in zip(nodes, thread.comments, strict=True):
            _submitted(node, comment, page, learned)
        learned.complete(thread.comments)
        mark_deleted(thread.comments)
        thread.declared = learned.declared()
        if page.first(".pager a, .pager__item a, .item-list .pager a") is not None and any(
            "page=" in (a.get("href") or "") for a in page.all(".pager a, .pager__item a")
        ):
            thread.reasons.append("paged")
            thread.place = self.place_of(page)
        else:
            thread.all_here = True
        thread.closed = False if _form(page) else None
        thread.rules = {
            "author": "drupal.author", "published": "drupal.date", "text": "drupal.text", "parent_id": "drupal.indented",
        }  # fmt: skip
        page.skip(root)
        return thread


SYSTEM = Drupal()


def _is_anchor(key: str, element: _Element) -> bool:
    return (
        element.tag == "a"
        and _ANCHOR.match(key) is not None
        and len(element) == 0
        and not (element.text or "").strip()
        and element.get("href") is None
    )


def _is_drupal(page: Page) -> bool:
    if page.metas.get("generator", "").startswith("Drupal"):
        return True
    for tag, name in (("script", "src"), ("link", "href")):
        for _, element in page.index.tags[tag]:
            address = element.get(name) or ""
            if any(hint in address for hint in _HINTS):
                return True
    return any(
        (e.text or "").lstrip()[:24].startswith(("jQuery.extend(Drupal", "Drupal."))
        for _, e in page.index.tags["script"]
    )


def _root(page: Page, anchors: list[Placed]) -> Placed | None:
    """Core's section, if it holds the comments; else what is around them all."""
    section = page.index.ids.get("comments")
    places = [section] if section is not None and section[1].tag != "a" else []
    for name in ("comment-wrapper", "comments", "field--name-comment", "comment-list"):
        places += page.index.with_class(name)
    last = anchors[-1][0]
    for place in places:
        start, end = page.extent(place)
        if start < anchors[0][0] and last < end:
            return place
    inner = [anchor for _, anchor in anchors]
    return around(page, inner)


def _form(page: Page) -> bool:
    return "comment-form" in page.index.ids or bool(page.index.with_class("comment-form"))


def _last(anchor: _Element) -> _Element:
    """The last sibling that belongs to the comment after `anchor`."""
    last = at = anchor
    while (following := at.getnext()) is not None:
        at = following
        if type(at.tag) is not str:
            continue
        if _is_anchor(at.get("id") or "", at) or _replies(at) or at.tag == "form":
            break
        if next((a for a in at.iter("a") if a.get("id") and _is_anchor(a.get("id") or "", a)), None) is not None:
            break
        last = at
    return last


def _replies(element: _Element) -> bool:
    return "indented" in (element.get("class") or "").split()


def _comment(node: Node, page: Page, root: _Element) -> FoundComment:
    anchor = node.element
    found = comment_of(node, page, _NOT_TEXT)
    found.enclosing = None
    if not found.text:
        box = node.parts.get("text_box", node.parts.get("content"))
        if box is not None:
            set_text(found, box, page, _no_text)
    heading = _heading(anchor) if found.title is None else None
    if heading is not None:
        found.title = line_of(heading) or None
    match = _ANCHOR.match(anchor.get("id") or "")
    found.native_id = match[1] if match else None
    found.level = 1
    for above in anchor.iterancestors():
        if above is root:
            break
        found.level += _replies(above)
    parent = node.parts.get("parent")
    link = next(iter(parent.iter("a")), None) if parent is not None else None
    stated = _LINK.search(link.get("href") or "") if link is not None else None
    if stated and stated[1] != found.native_id:
        found.parent_native = stated[1]
    exact = next(
        (e.get("content") for e in _own(anchor) if "created" in (e.get("property") or "") and e.get("content")), None
    )
    if exact:
        found.dates.insert(0, FoundDate(exact, "attribute"))
    permalink = node.parts.get("permalink")
    if permalink is not None and permalink.tag != "a":
        permalink = next(permalink.iter("a"), None)
        found.url = page.link(permalink.get("href")) if permalink is not None else None
    if found.author is not None:
        found.author.name = found.author.name.removesuffix("(not verified)").rstrip()
        found.author.kind = _kind(anchor)
    return found


def _submitted(node: Node, found: FoundComment, page: Page, learned: Learned) -> None:
    """Name and date out of "Submitted by NAME on DATE", in any order, where they have no class of their own."""
    line = node.parts.get("submitted")
    if line is None or (found.author is not None and found.dates):
        return
    from .unknown.authors import clean_name

    words = line_of(line)
    rest, dates = learned.parted(words)
    if not found.dates:
        found.dates = dates
    if found.author is None:
        link = next((a for a in line.iter("a") if _LINK.search(a.get("href") or "") is None and line_of(a)), None)
        name = line_of(link) if link is not None else clean_name(rest)
        if name:
            found.author = CommentAuthor(name=name, url=page.link(link.get("href")) if link is not None else None)


def _heading(anchor: _Element) -> _Element | None:
    """The comment's title: a heading that links to the comment."""
    for element in _own(anchor):
        if element.tag in _HEADINGS and any(_LINK.search(a.get("href") or "") for a in element.iter("a")):
            return element
    return None


def _no_text(element: _Element) -> bool:
    name = element.get("class")
    if name is not None and not _NOT_TEXT.isdisjoint(name.split()):
        return True
    return element.tag in _HEADINGS and any(_LINK.search(a.get("href") or "") for a in element.iter("a"))


def _own(anchor: _Element) -> list[_Element]:
    """The elements of a comment, up to some: its header comes first."""
    following = next((e for e in anchor.itersiblings() if type(e.tag) is str), None)
    if following is None or _replies(following):
        return []
    return [element for _, element in zip(range(40), following.iter("*"), strict=False)]


def _kind(anchor: _Element) -> str:
    following = next((e for e in anchor.itersiblings() if type(e.tag) is str), None)
    if following is None:
        return "unknown"
    classes = following.get("class") or ""
    if "by-node-author" in classes:
        return "article_author"
    number = following.get("data-comment-user-id")
    if "by-anonymous" in classes or number == "0":
        return "guest"
    return "registered" if number else "unknown"
