"""Dates made for machines: ISO 8601 in the shapes that occur, epoch seconds and milliseconds."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from .absolute import FIRST_PRINT, FIRST_YEAR, Read, impossible

_ISO = re.compile(
    r"([0-9]{4})(?:-([0-9]{2})-([0-9]{2})|([0-9]{2})([0-9]{2}))"
    r"(?:(?:[Tt]|\ {1,2})([0-9]{2}):?([0-9]{2})(?::?([0-9]{2})(?:[.,][0-9]{1,12})?)?"
    r"\ ?(?:([Zz]|UTC|GMT)|([+\-−])([0-9]{2}):?([0-9]{2})?(?::?00)?)?(?:\[[A-Za-z/_+0-9-]{1,40}\])?)?"
)
# what some scripts put round or into a date: escaped quotes, the zone's name after its offset, the T before a zone word
_QUOTES = "\\\"' "
_STRAY = frozenset(_QUOTES)
_ZONE_NAME = re.compile(r"([+-][0-9]{4}|GMT|Z) \([A-Za-z .]{1,40}\)")
_ZONE_WORD = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2})?) ?([A-Z]{2,4})")
_PART = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?")
_WEEK = re.compile(r"([0-9]{4})-?W([0-9]{2})-?([1-7])")
_EPOCH = re.compile(r"[0-9]{10}(?:[0-9]{3})?")


def read_machine(text: str, *, attribute: bool = True) -> Read | None:
    """What a stripped text says, None when it has no machine's form. Bare numbers are dates in an `attribute` only."""
    if not attribute and (len(text) < 10 or text[4] != "-" or text[7] != "-"):
        return None
    if attribute and text[:1] in _STRAY:
        text = text.strip(_QUOTES)
    if match := _ISO.fullmatch(text):
        return _iso(match)
    if not attribute:
        return None
    if match := _PART.fullmatch(text):
        return _part(match)
    if _EPOCH.fullmatch(text):
        return _epoch(int(text[:10]))
    if match := _WEEK.fullmatch(text):
        try:
            day = date.fromisocalendar(*(int(part) for part in match.groups()))
        except ValueError:
            return impossible("there is no such week")
        return Read(value=day.isoformat(), precision="day")
    return None


def plainer(text: str) -> str:
    """An attribute of no machine's form, nearer to what words are read from."""
    text = text.strip(_QUOTES)
    if match := _ZONE_WORD.fullmatch(text):
        return " ".join(match.groups())
    if text.endswith(")") and (match := _ZONE_NAME.search(text)) and match.end() == len(text):
        return text[: match.end(1)]
    return text


def _iso(match: re.Match[str]) -> Read:
    year, month, day, month2, day2, hour, minute, second, zulu, sign, hours, minutes = match.groups()
    month, day = month or month2, day or day2
    try:
        stated = date(int(year), int(month), int(day))
    except ValueError:
        return impossible(f"there is no day {year}-{month}-{day}")
    if stated.year < FIRST_PRINT:
        return impossible(f"{year} is before the first newspaper")
    if hour is None:
        return Read(value=f"{year}-{month}-{day}", precision="day")
    if hour == "24" and minute == "00" and second in (None, "00"):
        year, month, day = str(stated + timedelta(days=1)).split("-")
        hour = "00"
    if second == "60":
        second = "59"  # a leap second
    if hour > "23" or minute > "59" or (second or "0") > "59":
        return impossible(f"there is no time {hour}:{minute}")
    value, precision = f"{year}-{month}-{day}T{hour}:{minute}", "minute"
    if second is not None:
        value, precision = f"{value}:{second}", "second"
    if zulu:
        return Read(value=value + "Z", precision=precision, tz="explicit")
    if not sign:
        return Read(value=value, precision=precision)
    if (minutes or "00") not in ("00", "15", "30", "45") or hours > ("14" if sign == "+" else "12"):
        return impossible(f"there is no offset {sign}{hours}:{minutes or '00'}")
    sign = "+" if sign == "+" else "-"
    return Read(value=f"{value}{sign}{hours}:{minutes or '00'}", precision=precision, tz="explicit")


def _part(match: re.Match[str]) -> Read | None:
    year, month = match.groups()
    if not FIRST_YEAR <= int(year) <= 2100:
        return None
    if month is None:
        return Read(value=year, precision="year")
    return Read(value=f"{year}-{month}", precision="month") if "01" <= month <= "12" else impossible(f"month {month}")


def _epoch(seconds: int) -> Read:
    moment = datetime.fromtimestamp(seconds, UTC)
    if moment.year < FIRST_YEAR:
        return impossible(f"{moment.year} is before the web")
    return Read(value=moment.isoformat()[:19] + "Z", precision="second", tz="explicit")
