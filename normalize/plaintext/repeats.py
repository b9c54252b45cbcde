"""Lines that come back with most comments: their controls, in whatever words."""

from __future__ import annotations

import re
from collections import Counter

from .evidence import is_answer
from .lines import Line
from .spots import Spot

_NUMBERS = re.compile(r"[+\-−–]?\d[\d.,]*[kKmM]?(?![^\W\d_])")
_LABEL, _WINDOW, _ABOVE = 250, 40, 4
"""Characters of a label; lines under and above a date that are looked through for labels."""


class Labels(frozenset[str]):
    """The lines that come back with most comments, and the beginnings up to a colon that do."""

    def hold(self, text: str) -> bool:
        """Whether `text` is such a line."""
        return any(key in self for key in keys_of(text))


def fold(text: str) -> str:
    """`text` with its digits folded: what a label is known by."""
    return _NUMBERS.sub("0", text)


def keys_of(text: str) -> tuple[str, ...]:
    """What a label is known by: its words without the numbers; the words before a colon, where others follow."""
    if len(text) > _LABEL:
        return ()
    before, colon, after = text.partition(":")
    if colon and after.strip() and len(before) <= 25 and len(text) <= 60 and not before[-1:].isdigit():
        return fold(text), before + ":"
    return (fold(text),)


def labels_of(run: list[Spot], lines: list[Line], after: int, end: int) -> Labels:
    """The lines that come back with most dates."""
    seen: Counter[str] = Counter()
    close: Counter[str] = Counter()
    bounds = [s.at for s in run]
    for n, at in enumerate(bounds):
        high = bounds[n + 1] if n + 1 < len(bounds) else end
        low = bounds[n - 1] if n else after
        window = {*range(at + 1, min(high, at + _WINDOW))}
        if n + 1 < len(bounds):  # what stands before a name
            window |= {*range(max(at + 1, high - _ABOVE), high)}
        seen.update({key for i in window for key in keys_of(lines[i].text)})
        # a name stands beside its date, and somebody may write most of the comments
        beside = (i for i in (at - 1, at + 1) if low < i < high)
        close.update({fold(lines[i].text) for i in beside if not is_answer(lines[i].text)})
    least = max(2, 0.6 * len(run))
    return Labels(
        text
        for text, times in seen.items()
        if times >= least and (close[text] * 10 < 3 * times or close[text] * 10 >= 9 * len(run) > 27)
    )
