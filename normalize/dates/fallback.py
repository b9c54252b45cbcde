"""The last resort: dateparser, for languages that have no table here, behind a gate."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from .absolute import FIRST_YEAR, Read
from .words import Words, tokens

# a day, a year, and a word that can be a month: nothing else is shown to dateparser, which takes 12 for a date
_GATE = re.compile(r"(?=.*(?<!\d)(?:19|20)\d\d(?!\d))(?=.*(?<!\d)[0-3]?\d(?!\d))[^\n]{6,60}")
_CLOCK = re.compile(r"(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])")
_MOST_WORDS = 3


def read_foreign(text: str, language: str, english: Words) -> Read | None:
    """The date in a normal text of `language`, None when dateparser does not know it or the text may be no date."""
    if not _GATE.fullmatch(text):
        return None
    cut = tokens(text)
    words = [token for token in cut if token[0].isalpha()]
    if not words or len(words) > _MOST_WORDS or len(cut) > 12 or all(word in english for word in words):
        return None
    return _read(text, language.split("-")[0].lower())


@lru_cache(maxsize=4096)
def _read(text: str, language: str) -> Read | None:
    from dateparser.date import DateDataParser

    try:
        parser = DateDataParser(
            languages=[language],
            settings={
                "STRICT_PARSING": True,
                "PARSERS": ["absolute-time"],
                "RETURN_AS_TIMEZONE_AWARE": False,
                "NORMALIZE": False,
            },
        )
        found: datetime | None = parser.get_date_data(text).date_obj
    except ValueError:  # a language that it does not know
        return None
    if found is None or found.year < FIRST_YEAR:
        return None
    value = f"{found:%Y-%m-%d}"
    if _CLOCK.search(text):
        return Read(value=f"{value}T{found:%H:%M}", precision="minute")
    return Read(value=value, precision="day")
