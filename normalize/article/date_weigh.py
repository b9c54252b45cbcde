"""What the votes for a day lose to what else the page says: its changes, the day of the visit, what a reader sees."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from .date_order import DOUBTED

if TYPE_CHECKING:
    from .date_vote import Vote

_SURE = 1.0
"""What a date is worth that stands in a line of its own over the headline."""
_NEW_YEAR = "-01-01"
DAY = timedelta(days=1)


def weigh(votes: list[Vote], changed: set[str], last: str | None, today: str | None) -> None:
    """Take from votes what the page's dates of change, and the day of the visit, say against them.

    `last`: the change that JSON-LD tells. `today`: the day of the page's fetching.
    """
    above = [vote for vote in votes if vote.group == "above"]
    for vote in above:
        if today is not None and close(vote.day, today):
            vote.worth *= DOUBTED  # the day over a page's name is that of the visit
    seen = [vote.day for vote in votes if vote.group in ("head", "named") and vote.worth >= 1.5]
    stated = {
        vote.day for vote in votes if vote.group in ("jsonld", "meta", "url") and not vote.day.endswith(_NEW_YEAR)
    }
    for vote in votes:
        if (
            vote.group in ("jsonld", "meta")
            and vote.day.endswith(_NEW_YEAR)
            and not any(close(vote.day, d) for d in seen)
        ):
            vote.worth *= 0.5 if seen else 1.0  # how a year alone is often stored
        elif vote.group == "jsonld" and last is not None and any(day < vote.day for day in seen):
            if last < vote.day or (last == vote.day and vote.moment.precision == "day"):
                # published after it was changed, or a day that is always that of the last change: the stamp of a builder
                vote.worth = 1.0
            elif last == vote.day:
                vote.worth = 2.0
        elif vote.group == "loose" and any(other.worth >= _SURE and not close(other.day, vote.day) for other in above):
            vote.worth = 0.9 * _SURE  # what a reader sees is rather the day than a name for days of all kinds
        elif vote.group in ("head", "named") and vote.found.rule != "head.published" and vote.day in changed:
            # what is shown is the day of the change
            earlier = any(day < vote.day and not close(day, vote.day) for day in stated)
            vote.worth *= DOUBTED if earlier else 1.0


def close(one: str, other: str) -> bool:
    """Whether two days are the same or neighbours."""
    return one in (other, shifted(other, DAY), shifted(other, -DAY))


def shifted(day: str, by: timedelta) -> str:
    """The day that lies `by` from another."""
    try:
        return (date.fromisoformat(day) + by).isoformat()
    except (ValueError, OverflowError):
        return day
