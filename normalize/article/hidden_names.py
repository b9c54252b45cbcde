"""Who wrote, by what a page keeps for its scripts: their variables and data, attributes of elements. Asked last."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from ..page import Page
from ..record import Person
from .byline import is_full_name, looks_like_name, people
from .told_names import plain

# it begins with one letter of either case, so that a script is passed over quickly
_DATA = re.compile(
    r"""[Aa](?i:uth?or(?:s|_?name|_?names|s_?names?)?)["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}(["'])((?:(?!\1)[^<>{}\\\n]){3,120})\1"""
)
# A state of the page's scripts as JSON, which may stand in a string of another script
_NODE = re.compile(
    r'\\?"[Aa]uthors?\\?":\s?(?:\[\s?)?\{(?:[^{}]{0,300}?,)?\s?\\?"(?:name|full_?[nN]ame|display_?[nN]ame)\\?":\s?\\?"((?:[^"\\<>{}]|\\{1,2}u[0-9a-fA-F]{4}){3,80})\\?"'
)
_ESCAPE = re.compile(r"\\{1,2}(u[0-9a-fA-F]{4})")
_STAGES = ("datalayer", "utag_data", "digitaldata", "pagedata", "page_data", "_satellite", "targeting", "trackingdata")
_ATTRIBUTES = ("data-author", "data-author-name", "data-article-author", "data-authors")
_MOST_SCRIPT = 200_000
"""Characters of inline scripts that are searched."""


def in_scripts(page: Page) -> list[Person]:
    """The author that a page's scripts tell its counters of readers, or the only one of whom their data tell."""
    found: dict[str, Person] = {}
    for text in _scripts(page):
        low = text.lower()
        if any(stage in low for stage in _STAGES):
            for match in _DATA.finditer(text):
                persons = [person for person in people(plain(match[2])) if looks_like_name(person.name)]
                if persons:
                    return persons
        for match in _NODE.finditer(text):
            name = _ESCAPE.sub(lambda m: str(json.loads(f'"\\{m[1]}"')), match[1])
            found |= {person.name: person for person in people(plain(name)) if is_full_name(person.name)}
    # data of several stories name their authors too
    return list(found.values()) if len(found) == 1 else []


def in_attributes(page: Page) -> list[Person]:
    """The author whom attributes of elements name, if all name the same; posts of a thread name their writers so."""
    values = {str(value) for name in _ATTRIBUTES for value in page.root.xpath(f"//@{name}")}
    if len(values) != 1 or len(value := values.pop()) > 120:
        return []
    return [person for person in people(plain(value)) if is_full_name(person.name)]


def _scripts(page: Page) -> Iterator[str]:
    """The texts of inline scripts that speak of an author."""
    left = _MOST_SCRIPT
    for _, script in page.index.tags["script"]:
        text = script.text
        if not text or script.get("src") is not None or "ld+json" in (script.get("type") or ""):
            continue
        left -= len(text)
        if left < 0:
            return
        if "uthor" in text:
            yield text
