"""SPIP's forums under an article: an anchor ``a#forumN`` in each message, replies in a list inside their parent's item."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, Parts, count_of
from .html_pages import Paged
from .inpage import comment_of, having, number_in, skipping, thread_of
from .learned import Learned

_TABLE = Parts(
    {
        "forum-texte": "text", "comment-texte": "text", "comment-content": "text", "forum-message": "message",
        "forum-titre": "title", "comment-titre": "title", "comment-title": "title",
        "reviewer": "by", "forum-auteur": "by", "comment-auteur": "by",
        "forum-chapo": "head", "comment-meta": "head", "forum-nav": "head", "forum-infos": "head",
        "permalink": "permalink", "spip_logo_auteur": "avatar", "comment-reply": "reply",
    },
    {"time": "time"},
)  # fmt: skip
_NOT_TEXT = frozenset(
    {"forum-titre", "comment-titre", "forum-chapo", "comment-meta", "comment-reply", "forum-repondre"}
)
_ANCHOR = re.compile(r"(?:forum|comment)(\d+)\Z")

_WRITER = re.compile(r"(?:^|\s)(?:forum|comment)-(?:qui|nom|auteur)(?:-\d+)?(?:\s|$)")

_DATE_BY = re.compile(r"(?:le |on |el |am |il )?([^|]{6,60}?),? (?:par|by|por|von|di|de|door) ([^|]{1,80})", re.I)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


class Spip(Paged):
    """The adapter."""

    name = "spip"
    page_link = re.compile(r"[?&]debut_(?:forum|comment|reaction|message)[a-z_]*=(\d{1,6})(?:[&#]|\Z)")
    same_path = False

    def read(self, page: Page) -> FoundThread | None:
        """The messages of a page of SPIP; see `System.read`."""
        anchors = _anchors(page)
        root = having(page, anchors, ids=("forum", "forums", "comments"), classes=("comments",))
        if root is None:
            return None
        nodes = _TABLE.of(page, root, anchors)
        learned = Learned(page, root[1], [node.element for node in nodes])
        comments = []
        for node in nodes:
            found = comment_of(node, page, _NOT_TEXT)
            found.native_id = number_in(_ANCHOR, _anchor_in(node.element))
            _signed(node, found, page)
            _headed(node, found, page, learned)
            comments.append(found)
        learned.complete(comments)
        thread = thread_of(self.name, page, root, comments, parents="nesting")
        thread.declared = _counted(root[1], anchors[0][1])
        if any(self.page_link.search(a.get("href") or "") for a in _paging(page, root)):
            thread.reasons.append("paged")
            thread.place = self.place_of(page)
        else:
            thread.all_here = True
        return thread


SYSTEM = Spip()


def _anchors(page: Page) -> list[Placed]:
    """The items that hold the messages."""
    found: dict[_Element, Placed] = {}
    for key, (place, element) in page.index.ids.items():
        if element.tag == "a" and (key[:5] == "forum" or key[:7] == "comment") and _ANCHOR.match(key):
            item = next((above for above in element.iterancestors("li")), None)
            if item is not None and item not in found:
                # an item stands a few places before its anchor
                while page.index.elements[place] is not item:
                    place -= 1
                found[item] = (place, item)
    return list(found.values())


def _anchor_in(item: _Element) -> str | None:
    return next((a.get("id") for a in item.iter("a") if _ANCHOR.match(a.get("id") or "")), None)


def _signed(node: Node, found: FoundComment, page: Page) -> None:
    """The author where a box of their own says "par NAME"."""
    from .unknown.authors import clean_name

    box = node.parts.get("by")
    if box is None:
        # the class of what an editor may change in place: "crayon forum-qui-31"
        head = (
            e for _, e in zip(range(20), node.element.iterdescendants("b", "span", "strong", "cite", "a"), strict=False)
        )
        box = next((e for e in head if _WRITER.search(e.get("class") or "")), None)
    name = clean_name(line_of(box, skipping({"sep"}))) if box is not None else ""
    if box is not None and name:
        link = next(box.iter("a"), None)
        found.author = CommentAuthor(name=name, url=page.link(link.get("href")) if link is not None else None)


def _headed(node: Node, found: FoundComment, page: Page, learned: Learned) -> None:
    """Date and author out of "12 mars 2019, 10:05, par NAME"."""
    head = node.parts.get("head")
    if head is None or (found.author is not None and found.dates):
        return
    words = line_of(head, skipping({"forum-titre", "comment-titre", "permalink"})).strip(" #()")
    match = _DATE_BY.fullmatch(words) if len(words) < 200 else None
    if not found.dates:
        found.dates = learned.date_in(match[1] if match else words)
    if match and found.author is None:
        link = next((a for a in head.iter("a") if line_of(a) == match[2]), None)
        found.author = CommentAuthor(name=match[2], url=page.link(link.get("href")) if link is not None else None)


def _counted(root: _Element, first: _Element) -> int | None:
    """The number in the heading before the first message: "4 messages"."""
    for element in root.iter("*"):
        if element is first:
            return None
        if element.tag in _HEADINGS or "comments-titre" in (element.get("class") or ""):
            count = count_of(line_of(element))
            if count is not None:
                return count
    return None


def _paging(page: Page, root: Placed) -> list[_Element]:
    start, end = page.extent(root)
    return [a for place, a in page.index.tags["a"] if start <= place < end]
