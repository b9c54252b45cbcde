"""Persons and organisations that an article names, and the words around their names."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache

import attrs

from .languages.model import Language

AROUND = 60
"""Characters before a name that are looked at for the words that describe it."""


@attrs.define(eq=False)
class Person:
    """Somebody, or an organisation, under the fullest name in the article."""

    name: str
    words: tuple[str, ...]
    """The name's words in lower case."""
    gender: str = ""
    """``m``, ``f`` or unknown."""
    organisation: bool = False
    human: bool = False
    """Whether a title, a role or a first name shows that it is a person."""
    places: list[tuple[int, int]] = attrs.field(factory=list)
    """Where it is named, in order: block and code point."""

    def last_before(self, place: tuple[int, int]) -> tuple[int, int]:
        """Where it is named last before a place; before everything if it is not."""
        at = bisect_left(self.places, place)
        return self.places[at - 1] if at else (-1, -1)


@attrs.frozen
class Naming:
    """One place where somebody is named."""

    block: int
    start: int
    person: Person
    initial: bool
    """Whether the name stands at its sentence's beginning, so that it is likely the subject."""
    quoted: bool = False
    """Whether it is among quoted words."""


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[,.;:!?)(—–]| - ")


@lru_cache(maxsize=8192)
def bare(word: str) -> str:
    """`word` in lower case, without an English genitive and a trailing full stop."""
    low = word.lower()
    if low[-1:].isalnum() and low[-2:-1].isalnum():
        return low
    if low.endswith(("'s", "’s")):
        low = low[:-2]
    return low.rstrip(".'’")


def last_name(words: tuple[str, ...]) -> str:
    """The last word of a name that is no "Jr."."""
    for word in reversed(words):
        if word not in ("jr", "sr", "ii", "iii", "iv"):
            return word
    return words[-1]


def compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names can be one person's: the words of one are all in the other, or an initial stands for a word."""
    short, long = sorted((one, other), key=len)
    if short[0] == long[0] and set(short) <= set(long):
        return True
    return len(short) == len(long) and short[0][:1] == long[0][:1] and min(len(short[0]), len(long[0])) == 1


def plainer(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether a name's form is nearer to the nominative than another: shorter, or with a plain vowel at its end."""
    size, other = sum(map(len, words)), sum(map(len, others))
    return size < other or (size == other and words[0][-1:] in ("а", "я") and others[0][-1:] not in ("а", "я"))


def begins_sentence(text: str, start: int) -> bool:
    """Whether at most a few words stand before `start` in its sentence."""
    before = text[max(0, start - 45) : start]
    find = before.rfind
    cut = max(find(". "), find("? "), find("! "), find("” "), find("\n"))
    if cut < 0 and start > 45:
        return False
    return before[cut + 1 :].count(" ") <= 5


@cache
def _stops(language: Language) -> frozenset[str]:
    return language.prepositions | language.verbs | language.conjunctions | language.determiners


def words_before(text: str, start: int, language: Language) -> list[str]:
    """The words right before a name, back to a function word: "the bridge engineer Ann Lee"."""
    ahead = text[max(0, start - AROUND) : start]
    if ahead[-1:] not in (" ", "\u00a0"):
        return []
    stops = _stops(language)
    found: list[str] = []
    for word in reversed(_clause().split(ahead)[-1].split()[-5:]):
        low = bare(word)
        if low in stops:
            break
        found.append(low)
    return found


def apposition(text: str, end: int) -> list[str]:
    """The words of an apposition: "Jane Doe, the company's chief executive"."""
    after = text[end : end + 110]
    if not after.startswith((", ", " (")):
        return []
    clause = _clause().split(after[2:], maxsplit=1)[0]
    return [bare(word) for word in clause.split()[:9]]


def acronym(text: str, end: int, name: str) -> str | None:
    """The acronym in brackets behind a name: "Drug Enforcement Administration (DEA)"."""
    if not text.startswith(" (", end):
        return None
    closing = text.find(")", end, end + 12)
    short = text[end + 2 : closing] if closing > 0 else ""
    return short.lower() if short.isupper() and short.isalpha() and short[0] == name[:1] else None
