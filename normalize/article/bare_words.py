"""Words and inline elements that stand bare between blocks, gathered into a paragraph of their own."""

from __future__ import annotations

from copy import copy

from lxml.etree import _Element


class BareWords:
    """The paragraph that is being gathered, if there is one."""

    def __init__(self, root: _Element) -> None:
        self._root = root
        self._paragraph: _Element | None = None
        self._last: _Element | None = None
        """The last inline element; asking a long paragraph for it would take as long as the paragraph is."""
        self._words: list[str] = []
        """What stands behind it, put in at once: word by word, each would cost what is there already."""

    @property
    def begun(self) -> bool:
        return self._paragraph is not None

    def add(self, text: str | None) -> None:
        """Words between elements; spaces begin no paragraph."""
        if text is not None and (self._paragraph is not None or text.strip()):
            self._begin()
            self._words.append(text)

    def inline(self, element: _Element) -> None:
        """An inline element, without the words behind it."""
        twin = copy(element)  # lxml would move the element itself out of the page's tree
        twin.tail = None
        self._settle()
        self._begin().append(twin)
        self._last = twin

    def take(self) -> _Element | None:
        """The paragraph gathered so far; the next words begin another."""
        self._settle()
        paragraph, self._paragraph = self._paragraph, None
        return paragraph

    def _begin(self) -> _Element:
        if self._paragraph is None:
            self._paragraph = self._root.makeelement("p", {})
            self._last = None
        return self._paragraph

    def _settle(self) -> None:
        if self._words and self._paragraph is not None:
            words = "".join(self._words)
            self._words.clear()
            if self._last is not None:
                self._last.tail = words
            else:
                self._paragraph.text = words
