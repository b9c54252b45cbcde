"""CSS selectors answered from the index: parsel's own selectors, without a query over the whole tree for each.

The everyday forms (``tag``, ``.class``, ``#id``, ``[attr]``, ``[attr=value]`` with ``^= $= *= ~=``, compounds of these,
and descendants, ``a b``) are looked up; anything else goes to parsel's translator and lxml's XPath.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from lxml.etree import XPath, _Element

if TYPE_CHECKING:
    from .index import Placed
    from .page import Page

_PART = re.compile(
    r"(?P<tag>^[a-z][a-z0-9]*)|\.(?P<cls>[\w-]+)|\#(?P<id>[\w-]+)"
    r"|\[(?P<attr>[\w-]+)(?:(?P<op>[\^$*~]?=)(?:\"(?P<v1>[^\"]*)\"|'(?P<v2>[^']*)'|(?P<v3>[\w/.:-]+)))?\]"
)


class _Compound(NamedTuple):
    """One simple selector sequence, such as ``a.url[rel~=author]``."""

    tag: str | None
    classes: tuple[str, ...]
    id: str | None
    attributes: tuple[tuple[str, str, str], ...]

    def matches(self, element: _Element) -> bool:
        if self.tag is not None and element.tag != self.tag:
            return False
        if self.id is not None and element.get("id") != self.id:
            return False
        if self.classes:
            attribute = element.get("class")
            if attribute is None:
                return False
            own = attribute.split()
            for name in self.classes:
                if name not in own:
                    return False
        return all(_holds(element.get(name), op, value) for name, op, value in self.attributes)


def _holds(actual: str | None, op: str, value: str) -> bool:
    if actual is None:
        return False
    if op == "":
        return True
    if op == "=":
        return actual == value
    if op == "~=":
        return value in actual.split()
    if not value:
        return False
    if op == "^=":
        return actual.startswith(value)
    if op == "$=":
        return actual.endswith(value)
    return value in actual


class Selector:
    """A compiled CSS selector; commas part alternatives, all of which are selected in document order."""

    def __init__(self, css: str) -> None:
        self.css = css
        self._alternatives: list[list[_Compound]] | None = []
        self._xpath: XPath | None = None
        for alternative in css.split(","):
            compounds = [_compound(part) for part in alternative.split()]
            if not compounds or None in compounds:
                self._alternatives = None  # and so no names are needed: XPath knows
                break
            self._alternatives.append([c for c in compounds if c is not None])
        names = [
            {name for compound in compounds for name in compound.classes} for compounds in self._alternatives or ()
        ]
        self._needed = tuple(set.intersection(*names)) if names else ()
        """Class names without which no alternative selects anything."""
        self.needed = self._needed[0] if self._needed else None
        """One of these; None where there are none."""
        lasts = [set(compounds[-1].classes) for compounds in self._alternatives or ()]
        self.last_classes: frozenset[str] = frozenset(set.intersection(*lasts)) if lasts else frozenset()
        """Class names that every element it selects has."""

    def select(self, page: Page) -> Iterable[Placed]:
        """What it selects on the page, in document order."""
        tokens = page.index.tokens
        for name in self._needed:
            # most selectors of a layout's table name classes that the page does not have
            if name not in tokens:
                return ()
        if self._alternatives is None:
            return self._by_xpath(page)
        if len(self._alternatives) == 1:
            return _select(self._alternatives[0], page)
        found: dict[int, Placed] = {}
        for compounds in self._alternatives:
            for placed in _select(compounds, page):
                found[placed[0]] = placed
        return [found[place] for place in sorted(found)]

    def first_of(self, elements: Sequence[_Element]) -> _Element | None:
        """The first of `elements` that it selects, or None; for the few elements of one box."""
        if self._alternatives is None:
            raise ValueError(f"not a simple selector: {self.css}")
        for compounds in self._alternatives:
            last, above = compounds[-1], compounds[:-1]
            known: dict[_Element, int] = {}
            for element in elements:
                if last.matches(element) and (not above or _inside(element, above, known)):
                    return element
        return None

    def _by_xpath(self, page: Page) -> list[Placed]:
        if self._xpath is None:
            from parsel import css2xpath

            self._xpath = XPath(css2xpath(self.css))
        wanted = {element for element in self._xpath(page.root) if isinstance(element, _Element)}
        if not wanted:
            return []
        return [(place, element) for place, element in enumerate(page.index.elements) if element in wanted]


def _select(compounds: list[_Compound], page: Page) -> Iterable[Placed]:
    last, above = compounds[-1], compounds[:-1]
    tokens = page.index.tokens
    for name in last.classes:
        if name not in tokens:
            return ()
    holders: list[Placed] | None = None
    for compound in above:
        if compound.classes or compound.id is not None or (compound.tag is None and compound.attributes):
            holders = _candidates(compound, page)
            if not holders:
                return []
    if holders is not None and not last.classes and last.id is None:
        # ".post-tags a": few elements have the class, and many are links
        candidates: Iterable[Placed] = _below(holders, above)
    else:
        known = _candidates(last, page)
        candidates = enumerate(page.index.elements) if known is None else known
    if not above:
        return [placed for placed in candidates if last.matches(placed[1])]
    met: dict[_Element, int] = {}
    return [placed for placed in candidates if last.matches(placed[1]) and _inside(placed[1], above, met)]


def _candidates(compound: _Compound, page: Page) -> list[Placed] | None:
    """The few elements that can match, by the index; None where the index does not know."""
    index = page.index
    if compound.id is not None:
        return [index.ids[compound.id]] if compound.id in index.ids else []
    if compound.classes:
        if len(compound.classes) == 1:
            return index.with_class(compound.classes[0])
        # the rarest class leaves the fewest to check
        return min((index.with_class(name) for name in compound.classes), key=len)
    if compound.tag is not None:
        if compound.tag == "a" and compound.attributes and compound.attributes[0][0] == "rel":
            _, op, value = compound.attributes[0]
            return index.with_rel_word(value) if op == "~=" else index.with_rel()
        return index.tags[compound.tag]
    if compound.attributes:
        name, op, value = compound.attributes[0]
        return index.with_word(name, value) if op == "~=" else index.with_attribute(name)
    return None


def _below(holders: list[Placed], above: list[_Compound]) -> Iterable[Placed]:
    """All elements inside `holders`, each once, in document order."""
    end = -1
    for place, holder in holders:
        if place < end or not any(compound.matches(holder) for compound in above):
            continue
        end = place
        for end, element in enumerate(holder.iter("*"), place):
            yield end, element


def _inside(element: _Element, above: list[_Compound], known: dict[_Element, int]) -> bool:
    """Whether elements around it match `above`. `known`: how many of them do, outermost first, for each element that was
    on the way: so the ways up from all candidates cost no more than the elements around them."""
    way = []
    at = element.getparent()
    while at is not None and at not in known:
        way.append(at)
        at = at.getparent()
    matched = known[at] if at is not None else 0
    for outer in reversed(way):
        if matched < len(above) and above[matched].matches(outer):
            matched += 1
        known[outer] = matched
    return matched == len(above)


def _compound(css: str) -> _Compound | None:
    tag, classes, key, attributes, end = None, [], None, [], 0
    for match in _PART.finditer(css):
        if match.start() != end:
            return None
        end = match.end()
        if match["tag"]:
            tag = match["tag"]
        elif match["cls"]:
            classes.append(match["cls"])
        elif match["id"]:
            key = match["id"]
        else:
            value = next((match[v] for v in ("v1", "v2", "v3") if match[v] is not None), "")
            attributes.append((match["attr"], match["op"] or "", value))
    return _Compound(tag, tuple(classes), key, tuple(attributes)) if end == len(css) else None


@lru_cache(1024)
def compile_selector(css: str) -> Selector:
    """The compiled form of `css`."""
    return Selector(css)


@lru_cache(1024)
def compile_selectors(css: tuple[str, ...]) -> tuple[Selector, ...]:
    """The compiled forms of a layout's selectors for one part."""
    return tuple(compile_selector(one) for one in css)
