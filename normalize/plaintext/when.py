"""Which lines are dates: a cheap gate first, then `normalize.dates` is the judge."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from .phrases import RELATIVE_WORDS

_DIGIT = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_CLOCK = re.compile(r"\d{1,2}\s?[:.h]\s?\d{2}(?!\d)")
_YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)|\d{1,2}[./-]\d{1,2}[./-]\d{2}(?!\d)")
# what never stands in a date line
_ALIEN = re.compile(r"[?!;=\"“”„«»%€$£&@#<>{}\[\]*+]|https?:")
_BARE = re.compile(r"\d{1,3}\s?[^\W\d_]+(?:\s\d{1,2}\s?[^\W\d_]+)?")
_MAX = 60


def looks_like_date(text: str) -> bool:
    """Whether `text` has the shape of a date: short, few words, a number (or a relative word), no sentence marks."""
    if len(text) > _MAX or len(text) < 3 or _ALIEN.search(text):
        return False
    numbers = _DIGIT.findall(text)
    words = _LETTERS.findall(text)
    if (
        len(numbers) == 1
        and text.startswith(numbers[0])
        and text[len(numbers[0]) : len(numbers[0]) + 2] in (". ", ") ")
    ):
        return False  # an item of a list
    if not numbers:
        return len(words) <= 3 and text.casefold().strip(" .•·") in RELATIVE_WORDS
    if len(numbers) > 7 or len(words) > 8 or sum(map(len, words)) > 42:
        return False
    return bool(words) or len(numbers) > 1 or re.search(r"[年月日]", text) is not None


def is_dated(text: str) -> bool:
    """Whether `text` has the shape of an absolute date, with a year."""
    return bool(_YEAR.search(text))


def kind_of(text: str) -> str:
    """``clock`` for a day with its time, ``day`` for a day, ``relative`` for "3 years ago"."""
    if not _YEAR.search(text):
        return "relative"
    return "clock" if _CLOCK.search(_YEAR.sub("", text)) else "day"


class DateJudge:
    """Tells date lines from others. `read` says whether a string is a date.

    Judged once for each skeleton (the digits taken out), since a thread repeats a few shapes thousands of times.
    """

    def __init__(self, read: Callable[[str], bool]) -> None:
        self._read = read
        self._known: dict[str, bool] = {}

    @classmethod
    def of_page(cls, texts: Sequence[str]) -> DateJudge:
        """The judge for a page with these lines: `normalize.dates`, in the page's language."""
        from ..dates import DateReader
        from ..language import detect

        reader = DateReader(language=detect("\n".join(text for text in texts if len(text) >= 40)[:8000]))
        # durations alone on a line ("3 years"): where a page has several, that is how it prints dates
        reader.learn([text for text in texts if len(text) <= 24 and _BARE.fullmatch(text)])
        return cls(lambda text: reader.text(text) is not None)

    def __call__(self, text: str) -> bool:
        """Whether `text` is a date and nothing else."""
        if not looks_like_date(text):
            return False
        skeleton = _DIGIT.sub("0", text.casefold())
        if self._known.get(skeleton):
            return True
        # "45.13.2020" must not spoil the shape for "04.07.2020": a no counts for that very string
        known = self._known.get("=" + text)
        if known is None:
            known = self._known["=" + text] = self._read(text)
            if known:
                self._known[skeleton] = True
        return known
