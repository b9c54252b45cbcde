"""The site's clock: how far it was ahead of UTC, learnt where an API tells one instant both ways."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import datetime

from ..record import Moment

_WALL = re.compile(r"\d{4}-\d\d-\d\dT\d\d(?::\d\d(?::\d\d)?)?\Z")


def place_in_zone(moments: Iterable[Moment | None], pairs: Sequence[tuple[str, int]]) -> None:
    """Give wall times without an offset the one that held then, where that is sure.

    `pairs`: wall times (ISO 8601) with the minutes that they were ahead of UTC. Sure is what the nearest pairs before and
    after agree on; at the ends, what the nearest says within three weeks: clocks change twice a year.
    """
    if not pairs:
        return
    known = sorted(set(pairs))
    times = [time for time, _ in known]
    for moment in moments:
        if moment is None or moment.value is None or moment.tz != "unknown" or not _WALL.match(moment.value):
            continue
        minutes = _at(moment.value, known, times)
        if minutes is not None:
            sign = "-" if minutes < 0 else "+"
            if moment.precision == "hour":
                moment.value += ":00"
            moment.value += f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
            moment.tz = "inferred"


def _at(value: str, known: Sequence[tuple[str, int]], times: Sequence[str]) -> int | None:
    at = bisect_left(times, value)
    before, after = known[at - 1] if at else None, known[at] if at < len(known) else None
    if before is not None and after is not None:
        return before[1] if before[1] == after[1] else None
    nearest = before or after
    assert nearest is not None
    return nearest[1] if abs(_day(nearest[0]) - _day(value)) <= 21 else None


def _day(value: str) -> int:
    return datetime.fromisoformat(value[:10]).toordinal()
