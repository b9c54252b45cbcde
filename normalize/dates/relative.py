"""Relative dates as intervals of UTC. Sites round down: "2 years ago" is (t - 3 years, t - 2 years]."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta

from .absolute import Read, clock_of, impossible
from .clock import BIGGER, FIXED, back, iso_utc
from .shapes import Plan

ORDER = ("year", "month", "week", "day", "hour", "minute", "second")
# "today" and "yesterday" end at a midnight of the site's zone, which is unknown: whatever the zone, its last midnight
# lies within the day before now; an hour more for the day on which clocks go back
_DAY = timedelta(hours=25)
_MINUTE = FIXED["minute"]
_COMPACT = re.compile(r"([0-9]{1,2}) ?(m|h|hrs?|d|w|wks?|mos?|y|yrs?)")
_COMPACT_UNITS = {"h": ("hour", 48), "d": ("day", 60), "w": ("week", 60), "mo": ("month", 24), "y": ("year", 36)}
Instant = Callable[[datetime], datetime]


def read_relative(plan: Plan, numbers: list[int], now: datetime | None) -> Read:
    """The interval before `now` (aware, UTC). Without `now` only the precision is known."""
    if plan.relative == "day":
        return _day(plan, numbers, now)
    if plan.relative == "weekday":
        return _weekday(plan, numbers, now)
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
        most = {BIGGER[unit]: 1} if unit in BIGGER else {unit: 20}
        return span(unit, now, lambda t: back(t, most, last=False), lambda t: t)
    longer = {**amounts, unit: amounts[unit] + 1}
    if plan.about == "less":
        return span(unit, now, lambda t: back(t, amounts, last=False), lambda t: t)
    if plan.about == "more":
        return span(unit, now, None, lambda t: back(t, amounts, last=True))
    nearer = {**amounts, unit: max(0, amounts[unit] - 1)} if plan.about else amounts  # "about" may round up
    return span(unit, now, lambda t: back(t, longer, last=False), lambda t: back(t, nearer, last=True))


def span(unit: str, now: datetime | None, early: Instant | None, late: Instant) -> Read:
    """From `early` to `late` of `now`."""
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


def _weekday(plan: Plan, numbers: list[int], now: datetime | None) -> Read:
    """ "Monday at 5 pm" of the past week, with room for every zone."""
    clock = clock_of(plan, numbers)
    if clock is None or plan.weekday is None:
        return impossible("there is no such time of day")
    hour, minute, second = clock
    at = timedelta(hours=hour, minutes=minute or 0, seconds=second or 0)
    unit = "second" if second is not None else "minute" if minute is not None else "hour"

    def midnight(of: datetime) -> datetime:
        start = of.replace(hour=0, minute=0, second=0)
        return start - timedelta(days=(start.weekday() - (plan.weekday or 0)) % 7) + at

    return span(
        unit,
        now,
        lambda t: midnight(t - timedelta(hours=36)) - timedelta(hours=14),
        lambda t: min(t, midnight(t + timedelta(hours=14)) + timedelta(hours=12) + FIXED[unit] - FIXED["second"]),
    )


def read_compact(text: str, now: datetime | None) -> Read | None:
    """5h, 3d, 2w, 4mo, 1y of comment threads; "m" is minutes or months. Greater numbers are other quantities."""
    match = _COMPACT.fullmatch(text)
    if match is None:
        return None
    count, unit = int(match[1]), match[2]
    if unit == "m":
        if not 0 < count < 60:
            return None
        read = span("minute", now, lambda t: back(t, {"month": count + 1}, last=False), lambda t: t - count * _MINUTE)
        return read._replace(precision=None, doubt=("ambiguous_date", "m stands for minutes or months"))
    name, most = _COMPACT_UNITS[unit[:2] if unit[0] == "m" else unit[0]]
    if not 0 < count <= most:
        return None
    return read_relative(Plan(relative="span", amounts=((name, 0),)), [count], now)


def read_yearless(read: Read, now: datetime | None) -> Read:
    """A day without its year (`read.value` is ``--11-15``) is not after `now`; more is not known.

    Many sites leave out the current year only, but others always do.
    """
    if now is None or read.value is None:
        return Read(precision=read.precision)
    month, day = int(read.value[2:4]), int(read.value[5:7])
    for year in range(now.year + 1, now.year - 9, -1):
        try:
            start = now.replace(year=year, month=month, day=day, hour=0, minute=0, second=0)
            if start - timedelta(hours=14) <= now:
                return Read(precision=read.precision, latest=iso_utc(min(now, start + timedelta(hours=36))))
        except (ValueError, OverflowError):
            continue
    return Read(precision=read.precision)
