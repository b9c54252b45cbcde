"""Pictures, players and posts of other sites in the body: their blocks, and the media they show."""

from __future__ import annotations

from lxml.etree import _Element

from ..markup import Skip, line_of
from ..page import Page
from ..record import Block, Embed, Figure, Media
from .embeds import provider_of

_PLAYERS = ("iframe", "video", "audio")
_LATE = ("data-src", "data-lazy-src", "data-original", "src")


def is_picture(image: _Element) -> bool:
    """Not a smiley, an avatar, a counting pixel."""
    classes = (image.get("class") or "").split()
    if not {"wp-smiley", "emoji", "avatar"}.isdisjoint(classes):
        return False
    return (image.get("width"), image.get("height")) not in (("1", "1"), ("0", "0"))


def picture_url(image: _Element, page: Page) -> str | None:
    """Where a picture is, also where it is loaded late."""
    for name in _LATE:
        source = image.get(name)
        if source and not source.startswith("data:"):
            return page.link(source)
    return None


class Shown:
    """What the body shows, gathered into `blocks` and `media`."""

    def __init__(self, page: Page, blocks: list[Block], media: list[Media]) -> None:
        self._page, self._blocks, self._media = page, blocks, media
        self._known: set[str] = set()
        self._beside: set[int] = set()

    def figure(self, element: _Element, skip: Skip) -> _Element | None:
        """A ``<figure>``. One around a table, a quotation or code gives that back, to be read as such before its caption."""
        caption = self.caption(element, skip)
        inner = next(element.iter("table", "blockquote", "pre", *_PLAYERS), None)
        if inner is not None and inner.tag not in _PLAYERS:
            return inner
        if inner is not None:
            self.player(inner, caption or None)
        elif "wp-block-embed" in (element.get("class") or ""):
            self._bare_embed(element, caption)
        else:
            pictures = [image for image in element.iter("img") if is_picture(image)]
            for image in pictures[:1]:
                self.picture(image, caption)
            for image in pictures[1:]:
                own = next((f for f in image.iterancestors("figure") if f is not element), None)
                self.picture(image, self.caption(own, skip) if own is not None else "")
            if not pictures:
                self.words(caption)
        return None

    def beside(self, element: _Element) -> None:
        """A picture between the story's paragraphs whose caption only describes it: a figure whose words are no text of the body."""
        figure = element if element.tag == "figure" else next(element.iter("figure"), None)
        if figure is None or next(figure.iter("a", "h1", "h2", "h3", "h4", "p"), None) is not None:
            return
        caption = self.caption(figure, lambda _: False)
        image = next((image for image in figure.iter("img") if is_picture(image)), None)
        if image is None or line_of(element) != caption:
            return
        url = self.note(image, caption or None)
        if url:
            self._blocks.append(Figure(text="", src=url, caption=caption or None))
            self._beside.add(len(self._blocks))

    def drop_last(self) -> None:
        """Take such pictures off the end."""
        while self._blocks and len(self._blocks) in self._beside:
            self._beside.discard(len(self._blocks))
            self._blocks.pop()

    @staticmethod
    def caption(element: _Element, skip: Skip) -> str:
        """The words under a picture."""
        found = next(element.iter("figcaption"), None)
        return line_of(found, skip) if found is not None and not skip(found) else ""

    def words(self, caption: str) -> None:
        """A caption whose picture the page does not hold, or holds as something else."""
        if caption:
            self._blocks.append(Figure(text=caption, caption=caption))

    def _bare_embed(self, element: _Element, caption: str) -> None:
        """A block that a script fills: the page holds only the address, as a link or as words."""
        link = next(element.iter("a"), None)
        words = [w for w in line_of(element).split() if w.startswith(("http://", "https://"))]
        url = self._page.link(link.get("href") if link is not None else (words[0] if words else None))
        self._blocks.append(Embed(text="", provider=provider_of(url), url=url))
        if url and caption:
            self._media.append(Media(type="video", role="body", url=url, caption=caption))

    def player(self, element: _Element, caption: str | None = None) -> None:
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
            if caption:
                self._media.append(Media(type="video", role="body", url=url, caption=caption))
        else:
            self._media.append(Media(type=str(element.tag), role="body", url=url, caption=caption))
            self._blocks.append(Embed(text="", provider=None, url=url))

    def picture(self, image: _Element, caption: str = "") -> None:
        """An ``<img>`` that stands by itself. Its text alternative is no word of the story: no reader sees it."""
        if not is_picture(image):
            return
        url = self.note(image, caption or None)
        if url or caption:
            self._blocks.append(Figure(text=caption, src=url, caption=caption or None))

    def note(self, image: _Element, caption: str | None = None) -> str | None:
        """Note a picture among the media, and tell its URL."""
        url = picture_url(image, self._page)
        if url is not None and url not in self._known:
            self._known.add(url)
            self._media.append(Media(type="image", role="body", url=url, caption=caption))
        return url
