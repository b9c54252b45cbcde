"""The outline of a part of the page: its elements and strings in document order, as plain lists to reckon with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import chain, repeat
from typing import Any, NamedTuple

from lxml.etree import XPath, _Element

from ...markup import UNSEEN, hidden, is_hidden_name
from ...text import clean_line
from .words import shape_of, words_of

_UNUSUAL = XPath("descendant::*[@hidden | @aria-hidden | @style | @itemprop]")
"""All that `hidden` and `_waits` may be true of, but for class names; and those with properties."""
_WITH_IDS = XPath("descendant-or-self::*[@id or self::a[@name] or @*[starts-with(name(), 'data-')]]")
_LARGE = XPath("count(.//*) > 20")
_BOXES = frozenset({"div", "section", "ul", "ol", "li", "article", "table", "tbody", "tr", "td", "dl", "dd"})
_NOT_SHOWN = re.compile(r"display\s*:\s*none")
_PARAGRAPHS = XPath("boolean(.//p)")
_FIELDS = XPath("boolean(.//textarea or .//input[not(@type='hidden')])")


def _waits(element: _Element) -> bool:
    """Whether the element is a form that a click will show."""
    style = element.get("style")
    return style is not None and "display" in style and _NOT_SHOWN.search(style) is not None and bool(_FIELDS(element))


def _folded(element: _Element) -> bool:
    """Whether what is hidden is a whole list or branch, to be unfolded by a click, and no mere label."""
    return element.tag in _BOXES and bool(_LARGE(element))


def _unshown(element: _Element, shape: int) -> bool:
    """Whether the element of a shape that is not shown is indeed not; some sites wrap each text in a form without fields."""
    if shape == _UNSEEN:
        return element.tag != "form" or bool(_FIELDS(element)) or not _PARAGRAPHS(element)
    return not _folded(element)


class Piece(NamedTuple):
    """One string of the page."""

    owner: int
    """The element that it stands in."""
    after: int
    """The element before it, in the same owner; -1 at the owner's start."""
    text: str


_new = tuple.__new__
_UNSEEN, _HIDDEN = -1, -2
"""In place of shapes: of what is never shown, and of what is not where it is small."""


def _line(text: str) -> str:
    """`clean_line`, with a short way for what is plain."""
    line = " ".join(text.split())
    return line if line.isascii() and line.isprintable() else clean_line(line)


class Outline:
    """Elements are numbered in document order over all the roots; what no reader sees is left out.

    For element `i`: `elements[i]`, `parents[i]` (-1 for a root), `shapes[i]` (a number for tag, class names without what
    varies, and itemprop), `ends[i]` (one past its last descendant), `starts[i]`:`stops[i]` (its strings in `pieces`).
    """

    def __init__(self, roots: Sequence[tuple[_Element, _Element | None]], *, signed: bool = False) -> None:
        """`roots`: elements, each with the child where to begin, or None for all of it. `signed`: what is visible there
        says that they hold comments, not what they are called."""
        self.signed = signed
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
        self._known: dict[tuple[str, str, str], int] = {}
        self._numbers: dict[tuple[Any, str | None, str | None], int] = {}
        self._roots = [root for root, _ in roots]
        for root, start in roots:
            self._walk(root, start)

    def _walk(self, root: _Element, start: _Element | None) -> None:
        # a large section has a million nodes: what can be had of all of them at once is had so
        if start is None:
            nodes = list(root.iter())
        else:
            nodes = [root, *chain.from_iterable(one.iter() for one in (start, *start.itersiblings()))]
        unusual = _UNUSUAL(root)
        has_props = any(element.get("itemprop") is not None for element in unusual)
        props = [node.get("itemprop") for node in nodes] if has_props else repeat(None)
        keys = zip([node.tag for node in nodes], [node.get("class") for node in nodes], props, strict=False)
        texts = [" ".join(text.split()) if (text := node.text) else "" for node in nodes]
        if start is not None:
            texts[0] = ""
        above = [node.getparent() for node in nodes]
        odd = {element for element in unusual if (hidden(element) and not _folded(element)) or _waits(element)}
        elements, parents, ends, starts, stops = self.elements, self.parents, self.ends, self.starts, self.stops
        pieces, numbers, shapes = self.pieces, self._numbers, self.shapes
        gone: set[_Element] = set()
        # the open branch, by hand and not by recursion: pages nest as deep as they like
        branch: list[tuple[_Element, int]] = []
        owner: _Element | None = None
        at = -1
        for node, parent, key, text in zip(nodes, above, keys, texts, strict=True):
            if owner is not parent and branch:
                if gone and parent in gone:
                    gone.add(node)
                    continue
                while owner is not parent:
                    closed = at
                    ends[at] = len(elements)
                    stops[at] = len(pieces)
                    branch.pop()
                    tail = owner.tail  # type: ignore[union-attr]  # the root is never closed here
                    owner, at = branch[-1]
                    if tail and (tail := _line(tail)):
                        pieces.append(_new(Piece, (at, closed, tail)))
            shape = numbers.get(key)
            if shape is None:
                shape = self._shape(key)
            if branch and ((shape < 0 and _unshown(node, shape)) or (odd and node in odd)):
                gone.add(node)
                if node.tag in ("form", "textarea"):
                    self.forms.add(at)
                if (tail := node.tail) and (tail := _line(tail)):
                    pieces.append(Piece(at, len(elements) - 1, tail))
                continue
            parents.append(at)
            owner, at = node, len(elements)
            branch.append((node, at))
            elements.append(node)
            shapes.append(shape if shape >= 0 else self._shown(key))
            ends.append(0)
            starts.append(len(pieces))
            stops.append(0)
            if text:
                if not (text.isascii() and text.isprintable()):
                    text = clean_line(text)
                    if not text:
                        continue
                pieces.append(_new(Piece, (at, -1, text)))
        while branch:
            _, at = branch.pop()
            ends[at] = len(elements)
            stops[at] = len(pieces)
            if branch and (tail := elements[at].tail) and (tail := _line(tail)):
                pieces.append(Piece(branch[-1][1], at, tail))

    def _shape(self, key: tuple[Any, str | None, str | None]) -> int:
        """The number of a tag, class attribute and itemprop; negative for those of what is not shown."""
        if type(key[0]) is not str or key[0] in UNSEEN:
            shape = _UNSEEN
        elif key[1] is not None and is_hidden_name(key[1]):
            shape = _HIDDEN
        else:
            shape = self._shown(key)
        self._numbers[key] = shape
        return shape

    def _shown(self, key: tuple[Any, str | None, str | None]) -> int:
        plain = (str(key[0]), shape_of(key[1]) if key[1] else "", key[2] or "")
        shape = self._known.get(plain)
        if shape is None:
            shape = self._known[plain] = len(self.names)
            self.names.append(plain)
        return shape

    def having(self, tags: Sequence[str]) -> list[tuple[int, _Element]]:
        """The elements of these tags, with their numbers."""
        wanted = {shape for shape, (tag, _, _) in enumerate(self.names) if tag in tags}
        if not wanted:
            return []
        return [(number, self.elements[number]) for number, shape in enumerate(self.shapes) if shape in wanted]

    @cached_property
    def with_ids(self) -> list[tuple[int, _Element]]:
        """The elements with an id, a name, or data of their own, with their numbers."""
        found = {element for root in self._roots for element in _WITH_IDS(root)}
        return [(number, e) for number, e in enumerate(self.elements) if e in found] if found else []

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
