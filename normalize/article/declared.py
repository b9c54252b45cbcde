"""What the page declares of itself: JSON-LD, OpenGraph and other meta tags. Each value with its rule."""

from __future__ import annotations

import re
from typing import Any

from ..found import Found, FoundArticle
from ..page import Page
from . import jsonld
from .claimed import claimed
from .date_declared import declared_dates
from .engagement import declared_counts
from .summary import summary
from .terms import declared_tags
from .told_names import plain

_SECTIONS = ("article:section", "section", "og:section", "og:article:section", "parsely-section", "articlesection")

_BIBLIOGRAPHIC = ("dc.description", "dcterms.description", "dcterms.abstract", "sailthru.description")
"""Names of a summary that are asked for where the usual ones are not there."""


def declared(page: Page, node: dict[str, Any]) -> FoundArticle:
    """The article as the page's head declares it; `node`: its JSON-LD (empty for none)."""
    found = FoundArticle()
    metas = page.metas
    _texts(found, page, node)
    found.authors += claimed(page, node)
    declared_dates(found, page, node)
    sections = jsonld.strings(node.get("articleSection"))
    rule = "jsonld.articleSection" if sections else "meta.section"
    values = sections or [metas[k] for k in _SECTIONS if k in metas][:1]
    names = dict.fromkeys(name for value in values for name in _names(plain(value)))
    found.sections = [Found(name, rule) for name in names]
    found.tags = declared_tags(page, node)
    free = node.get("isAccessibleForFree")
    if free is not None:
        found.access = Found(
            "free" if str(free).lower() in ("true", "1") else "paywalled", "jsonld.isAccessibleForFree"
        )
    elif metas.get("article:content_tier") in ("free", "metered", "locked"):
        tier = metas["article:content_tier"]
        found.access = Found("paywalled" if tier == "locked" else tier, "meta.content_tier")
    declared_counts(found, node)
    return found


def _names(text: str) -> list[str]:
    """The sections that a declared value names: several of them where commas stand like a list's; addresses are none."""
    parts = text.split(",") if text.count(",") > 1 or re.search(r",(?! )", text) else [text]
    return [name for part in parts if (name := part.strip()) and "://" not in name]


def _texts(found: FoundArticle, page: Page, node: dict[str, Any]) -> None:
    metas = page.metas
    for rule, value in (
        ("meta.og:site_name", metas.get("og:site_name")),
        ("jsonld.publisher", first_of(node.get("publisher"))),
        ("meta.application-name", metas.get("application-name")),
    ):
        if value and plain(value) and "://" not in value:
            found.site_name = Found(plain(value), rule)
            break
    found.description = summary(
        page,
        (
            ("meta.description", metas.get("description")),
            ("meta.og:description", metas.get("og:description")),
            ("jsonld.description", first_of(node.get("description"))),
            ("meta.twitter:description", metas.get("twitter:description")),
        ),
        found.site_name.value if found.site_name else None,
    )
    if found.description is None and (told := next((plain(metas[k]) for k in _BIBLIOGRAPHIC if k in metas), "")):
        found.description = Found(told, "meta.dc.description")
    for rule, value in (("link.canonical", page.links.get("canonical")), ("meta.og:url", metas.get("og:url"))):
        url = page.link(value)
        if url is not None:
            found.canonical = Found(url, rule)
            break
    language = first_of(node.get("inLanguage"))
    if page.declared_language:
        found.language = Found(page.declared_language, "html.lang")
    elif language:
        found.language = Found(language, "jsonld.inLanguage")


def first_of(value: Any) -> str | None:
    """The first of the words in a JSON-LD value."""
    found = jsonld.strings(value)
    return found[0] if found else None
