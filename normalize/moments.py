"""The dates of an article as read, and what they say against each other."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from .dates import DateReader
from .found import Found, FoundDate
from .record import Moment, Warning

_FAR = frozenset(f"{place}.{kind}" for place in ("above", "end", "foot") for kind in ("date", "time"))
"""Dates without a label that stand over a page's headline or behind its story: as often of the visit, of other stories."""


class Read(NamedTuple):
    """A date that could be read, and the rule that found it."""

    moment: Moment
    rule: str
    confidence: str


def read_all(found: list[Found[FoundDate]], reader: DateReader) -> list[Read]:
    """Those of the dates that can be read, the best first."""
    dates = []
    for item in found:
        raw, basis = item.value
        moment = reader.text(raw, basis) if basis == "text" else reader.machine(raw, basis)
        if moment is not None:
            dates.append(Read(moment, item.rule, item.confidence))
    return dates


def several_days(at: str, dates: list[Read], other: Moment | None) -> list[Warning]:
    """A warning where places that can be trusted name other days than the first of `dates`.

    `other`: when the story was changed, or published: pages show either in the other's place.
    """
    apart = _day(other) if other is not None else None
    first = dates[0]
    days = {
        day
        for date in dates
        if (day := _day(date.moment)) is not None
        and (
            date is first
            or (date.confidence != "low" and day != apart and (date.rule not in _FAR or first.rule in _FAR))
        )
    }
    if len(days) < 2 or _neighbours(days):
        return []
    detail = f"the page states several days: {', '.join(sorted(days))}"
    return [Warning(code="contradiction", at=at, detail=detail)]


def _day(moment: Moment) -> str | None:
    return moment.value[:10] if moment.value is not None and len(moment.value) >= 10 else None


def _neighbours(days: set[str]) -> bool:
    """Whether two days may be one, seen from different zones."""
    try:
        first, last = (datetime.fromisoformat(day) for day in (min(days), max(days)))
    except ValueError:
        return False
    return last - first <= timedelta(days=1)
