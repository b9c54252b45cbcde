"""Pages whose converter ran all words together on one line: where their comments begin, if dates and labels come back."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

import attrs

from ..comments.unknown.words import CONTROLS, COUNT_OF
from .evidence import is_answer
from .lines import Line
from .naming import is_joiner, is_short_name

_LONG, _SHARE = 600, 0.7
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?<!\S)(?:(?:[^\W\d_]{{2,10}}\.?,\s)?(?:\d{{1,2}}(?:\.|st|nd|rd|th|º|er)?\s(?:de\s)?[^\W\d_]{{3,10}}\.?,?\s(?:de\s)?{_YEAR}"
    rf"|[^\W\d_]{{3,10}}\.?\s\d{{1,2}}(?:st|nd|rd|th)?,?\s{_YEAR}|{_YEAR}-\d\d-\d\d|\d{{1,2}}[./-]\d{{1,2}}[./-]{_YEAR}|{_YEAR}[./]\d{{1,2}}[./]\d{{1,2}}))"
    r"(?:,?\s(?:[^\W\d_]{1,3}\s|[@|·•-]\s)?\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[aApP]\.?[mM]\.?(?!\w))?(?:\s(?:Uhr|hours)\b)?)?"
)
_AGO = re.compile(
    r"(?<!\S)(?:(?:\d{1,2}|an?)\s(?:years?|months?|weeks?|days?|hours?|minutes?)\sago|(?:vor|hace|há)\s\d{1,2}\s[^\W\d_]{3,9}|il y a\s\d{1,2}\s[^\W\d_]{3,9}"
    r"|\d{1,2}\s[^\W\d_]{3,9}\s(?:назад|тому|geleden|fa|temu|sedan|siden|önce))(?!\w)"
)
_COUNT = re.compile(
    r"(?<!\S)\(?\d{1,5}\)?\s[^\W\d_]{3,20}(?:\s(?:on|to|zu|sur|en)\s[“\"«„][^”\"»“]{1,200}[”\"»“])?:?(?!\S)"
)
_REACH, _LEAST, _LONGEST_NAME = 10, 3, 5
"""Words before a date that may be a name and the label before it; dates that make a thread; words of a name."""
_ON = frozenset({"on", "at", "am", "um", "den", "le", "el", "il", "op", "em", "à", "|", "·", "•", "-", "–", "—", ""})
"""Between a name and a date."""
_TO = frozenset({"to", "an", "auf", "à", "a", "au", "aan", "op", "на", "do", "till", "til"})
"""Between a label to answer and the name of whom a comment answers."""


def part_comments(lines: list[Line]) -> list[Line]:
    """`lines` with the comments' labels, names and dates on lines of their own, where a page's words stand on one line."""
    longest = max(lines, key=lambda line: len(line.text), default=None)
    if (
        longest is None
        or len(longest.text) < _LONG
        or len(longest.text) < _SHARE * sum(len(line.text) for line in lines)
    ):
        return lines
    cuts = _cuts(longest.text)
    if not cuts:
        return lines
    parts = [longest.text[a:b].strip() for a, b in pairwise([0, *cuts, len(longest.text)])]
    kept = [part for part in parts if part]
    own = [attrs.evolve(longest, text=part, gap=1 if n else longest.gap) for n, part in enumerate(kept)]
    at = lines.index(longest)
    return [*lines[:at], *own, *lines[at + 1 :]]


def _cuts(text: str) -> list[int]:
    """Where `text` is cut: around the dates, and before and behind the label that most of them have before a name."""
    return max((_cuts_at(list(form.finditer(text)), text) for form in (_DATE, _AGO)), key=len)


def _cuts_at(dates: list[re.Match[str]], text: str) -> list[int]:
    if len(dates) < _LEAST:
        return []
    before = [_words_before(text, match.start(), dates[n - 1].end() if n else 0) for n, match in enumerate(dates)]
    seen = Counter(word for words in before for word in {word for word, _ in words})
    labels = {
        word for word, times in seen.items() if times * 2 >= len(dates) - 1 and times >= 2 and CONTROLS.fullmatch(word)
    }
    if not any(map(is_answer, labels)):
        return []
    names = [_name_in(words, labels) for words in before]
    told = [n for n, name in enumerate(names) if name is not None]
    # one that is not told in the midst of the others would stay in a text
    if len(told) < 2 or (told[-1] - told[0] + 1) * 2 > len(told) * 3:
        return []
    cuts: list[int] = []
    if told[0] and (count := _count_before(text, dates[told[0] - 1].start())) is not None:
        cuts += [*count, *_date_cuts(before[told[0] - 1], dates[told[0] - 1])]
    for n in told:
        name = names[n]
        assert name is not None
        cuts += [*name, *_date_cuts(before[n], dates[n])]
    label = text[slice(*(names[told[-1]] or (0, 0)))].split()[0]
    last = text.find(f" {label} ", dates[told[-1]].end())
    if last >= 0:
        cuts += [last + 1, last + 1 + len(label)]
    return sorted(set(cuts))


def _name_in(words: list[tuple[str, int]], labels: set[str]) -> tuple[int, int] | None:
    """Where the labels before a name begin and end, in the words before a date; None where no name stands behind any."""
    rest = list(words)
    while rest and (is_joiner(rest[-1][0]) or rest[-1][0] in labels):
        rest.pop()
    at = next((n for n in range(len(rest) - 1, -1, -1) if rest[n][0] in labels), None)
    if at is None:
        return None
    while at + 1 < len(rest) and not any(c.isalnum() for c in rest[at + 1][0]):
        at += 1
    name = [word for word, _ in rest[at + 1 :]]
    if (
        not name
        or any(map(str.isdigit, name))
        or (name[0].islower() and name[0] in _TO)
        or not is_short_name(" ".join(name))
        or len(name) > _LONGEST_NAME
    ):
        return None
    start = at
    while start and (rest[start - 1][0] in labels or not any(c.isalnum() for c in rest[start][0])):
        start -= 1
    if not any(is_answer(word) for word, _ in rest[start : at + 1]):
        return None
    return rest[start][1], rest[at][1] + len(rest[at][0])


def _date_cuts(words: list[tuple[str, int]], date: re.Match[str]) -> tuple[int, int]:
    """Where a date begins and ends; "on" belongs to it, "says:" to the name before."""
    start = words[-1][1] if words and words[-1][0].casefold() in _ON else date.start()
    return start, date.end()


def _words_before(text: str, at: int, low: int) -> list[tuple[str, int]]:
    """The last words before `at`, none of them before `low`, with their places."""
    start = max(low, at - 120)
    words = [(match[0], start + match.start()) for match in re.finditer(r"\S+", text[start:at])]
    return words[-_REACH:]


def _count_before(text: str, at: int) -> tuple[int, int] | None:
    """The heading that counts comments, where it stands right before the first name."""
    start = max(0, at - 320)
    found = [m for m in _COUNT.finditer(text[start:at]) if COUNT_OF.search(m[0])]
    if not found or at - start - found[-1].end() > 90:
        return None
    return start + found[-1].start(), start + found[-1].end()
