"""Which of two numbers of a date is the day, where nothing in it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..found import FoundArticle

if TYPE_CHECKING:
    from .date_vote import Vote

DOUBTED = 0.25
"""Part of its worth that a date in a sentence has."""
_UPLOADED = re.compile(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])/")
_NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.]((?:19|20)\d\d)(?!\d)")


def settle_order(votes: list[Vote], found: FoundArticle, texts: Iterable[str], changed: set[str]) -> None:
    """Where day and month cannot be told apart, the reading that another place names, else the order of the page's other dates.

    `changed`: the days of change.
    """
    clear = {vote.day for vote in votes if len(vote.days) == 1}
    others: list[str] | None = None
    for vote in votes:
        if len(vote.days) < 2:
            continue
        vote.days = tuple(sorted(vote.days, key=lambda day: day not in clear))
        if vote.moment.value is None:
            one, other = both_orders(vote.found.value.raw)
            if vote.day not in clear:
                others = list(texts) if others is None else others
                found.order = order = _order_in(others, changed, one, other)
                vote.days = (one, other) if order == "dmy" else (other, one)
                vote.worth *= DOUBTED if order is None else 1.0
            else:
                found.order = "dmy" if vote.day == one else "mdy"


def _order_in(texts: list[str], changed: set[str], one: str, other: str) -> str | None:
    """The order that other dates of the page tell.

    One is either reading in full, or has a number that can be no month, or says that one reading is after a change, or is
    the month in which a picture of the story was put on the site.
    """
    stated = {text[:10] for text in texts} | changed
    if (one in stated) != (other in stated):
        return "dmy" if one in stated else "mdy"
    orders = {
        "dmy" if int(match[1]) > 12 else "mdy"
        for text in texts
        for match in _NUMERIC.finditer(text)
        if (int(match[1]) > 12) != (int(match[2]) > 12)
    }
    if orders:
        return orders.pop() if len(orders) == 1 else None
    last = max(changed, default="9")
    if (one > last) != (other > last):
        return "dmy" if other > last else "mdy"
    months = {f"{match[1]}-{match[2]}" for text in texts if "://" in text and (match := _UPLOADED.search(text))}
    if (one[:7] in months) != (other[:7] in months):
        return "dmy" if one[:7] in months else "mdy"
    return None


def both_orders(raw: str) -> list[str]:
    """The two days that 03/04/2024 can be; none where it can be one only."""
    match = _NUMERIC.match(raw)
    if match is None:
        return []
    one, two, year = int(match[1]), int(match[2]), match[3]
    if not (0 < one <= 12 and 0 < two <= 12) or one == two:
        return []
    return [f"{year}-{two:02}-{one:02}", f"{year}-{one:02}-{two:02}"]
