"""How the tokens of a text make a date. A plan is made once for all texts that differ in their digits only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .shapes import Item, Plan, match
from .words import PUNCTUATION, Words, tokens

_DROPPED = frozenset("GPWB")
_MARKS = frozenset("-:/.+")
_MOST_TOKENS = 26
_MOST_SHAPES = 64
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"^[,;]|[.,:;。、،؛]$")
_COUNT = re.compile(r"[(（]\s?\d+\s?[)）]")


def plans_for(text: str, words: Words) -> list[Plan]:
    """The readings of a normal text in one language; more than one when its words have several meanings."""
    cut = _cut(text) if words.may_read(text) else None
    if cut is None:
        return []
    found = _readings(cut, words)
    if not found and (end := _before_by(cut, words)):
        found = _readings(cut[:end], words)
    return found


def _cut(text: str) -> list[str] | None:
    """The tokens without brackets and the dots of abbreviations; None when there are too many or foreign marks."""
    cut: list[str] = []
    if _COUNT.search(text):
        return None  # "March (18)" is an archive's count
    if _SENTENCE.search(text) and not _DIGIT.search(text):
        return None  # "last year." ends a sentence
    for token in tokens(text):
        if not token[0].isdecimal() and len(token) == 1 and not token.isalpha():
            mark = PUNCTUATION.get(token)
            if mark is None:
                return None
            if not mark or (mark == "." and cut and cut[-1][0].isalpha()):
                continue
            token = mark
        cut.append(token)
    return cut if 0 < len(cut) <= _MOST_TOKENS else None


def _before_by(cut: list[str], words: Words) -> int:
    """Where "by NAME" begins after "edited" and the like, 0 when nowhere."""
    prefixed = False
    for at, token in enumerate(cut):
        kinds = {kind for _, kind, _ in words.entries.get(token, ())}
        if "B" in kinds and prefixed and at > 1:
            return at
        prefixed = prefixed or "P" in kinds
    return 0


def _readings(cut: list[str], words: Words) -> list[Plan]:
    """The readings that use most of the words: a letter is glue only where it can be nothing else."""
    items = _items(cut, words)
    if not items:
        return []
    found: list[tuple[int, Plan]] = []
    for chosen in _choices(items):
        kept = [item for item in chosen if item[0] not in _DROPPED]
        while kept and kept[0][0] in "-/.:":
            kept.pop(0)
        while kept and kept[-1][0] in "-/.:":
            kept.pop()
        plan = match(kept, chosen, words.code)
        if plan is not None:
            found.append((len(kept), plan))
    most = max((length for length, _ in found), default=0)
    plans: list[Plan] = []
    for length, plan in found:
        if length == most and plan not in plans:
            plans.append(plan)
    return plans


def _items(cut: list[str], words: Words) -> list[list[Item]] | None:
    """For each token the kinds that it can be; None when a word is unknown."""
    items: list[list[Item]] = []
    numbers = at = 0
    while at < len(cut):
        token = cut[at]
        if token[0].isdecimal():
            length = len(token)
            items.append([("n" if length < 3 else "Y" if length == 4 else "x", str(numbers))])
            numbers += 1
            at += 1
            continue
        if token in _MARKS:
            items.append([(token, "")])
            at += 1
            continue
        phrases = words.entries.get(token, ())
        entry = next((e for e in phrases if len(e[0]) == 1 or e[0] == tuple(cut[at : at + len(e[0])])), None)
        if entry is None:
            parts = _unspaced(token, words)
            if not parts:
                return None
            cut = cut[:at] + parts + cut[at + 1 :]
            continue
        items.append([(kind, value) for key, kind, value in phrases if key == entry[0]])
        at += len(entry[0])
    return items


def _unspaced(token: str, words: Words) -> list[str]:
    """A run of Chinese, Japanese, Korean or Thai letters cut into known words, longest first; [] when it cannot be."""
    if token.isascii() or len(token) < 2 or not ("\u0e00" <= token[0] <= "\u0e7f" or token[0] >= "\u1100"):
        return []
    parts, at = [], 0
    while at < len(token):
        end = next((end for end in range(min(len(token), at + words.longest), at, -1) if token[at:end] in words), 0)
        if not end or (end == len(token) and at == 0):
            return []
        parts.append(token[at:end])
        at = end
    return parts


def _choices(items: list[list[Item]]) -> Iterator[list[Item]]:
    """Every choice of one kind a token, at most `_MOST_SHAPES`, the first kinds first."""
    several = [at for at, item in enumerate(items) if len(item) > 1]
    chosen = [item[0] for item in items]
    turns = [0] * len(several)
    for _ in range(_MOST_SHAPES):
        yield chosen[:]
        for turn, at in reversed(list(enumerate(several))):
            turns[turn] += 1
            if turns[turn] < len(items[at]):
                chosen[at] = items[at][turns[turn]]
                break
            turns[turn] = 0
            chosen[at] = items[at][0]
        else:
            return
