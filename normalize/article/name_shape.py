"""Whether words look like a name: a person's, a desk's, an agency's, an account's."""

from __future__ import annotations

import re
from functools import lru_cache

from ..names import is_placeholder
from .credit_words import kind_of
from .eastern import EASTERN
from .name_words import ADMINS, AGENCIES, AGENCY, DESK, FIRST_NAMES, NO_NAME, NOT_A_NAME, ROLE, SMALL

TITLES = re.compile(r"(?:(?:dr|prof|professor|mr|mrs|ms|dipl|ing|sir|rev|mag|phd)\.?\s+)+", re.I)
"""Titles before a name."""
_NICKNAME = re.compile(r"[^\W\d_][\w.\-]{1,30}")
_WORD = re.compile(r"[^\W_]+")
_ARTICLES = frozenset("Die Der Das Het Les Los Las Gli".split())
JOINED = re.compile(r"[a-zà-þ]{1,6}[-'’][A-ZÀ-ÞŠŽ]|['’][a-z]{1,2}\Z")
"""A small particle and a name in one word, or the article before one: "al-Masri", "dell'Acqua", "'t"."""


@lru_cache(4096)
def is_role(text: str) -> bool:
    """Whether words say what somebody does ("Harbour correspondent") rather than who they are."""
    return len(text) <= 80 and ROLE.match(text) is not None


@lru_cache(4096)
def looks_like_name(name: str) -> bool:
    """Whether words that no markup calls a name look like one: few, and with capitals where the script has them."""
    words = name.split()
    if not words or len(words) > 7 or len(name) > 60 or any(sign in name for sign in '?!:：;@/"“”«»&+|'):
        return False
    if any(character.isdigit() for character in name):
        return False
    letters = [character for character in name if character.isalpha()]
    if not letters or len(letters) < 2:
        return False
    if not any(_has_case(letter) for letter in letters):
        return len(name) <= 20 or (len(words) > 1 and len(letters) <= 30)
    if len(words) == 1 and not (is_desk(name) or len(name) > 3):
        return False
    lows = [word.strip(".,") if "'" in word or "’" in word else word.strip(".,'’") for word in words]
    if not is_desk(name) and any(_is_strange(lows, at) for at in range(len(lows))):
        return False
    capital = sum(word[:1].isupper() or word.casefold() in SMALL or JOINED.match(word) is not None for word in lows)
    return capital == len(words) and any(word[:1].isupper() or JOINED.match(word) for word in lows)


def _has_case(letter: str) -> bool:
    """Whether a script writes names with capitals; the Georgian has such letters, and does not."""
    return letter.lower() != letter.upper() and not "ა" <= letter <= "ჿ"


def is_caseless(name: str) -> bool:
    """Whether a name's script has neither capitals, nor names that are one word as in China, Japan and Korea."""
    return not any(map(_has_case, name)) and EASTERN.search(name) is None


def is_small(word: str) -> bool:
    """Whether a word is written small, in a script that has capitals."""
    return word.islower() and _has_case(word[0])


def _is_strange(words: list[str], at: int) -> bool:
    """Whether a word stands in no name: not where it is an initial, a particle within, a month's that is a given name."""
    word = words[at]
    low = word.casefold()
    if low not in NO_NAME or (len(word) == 1 and word.isupper()):
        return False
    if low in FIRST_NAMES and len(words) in (2, 3) and (at == 0 or not all(map(str.isascii, words))):
        return False
    if word == "An" and 0 < at == len(words) - 1:
        return False  # a given name of Vietnam and China
    return not (low in SMALL and word == low and 0 < at < len(words) - 1)


@lru_cache(4096)
def is_full_name(name: str) -> bool:
    """Whether words are a person's name beyond what `looks_like_name` asks: two to five of them, and no desk's."""
    if len(name) > 60:
        return False
    words = TITLES.sub("", name).split()
    if not 2 <= len(words) <= 4 + sum(word in SMALL for word in words) or len(words) > 6:
        return False
    if (
        any(word in ("zum", "zur", "und", "and", "y", "e", "i") for word in words)
        or words[0].casefold() in NO_NAME
        or words[0] in _ARTICLES
    ):
        return False
    if len(words[0]) > 3 and kind_of(words[0]) == "other":
        return False  # "Toimetas Ana Reis", "Foto Owen Pike"
    if len(name) > 20 and not any(map(_has_case, name)):
        return False
    return looks_like_name(name) and not is_desk(name) and not is_role(name)


def is_nickname(text: str) -> bool:
    """Whether one word can be what somebody calls himself on a blog, and is not the account of the site's keeper."""
    return _NICKNAME.fullmatch(text) is not None and not is_admin(text)


def is_admin(text: str) -> bool:
    """Whether a name is an account that names nobody: "admin", "q_admin", "Webmaster"."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if not words:
        return False
    whole = all(word in ADMINS or word in ("site", "blog", "web", "the") for word in words)
    return whole or (" " not in text and words[-1] in ("admin", "administrator", "webmaster"))


@lru_cache(4096)
def is_name(text: str) -> bool:
    """Whether `text` can be a name at all."""
    if text.casefold() in NO_NAME or is_admin(text):
        return False
    if not any(character.isalpha() for character in text):
        return False
    return 1 < len(text) <= 80 and len(text.split()) <= 8 and not NOT_A_NAME.search(text) and not is_placeholder(text)


@lru_cache(4096)
def is_desk(name: str) -> bool:
    """Whether a name is rather an outlet's, an agency's or a desk's than a person's."""
    return DESK.search(name) is not None or is_agency(name)


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's."""
    if name in AGENCIES:
        return True
    return AGENCY.fullmatch(name) is not None and (len(name) > 7 or name.isupper() or name.islower() or "/" in name)
