"""Which element holds the story."""

from __future__ import annotations

from lxml.etree import _Element

from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page

_NOT_STORY = ("comment", "widget", "sidebar", "footer", "related", "nav", "menu", "cookie", "promo")


def find_body(page: Page, layout: Layout) -> Placed | None:
    """The element that holds the story: of those that the layout names the one with most words, else by its paragraphs."""
    for selector in layout.body:
        placed = list(page.placed(selector))
        if len(placed) == 1:
            if _words(placed[0][1]):
                return placed[0]
        elif placed:
            best = max(placed, key=lambda p: _words(p[1]))
            if _words(best[1]):
                return best
    return _by_paragraphs(page)


def _words(element: _Element) -> int:
    return sum(len(text) for text in element.itertext() if not text.isspace())


def _by_paragraphs(page: Page) -> Placed | None:
    """The element whose own paragraphs hold most words; a paragraph counts half for the element around."""
    scores: dict[_Element, float] = {}
    for place, paragraph in page.placed("p"):
        del place
        text = line_of(paragraph)
        if len(text) < 25:
            continue
        parent = paragraph.getparent()
        if parent is None:
            continue
        score = len(text) + 30 * text.count(",")
        scores[parent] = scores.get(parent, 0) + score
        above = parent.getparent()
        if above is not None and above.tag not in ("body", "html"):
            scores[above] = scores.get(above, 0) + score / 2
    candidates = [(score, element) for element, score in scores.items() if not _furnished(element)]
    if not candidates:
        return None
    best = max(candidates, key=lambda candidate: candidate[0])[1]
    return next(((place, element) for place, element in enumerate(page.root.iter("*")) if element is best), None)


def _furnished(element: _Element) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return element.tag in ("aside", "footer", "nav", "form") or any(word in names for word in _NOT_STORY)
