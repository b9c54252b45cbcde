"""The pages of a story that runs over several."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..urls import canonical

_PAGE = re.compile(
    r"(?:(?<=[?&])(?:page|p|seite|pg|paged)=|/(?:page/|seite/)?|[-_](?:page|seite)[-_]?)\d{1,3}(?=[/&]?\Z|&)", re.I
)


_FILE_PAGE = re.compile(r"[-_]\d{1,2}(?=\.(?:html?|php|aspx?|shtml)\Z)", re.I)


_PAGED = re.compile(r"pag|seite", re.I)
_OTHERS = re.compile(r"comment|discuss|repl|thread|forum|related|archive", re.I)
"""Names of what is paged and is not the story."""

_NAMES = ("page-links", "post-page", "pagelink", "pagination", "pager")


def next_of(element: _Element, page: Page) -> str | None:
    """Where the story goes on, if `element` is the row of links to its pages."""
    classes = element.get("class") or ""
    if not any(name in classes for name in _NAMES) or _OTHERS.search(classes) is not None:
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
    bare = [_PAGE.sub("", canonical(url, story_page=False)).rstrip("/?&") for url in (one, other)]
    return bare[0] == bare[1]


def declared_next(page: Page) -> str | None:
    """The story's next page where the head links it: the same address but for its page number."""
    own, url = page.final_url or page.url, page.link(page.links.get("next"))
    if own is None or url is None or url == own:
        return None
    return url if same_story(url, own) or _file_of(url) == _file_of(own) else None


def _file_of(url: str) -> str:
    """An address without the number of a page before the ending of its file: "ferry_2.html"."""
    return _FILE_PAGE.sub("", canonical(url, story_page=False))


def linked_next(page: Page) -> str | None:
    """The story's next page where any link of the page leads to it: the same address with the next number.

    A number alone at an address's end may be a story's own, so that the next number is another story's.
    """
    own = page.final_url or page.url
    if own is None or urlsplit(own).path in ("", "/"):
        return None
    found = _PAGE.search(canonical(own, story_page=False))
    if found is not None and _PAGED.search(found[0]) is None:
        return None
    following = _number(own) + 1
    end = str(following)
    numbered = _numbered(following)
    for _, link in page.index.tags["a"]:
        href = link.get("href")
        if href is None or end not in href[-12:] or "#" in href or numbered.search(href) is None:
            continue
        url = page.link(href)
        if url is not None and _number(url) == following and same_story(url, own) and not _is_others(link, page):
            return url
    return None


@lru_cache(64)
def _numbered(number: int) -> re.Pattern[str]:
    """What stands in each link to a page of that number: most links are told by it, without a look at the whole address."""
    return re.compile(rf"(?:\A|[/=\s]|(?:page|seite)[-_]?)0{{0,2}}{number}(?!\d)", re.I)


def _number(url: str) -> int:
    found = _PAGE.search(canonical(url, story_page=False))
    return int(re.sub(r"\D", "", found[0])) if found is not None else 1


def _is_others(link: _Element, page: Page) -> bool:
    """Whether a link leads through comments or lists."""
    around = (link, *link.iterancestors())
    names = (f"{element.get('class') or ''} {element.get('id') or ''}" for element in around if element.tag != "body")
    return not page.taken.isdisjoint(around) or any(_OTHERS.search(name) is not None for name in names)
