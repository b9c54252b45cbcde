"""Lines that begin in one of many ways: a long pattern that is tried only where the first two letters allow it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_SIGNS = " \t\n!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~«»“”„‘’…–—•·›‹→▶"
_DIGITS = frozenset("0123456789")


class Openings:
    """How some lines begin, whatever their case and the signs before them."""

    def __init__(
        self, pattern: str, *, first: tuple[str, ...] | None = None, before: str = r"[^\w]*", after: str = ""
    ) -> None:
        """`pattern`: alternatives; digits and a group may stand first. `first`: the alternatives that a match can begin
        with, where these are not the pattern's own; each begins with two plain letters, or with one that is not ASCII.
        `before` and `after`: the signs that may stand around it. All in small letters.
        """
        # small letters are told apart by their first one; a pattern for both cases tries every alternative in full
        self._pattern = re.compile(_plain_i(rf"{before}(?:{pattern}){after}"))
        self._signs = _SIGNS if before in (r"[^\w]*", r"\W*") and first is None else ""
        starts = {piece[:2] for part in (pattern,) if first is None for piece in _alternatives(part)}
        starts |= {piece[:2] for part in first or () for piece in _alternatives(part)}
        self.starts = frozenset(start.lower() for start in starts)
        for start in self.starts:
            if start.isascii() and not (len(start) == 2 and start.isalpha()):
                raise ValueError(f"an alternative begins with {start!r}")

    def match(self, text: str) -> bool:
        """Whether `text` begins so."""
        start = text[:2].lower()
        if start not in self.starts:
            if plain(start):
                return False
            if self._signs:
                start = text.lstrip(self._signs)[:2].lower()
                if start not in self.starts and (plain(start) or start[:1] in _DIGITS):
                    return False
        low = text.lower()
        return self._pattern.match(low if low.isascii() else _plain_i(low)) is not None


class Starts:
    """A pattern that is tried only where the first two letters of a text are among those that a match can begin with."""

    def __init__(self, pattern: re.Pattern[str], starts: str) -> None:
        """`starts`: these pairs, parted by ``|``, in lower case; those that are not ASCII need not be told."""
        self.pattern = pattern
        self.starts = frozenset(starts.split("|"))

    def match(self, text: str) -> re.Match[str] | None:
        """As of a pattern."""
        start = text[:2].lower()
        return self.pattern.match(text) if start in self.starts or not plain(start) else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As of a pattern."""
        start = text[:2].lower()
        return self.pattern.fullmatch(text) if start in self.starts or not plain(start) else None


class Roots:
    """A pattern that is looked for only where one of the pieces stands that all its matches hold; without pieces for them,
    in all texts that are not ASCII."""

    def __init__(self, pattern: re.Pattern[str], roots: str, others: str = "") -> None:
        """`roots`: the pieces of matches in ASCII text, parted by ``|``, in lower case; `others`: what else matches in other
        texts hold. A pattern of many words takes longer than all of them."""
        self.pattern = pattern
        self.roots = roots.split("|")
        self.others = [_plain_i(piece) for piece in [*self.roots, *others.split("|")]] if others else None

    def search(self, text: str) -> re.Match[str] | None:
        """As of a pattern."""
        lower, pieces = text.lower(), self.roots
        if not text.isascii():
            if self.others is None:
                return self.pattern.search(text)
            # a pattern for both cases takes the long s for an s
            lower, pieces = _plain_i(lower).replace("ſ", "s"), self.others
        for piece in pieces:
            if piece in lower:
                return self.pattern.search(text)
        return None


def plain(start: str) -> bool:
    """Whether a line's first two letters are such as can be looked up: one ASCII letter, and what is ASCII too."""
    return start.isascii() and start[:1].isalpha()


def _plain_i(text: str) -> str:
    """`text` (in small letters) with all its kinds of i as one: in capitals they are not told apart."""
    return text.replace("i\u0307", "i").replace("ı", "i")


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
