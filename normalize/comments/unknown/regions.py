"""Where on a page comments may stand: what its class names and ids speak of. Most pages are told apart here, at once."""

from __future__ import annotations

from lxml.etree import _Element

from ...index import Placed
from ...page import Page
from .words import BOXES, SECTION, words_of

_NEVER = frozenset(
    {
        "html",
        "body",
        "head",
        "form",
        "script",
        "style",
        "link",
        "meta",
        "input",
        "textarea",
        "button",
        "a",
        "svg",
        "i",
        "img",
        "nav",
        "header",
    }
)
_MOST = 400
"""Sections on one page; more are looked at on no page."""


def regions(page: Page) -> list[Placed]:
    """The outermost elements that call themselves comments or the like, in document order."""
    index = page.index
    found: dict[int, _Element] = {}
    for name in _naming(list(index.tokens)):
        for place, element in index.with_class(name):
            found[place] = element
    for name in _naming(list(index.ids)):
        place, element = index.ids[name]
        found[place] = element
    if not found:
        return []
    # what holds the headline is the page, or the article
    heads = [place for place, _ in index.tags["h1"][:1]]
    kept: list[Placed] = []
    end = -1
    for place in sorted(found):
        element = found[place]
        if place < end or element.tag in _NEVER or (len(element) == 0 and element.tag != "p"):
            continue
        placed = (place, element)
        start, stop = page.extent(placed)
        if any(start <= head < stop for head in heads) or _is_box(element):
            continue
        end = stop
        kept.append(placed)
    return _joined(kept, page, heads)[:_MOST]


def _naming(names: list[str]) -> list[str]:
    """Those of `names` that speak of comments: looked for in all of them at once, which is fast."""
    joined = "\n".join(names)
    lower = joined.lower()
    if len(lower) != len(joined):  # İ grows
        lower = joined = joined.encode("ascii", "replace").decode()
    found: dict[str, None] = {}
    for word in SECTION:
        at = lower.find(word)
        while at >= 0:
            start = lower.rfind("\n", 0, at) + 1
            stop = lower.find("\n", at)
            stop = len(lower) if stop < 0 else stop
            found[joined[start:stop]] = None
            at = lower.find(word, stop)
    return list(found)


def _is_box(element: _Element) -> bool:
    """Whether the element says that it is something else: the latest comments of the whole site, a tweet."""
    words = words_of(element.get("class") or "") | words_of(element.get("id") or "")
    return not words.isdisjoint(BOXES) or element.tag in ("aside", "footer")


def _joined(kept: list[Placed], page: Page, heads: list[int]) -> list[Placed]:
    """Sections side by side are single comments: what holds them all is the section."""
    if len(kept) < 2:
        return kept
    same: dict[_Element, int] = {}
    for _, element in kept:
        parent = element.getparent()
        if parent is not None:
            same[parent] = same.get(parent, 0) + 1
    shared = {parent for parent, number in same.items() if number > 1 and parent.tag not in ("body", "html")}
    if not shared:
        return kept
    joined: list[Placed] = []
    end = -1
    places = None
    for place, element in kept:
        parent = element.getparent()
        if parent in shared and parent is not None:
            if places is None:
                places = {e: i for i, e in enumerate(page.root.iter("*")) if e in shared}
            placed = (places[parent], parent)
            start, stop = page.extent(placed)
            if start >= end and not any(start <= head < stop for head in heads):
                joined.append(placed)
                end = stop
                continue
        if place >= end:
            joined.append((place, element))
    return joined
