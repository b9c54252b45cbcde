"""The dates that a reader sees near the headline and after the story, and the one in the page's address."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from ..dates import DateReader
from ..found import Found, FoundArticle, FoundDate
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from ..record import Warning
from .byline_words import BY
from .date_declared import script_dates
from .date_url import url_date
from .date_vote import both_orders, read_found, settle_dates
from .date_words import Stated, heads, label_of, stated
from .furniture import in_card, is_furniture, within
from .hints import BIT
from .lines import Lines, is_caption
from .scan import IN_ASIDE, IN_FIGURE, Run
from .story import find_story

_LONGEST_LINE = 320
_FIRST = 4
"""Runs of the story's beginning in which its date may stand."""
_FAR_FOOT = 30
_META = BIT["meta"] | BIT["author"]
_OTHERS = BIT["related"] | BIT["ad"] | BIT["sign"]
_LONGEST_BARE = 30
_BARE = 14
_SHORT = 60
"""Characters beside the date: of a line that is nothing else, and of a byline."""


def article_dates(found: FoundArticle, page: Page, layout: Layout, body: Placed | None, lines: Lines | None) -> None:
    """Add the dates that the page shows and that its address names to those that its head declares, the best first."""
    language = found.language.value if found.language else None
    reader = DateReader(language=language, fetched_at=page.fetched_at, printed=True)
    _named(found, page, layout, body, reader)
    if lines is not None:
        seen_dates(found, lines, reader)
    url = page.final_url or page.url or page.link(page.links.get("canonical"))
    if url:
        url_date(found, url)
    if not _has_day(found, reader):
        _search(found, page, lines, reader)
    settle_dates(found, reader, _texts(page, lines))


def _texts(page: Page, lines: Lines | None) -> Iterator[str]:
    """Words and stamps of the page that may be dates, for who asks for them."""
    for run in lines.runs if lines is not None else ():
        yield run.text
    for _, element in page.index.tags["time"]:
        yield element.get("datetime") or ""


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


def _named(found: FoundArticle, page: Page, layout: Layout, body: Placed | None, reader: DateReader) -> None:
    """The dates in the elements that the layout's names point to."""
    own = body[1] if body is not None else None
    for selectors, changed in ((layout.published, False), (layout.modified, True)):
        rule = f"{layout.name}.{'modified' if changed else 'published'}"
        for selector in page.present(selectors):
            if any(_named_date(found, e, rule, changed, own, reader) for _, e in page.placed(selector)):
                break


def _named_date(
    found: FoundArticle, element: _Element, rule: str, changed: bool, own: _Element | None, reader: DateReader
) -> bool:
    """Add the dates of one element; False where it states none of this story's."""
    if in_card(element) or (own is not None and within(element, own) and not is_furniture(element)):
        return False
    if changed and "published" in (element.get("class") or "").split():
        return False  # core marks one <time> as both where the story was never changed
    time = element if element.tag == "time" else next(element.iter("time"), element)
    shown = line_of(element)
    dates = stated(shown)
    machine = (time.get("datetime") or time.get("content") or "").strip()
    if not changed and len(dates) == 1 and dates[0].kind == "changed":
        changed, rule = True, f"{rule}.changed"
    if machine:
        _add(found, Found(FoundDate(machine, "time"), rule), changed)
    if not machine and len(shown) <= _SHORT and reader.text(shown) is not None:
        _add(found, Found(FoundDate(shown, "text"), rule), changed)
        return True
    for date in dates[:1] if machine else dates:
        raw = _readable(date, reader)
        if raw is not None and date.kind != "other":
            _add(found, Found(FoundDate(raw, "text"), rule), changed or date.kind == "changed")
            if date.kind != "changed":
                return True
    return bool(machine)


def seen_dates(found: FoundArticle, lines: Lines, reader: DateReader) -> None:
    """Add the dates of the lines around the story."""
    runs = lines.runs
    titled = lines.title_at >= 0 and bool(runs[lines.title_at].where & IN_FIGURE)
    first_day: str | None = None
    for i, where in _places(lines):
        run = runs[i]
        if run.size > _LONGEST_LINE or _is_other(run, where):
            continue
        time = _time(run.owner) if lines.timed else None
        machine = (time.get("datetime") or "").strip() if time is not None else ""
        dates = stated(run.text)
        if not dates and time is not None:
            dates = stated(line_of(time))  # a day and a time of day that stand side by side without a space
        if machine and machine[:4].isdigit():
            _add(
                found,
                Found(FoundDate(machine, "time"), f"{where}.time"),
                len(dates) == 1 and dates[0].kind == "changed",
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
            raw = _readable(date, reader)
            if raw is None or date.kind == "other":
                continue
            if date.kind == "changed":
                # "last edited by NAME on …" at the end of a page is of the page, "Updated: …" alone is the story's
                alone = where not in ("foot", "end") or rest <= _BARE + len("last updated")
                _add(found, Found(FoundDate(raw, "text"), f"{where}.changed", "high" if alone else "low"), True)
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
            _add(found, Found(FoundDate(raw, "text"), rule, confidence), False)


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
    if run.where & IN_ASIDE or run.far & BIT["comment"]:
        return True
    return bool(run.near & (_OTHERS | BIT["comment"])) and not named


def _readable(date: Stated, reader: DateReader) -> str | None:
    """The date with its time of day, or without where only that can be read; None for a day that cannot be."""
    for raw in (date.raw, date.day):
        moment = reader.text(raw)
        if moment is not None and (moment.value is not None or both_orders(raw)):
            return raw
    return None


def _add(found: FoundArticle, item: Found[FoundDate], changed: bool) -> None:
    (found.modified if changed else found.published).append(item)


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
        raw = _readable(dates[0], reader)
        if raw is None:
            continue
        if run.near & BIT["meta"] or run.tag == "time":
            found.published.append(Found(FoundDate(raw, "text"), "page.date", "low"))
            return
        if spare is None and len(run.text) < len(raw) + 25:
            spare = FoundDate(raw, "text")
    if spare is not None:
        found.published.append(Found(spare, "page.date", "low"))


def _time(element: _Element) -> _Element | None:
    return element if element.tag == "time" else next(element.iter("time"), None)
