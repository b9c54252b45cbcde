"""Lines of the body that only lead to other stories: "Read also: …"."""

from __future__ import annotations

from lxml.etree import _Element

from ..markup import line_of
from ..notices import announces_related
from ..page import Page
from ..record import Related
from .story_links import title_in


def stories_of(element: _Element, text: str, page: Page) -> list[Related]:
    """The other stories that a "Read also" line is nothing but links to; none for any other line."""
    if not announces_related(text):
        return []
    links = [(line_of(a), title_in(a), page.link(a.get("href"))) for a in element.iter("a")]
    if sum(len(words) for words, _, _ in links) < 0.5 * len(text):
        return []
    return [Related(title=title, url=url) for _, title, url in links if title]
