"""What is known of each line of a saved text: numbers, for the model that tells the story from the page's furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from ..article.byline_words import BY
from ..article.features import BOILER, CREDIT, RELATED, REMARKS, teases, words_in
from .lines import Line

Row = tuple[float, ...]

_ENDS = frozenset(".!?…。！？:;।؟»”\"')]")
_STOPS = frozenset('.!?…。！？।؟»”"')
_DATE = re.compile(r"\d{1,2}[:.h]\d\d|(?<!\d)(?:19|20)\d\d(?!\d)")
_DIGITS = re.compile(r"\d")
_LEAST_GOOD, _MOST_GAP = 90, 4
"""Bytes of a line that is running text, and blank lines that are counted."""
_NEAR = 5
_FAR = 99
_MARKS = {"": 0, "bullet": 1, "number": 2, "quote": 3, "alt": 4}
_COST = 60.0
"""Bytes that a line must have to be worth its place in a stretch of running text."""

NAMES: tuple[str, ...] = tuple(
    (
        "size words ends stop commas digits low mark heading indent gap gapafter prev prev2 next next2 prevends nextends pos lines total before sincegood "
        "togood nearsize neargood fromfirst fromlast inside boiler known seen credit dated teaser sincerel sincecom by upper longest sentences"
    ).split()
)
"""The names of the numbers, in their order."""


def rows(lines: list[Line], start: int, stop: int) -> Iterator[Row]:
    """The numbers of each line; `start` and `stop` are those of the comments, of which nothing is told."""
    own = [i for i in range(len(lines)) if not start <= i < stop]
    sizes = [_size(lines[i].text) for i in own]
    goods = [size >= _LEAST_GOOD and lines[i].text[-1] in _STOPS for i, size in zip(own, sizes, strict=True)]
    count, total = len(own), sum(sizes) or 1
    first, last = _stretch(sizes, goods)
    margin = _margin([lines[i].indent for i, good in zip(own, goods, strict=True) if good])
    following = [_FAR] * (count + 1)
    for at in range(count - 1, -1, -1):
        following[at] = 0 if goods[at] else min(_FAR, following[at + 1] + 1)
    seen = Counter(lines[i].text for i in own)
    titled = frozenset(words_in(lines[own[0]].text)) if own else frozenset()
    sums, good_sums = [0], [0]
    for size, good in zip(sizes, goods, strict=True):
        sums.append(sums[-1] + size)
        good_sums.append(good_sums[-1] + good)
    longest = max(sizes, default=1)
    since_good = since_related = since_comments = _FAR
    for at, i in enumerate(own):
        line = lines[i]
        text, size = line.text, sizes[at]
        low_at, high_at = max(0, at - _NEAR), min(count, at + _NEAR + 1)
        short = size < 400
        words = words_in(text) if short else []
        related = size < 80 and RELATED.match(text)
        since_related = 0 if related else min(_FAR, since_related + 1)
        since_comments = 0 if size < 80 and REMARKS.match(text) else min(_FAR, since_comments + 1)
        yield (
            size,
            text.count(" ") + 1,
            text[-1] in _ENDS,
            text[-1] in _STOPS,
            text.count(",") + text.count("，") + text.count("、"),
            len(_DIGITS.findall(text[:200])),
            text[0].islower(),
            _MARKS.get(line.mark, 0),
            int(line.mark[-1]) if line.mark.startswith("heading") else 0,
            line.indent - margin,
            min(line.gap, _MOST_GAP),
            min(lines[own[at + 1]].gap, _MOST_GAP) if at + 1 < count else _MOST_GAP,
            sizes[at - 1] if at else 0,
            sizes[at - 2] if at > 1 else 0,
            sizes[at + 1] if at + 1 < count else 0,
            sizes[at + 2] if at + 2 < count else 0,
            lines[own[at - 1]].text[-1] in _STOPS if at else False,
            lines[own[at + 1]].text[-1] in _STOPS if at + 1 < count else False,
            at / count,
            count,
            total,
            good_sums[at] / (good_sums[-1] or 1),
            since_good,
            following[at + 1],
            (sums[high_at] - sums[low_at]) / (high_at - low_at),
            good_sums[high_at] - good_sums[low_at],
            at - first,
            at - last,
            first <= at <= last,
            len(BOILER.intersection(words)) if short else 0,
            len([word for word in words if word in titled]) / len(words) if words else 0.0,
            seen[text],
            short and CREDIT.match(text),
            short and _DATE.search(text) is not None,
            teases(text),
            since_related,
            since_comments,
            short and BY.match(text) is not None,
            text.isupper(),
            size / longest,
            text.count(". ") + text.count("。"),
        )
        since_good = 0 if goods[at] else min(_FAR, since_good + 1)


def _size(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "replace"))


def _stretch(sizes: list[int], goods: list[bool]) -> tuple[int, int]:
    """The first and the last line of the stretch in which most running text stands close together."""
    best, here = 0.0, 0.0
    begin = first = last = 0
    for at, (size, good) in enumerate(zip(sizes, goods, strict=True)):
        worth = min(size, 600) - _COST if good else -_COST
        if here <= 0:
            here, begin = 0.0, at
        here += worth
        if here > best:
            best, first, last = here, begin, at
    return first, last


def _margin(indents: list[int]) -> int:
    return Counter(indents).most_common(1)[0][0] if indents else 0
