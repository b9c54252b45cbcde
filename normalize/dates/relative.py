"""Relative dates as intervals of UTC. Sites round down: "2 years ago" is (t - 3 years, t - 2 years]."""

from __future__ import annotations

from datetime import datetime, timedelta

from .absolute import Read, clock_of, impossible
from .clock import BIGGER, FIXED, back, iso_utc
from .plans import Plan

ORDER = ("year", "month", "week", "day", "hour", "minute", "second")
# "today" and "yesterday" end at a midnight of the site's zone, which is unknown: whatever the zone, its last midnight
# lies within the day before now; an hour more for the day on which clocks go back
_DAY = timedelta(hours=25)


def read_relative(plan: Plan, numbers: list[int], now: datetime | None) -> Read:
    """The interval before `now` (aware, UTC). Without `now` only the precision is known."""
    if plan.relative == "day":
        return _day(plan, numbers, now)
    if plan.relative == "now":
        return span("hour", now, lambda t: t - FIXED["hour"], lambda t: t)
    amounts: dict[str, int] = {}
    few = False
    for unit, number in plan.amounts:
        few = few or number == "few"
        count = numbers[number] if isinstance(number, int) else 0 if number == "few" else int(number)
        if unit in amounts:
            return impossible(f"{unit} stated twice")
        amounts[unit] = count
    unit = max(amounts, key=ORDER.index)
    if plan.relative == "last":
        return span(unit, now, lambda t: back(t, {unit: 2}, last=False), lambda t: t)
    if few:
        return span(unit, now, lambda t: back(t, {BIGGER.get(unit, "year"): 1 if unit != "year" else 20}, last=False), lambda t: t)
    longer = {**amounts, unit: amounts[unit] + 1}
    if plan.about == "less":
        return span(unit, now, lambda t: back(t, amounts, last=False), lambda t: t)
    if plan.about == "more":
        return span(unit, now, None, lambda t: back(t, amounts, last=True))
    nearer = {**amounts, unit: max(0, amounts[unit] - 1)} if plan.about else amounts  # "about" may round up
    return span(unit, now, lambda t: back(t, longer, last=False), lambda t: back(t, nearer, last=True))


def span(unit: str, now: datetime | None, early, late) -> Read:  # type: ignore[no-untyped-def]
    if now is None:
        return Read(precision=unit)
    try:
        return Read(precision=unit, earliest=iso_utc(early(now)) if early else None, latest=iso_utc(late(now)))
    except OverflowError:
        return impossible("so long ago that there is no such date")


def _day(plan: Plan, numbers: list[int], now: datetime | None) -> Read:
    """Today or a day before it, with a time of day or without."""
    days = timedelta(days=plan.back)
    if plan.hour is None:
        return span("day", now, lambda t: t - _DAY - days, lambda t: t)
    clock = clock_of(plan, numbers)
    if clock is None:
        return impossible("there is no such time of day")
    hour, minute, second = clock
    at = timedelta(hours=hour, minutes=minute or 0, seconds=second or 0) - days
    unit = "second" if second is not None else "minute" if minute is not None else "hour"
    room = FIXED[unit] - FIXED["second"]
    return span(unit, now, lambda t: t - _DAY + at, lambda t: min(t, t + at + room))
