"""The one walk over a page's tree that gathers what all rules need."""

from __future__ import annotations

from typing import Any

from lxml.etree import _Element

# Tags that rules ask for by name; all others are found by class or id
TAGS = frozenset(
    {"meta", "link", "title", "script", "time", "h1", "article", "main", "html", "base", "body", "blockquote", "p", "a"}
)

Placed = tuple[int, _Element]
"""An element with its place in document order."""


class _Tags(dict[str, list[Placed]]):
    """Elements by tag, for the tags in `TAGS`; those of a tag are put together when it is first asked for."""

    def __init__(self, flat: dict[str, list[Any]]) -> None:
        super().__init__()
        self._flat = flat

    def __missing__(self, tag: str) -> list[Placed]:
        found = self[tag] = _placed(self._flat.get(tag))
        return found


def _placed(flat: list[Any] | None) -> list[Placed]:
    return list(zip(flat[::2], flat[1::2], strict=True)) if flat else []


class Index:
    """Elements by class, id and tag, each with its place in document order."""

    __slots__ = ("_attributes", "_by_class", "_found", "_root", "ids", "size", "tags", "tokens")

    def __init__(self, root: _Element) -> None:
        # Lists hold places and elements in turn: objects that live as long as the page cost the garbage collector's
        # time, and most classes and tags of a page are never asked for
        by_class: dict[str, list[Any]] = {}
        by_tag: dict[str, list[Any]] = {}
        ids: dict[str, Placed] = {}
        place = -1
        for place, element in enumerate(root.iter("*")):
            name = element.get("class")
            if name is not None:
                if name in by_class:
                    by_class[name] += (place, element)
                else:
                    by_class[name] = [place, element]
            key = element.get("id")
            if key is not None and key not in ids:
                ids[key] = (place, element)
            tag = element.tag
            if tag in TAGS:
                if tag in by_tag:
                    by_tag[tag] += (place, element)
                else:
                    by_tag[tag] = [place, element]
        self._by_class = by_class
        self._found: dict[str, list[Placed]] = {}
        self._attributes: dict[str, list[Placed]] = {}
        self._root = root
        self.tokens = self._by_token()
        self.ids = ids
        self.tags = _Tags(by_tag)
        self.size = place + 1

    @property
    def elements(self) -> list[_Element]:
        """All elements in document order: a walk of its own."""
        return list(self._root.iter("*"))

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

    def with_class(self, token: str) -> list[Placed]:
        """Elements that have the class `token`, in document order."""
        found = self._found.get(token)
        if found is None:
            attributes = self.tokens.get(token)
            if attributes is None:
                return []
            if type(attributes) is str:
                found = _placed(self._by_class[attributes])
            else:
                found = sorted((p for a in attributes for p in _placed(self._by_class[a])), key=_place)
            self._found[token] = found
        return found

    def with_rel(self) -> list[Placed]:
        """Links (``a``) that have a ``rel``, in document order: few of a page's many."""
        found = self._attributes.get("a rel")
        if found is None:
            found = self._attributes["a rel"] = [p for p in self.tags["a"] if p[1].get("rel") is not None]
        return found

    def with_attribute(self, name: str) -> list[Placed]:
        """Elements that have the attribute `name`, in document order: a walk of its own, done once for each name."""
        found = self._attributes.get(name)
        if found is None:
            found = [(place, e) for place, e in enumerate(self.elements) if e.get(name) is not None]
            self._attributes[name] = found
        return found


def _place(placed: Placed) -> int:
    return placed[0]
