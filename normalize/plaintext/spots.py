"""Lines that hold a date, and what stands beside it: where comments are counted off, whatever the rest is called."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from .compound import split_words
from .lines import Line
from .when import DateJudge, kind_of

_LONGEST, _WORDS = 140, 20
# what a date in a line cannot do without; a cheap gate before the judge
_CORE = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.hH]\d{2}(?!\d)|(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?[年月日]|(?<!\d)\d{1,3}\.?º?\s?[^\W\d_]{1,14}"
)
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?")
_FULL, _KNOWN = 400, 3
"""Lines that are searched word by word, and shapes of the ones found that are tried first."""


class Spot(NamedTuple):
    """A date in a line."""

    at: int
    """Index of the line."""
    before: tuple[str, ...]
    date: str
    """As written; empty where only the time of day stands there."""
    after: tuple[str, ...]
    kind: str
    """``clock``, ``day``, ``relative``, ``time`` (only the time of day)."""


def find_spots(lines: list[Line], letters: str, judge: DateJudge) -> list[Spot]:
    """The lines that are or hold one date, in order."""
    spots: list[Spot] = []
    shapes: Counter[tuple[int, int, bool]] = Counter()
    full = 0
    for i, line in enumerate(lines):
        text = line.text
        if letters[i] == "D":
            spots.append(Spot(i, (), text, (), kind_of(text)))
            continue
        if letters[i] == "V" or not 6 <= len(text) <= _LONGEST or _CORE.search(text) is None:
            continue
        words = text.split()
        if len(words) > _WORDS:
            continue
        spot = _by_shape(i, words, shapes, judge)
        if spot is None and full < _FULL:
            full += 1
            spot = _searched(i, text, judge)
            if spot is not None and spot.date:
                size = len(words) - len(spot.before) - len(spot.after)
                shapes[len(spot.after), size, False] += 1
                shapes[len(spot.before), size, True] += 1
        if spot is not None:
            spots.append(spot)
    return spots


def _by_shape(i: int, words: list[str], shapes: Counter[tuple[int, int, bool]], judge: DateJudge) -> Spot | None:
    """The date where most lines before had theirs: so many words from the end, or from the start."""
    for (far, size, from_start), times in shapes.most_common(_KNOWN):
        if times < 3 or far + size > len(words):
            continue
        start = far if from_start else len(words) - far - size
        date = " ".join(words[start : start + size]).strip(" ,;:|•·–—-()[]/")
        # a longer date must not be cut
        if judge(date) and not (start and judge(" ".join(words[start - 1 : start + size]))):
            return Spot(i, tuple(words[:start]), date, tuple(words[start + size :]), kind_of(date))
    return None


def _searched(i: int, text: str, judge: DateJudge) -> Spot | None:
    split = split_words(text, judge)
    if split is not None:
        return Spot(i, split.before, split.date, split.after, kind_of(split.date))
    words = text.split()
    at = next((n for n, word in enumerate(words) if _CLOCK.fullmatch(word.strip("(),"))), None)
    if at is None or len(words) > 6:
        return None
    return Spot(i, tuple(words[:at]), "", tuple(words[at + 1 :]), "time")
