"""The reader of one page's dates."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import lru_cache

import attrs

from ..record.moment import Moment
from .absolute import FIRST_YEAR, Read, impossible, read_absolute
from .calendars import OF_LANGUAGES, in_common_calendar
from .clock import in_utc
from .machine import plainer, read_machine
from .order import order_by
from .plans import plans_for
from .readings import certain, has_order, has_short_year, several
from .relative import read_compact, read_relative, read_yearless
from .shapes import Plan
from .words import code_for, languages_with, normal, words_of

LONGEST = 120
"""Characters; nothing longer is a date."""
LONGEST_WORDS = 60
"""Characters of a date without digits ("last edited a year ago by NAME")."""
_MOST_PLANS = 20_000
_MOST_MISSES = 300
"""Texts of a page that are tried in all languages in vain, lest a hostile page takes long."""
_DIGITS = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
_ASCII_ZEROS = str.maketrans("123456789", "000000000")
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{2}(?:\d{2})?)(?!\d)")
_NO_AGO = {"ar"}
"""Languages in which wpDiscuz leaves "ago" out: "2 years" is a date there, elsewhere an age as well."""
_BARE = re.compile(r"\d{1,3}[^\S\n]?[^\d\n]{1,40}(?:\d{1,3}[^\d\n]{1,20})?")
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
    from `rendered_at` (when a cache made the text), else from `fetched_at`; without both they have no bounds. `order`
    (``dmy``, ``mdy``): of numbers that nothing nearer tells apart. `printed`: whether dates before the web can be true, as
    those of stories in a newspaper's archive are.
    """

    def __init__(
        self,
        *,
        language: str | None = None,
        fetched_at: datetime | None = None,
        rendered_at: datetime | None = None,
        order: str | None = None,
        printed: bool = False,
    ) -> None:
        self.language = language
        self._order = order
        self._printed = printed
        self.doubts: list[Doubt] = []
        """One for each raw text that is in doubt."""
        self._code = code_for(language)
        now = rendered_at or fetched_at
        self._now = in_utc(now).replace(microsecond=0) if now else None
        self._limit = _limit(fetched_at or rendered_at)
        self._seen: dict[tuple[bool, str], Read | None] = {}
        self._misses = 0
        self._bare: set[str] = set()
        self._orders: dict[tuple[str, int], set[str]] = {}
        self._doubted: set[str] = set()

    def learn(self, raws: Iterable[str]) -> None:
        """Shows the page's other dates, and nothing but dates.

        25/04/2024 among them settles 03/04/2024; two bare durations ("3 years", "2 days") say that this page leaves
        "ago" out.
        """
        for raw in raws:
            if len(raw) > LONGEST:
                continue
            text = raw.strip()
            if len(self._bare) < 2 and _BARE.fullmatch(text) and any(p.relative == "bare" for p in self._plans(text)):
                self._bare.add(text)
            for one, separator, two, year in _NUMERIC.findall(text):
                orders = self._orders.setdefault((separator, len(year)), set())
                if int(one) <= 12 < int(two) <= 31:
                    orders.add("mdy")
                elif int(two) <= 12 < int(one) <= 31 and len(year) == 4:  # 25/04/12 could be of 2025
                    orders.add("dmy")
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
        other = self._code in OF_LANGUAGES or not text.isascii()
        said = in_common_calendar(text, self._code) if other else text
        read = read_machine(said, attribute=machine)
        if read is None:
            read = self._words(plainer(said) if machine else said)
            if read is None:
                return None
        value = read.value
        if value is not None:
            if value[0] == "-":
                read = read_yearless(read, self._now)
            elif not self._printed and int(value[:4]) < FIRST_YEAR:
                read = impossible(f"{value[:4]} is before the web")
            elif self._limit is not None and value[:16] > self._limit:
                read = Read(doubt=("future_date", f"{value} is after the page was fetched"))
        if read.doubt is not None and text not in self._doubted:
            self._doubted.add(text)
            self.doubts.append(Doubt(text, *read.doubt))
        return read

    def _words(self, text: str) -> Read | None:
        if len(text) < 8 and (read := read_compact(text, self._now)):
            return read
        if len(text) > LONGEST_WORDS and not _DIGIT.search(text):
            return None
        plans = self._plans(text)
        if not plans:
            if self._code is None and self.language and len(text) < 60:
                from .fallback import read_foreign

                return read_foreign(normal(text), self.language, words_of("en"))
            return None
        digits = _DIGITS.findall(text)
        numbers = [int(number) for number in digits]
        reads: list[Read] = []
        for plan in plans:
            if plan.relative == "bare" and plan.code not in _NO_AGO and len(self._bare) < 2:
                continue
            if plan.short_year is not None and not has_short_year(plan, digits):
                continue  # 1.2.3 is a version
            if not has_order(plan):
                continue
            read = self._by_plan(plan, numbers)
            if read not in reads:
                reads.append(read)
        return several(reads) if len(reads) > 1 else reads[0] if reads else None

    def _plans(self, text: str) -> list[Plan]:
        template = text.translate(_ASCII_ZEROS) if text.isascii() else _DIGIT.sub("0", text)
        key = (self._code, template)
        plans = _plans.get(key)
        if plans is None:
            plans = self._new_plans(normal(template))
            if self._misses < _MOST_MISSES:  # else it may be known to a page that still has tries
                if len(_plans) >= _MOST_PLANS:
                    _plans.clear()
                _plans[key] = plans
        return plans

    def _new_plans(self, text: str) -> list[Plan]:
        """The readings in the page's language, else in English, else in all languages that know every word."""
        for own in (self._code, "en"):
            if own is not None and (plans := plans_for(text, words_of(own))):
                return plans
        found: list[Plan] = []
        others = languages_with(text) if self._misses < _MOST_MISSES else []
        for other in others:
            if other not in (self._code, "en"):
                found += [plan for plan in plans_for(text, words_of(other)) if certain(plan, text)]
        self._misses += bool(others and not found)
        return found

    def _by_plan(self, plan: Plan, numbers: list[int]) -> Read:
        if plan.relative is not None:
            return read_relative(plan, numbers, self._now)
        order = None
        if plan.separator:
            known = self._orders.get((plan.separator, 4 if plan.year is not None else 2), ())
            if known:
                order = next(iter(known)) if len(known) == 1 else None
            else:  # foreign words, foreign order
                order = order_by(plan.separator, self.language if plan.code in (self._code, "en") else plan.code)
                order = order or self._order
        return read_absolute(plan, numbers, order)


@lru_cache(16)  # a page has several readers
def _limit(moment: datetime | None) -> str | None:
    """Two days after fetching, in any zone: what is later has not been written yet."""
    if moment is None:
        return None
    try:
        return (in_utc(moment) + timedelta(days=2)).isoformat()[:16]
    except OverflowError:
        return None
