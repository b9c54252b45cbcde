"""The site's name where its head does not declare one: in JSON-LD's site, or as what the page's title adds to the headline."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from ..found import Found
from ..markup import line_of
from ..page import Page
from ..urls import domain
from . import jsonld
from .crumbs import HOME
from .date_words import dates_in
from .titles import SEPARATOR, Titles, compact, key
from .told_names import plain

_LONGEST, _LONGEST_WORDS = 40, 6
_LONGEST_LINKED = 60
_SLASH = re.compile(r"\s/\s")
_MOST_LINKS = 60
"""Links of the page's beginning that are looked at."""
_MOTTO = re.compile(r"\s*[|:–—•·»]\s|\s-\s")
_FIRM = re.compile(
    r"\b(?:GmbH|mbH|AG|KG|KGaA|SE|e\. ?V\.|Ltd|Limited|LLC|Inc|Corp(?:oration)?|PLC|plc|S\.?A\.?S?|S\.?r\.?l|S\.?p\.?A|B\.?V|N\.V|A/S|ApS|Oy|s\. ?r\. ?o|Sp\. z o)(?:\b|\.|\Z)|"
    r"株式会社|有限公司|주식회사|ООО|ЗАО|ОАО"
)
"""Forms of firms: a site bears the name of its firm seldom."""
_NO_NAMES = frozenset(
    "news|blog|home|startseite|article|articles|artikel|aktuell|aktuelles|noticias|notícias|actualités|новости|新闻|新聞|ニュース|뉴스|opinion|sports?|sport|"
    "video|press|presse|full text|print".split("|")
)
"""Parts of titles that name a kind of page."""


def site_name(
    page: Page, nodes: list[dict[str, Any]], titles: Titles, headline: Found[str] | None, sections: list[Found[str]]
) -> Found[str] | None:
    """The site's name, or None; `sections`: the names of the story's sections, which stand in titles as well."""
    if titles.cut:
        # what the title adds to the headline
        return Found(titles.cut, "title", "medium")
    labels = (page.domain or "").split(".")
    told = [(node, plain(name)) for node in nodes if jsonld.is_site(node) for name in _names(node) if plain(name)]
    for node, name in told:
        # other houses stand in a page's data too
        if node.get("@type") == "WebSite" or any(compact(name) in label for label in labels):
            return Found(name, "jsonld.site", "medium")
    app = page.metas.get("apple-mobile-web-app-title")
    if app:
        return Found(plain(app), "meta.apple-mobile-web-app-title", "medium")
    if headline is None or headline.rule == "title":
        return None
    return _before(titles.title, headline.value, labels) or _behind(titles, headline.value, sections)


_MOST_STROKES = 2
"""Of an address without a path."""
_ROOT = ("", "/", "?", "#")


def named_in_link(page: Page) -> str | None:
    """What a link to the first page calls the site, be it by its picture: where the page's title has it as its first or last part."""
    title = next((text for _, e in page.index.tags["title"] if (text := plain(line_of(e)))), "")
    border = SEPARATOR if SEPARATOR.search(title) is not None else _SLASH
    parts = [part for part in border.split(title) if part.strip()]
    if len(parts) < 2:
        return None
    ends = {compact(part) for part in (parts[0], parts[-1])}
    for _, link in islice(page.index.tags["a"], _MOST_LINKS):
        href = link.get("href")
        # most links have a path: a look tells
        if href is None or href.rstrip("/").count("/") > _MOST_STROKES or (href[:1] == "/" and href[1:2] not in _ROOT):
            continue
        url = page.link(href)
        if url is None or urlsplit(url).path not in ("", "/") or domain(url) != page.domain:
            continue
        words = [line_of(link), *(image.get("alt") or "" for image in islice(link.iter("img"), 1))]
        for name in map(plain, words):
            if name and compact(name) in ends and key(name) not in _NO_NAMES and name.casefold() not in HOME:
                return name if len(name) <= _LONGEST_LINKED else None
    return None


def short_name(declared: Found[str], nodes: list[dict[str, Any]]) -> Found[str]:
    """The name that JSON-LD gives the site, where the declared one is that with a motto behind it, or a firm's."""
    name = declared.value
    for node in nodes:
        told = plain(next(iter(_names(node)), "")) if node.get("@type") == "WebSite" else ""
        if len(told) < 2 or told == name or "." in told:
            continue
        if name.startswith(told) and _MOTTO.match(name, len(told)) is not None:
            return Found(told, "jsonld.site")
        if declared.rule == "jsonld.publisher" and _FIRM.search(name) is not None and _FIRM.search(told) is None:
            return Found(told, "jsonld.site")
    return declared


def _names(node: dict[str, Any]) -> list[str]:
    return jsonld.strings({"name": node.get("name")})


def _before(title: str, headline: str, labels: list[str]) -> Found[str] | None:
    """What stands before the headline in a title, where the address holds it as well: a kicker may stand there."""
    if not title.endswith(headline) or len(title) == len(headline):
        return None
    name = title[: -len(headline)].rstrip(" :|»-–—")
    return Found(name, "title", "medium") if compact(name) in labels else None


def _behind(titles: Titles, headline: str, sections: list[Found[str]]) -> Found[str] | None:
    """The one part behind the headline in a title, or the one behind it and the section."""
    title = titles.title
    border = SEPARATOR.match(title, len(headline)) if title.startswith(headline) else None
    if border is None:
        return None
    parts = [part for part in SEPARATOR.split(title[border.end() :]) if part.strip()]
    named = {key(section.value) for section in sections}
    known = [part for part in parts[:-1] if key(part) in named or titles.names_section(part)]
    if not parts or len(parts) - len(known) != 1:
        return None
    name = parts[-1].strip()
    if len(name) > _LONGEST or len(name.split()) > _LONGEST_WORDS or key(name) in named or dates_in(name)[0]:
        return None
    # "page 2" is no name
    if (
        key(name) in _NO_NAMES
        or name[-1:].isdigit()
        or not name[0].isalnum()
        or len(compact(name)) < 2
        or titles.names_section(name)
    ):
        return None
    return Found(name, "title", "low")
