"""The dates of the lines near the headline and after the story, where a reader sees them."""

from __future__ import annotations

import re
from itertools import islice

from ..dates import DateReader
from ..found import Found, FoundArticle, FoundDate
from ..markup import line_of
from .byline_words import BY
from .date_elements import add, readable, stamp_of, time_of
from .date_labels import is_change, kind_of
from .date_lines import dates_of
from .date_order import both_orders
from .date_visit import Visit
from .date_words import heads, label_of, stated
from .hints import BIT
from .lines import Lines, is_caption, is_credit_line
from .scan import IN_ASIDE, IN_FIGURE, Run

_LONGEST_LINE = 320
# "Apr 30, 20245 min": elements that a style sheet parts
_RUN_TOGETHER = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\d{1,2} ?[^\W\d])|[^\W\d_]{3}\d{1,2}(?:19|20)\d\d\Z")
_MOST_PARTS = 30
_FIRST = 4
"""Runs of the story's beginning in which its date may stand."""
_FAR_FOOT = 30
_META = BIT["meta"] | BIT["author"]
_OTHERS = BIT["related"] | BIT["ad"] | BIT["sign"]
_LONGEST_BARE = 30
_BARE = 14
_PARTS = re.compile(r"\s[-–—|·•]\s|\s?[|•●▪∙◦]\s?")
_SHORT = 60
"""Characters beside the date: of a line that is nothing else, and of a byline."""


def seen_dates(found: FoundArticle, lines: Lines, reader: DateReader, visit: Visit) -> None:
    """Add the dates of the lines around the story."""
    runs = lines.runs
    titled = lines.title_at >= 0 and bool(runs[lines.title_at].where & IN_FIGURE)
    first_day: str | None = None
    for i, where in _places(lines):
        run = runs[i]
        if run.size > _LONGEST_LINE or _is_other(run, where):
            continue
        dates = dates_of(run.text, reader)
        time = time_of(run.owner) if lines.timed else None
        if not dates and time is not None:
            # a day and a time of day that stand side by side without a space; "3 h ago", with the day for who cannot see
            dates = stated(line_of(time)) or stated(time.get("aria-label") or time.get("title") or "")
        elif (not dates or readable(dates[0], reader) is None) and _RUN_TOGETHER.search(run.text):
            dates = stated(" ".join(islice(run.owner.itertext("*"), _MOST_PARTS)))
        stamped = run.size <= _SHORT and (bool(dates) or run.near & _META)
        machine = stamp_of(run.owner) if time is not None or stamped else None
        if machine is not None and not (where == "above" and visit.shows(machine, run.owner, run.owner_at)):
            add(
                found,
                Found(FoundDate(machine, "time"), f"{where}.time"),
                dates[0].kind == "changed" if len(dates) == 1 else not dates and is_change(run.text),
            )
        if not dates:
            continue
        rest = len(run.text) - sum(len(date.raw) for date in dates)
        if (
            is_caption(run)
            and not titled
            and not run.near & _META
            and (rest > _BARE or run.where & IN_FIGURE)
            and not is_credit_line(run)
        ):
            continue
        if rest <= _BARE and not dates[0].kind and i:
            # the label may be a line of its own
            dates[0] = dates[0]._replace(kind=label_of(runs[i - 1].text))
        for date in dates:
            raw = readable(date, reader)
            if raw is None or date.kind == "other":
                continue
            if date.kind == "changed":
                # "last edited by NAME on …" at the end of a page is of the page, "Updated: …" alone is the story's
                alone = where not in ("foot", "end") or rest <= _BARE + len("last updated")
                add(found, Found(FoundDate(raw, "text"), f"{where}.changed", "high" if alone else "low"), True)
                continue
            if where == "above" and not date.kind and visit.shows(raw, run.owner, run.owner_at):
                continue
            told = date.kind == "published" and (rest < 2 * _SHORT or run.text.find(date.day) < _SHORT)
            sure = told or rest <= _BARE or (rest <= 2 * _SHORT and heads(run.text, date))
            sure = sure or (rest <= _SHORT and (bool(run.near & _META) or BY.match(run.text) is not None))
            if i == lines.title_at:
                sure = heads(run.text, date)
            elif run.linked > len(date.raw) + _BARE and not told and not run.near & _META:
                sure = False  # the link of another story
            if where in ("foot", "end") and not sure:
                continue
            if where == "head" and sure and not told:
                # a second day under the headline is another story's or of what the story tells
                sure = first_day in (None, date.day)
                first_day = first_day or date.day
            confidence = ("high" if where == "head" else "medium") if sure else "low"
            rule = f"{where}.published" if told else f"{where}.date" if sure else f"{where}.sentence"
            add(found, Found(FoundDate(raw, "text"), rule, confidence), False)


def _places(lines: Lines) -> list[tuple[int, str]]:
    """The lines that may hold dates, by index, and where they stand."""
    count = len(lines.runs)
    places = [(i, "head") for i in ([lines.title_at] if lines.title_at >= 0 else []) + lines.head]
    places += [(i, "head") for i in range(lines.first, min(lines.first + _FIRST, count))]
    places += [(i, "above") for i in lines.above]
    end = lines.foot[0] if lines.foot else count
    places += [(i, "end") for i in range(max(lines.first + _FIRST, end - 2), end)]
    places += [(i, "foot") for i in lines.foot]
    if lines.foot:
        far = range(lines.foot[-1] + 1, min(lines.foot[-1] + _FAR_FOOT, count))
        places += [
            (i, "foot")
            for i in far
            if lines.runs[i].near & (_META | BIT["footer"]) and lines.runs[i].near & BIT["article"]
        ]
    return places


def _is_other(run: Run, where: str) -> bool:
    """Whether a line stands with other stories, comments, advertisements."""
    named = bool(run.near & _META) and where in ("head", "above")  # "3 May 2024 | 5 comments"
    if run.far & BIT["comment"]:
        return True
    if run.where & IN_ASIDE and not (run.near & BIT["meta"] and where == "head" and run.size <= _LONGEST_BARE):
        return True  # but a date alone may stand beside the story's beginning
    return bool(run.near & (_OTHERS | BIT["comment"])) and not named


def any_date(found: FoundArticle, lines: Lines, reader: DateReader, visit: Visit) -> None:
    """A page that states its date neither near headline nor end: the first line that is called a date, or is nothing else."""
    spare: FoundDate | None = None
    for i, run in enumerate(lines.runs):
        if run.size > 120 or is_caption(run) or run.linked:
            continue
        if _is_other(run, "page") and (run.size > _LONGEST_BARE or abs(i - lines.first) > _FIRST):
            continue  # a date alone beside the story's beginning may stand in an aside
        dates = dates_of(run.text, reader)
        if not dates or dates[0].kind in ("changed", "other"):
            continue
        raw = readable(dates[0], reader)
        if raw is None or visit.shows(raw, run.owner, run.owner_at):
            continue
        if run.near & BIT["meta"] or run.tag == "time":
            found.published.append(Found(FoundDate(raw, "text"), "page.date", "low"))
            return
        if spare is None and len(run.text) < len(raw) + 25:
            spare = FoundDate(raw, "text")
    if spare is not None:
        found.published.append(Found(spare, "page.date", "low"))


def relative_date(found: FoundArticle, lines: Lines, reader: DateReader) -> bool:
    """Add what a line under the headline says of the time since ("3 hours ago"), where the page was fetched at a known time."""
    runs, accepted = lines.runs, lines.accepted
    for i in [*lines.head, *range(lines.first, min(lines.first + 2, len(runs)))]:
        run = runs[i]
        if run.size > _SHORT or run.linked or _is_other(run, "head") or is_caption(run):
            continue
        kind = kind_of(run.text)
        for part in (run.text, *_PARTS.split(run.text)) if kind != "other" else ():
            moment = reader.text(part) if kind or any(map(str.isdecimal, part)) else None
            if moment is None or moment.value is not None or not moment.earliest or both_orders(part.strip()):
                continue
            if accepted[i] and part is run.text and sum(accepted) > 1:
                accepted[i] = False  # a line of the date alone is none of the story
            rule = "head.relative.changed" if kind == "changed" else "head.relative"
            add(found, Found(FoundDate(part.strip(), "text"), rule, "medium"), kind == "changed")
            if kind != "changed":
                return True
            break
    return False
