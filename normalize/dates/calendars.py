"""Dates of other calendars, in the words of the common one: Persian, Nepal's, and the years of Japanese and Chinese eras."""

from __future__ import annotations

import re
from datetime import date

from .nepali import from_nepali

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民國": 1911, "民国": 1911}
_ERA = re.compile(rf"({'|'.join(_ERAS)})\s?(\d{{1,3}}|元)(?=\s?年)")
# Taiwan's officials leave the era's name out
_REPUBLIC = re.compile(r"(?<!\d)(9\d|1[0-3]\d)(?=\s?年\s?\d)")
# Iran's names, and those that Afghanistan's two languages have for the same months
_PERSIAN = (
    "فروردین|حمل|وری", "اردیبهشت|ثور|غویی", "خرداد|جوزا|غبرګولی", "تیر|سرطان|چنګاښ", "مرداد|امرداد|اسد|زمری", "شهریور|سنبله|وږی",
    "مهر|میزان|تله", "آبان|عقرب|لړم", "آذر|قوس|لیندۍ", "دی|جدی|مرغومی", "بهمن|دلو|سلواغه", "اسفند|حوت|کب",
)  # fmt: skip
_MONTHS = {name: at for at, names in enumerate(_PERSIAN, 1) for name in names.split("|")}
_YEAR = r"1(?:3\d\d|4[01]\d)"
"""To 2040; later ones are rather of the Islamic calendar."""
_LONG = re.compile(rf"(?<!\d)(\d{{1,2}})\s+({'|'.join(_MONTHS)})(?:\s?ماه)?[،,]?\s+({_YEAR})(?!\d)")
_NUMERIC = re.compile(rf"(?<!\d)({_YEAR})\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{1,2}})(?!\d)")
_LETTERS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹يك", "01234567890123456789یک")
# "أبريل/نيسان": the month as the west and as the east of the Arab world call it
_TWO_NAMES = re.compile(r"(?<=[\u0621-\u064a])\s?/\s?[\u0621-\u064a]+(?:\s(?:الأول|الثاني))?(?=\s)")
_ARABIC = re.compile(r"[\u0621-\u06cc]")
_OFFSET = 356_033


OF_LANGUAGES = frozenset({"fa", "ne"})
"""Languages in which numbers alone may be a date of another calendar."""


def in_common_calendar(text: str, language: str | None) -> str:
    """`text` with its dates of other calendars put in the common one. `language`: the code of the page's."""
    if "年" in text:
        text = _ERA.sub(lambda m: str(_ERAS[m[1]] + (1 if m[2] == "元" else int(m[2]))), text)
        return _REPUBLIC.sub(lambda m: str(int(m[1]) + 1911), text) if language == "zh-Hant" else text
    if language == "ne" or "गते" in text:
        return from_nepali(text)
    persian = language == "fa"
    if not persian and _ARABIC.search(text) is None:
        return text
    text = _TWO_NAMES.sub("", text).translate(_LETTERS)
    text = _LONG.sub(lambda m: _common(int(m[3]), _MONTHS[m[2]], int(m[1]), m[0]), text)
    if persian:
        text = _NUMERIC.sub(lambda m: _common(int(m[1]), int(m[3]), int(m[4]), m[0]), text)
    return text


def _common(year: int, month: int, day: int, raw: str) -> str:
    """A day of the Persian calendar as ISO 8601 has it; `raw` where there is none."""
    if not (1 <= month <= 12 and 1 <= day <= (31 if month < 7 else 30)):
        return raw
    passed = (month - 1) * 31 if month < 7 else (month - 7) * 30 + 186
    # eight leap days in 33 years, which is right from 1178 to 1633
    leaps = (year + 1595) // 33 * 8 + ((year + 1595) % 33 + 3) // 4
    return date.fromordinal(365 * (year + 1595) + leaps + passed + day - _OFFSET).isoformat()
