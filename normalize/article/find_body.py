"""Which element holds the story."""

from __future__ import annotations

from lxml.etree import XPath, _Element

from ..index import Placed
from ..layouts import Layout
from ..page import Page

_MOST_BOXES = 4
"""About authors, on one page."""
_LENGTH = XPath("string-length()")
_LOOSE_LINKS = XPath("count(.//a[not(ancestor::p)][normalize-space()])")


def find_body(page: Page, layout: Layout) -> Placed | None:
    """The element that holds the story: of those that the layout names the one with most words, or None."""
    for selector in page.present(layout.body):
        placed = page.outer(selector)
        if len(placed) == 1:
            if _words(placed[0][1]):
                return placed[0]
        elif placed:
            best = max(placed, key=lambda p: _words(p[1]))
            if _words(best[1]):
                return best
    return None


def _words(element: _Element) -> int:
    return sum(len(text) for text in element.itertext() if not text.isspace())


def is_sure(body: Placed, page: Page, layout: Layout) -> bool:
    """Whether the element that the names point to holds the story and nothing else, as far as a glance can tell.

    Its paragraphs are nearly all that the page has but for those about its author, and few links in it stand outside of paragraphs.
    """
    start, end = page.extent(body)
    boxes = [
        page.extent(box) for selector in page.present(layout.author_box) for box in page.outer(selector)[:_MOST_BOXES]
    ]
    inside = outside = paragraphs = 0
    for place, paragraph in page.placed("p"):
        length = len(paragraph.text or "") if len(paragraph) == 0 else int(_LENGTH(paragraph))
        if start <= place < end:
            paragraphs += 1
            inside += length
        elif length >= 80 and not any(first <= place < last for first, last in boxes):
            outside += length
    return inside > 5 * outside and (inside >= 100 or outside == 0) and _LOOSE_LINKS(body[1]) <= 2 + 0.25 * paragraphs
