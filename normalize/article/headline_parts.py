"""What a headline's element holds beside the headline, and what a declared one has more or less than the shown."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from urllib.parse import urlsplit

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..text import clean_line
from ..urls import domain
from .furniture import is_furniture
from .titles import EDGES, Titles, key

_LATER = re.compile(r"\b(?:posted|published|updated|by)\b", re.I)
_KICKER = re.compile(
    r"kicker|topline|overline|eyebrow|up-?title|sup(?:er)?-?title|pre-?title|dachzeile|roofline|category|rubri[ck]"
)
# An h1 of such a name stands over the headline
_OVER = re.compile(r"kicker|topline|overline|eyebrow|strapline|dachzeile|roofline")
_LOGO = re.compile(r"(?:^|[\s_-])(?:logo|branding|site-?_?(?:title|name)|blog-?_?name)(?:$|[\s_-])")
_ASKS = re.compile(r"cookie|consent|gdpr", re.I)
_TRANSLATOR = "skiptranslate"
"""The class of what Google's translator adds to a page."""
_ABOVE = 4
"""Elements around a heading that are looked at."""
_UNDER = re.compile(r"sub-?(?:title|head|line|hed)|tagline|standfirst|\bdek\b|untertitel|sottotitolo|sous-?titre")
_NO_WORDS = re.compile(r"header-?link|anchor|permalink|comment")
"""Links beside a headline: to itself, to the comments."""
_LONGEST_KICKER = 60
_BORDERS = ":/" + EDGES
_SHORTEST_CUT = 15
_MOST_INNER = 40
"""Elements in a headline's that are looked at."""


def parted(element: _Element, text: str, titles: Titles) -> tuple[str, str, str]:
    """The kicker (or ""), the headline, and what stands under it (or "") of an element that may hold all."""
    inner = _inside(element, text, titles)
    if inner is not None:
        if not text.endswith(inner):
            rest = text[len(inner) :].strip(_BORDERS)
            return "", inner, rest if rest and not _LATER.search(rest) else ""
        ahead = text[: len(text) - len(inner)].strip()
        if ahead[-1] in _BORDERS or " " in ahead or _stands_apart(element, ahead):
            return ahead.strip(_BORDERS), inner, ""
        return "", text, ""  # "The" and the like before a title that leaves them out
    for child in islice(element.iterdescendants("span", "small", "strong", "em", "div", "p", "a"), _MOST_INNER):
        name = child.get("class")
        if name is not None and _KICKER.search(name.lower()):
            kicker = line_of(child)
            rest = text[len(kicker) :].strip(_BORDERS)
            if 0 < len(kicker) < _LONGEST_KICKER and text.startswith(kicker) and len(key(rest)) > 8:
                return kicker.strip(_BORDERS), rest, ""
        if child.tag == "small" or (name is not None and _UNDER.search(name.lower())):
            under = line_of(child)
            rest = text[: -len(under)].strip() if under else ""
            if len(key(rest)) > 8 and text.endswith(under):
                return "", rest, under
    return "", text, ""


def _inside(element: _Element, text: str, titles: Titles) -> str | None:
    """A title that the visible one holds with a kicker before it or a byline behind."""
    for title in (*(other.value for other in titles.declared), titles.own):
        if len(title) >= 15 and len(title) < len(text) and " " in title:
            if text.endswith(title) and len(text) - len(title) < _LONGEST_KICKER:
                return title
            if text.startswith(title) and (
                _LATER.search(text[len(title) :]) or _stands_apart(element, text[len(title) :].strip())
            ):
                return title
    return None


def _stands_apart(element: _Element, words: str) -> bool:
    """Whether words of an element stand in one of their own in it, or behind a line break."""
    return any(
        line_of(child) == words or (child.tag == "br" and clean_line(child.tail or "") == words)
        for child in islice(element.iterdescendants("*"), _MOST_INNER)
    )


def over_bar(element: _Element, title: str) -> tuple[str, str] | None:
    """The kicker and the headline of a title that sets a bar between, where the kicker stands in an element of its own in the headline's."""
    kicker, bar, rest = title.partition(" | ")
    if not bar or len(kicker) > _LONGEST_KICKER or "|" in rest or not _stands_apart(element, kicker):
        return None
    return kicker, rest


def is_no_headline(element: _Element) -> bool:
    """Whether a heading is hidden, or stands over the headline by its name."""
    style, name = element.get("style"), element.get("class")
    if style is not None and "display" in style and "none" in style:
        return True
    return name is not None and _OVER.search(name.lower()) is not None


def is_logo(element: _Element, page: Page) -> bool:
    """Whether a heading holds the site's name: by its own name or that of the box around, or as the link to the first page."""
    parent = element.getparent()
    for around in (element, parent) if parent is not None else (element,):
        if _LOGO.search(f"{around.get('class') or ''} {around.get('id') or ''}".lower()):
            return True
    link = next(element.iter("a"), None)
    url = page.link(link.get("href")) if link is not None else None
    if url is None or link is None or line_of(link) != line_of(element):
        return False
    return urlsplit(url).path in ("", "/") and domain(url) == page.domain


def in_other_box(element: _Element, *, consent: bool) -> bool:
    """Whether a heading stands in a translator's box; or, where `consent` is to be looked for, in one that asks for it."""
    for around in islice(element.iterancestors(), _ABOVE):
        if around.tag == "body":
            return False
        name, ident = around.get("class"), around.get("id")
        if name is not None and (name == _TRANSLATOR or (consent and _asks(name))):
            return True
        if consent and ident is not None and _asks(ident):
            return True
    return False


@lru_cache(4096)
def _asks(name: str) -> bool:
    return _ASKS.search(name) is not None


def is_no_word(element: _Element) -> bool:
    tag = element.tag
    if tag == "time" or (tag == "a" and _NO_WORDS.search((element.get("class") or "").lower())):
        return True
    return is_furniture(element)


def is_cut(declared: str, text: str) -> bool:
    """Whether a declared headline is the beginning of the shown one, cut short by points or in a word."""
    bare = declared.rstrip(" .…")
    if len(bare) < _SHORTEST_CUT or not text.startswith(bare) or len(text) == len(bare):
        return False
    return declared.endswith(("…", "..")) or (bare[-1].isalnum() and text[len(bare)].isalnum())


def kicker_ahead(declared: str, text: str) -> str | None:
    """The kicker before the shown headline in a declared one, where no colon or dash makes it a part of that."""
    if len(text) < _SHORTEST_CUT or " " not in text or not declared.endswith(" " + text):
        return None
    ahead = declared[: -len(text)].strip()
    bare = ahead.rstrip("|｜ ")
    return bare if bare and bare[-1].isalnum() and len(bare) < _LONGEST_KICKER else None
