"""The name in a line that holds a date, or in a line beside it, without the words that join the two."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from ..comments.unknown.words import BY, LINK_WORDS, SAYS
from .compound import norm, shared
from .phrases import PHRASES
from .spots import Spot

_LONGEST, _MOST_WORDS = 60, 6
_EDGES = " \t\u00a0|•·–—,;/#¶→«»-()[]~>:"
_NUMBER = re.compile(r"#?\d+(?:\.\d+)*[.):]?|[+-−]\d+|#|№")
_ANSWERS = re.compile(
    r"\s(?:"
    + "|".join(re.escape(p.removesuffix("{}").strip()) for p in sorted(PHRASES["reply_to"], key=len, reverse=True) if p.endswith(" {}"))
    + r")\s+(?:(?:the |a )?comment (?:from|by|of)\s+)?",
    re.I,
)  # fmt: skip


_ASIDE = re.compile(r"\s+\([a-zäöüéèà .]{3,30}\)?$")
"""What a system says of a name: "(not verified)"."""
_NOTHING = ("",)


class Named(NamedTuple):
    """Who writes, and whom he answers; empty where nothing says."""

    name: str
    reply_to: str


def clean_name(text: str) -> Named:
    """The name in `text`, a line or the part of one beside the date."""
    words = text.split()
    while words and _NUMBER.fullmatch(words[0]) and len(words) > 1:
        del words[0]
    text = " ".join(words)
    by = BY.match(text)
    # "da Silva" is a name
    if by is not None and (by[0].rstrip().endswith(":") or len(by[0].split()) > 1 or by[0].strip().casefold() == "by"):
        text = text[by.end() :]
    text = text.strip(_EDGES.replace(")", "") if "(" in text else _EDGES)
    reply_to = ""
    if (answer := _ANSWERS.search(" " + text)) is not None and answer.start() > 0:
        text, reply_to = text[: answer.start() - 1], (" " + text)[answer.end() :].strip(_EDGES)
    words = text.split()
    while len(words) > 1 and any(_joins(" ".join(words[-n:])) for n in (1, 2) if n < len(words)):
        del words[-2 if not _joins(words[-1]) else -1 :]
    name = _ASIDE.sub("", " ".join(words).strip(_EDGES.replace(")", ""))).strip(_EDGES if "(" not in text else None)
    return Named(name if is_short_name(name) else "", reply_to if is_short_name(reply_to) else "")


def _joins(words: str) -> bool:
    return (SAYS.fullmatch(words) or LINK_WORDS.fullmatch(words)) is not None


def is_joiner(text: str) -> bool:
    """Whether `text` is only words that join a name and a date: "posted by", "said:"."""
    return len(text) <= 30 and (_joins(text) or (BY.match(text + " x") or _NOTHING)[0].strip() == text)


def is_short_name(text: str) -> bool:
    """Whether `text` may be a name by its length and letters."""
    return 0 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS and any(c.isalpha() for c in text)


def names_beside(spots: Sequence[Spot]) -> list[Named | None] | None:
    """The name in each spot's line; None for lines that are not like the others, and None for all where the lines hold none."""
    befores = [tuple(map(norm, s.before)) for s in spots]
    afters = [tuple(map(norm, s.after)) for s in spots]
    wordy = [any(any(c.isalpha() for c in word) for word in row) for row in (*befores, *afters)]
    if sum(wordy) * 10 < 6 * len(spots):
        return None
    # the name is on the side that differs from line to line
    turned = len(set(afters)) > len(set(befores)) and sum(wordy[len(spots) :]) * 10 >= 6 * len(spots)
    rows, others = (afters, befores) if turned else (befores, afters)
    lead = shared([list(row) for row in rows], reverse=False)
    mid = shared([list(row[len(lead) :]) for row in rows], reverse=True)
    first = {row[0] for row in rows if row}
    if not lead and len(first) == 1 and is_joiner(next(iter(first))):
        lead = (next(iter(first)),)
    tail = Counter(row[:2] for row in others).most_common(1)[0][0]
    out: list[Named | None] = []
    for spot, row, other in zip(spots, rows, others, strict=True):
        words = list(spot.after if turned else spot.before)
        alike = other[:2] == tail or not other
        if lead and row[: len(lead)] == lead:
            words, row, alike = words[len(lead) :], row[len(lead) :], True
        if mid and row[-len(mid) :] == mid:
            words, alike = words[: -len(mid)], True
        named = clean_name(" ".join(words))
        out.append(named if alike and named.name else None)
    found = [named for named in out if named is not None]
    return out if len(found) * 10 >= 6 * len(out) else None
