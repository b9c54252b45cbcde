"""Absolute dates: the numbers of a text put together by its plan."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from .shapes import Plan

FIRST_YEAR = 1990
"""Nothing was written on the web before."""
FIRST_PRINT = 1600
"""Nor in newspapers before, whose archives are on the web."""
# hours from UTC of the zones that sites name and that mean one thing; summer and winter names of the north
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "msk": 180, "мск": 180, "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "wib": 420, "wita": 480,
    "wit": 540, "pkt": 300, "npt": 345, "ict": 420, "sast": 120, "trt": 180, "brt": -180,
}  # fmt: skip
_WINTER = {"est": -300, "mst": -420, "pst": -480, "cet": 60, "mez": 60, "eet": 120, "wet": 0}
_SUMMER = {"edt": -240, "cdt": -300, "mdt": -360, "pdt": -420, "cest": 120, "mesz": 120, "eest": 180, "west": 60}

SHORT_YEAR_FIRST = frozenset({"ko", "ja", "zh", "zh-Hant", "hu"})
"""Languages that write 24.06.15 for the 15th of June 2024."""


class Read(NamedTuple):
    """What was read: the fields of a Moment but `raw` and `basis`; `doubt` is a code with its detail."""

    value: str | None = None
    precision: str | None = None
    tz: str = "unknown"
    earliest: str | None = None
    latest: str | None = None
    doubt: tuple[str, str] | None = None


def impossible(detail: str) -> Read:
    """A text that has the form of a date that cannot be: kept, without a value."""
    return Read(doubt=("impossible_date", detail))


def read_absolute(plan: Plan, numbers: list[int], order: str | None) -> Read:
    """The date. `order` of two numbers that could be day and month: ``dmy``, ``mdy``, or None when nothing says."""
    doubt = None
    if plan.short_year is not None and plan.first is not None:
        if plan.code in SHORT_YEAR_FIRST:
            plan = plan._replace(
                short_year=plan.first, month=plan.second_part, day=plan.short_year, first=None, second_part=None
            )
        elif plan.code == "sv" and plan.separator == "-":
            return Read(doubt=("ambiguous_date", "the year of two digits may stand first or last"))
    if plan.year is not None:
        year = numbers[plan.year]
        if plan.code == "th" and 2400 < year < 2700:
            year -= 543  # Thai pages count Buddhist years
    elif plan.short_year is not None:
        year = numbers[plan.short_year]
        # Thai pages shorten Buddhist years: 67 is 2567
        year += 1957 if plan.code == "th" and year >= 50 else 2000 if year < 70 else 1900
        doubt = ("ambiguous_date", f"the year has two digits; read as {year}")
    else:
        return _yearless(plan, numbers)
    if plan.first is not None and plan.second_part is not None:
        one, two = numbers[plan.first], numbers[plan.second_part]
        if one <= 12 and two <= 12 and one != two:
            order = _by_weekday(plan, year, one, two) or order
            if order is None:
                return _both(plan, year, one, two)
        if one <= 12 and two <= 12:
            month, day = (one, two) if order == "mdy" else (two, one)
        else:
            month, day = (one, two) if two > 12 else (two, one)
        if plan.short_year is not None and order is None and two <= 12 and year <= 2031:
            doubt = ("ambiguous_date", f"day, month and year have two digits each; read as {year}-{month:02}-{day:02}")
            return Read(doubt=doubt)
    else:
        month = numbers[plan.month] if plan.month is not None else plan.month_word or 0
        if plan.day is None:
            if not 1 <= month <= 12:
                return impossible(f"month {month}")
            return Read(value=f"{year:04}-{month:02}", precision="month", doubt=doubt)
        day = numbers[plan.day]
    try:
        date(year, month, day)
    except ValueError:
        return impossible(f"there is no day {year}-{month}-{day}")
    if year < FIRST_PRINT:
        return impossible(f"{year} is before the first newspaper")
    value = f"{year:04}-{month:02}-{day:02}"
    if plan.hour is None:
        return Read(value=value, precision="day", doubt=doubt)
    return _with_clock(plan, numbers, value, month, doubt)


def clock_of(plan: Plan, numbers: list[int]) -> tuple[int, int | None, int | None] | None:
    """Hour, minute and second on the 24-hour clock; None when there is no such time."""
    hour = numbers[plan.hour] if plan.hour is not None else 0
    minute = numbers[plan.minute] if plan.minute is not None else None
    second = numbers[plan.second] if plan.second is not None else None
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 60 or (hour == 24 and (minute or second)):
        return None
    if plan.half == 0:
        if hour > 12:
            return None
        hour %= 12
    elif (plan.half == 1 and hour < 12) or (plan.half == 2 and hour < 10):
        hour += 12
    return hour, minute, min(second, 59) if second is not None else None


def _with_clock(plan: Plan, numbers: list[int], value: str, month: int, doubt: tuple[str, str] | None) -> Read:
    clock = clock_of(plan, numbers)
    if clock is None:
        return impossible("there is no such time of day")
    hour, minute, second = clock
    if hour == 24:
        value, hour = str(date.fromisoformat(value) + timedelta(days=1)), 0
    value, precision = f"{value}T{hour:02}", "hour"
    if minute is not None:
        value, precision = f"{value}:{minute:02}", "minute"
    if second is not None:
        value, precision = f"{value}:{second:02}", "second"
    offset = _offset(plan, numbers, month)
    if offset is None or minute is None:
        return Read(value=value, precision=precision, doubt=doubt)
    return Read(value=value + offset, precision=precision, tz="explicit", doubt=doubt)


def _offset(plan: Plan, numbers: list[int], month: int) -> str | None:
    """``+02:00`` or ``Z``; None when no offset is stated that can be trusted."""
    if plan.offset is not None:
        sign, first, last = plan.offset
        hours, minutes = numbers[first], numbers[last] if last is not None else 0
        if hours > 99:
            hours, minutes = divmod(hours, 100)
        return f"{sign}{hours:02}:{minutes:02}" if hours <= 14 and minutes in (0, 15, 30, 45) else None
    zone = plan.zone or ""
    if _ZONES.get(zone) == 0:
        return "Z"
    found = _ZONES.get(zone)
    # many sites write the winter name all year: it is believed where only it can be true
    if found is None and month in (1, 2, 12):
        found = _WINTER.get(zone)
    if found is None and 4 <= month <= 9:
        found = _SUMMER.get(zone)
    if found is None:
        return None
    return f"{'-' if found < 0 else '+'}{abs(found) // 60:02}:{abs(found) % 60:02}"


def _by_weekday(plan: Plan, year: int, one: int, two: int) -> str | None:
    """The order that agrees with the weekday beside the date, when one alone does."""
    if plan.weekday is None or not (year and one and two):
        return None
    dmy = date(year, two, one).weekday() == plan.weekday
    mdy = date(year, one, two).weekday() == plan.weekday
    return None if dmy == mdy else "dmy" if dmy else "mdy"


def _both(plan: Plan, year: int, one: int, two: int) -> Read:
    """Day and month cannot be told apart: no value, but bounds that hold both readings in every zone."""
    if year < FIRST_YEAR:
        return impossible(f"{year} is before the web")
    if not (one and two):
        return impossible("there is no day or month 0")
    days = sorted((date(year, two, one), date(year, one, two)))
    detail = f"day and month cannot be told apart: {days[0]} or {days[1]}"
    first, last = (datetime.combine(day, datetime.min.time()) for day in days)
    return Read(
        precision=_stated(plan),
        earliest=(first - timedelta(hours=14)).isoformat()[:19] + "Z",
        latest=(last + timedelta(hours=36)).isoformat()[:19] + "Z",
        doubt=("ambiguous_date", detail),
    )


def _yearless(plan: Plan, numbers: list[int]) -> Read:
    month = numbers[plan.month] if plan.month is not None else plan.month_word or 0
    day = numbers[plan.day] if plan.day is not None else 0
    if plan.first is not None and plan.second_part is not None:
        month, day = numbers[plan.second_part], numbers[plan.first]
        if plan.code in SHORT_YEAR_FIRST:
            month, day = day, month
    try:
        date(2000, month, day)
    except ValueError:
        return impossible(f"there is no day {month}-{day}")
    return Read(value=f"--{month:02}-{day:02}", precision=_stated(plan))


def _stated(plan: Plan) -> str:
    return "day" if plan.hour is None else "hour" if plan.minute is None else "minute"
