"""Pictures, players and posts of other sites in the body: their blocks, and the media they show."""

from __future__ import annotations

import re
from itertools import pairwise
from urllib.parse import unquote, urlsplit

from lxml.etree import _Element

from ..markup import Skip, line_of
from ..page import Page
from ..record import Block, Embed, Figure, Media
from .captions import Caption, caption_in, captioned_boxes, read_caption
from .embeds import provider_of

_NO_PICTURE = re.compile(
    r"/(?:spacers?|space|blank|pixel|clear|transparent|trans|1x1|dot)\.(?:gif|png)(?:\Z|\?)|"
    r"/(?:social-bookmarking[\w-]{0,30}|sociable|addthis|sharethis|share-buttons?|stumbleupon-it)/|addthis\.com/|printfriendly\.com/|[/_-]pf-button[\w-]{0,20}\.",
    re.I,
)
"""Files that keep a place, and buttons to share."""
_NONE = Caption(None, None, None)
_BESIDE = 30
"""Characters that a picture's box may hold besides its caption and maker."""
_PLAYERS = ("iframe", "video", "audio")
_SIZED = re.compile(r"(?:\s|%20)\d{1,5}[wx]\s*(?:,|\Z)")
_SIZE = re.compile(r"(?:\s|%20)(\d{1,5}(?:\.\d{1,3})?[wx])(?:,|\s|\Z)")
_IS_SIZE = re.compile(r"\d{1,5}(?:\.\d{1,3})?[wx]")
_LONGEST_SIZES = 5000
_LATE = ("data-src", "data-lazy-src", "data-original", "src")


def is_picture(image: _Element) -> bool:
    """Not a smiley, an avatar, a counting pixel."""
    classes = (image.get("class") or "").split()
    if not {"wp-smiley", "emoji", "avatar"}.isdisjoint(classes):
        return False
    if (image.get("width"), image.get("height")) in (("1", "1"), ("0", "0")):
        return False
    source = image.get("data-src") or image.get("src") or ""
    return _NO_PICTURE.search(source[-_LONGEST_FILE:]) is None


def picture_url(image: _Element, page: Page) -> str | None:
    """Where a picture is, also where it is loaded late, or named in several sizes only."""
    source, sized = _source_of(image)
    return page.link(_widest(source) if sized or _SIZED.search(source) is not None else source) if source else None


def _source_of(image: _Element) -> tuple[str, bool]:
    """A picture's address, or a list of several; and whether it must be a list."""
    for name in _LATE:
        source = image.get(name)
        if source and not source.startswith("data:"):
            return source, False
    sizes = image.get("data-srcset") or image.get("srcset") or ""
    return ("", False) if sizes.startswith("data:") else (sizes, True)


def _widest(sizes: str) -> str:
    """The address of the widest picture in a list of sizes ("a.jpg 400w, b.jpg 800w")."""
    words = _SIZE.sub(r" \1 ", sizes[:_LONGEST_SIZES]).split()
    found = [(float(size[:-1]), url) for url, size in pairwise(words) if _IS_SIZE.fullmatch(size) is not None]
    return max(found, key=lambda pair: pair[0])[1].strip(",") if found else words[0].rstrip(",")


_FILE = re.compile(r"([^/?&=:#,]{1,200})\.(?:jpe?g|png|webp|gif|avif)(?![a-z])", re.I)
_IN_NAME = re.compile(r"(?:[-_@.](?:\d{2,4}x\d{2,4}|\d{3,4}w?|scaled|e\d{9,}|[1-3]x))+\Z", re.I)
_NO_FILE = frozenset(
    "image images img photo picture default rawimage original large header thumb thumbnail index main cover teaser".split()
)
_SHORTEST_FILE, _LONGEST_FILE = 5, 600


def file_key(url: str | None) -> str:
    """What the files of one picture in several sizes have in common; empty where the name tells nothing."""
    if url is None:
        return ""
    names = _FILE.findall(unquote(url[-_LONGEST_FILE:]))
    name = names[-1] if names else urlsplit(url).path.rstrip("/").rpartition("/")[2]
    name = _IN_NAME.sub("", name.strip().lower())
    return "" if len(name) < _SHORTEST_FILE or name in _NO_FILE else name


def is_file(image: _Element, name: str, page: Page) -> bool:
    """Whether a picture is one whose `file_key` is `name`."""
    source, _ = _source_of(image)
    # most pictures are others, and a look tells
    return (name in source.lower() or "%" in source) and file_key(picture_url(image, page)) == name


class Shown:
    """What the body shows, gathered into `blocks` and `media`."""

    def __init__(self, page: Page, blocks: list[Block], media: list[Media]) -> None:
        self._page, self._blocks, self._media = page, blocks, media
        self.boxes = captioned_boxes(page)
        """Boxes that are figures but for their tag, with their captions."""
        self._known: set[str] = set()
        self._beside: set[int] = set()

    def figure(self, element: _Element, skip: Skip) -> _Element | None:
        """A ``<figure>``. One around a table, a quotation or code gives that back, to be read as such before its caption."""
        caption = self._caption_of(element)
        told = read_caption(element, caption)
        words = line_of(caption, skip) if caption is not None and not skip(caption) else ""
        inner = next(element.iter("table", "blockquote", "pre", *_PLAYERS), None)
        if inner is not None and inner.tag not in _PLAYERS:
            return inner
        if inner is not None:
            self.player(inner, told)
        elif "wp-block-embed" in (element.get("class") or ""):
            self._bare_embed(element, told)
        else:
            pictures = self._pictures_in(element)
            for image in pictures[:1]:
                self.picture(image, told, words)
            for image in pictures[1:]:
                own = next((f for f in image.iterancestors("figure") if f is not element), None)
                own_caption = caption_in(own) if own is not None else None
                if own is None or own_caption is None or own_caption is caption:
                    self.picture(image)
                else:
                    self.picture(image, read_caption(own, own_caption), line_of(own_caption, skip))
            if not pictures:
                self.words(words)
        return None

    def _caption_of(self, element: _Element) -> _Element | None:
        caption = self.boxes.get(element)
        return caption if caption is not None else caption_in(element)

    def _pictures_in(self, element: _Element) -> list[_Element]:
        """The pictures in an element, each once: many stand there again for readers without scripts."""
        found: dict[str, _Element] = {}
        hidden = []
        for image in element.iter("img"):
            if is_picture(image):
                url = picture_url(image, self._page)
                if url is None:
                    hidden.append(image)
                else:
                    found.setdefault(file_key(url) or url, image)
        return list(found.values()) or hidden[:1]

    def beside(self, element: _Element) -> None:
        """A picture between the story's paragraphs whose caption only describes it: a figure whose words are no text of the body."""
        figure = next((e for e in element.iter("*") if e.tag == "figure" or e in self.boxes), None)
        if figure is None:
            return
        caption = self._caption_of(figure)
        if any(e is not caption for e in figure.iter("a", "h1", "h2", "h3", "h4", "p")):
            return
        told = read_caption(figure, caption)
        image = next(iter(self._pictures_in(figure)), None)
        words = line_of(figure)
        own = len(line_of(caption)) if caption is not None else 0
        if image is None or line_of(element) != words or len(words) > own + len(told.credit or "") + _BESIDE:
            return
        url = self.note(image, told)
        if url:
            self._blocks.append(Figure(text="", src=url, caption=told.whole))
            self._beside.add(len(self._blocks))

    def drop_last(self) -> None:
        """Take such pictures off the end."""
        while self._blocks and len(self._blocks) in self._beside:
            self._beside.discard(len(self._blocks))
            self._blocks.pop()

    def words(self, caption: str) -> None:
        """A caption whose picture the page does not hold, or holds as something else."""
        if caption:
            self._blocks.append(Figure(text=caption, caption=caption))

    def _bare_embed(self, element: _Element, told: Caption) -> None:
        """A block that a script fills: the page holds only the address, as a link or as words."""
        link = next(element.iter("a"), None)
        words = [w for w in line_of(element).split() if w.startswith(("http://", "https://"))]
        url = self._page.link(link.get("href") if link is not None else (words[0] if words else None))
        self._blocks.append(Embed(text="", provider=provider_of(url), url=url))
        if url and told.text:
            self._media.append(Media(type="video", role="body", url=url, caption=told.text, credit=told.credit))

    def player(self, element: _Element, told: Caption = _NONE) -> None:
        """An ``<iframe>``, ``<video>`` or ``<audio>``."""
        source = element.get("src") or element.get("data-src") or element.get("data-lazy-src")
        if source is None:
            inner = next(element.iter("source"), None)
            source = inner.get("src") if inner is not None else None
        url = self._page.link(source)
        if url is None:
            return
        if element.tag == "iframe":
            self._blocks.append(Embed(text="", provider=provider_of(url), url=url))
            if told.text:
                self._media.append(Media(type="video", role="body", url=url, caption=told.text, credit=told.credit))
        else:
            self._media.append(
                Media(type=str(element.tag), role="body", url=url, caption=told.text, credit=told.credit)
            )
            self._blocks.append(Embed(text="", provider=None, url=url))

    def picture(self, image: _Element, told: Caption = _NONE, words: str = "") -> None:
        """An ``<img>``. Its text alternative is no word of the story: no reader sees it. `words`: the caption, where it is told as
        part of the story."""
        if not is_picture(image):
            return
        url = self.note(image, told)
        if url or told.whole:
            self._blocks.append(Figure(text=words, src=url, caption=told.whole))

    def note(self, image: _Element, told: Caption = _NONE) -> str | None:
        """Note a picture among the media, and tell its URL."""
        url = picture_url(image, self._page)
        if url is not None and url not in self._known:
            self._known.add(url)
            self._media.append(Media(type="image", role="body", url=url, caption=told.text, credit=told.credit))
        return url
