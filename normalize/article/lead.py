"""The story's lead picture, or player: as a layout's names show it, as the head declares it, else as it stands over the story."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from ..found import FoundArticle
from ..layouts import GENERIC, Layout
from ..page import Page
from ..record import Media
from . import jsonld
from .captions import caption_in, captioned_boxes, read_caption
from .furniture import in_card
from .hints import BIT, hints_of
from .lines import Lines
from .pictures import file_key, is_file, is_picture, picture_url

# A file of such a name stands for a picture that is missing, or is the site's own
_STAND_IN = re.compile(
    r"(?:^|[-_.])(?:logos?|placeholder|avatar|favicon|fallback|no-?image|blank|clear|spacer|(?:og|facebook|fb|twitter|cards?|social|share)[-_]default|(?:share|subscribe|social)[-_]card|card[-_]share)(?:[-_.\d]|\Z)|\Adefault[-_.]",
    re.I,
)
# What stands beside headlines and is no picture of anything
_SIGN = re.compile(r"icon|avatar|button|clear\.|pixel|sprite|banner|logo|\.(?:svg|gif)\Z", re.I)
_OTHERS = BIT["author"] | BIT["related"] | BIT["ad"] | BIT["nav"] | BIT["share"] | BIT["comment"] | BIT["sign"]
_SMALLEST = 200
"""Pixels of width, where the page states it."""
_BETWEEN = 120
"""Elements between headline and story that are looked at."""
_MOST_SAME = 5
"""Places of one picture that are looked at for a caption."""
_UP = 4
"""Elements around one whose names are looked at."""


def lead_media(found: FoundArticle, page: Page, layout: Layout, node: dict[str, Any], lines: Lines | None) -> None:
    """Add the lead media; `node`: the page's JSON-LD."""
    story_at = _story_at(page, lines)
    for selector in page.present(layout.lead_media):
        for place, element in page.outer(selector):
            # a figure in the midst of a story is none over it
            if (place < story_at or layout is not GENERIC) and _take(found, element, page):
                return
    image = node.get("image")
    first = image[0] if isinstance(image, list) and image else image
    told = first.get("url") if isinstance(first, dict) else first
    faces = {author.value.avatar for author in found.authors} | _faces(found, page)
    metas = page.metas
    others = (metas.get(name) for name in ("parsely-image-url", "sailthru.image.full"))
    for value in (metas.get("og:image"), metas.get("twitter:image"), *jsonld.strings(told)[:1], *others):
        url = page.link(value)
        if url is not None and not _is_stand_in(url) and url not in faces:
            found.media.append(Media(type="image", role="lead", url=url))
            caption_lead(
                found.media[-1],
                page,
                (lines.runs[lines.title_at].owner_at, story_at) if lines is not None and lines.title_at >= 0 else None,
            )
            return
    if lines is not None:
        _between(found, page, lines, faces)


def _story_at(page: Page, lines: Lines | None) -> int:
    """The place up to which a picture stands over the story: under its first paragraph at most, or under the dek."""
    if lines is None:
        return page.index.size
    own = (i for i in range(lines.first, len(lines.runs)) if lines.accepted[i] and i not in lines.standfirst)
    at = next(islice(own, 1, None), None)
    return lines.runs[at].owner_at if at is not None else page.index.size


def caption_lead(media: Media, page: Page, over: tuple[int, int] | None) -> None:
    """Add to a picture that only the head names the words under it, where the page shows it.

    `over`: the places of headline and story; a captioned picture that stands alone there is the lead, whatever its file is called.
    """
    name = file_key(media.url)
    boxes = captioned_boxes(page)
    pictures = page.index.tags["img"] + page.index.tags["amp-img"]
    if name:
        for _, image in islice((p for p in page.shown(pictures) if is_file(p[1], name, page)), _MOST_SAME):
            box = next((b for b in islice(image.iterancestors(), _UP + 2) if b.tag == "figure" or b in boxes), None)
            if box is None or in_card(box):
                continue
            text, credit, _ = read_caption(box, boxes.get(box, caption_in(box)))
            if text or credit:
                media.caption, media.credit = text, credit
                return
    if over is None:
        return
    for image in page.index.elements[over[0] + 1 : min(over[1], over[0] + _BETWEEN)]:
        if image.tag not in ("img", "amp-img") or not is_picture(image) or _is_small(image) or _is_others(image):
            continue
        box = next((b for b in islice(image.iterancestors(), _UP + 2) if b.tag == "figure" or b in boxes), None)
        url = picture_url(image, page)
        if box is not None and not in_card(box):
            text, credit, _ = read_caption(box, boxes.get(box, caption_in(box)))
            if text or credit:
                media.caption, media.credit = text, credit
                if url is not None and not _is_stand_in(url):
                    media.url = url
        return


def _take(found: FoundArticle, element: _Element, page: Page) -> bool:
    """Add the picture in an element with its caption; False where it holds none of the story's."""
    image = element if element.tag in ("img", "amp-img") else next(element.iter("img", "amp-img"), None)
    url = picture_url(image, page) if image is not None else None
    if url is None or _is_stand_in(url) or in_card(element):
        return False
    text, credit, _ = read_caption(element, caption_in(element))
    found.media.append(Media(type="image", role="lead", url=url, caption=text, credit=credit))
    return True


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
    for element in page.index.elements[start + 1 : min(runs[lines.begins].owner_at, start + _BETWEEN)]:
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
