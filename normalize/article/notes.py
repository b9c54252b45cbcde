"""Footnotes: lines behind the story, or in it, to which a number among its words leads."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from ..index import Index
from .scan import INLINE, Run

_SIGN = re.compile(r"[\s\[(]{0,3}(?:\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5}|[a-z])[\s\])]{0,3}\Z")
"""What leads to a note."""
_MOST_RUNS, _LARGEST = 6, 2000
"""Lines and bytes of one note."""
_SHORT, _MOST = 300, 0.15
"""Bytes of the notes, and share of the story's words, that they are at most; a list of the literature is longer."""
_UNLIKE = -6.0
"""Odds of a line that is of no note."""
_LINKED = 0.8


def take_notes(index: Index, runs: list[Run], odds: list[float], accepted: list[bool]) -> None:
    """Take the story's footnotes."""
    signs = [
        (place, href[1:])
        for place, link in index.tags["a"]
        if (href := link.get("href") or "")[:1] == "#" and _SIGN.match("".join(link.itertext())) is not None
    ]
    led = [(place, index.ids[target][0]) for place, target in signs if target in index.ids]
    if not led:
        return
    chosen = sorted({run.owner_at for run, yes in zip(runs, accepted, strict=True) if yes})
    # bare words behind a block make an element the owner of a line that comes later
    order = sorted(range(len(runs)), key=lambda i: runs[i].owner_at)
    notes: set[int] = set()
    ends, owners = index.shape.ends, [runs[i].owner_at for i in order]
    for place, note in led:
        at = bisect_right(chosen, place) - 1
        if at < 0 or not chosen[at] <= place < ends[chosen[at]]:
            continue
        while index.tag_of[note] in INLINE and index.shape.parents[note] >= 0:
            note = index.shape.parents[note]
        if note <= place:
            continue  # the way back
        lines = order[bisect_left(owners, note) : bisect_left(owners, ends[note])]
        if len(lines) > _MOST_RUNS or sum([runs[i].size for i in lines]) > _LARGEST:
            continue
        notes.update(i for i in lines if runs[i].linked < _LINKED * runs[i].size and odds[i] > _UNLIKE)
    size = sum([run.size for run, yes in zip(runs, accepted, strict=True) if yes])
    if sum([runs[i].size for i in notes if not accepted[i]]) <= max(_SHORT, _MOST * size):
        for i in notes:
            accepted[i] = True
