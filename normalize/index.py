"""The one walk over a page's tree that gathers what all rules need."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from lxml.etree import Comment, ProcessingInstruction, _Element

from .shape import Shape

Placed = tuple[int, _Element]
"""An element with its place in document order."""
_NESTED = 4
"""Levels at which an element still says something of its own when it stands in others of its kind: what is in it has been
read with them, and reading it again for each level takes time by the square of the depth."""


class _Tags(dict[str, list[Placed]]):
    """Elements by tag; those of a tag are put together when it is first asked for."""

    def __init__(self, elements: list[_Element], places: dict[str, list[int]]) -> None:
        super().__init__()
        self._elements = elements
        self._places = places

    def __missing__(self, tag: str) -> list[Placed]:
        elements = self._elements
        found = self[tag] = [(place, elements[place]) for place in self._places.get(tag, ())]
        return found


class Index:
    """Elements by class, id and tag, each with its place in document order."""

    def __init__(self, root: _Element) -> None:
        # The lists stay: lxml makes an object of an element each time that it is met and nobody holds it
        self.root = root
        self.elements: list[_Element] = list(root.iter("*"))
        """All elements in document order."""
        elements = self.elements
        self.size = len(elements)
        by_tag: defaultdict[str, list[int]] = defaultdict(list)
        self.tag_of: list[str] = [element.tag for element in elements]  # type: ignore[misc]  # elements only: strings
        """The tag of each element."""
        for place, tag in enumerate(self.tag_of):
            by_tag[tag].append(place)
        self._by_class: defaultdict[str, list[int]] = defaultdict(list)
        by_class = self._by_class
        self.class_of: list[str | None] = [element.get("class") for element in elements]
        """The class attribute of each element."""
        for place, name in enumerate(self.class_of):
            if name is not None:
                by_class[name].append(place)
        self.id_of: list[str | None] = [element.get("id") for element in elements]
        """The id of each element."""
        keyed = [(key, place) for place, key in enumerate(self.id_of) if key is not None]
        # the first of each, in document order
        self.ids: dict[str, Placed] = dict.fromkeys([key for key, _ in keyed], (0, root))
        self.ids.update([(key, (place, elements[place])) for key, place in reversed(keyed)])
        self.tags = _Tags(elements, by_tag)
        self.kinds = by_tag.keys()
        """The tags of the page."""
        self._found: dict[str, list[Placed]] = {}
        self._attributes: dict[str, list[Placed]] = {}
        self._words: dict[str, dict[str, list[Placed]]] = {}
        self.tokens = self._by_token()
        """The class names of the page, in the order in which they come first, each with the attributes that hold it."""

    @cached_property
    def shape(self) -> Shape:
        """How the elements stand in each other."""
        return Shape(self.elements)

    def outer(self, found: list[Placed]) -> list[Placed]:
        """Those of `found` (in document order) that do not stand in many others of them."""
        if len(found) <= _NESTED:
            return found
        ends = self.shape.ends
        kept: list[Placed] = []
        around: list[int] = []
        for placed in found:
            place = placed[0]
            while around and around[-1] <= place:
                around.pop()
            if len(around) < _NESTED:
                kept.append(placed)
                around.append(ends[place])
        return kept

    @cached_property
    def after_comments(self) -> dict[_Element, tuple[str, str]]:
        """Words that stand behind a comment in the markup: by the element before it in the same parent its tail,
        by the parent its text where none is before.

        Two strings for each element: what follows its first words, and what follows its tail."""
        found: dict[_Element, tuple[str, str]] = {}
        last: _Element | None = None
        holder: _Element | None = None
        first = False
        for comment in self.root.iter(Comment, ProcessingInstruction):
            before = comment.getprevious()
            if before is None:
                holder, first = comment.getparent(), True
            elif before is not last:
                holder, first = before, False
            # else it follows another comment, and what is said of that holds for it
            last = comment
            tail = comment.tail
            if tail is not None and holder is not None:
                text, behind = found.get(holder, ("", ""))
                found[holder] = (text + tail, behind) if first else (text, behind + tail)
        return found

    def _by_token(self) -> dict[str, str | list[str]]:
        """The class attributes (whole) by the class names in them: one, or a list where there are several."""
        tokens: dict[str, str | list[str]] = {}
        for attribute in self._by_class:
            for token in attribute.split():
                known = tokens.get(token)
                if known is None:
                    tokens[token] = attribute
                elif type(known) is str:
                    if known != attribute:
                        tokens[token] = [known, attribute]
                elif known[-1] != attribute:
                    known.append(attribute)  # type: ignore[union-attr]  # a list: strings went the other way
        return tokens

    def tokens_holding(self, pieces: tuple[str, ...]) -> list[str]:
        """The class names in which one of `pieces` (lower case) stands in any case, in the order of `tokens`."""
        joined, lower = self._joined
        if len(lower) != len(joined):  # İ grows
            return [token for token in self.tokens if any(piece in token.lower() for piece in pieces)]
        found: set[str] = set()
        for piece in pieces:
            at = lower.find(piece)
            while at >= 0:
                stop = lower.find(" ", at)
                found.add(joined[lower.rfind(" ", 0, at) + 1 : stop])
                at = lower.find(piece, stop)
        return [token for token in self.tokens if token in found] if found else []

    @cached_property
    def _joined(self) -> tuple[str, str]:
        """All class names, with a space behind each, and the same in lower case."""
        joined = " ".join([*self.tokens, ""])
        return joined, joined.lower()

    def with_class(self, token: str) -> list[Placed]:
        """Elements that have the class `token`, in document order."""
        found = self._found.get(token)
        if found is None:
            if token not in self.tokens:
                return []
            attributes = self.tokens[token]
            if type(attributes) is str:
                places = self._by_class[attributes]
            else:
                places = sorted([place for attribute in attributes for place in self._by_class[attribute]])
            elements = self.elements
            found = self._found[token] = [(place, elements[place]) for place in places]
        return found

    def with_rel(self) -> list[Placed]:
        """Links (``a``) that have a ``rel``, in document order: few of a page's many."""
        found = self._attributes.get("a rel")
        if found is None:
            found = self._attributes["a rel"] = [p for p in self.tags["a"] if p[1].get("rel") is not None]
        return found

    def with_word(self, name: str, word: str) -> list[Placed]:
        """Elements whose attribute `name` holds `word` among its words, in document order: all words are looked up once."""
        words = self._words.get(name)
        if words is None:
            words = self._words[name] = _by_word(self.with_attribute(name), name)
        return words.get(word, [])

    def with_rel_word(self, word: str) -> list[Placed]:
        """Links (``a``) whose ``rel`` holds `word`, in document order."""
        words = self._words.get("a rel")
        if words is None:
            words = self._words["a rel"] = _by_word(self.with_rel(), "rel")
        return words.get(word, [])

    def with_attribute(self, name: str) -> list[Placed]:
        """Elements that have the attribute `name`, in document order: looked for in all, once for each name."""
        found = self._attributes.get(name)
        if found is None:
            elements = self.elements
            values = [element.get(name) for element in elements]
            found = [(place, elements[place]) for place, value in enumerate(values) if value is not None]
            self._attributes[name] = found
        return found


def _by_word(elements: list[Placed], name: str) -> dict[str, list[Placed]]:
    words: dict[str, list[Placed]] = {}
    for placed in elements:
        for word in dict.fromkeys((placed[1].get(name) or "").split()):
            words.setdefault(word, []).append(placed)
    return words
