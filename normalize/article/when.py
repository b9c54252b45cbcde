"""The dates that a reader sees near the headline and after the story, and the one in the page's address."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..dates import DateReader
from ..found import Found, FoundArticle, FoundDate
from .hints import BIT
from .lines import Lines, dates_in, is_caption, tells_change

_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_LONGEST_LINE = 220


def seen_dates(found: FoundArticle, lines: Lines) -> None:
    """Add the dates of the lines around the story."""
    for run, where in lines.around():
        if run.size > _LONGEST_LINE or is_caption(run):
            continue
        confidence = "high" if where == "head" else "medium"
        time = _time(run.owner)
        machine = (time.get("datetime") or "").strip() if time is not None else ""
        if machine and machine[:4].isdigit():
            (found.modified if tells_change(run.text) else found.published).append(
                Found(FoundDate(machine, "time"), f"{where}.time", confidence)
            )
            continue
        raws, changed = dates_in(run.text)
        if not raws or (where in ("end", "foot") and run.size > 100):
            continue
        if changed and len(raws) == 1:
            found.modified.append(Found(FoundDate(raws[0], "text"), f"{where}.date", confidence))
        else:
            found.published.append(Found(FoundDate(raws[0], "text"), f"{where}.date", confidence))
            if changed:
                found.modified.append(Found(FoundDate(raws[-1], "text"), f"{where}.date", confidence))

    if not found.published:
        _anywhere(found, lines)


def _anywhere(found: FoundArticle, lines: Lines) -> None:
    """A page that states its date neither near headline nor end: the first line that is called a date, or is nothing else."""
    spare: FoundDate | None = None
    for run in lines.runs:
        if run.size > 120 or is_caption(run) or lines.is_other(run):
            continue
        raws, changed = dates_in(run.text)
        if not raws or changed or run.linked:
            continue
        if run.near & BIT["meta"] or run.tag == "time":
            found.published.append(Found(FoundDate(raws[0], "text"), "page.date", "low"))
            return
        if spare is None and len(run.text) < len(raws[0]) + 25:
            spare = FoundDate(raws[0], "text")
    if spare is not None:
        found.published.append(Found(spare, "page.date", "low"))


def settle_dates(found: FoundArticle) -> None:
    """Put the publication dates in the order of trust: the day that most independent places name goes first."""
    dates = found.published
    if len(dates) < 2:
        return
    reader = DateReader(language=found.language.value if found.language else None)
    days: list[str | None] = []
    support: dict[str, float] = {}
    known: set[tuple[str, str]] = set()
    for item in dates:
        raw, basis = item.value.raw, item.value.basis
        moment = reader.text(raw, basis) if basis == "text" else reader.machine(raw, basis)
        day = moment.value[:10] if moment is not None and moment.value and len(moment.value) >= 10 else None
        days.append(day)
        source = _source(item)
        if day is not None and (source, day) not in known:
            known.add((source, day))
            support[day] = support.get(day, 0.0) + _WEIGHTS.get(source, 1.0)
    if len(support) < 2:
        if support and days[0] is None:
            found.published = [dates[i] for i in sorted(range(len(dates)), key=lambda i: days[i] is None)]
        return
    # a UTC stamp names the day after or before the one that readers see: theirs counts
    best = max(support, key=lambda day: support[day])
    order = sorted(range(len(dates)), key=lambda i: (days[i] != best, days[i] is None, i))
    found.published = [dates[i] for i in order]


_WEIGHTS = {"jsonld": 3.0, "meta": 2.6, "head": 2.0, "named": 1.6, "url": 2.7, "above": 1.0, "foot": 0.7, "end": 0.7}


def _source(item: Found[FoundDate]) -> str:
    """The place that a date comes from; places that copy each other are one."""
    start = item.rule.partition(".")[0]
    return start if start in _WEIGHTS else "named"


def _time(element: _Element) -> _Element | None:
    return element if element.tag == "time" else next(element.iter("time"), None)


def url_date(found: FoundArticle, url: str) -> None:
    """Add the day that the address names."""
    match = _URL_DAY.search(url.partition("://")[2].partition("/")[2])
    if match is not None:
        found.published.append(Found(FoundDate("-".join(match.groups()), "url"), "url", "medium"))
