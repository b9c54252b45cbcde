"""When a page was fetched, as files and options say it: always an instant, written in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from urllib.parse import urlsplit

# JavaScript's Date, as SingleFile writes it: "Sun Nov 22 2026 11:11:43 GMT+0100 (Central European Standard Time)"
_JAVASCRIPT = re.compile(r"[A-Z][a-z]{2} ([A-Z][a-z]{2} \d{1,2} \d{4} \d\d:\d\d:\d\d) GMT([+-]\d{4})")
_DATE_ONLY = re.compile(r"\d{4}-?\d\d-?\d\d|\d{4}-?W\d\d(-?\d)?")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def utc(moment: datetime) -> str:
    """`moment` as ``2026-11-22T11:11:43Z``; one without an offset is taken as UTC."""
    moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return moment.replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def instant(text: str) -> str:
    """`text` (ISO 8601 with a time; UTC where it has no offset) in UTC; `ValueError` with a sentence for the user."""
    text = text.strip()
    if _DATE_ONLY.fullmatch(text):
        raise ValueError(f"{text!r} is a day; a time is needed too, such as {text}T12:00Z")
    try:
        return utc(datetime.fromisoformat(text))
    except (ValueError, OverflowError):
        raise ValueError(f"{text!r} is no ISO 8601 time such as 2026-11-22T11:11:43Z") from None


def from_javascript(text: str) -> str | None:
    """The instant of a JavaScript date string."""
    match = _JAVASCRIPT.search(text)
    if match is None:
        return None
    month, rest = match[1][:3], match[1][4:]
    if month not in _MONTHS:
        return None
    # by hand: %b follows the user's locale
    return _strptime(f"{_MONTHS.index(month) + 1} {rest} {match[2]}", "%m %d %Y %H:%M:%S %z")


def from_rfc2822(text: str) -> str | None:
    """The instant of a mail or HTTP date."""
    from email.utils import parsedate_to_datetime

    try:
        return utc(parsedate_to_datetime(text))
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def from_stamp(digits: str) -> str | None:
    """The instant of a web archive's 14 digits."""
    return _strptime(digits, "%Y%m%d%H%M%S") if len(digits) == 14 else None


def from_archived_on(text: str) -> str | None:
    """The instant of ``11:11:43 Nov 22, 2026``, as the Wayback Machine's closing comment has it (UTC)."""
    clock, _, day = text.partition(" ")
    month, _, rest = day.partition(" ")
    if month not in _MONTHS:
        return None
    return _strptime(f"{clock} {_MONTHS.index(month) + 1} {rest}", "%H:%M:%S %m %d, %Y")


def _strptime(text: str, form: str) -> str | None:
    try:
        return utc(datetime.strptime(text, form))  # noqa: DTZ007 - all of these are UTC or carry their offset
    except (ValueError, OverflowError):
        return None


def web_url(text: str | None) -> str | None:
    """`text` where it is an absolute http(s) URL with a host, else None."""
    text = (text or "").strip()
    if not text or any(char.isspace() or ord(char) < 0x20 for char in text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and host else None
