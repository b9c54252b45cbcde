"""Headings that count comments in words that no table lists."""

from __future__ import annotations

import re

from ..comments.unknown.words import COUNT_OF

_LONGEST_HEADING = 45
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ";", ",", "。", "！", "？", "؟")
_PARTED = str.maketrans(dict.fromkeys("()[]{}:|·•–—*#»«", " "))
_NUMBER = re.compile(r"\d[\d.,]{0,6}")
_DIGIT = re.compile(r"\d")
_MOST_WORDS = 5


def counts_comments(text: str) -> int | None:
    """The number in a heading of few words that counts comments: "Readers' Comments (718)", "YORUMLAR 21"; None for others."""
    if len(text) > _LONGEST_HEADING or COUNT_OF.search(text) is None:
        return None
    words = text.translate(_PARTED).split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return None
    number = next((word for word in (words[0], words[-1]) if _NUMBER.fullmatch(word)), None)
    if number is None or sum(_DIGIT.search(word) is not None for word in words) > 1:
        return None
    return int(number.replace(".", "").replace(",", ""))


def speaks_of_comments(text: str) -> bool:
    """Whether `text` is a label of few words about comments: "Post a new comment", "Weitere Kommentare"."""
    return (
        len(text) <= _LONGEST_HEADING
        and len(text.split()) <= _MOST_WORDS
        and not text.endswith(_SENTENCE_ENDS)
        and COUNT_OF.search(text) is not None
    )
