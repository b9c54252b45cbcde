"""Who wrote it, as the page's head claims: JSON-LD, meta tags of many systems, variables for its counters of readers."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import Any

from ..found import Found
from ..page import Page
from ..record import Person
from ..text import clean_line
from . import jsonld
from .byline import is_name, is_nickname, looks_like_name, people
from .byline_words import LABEL
from .forms import begins_with_name

_COMMON = frozenset(
    "author article:author og:article:author article.author og:author article_author dc.author dc.creator dcterms.creator dc.contributor citation_author "
    "parsely-author sailthru.author cxenseparse:author cse-authors byl shareaholic:article_author_name rbauthors mrf:authors".split()
)
"""Meta tags of systems that many sites use."""
_TELLING = ("author", "authors", "authorname", "author_name", "author-name", "authornames", "author_names", "byline", "bylines", "writer", "writers", "creator")  # fmt: skip
"""How the names of other tags end that tell who wrote."""
_NOT_TELLING = re.compile(
    r"image|photo|picture|video|banner|theme|template|app[:_.-]|twitter|cms|historical|media|book|quote|page_creator"
)
"""Tags of other makers than the text's: of pictures, of the site's design, of the record in the system."""
_ORDERED = ("creator", "citation_author", "citation_authors")
"""The ends of names of bibliographic tags, whose names may stand as "Reis, Ana"."""
# it begins with one letter of either case, so that a script is passed over quickly
_DATA = re.compile(
    r"""[Aa](?i:uth?or(?:s|_?name|_?names|s_?names?)?)["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}(["'])((?:(?!\1)[^<>{}\\\n]){3,120})\1"""
)
_MOST_SCRIPT = 200_000
"""Characters of inline scripts that are searched."""
_STAGES = ("datalayer", "utag_data", "digitaldata", "pagedata", "page_data", "_satellite", "targeting", "trackingdata")
_NO_LETTER = re.compile(r"[\W\d_]+")
_MOST = 30
"""Authors of one source."""


def claimed(page: Page, node: dict[str, Any]) -> list[Found[Person]]:
    """The authors that each source of the head names, source by source."""
    found = _stated(page, node)
    for name, contents in page.all_metas.items():
        if not _tells(name):
            continue
        ordered = name.endswith(_ORDERED)
        persons = [p for content in contents[:_MOST] if "://" not in content for p in _read(content, page, ordered)]
        found += [Found(person, f"meta.{name}", "medium") for person in _unlike(persons)]
    label = page.metas.get("twitter:label1")
    if label is not None and LABEL.fullmatch(label) is not None:
        # what WordPress' most used search plug-in writes beside "Written by"
        found += [Found(p, "meta.twitter:data1", "medium") for p in _read(page.metas.get("twitter:data1", ""), page)]
    if not found:
        found += [Found(person, "script.author", "medium") for person in _in_scripts(page)]
    return found


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
        return [person for name in jsonld.strings(item) for person in _read(name, page)]
    names = jsonld.strings(item.get("name"))
    if not names and item.get("familyName"):
        names = [" ".join(jsonld.strings(item.get("givenName"))[:1] + jsonld.strings(item["familyName"])[:1])]
    if not names and isinstance(item.get("author"), (dict, list)):
        return _of(item["author"], page) if isinstance(item["author"], dict) else []
    persons = [person for name in names or jsonld.strings(item) for person in _read(name, page)]
    if "Organization" in str(item.get("@type")):
        for person in persons:
            person.type = "organisation"
    if len(persons) == 1:
        person = persons[0]
        person.url = _own_page(item, page)
        person.bio = _line(item.get("description"))
        person.role = person.role or _line(item.get("jobTitle"))
        image = item.get("image")
        pictures = jsonld.strings(image.get("url") if isinstance(image, dict) else image)
        person.avatar = page.link(pictures[0]) if pictures else None
    return persons


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


def _read(text: str, page: Page, ordered: bool = False) -> list[Person]:
    text = plain(text)
    if not text or text.startswith(("@", "#", "http")):
        return []
    last, comma, first = text.partition(", ")
    if ordered and comma and "," not in first and " " not in last.strip():
        text = f"{first} {last}"
    if begins_with_name(text, page.declared_language):
        return [Person(name=text)]
    if is_nickname(text) and is_name(_NO_LETTER.sub(" ", text).strip()):
        return [Person(name=text, type=next((p.type for p in people(text)), "person"))]
    return people(text)


def _unlike(persons: list[Person]) -> list[Person]:
    """Each name once."""
    return list({person.name: person for person in reversed(persons)}.values())[::-1]


def _in_scripts(page: Page) -> list[Person]:
    """The author that a page's scripts tell its counters of readers."""
    left = _MOST_SCRIPT
    for _, script in page.index.tags["script"]:
        if script.get("src") is not None or "json" in (script.get("type") or ""):
            continue
        text = script.text
        if not text:
            continue
        left -= len(text)
        if left < 0:
            return []
        if "uthor" not in text:
            continue
        low = text.lower()
        if not any(stage in low for stage in _STAGES):
            continue
        for match in _DATA.finditer(text):
            persons = [person for person in people(plain(match[2])) if looks_like_name(person.name)]
            if persons:
                return persons
    return []


def plain(text: str) -> str:
    """A declared text on one line; entities that stand escaped in it are read."""
    return clean_line(html.unescape(text) if "&" in text else text)
