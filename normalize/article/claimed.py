"""Who wrote it, as the page's head claims: JSON-LD, meta tags of many systems, variables for its counters of readers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from ..found import Found
from ..page import Page
from ..record import Person
from . import jsonld
from .byline_words import LABEL
from .hidden_names import in_scripts
from .named import is_elsewhere
from .own_pages import named_by_address
from .told_names import plain, read_told

_COMMON = frozenset(
    "author article:author og:article:author article.author og:author article_author dc.author dc.creator dcterms.creator dc.contributor citation_author "
    "parsely-author sailthru.author cxenseparse:author cse-authors byl shareaholic:article_author_name rbauthors mrf:authors".split()
)
"""Meta tags of systems that many sites use."""
_TELLING = ("author", "authors", "authorname", "author_name", "author-name", "authornames", "author_names", "byline", "bylines", "writer", "writers", "creator", "creator.personalname", "creators_name")  # fmt: skip
"""How the names of other tags end that tell who wrote."""
_NOT_TELLING = re.compile(
    r"image|photo|picture|video|banner|theme|template|app[:_.-]|twitter|cms|historical|media|book|quote|page_creator"
)
"""Tags of other makers than the text's: of pictures, of the site's design, of the record in the system."""
_ORDERED = ("creator", "creator.personalname", "creators_name", "citation_author", "citation_authors")
"""The ends of names of bibliographic tags, whose names may stand as "Reis, Ana"."""
_ITEMS = ("author", "creator")
_MOST = 30
"""Authors of one source."""

_NO_ROLES = frozenset(
    ("author", "authors", "autor", "autorin", "auteur", "autore", "автор", "administrator", "admin", "user")
)
"""What says no more than that somebody wrote the story."""


def claimed(page: Page, node: dict[str, Any]) -> list[Found[Person]]:
    """The authors that each source of the head names, source by source."""
    found = _stated(page, node)
    for name, contents in page.all_metas.items():
        if not _tells(name):
            continue
        ordered = name.endswith(_ORDERED)
        persons = [
            person
            for content in contents[:_MOST]
            for person in (
                named_by_address(content, page) if "://" in content else read_told(content, page, ordered=ordered)
            )
        ]
        found += [Found(person, f"meta.{name}", "medium") for person in _unlike(persons)]
    label = page.metas.get("twitter:label1")
    if label is not None and LABEL.fullmatch(label) is not None:
        # what WordPress' most used search plug-in writes beside "Written by"
        found += [
            Found(p, "meta.twitter:data1", "medium") for p in read_told(page.metas.get("twitter:data1", ""), page)
        ]
    found += [Found(person, "meta.parsely-page", "medium") for person in _in_data(page)]
    found += [Found(person, "meta.itemprop.author", "medium") for person in _in_items(page)]
    if not found:
        found += [Found(person, "script.author", "medium") for person in in_scripts(page)]
    return found


def _in_data(page: Page) -> list[Person]:
    """The authors in a meta tag whose content is data."""
    content = page.metas.get("parsely-page", "")
    data = jsonld.load(content) if "author" in content else None
    told = (data.get("authors") or data.get("author")) if isinstance(data, dict) else None
    return _unlike([person for name in jsonld.strings(told)[:_MOST] for person in read_told(name, page)])


def _in_items(page: Page) -> list[Person]:
    """The authors whose names stand in meta tags within an item of microdata."""
    persons: list[Person] = []
    for _, element in page.index.tags["meta"]:
        holder = element.getparent() if element.get("itemprop") == "name" else None
        if holder is not None and holder.get("itemprop") in _ITEMS and not is_elsewhere(holder, page, set()):
            persons += read_told(element.get("content") or "", page)
    return _unlike(persons[:_MOST])


def weight_of(rule: str) -> float:
    """What a place of the head weighs beside others; tags that one system has are less known than those of many."""
    kind, _, name = rule.partition(".")
    if kind == "jsonld":
        return 2.0
    return 1.5 if kind == "script" or name in _COMMON or name == "twitter:data1" else 1.2


@lru_cache(2048)
def _tells(name: str) -> bool:
    """Whether a meta tag's name says that it holds the authors'."""
    if name in _COMMON:
        return True
    return name.rstrip("0123456789").rstrip("_-.").endswith(_TELLING) and _NOT_TELLING.search(name) is None


def _stated(page: Page, node: dict[str, Any]) -> list[Found[Person]]:
    """Who the JSON-LD names: the authors, else the creators, else the contributors."""
    for key in ("author", "creator", "contributor"):
        persons: list[Person] = []
        items = node.get(key)
        for item in (items if isinstance(items, list) else [items])[:_MOST]:
            persons += _of(item, page)
        if persons:
            return [Found(person, f"jsonld.{key}") for person in _unlike(persons)]
    return []


def _of(item: Any, page: Page) -> list[Person]:
    if isinstance(item, dict) and isinstance(item.get("@list"), list):
        return [person for inner in item["@list"][:_MOST] for person in _of(inner, page)]
    if not isinstance(item, dict):
        return [person for name in jsonld.strings(item) for person in _named(name, page)]
    names = jsonld.strings(item.get("name"))
    if not names and item.get("familyName"):
        names = [" ".join(jsonld.strings(item.get("givenName"))[:1] + jsonld.strings(item["familyName"])[:1])]
    if not names and isinstance(item.get("author"), (dict, list)):
        return _of(item["author"], page) if isinstance(item["author"], dict) else []
    persons = [person for name in names or jsonld.strings(item) for person in _named(name, page)]
    if "Organization" in str(item.get("@type")):
        for person in persons:
            person.type = "organisation"
    if len(persons) == 1:
        person = persons[0]
        person.url = _own_page(item, page) or person.url
        person.bio = _line(item.get("description"))
        role = _line(item.get("jobTitle"))
        person.role = person.role or (role if role is not None and role.casefold() not in _NO_ROLES else None)
        image = item.get("image")
        pictures = jsonld.strings(image.get("url") if isinstance(image, dict) else image)
        person.avatar = page.link(pictures[0]) if pictures else None
    return persons


def _named(text: str, page: Page) -> list[Person]:
    return named_by_address(text, page) if text.startswith(("http://", "https://", "/")) else read_told(text, page)


def _own_page(item: dict[str, Any], page: Page) -> str | None:
    for url in jsonld.strings(item.get("url")):
        link = page.link(url)
        # many systems give the site's front page as everybody's own
        if link is not None and link.count("/") > 3:
            return link
    return None


def _line(value: Any) -> str | None:
    texts = jsonld.strings(value)
    return plain(texts[0]) or None if texts else None


def _unlike(persons: list[Person]) -> list[Person]:
    """Each name once."""
    return list({person.name: person for person in reversed(persons)}.values())[::-1]
