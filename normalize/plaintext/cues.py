"""Finds the use of a line from the phrase tables, in time that does not grow with the tables."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from .phrases import PHRASES, READ_MORE

_DIGITS = re.compile(r"[+-]?\d[\d.,\u00a0\u202f]*")
_EDGES = " \t\u00a0|•·»«›‹→←↓↑↳↪▼▲▾▴∨∧*_~¶…"
_SPACE = re.compile(r"\s+")
_MAX = 200


class Cue(NamedTuple):
    """A phrase found in a line."""

    use: str
    value: str
    """What stands in the phrase's open place, as written; empty where it has none."""
    number: int | None
    """The first number of the line, where the phrase has a ``#``."""


def key_of(text: str) -> str:
    """`text` as phrases are written: lower case, numbers as ``#``, no marks around it."""
    return _SPACE.sub(" ", _DIGITS.sub("#", text)).strip(_EDGES).casefold().replace("ς", "σ") or text.strip()


def _fold(phrase: str) -> str:
    if set(phrase) <= set("{}[]+ ()*›|"):
        return phrase
    return phrase.strip(_EDGES).casefold().replace("ς", "σ") or phrase


class _Table:
    """Phrases of some uses, by exact key, by their beginning and by their end."""

    def __init__(self, uses: tuple[str, ...]) -> None:
        self.exact: dict[str, str] = {}
        self.starts: dict[str, list[tuple[str, str, str]]] = {}
        self.ends: dict[str, list[tuple[str, str]]] = {}
        for use in uses:
            for phrase in PHRASES[use]:
                if "{}" not in phrase or phrase in ("{}", "{} [+]"):
                    self.exact.setdefault(_fold(phrase), use)
                    continue
                before, _, after = phrase.casefold().partition("{}")
                if before:
                    self.starts.setdefault(before[:3], []).append((before, after, use))
                    if not after.strip():
                        self.exact.setdefault(before.strip(), use)  # the open place is on the next line
                else:
                    self.ends.setdefault(after[-2:], []).append((after, use))
                    if use == "says":
                        if after.startswith(" ") and after.endswith(":"):
                            self.ends[after[-2:]].append((after[1:], use))  # converters glue it to the name
                        self.exact.setdefault(after.strip(), use)  # the name stands on the line before
        for starts in self.starts.values():
            starts.sort(key=lambda entry: -len(entry[0]))
        for ends in self.ends.values():
            ends.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str) -> Cue | None:
        key = key_of(text)
        if use := self.exact.get(key):
            return Cue(use, "", _number(text) if "#" in key else None)
        text = _SPACE.sub(" ", text).strip()
        flat = text.casefold()
        for form in (flat, key) if key != flat else (flat,):
            for n in (3, 2, 1):
                for before, after, use in self.starts.get(form[:n], ()):
                    if len(form) > len(before) + len(after) and form.startswith(before) and form.endswith(after):
                        return Cue(use, _open_place(text, form, before, after), _number(text))
        for n in (2, 1):
            for after, use in self.ends.get(flat[-n:], ()):
                if len(flat) > len(after) and flat.endswith(after):
                    return Cue(use, text[: -len(after)].strip(), _number(text))
        return None


def _open_place(text: str, form: str, before: str, after: str) -> str:
    """What stands in the open place, as written. Where the numbers were folded, the words of the phrase are counted."""
    if form == text.casefold() and len(form) == len(text):
        return text[len(before) : len(text) - len(after)].strip()
    value = text.split(" ", before.count(" "))[-1] if before.endswith(" ") else text
    return value[: len(value) - len(after)].strip() if after else value.strip()


def _number(text: str) -> int | None:
    m = _DIGITS.search(text)
    if m is None:
        return None
    digits = re.sub(r"[^\d-]", "", m[0])
    try:
        return int(digits)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _table(uses: tuple[str, ...]) -> _Table:
    return _Table(uses)


class Cues:
    """The phrases of some uses."""

    def __init__(self, *uses: str) -> None:
        self._table = _table(uses)

    def find(self, text: str) -> Cue | None:
        """The cue that `text` is as a whole; None for other lines."""
        return self._table.find(text) if text and len(text) <= _MAX else None


def cut_read_more(text: str) -> tuple[str, bool]:
    """`text` before a "… Read more »" at its end, and whether there was one.

    The words alone are no sign: an ellipsis must stand before them or the site's arrow after them.
    """
    low = text.casefold()
    for phrase in READ_MORE:
        if low.endswith(phrase):
            rest = text[: len(text) - len(phrase)].rstrip()
            for ellipsis in ("…", "..."):
                if rest.endswith(ellipsis):
                    return rest[: -len(ellipsis)].rstrip(), True
            return text, False
    return text, False


def without_read_more(text: str) -> str | None:
    """`text` before a "Read more" at its end, with or without an ellipsis; None where there is none."""
    low = text.casefold()
    for phrase in READ_MORE:
        if low.endswith(phrase):
            return text[: len(text) - len(phrase)].rstrip()
    return None


def squash(text: str) -> str:
    """Letters and digits of `text` alone, in lower case: for finding words again whatever marks stand between them."""
    return "".join(c for c in text.casefold() if c.isalnum())
