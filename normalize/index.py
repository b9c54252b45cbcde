"""The one walk over a page's tree that gathers what all rules need."""

from __future__ import annotations

from collections import defaultdict
from heapq import merge

from lxml.etree import _Element

# Tags that rules ask for by name; all others are found by class or id
_TAGS = frozenset({"meta", "link", "title", "script", "time", "h1", "article", "main", "html", "base", "body", "blockquote", "p"})

Placed = tuple[int, _Element]
"""An element with its place in document order."""


class Index:
    """Elements by class, id and tag, each with its place in document order."""

    __slots__ = ("_by_class", "_tokens", "ids", "size", "tags")

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
            if tag in _TAGS:
                tags[tag].append((place, element))
            key = element.get("id")
            if key is not None and key not in ids:
                ids[key] = (place, element)
        self._by_class = by_class
        self._tokens: dict[str, list[str]] | None = None
        self.ids = ids
        self.tags = tags
        self.size = place + 1

    @property
    def tokens(self) -> dict[str, list[str]]:
        """The class attributes (whole) by the class names in them."""
        if self._tokens is None:
            tokens: dict[str, list[str]] = {}
            for attribute in self._by_class:
                for token in set(attribute.split()):
                    tokens.setdefault(token, []).append(attribute)
            self._tokens = tokens
        return self._tokens

    def with_class(self, token: str) -> list[Placed]:
        """Elements that have the class `token`, in document order."""
        attributes = self.tokens.get(token)
        if attributes is None:
            return []
        if len(attributes) == 1:
            return self._by_class[attributes[0]]
        return list(merge(*(self._by_class[a] for a in attributes), key=_place))


def _place(placed: Placed) -> int:
    return placed[0]
