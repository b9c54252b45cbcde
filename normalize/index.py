"""The one walk over a page's tree that gathers what all rules need."""

from __future__ import annotations

from lxml.etree import _Element

# Tags that rules ask for by name; all others are found by class or id
TAGS = frozenset(
    {"meta", "link", "title", "script", "time", "h1", "article", "main", "html", "base", "body", "blockquote", "p", "a"}
)

Placed = tuple[int, _Element]
"""An element with its place in document order."""


class _Tags(dict[str, list[Placed]]):
    """Elements by tag, for the tags in `TAGS`; those of a tag get their places when it is first asked for."""

    def __init__(self, root: _Element, elements: list[_Element]) -> None:
        super().__init__()
        self._elements = elements
        self._places: dict[_Element, int] | None = None
        self._bare: dict[str, list[_Element]] = {}
        for element in root.iter(*TAGS):
            self._bare.setdefault(str(element.tag), []).append(element)

    def __missing__(self, tag: str) -> list[Placed]:
        bare = self._bare.get(tag)
        if bare and self._places is None:
            self._places = {element: place for place, element in enumerate(self._elements)}
        found = self[tag] = [(self._places[element], element) for element in bare] if bare and self._places else []
        return found


class Index:
    """Elements by class, id and tag, each with its place in document order."""

    __slots__ = ("_attributes", "_by_class", "_found", "elements", "ids", "size", "tags", "tokens")

    def __init__(self, root: _Element) -> None:
        # places stand as bare numbers until they are asked for: most classes and tags of a page never are
        self.elements: list[_Element] = list(root.iter("*"))
        by_class: dict[str, list[int]] = {}
        for place, name in enumerate([element.get("class") for element in self.elements]):
            if name is not None:
                if name in by_class:
                    by_class[name].append(place)
                else:
                    by_class[name] = [place]
        ids: dict[str, Placed] = {}
        for place, key in enumerate([element.get("id") for element in self.elements]):
            if key is not None and key not in ids:
                ids[key] = (place, self.elements[place])
        self._by_class = by_class
        self._found: dict[str, list[Placed]] = {}
        self._attributes: dict[str, list[Placed]] = {}
        self.tokens = self._by_token()
        self.ids = ids
        self.tags = _Tags(root, self.elements)
        self.size = len(self.elements)

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
        found = self._found.get(token)
        if found is None:
            attributes = self.tokens.get(token)
            if attributes is None:
                return []
            places = self._by_class[attributes[0]]
            if len(attributes) > 1:
                places = sorted(place for attribute in attributes for place in self._by_class[attribute])
            elements = self.elements
            found = self._found[token] = [(place, elements[place]) for place in places]
        return found

    def with_attribute(self, name: str) -> list[Placed]:
        """Elements that have the attribute `name`, in document order: a walk of its own, done once for each name."""
        found = self._attributes.get(name)
        if found is None:
            found = [(place, e) for place, e in enumerate(self.elements) if e.get(name) is not None]
            self._attributes[name] = found
        return found
