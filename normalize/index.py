"""The one walk over a page's tree that gathers what all rules need."""

from __future__ import annotations

from collections import defaultdict
from heapq import merge

from lxml.etree import _Element

# Tags that rules ask for by name; all others are found by class or id
TAGS = frozenset(
    {"meta", "link", "title", "script", "time", "h1", "article", "main", "html", "base", "body", "blockquote", "p", "a"}
)

Placed = tuple[int, _Element]
"""An element with its place in document order."""


class Index:
    """Elements by class, id and tag, each with its place in document order."""

    __slots__ = ("_attributes", "_by_class", "_merged", "_root", "ids", "size", "tags", "tokens")

    def __init__(self, root: _Element) -> None:
        by_class: dict[str, list[Placed]] = {}
        ids: dict[str, Placed] = {}
        tags: dict[str, list[Placed]] = defaultdict(list)
        place = -1
        for place, element in enumerate(root.iter("*")):
            name = element.get("class")
            if name is not None:
                same = by_class.get(name)
                if same is None:
                    by_class[name] = [(place, element)]
                else:
                    same.append((place, element))
            tag = element.tag
            if tag in TAGS:
                tags[tag].append((place, element))
            key = element.get("id")
            if key is not None and key not in ids:
                ids[key] = (place, element)
        self._by_class = by_class
        self._merged: dict[str, list[Placed]] = {}
        self.tokens = self._by_token()
        self._attributes: dict[str, list[Placed]] = {}
        self._root = root
        self.ids = ids
        self.tags = tags
        self.size = place + 1

    def _by_token(self) -> dict[str, list[str]]:
        """The class attributes (whole) by the class names in them."""
        tokens: dict[str, list[str]] = {}
        for attribute in self._by_class:
            for token in attribute.split():
                known = tokens.get(token)
                if known is None:
                    tokens[token] = [attribute]
                elif known[-1] != attribute:
                    known.append(attribute)
        return tokens

    def with_class(self, token: str) -> list[Placed]:
        """Elements that have the class `token`, in document order."""
        attributes = self.tokens.get(token)
        if attributes is None:
            return []
        if len(attributes) == 1:
            return self._by_class[attributes[0]]
        found = self._merged.get(token)
        if found is None:
            found = self._merged[token] = list(merge(*(self._by_class[a] for a in attributes), key=_place))
        return found

    def with_attribute(self, name: str) -> list[Placed]:
        """Elements that have the attribute `name`, in document order: a walk of its own, done once for each name."""
        found = self._attributes.get(name)
        if found is None:
            found = [(place, e) for place, e in enumerate(self._root.iter("*")) if e.get(name) is not None]
            self._attributes[name] = found
        return found


def _place(placed: Placed) -> int:
    return placed[0]
