"""The shapes of dates: which kinds of tokens, in which order, are which part of a date."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

# A shape has one letter a token: n one or two digits, Y four, x others, the marks - : / . + themselves, and the kinds
# of words (see _own_words.py). Glue, prefixes, weekdays and brackets are left out.
_CLOCK = (
    r"(?P<p>A)?(?P<h>n)(?:(?:[:C]|\.(?!n\.))(?P<i>n)(?:[:I.](?P<s>n)S?(?:\.[nxY])?|I)?|(?<=An)|(?=A(?!\w*M))|(?=C))"
    r"C?(?P<q>A)?(?:(?P<z>Z)(?P<o>[+-](?:n:n|Y|n))?Z?|(?<=:n)(?P<o2>[+-]Y)|(?<=:n:n)(?P<o3>[+-]n:n))?"
)
_DATES = (
    r"(?P<M>M)[-/.]?(?P<d>n)\.?[-/]?(?P<y>Y)",
    r"(?P<d>n)[-/.]?(?P<M>M)[-/.]?(?P<y>Y)",
    r"(?P<y>Y)[-/.]?(?P<M>M)[-/.]?(?P<d>n)\.?",
    r"(?P<y>Y)\.?(?P<d>n)\.?(?P<M>M)",
    r"(?P<y>Y)(?:-(?P<m>n)-|/(?P<m2>n)/|\.(?P<m3>n)\.)(?P<d>n)\.?",
    r"(?P<y>Y)K(?P<m>n)L(?P<d>n)D?",
    r"(?P<d>n)N(?P<m>n)[-/.]?(?P<y>Y)",
    r"(?P<a>n)(?P<sep>[-/.])(?P<b>n)(?P=sep)(?P<y>Y)",
    r"(?P<a>n)(?P<sep>[-/.])(?P<b>n)(?P=sep)(?P<yy>n)",
    r"(?P<a>n)(?P<sep>/)(?P<b>n)-?(?P<y>Y)",
    r"(?P<d>n)[-/.]?(?P<M>M)[-/.]?(?P<yy>n)",
    r"(?P<M>M)\.?(?P<d>n)\.?",
    r"(?P<d>n)[-.]?(?P<M>M)",
    r"(?P<m>n)L(?P<d>n)D?",
)
_SEPARATOR = r"[-/.]{0,2}"
_ABSOLUTE = (
    *(f"{date}(?:{_SEPARATOR}{_CLOCK}|Z)?" for date in _DATES),
    *(f"{_CLOCK}{_SEPARATOR}{date}" for date in _DATES),
    rf"(?P<M>M)(?P<d>n){_CLOCK}(?P<y>Y)",
    r"(?P<M>M)[-/.]?(?P<y>Y)",
    r"(?P<y>Y)[-/.]?(?P<M>M)",
    r"(?P<y>Y)K(?P<m>n)L",
    # "15.6. 10:05", and "06-15 10:05" in the languages of the east
    r"(?P<a>n)(?P<sep>\.)(?P<b>n)\.(?P<h>n):(?P<i>n)(?::(?P<s>n))?C?",
    r"(?P<a>n)[-/.](?P<b>n)(?P<p>A)?(?P<h>n):(?P<i>n)(?::(?P<s>n))?",
)
_RELATIVE = (
    r"F?X?(?:[nxQ]?[UV])(?:[-/]?[nxQ]U)*F?",
    r"X?[nxQ][ET]",
    r"U[nx]F",
    r"J",
    r"T",
    rf"R(?:{_SEPARATOR}{_CLOCK})?",
    rf"{_CLOCK}{_SEPARATOR}R",
)
_LONGEST = 20
_RELATIVE_KINDS = frozenset("UJRTVE")

Item = tuple[str, str]
"""The letter of a token, and its value: the ordinal of a number, what the table says of a word."""


class Plan(NamedTuple):
    """Which tokens are which part. Numbers are ordinals among the text's numbers, None where there is none."""

    relative: str | None = None
    """``span`` (3 years ago), ``bare`` (3 years), ``now``, ``last`` (last week), ``day`` (yesterday), ``weekday``
    (Monday at 5 pm), or None for an absolute date."""
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
def _pattern(shape: str) -> re.Pattern[str]:
    """Compiled when first tried: most pages need few."""
    return re.compile(shape)


def match(kept: list[Item], chosen: list[Item], code: str) -> Plan | None:
    """The plan of the tokens `kept` when their kinds make a date; `chosen` are all tokens, glue included."""
    if not 0 < len(kept) <= _LONGEST:
        return None
    shape = "".join(kind for kind, _ in kept)
    if not _RELATIVE_KINDS.isdisjoint(shape):
        if shape == "J" and any(kind == "G" for kind, _ in chosen):
            return None  # "on now"
        for pattern in _RELATIVE:
            if (found := _pattern(pattern).fullmatch(shape)) and (plan := _relative(found, kept, code)):
                return plan
        return None
    for pattern in _ABSOLUTE:
        if found := _pattern(pattern).fullmatch(shape):
            return _absolute(found, kept, chosen, code)
    weekday = _weekday(chosen)
    if weekday is not None and not {":", "A", "C"}.isdisjoint(shape) and (found := _pattern(_CLOCK).fullmatch(shape)):
        return _with_clock(Plan(relative="weekday", weekday=weekday, code=code), found, kept)
    return None


def _weekday(chosen: list[Item]) -> int | None:
    found = {value for kind, value in chosen if kind == "W"}
    return int(found.pop()) if len(found) == 1 else None


def _part(match: re.Match[str], kept: list[Item], *names: str) -> int | None:
    """The value of the first of the groups that took part."""
    groups = match.re.groupindex
    for name in names:
        if name in groups and match.start(name) >= 0:
            return int(kept[match.start(name)][1])
    return None


def _with_clock(plan: Plan, match: re.Match[str], kept: list[Item]) -> Plan:
    groups = match.re.groupindex
    offset = None
    for name in ("o", "o2", "o3"):
        if name in groups and match.start(name) >= 0:
            at = match.start(name)
            minute = int(kept[at + 3][1]) if match.end(name) - at == 4 else None
            offset = (kept[at][0], int(kept[at + 1][1]), minute)
    zone = kept[match.start("z")][1] if "z" in groups and match.start("z") >= 0 else None
    return plan._replace(
        hour=_part(match, kept, "h"),
        minute=_part(match, kept, "i"),
        second=_part(match, kept, "s"),
        half=_part(match, kept, "p", "q"),
        zone=zone,
        offset=offset,
    )


def _absolute(match: re.Match[str], kept: list[Item], chosen: list[Item], code: str) -> Plan:
    plan = Plan(
        year=_part(match, kept, "y"),
        short_year=_part(match, kept, "yy"),
        month=_part(match, kept, "m", "m2", "m3"),
        month_word=_part(match, kept, "M"),
        day=_part(match, kept, "d"),
        first=_part(match, kept, "a"),
        second_part=_part(match, kept, "b"),
        separator=match["sep"] if "sep" in match.re.groupindex else "",
        weekday=_weekday(chosen),
        code=code,
    )
    return _with_clock(plan, match, kept)


def _relative(match: re.Match[str], kept: list[Item], code: str) -> Plan | None:
    kinds = match.string
    if kinds == "J":
        return Plan(relative="now", code=code)
    if "T" in kinds and len(kinds) == 1:
        return Plan(relative="last", amounts=((kept[0][1], "1"),), code=code)
    if "R" in kinds:
        back = int(kept[kinds.index("R")][1])
        return _with_clock(Plan(relative="day", back=back, code=code), match, kept)
    amounts: list[tuple[str, int | str]] = []
    number: int | str = "few" if code == "en" else "1"  # "год назад" is one year, "seconds ago" are some
    if kinds[0] == "U" and kinds[1:2] in ("n", "x"):
        kept = [kept[1], kept[0], *kept[2:]]  # "siku 2 zilizopita"
    for kind, value in kept:
        if kind in "nx":
            number = int(value)
        elif kind == "Q":
            number = value
        elif kind == "V":
            amounts.append((value[:-1], value[-1]))
        elif kind in "UET":
            amounts.append((value, number))
    about = next((value for kind, value in kept if kind == "X"), None)
    stated = not {"F", "E", "T"}.isdisjoint(kinds)
    if not stated and (about or kinds[0] not in "nx"):
        return None
    return Plan(relative="span" if stated else "bare", amounts=tuple(amounts), about=about, code=code)
