"""Entries of a live blog that no name tells: boxes of one kind beside each other, each with a time of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from lxml.etree import _Element

from ..index import Index
from .scan import IN_QUOTE, Scan

_CLOCK = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")
_FEWEST, _FEWEST_TOLD = 3, 2
"""Entries, and those of them with words of the story, that a live blog has at least."""
_UNLIKE = -4.6
"""Odds of a heading or a quotation that is none of an entry's."""
_CLOCKS = 12
"""Bytes of a time without words."""
_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))


def entries_of(index: Index) -> dict[int, str]:
    """The places of such boxes, and the time that each states for machines."""
    times = [
        (place, stated)
        for place, element in index.tags["time"]
        if (stated := element.get("datetime")) is not None and _CLOCK.match(stated)
    ]
    if len(times) < _FEWEST:
        return {}
    parents, ends = index.shape.parents, index.shape.ends
    beside: dict[int, dict[int, str]] = {}
    for (one, stated), (other, then) in pairwise(times):
        box, around = one, parents[one]
        while around >= 0 and ends[around] <= other:
            box, around = around, parents[around]
        next_box = other
        while parents[next_box] > around:
            next_box = parents[next_box]
        boxes = beside.setdefault(around, {})
        boxes.setdefault(box, stated)
        boxes.setdefault(next_box, then)
    found: dict[int, str] = {}
    for boxes in beside.values():
        kinds: dict[tuple[str, str | None], list[int]] = {}
        for box in boxes:
            kinds.setdefault((index.tag_of[box], index.class_of[box]), []).append(box)
        for (tag, _), members in kinds.items():
            if tag != "time" and len({boxes[box] for box in members}) >= _FEWEST:
                found.update((box, boxes[box]) for box in members)
    return found


def take_entries(scan: Scan, odds: list[float], accepted: list[bool]) -> dict[_Element, str]:
    """The entries with words of the story, and when each was published; their headings and quotations are of it too."""
    index, runs = scan.index, scan.runs
    found = entries_of(index)
    if not found:
        return {}
    starts, ends = sorted(found), index.shape.ends
    members: dict[int, list[int]] = {}
    for i, run in enumerate(runs):
        at = bisect_right(starts, run.owner_at) - 1
        if at >= 0 and run.owner_at < ends[starts[at]]:
            members.setdefault(starts[at], []).append(i)
    told = {
        box: lines for box, lines in members.items() if any(accepted[i] and runs[i].tag not in _HEADINGS for i in lines)
    }
    if len(told) < _FEWEST_TOLD:
        return {}
    for lines in told.values():
        for i in lines:
            run = runs[i]
            if run.size < _CLOCKS and run.text.upper() == run.text.lower():
                # a minute of the match, the hour
                accepted[i] = False
            elif odds[i] > _UNLIKE and 2 * run.linked < run.size and (run.tag in _HEADINGS or run.where & IN_QUOTE):
                accepted[i] = True
    return {index.elements[box]: found[box] for box in told}
