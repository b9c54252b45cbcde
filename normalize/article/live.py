"""Entries of a live blog: when each was published."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..dates.reader import DateReader
from ..record import Moment

# each branch in a letter of either case, so that names are passed over quickly
_LIVE = re.compile(
    r"[lLtT](?i:(?<=l)ive[-_]?(?:blog|ticker|event|feed|update|entr|post|stream|cover)|(?<=t)icker[-_]?(?:entr|item|post))"
)
_MOST_TIMES = 2
"""Times in one entry: when it was published, and when it was changed."""


def entry_moment(element: _Element) -> Moment | None:
    """When the entry that `element` is was published, as its ``<time>`` tells a machine; None where it is no entry."""
    if element.get("itemprop") != "liveBlogUpdate" and not _is_live(element):
        parent = element.getparent()
        if parent is None or not _is_live(parent):
            return None
    times: list[_Element] = []
    for time in element.iter("time"):
        times.append(time)
        if len(times) > _MOST_TIMES:
            # the whole blog
            return None
    stated = times[0].get("datetime") if times else None
    return DateReader().machine(stated, "time") if stated else None


def _is_live(element: _Element) -> bool:
    for name in ("class", "id"):
        value = element.get(name)
        if value is not None and _LIVE.search(value) is not None:
            return True
    return False
