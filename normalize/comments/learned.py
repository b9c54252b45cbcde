"""For systems whose comments are known by their element, but whose themes name the parts as they like.

The reading of unknown systems (`unknown/`) learns from all comments together where the names, the dates and the texts
stand. An adapter asks for it where its own table of class names has found nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from lxml.etree import _Element

from ..found import FoundDate
from ..page import Page
from ..record import CommentAuthor
from .base import images_in, links_in, quotations_in

if TYPE_CHECKING:
    from ..found import FoundComment
    from .unknown.marks import Dates
    from .unknown.reading import Reading


class Learned:
    """Names, dates and texts of comments in `root`; what could not be learnt is missing.

    `elements`: one for each comment. `lasts`: where comments are runs of siblings, the last of each run. Nothing is
    done before something is asked.
    """

    def __init__(
        self, page: Page, root: _Element, elements: Sequence[_Element], lasts: Sequence[_Element] | None = None
    ) -> None:
        self._page = page
        self._root = root
        self._elements = elements
        self._lasts = lasts or elements
        self._number: dict[int, int] = {}

    @cached_property
    def _reading(self) -> Reading | None:
        from .unknown.marks import Mark
        from .unknown.outline import Outline
        from .unknown.reading import Reading
        from .unknown.single import Node

        outline = Outline([(self._root, None)])
        at = {element: number for number, element in enumerate(outline.elements)}
        nodes: list[Node] = []
        for number, (element, last) in enumerate(zip(self._elements, self._lasts, strict=True)):
            first = at.get(element)
            # what is hidden from readers is not in the outline
            if first is not None:
                self._number[number] = len(nodes)
                nodes.append(Node(first, outline.ends[at.get(last, first)], Mark(first, -1, ("known",))))
        if not nodes:
            return None
        return Reading(outline, nodes, self._dates)

    @cached_property
    def _dates(self) -> Dates:
        from ..dates import DateReader
        from .unknown.marks import Dates

        return Dates(DateReader(language=self._page.declared_language, fetched_at=self._page.fetched_at))

    def parted(self, text: str) -> tuple[str, list[FoundDate]]:
        """A line such as "Submitted by Ann on 3 May 2012 - 15:04" without its date, and the date; none: the whole line."""
        read = self._dates.split(text) if 0 < len(text) < 120 else None
        return (read[0], [FoundDate(read[1], "text")]) if read else (text, [])

    def date_in(self, text: str) -> list[FoundDate]:
        """The date in a line; empty without one."""
        return self.parted(text)[1]

    def _at(self, number: int) -> tuple[Reading, int] | None:
        reading = self._reading
        at = self._number.get(number)
        return (reading, at) if reading is not None and at is not None else None

    def name(self, number: int) -> str | None:
        """Who wrote comment `number`."""
        found = self._at(number)
        return found[0].names[found[1]] if found else None

    def dates(self, number: int) -> list[FoundDate]:
        """When, as it stands in the page."""
        found = self._at(number)
        return list(found[0].dates[found[1]]) if found else []

    def fill_text(self, number: int, comment: FoundComment) -> None:
        """Put the text with its links, pictures and quotations into `comment`."""
        found = self._at(number)
        if found is None:
            return
        reading, at = found
        comment.text = reading.words[at]
        for element in reading.texts.elements(at):
            if len(element):
                comment.links += links_in(element, self._page)
                comment.media += images_in(element, self._page)
                comment.quoted += quotations_in(element)

    def complete(self, comments: list[FoundComment]) -> None:
        """Fill what more than half of `comments` (one for each element) lack: a theme names it in its own way."""
        few = len(comments) // 2
        nameless = sum(comment.author is None for comment in comments) > few
        dateless = sum(not comment.dates for comment in comments) > few
        wordless = sum(not comment.text for comment in comments) > few
        if not (nameless or dateless or wordless):
            return
        for number, comment in enumerate(comments):
            if nameless and comment.author is None and (name := self.name(number)):
                comment.author = CommentAuthor(name=name)
            if dateless and not comment.dates:
                comment.dates = self.dates(number)
            if wordless and not comment.text:
                self.fill_text(number, comment)

    def declared(self) -> int | None:
        """The number of comments that a heading before the first states."""
        from .unknown.section import declared

        return declared(self._reading, len(self._elements)) if self._reading is not None else None

    def reasons(self) -> list[str]:
        """Why there may be more comments elsewhere."""
        from .unknown.section import reasons

        return reasons(self._reading) if self._reading is not None else []
