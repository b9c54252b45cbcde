"""Lines of the body that only lead to other stories: "Read also: …"."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..markup import line_of
from ..notices import announces_related
from ..page import Page
from ..record import Related
from .story_links import title_in

_LABEL = re.compile(r"[^:：>»→\n]{1,40}[:：>»→\n]")


def stories_of(element: _Element, text: str, page: Page) -> list[Related]:
    """The other stories that a "Read also" line is nothing but links to; none for any other line."""
    if not announces_related(text):
        return []
    links = [(line_of(a), title_in(a), page.link(a.get("href"))) for a in element.iter("a")]
    if sum(len(words) for words, _, _ in links) < 0.5 * len(text):
        return []
    return [Related(title=title, url=url) for _, title, url in links if title]


def titled_links(element: _Element, page: Page) -> dict[str, Related]:
    """The stories that the links of an element lead to, by the links' words."""
    return {
        words: Related(title=title, url=page.link(a.get("href")))
        for a in element.iter("a")
        if (words := line_of(a)) and (title := title_in(a))
    }


def led_to(line: str, links: dict[str, Related]) -> Related | None:
    """The other story that a "Read also" line among others leads to: one link is all of it, or all behind its label."""
    if not announces_related(line):
        return None
    return links.get(line) or links.get(_LABEL.sub("", line, count=1).strip())
