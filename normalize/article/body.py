"""The story's blocks, in reading order, from the element that holds them; notices and related lines are put aside."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..dates.reader import DateReader
from ..markup import UNSEEN, hidden, line_of, strings, text_of
from ..notices import announces_related, notice_kind
from ..page import Page
from ..record import Block, Heading, Moment, Notice, Paragraph, Separator
from ..text import clean_text
from .bare_words import BareWords
from .embeds import embedded
from .furniture import is_furniture, notice_of_class
from .gathered import Body
from .links import links_of
from .live import entry_moment
from .paging import next_of
from .parts import cells_that_lay_out, is_pull, list_lays_out, list_of, lists_tags, preformatted, quote_of, table_of
from .pictures import Shown, is_picture
from .read_also import led_to, stories_of, titled_links
from .scan import INLINE, has_words
from .shortcodes import without_shortcodes
from .story import Story

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_CONTAINERS = frozenset(
    "div section article main body center details summary dl dd dt address header footer form fieldset aside figure table ul ol p pre "
    "blockquote h1 h2 h3 h4 h5 h6 hr li dt dd tr td th tbody thead tfoot caption summary".split()
)
_BLOCKS = _CONTAINERS | {"iframe", "video", "audio"}
_ORNAMENT = re.compile(r"[\s*•·.#_~⁂—–-]{1,20}\Z")
_DEEPEST = 150


def read_body(container: _Element, page: Page, story: Story | None = None, *, shortcodes: bool = False) -> Body:
    """The blocks of the story in `container`; of `story` where words of it have been judged one by one.

    `shortcodes`: whether tags in brackets may be left of a WordPress plugin.
    """
    reader = _Reader(page, story, shortcodes)
    reader.walk(container, 0)
    reader.flush()
    reader.end()
    return reader.body


class _Reader:
    def __init__(self, page: Page, story: Story | None, shortcodes: bool) -> None:
        self.page = page
        self.body = Body()
        self._shown = Shown(page, self.body.blocks, self.body.media)
        self._story = story
        self._dropped = story.dropped if story is not None else page.taken
        self._kept: set[_Element] = story.kept if story is not None else set()
        self._shortcodes = shortcodes
        self._entry: Moment | None = None
        """When the entry of a live blog was published in which the walk is."""
        self._bare = BareWords(page.root)

    # --- the walk -----------------------------------------------------------------------------------------------------

    def skips(self, element: _Element) -> bool:
        """Whether an element is none of the story."""
        return element in self._dropped or (is_furniture(element) and element not in self._kept)

    def walk(self, container: _Element, depth: int) -> None:
        bare = self._story.bare if self._story is not None and container in self._kept else None
        after: _Element | None = None
        silent = bare is not None and (container, None) in bare
        if not silent:
            self._bare.add(container.text)
        for child in container:
            tag = child.tag
            if bare is not None and type(tag) is str and tag not in INLINE and tag not in UNSEEN:
                after = child
            if type(tag) is not str:
                pass
            elif child in self._dropped:
                self.flush()
                self._aside(child)
            elif tag in _BLOCKS or ("-" in tag and self._stands_alone(child)):
                self.flush()
                self.block(child, tag, depth)
            elif (silent and tag in INLINE) or tag in UNSEEN or hidden(child) or self.skips(child):
                pass
            elif tag == "img":
                self.flush()
                self._shown.picture(child)
            elif any(inner.tag in _BLOCKS for inner in child.iter("*")):
                # <span> or <a> around whole paragraphs
                self.flush()
                self.inner(child, depth)
            else:
                self._bare.inline(child)
            if bare is not None:
                silent = (container, after) in bare
            if not silent:
                self._bare.add(child.tail)
        if depth == 0:
            self.flush()

    def inner(self, element: _Element, depth: int) -> None:
        if depth > _DEEPEST:
            self._warn_of_depth()
            self.paragraphs(clean_text(" ".join(strings(element))), element)
            return
        self.walk(element, depth + 1)
        self.flush()

    def _warn_of_depth(self) -> None:
        if all(warning.code != "nested_too_deep" for warning in self.page.warnings):
            detail = f"words more than {_DEEPEST} elements deep in the story were read without their tags"
            self.page.warn("nested_too_deep", "/body", detail)

    def block(self, element: _Element, tag: str, depth: int) -> None:
        if element not in self._kept and (hidden(element) or tag in ("form", "fieldset")):
            return
        if tag == "p":
            if not self.skips(element):
                self.paragraph(element)
            return
        if element not in self._kept and self._aside(element):
            return
        if tag in _HEADINGS:
            self.heading(element, _HEADINGS[tag])
        elif element in self._shown.boxes:
            self._shown.figure(element, self.skips)
        elif tag == "blockquote" or (tag in ("aside", "div", "section") and is_pull(element)):
            self.quote(element)
        elif tag in ("ul", "ol", "dl"):
            self.list(element, depth)
        elif tag == "figure":
            self.figure(element, depth)
        elif tag == "table":
            self.table(element, depth)
        elif tag == "pre":
            self.pre(element)
        elif tag == "hr":
            self.body.blocks.append(Separator())
        elif tag in ("iframe", "video", "audio"):
            self._shown.player(element)
        else:
            before, self._entry = self._entry, self._moment(element) or self._entry
            self.inner(element, depth)
            self._entry = before

    def _moment(self, element: _Element) -> Moment | None:
        """When the entry of a live blog that `element` is was published; None where it is none."""
        stated = self._story.entries.get(element) if self._story is not None else None
        return DateReader().machine(stated, "time") if stated is not None else entry_moment(element)

    def _aside(self, element: _Element) -> bool:
        """Put aside what is none of the story: notices, links to its next page. Whether it was that."""
        kind = notice_of_class(element)
        if kind is not None:
            if text := text_of(element):
                self.body.notices.append(Notice(kind=kind, text=text))
            return True
        if self.skips(element):
            if self.body.next_page is None:
                self.body.next_page = next_of(element, self.page)
            if element in self._dropped and element.getparent() in self._kept and self.body.blocks:
                self._shown.beside(element)
            return True
        return False

    def end(self) -> None:
        """Pictures after the last words are of other stories as often as not."""
        self._shown.drop_last()

    def flush(self) -> None:
        if (words := self._bare.take()) is not None:
            self.paragraph(words)

    def _stands_alone(self, element: _Element) -> bool:
        """Whether an element of the site's own making is none of the words in a sentence."""
        return not self._bare.begun and not has_words(element.tail) and element.tag not in INLINE

    # --- blocks -------------------------------------------------------------------------------------------------------

    def paragraph(self, element: _Element) -> None:
        if len(element) == 0:
            if text := text_of(element):
                self.paragraphs(text, element)
            return
        if self.skips(element) or lists_tags(element):
            return
        frame = next(element.iter("iframe", "video", "audio"), None)
        if frame is not None:
            self._shown.player(frame)
        text = text_of(element, self.skips)
        pictures = [image for image in element.iter("img") if is_picture(image)]
        for image in pictures:
            if text:
                self._shown.note(image)
            else:
                self._shown.picture(image)
        if text:
            self.paragraphs(text, element)

    def paragraphs(self, text: str, element: _Element) -> None:
        """The paragraphs in `text`: two line breaks part what one element holds."""
        if self._shortcodes:
            text = without_shortcodes(text)
        stories = stories_of(element, text, self.page)
        self.body.related += stories
        if stories:
            return
        told: list[tuple[int, str]] = []
        links = titled_links(element, self.page) if "\n\n" in text else {}
        for part in filter(None, text.split("\n\n")):
            kind = notice_kind(part)
            if kind is not None:
                self.body.notices.append(Notice(kind=kind, text=part))
            elif links and (story := led_to(part, links)) is not None:
                self.body.related.append(story)
            elif _ORNAMENT.match(part):
                self.body.blocks.append(Separator(text=part))
            else:
                told.append((len(self.body.blocks), part))
                self.body.blocks.append(Paragraph(text=part, published=self._entry))
        if told:
            self.body.links += links_of(element, told, self.page)

    def heading(self, element: _Element, level: int) -> None:
        text = line_of(element, self.skips)
        if not text:
            for image in element.iter("img"):
                self._shown.picture(image)
        elif not (announces_related(text) and len(text) < 40):
            self._linked(Heading(text=text, level=level), element)

    def quote(self, element: _Element) -> None:
        block = embedded(element, self.page) or quote_of(element, self.skips)
        if block is None:
            return
        if block.type == "quote":
            self._linked(block, element)
        else:
            self.body.blocks.append(block)

    def list(self, element: _Element, depth: int) -> None:
        if list_lays_out(element):
            for child in element:
                if type(child.tag) is str and not (child in self._dropped or hidden(child) or self._aside(child)):
                    self.inner(child, depth)
            return
        block = list_of(element, self.skips)
        if block is None:
            return
        stories = stories_of(element, block.text, self.page)
        self.body.related += stories
        if stories:
            return
        kinds = [notice_kind(item.text) for item in block.items]
        if None not in kinds:
            # some houses print their corrections as a list
            self.body.notices += [
                Notice(kind=kind, text=item.text) for kind, item in zip(kinds, block.items, strict=True) if kind
            ]
            return
        self._linked(block, element)
        for image in element.iter("img"):
            if is_picture(image):
                self._shown.note(image)

    def table(self, element: _Element, depth: int) -> None:
        cells = cells_that_lay_out(element)
        if cells:
            for cell in cells:
                if not self.skips(cell):
                    self.inner(cell, depth)
            return
        block = table_of(element, self.skips)
        if block is not None:
            self._linked(block, element)

    def figure(self, element: _Element, depth: int) -> None:
        inner = self._shown.figure(element, self.skips)
        if inner is not None:
            self.block(inner, str(inner.tag), depth)
            caption = next(element.iter("figcaption"), None)
            self._shown.words(line_of(caption, self.skips) if caption is not None and not self.skips(caption) else "")

    def _linked(self, block: Block, element: _Element) -> None:
        """A block that is all of `element`, with its links."""
        self.body.links += links_of(element, [(len(self.body.blocks), block.text)], self.page)
        self.body.blocks.append(block)

    def pre(self, element: _Element) -> None:
        block = preformatted(element)
        if block is not None:
            self.body.blocks.append(block)
