"""The story's lead picture, or player: as a layout's names show it, as the head declares it, else as it stands over the story."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from ..found import FoundArticle
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from ..record import Media
from . import jsonld
from .furniture import in_card
from .hints import BIT, hints_of
from .lines import Lines
from .pictures import is_picture, picture_url

_CREDIT = re.compile(
    r"(?:photo(?:graph)?|image|picture|credit|foto|bild|crédit|crédito|фото)\s*(?:by\s*)?[:：]\s*(.+)\Z", re.I
)
# A file of such a name stands for a picture that is missing, or is the site's own
_STAND_IN = re.compile(
    r"(?:^|[-_.])(?:logos?|placeholder|avatar|favicon|fallback|no-?image|blank|clear|spacer|(?:og|facebook|fb|twitter|cards?|social|share)[-_]default)(?:[-_.\d]|\Z)|\Adefault[-_.]",
    re.I,
)
# What stands beside headlines and is no picture of anything
_SIGN = re.compile(r"icon|avatar|button|clear\.|pixel|sprite|banner|logo|\.(?:svg|gif)\Z", re.I)
_OTHERS = BIT["author"] | BIT["related"] | BIT["ad"] | BIT["nav"] | BIT["share"] | BIT["comment"] | BIT["sign"]
_SMALLEST = 200
"""Pixels of width, where the page states it."""
_BETWEEN = 120
"""Elements between headline and story that are looked at."""
_UP = 4
"""Elements around one whose names are looked at."""


def lead_media(found: FoundArticle, page: Page, layout: Layout, node: dict[str, Any], lines: Lines | None) -> None:
    """Add the lead media; `node`: the page's JSON-LD."""
    for selector in page.present(layout.lead_media):
        for _, element in page.outer(selector):
            if _take(found, element, page):
                return
    image = node.get("image")
    first = image[0] if isinstance(image, list) and image else image
    told = first.get("url") if isinstance(first, dict) else first
    faces = {author.value.avatar for author in found.authors} | _faces(found, page)
    for value in (page.metas.get("og:image"), page.metas.get("twitter:image"), *jsonld.strings(told)[:1]):
        url = page.link(value)
        if url is not None and not _is_stand_in(url) and url not in faces:
            found.media.append(Media(type="image", role="lead", url=url))
            return
    if lines is not None:
        _between(found, page, lines, faces)


def _take(found: FoundArticle, element: _Element, page: Page) -> bool:
    """Add the picture in an element with its caption; False where it holds none of the story's."""
    image = element if element.tag in ("img", "amp-img") else next(element.iter("img", "amp-img"), None)
    url = picture_url(image, page) if image is not None else None
    if url is None or in_card(element):
        return False
    caption_element = next(element.iter("figcaption"), None)
    credit_element = _credit_in(caption_element)
    caption = line_of(caption_element, lambda e: e is credit_element) if caption_element is not None else ""
    credit = _CREDIT.match(line_of(credit_element) if credit_element is not None else caption)
    credited = credit[1] if credit else line_of(credit_element) if credit_element is not None else None
    found.media.append(Media(type="image", role="lead", url=url, caption=caption or None, credit=credited or None))
    return True


def _credit_in(caption: _Element | None) -> _Element | None:
    """The part of a caption that credits the picture's maker."""
    if caption is None:
        return None
    return next((e for e in caption.iter("*") if e is not caption and "credit" in (e.get("class") or "")), None)


def _is_stand_in(url: str) -> bool:
    return _STAND_IN.search(url.partition("?")[0].rpartition("/")[2]) is not None


def _faces(found: FoundArticle, page: Page) -> set[str | None]:
    """Where the pictures are whose text alternative is a writer's name alone."""
    names = {author.value.name for author in found.authors}
    if not names:
        return set()
    return {picture_url(image, page) for _, image in page.index.tags["img"] if (image.get("alt") or "") in names}


def _between(found: FoundArticle, page: Page, lines: Lines, faces: set[str | None]) -> None:
    """Add the first picture or player between the headline and the story's first line."""
    runs = lines.runs
    if lines.title_at < 0 or lines.first >= len(runs):
        return
    start = runs[lines.title_at].owner_at
    for element in page.index.elements[start + 1 : min(runs[lines.first].owner_at, start + _BETWEEN)]:
        tag = element.tag
        if tag in ("audio", "video"):
            source = element if element.get("src") else next(element.iter("source"), element)
            url = page.link(source.get("src"))
            if url is not None and not _is_others(element):
                found.media.append(Media(type=str(tag), role="lead", url=url))
                return
        elif tag in ("img", "amp-img") and is_picture(element) and not _is_small(element) and not _is_others(element):
            url = picture_url(element, page)
            figure = next(element.iterancestors("figure"), element)
            if (
                url is None
                or url in faces
                or _is_stand_in(url)
                or _SIGN.search("/".join(urlsplit(url).path.split("/")[-2:]))
            ):
                continue
            if _take(found, figure, page):
                return


def _is_small(image: _Element) -> bool:
    width = (image.get("width") or "").removesuffix("px")
    return width.isdigit() and int(width) < _SMALLEST


def _is_others(element: _Element) -> bool:
    """Whether an element is an author's, an advertisement's, another story's by its own name or those around it."""
    if next(element.iterancestors("form", "button", "aside"), None) is not None:
        return True
    around = (element, *islice(element.iterancestors(), _UP))
    return any(
        hints_of(name) & _OTHERS and not hints_of(name) & BIT["article"] for e in around if (name := e.get("class"))
    )
