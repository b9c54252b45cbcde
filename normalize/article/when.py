"""The dates that a reader sees near the headline and after the story, and the one in the page's address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ..dates import DateReader, order_of
from ..found import Found, FoundArticle, FoundDate
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from ..record import Warning
from .byline_words import BY
from .date_declared import script_dates
from .date_elements import add, named_dates, readable, stamp_of, time_of
from .date_labels import is_change
from .date_order import both_orders
from .date_url import url_date
from .date_vote import read_found, settle_dates
from .date_words import heads, label_of, stated
from .hints import BIT
from .lines import Lines, is_caption
from .scan import IN_ASIDE, IN_FIGURE, Run
from .story import find_story

_LONGEST_LINE = 320
# "Apr 30, 20245 min": elements that a style sheet parts
_RUN_TOGETHER = re.compile(r"(?<!\d)(?:19|20)\d\d(?=\d{1,2} ?[^\W\d])")
_MOST_PARTS = 30
_FIRST = 4
"""Runs of the story's beginning in which its date may stand."""
_FAR_FOOT = 30
_META = BIT["meta"] | BIT["author"]
_OTHERS = BIT["related"] | BIT["ad"] | BIT["sign"]
_LONGEST_BARE = 30
_BARE = 14
_ANYWHERE = frozenset("ai am cc co fm gg im io is la ly me sh so st to tv vc ws".split())
"""Ends of domains that sites of all countries have."""
_SHORT = 60
"""Characters beside the date: of a line that is nothing else, and of a byline."""


def article_dates(found: FoundArticle, page: Page, layout: Layout, body: Placed | None, lines: Lines | None) -> None:
    """Add the dates that the page shows and that its address names to those that its head declares, the best first."""
    language = found.language.value if found.language else None
    reader = DateReader(language=language, fetched_at=page.fetched_at, printed=True)
    if lines is not None:
        seen_dates(found, lines, reader)
    # what a reader sees under the headline needs no names
    shown = any(item.rule.startswith("head") and item.confidence == "high" for item in found.published)
    named_dates(found, page, layout, body, reader, changes_only=shown)
    url = page.final_url or page.url or page.link(page.links.get("canonical"))
    if url:
        url_date(found, url)
    if not _has_day(found, reader):
        _search(found, page, lines, reader)
    settle_dates(found, reader, _texts(page, lines))
    if found.order is None and language is not None and language[:2].lower() == "en":
        found.order = _order_of_place(page)


def _order_of_place(page: Page) -> str | None:
    """The order of day and month where the page's site is, for English without a region: its locale, else its domain."""
    order = order_of(page.metas.get("og:locale"))
    end = (page.domain or "").rpartition(".")[2]
    return order or (order_of(f"en-{end}") if len(end) == 2 and end not in _ANYWHERE else None)


def _texts(page: Page, lines: Lines | None) -> Iterator[str]:
    """Words and stamps of the page that may be dates, and the addresses of its pictures, for who asks for them."""
    for run in lines.runs if lines is not None else ():
        yield run.text
    for _, element in page.index.tags["time"]:
        yield element.get("datetime") or ""
    yield from (page.metas[name] for name in ("og:image", "twitter:image") if name in page.metas)


def _has_day(found: FoundArticle, reader: DateReader) -> bool:
    """Whether a date of publication is known that names its day, be it in an order that cannot be told."""
    for item in found.published:
        moment = read_found(item.value, reader)
        if moment is not None and (len(moment.value or "") >= len("2024-05-31") or both_orders(moment.raw or "")):
            return True
    return False


def _search(found: FoundArticle, page: Page, lines: Lines | None, reader: DateReader) -> None:
    """Places that are looked at only where the usual ones state no date, the likeliest first."""
    if lines is None:
        # a known layout whose names point to no date
        story = find_story(page, page.metas.get("og:title") or "", declared=True)
        if story is not None:
            lines = Lines(story, found.headline.value if found.headline else "", None)
            seen_dates(found, lines, reader)
        if _has_day(found, reader):
            return
    script_dates(found, page)
    if _has_day(found, reader):
        return
    for item in found.modified:
        if item.rule.endswith(".changed") and item.confidence != "low":
            # a site that shows when the story was changed and nothing else takes it for the story's date
            found.published.append(item._replace(confidence="low"))
            detail = "the page states only when it was changed: it was published then or before"
            found.warnings.append(Warning(code="only_changed", at="/published", detail=detail))
            return
    if lines is not None:
        any_date(found, lines, reader)


def seen_dates(found: FoundArticle, lines: Lines, reader: DateReader) -> None:
    """Add the dates of the lines around the story."""
    runs = lines.runs
    titled = lines.title_at >= 0 and bool(runs[lines.title_at].where & IN_FIGURE)
    first_day: str | None = None
    for i, where in _places(lines):
        run = runs[i]
        if run.size > _LONGEST_LINE or _is_other(run, where):
            continue
        dates = stated(run.text)
        time = time_of(run.owner) if lines.timed else None
        if not dates and time is not None:
            dates = stated(line_of(time))  # a day and a time of day that stand side by side without a space
        elif not dates and _RUN_TOGETHER.search(run.text):
            dates = stated(" ".join(islice(run.owner.itertext("*"), _MOST_PARTS)))
        machine = stamp_of(run.owner) if time is not None or (run.size <= _SHORT and run.near & _META) else None
        if machine is not None:
            add(
                found,
                Found(FoundDate(machine, "time"), f"{where}.time"),
                dates[0].kind == "changed" if len(dates) == 1 else not dates and is_change(run.text),
            )
        if not dates:
            continue
        rest = len(run.text) - sum(len(date.raw) for date in dates)
        if is_caption(run) and not titled and not run.near & _META and (rest > _BARE or run.where & IN_FIGURE):
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


def any_date(found: FoundArticle, lines: Lines, reader: DateReader) -> None:
    """A page that states its date neither near headline nor end: the first line that is called a date, or is nothing else."""
    spare: FoundDate | None = None
    for i, run in enumerate(lines.runs):
        if run.size > 120 or is_caption(run) or run.linked:
            continue
        if _is_other(run, "page") and (run.size > _LONGEST_BARE or abs(i - lines.first) > _FIRST):
            continue  # a date alone beside the story's beginning may stand in an aside
        dates = stated(run.text)
        if not dates or dates[0].kind in ("changed", "other"):
            continue
        raw = readable(dates[0], reader)
        if raw is None:
            continue
        if run.near & BIT["meta"] or run.tag == "time":
            found.published.append(Found(FoundDate(raw, "text"), "page.date", "low"))
            return
        if spare is None and len(run.text) < len(raw) + 25:
            spare = FoundDate(raw, "text")
    if spare is not None:
        found.published.append(Found(spare, "page.date", "low"))
