"""Signs that a run of names and dates is a thread, where no heading says so: labels to answer or report, in every part."""

from __future__ import annotations

import re
from collections import Counter

from ..comments.unknown.words import CONTROLS, COUNT_OF
from .heads import Head
from .lines import Line

_LONGEST, _MOST = 60, 40
"""Characters of a label, and lines of one comment that are looked through."""
_LEAST = 3
_WORD = re.compile(r"\w[\w’'-]*")
_DIGITS = re.compile(r"\d+")
# labels that stories have too
_ANY = frozenset(
    "share more less link permalink top up down show hide edit delete follow unfollow parent print email teilen mehr drucken partager plus "
    "imprimer compartir compartilhar condividi stampa поделиться paylaş dela del udostępnij 引用 分享 收起 展开 删除 刪除".split()
)


def answerable(heads: list[Head], lines: list[Line]) -> bool:
    """Whether most comments end with the same label to answer, rate or report them."""
    if len(heads) < _LEAST:
        return False
    seen: Counter[str] = Counter()
    stops = [head.start for head in heads[1:]] + [len(lines)]
    for head, stop in zip(heads, stops, strict=True):
        own = [line.text for line in lines[head.end : min(stop, head.end + _MOST)] if len(line.text) <= _LONGEST]
        seen.update({_DIGITS.sub("0", text) for text in own})
    return any(count * 10 >= 6 * len(heads) and is_answer(text) for text, count in seen.items())


def is_answer(text: str) -> bool:
    """Whether the words of `text` serve to answer, rate or report a comment."""
    if COUNT_OF.search(text) and "0" not in text:
        return True  # "Like this comment"
    return any(word not in _ANY and CONTROLS.fullmatch(word) for word in _WORD.findall(text.casefold()))
