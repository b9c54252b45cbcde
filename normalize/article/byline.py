"""Names out of bylines: "By Ana Reis and Owen Pike | Harbour Gazette" is two people."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from lxml.etree import _Element

from ..markup import line_of
from ..names import fold
from ..record import Person
from ..text import clean_line
from .byline_words import BY, CUT, LABEL, OWN_AND, OWN_BY
from .credit_words import kind_of
from .credits import credits_of
from .eastern import is_eastern_byline
from .name_lists import EDGES, OTHERS_WORK, OUR, add_names
from .name_shape import (
    TITLES,
    is_admin,
    is_agency,
    is_caseless,
    is_desk,
    is_full_name,
    is_name,
    is_nickname,
    is_role,
    looks_like_name,
)

__all__ = [
    "is_admin",
    "is_agency",
    "is_caseless",
    "is_desk",
    "is_full_name",
    "is_name",
    "is_nickname",
    "is_role",
    "is_signed",
    "is_topic",
    "looks_like_name",
    "own_by",
    "people",
    "sameness",
    "spaced_line",
    "without_by",
]

_IN_BRACKETS = re.compile(r"[(\[（【〔]([^()\[\]（）【】〔〕]{0,60})[)\]）】〕]?")
_OPENS, _CLOSES = "([（【〔", ")]）】〕"
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64}|(?<!\w)@\w+")
# "Ana Reis ’28": the year in which who writes for a students' paper will leave
_CLASS = re.compile(r"(?<=[^\W\d_])\s?['’‘]\d\d(?!\w)")
_TOPIC = re.compile(
    r"/(?:tags?|topics?|sections?|categor(?:y|ies|ia|ias|ie|ies)|kategori\w*|temas?|themen|thema|themes?|thèmes?|rubrik(?:en|a)?|rubriques?|rubricas?|etiquetas?|sujets?|dossiers?|emne|ämne|tagi|stichwort|keywords?)/",
    re.I,
)
_WORD = re.compile(r"[^\W_]+")
# "5 min read": it stands between date and name on many sites
_READING = re.compile(
    r"(?<![\d:.])\d{1,3} ?[Mm]in(?:s|utes?|uten|uti|utos|uuttia)?\b\.?(?: (?:to )?(?:read|reading|de lecture|de lectura|de leitura|di lettura|lesezeit|lezen)\b)?",
    re.I,
)
_ENDS = (
    "tarafından",
    "द्वारा",
    "লিখেছেন",
    "írta",
    "írása",
    "รายงาน",
    "skrifar",
    "skriver",
    "schreibt",
    "schrijft",
    "pisze",
    "píše",
    "piše",
    "пише",
    "пишет",
    "yazdı",
    "כותב",
    "כותבת",
)
"""What stands behind the name of who wrote."""
_OUR_STARTS = frozenset("da de pa vo va by fr po do av vå от no on un nu ou na на".split())


def is_topic(link: _Element) -> bool:
    """Whether a link leads to a tag, a topic or a section, not to somebody."""
    href = link.get("href")
    return href is not None and ("tag" in (link.get("rel") or "").split() or _TOPIC.search(href) is not None)


def spaced_line(element: _Element) -> str:
    """An element's line with a bar where two elements stand side by side without a space: "Ana Reis | Reporter".

    Links to tags and sections are left out.
    """
    line = line_of(element)
    if len(element) == 0 or len(line) > 400:
        return line
    if element[0].tag == "li":
        return " | ".join(spaced_line(item) for item in element)
    pieces = [piece for piece in islice(element.itertext("*"), _MOST_PIECES) if piece.strip()]
    for one, other in pairwise(pieces):
        if LABEL.fullmatch(one) is not None:
            line = line.replace(one + other[:_SEAM].rstrip(), f"{one} {other[:_SEAM].rstrip()}")
        elif (
            (one[-1:].islower() and (other[:1].isupper() or other[:1].isdigit()))
            or (one[-1:].isdigit() and other[:1].isdigit())
            or "@" in other
        ):
            left, right = one[-_SEAM:].lstrip(), other[:_SEAM].rstrip()
            line = line.replace(left + right, f"{left} | {right}")
    for broken in islice(element.iter("br"), _MOST_PIECES):
        if behind := (broken.tail or "").strip()[:_SEAM].rstrip():
            line = line.replace(f" {behind}", f" | {behind}", 1)
    for link in islice(element.iter("a"), _MOST_PIECES):
        if is_topic(link) and (words := line_of(link)):
            line = line.replace(words, " | ", 1)
    return line


_SEAM = 12
_MOST_PIECES = 40


@lru_cache(4096)
def without_by(text: str) -> str:
    """`text` without a "By" before the name."""
    match = BY.match(text)
    return text[match.end() :].strip() if match is not None else text.strip()


def is_signed(text: str) -> bool:
    """Whether the words around a name say that a line is a byline."""
    if BY.match(text) is not None:
        return True
    if len(text) > _LONGEST_LINE:
        return False
    if text.endswith(_ENDS):
        return is_full_name(text.rpartition(" ")[0])
    if not text.isascii() and is_eastern_byline(text):
        return True
    if "(" in text and any(kind_of(found[1]) is not None for found in _IN_BRACKETS.finditer(text)):
        return True
    return text[:2].lower() in _OUR_STARTS and OUR.match(text) is not None


@lru_cache(64)
def own_by(language: str | None) -> OwnBy | None:
    """What is a "by", and an "and", in one language alone; None for most."""
    code = (language or "")[:3].strip("-_").lower()
    by, joins = OWN_BY.get(code), OWN_AND.get(code)
    if by is None and joins is None:
        return None
    return OwnBy(
        re.compile(rf"(?:(?i:{by or 'by'}))\s?:?\s+(?=[^\W\d_a-zа-яà-ÿ]\S*\s+\S)"),
        re.compile(rf"\s(?:{joins or '&'})\s(?=[^\W\d_a-zà-ÿ]\S+\s[^\W\d_a-zà-ÿ])"),
    )


class OwnBy(NamedTuple):
    """The words of one language that mean "by" and "and" before and between names, and something else in others."""

    by: re.Pattern[str]
    joins: re.Pattern[str]

    def plain(self, text: str) -> str:
        """A byline with "By" and "&" instead."""
        if len(text) > _LONGEST_LINE:
            return text
        match = self.by.match(text)
        return self.joins.sub(" & ", f"By {text[match.end() :]}" if match is not None else text)


_LONGEST_LINE = 200


def people(text: str) -> list[Person]:
    """The people (or the desk) that a byline's words name, in order; none where they name nobody."""
    return [Person(name=name, type=kind, role=role) for name, kind, role in _people(text)]


# A site's pages name the same few people: words that were read once need not be read again
@lru_cache(4096)
def _people(text: str) -> tuple[tuple[str, str, str | None], ...]:
    if len(text) > _LONGEST:
        return ()
    text = _unwrapped(_CLASS.sub("", _ADDRESS.sub(" | ", clean_line(text))).strip())
    if "min" in text or "Min" in text:
        text = _READING.sub(" | ", text)
    text = _IN_BRACKETS.sub(_bracket, text)
    found: dict[str, tuple[str, str | None]] = {}
    for words, kind, label in credits_of(text):
        if kind == "other":
            continue
        words = without_by(words)
        if (end := CUT.search(words)) is not None:
            words = words[: end.start()]
        words = words.strip(EDGES)
        if is_agency(words):
            found[words] = ("organisation", None)
        else:
            add_names(words, found, label if kind == "helped" else None)
    return tuple((name, kind_, role) for name, (kind_, role) in found.items())


_LONGEST = 600


def _unwrapped(text: str) -> str:
    """Words without the brackets around all of them."""
    if text[:1] and text[0] in _OPENS and text[-1] == _CLOSES[_OPENS.index(text[0])]:
        within = text[1:-1]
        if text[0] not in within:
            return within.strip()
    return text


def _bracket(match: re.Match[str]) -> str:
    return OTHERS_WORK if kind_of(match[1]) == "other" else " "


@lru_cache(4096)
def sameness(name: str) -> str:
    """`name` for telling whether two sources mean one person: without titles, accents, signs and case."""
    bare = TITLES.sub("", fold(name), count=1) if " " in name else fold(name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain)) or bare
