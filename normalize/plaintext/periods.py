"""Comments told by what comes back at regular distances: a date, a name beside it, the same labels around them.

No phrase is needed to part the comments so; whether they are comments is another question (see `choice.py`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

import attrs

from .compound import Dated
from .counts import speaks_of_comments
from .cues import Cue
from .heads import Head
from .kinds import sentence_like
from .lines import Line
from .named_lines import name_lines
from .naming import Named, clean_name, is_short_name, names_beside
from .repeats import Labels, labels_of
from .spots import Spot

_APART = 200
# the time of day that a converter put on a line of its own
_CLOCK = re.compile(r"(?:[^\W\d]{1,3}\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?|\s[^\W\d_]{1,4})?", re.I)
_TITLE = 1
_TWICE = 3


@attrs.define
class Run:
    """One run of dates of one form, as the heads of comments."""

    heads: list[Head]
    letters: str
    """The page's letters, with those of labels and heads as they are in this run."""
    names: dict[int, Dated]
    replies: dict[int, str]
    """Whom the comment of a date's line answers, where that line says so."""
    stop: int
    """Index after the last comment."""
    labels: Labels
    foot: bool = False
    """Whether name and date stand under the text."""


def runs_of(spots: list[Spot]) -> list[list[Spot]]:
    """The spots of one form that follow each other."""
    groups: defaultdict[tuple[str, bool, bool], list[Spot]] = defaultdict(list)
    for spot in spots:
        groups[spot.kind, _wordy(spot.before), _wordy(spot.after)].append(spot)
    merged: defaultdict[tuple[str, bool], list[Spot]] = defaultdict(list)
    for (kind, before, after), group in groups.items():
        # words on both sides in some lines only: a badge, or whom one answers
        merged[kind, before or after].extend(group)
    candidates = [*groups.values(), *(sorted(group) for group in merged.values())]
    runs: list[list[Spot]] = []
    for group in candidates:
        run: list[Spot] = []
        for spot in group:
            if run and spot.at - run[-1].at > _APART:
                runs.append(run)
                run = []
            run.append(spot)
        runs.append(run)
    unique = {tuple(s.at for s in run): run for run in runs if len(run) >= 2}
    return list(unique.values())


def _wordy(words: tuple[str, ...]) -> bool:
    return any(any(c.isalpha() for c in word) for word in words)


def read_run(
    run: list[Spot], lines: list[Line], letters: str, cues: dict[int, Cue], after: int, end: int
) -> Run | None:
    """The heads of the comments of `run`, which begins after the line `after`; None where most have no name."""
    labels = labels_of(run, lines, after, end)
    beside = names_beside(run)
    places = None if beside is not None else name_lines(run, lines, letters, labels, after, end)
    if beside is None and places is None:
        return None
    heads: list[Head] = []
    names: dict[int, Dated] = {}
    replies: dict[int, str] = {}
    before = after
    for n, spot in enumerate(run):
        named = beside[n] if beside is not None else None
        if beside is not None and named is None:
            continue
        if beside is None:
            assert places is not None
            at = places[n]
            if at is None:
                continue
            named = _value(lines, cues, at, before)
        else:
            at = spot.at
        assert named is not None
        names[at] = Dated(named.name, spot.date)
        if at != spot.at:
            names[spot.at] = Dated("", spot.date)
        if named.reply_to:
            replies[at] = named.reply_to
        head = _head(spot.at, at, named.name, lines, letters, labels, before, end)
        head.kind = spot.kind
        heads.append(head)
        before = head.end - 1
    if len(heads) < 2:
        return None
    _take_titles(heads, lines, letters, labels)
    out = _lettered(heads, lines, letters, labels, end)
    first = _signed_from(heads, lines, out, after, end)
    if first is not None:
        stop = heads[-1].end
        return Run(*_signed(heads, out, first), names, replies, stop, labels, foot=True)
    stop = _end(heads, lines, out, cues, end)
    return Run(heads, out, names, replies, stop, labels)


def _take_titles(heads: list[Head], lines: list[Line], letters: str, labels: Labels) -> None:
    """Gives heads the titles of their comments: the one or two short lines between the labels before and the head, or a heading's."""
    for before, head in pairwise(heads):
        at = head.start
        while at > before.end + 1 and head.start - at <= _TITLE and _is_title(lines[at - 1]):
            if labels.hold(lines[at - 1].text):
                break
            at -= 1
        if at < head.start and (labels.hold(lines[at - 1].text) or letters[at - 1] == "C"):
            head.start = at
        elif lines[head.start - 1].mark.startswith("heading") and head.start - 1 > before.end:
            head.start -= 1


def _is_title(line: Line) -> bool:
    return len(line.text) <= 80 and not line.text.endswith((".", "…", ",", ";"))


def _signed_from(heads: list[Head], lines: list[Line], letters: str, after: int, end: int) -> int | None:
    """Where the first text begins, if names and dates stand under the texts: one stands above the first, none under the last."""
    if after < 0:
        return None
    above = [i for i in range(after + 1, heads[0].start) if letters[i] in "NX"]
    last = heads[-1].end
    if not any(_is_said(lines[i]) for i in above):
        return None
    ends = last >= end or letters[last] in "KZ" or lines[last].mark.startswith("heading")
    if not ends and not speaks_of_comments(lines[last].text):
        return None
    return above[0] if not any(letters[i] == "K" for i in range(above[0], heads[0].start)) else None


def _is_said(line: Line) -> bool:
    return sentence_like(line.text) or len(line.text) > 60


def _signed(heads: list[Head], letters: str, first: int) -> tuple[list[Head], str]:
    """The heads of texts that are signed under them, and the letters with the signatures as what ends a comment."""
    out = list(letters)
    signed: list[Head] = []
    for head in heads:
        for i in range(head.start, head.end):
            out[i] = "D" if i == head.date else "H"
        signed.append(attrs.evolve(head, start=first, end=first, bound=True, gap_before=0, gap_after=0))
        first = head.end
    return signed, "".join(out)


def _value(lines: list[Line], cues: dict[int, Cue], at: int, before: int) -> Named:
    """The name on a line of its own; one printed twice may have that of whom he answers behind it the second time."""
    cue = cues.get(at)
    if cue is not None and cue.use == "says" and cue.value:
        return Named(cue.value, "")
    text = lines[at].text
    for i in range(at - 1, max(before, at - 1 - _TWICE), -1):
        name = lines[i].text
        if len(name) > 1 and text.startswith(name + " ") and is_short_name(rest := text[len(name) + 1 :]):
            return Named(name, rest)
    return clean_name(text)


def _head(
    date: int, name: int, text: str, lines: list[Line], letters: str, labels: Labels, before: int, end: int
) -> Head:
    start, stop = min(date, name), max(date, name) + 1
    low = text.casefold()
    while start - 1 > before and (
        letters[start - 1] in "OB"
        or (low in lines[start - 1].text.casefold() and len(lines[start - 1].text) <= len(low) + 25)
    ):
        start -= 1
    while stop < end and (
        letters[stop] in "HEBOrT"
        or (letters[stop] == "R" and stop + 1 < end)
        or lines[stop].text == text
        or labels.hold(lines[stop].text)
        or _CLOCK.fullmatch(lines[stop].text)
        or (letters[stop] == "V" and labels.hold(lines[stop - 1].text))
    ):
        stop += 1
    head = Head(start, stop, name=name, date=date, bound=False)
    for i in range(start, stop):
        if letters[i] == "O" and head.role is None:
            head.role = i
        elif letters[i] == "R" and head.reply is None:
            head.reply = i
    head.gap_before = lines[start].gap
    head.gap_after = lines[stop].gap if stop < len(lines) else 0
    return head


def _lettered(heads: list[Head], lines: list[Line], letters: str, labels: Labels, end: int) -> str:
    """`letters` with ``M`` for the lines of names with dates, ``C`` for labels."""
    out = list(letters)
    for head, after in pairwise([*heads, None]):
        assert head is not None
        stop = after.start if after is not None else min(end, head.end + _APART)
        for i in range(head.end, stop):
            if labels.hold(lines[i].text):
                out[i] = "C"
            elif letters[i] in "DMS":
                out[i] = "X"
        for at in (head.name, head.date):
            if at is not None:
                out[at] = "M"
    return "".join(out)


def _end(heads: list[Head], lines: list[Line], letters: str, cues: dict[int, Cue], end: int) -> int:
    """Where the last comment ends: after its labels where the others have some, else before what no comment holds."""
    last = heads[-1]
    first_lines = {line.text.casefold() for line in lines[: min(heads[0].start, 40)] if len(line.text) <= 80}
    widest = max((lines[i].gap for a, b in pairwise(heads) for i in range(a.end + 1, b.start)), default=0)
    labelled = sum(b.start > a.end and letters[b.start - 1] == "C" for a, b in pairwise(heads))
    has_labels = labelled * 10 >= 6 * (len(heads) - 1)
    margin = min(lines[head.start].indent for head in heads)
    at = last.end
    while at < end:
        line = lines[at]
        cue = cues.get(at)
        if has_labels and letters[at] == "C":
            while at < end and letters[at] in "CVTHEB":
                at += 1
            return at
        if at > last.end and (
            letters[at] == "Z"
            or (
                letters[at] == "K"
                and cue is not None
                and cue.use in ("respond", "heading", "count", "subscribe", "form")
            )
            or line.mark.startswith("heading")
            or line.text.casefold() in first_lines
            or speaks_of_comments(line.text)
            or (widest and line.gap > 2 * widest + 1)
            or (line.indent < margin and line.gap)
        ):
            return at
        at += 1
    return end
