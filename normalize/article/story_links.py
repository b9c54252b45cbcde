"""The headline of another story in a link to it: without the labels, days and summaries that stand in the same link."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..markup import line_of
from ..notices import announces_related

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# Headlines by their names, as a token or its last part: "card__title", "teaser-headline"
_TITLE = re.compile(
    r"(?:\A|[-_a-z])(?:title|headline|heading|titel|titre|titulo|titolo)s?(?:[-_]?(?:inner|text|link))?\Z", re.I
)
_NO_TITLE = re.compile(
    r"sub|over|kicker|section|category|series|author|site|block|group|list|super|pre-?title|sur-?titre", re.I
)
_LABEL = re.compile(
    r"(?:\A|[-_])(?:kicker|eyebrow|over-?line|top-?line|roof-?line|dach-?zeile|sur-?titre|ante-?titulo|volanta|cintillo|occhiello|overtitle|"
    r"sub-?label|label|badge|flag|category|categories|rubric|rubrik|ressort|date|datetime|time|timestamp|duration|read(?:ing)?-?time|byline|author|"
    r"sr-only|visually-?hidden|screen-?reader(?:-text)?|meta|meta-nav|nav-subtitle|arrow|nav-label|icon|count|tag)(?:\Z|[-_])",
    re.I,
)
_EDGES = " :•|·,–-→←»«›‹❯❮"
_MOST_INNER = 60
_LONGEST = 300
_TIMES = re.compile(
    r"(?:(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}[:.]\d{2}(?: ?(?:Uhr|h|Hrs))?|\d{1,3} ?min(?:\.|utes?|uten)?(?: (?:read|lesezeit))?)"
    r"(?=[\s•|·,–-])[\s•|·,–-]{0,4}){1,4}(?=\S)",
    re.I,
)
_MARKS = re.compile(
    r"(?:video|audio|podcast|gallery|bildergalerie|live|related (?:story|article|post)|read (?:more|also|next))(?: ?[:|•–-] | (?-i:(?=[A-ZÄÖÜ“\"„‘«])))",
    re.I,
)
"""What is said of a story before its title. In running words it is a part of them, so that a mark or a capital must follow."""
_CONTROL = re.compile(
    r"(?:(?:view|see|show|load|browse|explore|read|discover) (?:all|more|the full)\b|(?:scroll )?back to (?:the )?top|scroll back|skip to|"
    r"(?:prev(?:ious)?|next|older|newer|vorheriger?|nächster?|zurück|weiter|précédent|suivant|anterior|siguiente)(?: (?:story|stories|article|post|posts|page|entry|artikel|beitrag|article))?\W{0,3}\Z|"
    r"(?:mehr|alle|weitere|neueste) (?:aus|zum thema|zu diesem|von|artikel|anzeigen|nachrichten|meldungen|beiträge|news)\b|mehr (?:lesen|erfahren|laden|anzeigen)|weiterlesen\W{0,3}\Z|"
    r"(?:voir|lire) (?:plus|tous|toutes|la suite)\b|ver (?:más|todo|todas|todos|tudo)\b|leer más\W{0,3}\Z|leggi tutto\W{0,3}\Z|"
    r"(?:per|via) (?:e-?mail|whatsapp)\b|(?:share|teilen|partager|print|drucken)\b.{0,20}\Z|(?:leave|post|add) a (?:comment|reply)|continue reading\b)",
    re.I,
)
"""What leads through the site, and names no story."""


def title_in(link: _Element) -> str:
    """The title that a link has for the story it leads to; empty where it only leads through the site."""
    title = _cut(line_of(_titled(link), _is_label)) or _cut(line_of(link))
    return "" if _CONTROL.match(title) is not None else title


def _titled(link: _Element) -> _Element:
    """The part of a link that holds the title: a heading, what is called one; the link where nothing is."""
    inner = list(islice(link.iter("*"), _MOST_INNER))
    headings = [e for e in inner if e.tag in _HEADINGS and line_of(e, _is_label)]
    if headings:
        # a label over the title is a heading of its own on some sites
        return max(headings, key=lambda e: len(line_of(e)))
    for element in inner:
        if element is not link and any(
            _TITLE.search(token) is not None and _NO_TITLE.search(token) is None
            for token in (element.get("class") or "").split()
        ):
            words = line_of(element, _is_label)
            if words.count(" ") > 1 or (words and not words.isascii()):
                return element
    return link


def _is_label(element: _Element) -> bool:
    if element.tag == "time":
        return True
    name = element.get("class")
    return name is not None and any(_LABEL.search(token) is not None for token in name.split())


def _cut(title: str) -> str:
    """A title without days, times and marks before it."""
    title = title.lstrip(_EDGES)
    for _ in range(2):
        for pattern in (_TIMES, _MARKS):
            match = pattern.match(title)
            if match is not None and len(title) > match.end():
                title = title[match.end() :].lstrip(_EDGES)
    head, colon, rest = title.partition(":")
    if colon and len(head) < 40 and rest.strip() and announces_related(f"{head}:"):
        title = rest.strip()
    return title[:_LONGEST].rstrip() if len(title) > _LONGEST else title
