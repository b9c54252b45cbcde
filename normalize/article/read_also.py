"""Lines of the body that only lead to other stories: "Read also: …"."""

from __future__ import annotations

from lxml.etree import _Element

from ..markup import line_of
from ..notices import announces_related
from ..page import Page
from ..record import Related


def stories_of(element: _Element, text: str, page: Page) -> list[Related]:
    """The other stories that a "Read also" line is nothing but links to; none for any other line."""
    if not announces_related(text):
        return []
    links = [(line_of(a), page.link(a.get("href"))) for a in element.iter("a")]
    titles = [(title, url) for title, url in links if title]
    if sum(len(title) for title, _ in titles) < 0.5 * len(text):
        return []
    return [Related(title=title, url=url) for title, url in titles]
