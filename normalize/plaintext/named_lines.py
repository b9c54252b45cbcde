"""Names on lines of their own, above or below the lines of their dates."""

from __future__ import annotations

from collections import Counter

from .kinds import sentence_like
from .lines import Line
from .naming import clean_name, is_joiner
from .repeats import Labels
from .spots import Spot

_REACH = 4
_QUOTES = "“\"„«‘'»>"


def name_lines(
    run: list[Spot], lines: list[Line], letters: str, labels: Labels, after: int, end: int
) -> list[int | None] | None:
    """The line above or below each date that is a name; None where neither place holds names."""
    best: tuple[float, list[int | None]] | None = None
    for step in (-1, 1):
        found: list[int | None] = []
        gaps: Counter[int] = Counter()
        for n, spot in enumerate(run):
            low = run[n - 1].at if n else after
            high = run[n + 1].at if n + 1 < len(run) else end
            at = _nearest(spot.at, step, low, high, lines, letters, labels)
            found.append(at if at is not None and _may_be_name(lines[at], letters[at]) else None)
            if found[-1] is not None and at is not None:
                gaps[min(lines[max(at, spot.at)].gap, 3)] += 1
        share = sum(at is not None for at in found) / len(run)
        texts = {lines[at].text for at in found if at is not None}
        says = sum(at is not None and letters[at] == "S" for at in found) / len(run)
        if len(texts) < 2:
            continue
        same_gap = gaps.most_common(1)[0][1] / len(run) if gaps else 0.0
        score = share + 0.3 * same_gap + 0.5 * says
        if share >= 0.7 and (best is None or score > best[0] + 0.05):
            best = score, found
    return best[1] if best is not None else None


def _nearest(at: int, step: int, low: int, high: int, lines: list[Line], letters: str, labels: Labels) -> int | None:
    """The first line above or below the date that is no label; a role where nothing else stands there."""
    i, passed, role = at + step, 0, None
    while low < i < high and passed < _REACH:
        text = lines[i].text
        if letters[i] == "O":
            role = i
        elif not (
            letters[i] in "Bs"
            or (letters[i] in "Rr" and step < 0)
            or (letters[i] in "HE" and step > 0)
            or labels.hold(text)
            or is_joiner(text)
        ):
            return i if role is None or _may_be_name(lines[i], letters[i]) else role
        i, passed = i + step, passed + 1
    return role


def _may_be_name(line: Line, letter: str) -> bool:
    if letter == "S":
        return True
    if letter not in "NX" or line.text[0] in _QUOTES or len(line.text) > 70:
        return False
    text = line.text.removesuffix(":")
    return not (sentence_like(text) and not text.endswith(".")) and bool(clean_name(text).name)
