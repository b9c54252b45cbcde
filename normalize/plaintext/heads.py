"""Where comments begin: candidates by the system's pattern, then the thread's own habits decide.

A saved page prints all its comments in one way: the name once or twice, so many blank lines before the date, the date
in one format, a control after each text. What most heads show is the habit; a line that looks like a head but breaks it
is part of somebody's text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from statistics import median_low

import attrs

from .kinds import dates_as_names, sentence_like
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
    pattern = re.compile(system.head)
    if system.style == "foot":
        letters = _named_by_dates(letters, first, stop)
    elif system.style == "head":
        letters = dates_as_names(letters, lines)
    if system.style in ("foot", "none"):
        # only controls (and the date, where it stands under the text) part the comments
        spots = list(_after_controls(letters, first, stop, "CVD" if system.style == "foot" else "CV"))
        matches = [pattern.match(letters, at, end) for at, end in zip(spots, [*spots[1:], stop], strict=False)]
    else:
        matches = list(pattern.finditer(letters, first, stop))
    heads: list[Head] = []
    for match in matches:
        if match is not None and (match.start() < match.end() or system.style in ("foot", "none")):
            head = _trimmed(match.start(), match.end(), letters, lines, first, system.style)
            head.bound = head.bound or system.style in ("foot", "none")
            heads.append(head)
    return heads


def _named_by_dates(letters: str, first: int, stop: int) -> str:
    """Where dates follow controls, a date that does not, and a control after a date, are somebody's name."""
    out = list(letters)
    for i in range(max(first, 1), stop):
        if out[i] == "D" and out[i - 1] not in "CVTBK":
            out[i] = "N" if out[i - 1] in "DON" else "X"
        elif out[i] == "C" and out[i - 1] in "DO":
            out[i] = "N"
    return "".join(out)


def _after_controls(letters: str, first: int, stop: int, controls: str) -> Iterator[int]:
    """Where a comment begins: at the start, and after each run of controls."""
    seen = ""
    for i in range(first, stop):
        letter = letters[i]
        if letter in "CVTKBED":
            if letter == "D" and "D" not in controls:
                seen = ""
            else:
                seen += letter
            continue
        if letter == "H" and seen:
            continue
        if letter == "Z":
            return
        if i == first or (seen.strip("BE") == "" and first == i) or _ends_comment(seen, letter, controls):
            yield i
        seen = ""


def _ends_comment(seen: str, letter: str, controls: str) -> bool:
    """Whether a run of controls ends a comment; a mere number does where a name follows it."""
    if "C" in seen or ("D" in controls and "D" in seen):
        return True
    return bool(seen) and seen[-1] == "V" and letter in "NO" and "K" not in seen


def _trimmed(start: int, end: int, letters: str, lines: list[Line], first: int, style: str) -> Head:
    at = start
    while at < end and letters[at] in "ON":
        at += 1
    head = Head(start, end)
    names = [i for i in range(start, at) if letters[i] == "N"]
    if len(names) == 2 and lines[names[0]].text == lines[names[1]].text:
        head.doubled, head.name = True, names[1]
    elif len(names) == 2 and style in ("foot", "none"):
        # the head's beginning is known: the first is the name, the other a short text
        head.name, head.end, at = names[0], names[0] + 1, names[0] + 1
        end = head.end
    elif len(names) == 2:
        # the head's end is known: the first belongs to the text before, unless that has ended
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
            case "M":
                head.name = head.date = i
            case "N":
                head.name = i
            case "s":
                head.name = i - 1 if i > start and letters[i - 1] == "N" else None
    head.bound = _bound(head.start, letters, first)
    head.gap_before = lines[head.start].gap
    if head.name is not None and head.name + 1 < end and letters[head.name] != "S":
        head.gap_in = lines[head.name + 1].gap
    elif head.name is not None and head.date is not None:
        head.gap_in = lines[head.date].gap
    head.gap_after = lines[end].gap if end < len(lines) else 0
    head.kind = kind_of(lines[head.date].text) if head.date is not None and letters[head.date] == "D" else ""
    return head


def _bound(start: int, letters: str, first: int) -> bool:
    return start <= first or letters[start - 1] in _CONTROLS


def learn(heads: list[Head]) -> Habits:
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


def settle_names(heads: list[Head], habits: Habits, lines: list[Line], letters: str) -> list[Head]:
    """Names that do not stand as names do in this thread are given back to the text before."""
    names = {lines[h.name].text.casefold() for h in heads if h.name is not None and (h.doubled or h.bound)}
    out: list[Head] = []
    for head in heads:
        if head.name is not None and letters[head.name] == "N" and not head.doubled and not head.bound:
            text = lines[head.name].text
            # a name directly before the date, where paragraphs stand apart, may end in a full stop
            close = habits.gap_in == 0 and habits.spaced and head.gap_in == 0 and head.gap_before > 0
            doubtful = sentence_like(text) and text.casefold() not in names and not close
            if doubtful or not like(head.gap_in, habits.gap_in):
                head = _nameless(head, lines, letters)
        out.append(head)
    return out


def drop_name(head: Head) -> None:
    """Gives the name line, the last of a head, to the text after it."""
    assert head.name is not None
    head.end = head.name
    head.start = min(head.start, head.end)
    head.name, head.empty = None, False


def drop_doubtful(heads: list[Head], lines: list[Line]) -> None:
    """Where the heads' ends are not marked: first lines that are rather texts than names are given to the text."""
    plain = [h for h in heads if h.name is not None and h.reply is None and h.date is None and h.end == h.name + 1]
    sure = [h for h in plain if h.doubled or not sentence_like(lines[h.name or 0].text)]
    named = sum(h.name is not None for h in heads) - len(plain) + len(sure)
    gaps = [(lines[h.name or 0].gap, h.gap_after) for h in sure]
    for head in plain:
        assert head.name is not None
        if head.doubled:
            continue
        odd = sentence_like(lines[head.name].text) and (lines[head.name].gap, head.gap_after) not in gaps
        if odd or named * 2 < len(heads):
            drop_name(head)


def keep_habitual(heads: list[Head], habits: Habits, letters: str) -> list[Head]:
    """The heads that follow the thread's habits."""
    nameless_seen = habits.named < 1 or habits.doubled < 1
    return [head for head in heads if _oddness(head, habits, letters, nameless_seen) < 1.5]


def _oddness(head: Head, habits: Habits, letters: str, nameless_seen: bool) -> float:
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
    if head.doubled or (head.name is not None and letters[head.name] in "SsM"):
        off -= 1
    return off


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
