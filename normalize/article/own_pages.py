"""Names of authors of whom the head gives only the page's address: the words of the link that leads there."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_full_name, people


def named_by_address(url: str, page: Page) -> list[Person]:
    """The person whose full name a link to `url` gives."""
    try:
        path = urlsplit(url).path.rstrip("/")
    except ValueError:
        return []
    if path.count("/") < 1 or len(path) < 4:
        return []
    for _, link in page.index.tags["a"]:
        if not (link.get("href") or "").rstrip("/").endswith(path) or not is_full_name(words := line_of(link)):
            continue
        persons = people(words)
        if len(persons) == 1 and page.link(link.get("href")) is not None:
            persons[0].url = page.link(link.get("href"))
            return persons
    return []
