"""Instants in UTC, and the calendar arithmetic that relative dates need."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta

FIXED = {
    "second": timedelta(seconds=1),
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}
MONTHS = {"month": 1, "year": 12}
BIGGER = {"second": "minute", "minute": "hour", "hour": "day", "day": "week", "week": "month", "month": "year"}


def parse_fetched_at(value: str | datetime | None) -> datetime | None:
    """The time of fetching as an aware UTC datetime. `value` is ISO 8601 or a datetime; naive means UTC.

    Raises ValueError when `value` is no such time.
    """
    if value is None:
        return None
    if isinstance(value, str):
        try:
            moment = datetime.fromisoformat(value.strip())
        except ValueError:
            example = "2024-05-31T12:00:00Z"
            raise ValueError(f"{value!r} is not an ISO 8601 date and time, such as {example}") from None
    elif isinstance(value, datetime):
        moment = value
    else:
        raise ValueError(f"a time must be a string or a datetime, not {type(value).__name__}")
    return in_utc(moment)


def in_utc(moment: datetime) -> datetime:
    """`moment` in UTC; naive means UTC. ValueError when UTC has no such year (0 or 10000)."""
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(f"{moment.isoformat()} is outside the years 1 to 9999") from None


def iso_utc(moment: datetime) -> str:
    """`moment` in UTC as ``2017-09-01T15:04:00Z``: seconds always, fractions dropped; naive means UTC."""
    return in_utc(moment).isoformat()[:19] + "Z"


def back(moment: datetime, amounts: dict[str, int], *, last: bool) -> datetime:
    """`moment` less `amounts` ({unit: number}), the calendar's months and years included.

    Which is taken off first, months or days, differs between sites; `last` takes the later result, else the earlier
    one. Where the day is missing (31 March less a month), `last` gives the last second of the day before the gap.
    OverflowError when the result lies before the year 1.
    """
    months = sum(number * MONTHS.get(unit, 0) for unit, number in amounts.items())
    try:
        rest = sum((number * FIXED[unit] for unit, number in amounts.items() if unit in FIXED), timedelta())
    except OverflowError:
        raise OverflowError("no such date") from None
    if not months:
        return moment - rest
    if not rest:
        return _months_back(moment, months, last)
    one, other = _months_back(moment, months, last) - rest, _months_back(moment - rest, months, last)
    if last:
        return max(one, other, _overflowing(moment, months) - rest)
    return min(one, other)


def _overflowing(moment: datetime, months: int) -> datetime:
    """`moment` less `months`, where a missing day counts on into the next month (29 February of 2001 is 1 March)."""
    first = _months_back(moment.replace(day=1), months, last=True)
    return first + timedelta(days=moment.day - 1)


def _months_back(moment: datetime, months: int, last: bool) -> datetime:
    index = moment.year * 12 + moment.month - 1 - months
    year, month = divmod(index, 12)
    if year < 1:
        raise OverflowError("no such date")
    days = monthrange(year, month + 1)[1]
    if moment.day <= days:
        return moment.replace(year=year, month=month + 1)
    end = moment.replace(year=year, month=month + 1, day=days)
    return end.replace(hour=23, minute=59, second=59) if last else end
