"""Dates of Nepal's calendar, Bikram Sambat, in the words of the common one.

Its months have 29 to 32 days by no rule, so they are known from tables alone: those here agree with each other in all years
that they hold, but for two days of 2062.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import accumulate

_FIRST, _NEW_YEAR = 2046, date(1989, 4, 13).toordinal()
# days of the twelve months of each year, less 29
_LENGTHS = (
    "232321110012 222322101011 223222101011 232321110011 232321110102 222322101011 223222101011 232321110011 "
    "232321110102 223222101011 223231101011 232321110012 132321110102 223222101011 223321101011 232321110012 "
    "132322010102 223222101011 223321101011 232321110012 222322011002 223222101011 223321101011 232321110012 "
    "222322011011 223222101011 232321101011 232321110012 222322101011 223222101011 232321110011 232321110102 "
    "222322101011 223222101011 232321110011 232321110102 223222101011 223222101011 223221110111 232312110111 "
    "132321110111"
).split()
_UNSURE = (2062, 2)
"""A month that begins on either of two days, as tables have it."""
_STARTS = list(accumulate((sum(int(d) + 29 for d in year) for year in _LENGTHS), initial=_NEW_YEAR))

_NAMES = (
    "वैशाख|बैशाख|वैसाख|बैसाख", "जेठ|जेष्ठ|ज्येष्ठ", "असार|आषाढ|अषाढ|आषाढ़", "साउन|श्रावण|साउँन", "भदौ|भाद्र|भदाै", "असोज|आश्विन|अश्विन|असाेज",
    "कात्तिक|कार्तिक|कार्त्तिक", "मंसिर|मङ्सिर|मंसीर|मार्ग", "पुस|पुष|पौष|पूस", "माघ", "फागुन|फाल्गुन|फागुण", "चैत|चैत्र",
)  # fmt: skip
_MONTHS = {name: at for at, names in enumerate(_NAMES, 1) for name in names.split("|")}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"20[4-9]\d"
"""Later than any year of the common calendar that can be meant."""
_MARK = r"(?:\s?गते)?"
# year, month and day in the orders that houses write them
_YEAR_FIRST = re.compile(rf"(?<!\d)({_YEAR})(?:\s?साल)?[,\s]\s?({_MONTH})\s(\d{{1,2}})(?!\d){_MARK}")
_DAY_FIRST = re.compile(rf"(?<!\d)(\d{{1,2}}){_MARK}\s({_MONTH}),?\s({_YEAR})(?!\d)")
_MONTH_FIRST = re.compile(rf"(?<![^\s,।:])({_MONTH})\s(\d{{1,2}}){_MARK},?\s({_YEAR})(?!\d)")
_NUMERIC = re.compile(rf"(?<!\d)({_YEAR})\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{1,2}})(?!\d)")
_DIGITS = str.maketrans("०१२३४५६७८९", "0123456789")
_NO_DATE = "?"
"""What stands for a day that is not known: no text with it is a date."""


def from_nepali(text: str) -> str:
    """`text` with its dates of Nepal's calendar as ISO 8601 has them."""
    text = text.translate(_DIGITS)
    text = _YEAR_FIRST.sub(lambda m: _common(m[1], _MONTHS[m[2]], m[3]), text)
    text = _DAY_FIRST.sub(lambda m: _common(m[3], _MONTHS[m[2]], m[1]), text)
    text = _MONTH_FIRST.sub(lambda m: _common(m[3], _MONTHS[m[1]], m[2]), text)
    return _NUMERIC.sub(lambda m: _common(m[1], int(m[3]), m[4]), text)


def _common(written_year: str, month: int, written_day: str) -> str:
    year, day = int(written_year), int(written_day)
    at = year - _FIRST
    if not (0 <= at < len(_LENGTHS) and 1 <= month <= 12) or (year, month) == _UNSURE:
        return _NO_DATE
    days = [int(digit) + 29 for digit in _LENGTHS[at]]
    if not 1 <= day <= days[month - 1]:
        return _NO_DATE
    return date.fromordinal(_STARTS[at] + sum(days[: month - 1]) + day - 1).isoformat()
