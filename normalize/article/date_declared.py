"""The dates that a page declares: JSON-LD of any brokenness, meta tags of any name, the data of its scripts."""

from __future__ import annotations

import re
from typing import Any

from ..found import Found, FoundArticle, FoundDate
from ..page import Page
from . import jsonld

# names without their punctuation, the surest first: "article:published_time", "sailthru.date", "DC.date.issued"
_PUBLISHED = (
    "articlepublishedtime", "ogarticlepublishedtime", "ogpublishedtime", "articlepublished", "articledateoriginal", "datepublished",
    "rnewsdatepublished", "parselypubdate", "sailthrudate", "dcdateissued", "dctermsissued", "dctermsdateissued", "cxenseparserecspublishtime",
    "cxenseparsepublishtime", "publisheddate", "publishdate", "publicationdate", "publishtime", "publishedtime", "publishedat", "published",
    "pubdate", "pubtime", "dateofpublication", "originalpublicationdate", "firstpublished", "firstpublishedtime", "articlepubdate", "articledate",
    "citationonlinedate", "citationpublicationdate", "bepresscitationdate", "vrpublishedtime", "swpubdate", "iso8601publishdate", "dateissued",
    "date", "dcdate", "dctermsdate", "dctermscreated", "dcdatecreated", "datecreated", "creationdate", "created", "citationdate",
)  # fmt: skip
_MODIFIED = (
    "articlemodifiedtime", "ogarticlemodifiedtime", "ogupdatedtime", "ogmodifiedtime", "articlemodified", "datemodified", "dctermsmodified",
    "dcdatemodified", "lastmodified", "lastmod", "modifieddate", "modified", "moddate", "updatedtime", "updated", "revised",
)  # fmt: skip
_ORDER = {name: at for at, name in enumerate(_PUBLISHED)}
_CHANGES = {name: at for at, name in enumerate(_MODIFIED)}
_CAN_BE = re.compile(r"date|publ|modif|time|pub_|created|updated|revised|issued")
_PUNCTUATION = re.compile(r"[^a-z0-9]+")
_LONGEST = 60
# keys of data layers; a value is taken where all of the page's agree
_KEYS = re.compile(
    r"""\\?["']?(?<![A-Za-z])((?:article|page|content|post|story|news|first|orig(?:inal)?)?[_.-]?(?:date[_.-]?publi(?:shed|cation)|"""
    r"""(?:publi(?:sh(?:ed)?|cation)|pub|deploy(?:ed)?|release|issue|regi?s?t?|input)(?:[_.-]?(?:date|time|at|on|dt|dttm|timestamp))+(?:utc)?|"""
    r"""published|first[_.-]?published))\\?["']?\s*[:=]\s*\\?["']?((?:19|20)\d\d[-.]?[01]\d[-.]?[0-3]\d[^"'\\,}]{0,30}|1\d{9}(?:\d{3})?(?!\d))""",
    re.I,
)
_VALUES = re.compile(r"""[:=]\s{0,20}\\?["']?(?:(?:19|20)\d\d[-.]?[01]\d|1\d{9})""")
_KEY_REACH, _VALUE_REACH = 80, 40
"""Characters that are looked at before the sign between key and value, and behind what begins like a date."""
_LINKED = re.compile(r'"datePublished"\s*:\s*"([^"\\]{8,40})')
_MOST_SCRIPT = 2_000_000


def declared_dates(found: FoundArticle, page: Page, node: dict[str, Any]) -> None:
    """Add the dates of the page's head to `found`. `node`: its JSON-LD (empty for none)."""
    key = "datePublished" if node.get("datePublished") else "uploadDate"
    for raw in jsonld.strings(node.get(key))[:1]:
        found.published.append(Found(FoundDate(raw, "jsonld"), f"jsonld.{key}"))
    for raw in jsonld.strings(node.get("dateModified"))[:1]:
        found.modified.append(Found(FoundDate(raw, "jsonld"), "jsonld.dateModified"))
    if not found.published:
        _unread(found, page)
    published: list[tuple[int, str]] = []
    modified: list[tuple[int, str]] = []
    for name, content in page.metas.items():
        if len(content) > _LONGEST or _CAN_BE.search(name) is None:
            continue
        bare = _PUNCTUATION.sub("", name)
        if bare in _ORDER:
            published.append((_ORDER[bare], name))
        elif bare in _CHANGES:
            modified.append((_CHANGES[bare], name))
    for names, dates in ((published, found.published), (modified, found.modified)):
        for _, name in sorted(names):
            dates.append(Found(FoundDate(page.metas[name], "meta"), f"meta.{name}"))


def _unread(found: FoundArticle, page: Page) -> None:
    """JSON-LD that is no JSON, or whose story is of no known type, still names its date."""
    for _, script in page.index.tags["script"]:
        text = script.text
        if text and '"datePublished"' in text and "ld+json" in (script.get("type") or ""):
            match = _LINKED.search(text)
            if match is not None:
                found.published.append(Found(FoundDate(match[1], "jsonld"), "script.datePublished", "medium"))
                return


def script_dates(found: FoundArticle, page: Page) -> None:
    """Add the date in the data of the page's scripts: for pages that state none elsewhere."""
    left = _MOST_SCRIPT
    days: dict[str, tuple[str, str]] = {}
    for _, script in page.index.tags["script"]:
        text = script.text
        if not text or script.get("src") is not None:
            continue
        text = text[:left]
        done = 0
        for value in _VALUES.finditer(text):
            # keys are looked for only before what may be a date: in all of a script that would take as long as the page
            for match in _KEYS.finditer(text, max(done, value.start() - _KEY_REACH), value.end() + _VALUE_REACH):
                days.setdefault(match[2][:10], (match[1], match[2]))
                done = match.end()
        left -= len(text)
        if left <= 0:
            break
    if len(days) == 1:
        key, raw = next(iter(days.values()))
        found.published.append(Found(FoundDate(raw.strip(), "attribute"), f"script.{key}", "low"))
