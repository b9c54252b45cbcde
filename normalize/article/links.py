"""The links in a story's words: of what one element holds, each belongs to the paragraph in which its words stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element, iterwalk

from ..markup import line_of
from ..page import Page
from ..record import Link
from ..text import clean_line

_WINDOW = 20_000
"""Characters before and behind the link before in which a link's words are looked for."""


def links_of(element: _Element, texts: list[tuple[int, str]], page: Page) -> Iterator[Link]:
    """The links in `element`, whose words gave `texts`: the number of each block, and its words.

    Those whose words are in none stand in what the story left out, and are not given.
    """
    whole: str | None = None
    starts: list[int] = []
    at = 0
    for anchor in element.iter("a"):
        url = page.link(anchor.get("href"))
        if url is None:
            continue
        if whole is None:
            starts = [0]
            for _, text in texts:
                starts.append(starts[-1] + len(text) + 1)
            # a link's words are on one line
            whole = " ".join([text for _, text in texts]).replace("\n", " ")
        words = _words(anchor)
        found = whole.find(words, at, at + _WINDOW)
        if found < 0:
            found = whole.find(words, max(0, at - _WINDOW), at + len(words))
        if found >= 0:
            at = found + len(words)
        elif len(whole) < _WINDOW:
            continue
        block, _ = texts[bisect_right(starts, found if found >= 0 else at) - 1]
        yield Link(text=words, url=url, block=block)


def _words(anchor: _Element) -> str:
    """The words of a link; of one that nobody closed those before the next link, where HTML ends it."""
    inner = next(islice(anchor.iter("a"), 1, None), None)
    if inner is None:
        return line_of(anchor)
    parts: list[str] = []
    for event, node in iterwalk(anchor, events=("start", "end")):
        if node is inner:
            break
        parts.append((node.text if event == "start" else node.tail) or "")
    return clean_line("".join(parts))
