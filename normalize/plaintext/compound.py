"""Lines that hold name and date together: "NAME, DATE Reply", "Submitted by NAME on DATE", "#3 NAME DATE".

The words around name and date are learned from the page itself: what all such lines share is the frame, what differs is
the name. So it works in any language.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import NamedTuple

from .lines import Line
from .when import DateJudge

_LONGEST, _WORDS, _SAMPLE = 140, 20, 80
_GLUED = re.compile(r"([^\W\d_])(\d{1,2}\. |\d{1,2}[./-]\d{1,2}[./-]|\d{1,2} [^\W\d_]{3,})")
_GLUED_MONTH = re.compile(r"([^\W\d_A-Z])([A-Z][a-zäéû]{2,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:at )?(?:19|20)\d\d)")
_CORE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d\d\b")
_YEAR = re.compile(r"(?:19|20)\d\d")
# what may stand behind a time of day
_CLOCK_WORDS = frozenset(
    "am pm a.m p.m uhr h hrs hours utc gmt est edt cst cdt mst mdt pst pdt cet cest bst ist wib wita".split()
)
_ORDINAL = re.compile(r"^#\s?\d+(?:\.\d+)*\s+")
_BY = re.compile(r"(?:(?:posted|written|said|sent) )?(?:by|von|par|por|da|di|door|av|af|от)\s*:\s+", re.I)
_DIGITS = re.compile(r"\d+")
_TRIM = " ,;:|•·–—-()[]/"


class Dated(NamedTuple):
    """Name and date of one line; the name is empty where the line holds only the date and fixed words."""

    name: str
    date: str


class Split(NamedTuple):
    """A line around its date."""

    before: tuple[str, ...]
    date: str
    after: tuple[str, ...]


def find_compound(lines: list[Line], letters: str, first: int, stop: int, judge: DateJudge) -> dict[int, Dated]:
    """Such lines by index, where at least two share a frame; empty where none do."""
    spots = [i for i in range(first, stop) if letters[i] in "NXSRKP" and _may_hold(lines[i].text)]
    splits: dict[int, Split] = {}
    for i in spots[:_SAMPLE]:
        if (split := split_words(lines[i].text, judge)) is not None:
            splits[i] = split
    found: dict[int, Dated] = {}
    for turned in (False, True):  # name before the date; else after it
        frame = _frame([_turn(split) if turned else split for split in splits.values()], 12 if turned else 4)
        if frame is None:
            continue
        hits: dict[int, Dated] = {}
        for i in spots:
            split = splits.get(i) or (
                split_words(lines[i].text, judge) if i > spots[min(_SAMPLE, len(spots)) - 1] else None
            )
            if split is not None and (dated := _fit(_turn(split) if turned else split, *frame)) is not None:
                hits[i] = dated
        if sum(bool(d.name) for d in hits.values()) > sum(bool(d.name) for d in found.values()) or not found:
            found = hits
    names = sorted(len(dated.name.split()) for dated in found.values())
    # titles with dates are lists of stories
    return found if len(found) >= 2 and names[len(names) // 2] <= 4 else {}


def compound_letters(
    lines: list[Line], letters: str, first: int, stop: int, judge: DateJudge
) -> tuple[str, dict[int, Dated]]:
    """`letters` with ``M`` for such lines where they rather than lines of dates alone begin the comments."""
    dates, controls = letters.count("D", first, stop), letters.count("C", first, stop)
    hint = sum(
        1
        for i in range(first, stop)
        if letters[i] in "NXSRK" and len(lines[i].text) <= _LONGEST and _CORE.search(lines[i].text)
    )
    if dates >= 3 and dates * 2 >= controls and hint * 2 < dates:
        return letters, {}
    found = find_compound(lines, letters, first, stop, judge)
    named = [i for i, dated in found.items() if dated.name]
    bound = sum(1 for i in named if i == first or letters[i - 1] in "CVTK")
    if dates >= 3 and dates * 2 >= controls and (len(named) < dates and bound * 10 < 6 * max(len(named), 5)):
        return letters, {}
    marked = list(letters)
    for i, dated in found.items():
        marked[i] = "M" if dated.name else "D"
    return "".join(marked), found


def _may_hold(text: str) -> bool:
    return 6 <= len(text) <= _LONGEST and _DIGITS.search(text) is not None and len(text.split()) <= _WORDS


def split_words(text: str, judge: DateJudge) -> Split | None:
    """`text` around the longest run of words that is a date; a converter may have glued its day to the name before it."""
    parted = _GLUED_MONTH.sub(r"\1 \2", _GLUED.sub(r"\1 \2", text))
    own = _split_words(text, judge)
    if parted == text:
        return own
    other = _split_words(parted, judge)
    # "Sana6. June 2015": the longer date is the whole one
    return other if other is not None and (own is None or len(other.date) > len(own.date)) else own


def _split_words(text: str, judge: DateJudge) -> Split | None:
    words = text.split()
    size = len(words)
    digits = [any(c.isdigit() for c in word) for word in words]
    for length in range(min(size, 10), 0, -1):
        for i in range(size - length + 1):
            if not any(digits[i : i + length]):
                continue
            date = " ".join(words[i : i + length]).strip(_TRIM)
            if judge(date):
                length = _to_last_number(words, digits, i, length)
                date = " ".join(words[i : i + length]).strip(_TRIM)
                return Split(tuple(words[:i]), date, tuple(words[i + length :]))
    return None


def _to_last_number(words: list[str], digits: list[bool], i: int, length: int) -> int:
    """The length of a date with its year without the words after its last number: "posted by" and a name's beginning."""
    if not _YEAR.search(" ".join(words[i : i + length])):
        return length
    while length > 1 and not digits[i + length - 1]:
        word = words[i + length - 1].strip(_TRIM + ".").casefold()
        if word in _CLOCK_WORDS or not word.isascii() or not word.isalpha():
            break
        length -= 1
    return length


def _turn(split: Split) -> Split:
    return Split(split.after, split.date, split.before)


def norm(word: str) -> str:
    """A word with its digits folded."""
    return _DIGITS.sub("#", word.casefold())


def _frame(splits: list[Split], most: int) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None:
    """The words that stand before the name, after it, and on the date's other side in most lines."""
    groups: defaultdict[tuple[str, ...], list[Split]] = defaultdict(list)
    for split in splits:
        groups[tuple(map(norm, split.after))[:4]].append(split)
    if not groups:
        return None
    tail, group = max(groups.items(), key=lambda item: len(item[1]))
    if len(group) < 2:
        return None
    befores = [[norm(w) for w in split.before] for split in group]
    lead = shared(befores, reverse=False)
    mid = shared([b[len(lead) :] for b in befores], reverse=True, most=most)
    return lead, mid, tail


def shared(rows: list[list[str]], *, reverse: bool, most: int = 4) -> tuple[str, ...]:
    """The words at one end that nearly all rows share, no more than `most`."""
    out: list[str] = []
    at = 0
    while at < most:
        heads = Counter(row[-1 - at] if reverse else row[at] for row in rows if len(row) > at)
        if not heads:
            break
        word, count = heads.most_common(1)[0]
        if count < 0.6 * len(rows) or (len(rows) < 4 and word.strip(_TRIM).isalpha() and count == len(heads)):
            break
        out.append(word)
        at += 1
    return tuple(reversed(out)) if reverse else tuple(out)


def _fit(split: Split, lead: tuple[str, ...], mid: tuple[str, ...], tail: tuple[str, ...]) -> Dated | None:
    before = list(split.before)
    if tuple(map(norm, split.after))[:4] != tail:
        return None
    folded = list(map(norm, before))
    if tuple(folded[: len(lead)]) != lead:
        return None
    before, folded = before[len(lead) :], folded[len(lead) :]
    if mid:
        if tuple(folded[-len(mid) :]) != mid:
            return None
        before = before[: -len(mid)]
    name = _BY.sub("", _ORDINAL.sub("", " ".join(before)).strip(_TRIM))
    if not any(c.isalpha() for c in name):
        name = ""  # a number of the comment
    if len(name) > 60 or len(name.split()) > 7:
        return None
    return Dated(name, split.date)
