"""The dates that a reader sees near the headline and after the story, and the one in the page's address."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import Found, FoundArticle, FoundDate
from .lines import Lines, dates_in, is_caption

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
            _, changed = dates_in(run.text)
            (found.modified if changed else found.published).append(Found(FoundDate(machine, "time"), f"{where}.time", confidence))
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


def _time(element: _Element) -> _Element | None:
    return element if element.tag == "time" else next(element.iter("time"), None)


def url_date(found: FoundArticle, url: str) -> None:
    """Add the day that the address names."""
    match = _URL_DAY.search(url.partition("://")[2].partition("/")[2])
    if match is not None:
        found.published.append(Found(FoundDate("-".join(match.groups()), "url"), "url", "medium"))
