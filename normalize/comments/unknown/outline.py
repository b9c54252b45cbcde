"""The outline of a part of the page: its elements and strings in document order, as plain lists to reckon with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from lxml.etree import XPath, _Element

from ...markup import UNSEEN, hidden
from ...text import clean_line
from .words import shape_of, words_of

_UNUSUAL = XPath(
    "descendant::*[@hidden or @aria-hidden='true' or contains(@style, 'display') or contains(@class, 'hid') or contains(@class, 'sr-')"
    " or contains(@class, 'reader') or contains(@class, 'says')]"
)
"""All that `hidden` and `_waits` may be true of, and more."""
_PROPS = XPath("boolean(.//@itemprop)")
_WITH_IDS = XPath(
    "descendant-or-self::*[@id or self::a[@name] or @data-comment-id or @data-commentid or @data-id or @data-cid or @data-reply-id"
    " or @data-post-id or @data-message-id or @data-comment_id or @data-entry-id or @data-parent-id or @data-parent"
    " or @data-parentid or @data-reply-to or @data-parent-comment-id or @data-in-reply-to]"
)
_LARGE = XPath("count(.//*) > 20")
_BOXES = frozenset({"div", "section", "ul", "ol", "article"})
_NOT_SHOWN = re.compile(r"display\s*:\s*none")
_FIELDS = XPath("boolean(.//textarea or .//input[not(@type='hidden')])")


def _waits(element: _Element) -> bool:
    """Whether the element is a form that a click will show."""
    style = element.get("style")
    return style is not None and "display" in style and _NOT_SHOWN.search(style) is not None and bool(_FIELDS(element))


def _folded(element: _Element) -> bool:
    """Whether what is hidden is a whole list, to be unfolded by a click, and no mere label."""
    return element.tag in _BOXES and bool(_LARGE(element))


class Piece(NamedTuple):
    """One string of the page."""

    owner: int
    """The element that it stands in."""
    after: int
    """The element before it, in the same owner; -1 at the owner's start."""
    text: str


_new = tuple.__new__


def _line(text: str) -> str:
    """`clean_line`, with a short way for what is plain."""
    line = " ".join(text.split())
    return line if line.isascii() and line.isprintable() else clean_line(line)


class Outline:
    """Elements are numbered in document order over all the roots; what no reader sees is left out.

    For element `i`: `elements[i]`, `parents[i]` (-1 for a root), `shapes[i]` (a number for tag, class names without what
    varies, and itemprop), `ends[i]` (one past its last descendant), `starts[i]`:`stops[i]` (its strings in `pieces`).
    """

    def __init__(self, roots: Sequence[tuple[_Element, _Element | None]]) -> None:
        """`roots`: elements, each with the child where to begin, or None for all of it."""
        self.elements: list[_Element] = []
        self.parents: list[int] = []
        self.shapes: list[int] = []
        self.ends: list[int] = []
        self.starts: list[int] = []
        self.stops: list[int] = []
        self.pieces: list[Piece] = []
        self.forms: set[int] = set()
        """Elements that hold a form or a field of one."""
        self.names: list[tuple[str, str, str]] = []
        """Tag, class names and itemprop by shape."""
        self._numbers: dict[tuple[Any, str | None, str | None], int] = {}
        self._roots = [root for root, _ in roots]
        self._with_ids: list[tuple[int, _Element]] | None = None
        for root, start in roots:
            self._walk(root, start)

    def _walk(self, root: _Element, start: _Element | None) -> None:
        # by hand and not by recursion: pages nest as deep as they like
        stack: list[tuple[int, _Element | None]] = []
        # asked once of the tree, for few elements have any of it
        unseen = {
            element for element in _UNUSUAL(root) if (hidden(element) and not _folded(element)) or _waits(element)
        }
        self._props = bool(_PROPS(root))
        at = self._open(root, -1)
        child: _Element | None = root[0] if len(root) else None
        if start is not None:
            child = start
            del self.pieces[self.starts[at] :]
        while True:
            if child is None:
                self.ends[at] = len(self.elements)
                self.stops[at] = len(self.pieces)
                if not stack:
                    return
                closed = at
                at, child = stack.pop()
                self._tail(closed, at)
                continue
            tag = child.tag
            if type(tag) is not str or tag in UNSEEN or child in unseen:
                if tag == "form" or tag == "textarea":
                    self.forms.add(at)
                if child.tail:
                    text = clean_line(child.tail)
                    if text:
                        self.pieces.append(Piece(at, len(self.elements) - 1, text))
                child = child.getnext()
                continue
            stack.append((at, child.getnext()))
            at = self._open(child, at)
            child = child[0] if len(child) else None

    def _open(self, element: _Element, parent: int) -> int:
        number = len(self.elements)
        prop = element.get("itemprop") if self._props else None
        key = (element.tag, element.get("class"), prop)
        shape = self._numbers.get(key)
        if shape is None:
            shape = self._shape(key)
        self.elements.append(element)
        self.parents.append(parent)
        self.shapes.append(shape)
        self.ends.append(number + 1)
        self.starts.append(len(self.pieces))
        self.stops.append(0)
        text = element.text
        if text and not text.isspace() and (text := _line(text)):
            self.pieces.append(_new(Piece, (number, -1, text)))
        return number

    def _tail(self, closed: int, owner: int) -> None:
        text = self.elements[closed].tail
        if text and not text.isspace() and (text := _line(text)):
            self.pieces.append(_new(Piece, (owner, closed, text)))

    def _shape(self, key: tuple[Any, str | None, str | None]) -> int:
        plain = (str(key[0]), shape_of(key[1]) if key[1] else "", key[2] or "")
        shape = self._numbers.get(plain)
        if shape is None:
            shape = self._numbers[plain] = len(self.names)
            self.names.append(plain)
        self._numbers[key] = shape
        return shape

    def having(self, tags: Sequence[str]) -> list[tuple[int, _Element]]:
        """The elements of these tags, with their numbers."""
        wanted = {shape for shape, (tag, _, _) in enumerate(self.names) if tag in tags}
        if not wanted:
            return []
        return [(number, self.elements[number]) for number, shape in enumerate(self.shapes) if shape in wanted]

    def with_ids(self) -> list[tuple[int, _Element]]:
        """The elements with an id, a name, or data that may hold one, with their numbers."""
        if self._with_ids is None:
            found = {element for root in self._roots for element in _WITH_IDS(root)}
            self._with_ids = [(number, e) for number, e in enumerate(self.elements) if e in found] if found else []
        return self._with_ids

    def tag(self, element: int) -> str:
        """The tag of an element, by number."""
        return self.names[self.shapes[element]][0]

    def words(self, element: int) -> frozenset[str]:
        """The words of its class names, its id and its itemprop."""
        _, name, prop = self.names[self.shapes[element]]
        key = self.elements[element].get("id")
        found = words_of(name) | words_of(prop) if prop else words_of(name)
        return found | words_of(key) if key and len(key) < 60 else found

    def text(self, element: int) -> str:
        """All its strings, on one line."""
        return " ".join(piece.text for piece in self.pieces[self.starts[element] : self.stops[element]])
