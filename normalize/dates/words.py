"""The words of dates, by language, and the cutting of a text into tokens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from ..text import clean_line

# what a token of punctuation stands for; "" is dropped, a missing one makes the text no date
PUNCTUATION = {
    **dict.fromkeys(",;()[]{}'\"`|·•،؛၊။。、，；・«»“”„‘’‚ʼ（）【】「」׳״՝։।@՛´", ""),
    **dict.fromkeys("-–—−‐‑‒", "-"),
    **dict.fromkeys(":：", ":"),
    **dict.fromkeys("/／", "/"),
    **dict.fromkeys(".．", "."),
    "+": "+",
    "~": "~",
}
_OTHER = "!#$%&*<=>?\\^_…～〜¿¡"
_MARKS = re.escape("".join(PUNCTUATION) + _OTHER)
_TOKEN = re.compile(rf"\d+|[^\s\d{_MARKS}]+|[{_MARKS}]")
# letters that sites write either way; the dot under Indian letters is left out as often as not
_FOLD = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ی": "ي",
        "ک": "ك",
        "ё": "е",
        "µ": "μ",
        "ـ": None,
        **dict.fromkeys("\u093c\u09bc\u0a3c"),
        **dict(zip("\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f", "कखगजडढफय", strict=True)),
        **dict(zip("\u09dc\u09dd\u09df\u0a33\u0a36\u0a59\u0a5a\u0a5b\u0a5e", "ডঢযਲਸਖਗਜਫ", strict=True)),
    }
)

ZONES = frozenset(
    {
        *(
            "utc",
            "gmt",
            "z",
            "msk",
            "мск",
            "jst",
            "kst",
            "hkt",
            "sgt",
            "wib",
            "wita",
            "wit",
            "aest",
            "aedt",
            "nzst",
            "nzdt",
        ),
        *("pkt", "npt", "ict", "sast", "trt", "brt"),
        *("est", "mst", "pst", "cst", "edt", "cdt", "mdt", "pdt", "et", "ct", "pt", "ist"),
        *("cet", "mez", "eet", "wet", "cest", "mesz", "eest", "west", "bst"),
    }
)
"""Names of time zones on pages; what they mean is said in absolute.py."""

Entry = tuple[tuple[str, ...], str, str]
"""The tokens of a phrase, its kind and its value."""


def normal(text: str) -> str:
    """`text` as the tables have it: one line, small letters, letters folded that sites write either way."""
    text = clean_line(text).lower()
    return text if text.isascii() else text.translate(_FOLD).replace("i̇", "i")


def tokens(text: str) -> list[str]:
    """The numbers, words and marks of a normal text."""
    return _TOKEN.findall(text)


_UNSPACED = "\u0e00"  # Thai and what comes after it, mostly written without spaces
_SCRIPTS = (
    ("\u0e00", "\u0e7f", frozenset({"th"})),
    ("\u3040", "\u30ff", frozenset({"ja"})),
    ("\u3400", "\u9fff", frozenset({"zh", "zh-Hant", "ja"})),
    ("\uac00", "\ud7af", frozenset({"ko"})),
)


# themes mix English "at" and months into other languages, but not "days": "her day" is no German "a day ago"
_NOT_MIXED = frozenset("UQXTJRE")


class Words:
    """The words of one language (with English ones beside them, as themes mix both)."""

    def __init__(self, code: str, entries: dict[str, list[Entry]]) -> None:
        self.code = code
        self.entries = entries
        """By first token, longest phrase first, the language's own words before English."""
        self.longest = max(map(len, entries), default=1)
        every = [entry for slot in entries.values() for entry in slot]
        self._known = {token for phrase, _, _ in every for token in phrase} | set(PUNCTUATION)
        self._by = {phrase[0] for phrase, kind, _ in every if kind == "B"}

    def __contains__(self, token: str) -> bool:
        return token in self.entries

    def may_read(self, text: str) -> bool:
        """Whether every word of a normal text is known, up to "by NAME". Most texts are done with at their first word."""
        known = self._known
        for match in _TOKEN.finditer(text):
            token = match[0]
            if token not in known and not token[0].isdecimal() and token[0] < _UNSPACED:
                return any(before in self._by for before in tokens(text[: match.start()]))
        return True


@cache
def _data() -> dict[str, dict[str, dict[str, list[str]]]]:
    found: dict[str, dict[str, dict[str, list[str]]]] = json.loads(
        Path(__file__).with_name("words.json").read_text("utf-8")
    )
    return found


def languages() -> Iterable[str]:
    """The codes of all languages that have a table."""
    return _data().keys()


@cache
def _weekdays() -> frozenset[str]:
    return frozenset(
        phrase
        for kinds in _data().values()
        for phrases in kinds.get("W", {}).values()
        for phrase in phrases
        if len(phrase) > 3
    )


def is_weekday(word: str) -> bool:
    """Whether a word is the full name of a day of the week in any language."""
    return normal(word).strip(",،.") in _weekdays()


@cache
def words_of(code: str) -> Words:
    """The table of a language. KeyError when there is none."""
    entries: dict[str, list[Entry]] = {}
    for name in (code, "en") if code != "en" else ("en",):
        for kind, values in _data()[name].items():
            if name != code and kind in _NOT_MIXED:
                continue
            for value, phrases in values.items():
                for phrase in phrases:
                    key = tuple(phrase.split())
                    slot = entries.setdefault(key[0], [])
                    if name == code or all(entry[:2] != (key, kind) for entry in slot):
                        slot.append((key, kind, value))
    for zone in ZONES:
        entries.setdefault(zone, []).append(((zone,), "Z", zone))
    for slot in entries.values():
        slot.sort(key=lambda entry: -len(entry[0]))
    return Words(code, entries)


@cache
def languages_of() -> dict[str, frozenset[str]]:
    """For each first token of a phrase, the languages that have it."""
    found: dict[str, set[str]] = {}
    for code, kinds in _data().items():
        for values in kinds.values():
            for phrases in values.values():
                for phrase in phrases:
                    for token in phrase.split():
                        found.setdefault(token, set()).add(code)
    return {token: frozenset(codes) for token, codes in found.items()}


def languages_with(text: str) -> list[str]:
    """The languages that know every word of a normal text, by the script alone where words are not spaced."""
    known: frozenset[str] | None = None
    table, english = languages_of(), words_of("en")
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token[0].isdecimal() or token in english or (len(token) == 1 and token in PUNCTUATION):
            continue
        codes = table.get(token) or next((codes for low, high, codes in _SCRIPTS if low <= token[0] <= high), None)
        if not codes:
            return []
        known = codes if known is None else known & codes
        if not known:
            return []
    return sorted(known or ())


@cache
def code_for(language: str | None) -> str | None:
    """The code of the table for a BCP 47 tag, None when there is none."""
    if not language:
        return None
    parts = language.replace("_", "-").split("-")
    first = parts[0].lower()
    first = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "prs": "fa"}.get(first, first)
    rest = {part.lower() for part in parts[1:]}
    if first == "zh" and rest & {"hant", "tw", "hk", "mo"}:
        first = "zh-Hant"
    if first == "sr" and "latn" in rest:
        first = "sr-Latn"
    return first if first in _data() else None
