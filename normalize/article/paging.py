"""The pages of a story that runs over several."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..urls import canonical

_PAGE = re.compile(
    r"(?:(?<=[?&])(?:page|p|seite|pg|paged)=|/(?:page/|seite/)?|[-_](?:page|seite)[-_]?)\d{1,3}(?=[/&]?\Z|&)", re.I
)


_NAMES = ("page-links", "post-page", "pagelink", "pagination", "pager")


def next_of(element: _Element, page: Page) -> str | None:
    """Where the story goes on, if `element` is the row of links to its pages."""
    classes = element.get("class") or ""
    if not any(name in classes for name in _NAMES):
        return None
    current = next((c for c in element.iter("*") if "current" in (c.get("class") or "").split()), None)
    after = list(current.itersiblings("a")) if current is not None else []
    if current is None:
        # older themes print the current page as bare words between links
        numbers = [a for a in element.iter("a") if line_of(a).strip().isdigit()]
        after = numbers[:1] if numbers and line_of(numbers[0]).strip() == "2" else []
    url = page.link(after[0].get("href")) if after else None
    own = page.final_url or page.url
    # rows of this name lead through lists of stories too
    return url if url is None or own is None or same_story(url, own) else None


def same_story(one: str, other: str) -> bool:
    """Whether two addresses differ by the number of a page at most."""
    bare = [_PAGE.sub("", canonical(url)).rstrip("/?&") for url in (one, other)]
    return bare[0] == bare[1]
