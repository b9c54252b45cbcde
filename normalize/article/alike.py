"""Short lines of one kind share a verdict: headings and times of a live blog's entries, names of a list, labels of a template."""

from __future__ import annotations

from collections import Counter

from .between import OTHERS, OUTSIDE, story_before, story_behind
from .scan import Run, Scan

_FEWEST = 3
"""Lines of one kind."""
_MOST, _FEW = 0.5, 0.34
"""Shares of them that are accepted where all are, and where none is."""
_UNLIKE = -2.5
"""Odds of a line that is none of the story whatever its like are."""
_LONGEST = 120
"""Bytes of a line that is told by the others."""
_REPEATED = 5
"""Times that a template prints the same label: "Article content"."""
_WORDED = frozenset(("li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Tags of lines that a story may repeat."""

_Kind = tuple[str, str | None, str | None, int, int]


def even_out(scan: Scan, odds: list[float], accepted: list[bool]) -> None:
    """Take or leave short lines within the story as most lines of the same tag and names are taken or left."""
    if True not in accepted:
        return
    runs = scan.runs
    first, last = accepted.index(True), len(runs) - 1 - accepted[::-1].index(True)
    for members in _kinds(scan, range(first, last + 1)):
        labels = [] if runs[members[0]].tag in _WORDED else _labels(runs, members)
        for i in labels:
            accepted[i] = False
        count, yes = len(members), sum([accepted[i] for i in members])
        if yes > _MOST * count:
            for i in members:
                accepted[i] = accepted[i] or (odds[i] > _UNLIKE and _may_be(runs, accepted, i))
        elif 0 < yes < _FEW * count:
            for i in members:
                # numbers and times; a line of words may be the one of its kind that is of the story
                accepted[i] = accepted[i] and runs[i].text.upper() != runs[i].text.lower()


def _kinds(scan: Scan, places: range) -> list[list[int]]:
    """Short lines that have tag and names in common, where they are some; paragraphs speak for themselves."""
    runs, names = scan.runs, scan.index.class_of
    kinds: dict[_Kind, list[int]] = {}
    for i in places:
        run = runs[i]
        if run.size < _LONGEST and run.tag != "p":
            kinds.setdefault((run.tag, names[run.owner_at], names[run.box_at], run.near, run.far), []).append(i)
    return [members for members in kinds.values() if len(members) >= _FEWEST]


def _labels(runs: list[Run], members: list[int]) -> list[int]:
    """Lines that say the same again and again; a speaker's name before each of his answers ends in a colon."""
    if len(members) < _REPEATED:
        return []
    told = Counter([runs[i].text for i in members])
    return [i for i in members if told[runs[i].text] >= _REPEATED and not runs[i].text.endswith((":", "?"))]


def _may_be(runs: list[Run], accepted: list[bool], i: int) -> bool:
    run = runs[i]
    return (
        run.linked * 2 < run.size
        and not run.near & OTHERS
        and not run.where & OUTSIDE
        and story_before(runs, accepted, i) is not None
        and story_behind(runs, accepted, i) is not None
    )
