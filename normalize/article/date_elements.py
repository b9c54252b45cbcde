"""The dates in elements: those that a layout's names point to, and stamps for machines beside the words."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..dates import DateReader
from ..found import Found, FoundArticle, FoundDate
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from .date_labels import is_change
from .date_order import both_orders
from .date_visit import Visit
from .date_words import Stated, stated
from .furniture import in_card, is_furniture, within

_LONGEST = 60
_MOST_INNER = 40
"""Elements in one that are looked at: a line's element may hold the page."""
# `title` is of microformats, and of scripts that show "3 days ago", as are all names with data
_STAMPS = frozenset(
    "datetime content title data-datetime data-date data-time data-timestamp data-utc-time data-utc data-epoch data-published "
    "data-publish-date data-unixtime".split()
)
_STAMP = re.compile(r"(?:19|20)\d\d-?[01]\d-?[0-3]\d(?!\d)|1\d{9}(?:\d{3})?\Z")


def stamp_of(element: _Element) -> str | None:
    """The date that an element, or one of the first in it, has in an attribute for machines."""
    for inner in islice(element.iter("*"), _MOST_INNER):
        for name, value in inner.attrib.items():
            if name in _STAMPS and len(value) <= _LONGEST and _STAMP.match(value.strip()) is not None:
                return value.strip()
    return None


def time_of(element: _Element) -> _Element | None:
    """The first ``<time>`` in an element, or itself; None where it holds none near its beginning."""
    return next((inner for inner in islice(element.iter("*"), _MOST_INNER) if inner.tag == "time"), None)


def named_dates(
    found: FoundArticle,
    page: Page,
    layout: Layout,
    body: Placed | None,
    reader: DateReader,
    visit: Visit,
    *,
    changes_only: bool = False,
) -> None:
    """Add the dates in the elements that the layout's names point to; `changes_only`: those of changes."""
    own = body[1] if body is not None else None
    for selectors, changed in ((layout.published, False), (layout.modified, True)):
        if changes_only and not changed:
            continue
        rule = f"{layout.name}.{'modified' if changed else 'published'}"
        for selector in page.present(selectors):
            elements = [(p, e) for p, e in page.outer(selector) if not visit.shows(line_of(e), e, p)]
            if any(_named_date(found, e, rule, changed, own, reader) for _, e in elements):
                break


def _named_date(
    found: FoundArticle, element: _Element, rule: str, changed: bool, own: _Element | None, reader: DateReader
) -> bool:
    """Add the dates of one element; False where it states none of this story's."""
    if in_card(element) or (own is not None and within(element, own) and not is_furniture(element)):
        return False
    if changed and "published" in (element.get("class") or "").split():
        return False  # core marks one <time> as both where the story was never changed
    time = time_of(element)
    time = element if time is None else time
    shown = line_of(element)
    dates = stated(shown)
    machine = (time.get("datetime") or time.get("content") or "").strip() or stamp_of(element)
    if not changed and (dates[0].kind == "changed" if len(dates) == 1 else not dates and is_change(shown)):
        changed, rule = True, f"{rule}.changed"
    if machine:
        add(found, Found(FoundDate(machine, "time"), rule), changed)
    if not machine and len(shown) <= _LONGEST and reader.text(shown) is not None:
        add(found, Found(FoundDate(shown, "text"), rule), changed)
        return True
    for date in dates[:1] if machine else dates:
        raw = readable(date, reader)
        if raw is not None and date.kind != "other":
            add(found, Found(FoundDate(raw, "text"), rule), changed or date.kind == "changed")
            if date.kind != "changed":
                return True
    return bool(machine)


def readable(date: Stated, reader: DateReader) -> str | None:
    """The date with its time of day, or without where only that can be read; None for a day that cannot be."""
    for raw in (date.raw, date.day):
        moment = reader.text(raw)
        if moment is not None and (moment.value is not None or both_orders(raw)):
            return raw
    return None


def add(found: FoundArticle, item: Found[FoundDate], changed: bool) -> None:
    (found.modified if changed else found.published).append(item)
