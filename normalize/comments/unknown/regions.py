"""Where on a page comments may stand: what its class names and ids speak of. Most pages are told apart here, at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress
from typing import NamedTuple

from lxml.etree import _Element

from ...index import Placed
from ...page import Page
from .words import BOXES, SECTION, calls_comments, is_comment_anchor, words_of

_NEVER = frozenset(
    "html body head form script style link meta input textarea button svg i img nav header amp-img picture iframe".split()
)
_SIGNS = frozenset("h1 h2 h3 h4 h5 h6 a".split())
"""What may stand before the section, as its heading or anchor."""
_HEADS = _SIGNS | {"header", "hgroup"}
_MOST = 300
"""Sections on one page; more are looked at on no page."""
_WIDEST = 200
"""Elements that call themselves so and hold the headline."""
_MOST_BARE = 4
"""Sections that begin at a heading right in the body."""
_known: dict[str, bool] = {}
"""Class names and ids of this and other pages, and whether they speak of comments."""
_MOST_KNOWN, _LONGEST_KNOWN = 100_000, 80


class Region(NamedTuple):
    """A part of the page: an element, or what stands in it from one of its children on."""

    element: _Element
    start: _Element | None = None
    """The child where the region begins; None for the whole element."""


def regions(page: Page) -> list[Region]:
    """The outermost elements that call themselves comments or the like, in document order."""
    named = _named(page)
    if not named:
        return []
    # what holds the headline is the page, or the article
    heads = [place for place, _ in page.index.tags["h1"][:1]]
    kept: list[tuple[Placed, Region]] = []
    end, wide = -1, 0
    for place, element in named[: 4 * _MOST]:
        if place < end or element.tag in _NEVER or _is_box(element):
            continue
        region = Region(element)
        if element.tag in _SIGNS:
            after = region_after(element) if element.get("href") is None else None
            if after is None:
                continue
            region = after
            end = place + 1
        else:
            if wide > _WIDEST:
                break
            start, stop = page.extent((place, element))
            if stop - start < 3:
                continue
            if any(start <= head < stop for head in heads):
                wide += 1
                continue
            end = stop
        kept.append(((place, element), region))
    return _joined(kept)[:_MOST]


def _named(page: Page) -> list[Placed]:
    """The elements whose class, id or name says so, in document order."""
    index = page.index
    found: dict[int, _Element] = {}
    for name in _naming(index.tokens):
        found.update(index.with_class(name))
    for key in _naming(index.ids):
        place, element = index.ids[key]
        found[place] = element
    for place, element in index.tags["a"]:
        anchor = element.get("name")
        if anchor is not None and is_comment_anchor(anchor):
            found[place] = element
    return [(place, found[place]) for place in sorted(found)]


def _naming(names: Iterable[str]) -> list[str]:
    """Those of `names` that speak of comments."""
    told = list(map(_known.get, names))
    found = list(compress(names, told))
    if None in told:
        new = [name for name, speaks in zip(names, told, strict=True) if speaks is None]
        speaking = _searched(new)
        verdicts = {name: False for name in new if len(name) < _LONGEST_KNOWN}
        for name in speaking:
            if name in verdicts:
                verdicts[name] = True
        if len(_known) > _MOST_KNOWN:
            _known.clear()
        _known.update(verdicts)
        found += speaking
    return found


def _searched(names: list[str]) -> list[str]:
    """Those of `names` that speak of comments: looked for in all of them at once, which is fast."""
    joined = "\0".join(names)  # which no name holds
    lower = joined.lower()
    if len(lower) != len(joined):  # İ grows
        return [name for name in names if any(word in name.lower() for word in SECTION)]
    found: dict[str, None] = {}
    for word in SECTION:
        at = lower.find(word)
        while at >= 0:
            start = lower.rfind("\0", 0, at) + 1
            stop = lower.find("\0", at)
            stop = len(lower) if stop < 0 else stop
            found[joined[start:stop]] = None
            at = lower.find(word, stop)
    return list(found)


def _is_box(element: _Element) -> bool:
    """Whether the element says that it is something else: the latest comments of the whole site, a tweet."""
    name = f"{element.get('class') or ''} {element.get('id') or ''}"
    if not words_of(name).isdisjoint(BOXES):
        return True
    # comments may well stand aside, but the section says so itself
    return element.tag == "footer" or (element.tag == "aside" and calls_comments(name) < 2)


def region_after(sign: _Element) -> Region | None:
    """What follows a heading or an anchor; an anchor in a heading, or alone in its line, stands for that."""
    at = sign
    for _ in range(3):
        above = at.getparent()
        if above is None or (at.getnext() is not None and not (above.tag in _HEADS and above.tag != "a")):
            break
        if above.tag in ("body", "html", "ul", "ol", "table", "tbody"):
            break
        at = above
    above = at.getparent()
    if above is None or at.getnext() is None or above.tag in ("html", "head", "ul", "ol", "nav", "aside", "footer"):
        return None
    return Region(above, at)


def _joined(kept: list[tuple[Placed, Region]]) -> list[Region]:
    """Sections side by side are single comments: what holds them all, from the first on, is the section."""
    same: dict[_Element, _Element] = {}
    shared: set[_Element] = set()
    for (_, element), region in kept:
        parent = region.element if region.start is not None else element.getparent()
        if parent is None or parent.tag in ("body", "html"):
            continue
        if parent in same:
            shared.add(parent)
        else:
            same[parent] = region.start if region.start is not None else element
    joined: list[Region] = []
    done: set[_Element] = set()
    bare = 0
    for (_, element), region in kept:
        parent = region.element if region.start is not None else element.getparent()
        # a section right in the body (not in `same`) is none of several side by side
        if parent in same and (parent in shared or region.start is not None):
            if parent not in done:
                done.add(parent)
                joined.append(Region(parent, same[parent]))
        elif region.start is None or bare < _MOST_BARE:
            # each reaches to the page's end
            bare += region.start is not None
            joined.append(region)
    return [region for region in joined if not _within(region.element, done, region)]


def _within(element: _Element, wholes: set[_Element], region: Region) -> bool:
    """Whether a larger region holds the element already."""
    if not wholes:
        return False
    at = element if region.start is None else element.getparent()
    steps = 0
    while at is not None and steps < 60:
        if at in wholes and at is not element:
            return True
        at = at.getparent()
        steps += 1
    return False
