"""What stands under a picture: the element that holds it, and which of its words credit the picture's maker."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from .credit_marks import bare_credit, parted

_PIECES = ("caption", "bildunterschrift", "bildtext", "legende")
# Names that hold such a word and are none: of players' subtitles, of controls, of advertisements, of boxes around
_NO_CAPTION = re.compile(
    r"\bad-?caption|-ad-?caption|button|toggle|show|hide|link|track|vjs|brlbs|subtitle|closed|has-|with-|no-|truncat|more|remote|legendes?-page",
    re.I,
)
_CREDIT = re.compile(
    r"credit|copyright|photographer|fotograf|bildrechte|bildquelle|bildnachweis|rights-?holder|attribution|"
    r"(?:image|photo|img|media|picture|caption)[-_]*(?:source|agency|author|by)|license-caption",
    re.I,
)
_CONTROL = re.compile(r"(?:hide|toggle|show|expand|close|open)[-_]*caption|caption[-_]*(?:toggle|button|control)", re.I)
_PICTURES = frozenset(("img", "amp-img"))
_HOLDS = _PICTURES | {"picture", "iframe", "video", "audio", "amp-video"}
_LONGEST, _LONGEST_CREDIT = 700, 150
_MOST, _MOST_INNER, _UP = 300, 60, 3
"""Captions of a page that are looked at, elements in the box of one, elements around it."""
_BESIDE = 30
"""Characters that the box of a caption may hold besides."""


class Caption(NamedTuple):
    """The words under a picture; each None where the page has none."""

    text: str | None
    credit: str | None
    whole: str | None
    """Both as they stand in the caption's element."""


def caption_in(box: _Element) -> _Element | None:
    """The element of the caption in a picture's box."""
    found = next(box.iter("figcaption"), None)
    if found is not None:
        return found
    return next((e for e in islice(box.iter("*"), _MOST_INNER) if e is not box and _is_caption(e)), None)


def read_caption(box: _Element, caption: _Element | None) -> Caption:
    """Caption and credit of the picture in `box`."""
    maker = next(
        (e for e in islice(box.iter("*"), _MOST_INNER) if e is not box and e is not caption and _is_credit(e)), None
    )
    whole = (line_of(caption, _is_control) if caption is not None else "") or None
    text = line_of(caption, lambda e: e is maker or _is_control(e)) if caption is not None else ""
    if maker is not None:
        words = line_of(maker)
        if len(words) <= _LONGEST_CREDIT and words != text:
            return Caption(text or None, bare_credit(words) or None, whole)
        text = text or words
    return Caption(*parted(text), whole)


def captioned_boxes(page: Page) -> dict[_Element, _Element]:
    """Boxes that hold pictures and their caption and nothing else, where names say so and no ``<figure>`` does."""
    index = page.index
    tokens = [token for token in index.tokens_holding(_PIECES) if _NO_CAPTION.search(token) is None]
    placed = sorted({p: e for token in tokens for p, e in page.shown(index.with_class(token))}.items())
    boxes: dict[_Element, _Element] = {}
    for _, element in islice(placed, _MOST):
        if element.tag == "figcaption" or next(islice(element.iter("*"), _MOST_INNER, None), None) is not None:
            continue
        if any(inner.tag in _HOLDS for inner in element.iter("*")):
            continue
        box = _box_of(element, line_of(element))
        if box is not None:
            boxes.setdefault(box, element)
    return boxes


def _box_of(caption: _Element, words: str) -> _Element | None:
    """The nearest element around a caption that holds a picture, if it holds nothing else."""
    if not 0 < len(words) <= _LONGEST:
        return None
    for box in islice(caption.iterancestors(), _UP):
        if box.tag in ("figure", "a", "body", "article", "main", "li", "td", "tr"):
            return None
        inner = list(islice(box.iter("*"), _MOST_INNER + 1))
        if len(inner) > _MOST_INNER or any(e.tag in ("h1", "h2", "h3", "h4", "figure") for e in inner):
            return None
        if any(e.tag in _PICTURES for e in inner):
            # the maker, and the caption again for screen readers
            rest = line_of(box).replace(words, "")
            for e in inner:
                if e is not box and _is_credit(e):
                    rest = rest.replace(line_of(e), "")
            return box if len(rest) <= _BESIDE else None
    return None


def _is_control(element: _Element) -> bool:
    """Whether it only shows or hides a caption."""
    return element.tag == "button" or _CONTROL.search(element.get("class") or "") is not None


def _is_caption(element: _Element) -> bool:
    name = element.get("class")
    if name is None or not any(piece in name.lower() for piece in _PIECES):
        return False
    if any(inner.tag in _HOLDS for inner in islice(element.iter("*"), _MOST_INNER)):
        return False
    return any(
        any(piece in token.lower() for piece in _PIECES) and _NO_CAPTION.search(token) is None for token in name.split()
    )


def _is_credit(element: _Element) -> bool:
    """Whether an element is called that of a picture's maker, and holds words."""
    name = element.get("class")
    if name is None or _CREDIT.search(name) is None or element.tag in _HOLDS:
        return False
    inner = list(islice(element.iter("*"), _MOST_INNER))
    return not any(e.tag in _HOLDS or e.tag == "figcaption" for e in inner) and bool(line_of(element))
