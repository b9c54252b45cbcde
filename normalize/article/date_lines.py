"""The dates that a line states, as far as the reader of dates understands it: also in words that no pattern here has."""

from __future__ import annotations

from ..dates import DateReader
from .date_labels import kind_of
from .date_words import Stated, stated

_LONGEST = 80
"""Characters of a line that may be a date and nothing else."""
_LONGEST_BESIDE = 32
"""Characters before or after a day that may be its weekday, its time of day, its zone."""
_DAY = len("2024-05-31")


def dates_of(text: str, reader: DateReader) -> list[Stated]:
    """The dates of a line, with as much of it as belongs to a date."""
    found = stated(text)
    if len(text) > _LONGEST or len(found) > 1:
        return found
    best = _value(found[0].raw, reader) or _value(found[0].day, reader) if found else ""
    if best:
        return [_wider(text, found[0], best, reader)]
    if any(map(str.isdecimal, text)) and len(_value(text, reader)) >= _DAY:
        return [Stated(text, text, kind_of(text))]
    return found


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


def _says_more(value: str, than: str) -> bool:
    """Whether a value is the same moment with more of it known."""
    return len(value) > len(than) and value.startswith(than)


def _value(text: str, reader: DateReader) -> str:
    moment = reader.text(text)
    return moment.value or "" if moment is not None else ""
