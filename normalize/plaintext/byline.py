"""Names in a byline."""

from __future__ import annotations

import re

from ..names import is_placeholder

_AND = re.compile(r",? (?:and|und|et|y|e|en|и|та|і|i|och|ve|与|和|&) |、|， ?| & ")
_AFTER_NAME = re.compile(r"(?:, | \| | – | — | - | • | · |\s\(|/ | in | for | für | pour | para | per )")


def names_in(value: str) -> list[str]:
    """The names that "By …" gives, without job titles and outlets; empty where these are no names."""
    value = value.strip(" .,:|–—-")
    if not value or len(value) > 120:
        return []
    names: list[str] = []
    for part in _AND.split(value):
        name = _AFTER_NAME.split(part, maxsplit=1)[0].strip(" .,")
        if not name or not is_name(name):
            # "Ana Reis, city editor and Piet Aalders": a title between names is dropped, a first part that is no name is not a byline
            if not names:
                return []
            continue
        if name not in names:
            names.append(name)
    return names


def is_name(text: str) -> bool:
    """Whether `text` may be a person's or an outlet's name: one to five words, written with capitals where the script has them."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or is_placeholder(text) or any(c.isdigit() for c in text):
        return False
    if text.endswith(("!", "?", ":", ";", "…")):
        return False
    small = {
        "de",
        "van",
        "von",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "du",
        "la",
        "le",
        "bin",
        "al",
        "el",
        "ter",
        "ten",
        "dos",
        "das",
        "y",
        "af",
        "av",
        "zu",
        "the",
        "of",
        "ibn",
        "ben",
    }
    cased = [w for w in words if w[0].isalpha() and w[0].lower() != w[0].upper()]
    return all(w[0].isupper() or w.casefold() in small or (w[0].lower() == "d" and "’" in w) for w in cased) and (
        not cased or any(w[0].isupper() for w in cased)
    )
