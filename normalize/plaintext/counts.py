"""Headings that count comments in words that no table lists."""

from __future__ import annotations

import re

from ..comments.unknown.words import COUNT_OF

_HEADING = re.compile(
    r"\W{0,3}(?:[^\s\d]{1,30}[^\w]{1,3}){0,3}[^\s\d]{1,30}\W{1,3}\d[\d.,]{0,6}\W{0,3}|\W{0,3}\d[\d.,]{0,6}\s(?:[^\s\d]{1,30}\s?){1,3}\W{0,2}"
)
_LONGEST_HEADING = 45
_DIGITS = re.compile(r"\d+")


def counts_comments(text: str) -> int | None:
    """The number in a heading of few words that counts comments: "Readers' Comments (718)", "YORUMLAR 21"; None for others."""
    if len(text) > _LONGEST_HEADING or COUNT_OF.search(text) is None or _HEADING.fullmatch(text) is None:
        return None
    found = _DIGITS.search(text.replace(".", "").replace(",", ""))
    return int(found[0]) if found is not None else None
