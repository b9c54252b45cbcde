"""Lines that begin in one of many ways: a long pattern that is tried only where the first two letters allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator


class Openings:
    """How some lines begin, whatever their case and the signs before them."""

    def __init__(
        self, pattern: str, *, first: tuple[str, ...] | None = None, before: str = r"[^\w]*", after: str = ""
    ) -> None:
        """`pattern`: alternatives; digits and a group may stand first. `first`: the alternatives that a match can begin
        with, where these are not the pattern's own; each begins with two plain letters, or with one that is not ASCII.
        `before` and `after`: the signs that may stand around it.
        """
        self._pattern = re.compile(rf"{before}(?:{pattern}){after}", re.I)
        starts = {piece[:2] for part in (pattern,) if first is None for piece in _alternatives(part)}
        starts |= {piece[:2] for part in first or () for piece in _alternatives(part)}
        self.starts = frozenset(start.lower() for start in starts)
        for start in self.starts:
            if start.isascii() and not (len(start) == 2 and start.isalpha()):
                raise ValueError(f"an alternative begins with {start!r}")

    def match(self, text: str) -> bool:
        """Whether `text` begins so."""
        start = text[:2].lower()
        return (start in self.starts or not plain(start)) and self._pattern.match(text) is not None


def plain(start: str) -> bool:
    """Whether a line's first two letters are such as can be looked up."""
    return start.isascii() and start.isalpha()


def _alternatives(pattern: str) -> Iterator[str]:
    """The outermost alternatives of a pattern."""
    depth, last = 0, 0
    for at, sign in enumerate(pattern):
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign == "|" and depth == 0:
            yield pattern[last:at]
            last = at + 1
    yield pattern[last:]
