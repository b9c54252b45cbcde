"""Which of the dates that a page gives is the publication's: independent places vote for a day."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from ..dates import DateReader
from ..found import Found, FoundArticle, FoundDate
from ..record import Moment
from .date_order import DOUBTED, both_orders, settle_order
from .date_weigh import DAY, close, shifted, weigh

# What a place is worth. Places that copy each other (a site's head and its JSON-LD come from one field) are still two
# chances to be wrong, so they add up; what a reader sees near the headline is one place, however many elements state it.
_WORTH = {
    "jsonld": 3.0, "meta": 2.6, "loose": 1.6, "named": 1.8, "url": 2.7, "head.published": 3.0, "head": 2.2, "above": 1.0,
    "foot.published": 2.0, "foot": 0.8, "end": 0.7, "script": 1.2, "page": 0.4,
}  # fmt: skip
_MORE = 0.4
"""For each further meta name that agrees."""
_SEEN = frozenset({"named", "head", "above"})
LOOSE_METAS = frozenset(
    "meta.date meta.dc.date meta.dcterms.date meta.dcterms.created meta.dc.date.created meta.created meta.creation_date "
    "meta.datecreated meta.citation_date".split()
)
"""Names that some sites fill with the day of the last change, of the printed issue or of the page's making."""


@attrs.define
class Vote:
    """A date with what it is worth."""

    found: Found[FoundDate]
    moment: Moment
    days: tuple[str, ...]
    """The day that it names; two where day and month cannot be told apart."""
    group: str
    worth: float
    utc: bool
    """Whether it is a stamp of UTC, so that the day which readers see may be the one before or after."""

    @property
    def day(self) -> str:
        return self.days[0]


def settle_dates(found: FoundArticle, reader: DateReader, texts: Iterable[str] = (), today: str | None = None) -> None:
    """Put the publication dates in the order of trust: the day that most independent places name goes first.

    `texts`: the page's lines, whose other dates may tell the order of day and month. `today`: the day of the page's fetching.
    """
    if not found.published:
        return
    votes = [vote for item in found.published if (vote := _vote(item, reader)) is not None]
    changed = {day for item in found.modified if (day := _day(item.value, reader)) is not None}
    told = (day for item in found.modified if item.rule.startswith("jsonld") and (day := _day(item.value, reader)))
    weigh(votes, changed, next(told, None), today)
    if not votes:
        return
    settle_order(votes, found, texts, changed)
    _to_local(votes)
    support = _support(votes)
    best = max(support, key=lambda day: support[day])
    own = [vote for vote in votes if best in vote.days]
    own.sort(key=_rank)
    other = sorted((vote for vote in votes if best not in vote.days), key=lambda vote: -vote.worth)
    known = {id(vote.found) for vote in votes}
    rest = [item for item in found.published if id(item) not in known]
    chosen = _said(own[0], best, support, votes)
    found.published = [chosen, *(vote.found for vote in own[1:]), *(vote.found for vote in other), *rest]


def read_found(date: FoundDate, reader: DateReader) -> Moment | None:
    """The date as `reader` understands it, by its basis."""
    return reader.text(*date) if date.basis == "text" else reader.machine(*date)


def _vote(item: Found[FoundDate], reader: DateReader) -> Vote | None:
    raw, basis = item.value
    moment = read_found(item.value, reader)
    if moment is None:
        return None
    value = moment.value
    days: tuple[str, ...] = (value[:10],) if value is not None and len(value) >= 10 else ()
    if value is None or basis in ("meta", "jsonld"):  # whose order may not be that of the page's language
        days += tuple(day for day in both_orders(raw) if day not in days)
    if not days:
        return None
    group = _group(item.rule)
    worth = _WORTH[f"{group}.published" if item.rule in ("head.published", "foot.published") else group]
    if item.confidence == "low" and group != "page":
        worth *= DOUBTED
    utc = basis != "url" and value is not None and moment.tz == "explicit" and value.endswith(("Z", "+00:00"))
    return Vote(item, moment, days, group, worth, utc)


def _day(found: FoundDate, reader: DateReader) -> str | None:
    moment = read_found(found, reader)
    return moment.value[:10] if moment is not None and moment.value is not None and len(moment.value) >= 10 else None


def _group(rule: str) -> str:
    """The place that a date comes from."""
    if rule in LOOSE_METAS:
        return "loose"
    start = rule.partition(".")[0]
    return start if start in _WORTH else "named"


def _to_local(votes: list[Vote]) -> None:
    """Give the votes of UTC stamps to the neighbouring day where a place that has the readers' time names that one."""
    local: dict[str, float] = {}
    for vote in votes:
        if not vote.utc and len(vote.days) == 1:
            local[vote.day] = local.get(vote.day, 0.0) + vote.worth
    if not local:
        return
    for vote in votes:
        if not vote.utc:
            continue
        stamp = vote.moment.value or ""
        hour = int(stamp[11:13])
        near = [vote.day]
        if hour < 12:
            near.append(shifted(vote.day, -DAY))
        if hour >= 10:
            near.append(shifted(vote.day, DAY))
        best = max(near, key=lambda day: local.get(day, 0.0))
        if local.get(best, 0.0) >= 1.0:
            vote.days = (best,)


def _support(votes: list[Vote]) -> dict[str, float]:
    """What the places say together for each day: of one place's elements, the worthiest counts."""
    by_place: dict[tuple[str, str], list[float]] = {}
    for vote in votes:
        place = "seen" if vote.group in _SEEN else "meta" if vote.group == "loose" else vote.group
        by_place.setdefault((place, vote.day), []).append(vote.worth)
    support: dict[str, float] = {}
    for (place, day), worths in by_place.items():
        support[day] = (
            support.get(day, 0.0) + max(worths) + (min(_MORE * (len(worths) - 1), 1.2) if place == "meta" else 0.0)
        )
    return support


def _rank(vote: Vote) -> tuple[bool, bool, bool]:
    """Votes for the chosen day: those that name it themselves first, then those with a time of day that is no midnight."""
    value = vote.moment.value or ""
    return (value[:10] != vote.day, value[10:16] == "T00:00", len(value) <= 10)


def _said(vote: Vote, best: str, support: dict[str, float], votes: list[Vote]) -> Found[FoundDate]:
    """The date with the confidence that the agreement gives it."""
    item = vote.found
    places = {v.group for v in votes if v.day == best and v.worth >= 0.7}
    rivals = max((worth for day, worth in support.items() if not close(day, best)), default=0.0)
    if len(places) > 1 and rivals < 0.5 * support[best]:
        return item._replace(confidence="high")
    if rivals > 0.7 * support[best] or support[best] < 1.0:
        return item._replace(confidence="low" if support[best] < 1.0 or item.confidence == "low" else "medium")
    return item
