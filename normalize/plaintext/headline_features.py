"""What is known of each line that may be a saved text's headline: numbers, for the model that chooses it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..article.byline_words import BY
from ..article.features import BOILER, words_in
from .lines import Line

Row = tuple[float, ...]

_DATE = re.compile(r"\d{1,2}[:.h]\d\d|(?<!\d)(?:19|20)\d\d(?!\d)")
_ABOVE, _BELOW = 45, 40
"""Lines above the story that are looked at, and lines of it that tell its words."""
_LONGEST, _MOST_GAP, _NEXT = 300, 4, 3
_ENDS = (".", "!", "?", "。")

NAMES: tuple[str, ...] = tuple(
    (
        "dist size words heading stop seen at gap gapafter intitle startstitle indent upper by dated prev next overlap known boiler listed digits low "
        "longerafter storysize colon longest"
    ).split()
)
"""The names of the numbers, in their order."""


def candidates(lines: Sequence[Line], own: Sequence[int], first: int) -> list[tuple[int, Row]]:
    """The lines that may be the headline, by their indexes in `own`, with their numbers.

    `own`: indexes of the lines outside of the comments; `first`: the story's first line, as an index in `own`.
    """
    low = max(0, first - _ABOVE)
    texts = [lines[i].text for i in own]
    seen = Counter(text.casefold() for text in texts)
    told = {word for text in texts[first : first + _BELOW] for word in words_in(text)}
    longest = max((len(text) for text in texts[low:first]), default=1)
    longer = _longer_after(texts[low:first])
    found: list[tuple[int, Row]] = []
    for at in range(low, first):
        text, line = texts[at], lines[own[at]]
        if len(text) > _LONGEST:
            continue
        words = words_in(text)
        large = [word for word in words if len(word) > 3]
        below = texts[at + 1 : at + 1 + _NEXT]
        row = (
            first - at,
            len(text.encode("utf-8", "replace")),
            len(words),
            int(line.mark[-1]) if line.mark.startswith("heading") else 0,
            text.endswith(_ENDS),
            seen[text.casefold()],
            at,
            min(line.gap, _MOST_GAP),
            min(lines[own[at + 1]].gap, _MOST_GAP),
            at > 0 and text in texts[0],
            at > 0 and texts[0].startswith(text),
            line.indent,
            text.isupper(),
            any(BY.match(other) is not None for other in below),
            any(len(other) < 80 and _DATE.search(other) is not None for other in below),
            len(texts[at - 1]) if at else 0,
            len(texts[at + 1]),
            len([word for word in large if word in told]) / len(large) if large else 0.0,
            len(large),
            len(BOILER.intersection(words)),
            line.mark in ("bullet", "number", "alt"),
            sum(sign.isdigit() for sign in text),
            text[0].islower(),
            longer[at - low],
            len(texts[first]),
            text.endswith(":"),
            len(text) / longest,
        )
        found.append((at, row))
    return found


def _longer_after(texts: list[str]) -> list[int]:
    """How many of the lines behind each are longer than it."""
    return [sum(len(other) > len(text) for other in texts[at + 1 :]) for at, text in enumerate(texts)]
