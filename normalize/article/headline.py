"""The headline by agreement: what a reader sees in the page, the page's title, and what its head declares."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml.etree import _Element

from ..found import Found
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from .date_words import dates_in
from .headline_parts import in_other_box, is_cut, is_logo, is_no_headline, is_no_word, kicker_ahead, over_bar, parted
from .titles import EDGES, SEPARATOR, Titles, compact, key
from .told_names import plain

_GENRE = re.compile(
    r"(?:opini[oó]n|meinung|kommentar|comment|analysis|analyse|an[aá]lisis|analisi|editorial|interview|live|video|watch|exclusive|podcast|kolumne|"
    r"column|review|tribune|мнение|интервью|видео)\s*[|｜]\s*(?=\S+ \S+ \S)",
    re.I,
)
_MOST = 20
"""Headings that are looked at."""
_SHORTEST_HALF = 10
_COLON = re.compile(r":\s")
_Seen = tuple[str, str, _Element]


class Headline(NamedTuple):
    """What the headline's element tells."""

    text: Found[str] | None
    kicker: Found[str] | None = None
    """What stands over it in the same element."""
    under: Found[str] | None = None
    """What stands under it there."""
    element: _Element | None = None


def headline(page: Page, layout: Layout, titles: Titles) -> Headline:
    """The headline with what stands beside it in its element."""
    seen: list[_Seen] = []
    for selector in page.present(layout.headline):
        for _, element in page.outer(selector):
            _see(seen, element, f"{layout.name}.headline", titles)
        if seen and layout.name != "generic":
            break
    for _, element in page.outer("h1"):
        _see(seen, element, "h1", titles)
    several = len(seen) > 1
    seen = [candidate for candidate in seen if not in_other_box(candidate[2], consent=several)]
    best = _under_logo(page, titles, seen) or _best(seen, titles)
    if best is None or best[0] < 0 or (best[0] == 0 and not _akin(best[1][0], titles)):
        best = _lower(page, titles) or best
    if best is None:
        return _unseen(titles)
    support, (text, rule, element) = best
    kicker = under = None
    alike = titles.alike(text)
    if alike is None:
        over, text, below = parted(element, text, titles)
        if over and not dates_in(over)[0]:
            kicker = Found(over, rule, "medium")
        if below and (" " not in text or below.count(" ") > 1):  # a word or two are a label
            under = Found(below, rule, "medium")
        if not over and compact(titles.own) == compact(text):
            alike = titles.own
    if alike is not None:
        # elements that a style sheet parts run together as text, or stand beside each other without a mark
        apart = key(alike) != key(text) or alike.count(" ") > text.count(" ") or alike.replace(": ", " ") == text
        barred = over_bar(element, alike) if apart and kicker is None else None
        if barred is not None:
            kicker, alike = Found(barred[0], rule, "medium"), barred[1]
        text = alike if apart else text
    told = titles.told
    if told is not None and key(told.value) != key(text) and not is_cut(told.value, text):
        ahead = kicker_ahead(told.value, text)
        if ahead is None:
            page.warn("contradiction", "/headline", f"the page shows another headline than it declares: {text}")
            return Headline(told, kicker, under, element)
        kicker = kicker or Found(ahead, told.rule, "medium")
    if support < 0 or (support == 0 and kicker is None and titles.declared and not _akin(text, titles)):
        other_choice = _unseen(titles)
        if other_choice.text is not None:
            return other_choice
    confidence = "high" if support > 0 else "medium" if support == 0 else "low"
    return Headline(Found(text, rule, confidence), kicker, under, element)


def _lower(page: Page, titles: Titles) -> tuple[int, _Seen] | None:
    """The heading of a lower rank that is, or begins, what the page calls itself."""
    told = _declared(titles)
    if told is None:
        return None
    whole = key(told.value)
    for tag in ("h2", "h3"):
        seen: list[_Seen] = []
        for _, element in islice(page.outer(tag), _MOST):
            _see(seen, element, tag, titles)
        best = _best([other for other in seen if whole.startswith(key(other[0]))], titles)
        if best is not None and best[0] > 1:
            return best
    return None


def _under_logo(page: Page, titles: Titles, seen: list[_Seen]) -> tuple[int, _Seen] | None:
    """The heading of a lower rank that is a part of the page's title, where the only first ones hold the site's name."""
    if not seen or not all(is_logo(element, page) for _, _, element in seen):
        return None
    parts = {key(part) for border in (SEPARATOR, _COLON) for part in border.split(titles.title)}
    for tag in ("h2", "h3", "h4"):
        for _, element in islice(page.outer(tag), _MOST):
            text = line_of(element, is_no_word)
            if " " in text and key(text) in parts and not is_logo(element, page):
                return 0, (text, tag, element)
    return None


def _best(seen: list[_Seen], titles: Titles) -> tuple[int, _Seen] | None:
    """The candidate with the most support, the first of several."""
    best: tuple[int, _Seen] | None = None
    for candidate in seen:
        support = titles.support(candidate[0])
        if best is None or support > best[0]:
            best = (support, candidate)
    return best


def _see(seen: list[_Seen], element: _Element, rule: str, titles: Titles) -> None:
    if len(seen) == _MOST or any(element is other for _, _, other in seen) or is_no_headline(element):
        return
    text = line_of(element, is_no_word)
    half = len(text) // 2
    if half > _SHORTEST_HALF and text[:half].strip() == text[-half:].strip():
        text = text[:half].strip()  # once for each width of a screen
    if "&" in text:
        text = plain(text)  # escaped twice
    if text:
        bare, cut = titles.bare(text)
        # some sites sign their headlines as they sign their titles
        seen.append((bare if cut and len(key(bare)) > 12 else text, rule, element))


def _akin(text: str, titles: Titles) -> bool:
    """Whether a headline shares words with the page's titles, or there is nothing to compare it with."""
    words = set(key(text).split())
    others = set(key(titles.title).split()).union(*(key(o.value).split() for o in titles.declared))
    if not others:
        return True
    return len(words & others) >= max(1, 0.25 * min(len(words), len(others)))


def _unseen(titles: Titles) -> Headline:
    """The headline of a page that shows none: as declared, else its title without the site's name."""
    chosen = _declared(titles)
    if chosen is None:
        return Headline(None)
    genre = _GENRE.match(chosen.value)
    if genre is None:
        return Headline(chosen)
    kicker = chosen._replace(value=genre[0].rstrip(" |｜"))
    return Headline(chosen._replace(value=chosen.value[genre.end() :]), kicker)


def _declared(titles: Titles) -> Found[str] | None:
    own = titles.own
    if titles.declared:
        first = titles.declared[0]
        if is_cut(first.value, own):
            return Found(own, "title", "medium")
        # of two forms, the one without the section or the site behind it
        shorter = [o for o in titles.declared if key(first.value).startswith(key(o.value)) and len(key(o.value)) > 12]
        return min(shorter, key=lambda o: len(o.value)) if shorter else first
    if own and not titles.is_site(key(own)):
        parts = SEPARATOR.split(own)
        if titles.cut is None and len(parts) > 1 and len(parts[-1].split()) <= 4 and len(parts[0].split()) >= 3:
            cut = own.rfind(parts[-1])
            own = own[:cut].rstrip(EDGES)
        return Found(own, "title", "medium")
    return None
