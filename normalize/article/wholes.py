"""Lists and tables are of the story as wholes: what is told of most of their words is told of all."""

from __future__ import annotations

import re

from .between import OTHERS, OUTSIDE, story_before, story_behind
from .hints import BIT
from .scan import IN_LIST, IN_TABLE, Scan

_WHOLES = frozenset(("ul", "ol", "dl", "table"))
_ITEMS = frozenset(("li", "td", "th", "caption", "dt", "dd"))
_IN_WHOLE = IN_LIST | IN_TABLE
_FARTHEST = 6
_MOST, _FEW = 0.6, 0.15
"""Shares of a whole's words that are accepted where all are, and where none is."""
_BETWEEN = -2.5
"""Mean odds of a whole that stands between paragraphs of the story, and is of it."""
_LINKED = 0.5
_HOPELESS, _UNTOLD = -9.0, -1.5
"""Odds of a run that was not looked at, being a few words far from others, and what they count here."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LONGEST = 600
"""Bytes of a line in a list or table of data."""
_SHORT = 70
"""Characters of a line of such a list."""
_OF_PAGE = re.compile(
    r"(?:by|von|par|por|share|partager|teilen|compartir|compartilhar|condividi|delen|print|drucken|imprimer|imprimir|save|e-?mail|"
    r"comments?|updated|published|posted|follow|tweet|facebook|whatsapp)\b|\d{1,6}\Z|\S{1,30}@\S",
    re.I,
)
_LARGE, _MAIN = 200, 0.7
"""Bytes of a cell that is the page's main part, and its share of the words."""


def take_whole(scan: Scan, odds: list[float], accepted: list[bool]) -> None:
    """Even out the verdicts on the runs of each list and table."""
    runs = scan.runs
    wholes: dict[int, list[int]] = {}
    known: dict[int, int] = {}
    for i, run in enumerate(runs):
        if not run.where & _IN_WHOLE:
            continue
        place = known.get(run.owner_at)
        if place is None:
            place = known[run.owner_at] = _whole_of(scan, run.owner_at)
        if place >= 0:
            wholes.setdefault(place, []).append(i)
    begins = _beginning(scan, accepted)
    for place, members in wholes.items():
        if len(members) < 2:
            continue
        if members[-1] < begins and _tells_of_page(scan, members):
            for i in members:
                accepted[i] = False
            continue
        size = sum([runs[i].size for i in members])
        yes = sum([runs[i].size for i in members if accepted[i]])
        if yes == size or _lays_out(scan, members):
            continue
        if yes >= _MOST * size or (yes < _FEW * size and _between(scan, odds, accepted, place, members, size)):
            verdict = True
        elif 0 < yes < _FEW * size:
            verdict = False
        else:
            continue
        for i in members:
            accepted[i] = verdict


def _beginning(scan: Scan, accepted: list[bool]) -> int:
    """The story's first line that is a paragraph or a heading."""
    runs = scan.runs
    return next(
        (i for i, yes in enumerate(accepted) if yes and (runs[i].tag == "p" or not runs[i].where & _IN_WHOLE)), 0
    )


def _tells_of_page(scan: Scan, members: list[int]) -> bool:
    """Whether a list above the story is one of short lines, of which one is a byline, a count or a control."""
    texts = [scan.runs[i].text for i in members]
    return max(len(text) for text in texts) < _SHORT and any(_OF_PAGE.match(text) for text in texts)


def _lays_out(scan: Scan, members: list[int]) -> bool:
    """Whether a list or table is one of comments, or only parts the page into boxes: a column of links and the story, say."""
    runs = scan.runs
    sizes = [runs[i].size for i in members]
    return max(sizes) > max(_LARGE, _MAIN * sum(sizes)) or any(
        (runs[i].near | runs[i].far) & BIT["comment"] or runs[i].tag in _HEADINGS or runs[i].size > _LONGEST
        for i in members
    )


def _between(scan: Scan, odds: list[float], accepted: list[bool], place: int, members: list[int], size: int) -> bool:
    """Whether a list or table stands among the story's paragraphs and looks like no furniture."""
    runs, first, last = scan.runs, members[0], members[-1]
    box = scan.index.shape.parents[place]
    if story_before(scan, accepted, first, box) is None or story_behind(scan, accepted, last, box) is None:
        return False
    if sum([runs[i].linked for i in members]) >= _LINKED * size:
        return False
    if any(runs[i].near & OTHERS or runs[i].where & OUTSIDE for i in members):
        return False
    return sum([odds[i] if odds[i] > _HOPELESS else _UNTOLD for i in members]) >= _BETWEEN * len(members)


def _whole_of(scan: Scan, place: int) -> int:
    """The list or table that an element is an item of, the outermost where lists are nested; -1 where it is none."""
    tags, parents = scan.index.tag_of, scan.index.shape.parents
    found, steps, item = -1, 0, False
    while place >= 0 and steps < _FARTHEST:
        tag = tags[place]
        if tag in _WHOLES:
            if not item:
                break
            found, steps, item = place, _FARTHEST - 3, False
        else:
            item = item or tag in _ITEMS
        steps += 1
        place = parents[place]
    return found
