"""Where comments begin: candidates by the system's pattern, then the thread's own habits decide.

A saved page prints all its comments in one way: the name once or twice, so many blank lines before the date, the date
in one format, a control after each text. What most heads show is the habit; a line that looks like a head but breaks it
is part of somebody's text.
"""

from __future__ import annotations

import re
from collections import Counter
from statistics import median_low

import attrs

from .kinds import sentence_like
from .lines import Line
from .systems import System
from .when import kind_of

_CONTROLS = frozenset("CVTKHEZB")


@attrs.define(slots=True)
class Head:
    """The lines before one comment's text (or, in ``foot`` style, its name lines), by index in the lines."""

    start: int
    end: int
    """Exclusive."""
    name: int | None = None
    role: int | None = None
    date: int | None = None
    reply: int | None = None
    doubled: bool = False
    bound: bool = False
    """Whether a control, a heading or nothing stands before it."""
    gap_in: int | None = None
    """Blank lines between the name and what follows it; None without a name."""
    gap_before: int = 0
    gap_after: int = 0
    kind: str = ""
    empty: bool = False


@attrs.define
class Habits:
    """What most heads of a thread show; None where they show nothing in common."""

    strong: int
    gap_in: int | None = None
    gap_after: int | None = None
    kind: str = ""
    doubled: float = 0.0
    bound: float = 0.0
    named: float = 0.0
    spaced: bool = False
    """Whether a blank line stands before heads that follow a text."""


def find_heads(system: System, letters: str, lines: list[Line], first: int, stop: int) -> list[Head]:
    """Candidates in ``lines[first:stop]``."""
    heads: list[Head] = []
    for match in re.compile(system.head).finditer(letters, first, stop):
        if match.start() == match.end():
            continue
        head = _trimmed(match.start(), match.end(), letters, lines, first)
        if head is not None:
            heads.append(head)
    return heads


def _trimmed(start: int, end: int, letters: str, lines: list[Line], first: int) -> Head | None:
    at = start
    while at < end and letters[at] in "ON":
        at += 1
    head = Head(start, end)
    names = [i for i in range(start, at) if letters[i] == "N"]
    if len(names) == 2 and lines[names[0]].text == lines[names[1]].text:
        head.doubled, head.name = True, names[1]
    elif len(names) == 2:
        # of two different lines the first belongs to the text before, unless that has ended
        if not _bound(start, letters, first):
            head.start = names[0] + 1
        head.name = names[1]
    elif names:
        head.name = names[0]
    roles = [i for i in range(head.start, at) if letters[i] == "O"]
    if not names and len(roles) == 2 and lines[roles[0]].text == lines[roles[1]].text:
        head.doubled, head.name, roles = True, roles[1], []  # someone who calls himself "Guest"
    head.role = roles[0] if roles else None
    for i in range(at, end):
        match letters[i]:
            case "D":
                head.date = i
            case "R":
                head.reply = i
            case "S":
                head.name = i
    head.bound = _bound(head.start, letters, first)
    head.gap_before = lines[head.start].gap
    if head.name is not None and head.name + 1 < end and letters[head.name] != "S":
        head.gap_in = lines[head.name + 1].gap
    elif head.name is not None and head.date is not None:
        head.gap_in = lines[head.date].gap
    head.gap_after = lines[end].gap if end < len(lines) else 0
    head.kind = kind_of(lines[head.date].text) if head.date is not None else ""
    return head


def _bound(start: int, letters: str, first: int) -> bool:
    return start <= first or letters[start - 1] in _CONTROLS


def learn(heads: list[Head], lines: list[Line]) -> Habits:
    """The habits of the heads that are surely such: those with a name twice, or bound and named."""
    strong = [h for h in heads if (h.doubled or (h.bound and h.name is not None)) and not h.empty]
    sample = strong if len(strong) * 4 >= len(heads) else heads
    if not sample:
        return Habits(0)
    kinds = Counter(h.kind for h in sample if h.kind).most_common(1)
    gaps = [h.gap_in for h in sample if h.gap_in is not None]
    unbound = [h for h in heads if not h.bound]
    return Habits(
        strong=len(strong),
        gap_in=median_low(gaps) if gaps else None,
        gap_after=median_low([h.gap_after for h in sample]),
        kind=kinds[0][0] if kinds and kinds[0][1] >= 0.8 * sum(1 for h in sample if h.kind) else "",
        doubled=sum(h.doubled for h in sample) / len(sample),
        bound=sum(h.bound for h in heads) / len(heads),
        named=sum(h.name is not None for h in sample) / len(sample),
        spaced=bool(unbound) and median_low([h.gap_before for h in unbound]) > 0,
    )


def like(a: int | None, b: int | None) -> bool:
    """Whether two numbers of blank lines are of one habit: both none, or within a factor of two and a half."""
    if a is None or b is None:
        return True
    if not a or not b:
        return a == b
    return max(a, b) <= 2.5 * min(a, b) or (abs(a - b) <= 1 and min(a, b) > 1)


def keep_habitual(heads: list[Head], habits: Habits, lines: list[Line], letters: str, names: set[str]) -> list[Head]:
    """The heads that follow the thread's habits. Names that do not stand as names do here are given back to the text."""
    kept: list[Head] = []
    nameless_seen = habits.named < 1 or habits.doubled < 1
    for head in heads:
        if head.name is not None and letters[head.name] == "N" and not head.doubled:
            text = lines[head.name].text
            alien = not like(head.gap_in, habits.gap_in)
            doubtful = sentence_like(text) and text.casefold() not in names and not head.bound
            if (alien and not head.bound) or doubtful:
                head = _nameless(head, lines, letters)
        off = 0.0
        off += not like(head.gap_after, habits.gap_after)
        off += bool(habits.kind and head.kind and head.kind != habits.kind)
        off += not head.bound and habits.bound > 0.9
        off += 0.5 * (habits.spaced and not head.bound and head.gap_before == 0 and not head.doubled)
        if head.name is None:
            off += 0.5 if head.reply is None else 0
            off += 0 if nameless_seen else 0.5
        if head.empty:
            off += 1 if head.doubled or head.bound else 2
        if head.doubled or (head.name is not None and letters[head.name] == "S"):
            off -= 1
        if off < 1.5:
            kept.append(head)
    return kept


def _nameless(head: Head, lines: list[Line], letters: str) -> Head:
    assert head.name is not None
    start = head.name + 1
    role = head.role if head.role is not None and head.role >= start else None
    return attrs.evolve(
        head,
        start=start,
        name=None,
        role=role,
        gap_in=None,
        gap_before=lines[start].gap,
        bound=letters[start - 1] in _CONTROLS,
    )
