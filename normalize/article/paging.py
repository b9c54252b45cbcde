"""The pages of a story that runs over several."""

from __future__ import annotations

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page


def next_of(element: _Element, page: Page) -> str | None:
    """Where the story goes on, if `element` is the row of links to its pages."""
    classes = element.get("class") or ""
    if "page-links" not in classes and "post-page" not in classes and "pagelink" not in classes:
        return None
    current = next((c for c in element.iter("*") if "current" in (c.get("class") or "").split()), None)
    after = list(current.itersiblings("a")) if current is not None else []
    if current is None:
        # older themes print the current page as bare words between links
        numbers = [a for a in element.iter("a") if line_of(a).strip().isdigit()]
        after = numbers[:1] if numbers and line_of(numbers[0]).strip() == "2" else []
    return page.link(after[0].get("href")) if after else None
