"""The reader of one page's dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

import attrs

from ..record.moment import Moment
from .absolute import Read, impossible, read_absolute
from .clock import FIXED, back, in_utc, iso_utc
from .machine import read_machine
from .order import order_of
from .plans import Plan, plans_for
from .relative import read_relative, span
from .words import code_for, languages_with, normal, words_of

LONGEST = 120
"""Characters; nothing longer is a date."""
_MOST_PLANS = 20_000
_DIGITS = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
_ASCII_ZEROS = str.maketrans("123456789", "000000000")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{2}(?:\d{2})?)(?!\d)")
_COMPACT = re.compile(r"([0-9]{1,3}) ?(s|sec|m|min|mins|h|hr|hrs|d|w|wk|wks|mo|mos|y|yr|yrs)\.?")
_COMPACT_UNITS = {"s": "second", "h": "hour", "d": "day", "w": "week", "y": "year"}
_plans: dict[tuple[str | None, str], list[Plan]] = {}


@attrs.define
class Doubt:
    """What is not certain of a date. `code`: ``ambiguous_date``, ``impossible_date`` or ``future_date``."""

    raw: str
    code: str
    detail: str


class DateReader:
    """Reads the dates of one page.

    `language` is the page's BCP 47 tag; `fetched_at` and `rendered_at` are aware datetimes. Relative dates are counted
    from `rendered_at` (when a cache made the text), else from `fetched_at`; without both they have no bounds.
    """

    def __init__(
        self,
        *,
        language: str | None = None,
        fetched_at: datetime | None = None,
        rendered_at: datetime | None = None,
    ) -> None:
        self.language = language
        self.doubts: list[Doubt] = []
        """One for each raw text that is in doubt."""
        self._code = code_for(language)
        self._order = order_of(language)
        now = rendered_at or fetched_at
        self._now = in_utc(now).replace(microsecond=0) if now else None
        self._limit = _limit(fetched_at or rendered_at)
        self._seen: dict[tuple[bool, str], Read | None] = {}
        self._orders: dict[tuple[str, int], set[str]] = {}
        self._doubted: set[str] = set()

    def learn(self, raws: Iterable[str]) -> None:
        """Shows the page's other dates: 25/04/2024 among them settles 03/04/2024."""
        for raw in raws:
            if len(raw) > LONGEST:
                continue
            for one, sep, two, year in _NUMERIC.findall(raw):
                first, second = int(one), int(two)
                if first <= 12 < second <= 31:
                    self._orders.setdefault((sep, len(year)), set()).add("mdy")
                elif second <= 12 < first <= 31 and len(year) == 4:
                    self._orders.setdefault((sep, len(year)), set()).add("dmy")
        self._seen.clear()

    def machine(self, raw: str, basis: str) -> Moment | None:
        """The date of an attribute: ISO 8601, RFC 2822, epoch seconds or milliseconds, else as `text`."""
        return self._moment(raw, basis, True)

    def text(self, raw: str, basis: str = "text") -> Moment | None:
        """The date that a text states; None when the text is not a date and nothing else."""
        return self._moment(raw, basis, False)

    def _moment(self, raw: str, basis: str, machine: bool) -> Moment | None:
        key = (machine, raw)
        if key in self._seen:
            read = self._seen[key]
        else:
            if len(raw) > LONGEST:
                return None
            read = self._seen[key] = self._read(raw.strip(), machine)
        if read is None:
            return None
        return Moment(
            value=read.value,
            precision=read.precision,
            raw=raw.strip(),
            basis=basis,
            tz=read.tz,
            earliest=read.earliest,
            latest=read.latest,
        )

    def _read(self, text: str, machine: bool) -> Read | None:
        read = read_machine(text) if machine or _begins_iso(text) else None
        if read is None:
            read = self._words(text)
            if read is None:
                return None
        if read.value is not None:
            if read.value.startswith("--"):
                read = self._yearless(read)
            elif self._limit is not None and read.value[:16] > self._limit:
                read = Read(doubt=("future_date", f"{read.value} is after the page was fetched"))
        if read.doubt is not None and text not in self._doubted:
            self._doubted.add(text)
            self.doubts.append(Doubt(text, *read.doubt))
        return read

    def _words(self, text: str) -> Read | None:
        template = text.translate(_ASCII_ZEROS) if text.isascii() else _DIGIT.sub("0", text)
        key = (self._code, template)
        plans = _plans.get(key)
        if plans is None:
            if match := _COMPACT.fullmatch(text.lower()):
                return self._compact(int(match[1]), match[2])
            plans = _plan(normal(text), self._code)
            if len(_plans) >= _MOST_PLANS:
                _plans.clear()
            _plans[key] = plans
        if not plans:
            return None
        numbers = [int(digits) for digits in _DIGITS.findall(text)]
        reads = [self._by_plan(plan, numbers) for plan in plans]
        if all(read == reads[0] for read in reads[1:]):
            return reads[0]
        return _several(reads)

    def _by_plan(self, plan: Plan, numbers: list[int]) -> Read:
        if plan.relative is not None:
            return read_relative(plan, numbers, self._now)
        order = None
        if plan.separator:
            width = 4 if plan.year is not None else 2
            known = self._orders.get((plan.separator, width), ())
            order = next(iter(known)) if len(known) == 1 else None if known else self._by_locale(plan.separator)
        return read_absolute(plan, numbers, order)

    def _by_locale(self, separator: str) -> str | None:
        if separator != ".":
            return self._order
        return None if self._order == "mdy" else "dmy"  # no locale parts month, day and year by dots

    def _compact(self, count: int, unit: str) -> Read:
        """5h, 3d, 2w, 4mo, 1y of comment threads; "m" is minutes or months."""
        if unit == "m":
            read = span("minute", self._now, lambda t: back(t, {"month": count + 1}, last=False), lambda t: t - count * FIXED["minute"])
            return attrs.evolve(read, precision=None, doubt=("ambiguous_date", "m stands for minutes or months"))
        name = "month" if unit[:2] == "mo" else "minute" if unit[0] == "m" else _COMPACT_UNITS[unit[0]]
        return read_relative(Plan(relative="span", amounts=((name, 0),)), [count], self._now)

    def _yearless(self, read: Read) -> Read:
        """A day without its year: it is not after the page was fetched, more is not known (old sites omit it always)."""
        if self._now is None:
            return Read(precision=read.precision)
        assert read.value is not None
        month, day = int(read.value[2:4]), int(read.value[5:7])
        for year in range(self._now.year + 1, self._now.year - 9, -1):
            try:
                start = self._now.replace(year=year, month=month, day=day, hour=0, minute=0, second=0)
            except ValueError:
                continue
            if start - timedelta(hours=14) <= self._now:
                latest = min(self._now, start + timedelta(hours=36))
                return Read(precision=read.precision, latest=iso_utc(latest))
        return impossible("there is no such day")


def _begins_iso(text: str) -> bool:
    return len(text) > 9 and text[4] == "-" and text[7] == "-"


def _limit(moment: datetime | None) -> str | None:
    """Two days after fetching, in any zone: what is later has not been written yet."""
    if moment is None:
        return None
    try:
        return f"{in_utc(moment) + timedelta(days=2):%Y-%m-%dT%H:%M}"
    except OverflowError:
        return None


def _plan(text: str, code: str | None) -> list[Plan]:
    """The readings in the page's language, else in all languages that know every word."""
    if code is not None and (plans := plans_for(text, words_of(code))):
        return plans[:1]
    if code != "en" and (plans := plans_for(text, words_of("en"))):
        return plans[:1]
    found: list[Plan] = []
    for other in languages_with(text):
        if other not in (code, "en"):
            found += plans_for(text, words_of(other))[:1]
    return found


def _several(reads: list[Read]) -> Read:
    """Readings that differ: no value."""
    values = sorted({read.value for read in reads if read.value} | {""})[1:]
    return Read(doubt=("ambiguous_date", f"languages differ: {', '.join(values) or 'different times ago'}"))
