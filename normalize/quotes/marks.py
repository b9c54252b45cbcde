"""Quotation marks: which stretches of one paragraph stand between them, whatever the language's marks are.

Only outer stretches are given; marks inside them are part of the words. Time is linear in the paragraph's length.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple


class Stretch(NamedTuple):
    """Words between marks in one paragraph. Positions are code points of the paragraph."""

    open: int
    """Where the opening mark stands (or the paragraph's start, for a stretch that goes on from the paragraph before)."""
    start: int
    """First code point of the words."""
    end: int
    """One past the last of them."""
    close: int
    """One past the closing mark; `end` where it is missing."""
    family: str
    """``d`` double, ``g`` guillemets, ``s`` single, ``a`` single guillemets, ``c`` and ``C`` corner brackets, ``-`` dash."""
    closed: bool


class Scan(NamedTuple):
    """What one paragraph's marks say."""

    stretches: list[Stretch]
    stray: tuple[int, int, str] | None
    """The first mark that can only close, before any opening one of its family: start, end, family."""


DENSE = 50
"""Marks from which a paragraph that is marks for a quarter is an ornament, not prose."""
_FAMILY = {
    **dict.fromkeys('“”„‟"＂〝〞〟', "d"),
    **dict.fromkeys(("''", "’’", "‘‘"), "x"),
    **dict.fromkeys("«»《》"[:2], "g"),
    **dict.fromkeys("‘’‚'‛", "s"),
    **dict.fromkeys("‹›", "a"),
    **dict.fromkeys("「」", "c"),
    **dict.fromkeys("『』", "C"),
}
_ALWAYS_OPEN = frozenset("„「『‟〝")
_ALWAYS_CLOSE = frozenset("」』〞〟")
_OPENING_PUNCTUATION = frozenset("([{¿¡—–-/―:;,=>…") | frozenset("“„«\"‘'")
_SPACE = frozenset(" \n\t\u00a0\u202f\u2009")
# words that begin with an apostrophe
_ELIDED = frozenset(
    ["n", "em", "til", "tis", "twas", "cause", "bout", "round", "s", "t", "k", "m", "ns", "cos", "nuff"]
)


@cache
def _pattern() -> re.Pattern[str]:
    # it begins with one of a few characters, so that prose is passed over quickly; what stands inside a word is an
    # apostrophe
    return re.compile(
        r"[“”„‟\"＂〝〞〟«»‹›「」『』‘’‚'‛](?:(?<=[^‘’‚'‛])|(?<=')'|(?<=’)’|(?<=‘)‘|(?<!\w.)|(?!\w))", re.DOTALL
    )


@cache
def _double() -> re.Pattern[str]:
    return re.compile(r"[“”„\"«»]")


def has_marks(text: str) -> bool:
    """Whether any mark stands in `text`."""
    if text.isascii() and '"' not in text and "'" not in text:
        return False
    return _pattern().search(text) is not None


def family(mark: str) -> str:
    """The family of a mark."""
    return _FAMILY[mark]


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    family: str
    opens: bool
    """The characters around let it open."""
    closes: bool
    """The characters around let it close."""


def _marks(text: str) -> list[_Mark]:
    found = []
    size = len(text)
    for match in _pattern().finditer(text):
        start, end = match.span()
        mark = match[0]
        if len(mark) == 2:
            continue
        family = _FAMILY[mark]
        before = text[start - 1] if start else " "
        after = text[end] if end < size else " "
        free_before = before in _SPACE or before in _OPENING_PUNCTUATION
        free_after = after in _SPACE
        if family == "s":
            opens = free_before and not free_after and (after.isalnum() or after in '([{¿¡…“"$£€#@')
            closes = before not in _SPACE and not after.isalnum() and start > 0
            if opens and mark != "‚":
                word = _first_word(text, end)
                if word.isdigit() or (word[:-1].isdigit() and word.endswith("s")) or word in _ELIDED:
                    continue
        else:
            # after an elided word: l’“ami”, qu’« il »
            opens = (free_before or (before in "’'" and (not free_after or family == "g"))) and (
                not free_after or family in "ga" or mark in _ALWAYS_OPEN
            )
            closes = before not in _SPACE or family in "ga"
            if mark == '"' and before.isdigit() and not after.isalnum():
                opens = False
        found.append(_Mark(start, end, mark, family, opens, closes))
        if len(found) % DENSE == 0 and 4 * len(found) > end:
            return []
    return found


def _first_word(text: str, start: int) -> str:
    end = start
    while end < len(text) and end - start < 8 and text[end].isalnum():
        end += 1
    return text[start:end].lower()


def scan(text: str, going_on: str | None = None) -> Scan:
    """The outer stretches of `text`; `going_on` is the opening mark of a quotation left open in the paragraph before."""
    marks = _marks(text)
    stretches: list[Stretch] = []
    stray: tuple[int, int, str] | None = None
    # how many marks of each kind are left, to tell nested from forgotten ones
    left: dict[str, int] = {}
    for mark in marks:
        left[mark.text] = left.get(mark.text, 0) + 1
    closers = [i for i, mark in enumerate(marks) if mark.family == "s" and mark.closes]
    next_closer = 0
    seen: set[str] = set()
    open_mark, open_at, start, depth = "", 0, 0, 0
    nested_close: tuple[int, int] | None = None
    index = 0
    if going_on is not None:
        open_mark, depth = going_on, 1
        if marks and not text[: marks[0].start].strip() and reopens(going_on, marks[0].text):
            start = marks[0].end
            left[marks[0].text] -= 1
            index = 1
    while index < len(marks):
        mark = marks[index]
        left[mark.text] -= 1
        if depth:
            if mark.family == _FAMILY[open_mark]:
                role = _role_inside(open_mark, mark, left, text)
                if role == "close":
                    depth -= 1
                    if not depth:
                        stretches.append(_stretch(text, open_at, start, mark.start, mark.end, mark.family, True))
                        nested_close = None
                    else:
                        nested_close = nested_close or (mark.start, mark.end)
                elif role == "restart":
                    stretches.append(_stretch(text, open_at, start, mark.start, mark.start, mark.family, False))
                    open_mark, open_at, start = mark.text, mark.start, mark.end
                    nested_close = None
                elif role == "nest":
                    depth += 1
            index += 1
            continue
        if mark.family == "s":
            while next_closer < len(closers) and closers[next_closer] <= index:
                next_closer += 1
            found = _single_end(text, marks, closers, next_closer, mark) if mark.opens else None
            if found is not None:
                closing = marks[found]
                stretches.append(_stretch(text, mark.start, mark.end, closing.start, closing.end, "s", True))
                for skipped in marks[index + 1 : found + 1]:
                    left[skipped.text] -= 1
                index = found
        elif _opens_outside(mark) or (not mark.closes and mark.family == "d" and left[mark.text] % 2):
            open_mark, open_at, start, depth = mark.text, mark.start, mark.end, 1
            seen.add(mark.family)
        elif stray is None and mark.closes and mark.family not in seen:
            stray = (mark.start, mark.end, mark.family)
        index += 1
    if depth:
        if nested_close is not None:
            tail = text[nested_close[1] :].lstrip()
            if not tail or tail[0] in ",.—–-;":
                # outer and inner quotation share one closing mark
                stretches.append(_stretch(text, open_at, start, *nested_close, _FAMILY[open_mark], True))
                depth = 0
        if depth:
            size = len(text)
            stretches.append(_stretch(text, open_at, start, size, size, _FAMILY[open_mark], False))
    return Scan(stretches, stray)


def reopens(open_mark: str, mark: str) -> bool:
    """Whether `mark` at a paragraph's start can be the repeated mark of a quotation opened by `open_mark`."""
    return _FAMILY[open_mark] == _FAMILY[mark]


def _opens_outside(mark: _Mark) -> bool:
    if mark.text in _ALWAYS_OPEN:
        return True
    if mark.text in _ALWAYS_CLOSE:
        return False
    if mark.text in "“«‹":
        return mark.opens or not mark.closes or mark.text == "“"
    return mark.opens


def _role_inside(open_mark: str, mark: _Mark, left: dict[str, int], text: str) -> str:
    """What a mark of the same family does inside an open quotation: ``close``, ``nest``, ``restart`` or nothing."""
    this = mark.text
    if this in _ALWAYS_CLOSE:
        return "close"
    if this in _ALWAYS_OPEN:
        return "nest"
    if open_mark in ("„", "‟"):
        return "close" if mark.closes else "restart"
    if this in ('"', "＂"):
        if mark.closes and not mark.opens:
            return "close"
        if mark.opens and not mark.closes:
            return "close" if left[this] % 2 == 0 and this == open_mark else "nest"
        return "close"
    if this == "“":
        if mark.closes and not mark.opens:
            return "close"
        if left.get("”", 0) + left.get('"', 0) >= left["“"] + 2:
            return "nest"
        before = text[max(0, mark.start - 3) : mark.start].rstrip()
        return "restart" if before and before[-1] in ".!?…”" else "nest"
    if this == "”":
        return "close"
    if open_mark in "»›":
        return "close"
    if this in "«‹":
        return "nest"
    return "close"


def _single_end(text: str, marks: list[_Mark], closers: list[int], at: int, opening: _Mark) -> int | None:
    """Index of the mark that closes a single quotation; a plural's apostrophe is passed over where another can close."""
    tries = 0
    while at < len(closers) and tries < 12:
        closing = marks[closers[at]]
        if opening.text == "‘" and closing.text == "'" and at + 1 < len(closers):
            at += 1
            tries += 1
            continue
        before, after = text[closing.start - 1], text[closing.end : closing.end + 1]
        doubtful = before in "sz" and after == " " and text[closing.end + 1 : closing.end + 2].islower()
        if not doubtful or at + 1 >= len(closers) or _opener_between(marks, closers[at], closers[at + 1]):
            inner = _double().findall(text, opening.end, min(closing.start, opening.end + 4000))
            if len(inner) % 2 or closing.start <= opening.end:
                return None
            return closers[at]
        at += 1
        tries += 1
    return None


def _opener_between(marks: list[_Mark], first: int, last: int) -> bool:
    return any(mark.family == "s" and mark.opens for mark in marks[first + 1 : min(last, first + 40)])


def _stretch(text: str, open_at: int, start: int, end: int, close: int, family: str, closed: bool) -> Stretch:
    while start < end and text[start] in _SPACE:
        start += 1
    while end > start and text[end - 1] in _SPACE:
        end -= 1
    return Stretch(open_at, start, end, close, family, closed)
