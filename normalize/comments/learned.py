"""For systems whose comments are known by their element, but whose themes name the parts as they like.

The reading of unknown systems (`unknown/`) learns from all comments together where the names, the dates and the texts
stand. An adapter asks for it where its own table of class names has found nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lxml.etree import _Element

from ..found import FoundDate
from ..markup import text_of
from ..page import Page
from .base import images_in, links_in

if TYPE_CHECKING:
    from ..found import FoundComment
    from .unknown.reading import Reading


class Learned:
    """Names, dates and texts of the comments that `elements` in `root` are; what could not be learnt is missing."""

    def __init__(self, page: Page, root: _Element, elements: Sequence[_Element]) -> None:
        from ..dates import DateReader
        from .unknown.marks import Dates, Mark
        from .unknown.nodes import Node
        from .unknown.outline import Outline
        from .unknown.reading import Reading

        outline = Outline([(root, None)])
        at = {element: number for number, element in enumerate(outline.elements)}
        # what is hidden from readers is not in the outline
        self._number: dict[int, int] = {}
        nodes: list[Node] = []
        for number, element in enumerate(elements):
            first = at.get(element)
            if first is not None:
                self._number[number] = len(nodes)
                nodes.append(Node(first, outline.ends[first], Mark(first, -1, ("known",))))
        self._reading: Reading | None = None
        if nodes:
            dates = Dates(DateReader(language=page.declared_language, fetched_at=page.fetched_at))
            self._reading = Reading(outline, nodes, dates)
        self._page = page

    def name(self, number: int) -> str | None:
        """Who wrote comment `number`."""
        at = self._number.get(number)
        return self._reading.names[at] if self._reading is not None and at is not None else None

    def dates(self, number: int) -> list[FoundDate]:
        """When, as it stands in the page."""
        at = self._number.get(number)
        return list(self._reading.dates[at]) if self._reading is not None and at is not None else []

    def fill_text(self, number: int, found: FoundComment) -> None:
        """Put the text with its links, pictures and quotations into `found`."""
        at = self._number.get(number)
        if self._reading is None or at is None:
            return
        found.text = self._reading.words[at]
        for element in self._reading.texts.elements(at):
            if len(element):
                found.links += links_in(element, self._page)
                found.media += images_in(element, self._page)
                found.quoted += [quote for block in element.iter("blockquote") if (quote := text_of(block))]
