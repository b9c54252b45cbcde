"""The dates that a line of a page states, each with what the words beside it say of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from unicodedata import decimal

from .date_labels import is_change, kind_of

_MONTH = r"[^\W\d_]{3,12}"
_CLOCK = r"(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)"
_DATES = re.compile(
    rf"(?=\d)(?<!\d)(?:"
    rf"\d{{4}}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]"
    rf"|(?<!\d[/.-])(?:19|20)\d\d\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?!\d)"
    rf"|(?<!\d[/.-])\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?(?:(?:19|20)\d\d|\d\d(?![:.h]\d\d))(?!\d|[/-]\d{{1,2}}(?![\d:]))"
    rf"|(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|ST|ND|RD|TH|er|-a|º|ª|\.)?[ /-]?(?:de |d['’]|of )?(?:tháng \d{{1,2}}(?: năm)?|{_MONTH})"
    rf"\.?,?[ /-]?(?:de |del |г\. )?(?:19|20)\d\d(?!\d)"
    rf"|(?:19|20)\d\d(?:(?:\. gada| жылғы) \d{{1,2}}\.? {_MONTH}| оны \d{{1,2}} (?:дугаар |дүгээр )?сарын \d{{1,2}}(?!\d)"
    rf"|(?:[ .-]{{1,2}}| m\. |e?ko ){_MONTH}[ .-]{{1,2}}\d{{1,2}}(?!\d)))"
    rf"|(?:(?<![^\W\d_])|(?<=[a-zà-ÿ])(?=[A-Z])){_MONTH}\.? ?\d{{1,2}}(?:st|nd|rd|th|ST|ND|RD|TH)?[,.]? ?(?:19|20)\d\d(?!\d)"
)
# Scripts with digits, marks on letters, or calendars of their own; the digits are put in ASCII before
_FAR = re.compile("[\u0621-\u06ff\u0900-\u109f\u1200-\u137f\u1780-\u17ff令平昭民]")
_FAR_WORD = (
    "[\u0621-\u065f\u0670-\u06ff\u0900-\u0965\u0970-\u103f\u1050-\u109f\u1200-\u137f\u1780-\u17df\u200c\u200d.]{2,18}"
)
_FAR_YEAR = r"(?:1[34]|19|20|25)\d\d(?!\d)"
_FAR_DATES = re.compile(
    r"(?:令和|平成|昭和|民國|民国)\s?(?:\d{1,3}|元)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日"
    rf"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])\.? {_FAR_WORD}(?: ?/ ?{_FAR_WORD})?(?: {_FAR_WORD})?[,،]? {_FAR_YEAR}"
    r"|(?<!\d)(?:0?[1-9]|[12]\d|3[01]) ?[\u0e01-\u0e4e.]{3,14} ?[5-9]\d(?!\d)"
    rf"|(?<!\d)20\d\d {_FAR_WORD} \d{{1,2}}(?!\d)"
    rf"|(?<!\d)1[34]\d\d[/-]\d{{1,2}}[/-]\d{{1,2}}(?!\d)|{_DATES.pattern}"
)
_DIGITS = {
    ord(c): str(decimal(c))
    for low in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x1040, 0x17E0)
    for c in map(chr, range(low, low + 10))
}
_TIME = re.compile(
    rf"(?:T|\.? ?(?:오전|오후|午前|午後|上午|下午) ?|,? ?(?:at|um|à|às|a las|alle|alle ore|kl\.?|om|ore|в|о|@|[|–-])? ?){_CLOCK}(?: (?-i:UTC|GMT|[A-Z]{{1,3}}[SD]?T|WIB|WITA|МСК|MSK|MEZ|MESZ)\b)?(?: ?[+-]\d\d:?\d\d)?",
    re.I,
)
# A label with a time of day alone, and one with any number, behind a date
_LATER = re.compile(
    r"(?: ?uhr\b| ?hs?\b)?[\s,;:|·•–(\[.-]{0,4}(?P<label>[^\W\d][^\d|·•,;()\[\]]{2,30}?)\s?(?P<clock>\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\b\.?)?)(?![\d.:/])",
    re.I,
)
_CLOCK_AT_END = re.compile(r"(\d{1,2})[:.h](\d\d)(?::\d\d)?(?: ?([ap])\.?m\.?)?\Z", re.I)
_LABELLED = re.compile(r"[\s,;:|·•–(\[-]{0,4}[^\W\d][^\d|·•;()\[\]]{2,30}?\d", re.I)
_MOST_OF_LABEL = 4
_DIGIT = re.compile(r"\d")
_BEFORE_DIGIT = 15
"""Characters of a date that stand before its first digit at the most: a month and a mark."""
_CAN_BE = re.compile(r"(?:19|20)\d\d|\d[-/.]\s?\d\d?[-/.]\s?\d")
_FAR_CAN_BE = re.compile(rf"{_FAR_YEAR}|{_CAN_BE.pattern}|\d\s?[年月]|[\u0e01-\u0e4e.] ?[5-9]\d(?!\d)")
# "PublishedNovember 3": elements whose words stand side by side without a space
_GLUED = re.compile(r"[^\W\d_]*[a-zà-ÿ](?=[A-Z][a-z])")
# "3–14 May", "30 April – 3 May", "June 1, 1936 – ": what lasts from one day to another, or somebody's life
_RANGE = re.compile(
    rf"(?:(?<![\d:./–-])(?P<first>\d{{1,2}})\.?|(?<![\d:./])\d{{1,2}}\.? {_MONTH}|{_MONTH}\.? \d{{1,2}},? (?:19|20)\d\d ?)(?:[–-]| – )\Z"
)
_RANGE_REACH = 30
_NUMBER = re.compile(r"\d{1,2}(?!\d)")
_DASHES = ("–", "-")
_MOST = 400
_LABEL_REACH = 48
_LONGEST_LABEL = 40
_BYLINE = 80
_MARKS = frozenset("-–—|·•●▪∙◦◆■:/")


class Stated(NamedTuple):
    """A date in a line."""

    raw: str
    """As written, with the time of day that follows it."""
    day: str
    """Without that."""
    kind: str
    """What the words before it call it: ``published``, ``changed``, ``other`` (a deadline, a birth), or ``""``."""


def stated(text: str) -> list[Stated]:
    """The dates of a line, in its order."""
    return list(_stated(text)) if len(text) <= _MOST else []


@lru_cache(256)  # headline, authors and dates ask of the same lines
def _stated(text: str) -> tuple[Stated, ...]:
    digit = _DIGIT.search(text)
    if digit is None:
        return ()
    # with its digits in ASCII
    plain, can_be, dates = text, _CAN_BE, _DATES
    if not text.isascii() and _FAR.search(text) is not None:
        plain, can_be, dates = text.translate(_DIGITS), _FAR_CAN_BE, _FAR_DATES
    if can_be.search(plain, digit.start()) is None:
        return ()
    found: list[Stated] = []
    before = last = 0
    at = max(0, digit.start() - _BEFORE_DIGIT)
    while (match := dates.search(plain, at)) is not None:
        start, end = match.span()
        glued = _GLUED.match(text, start)
        label = kind_of(text[max(before, start - _LABEL_REACH) : start + (len(glued[0]) if glued else 0)])
        if glued is not None:
            start = glued.end()
        before = end
        time = _TIME.match(plain, end)
        if time is not None:
            before = time.end()
        if not label and _ends_range(plain, start):
            label = "other"
            if found and not found[-1].kind and text[last:start].strip() in _DASHES:
                found[-1] = found[-1]._replace(kind="other")
        last = before
        at = before  # "10.15 updated 2024-05-01" is no date
        found.append(Stated(text[start:before].strip(), text[start:end], label))
    again = _again(text, plain, before, found[-1]) if found and found[-1].kind in ("", "published") else None
    if again is not None:
        found.append(again)
    elif len(found) == 1 and not found[0].kind and _LABELLED.match(plain, before) is None:
        # "3 May 2024 (updated)"; Korean and Japanese labels stand after the date as well
        label = kind_of(text[before : before + 12])
        if label != "other":
            found[0] = found[0]._replace(kind=label)
    return tuple(found)


def _again(text: str, plain: str, at: int, first: Stated) -> Stated | None:
    """When a story was changed on the day that it states before: "3 May 2024 at 8:05 (updated at 12:31)"."""
    match = _LATER.match(plain, at)
    if match is None or kind_of(match["label"]) != "changed" or len(match["label"].split()) > _MOST_OF_LABEL:
        return None
    published, changed = _minutes(first.raw), _minutes(match["clock"])
    if published is not None and changed is not None and changed < published:
        return None  # rather of the next day
    clock = text[match.start("clock") : match.end("clock")]
    return Stated(f"{first.day} {clock}", first.day, "changed")


def _minutes(text: str) -> int | None:
    """The minutes of the day at a text's end; None where it ends in no time of day."""
    match = _CLOCK_AT_END.search(text)
    if match is None:
        return None
    half = (match[3] or "").lower()
    hour = int(match[1]) % 12 + 12 * (half == "p") if half else int(match[1])
    return 60 * hour + int(match[2])


def _ends_range(text: str, start: int) -> bool:
    """Whether the date that begins at `start` is the end of a time; "Issue 12 – 3 May" is none, nor is a clock before a date."""
    match = _RANGE.search(text, max(0, start - _RANGE_REACH), start)
    if match is None or match["first"] is None:
        return match is not None
    day = _NUMBER.match(text, start)
    return day is not None and int(match["first"]) < int(day[0])


def label_of(text: str) -> str:
    """What a line that may be the label of the date after it calls that date."""
    return "" if len(text) > _LONGEST_LABEL or _CAN_BE.search(text) is not None else kind_of(text)


def heads(text: str, date: Stated) -> bool:
    """Whether a line begins with the date and a mark, as datelines do, or has it between marks, as bylines do."""
    before, _, after = text.partition(date.raw)
    end = after.lstrip()[:1]
    if not before.strip():
        return end in _MARKS
    start = before.rstrip()[-1:]
    return (
        (start in _MARKS or (start == before[-1:] and start.islower()))
        and (not end or end in _MARKS)
        and len(before) < _BYLINE
    )


def dates_in(text: str) -> tuple[list[str], bool]:
    """The dates in a line, as written, and whether the line speaks of a change rather than of the publication."""
    found = stated(text)
    return [date.raw for date in found], bool(found) and is_change(text)


def date_in_sentence(text: str) -> str:
    """The first date that a sentence names, with its clock time where it stands there; else the text itself."""
    found = stated(text)
    return found[0].raw if found else text
