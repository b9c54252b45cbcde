"""How the tokens of a text make a date. A plan is made once for all texts that differ in their digits only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import attrs

from .words import PUNCTUATION, Words, tokens

# A shape has one letter a token: n one or two digits, Y four, x others, the marks - : / . + themselves, and the kinds
# of words (see _own_words.py). Glue, prefixes, weekdays and brackets are left out.
_CLOCK = (
    r"(?P<p>A)?(?P<h>n)(?:(?:[:C]|\.(?!n\.))(?P<i>n)(?:[:I.](?P<s>n)S?(?:\.[nxY])?|I)?|(?<=An)|(?=A(?!\w*M))|(?=C))"
    r"C?(?P<q>A)?(?:(?P<z>Z)(?P<o>[+-](?:n:n|Y|n))?Z?|(?<=:n:n)(?P<o2>[+-](?:n:n|Y)))?"
)
_DATES = (
    r"(?P<M>M)[-/.]?(?P<d>n)\.?[-/]?(?P<y>Y)",
    r"(?P<d>n)[-/.]?(?P<M>M)[-/.]?(?P<y>Y)",
    r"(?P<y>Y)[-/.]?(?P<M>M)[-/.]?(?P<d>n)\.?",
    r"(?P<y>Y)\.?(?P<d>n)\.?(?P<M>M)",
    r"(?P<y>Y)(?:-(?P<m>n)-|/(?P<m2>n)/|\.(?P<m3>n)\.)(?P<d>n)\.?",
    r"(?P<y>Y)K(?P<m>n)L(?P<d>n)D?",
    r"(?P<a>n)(?P<sep>[-/.])(?P<b>n)(?P=sep)(?P<y>Y)",
    r"(?P<a>n)(?P<sep>[-/.])(?P<b>n)(?P=sep)(?P<yy>n)",
    r"(?P<d>n)[-/.]?(?P<M>M)[-/.]?(?P<yy>n)",
    r"(?P<M>M)\.?(?P<d>n)\.?",
    r"(?P<d>n)[-.]?(?P<M>M)",
    r"(?P<m>n)L(?P<d>n)D?",
)
_SEPARATOR = r"[-/.]{0,2}"
_ABSOLUTE = (
    *(f"{date}(?:{_SEPARATOR}{_CLOCK})?" for date in _DATES),
    *(f"{_CLOCK}{_SEPARATOR}{date}" for date in _DATES),
    rf"(?P<M>M)(?P<d>n){_CLOCK}(?P<y>Y)",
    r"(?P<M>M)[-/.]?(?P<y>Y)",
    r"(?P<y>Y)[-/.]?(?P<M>M)",
    r"(?P<y>Y)K(?P<m>n)L",
)
_RELATIVE = (
    r"(?P<f>F)?(?P<x>X)?(?:[nxQ]?[UV])(?:[-/]?[nxQ]U)*(?P<g>F)?",
    r"J",
    r"T",
    rf"R(?:{_SEPARATOR}{_CLOCK})?",
    rf"{_CLOCK}{_SEPARATOR}R",
)
_DROPPED = frozenset("GPWB")
_MOST_TOKENS = 26
_MOST_SHAPES = 64

Item = tuple[str, str]
"""The letter of a token, and its value: the ordinal of a number, what the table says of a word."""


@attrs.define(kw_only=True)
class Plan:
    """Which tokens are which part. Numbers are ordinals among the text's numbers, None where there is none."""

    relative: str | None = None
    """``span`` (3 years ago), ``now``, ``last`` (last week), ``day`` (yesterday), or None for an absolute date."""
    year: int | None = None
    short_year: int | None = None
    month: int | None = None
    month_word: int | None = None
    day: int | None = None
    first: int | None = None
    second_part: int | None = None
    separator: str = ""
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    half: int | None = None
    """0 in the forenoon, 1 in the afternoon, 2 about noon."""
    zone: str | None = None
    offset: tuple[str, int, int | None] | None = None
    amounts: tuple[tuple[str, int | str], ...] = ()
    """Unit and ordinal of its number, or a word's number as a string (``few`` among them)."""
    about: str | None = None
    back: int = 0
    """Days back of ``day``."""
    code: str = "en"
    """The language of the words."""


@cache
def _compiled() -> tuple[list[re.Pattern[str]], list[re.Pattern[str]]]:
    return [re.compile(p) for p in _ABSOLUTE], [re.compile(p) for p in _RELATIVE]


def plans_for(text: str, words: Words) -> list[Plan]:
    """The readings of a normal text in one language; more than one when its words have several meanings."""
    cut = _cut(text)
    if cut is None:
        return []
    found = list(_readings(cut, words))
    if not found and (end := _before_by(cut, words)):
        found = list(_readings(cut[:end], words))
    return found


def _cut(text: str) -> list[str] | None:
    """The tokens without brackets and the dots of abbreviations; None when there are too many or foreign marks."""
    cut: list[str] = []
    for token in tokens(text):
        if not token[0].isdecimal() and len(token) == 1 and not token.isalpha():
            mark = PUNCTUATION.get(token)
            if mark is None:
                return None
            if not mark or (mark == "." and cut and cut[-1][0].isalpha()):
                continue
            token = mark
        cut.append(token)
    return cut if 0 < len(cut) <= _MOST_TOKENS else None


def _before_by(cut: list[str], words: Words) -> int:
    """Where "by NAME" begins after "edited" and the like, 0 when nowhere."""
    prefixed = False
    for at, token in enumerate(cut):
        kinds = {kind for key, kind, _ in words.entries.get(token, ())}
        if "B" in kinds and prefixed and at > 1:
            return at
        prefixed = prefixed or "P" in kinds or any(len(key) > 1 and kind == "P" for key, kind, _ in words.entries.get(token, ()))
    return 0


def _readings(cut: list[str], words: Words) -> Iterator[Plan]:
    items = _items(cut, words)
    if not items:
        return
    seen: list[Plan] = []
    for chosen in _choices(items):
        kept = [item for item in chosen if item[0] not in _DROPPED]
        while kept and kept[0][0] in "-/.:":
            kept.pop(0)
        while kept and kept[-1][0] in "-/:":
            kept.pop()
        plan = _match(kept, chosen, words.code)
        if plan is not None and plan not in seen:
            seen.append(plan)
            yield plan


def _items(cut: list[str], words: Words) -> list[list[Item]] | None:
    """For each token the kinds that it can be; None when a word is unknown."""
    items: list[list[Item]] = []
    numbers = at = 0
    while at < len(cut):
        token = cut[at]
        if token[0].isdecimal():
            length = len(token)
            items.append([("n" if length < 3 else "Y" if length == 4 else "x", str(numbers))])
            numbers += 1
            at += 1
            continue
        if token in "-:/.+":
            items.append([(token, "")])
            at += 1
            continue
        entry = next((e for e in words.entries.get(token, ()) if len(e[0]) == 1 or e[0] == tuple(cut[at : at + len(e[0])])), None)
        if entry is None:
            parts = _unspaced(token, words)
            if not parts:
                return None
            cut = cut[:at] + parts + cut[at + 1 :]
            continue
        items.append([(kind, value) for key, kind, value in words.entries[token] if key == entry[0]])
        at += len(entry[0])
    return items


def _unspaced(token: str, words: Words) -> list[str]:
    """A run of Chinese, Japanese, Korean or Thai letters cut into known words, longest first; [] when it cannot be."""
    if token.isascii() or len(token) < 2 or not ("\u0e00" <= token[0] <= "\u0e7f" or token[0] >= "\u1100"):
        return []
    parts, at = [], 0
    while at < len(token):
        end = next((end for end in range(min(len(token), at + words.longest), at, -1) if token[at:end] in words), 0)
        if not end or (end == len(token) and at == 0):
            return []
        parts.append(token[at:end])
        at = end
    return parts


def _choices(items: list[list[Item]]) -> Iterator[list[Item]]:
    """Every choice of one kind a token, at most `_MOST_SHAPES`, the first kinds first."""
    several = [at for at, item in enumerate(items) if len(item) > 1]
    chosen = [item[0] for item in items]
    turns = [0] * len(several)
    for _ in range(_MOST_SHAPES):
        yield chosen[:]
        for turn, at in reversed(list(enumerate(several))):
            turns[turn] += 1
            if turns[turn] < len(items[at]):
                chosen[at] = items[at][turns[turn]]
                break
            turns[turn] = 0
            chosen[at] = items[at][0]
        else:
            return


def _match(kept: list[Item], chosen: list[Item], code: str) -> Plan | None:
    shape = "".join(kind for kind, _ in kept)
    absolute, relative = _compiled()
    if "U" in shape or "J" in shape or "R" in shape or "T" in shape or "V" in shape:
        for pattern in relative:
            if (match := pattern.fullmatch(shape)) and (plan := _relative(match, kept, code)):
                return plan
        return None
    for pattern in absolute:
        if match := pattern.fullmatch(shape):
            return _absolute(match, kept, chosen, code)
    return None


def _part(match: re.Match[str], kept: list[Item], *names: str) -> int | None:
    """The value of the first of the groups that took part."""
    groups = match.re.groupindex
    for name in names:
        if name in groups and match.start(name) >= 0:
            return int(kept[match.start(name)][1])
    return None


def _clock(match: re.Match[str], kept: list[Item]) -> dict[str, object]:
    groups = match.re.groupindex
    offset = None
    for name in ("o", "o2"):
        if name in groups and match.start(name) >= 0:
            at = match.start(name)
            minute = int(kept[at + 3][1]) if match.end(name) - at == 4 else None
            offset = (kept[at][0], int(kept[at + 1][1]), minute)
    zone = kept[match.start("z")][1] if "z" in groups and match.start("z") >= 0 else None
    return {
        "hour": _part(match, kept, "h"),
        "minute": _part(match, kept, "i"),
        "second": _part(match, kept, "s"),
        "half": _part(match, kept, "p", "q"),
        "zone": zone,
        "offset": offset,
    }


def _absolute(match: re.Match[str], kept: list[Item], chosen: list[Item], code: str) -> Plan:
    weekdays = {value for kind, value in chosen if kind == "W"}
    return Plan(
        year=_part(match, kept, "y"),
        short_year=_part(match, kept, "yy"),
        month=_part(match, kept, "m", "m2", "m3"),
        month_word=_part(match, kept, "M"),
        day=_part(match, kept, "d"),
        first=_part(match, kept, "a"),
        second_part=_part(match, kept, "b"),
        separator=match["sep"] if "sep" in match.re.groupindex else "",
        weekday=int(weekdays.pop()) if len(weekdays) == 1 else None,
        code=code,
        **_clock(match, kept),  # type: ignore[arg-type]
    )


def _relative(match: re.Match[str], kept: list[Item], code: str) -> Plan | None:
    kinds = match.string
    if kinds == "J":
        return Plan(relative="now", code=code)
    if kinds == "T":
        return Plan(relative="last", amounts=((kept[0][1], "1"),), code=code)
    if "R" in kinds:
        back = int(kept[kinds.index("R")][1])
        return Plan(relative="day", back=back, code=code, **_clock(match, kept))  # type: ignore[arg-type]
    if "F" not in kinds:
        return None  # "3 years" is an age as well
    amounts: list[tuple[str, int | str]] = []
    number: int | str = "1"
    for kind, value in kept:
        if kind in "nx":
            number = int(value)
        elif kind == "Q":
            number = value
        elif kind == "V":
            amounts.append((value[:-1], value[-1]))
        elif kind == "U":
            amounts.append((value, number))
    about = next((value for kind, value in kept if kind == "X"), None)
    return Plan(relative="span", amounts=tuple(amounts), about=about, code=code)
