"""The outline of a part of the page: its elements and strings in document order, as plain lists to reckon with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from lxml.etree import XPath, _Element

from ...markup import UNSEEN, hidden
from ...text import clean_line
from .words import shape_of, words_of

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
        self.forms: list[int] = []
        """Elements that hold a form or a field of one."""
        self.names: list[tuple[str, str, str]] = []
        """Tag, class names and itemprop by shape."""
        self._numbers: dict[tuple[str, str | None, str | None], int] = {}
        for root, start in roots:
            self._walk(root, start)

    def _walk(self, root: _Element, start: _Element | None) -> None:
        # by hand and not by recursion: pages nest as deep as they like
        stack: list[tuple[int, _Element | None]] = []
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
            if type(tag) is not str or tag in UNSEEN or (hidden(child) and not _folded(child)) or _waits(child):
                if tag == "form" or tag == "textarea":
                    self.forms.append(at)
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
        name, prop = element.get("class"), element.get("itemprop")
        key = (str(element.tag), name, prop)
        shape = self._numbers.get(key)
        if shape is None:
            shape = self._shape(key)
        self.elements.append(element)
        self.parents.append(parent)
        self.shapes.append(shape)
        self.ends.append(number + 1)
        self.starts.append(len(self.pieces))
        self.stops.append(0)
        if element.text:
            text = clean_line(element.text)
            if text:
                self.pieces.append(Piece(number, -1, text))
        return number

    def _tail(self, closed: int, owner: int) -> None:
        tail = self.elements[closed].tail
        if tail:
            text = clean_line(tail)
            if text:
                self.pieces.append(Piece(owner, closed, text))

    def _shape(self, key: tuple[str, str | None, str | None]) -> int:
        plain = (key[0], shape_of(key[1]) if key[1] else "", key[2] or "")
        shape = self._numbers.get(plain)
        if shape is None:
            shape = self._numbers[plain] = len(self.names)
            self.names.append(plain)
        self._numbers[key] = shape
        return shape

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
