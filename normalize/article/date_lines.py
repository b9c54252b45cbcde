"""The dates that a line states, as far as the reader of dates understands it: also in words that no pattern here has."""

from __future__ import annotations

import re

from ..dates import DateReader
from .date_labels import kind_of
from .date_words import Stated, stated

_LONGEST = 80
"""Characters of a line that may be a date and nothing else."""
_LONGEST_BESIDE = 32
"""Characters before or after a day that may be its weekday, its time of day, its zone."""
_DAY = len("2024-05-31")
_CLOCK = r"\d{1,2}\s?[:.h時點点시]\s?\d\d(?!\d)"
_AFTER = re.compile(rf"(\D{{0,14}}?{_CLOCK})(?:\s?(?:分|분|h|uhr|ч|[ap]\.?\s?m)\b\.?|分)?", re.I)
# "03:15 م", "03:15 ÖS": the half of the day, in words that only the reader of dates knows
_HALF = re.compile(r"\s?[^\W\d]\S{0,9}")
_HOUR, _MINUTE = slice(10, 13), slice(13, 16)
"""Of a value: the hour, the minute."""
_BEFORE = re.compile(rf"(?<![\d:.]){_CLOCK}(?:\s?[ap]\.?\s?m\b\.?)?(?:\s[A-Z]{{2,5}})?[,\s]{{1,3}}\Z", re.I)


def dates_of(text: str, reader: DateReader) -> list[Stated]:
    """The dates of a line, with as much of it as belongs to a date."""
    found = [_with_half(text, date, reader) for date in stated(text)]
    if len(found) > 1:
        return _each_wider(text, found, reader)
    if len(text) > _LONGEST:
        return _each_wider(text, found, reader) if found else found
    best = _value(found[0].raw, reader) or _value(found[0].day, reader) if found else ""
    if best:
        date = _wider(text, found[0], best, reader)
        return [date] if date is not found[0] else _each_wider(text, found, reader)
    if any(map(str.isdecimal, text)) and len(_value(text, reader)) >= _DAY:
        return [Stated(text, text, kind_of(text))]
    return found


def _with_half(text: str, date: Stated, reader: DateReader) -> Stated:
    """The date with the word behind its time of day that says which half of the day that is."""
    if len(date.raw) == len(date.day):
        return date
    end = text.find(date.raw) + len(date.raw)
    word = _HALF.match(text, end)
    if word is None:
        return date
    raw = text[end - len(date.raw) : word.end()]
    before, value = _value(date.raw, reader), _value(raw, reader)
    if before[_HOUR] == value[_HOUR] or before[:10] != value[:10] or before[_MINUTE] != value[_MINUTE]:
        return date
    return date._replace(raw=raw)


def _wider(text: str, date: Stated, best: str, reader: DateReader) -> Stated:
    """The date with its time of day and zone, wherever they stand in the line. `best`: its value so far."""
    start = text.find(date.day)
    end = start + len(date.day)
    for raw in (
        text,
        text[start:] if len(text) - end <= _LONGEST_BESIDE else "",
        text[:end] if start <= _LONGEST_BESIDE else "",
    ):
        if len(raw) > len(date.raw) and _says_more(_value(raw, reader), best):
            return date._replace(raw=raw.strip())
    return date


def _each_wider(text: str, found: list[Stated], reader: DateReader) -> list[Stated]:
    """Each date with the time of day right before or after it, among other words."""
    wider: list[Stated] = []
    at = 0
    for date in found:
        start = text.find(date.day, at)
        end = start + len(date.day)
        if len(date.raw) == len(date.day):
            after, before = _AFTER.match(text, end), _BEFORE.search(text[at:start])
            raws = [text[start : after.end()], text[start : after.end(1)]] if after else []
            raws += [text[at + before.start() : end]] if before else []
            best = _value(date.day, reader) if raws else ""
            raw = next((raw for raw in raws if best and _says_more(_value(raw, reader), best)), date.raw)
            date = date._replace(raw=raw)
        wider.append(date)
        at = max(end, start + len(date.raw) if date.raw.startswith(date.day) else end)
    return wider


def _says_more(value: str, than: str) -> bool:
    """Whether a value is the same moment with more of it known."""
    return len(value) > len(than) and value.startswith(than)


def _value(text: str, reader: DateReader) -> str:
    moment = reader.text(text)
    return moment.value or "" if moment is not None else ""
