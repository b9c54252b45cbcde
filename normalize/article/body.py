"""The story's blocks, in reading order, from the element that holds them; notices and related lines are put aside."""

from __future__ import annotations

import re
from copy import copy

import attrs
from lxml.etree import _Element

from ..markup import UNSEEN, hidden, line_of, strings, text_of
from ..notices import announces_related, notice_kind
from ..page import Page
from ..record import (
    Block,
    Code,
    Embed,
    Figure,
    Heading,
    Link,
    ListBlock,
    Media,
    Notice,
    Paragraph,
    QuoteBlock,
    Related,
    Separator,
    Table,
)  # fmt: skip
from ..text import clean_text
from .embeds import embedded, provider_of
from .furniture import is_furniture, notice_of_class
from .parts import flat, is_picture, items_of, lays_out, lists_tags, picture_url, rows_of
from .scan import INLINE
from .shortcodes import without_shortcodes
from .story import Story

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_CONTAINERS = frozenset(
    "div section article main body center details summary dl dd dt address header footer form fieldset aside figure table ul ol p pre "
    "blockquote h1 h2 h3 h4 h5 h6 hr".split()
)
_BLOCKS = _CONTAINERS | {"iframe", "video", "audio"}
_ORNAMENT = re.compile(r"[\s*•·.#_~⁂—–-]{1,20}\Z")
_DEEPEST = 150


@attrs.define
class Body:
    """What the body's element held."""

    blocks: list[Block] = attrs.field(factory=list)
    links: list[Link] = attrs.field(factory=list)
    media: list[Media] = attrs.field(factory=list)
    notices: list[Notice] = attrs.field(factory=list)
    related: list[Related] = attrs.field(factory=list)
    next_page: str | None = None


def read_body(container: _Element, page: Page, story: Story | None = None, *, shortcodes: bool = False) -> Body:
    """The blocks of the story in `container`; of `story` where words of it have been judged one by one.

    `shortcodes`: whether tags in brackets may be left of a WordPress plugin.
    """
    reader = _Reader(page, story)
    reader.shortcodes = shortcodes
    reader.walk(container, 0)
    reader.flush()
    return reader.body


class _Reader:
    def __init__(self, page: Page, story: Story | None) -> None:
        self.page = page
        self.body = Body()
        self._story = story
        self._dropped = story.dropped if story is not None else page.taken
        self._kept: set[_Element] = story.kept if story is not None else set()
        self.shortcodes = False
        self._last: _Element | None = None
        self._run: _Element | None = None
        """Words and inline elements that stand bare between blocks, gathered into a paragraph of their own."""

    # --- the walk -----------------------------------------------------------------------------------------------------

    def skips(self, element: _Element) -> bool:
        """Whether an element is none of the story."""
        return element in self._dropped or (is_furniture(element) and element not in self._kept)

    def walk(self, container: _Element, depth: int) -> None:
        bare = self._story.bare if self._story is not None and container in self._kept else None
        after: _Element | None = None
        silent = bare is not None and (container, None) in bare
        if not silent:
            self._bare(container.text)
        for child in container:
            tag = child.tag
            if bare is not None and type(tag) is str and tag not in INLINE and tag not in UNSEEN:
                after = child
            if type(tag) is not str:
                pass
            elif child in self._dropped:
                self.flush()
                self._aside(child)
            elif tag in _BLOCKS:
                self.flush()
                self.block(child, tag, depth)
            elif (silent and tag in INLINE) or tag in UNSEEN or hidden(child) or self.skips(child):
                pass
            elif tag == "img":
                self._picture(child)
            elif any(inner.tag in _BLOCKS for inner in child.iter("*")):
                # <span> or <a> around whole paragraphs
                self.flush()
                self.inner(child, depth)
            else:
                self._inline(child)
            if bare is not None:
                silent = (container, after) in bare
            if not silent:
                self._bare(child.tail)
        if depth == 0:
            self.flush()

    def inner(self, element: _Element, depth: int) -> None:
        if depth > _DEEPEST:
            self.paragraphs(clean_text(" ".join(strings(element))), element)
            return
        self.walk(element, depth + 1)
        self.flush()

    def block(self, element: _Element, tag: str, depth: int) -> None:
        if element not in self._kept and (hidden(element) or tag in ("form", "fieldset")):
            return
        if tag == "p":
            self.paragraph(element)
            return
        if element not in self._kept and self._aside(element):
            return
        if tag in _HEADINGS:
            self.heading(element, _HEADINGS[tag])
        elif tag == "blockquote":
            self.quote(element)
        elif tag in ("ul", "ol", "dl"):
            self.list(element, tag)
        elif tag == "figure":
            self.figure(element, depth)
        elif tag == "table":
            self.table(element, depth)
        elif tag == "pre":
            self.pre(element)
        elif tag == "hr":
            self.body.blocks.append(Separator())
        elif tag in ("iframe", "video", "audio"):
            self.embed(element)
        else:
            self.inner(element, depth)

    def _aside(self, element: _Element) -> bool:
        """Put aside what is none of the story: notices, links to its next page. Whether it was that."""
        kind = notice_of_class(element)
        if kind is not None:
            text = text_of(element)
            if text:
                self.body.notices.append(Notice(kind=kind, text=text))
            return True
        if self.skips(element):
            self._next_page(element)
            return True
        return False

    # --- bare words ---------------------------------------------------------------------------------------------------

    def _bare(self, text: str | None) -> None:
        if text is None or (self._run is None and not text.strip()):
            return
        run = self._running()
        # asking a long element for its last child would take as long as the element is
        last = self._last
        if last is not None:
            last.tail = (last.tail or "") + text
        else:
            run.text = (run.text or "") + text

    def _inline(self, element: _Element) -> None:
        twin = copy(element)  # lxml would move the element itself out of the page's tree
        twin.tail = None
        self._running().append(twin)
        self._last = twin

    def _running(self) -> _Element:
        if self._run is None:
            self._run = self.page.root.makeelement("p", {})
            self._last = None
        return self._run

    def flush(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            self.paragraph(run)

    # --- blocks -------------------------------------------------------------------------------------------------------

    def paragraph(self, element: _Element) -> None:
        if len(element) == 0:
            text = text_of(element)
            if text:
                self.paragraphs(text, element)
            return
        if self.skips(element) or lists_tags(element):
            return
        frame = next(element.iter("iframe", "video", "audio"), None)
        if frame is not None:
            self.embed(frame)
        text = text_of(element, self.skips)
        pictures = [image for image in element.iter("img") if is_picture(image)]
        for image in pictures:
            if text:
                self._media(image, None)
            else:
                self._picture(image)
        if text:
            self.paragraphs(text, element)

    def paragraphs(self, text: str, element: _Element) -> None:
        """The paragraphs in `text`: two line breaks part what one element holds."""
        if self.shortcodes:
            text = without_shortcodes(text)
        if announces_related(text) and self._is_related(element, text):
            return
        for part in filter(None, text.split("\n\n")):
            kind = notice_kind(part)
            if kind is not None:
                self.body.notices.append(Notice(kind=kind, text=part))
            elif _ORNAMENT.match(part):
                self.body.blocks.append(Separator(text=part))
            else:
                self.body.blocks.append(Paragraph(text=part))
                self._links(element, part)

    def _is_related(self, element: _Element, text: str) -> bool:
        """Whether a "Read also" line is nothing but that; its links are put with the related stories."""
        links = [(line_of(a), self.page.link(a.get("href"))) for a in element.iter("a")]
        titles = [(title, url) for title, url in links if title]
        if not titles:
            return False
        linked = sum(len(title) for title, _ in titles)
        if linked < 0.5 * len(text):
            return False
        self.body.related += [Related(title=title, url=url) for title, url in titles]
        return True

    def heading(self, element: _Element, level: int) -> None:
        text = line_of(element, self.skips)
        if not text:
            self._pictures_in(element)
        elif not (announces_related(text) and len(text) < 40):
            self.body.blocks.append(Heading(text=text, level=level))
            self._links(element, text)

    def quote(self, element: _Element) -> None:
        post = embedded(element, self.page)
        if post is not None:
            self.body.blocks.append(post)
            return
        cite = next(element.iter("cite"), None)
        if cite is None:
            cite = next((child for child in element.iter("footer", "figcaption")), None)
        text = text_of(element, lambda e: e is cite or self.skips(e))
        if not text:
            return
        parent = element.getparent()
        classes = (element.get("class") or "") + " " + ((parent.get("class") or "") if parent is not None else "")
        pull = "pullquote" in classes or "pull-quote" in classes or "pull_quote" in classes
        self.body.blocks.append(
            QuoteBlock(text=text, cite=(line_of(cite) or None) if cite is not None else None, pull=pull)
        )
        self._links(element, text)

    def list(self, element: _Element, tag: str) -> None:
        items = items_of(element, 0)
        if not items:
            return
        text = "\n".join(flat(items))
        if announces_related(items[0].text) and self._is_related(element, text):
            return
        self.body.blocks.append(ListBlock(text=text, ordered=tag == "ol", items=items))
        self._links(element, text)
        for image in element.iter("img"):
            if is_picture(image):
                self._media(image, None)

    def table(self, element: _Element, depth: int) -> None:
        rows = list(rows_of(element))
        if max((len(row) for row in rows), default=0) < 2 or any(lays_out(cell) for row in rows for cell in row):
            # a table that lays out the page: its cells are boxes of the story
            for row in rows:
                for cell in row:
                    self.inner(cell, depth)
            return
        texts = [[" ".join(text_of(cell).split()) for cell in row] for row in rows]
        texts = [row for row in texts if any(row)]
        if texts:
            text = "\n".join("\t".join(row) for row in texts)
            self.body.blocks.append(Table(text=text, rows=texts))
            self._links(element, text)

    def pre(self, element: _Element) -> None:
        classes = element.get("class") or ""
        if "verse" in classes or "poem" in classes:
            # poetry set in <pre>: words of the story, whose lines count
            text = clean_text("".join(strings(element)))
            if text:
                self.body.blocks.append(Paragraph(text=text))
            return
        text = "".join(strings(element)).strip("\n").rstrip()
        if text:
            self.body.blocks.append(Code(text=text))

    # --- pictures and embeds ------------------------------------------------------------------------------------------

    def figure(self, element: _Element, depth: int) -> None:
        caption_element = next(element.iter("figcaption"), None)
        caption = line_of(caption_element) if caption_element is not None else ""
        inner = next(element.iter("table", "blockquote", "pre", "ul", "iframe", "video", "audio"), None)
        if inner is not None and inner.tag in ("table", "blockquote", "pre"):
            self.block(inner, inner.tag, depth)
            self._note_caption(caption)
        elif inner is not None and inner.tag in ("iframe", "video", "audio"):
            self.embed(inner, caption or None)
        elif "wp-block-embed" in (element.get("class") or ""):
            self._bare_embed(element, caption)
        else:
            pictures = [image for image in element.iter("img") if is_picture(image)]
            for image in pictures[:1]:
                self._picture(image, caption)
            for image in pictures[1:]:
                own = next((f for f in image.iterancestors("figure") if f is not element), None)
                own_caption = next(own.iter("figcaption"), None) if own is not None else None
                self._picture(image, line_of(own_caption) if own_caption is not None else "")
            if not pictures and caption:
                self.body.blocks.append(Figure(text=caption, caption=caption))

    def _note_caption(self, caption: str) -> None:
        if caption:
            self.body.blocks.append(Figure(text=caption, caption=caption))

    def _bare_embed(self, element: _Element, caption: str) -> None:
        """A block that a script fills: the page holds only the address, as a link or as words."""
        link = next(element.iter("a"), None)
        words = [w for w in line_of(element).split() if w.startswith(("http://", "https://"))]
        url = self.page.link(link.get("href") if link is not None else (words[0] if words else None))
        self.body.blocks.append(Embed(text="", provider=provider_of(url), url=url))
        if url and caption:
            self.body.media.append(Media(type="video", role="body", url=url, caption=caption))

    def embed(self, element: _Element, caption: str | None = None) -> None:
        source = element.get("src") or element.get("data-src") or element.get("data-lazy-src")
        if source is None:
            inner = next(element.iter("source"), None)
            source = inner.get("src") if inner is not None else None
        url = self.page.link(source)
        if element.tag == "iframe":
            if url is None:
                return
            self.body.blocks.append(Embed(text="", provider=provider_of(url), url=url))
            if caption:
                self.body.media.append(Media(type="video", role="body", url=url, caption=caption))
        elif url is not None:
            self.body.media.append(Media(type=str(element.tag), role="body", url=url, caption=caption))
            self.body.blocks.append(Embed(text="", provider=None, url=url))

    def _picture(self, image: _Element, caption: str = "") -> None:
        if not is_picture(image):
            return
        self.flush()
        url = self._media(image, caption or None)
        alt = " ".join((image.get("alt") or "").split())
        if url or caption:
            self.body.blocks.append(Figure(text=caption or alt, src=url, caption=caption or None))

    def _pictures_in(self, element: _Element) -> None:
        for image in element.iter("img"):
            self._picture(image)

    def _media(self, image: _Element, caption: str | None) -> str | None:
        url = picture_url(image, self.page)
        if url is not None and all(media.url != url for media in self.body.media):
            self.body.media.append(Media(type="image", role="body", url=url, caption=caption))
        return url

    # --- links --------------------------------------------------------------------------------------------------------

    def _links(self, element: _Element, text: str) -> None:
        block = len(self.body.blocks) - 1
        for anchor in element.iter("a"):
            url = self.page.link(anchor.get("href"))
            if url is not None:
                words = line_of(anchor)
                # of an element that gave several paragraphs each link belongs to the one that holds its words
                if not words or words in text or len(text) > 20_000:
                    self.body.links.append(Link(text=words, url=url, block=block))

    def _next_page(self, element: _Element) -> None:
        if self.body.next_page is not None:
            return
        classes = element.get("class") or ""
        if "page-links" not in classes and "post-page" not in classes and "pagelink" not in classes:
            return
        current = next((c for c in element.iter("*") if "current" in (c.get("class") or "").split()), None)
        after = list(current.itersiblings("a")) if current is not None else []
        if current is None:
            # older themes print the current page as bare words between links
            numbers = [a for a in element.iter("a") if line_of(a).strip().isdigit()]
            after = numbers[:1] if numbers and line_of(numbers[0]).strip() == "2" else []
        if after:
            self.body.next_page = self.page.link(after[0].get("href"))
