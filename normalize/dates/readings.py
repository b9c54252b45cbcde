"""What a reading of a text must say to be trusted, and what is left where readings differ."""

from __future__ import annotations

from .absolute import SHORT_YEAR_FIRST, Read
from .shapes import Plan

_SHORT = 4
"""Characters of a year, and of a month's short name with a dot, which may be some other word."""


def has_short_year(plan: Plan, digits: list[str]) -> bool:
    """Whether the number that can be a year has two digits. In Korean it stands first, and the others may have one."""
    if plan.first is not None and plan.code in SHORT_YEAR_FIRST:
        return len(digits[plan.first]) == 2 and (plan.code == "ko" or len(digits[plan.short_year or 0]) == 2)
    return len(digits[plan.short_year or 0]) == 2


def has_order(plan: Plan) -> bool:
    """Whether two numbers without a year are a day and a month in an order that the language or the dots tell."""
    alone = plan.first is not None and plan.year is None and plan.short_year is None
    return not alone or plan.separator == "." or plan.code in SHORT_YEAR_FIRST


def certain(plan: Plan, text: str) -> bool:
    """Whether the plan says enough to be trusted in a language that is not the page's: "hier" alone does not, nor "Spa 2020"."""
    if plan.relative is None:
        day = plan.day is not None or plan.first is not None
        return plan.year is not None and (day or any(len(word) > _SHORT or not word.isascii() for word in text.split()))
    return plan.relative == "span" or (plan.relative == "day" and plan.minute is not None)


def several(reads: list[Read]) -> Read:
    """Readings that differ: no value; bounds when all have them."""
    bounds = [(read.earliest, read.latest) for read in reads if read.earliest and read.latest]
    said = ", ".join(sorted({read.value or read.precision or "none" for read in reads}))
    doubt = ("ambiguous_date", f"the words have several meanings: {said}")
    if len(bounds) < len(reads):
        return Read(doubt=doubt)
    return Read(earliest=min(early for early, _ in bounds), latest=max(late for _, late in bounds), doubt=doubt)
