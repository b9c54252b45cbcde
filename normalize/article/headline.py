"""The headline by agreement: what a reader sees in the page, the page's title, and what its head declares."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import Found
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from .date_words import dates_in
from .furniture import is_furniture
from .titles import EDGES, SEPARATOR, Titles, compact, key

_LATER = re.compile(r"\b(?:posted|published|updated|by)\b", re.I)
_KICKER = re.compile(
    r"kicker|topline|overline|eyebrow|up-?title|sup(?:er)?-?title|pre-?title|dachzeile|roofline|category|rubri[ck]"
)
_LONGEST_KICKER = 60
_BORDERS = ":/" + EDGES
_MOST = 20
"""Headings that are looked at."""
_Choice = tuple[Found[str] | None, Found[str] | None, _Element | None]


def headline(page: Page, layout: Layout, titles: Titles) -> _Choice:
    """The headline, the kicker that stands in the same element, and that element."""
    seen: list[tuple[str, str, _Element]] = []
    for selector in page.present(layout.headline):
        for element in page.all(selector):
            _see(seen, element, f"{layout.name}.headline", titles)
        if seen and layout.name != "generic":
            break
    for _, element in page.placed("h1"):
        _see(seen, element, "h1", titles)
    best: tuple[int, tuple[str, str, _Element]] | None = None
    for candidate in seen[:_MOST]:
        support = titles.support(candidate[0])
        if best is None or support > best[0]:
            best = (support, candidate)
    if best is None:
        return _unseen(titles), None, None
    support, (text, rule, element) = best
    kicker: Found[str] | None = None
    alike = titles.alike(text)
    if alike is None:
        over, text = _parted(element, text, titles)
        if over and not dates_in(over)[0]:
            kicker = Found(over, rule, "medium")
        elif compact(titles.own) == compact(text):
            alike = titles.own
    if alike is not None:
        # elements that a style sheet parts run together as text
        text = alike if key(alike) != key(text) else text
    told = titles.told
    if told is not None and key(told.value) != key(text):
        page.warn("contradiction", "/headline", f"the page shows another headline than it declares: {text}")
        return told, kicker, element
    if support < 0 or (support == 0 and kicker is None and titles.declared and not _akin(text, titles)):
        other = _unseen(titles)
        if other is not None:
            return other, None, None
    return Found(text, rule, "high" if support > 0 else "medium"), kicker, element


def _see(seen: list[tuple[str, str, _Element]], element: _Element, rule: str, titles: Titles) -> None:
    text = line_of(element, is_furniture)
    if text and all(element is not other for _, _, other in seen):
        bare, cut = titles.bare(text)
        # some sites sign their headlines as they sign their titles
        seen.append((bare if cut and len(key(bare)) > 12 else text, rule, element))


def _parted(element: _Element, text: str, titles: Titles) -> tuple[str, str]:
    """The kicker (or "") and the headline of an element that may hold both."""
    inner = _inside(text, titles)
    if inner is not None:
        if not text.endswith(inner):
            return "", inner
        ahead = text[: len(text) - len(inner)].strip()
        if (
            ahead[-1] in _BORDERS
            or " " in ahead
            or any(line_of(child) == ahead for child in element.iterdescendants("*"))
        ):
            return ahead.strip(_BORDERS), inner
        return "", text  # "The" and the like before a title that leaves them out
    for child in element.iterdescendants("span", "small", "strong", "em", "div", "p", "a"):
        name = child.get("class")
        if name is not None and _KICKER.search(name.lower()):
            kicker = line_of(child)
            rest = text[len(kicker) :].strip(_BORDERS)
            if 0 < len(kicker) < _LONGEST_KICKER and text.startswith(kicker) and len(key(rest)) > 8:
                return kicker.strip(_BORDERS), rest
    return "", text


def _inside(text: str, titles: Titles) -> str | None:
    """A title that the visible one holds with a kicker before it or a byline behind."""
    for title in (*(other.value for other in titles.declared), titles.own):
        if len(title) >= 15 and len(title) < len(text) and " " in title:
            if text.endswith(title) and len(text) - len(title) < _LONGEST_KICKER:
                return title
            if text.startswith(title) and _LATER.search(text[len(title) :]):
                return title
    return None


def _akin(text: str, titles: Titles) -> bool:
    """Whether a headline shares words with the page's titles, or there is nothing to compare it with."""
    words = set(key(text).split())
    others = set(key(titles.title).split()).union(*(key(o.value).split() for o in titles.declared))
    if not others:
        return True
    return len(words & others) >= max(1, 0.25 * min(len(words), len(others)))


def _unseen(titles: Titles) -> Found[str] | None:
    """The headline of a page that shows none: as declared, else its title without the site's name."""
    own = titles.own
    if titles.declared:
        first = titles.declared[0]
        # of two forms, the one without the section or the site behind it
        shorter = [o for o in titles.declared if key(first.value).startswith(key(o.value)) and len(key(o.value)) > 12]
        return min(shorter, key=lambda o: len(o.value)) if shorter else first
    if own and key(own) not in titles.names:
        parts = SEPARATOR.split(own)
        if titles.cut is None and len(parts) > 1 and len(parts[-1].split()) <= 4 and len(parts[0].split()) >= 3:
            cut = own.rfind(parts[-1])
            own = own[:cut].rstrip(EDGES)
        return Found(own, "title", "medium")
    return None
