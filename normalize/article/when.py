"""When the story was published and changed: all places that tell it are asked, the best first."""

from __future__ import annotations

from collections.abc import Iterator

from ..dates import DateReader, order_of
from ..found import FoundArticle
from ..index import Placed
from ..layouts import Layout
from ..page import Page
from ..record import Warning
from .date_declared import script_dates
from .date_elements import named_dates
from .date_order import both_orders
from .date_seen import any_date, relative_date, seen_dates
from .date_url import url_date
from .date_visit import Visit
from .date_vote import read_found, settle_dates
from .lines import Lines
from .story import find_story

_ANYWHERE = frozenset("ai am cc co fm gg im io is la ly me sh so st to tv vc ws".split())
"""Ends of domains that sites of all countries have."""


def article_dates(found: FoundArticle, page: Page, layout: Layout, body: Placed | None, lines: Lines | None) -> None:
    """Add the dates that the page shows and that its address names to those that its head declares, the best first."""
    language = found.language.value if found.language else None
    reader = DateReader(language=language, fetched_at=page.fetched_at, printed=True)
    today = page.fetched_at.date().isoformat() if page.fetched_at is not None else None
    visit = Visit(today, lines, reader)
    if lines is not None:
        seen_dates(found, lines, reader, visit)
    # what a reader sees under the headline needs no names
    shown = any(item.rule.startswith("head") and item.confidence == "high" for item in found.published)
    named_dates(found, page, layout, body, reader, visit, changes_only=shown)
    url = page.final_url or page.url or page.link(page.links.get("canonical"))
    if url:
        url_date(found, url)
    if not _has_day(found, reader):
        _search(found, page, lines, reader, visit)
    settle_dates(found, reader, _texts(page, lines), today)
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


def _search(found: FoundArticle, page: Page, lines: Lines | None, reader: DateReader, visit: Visit) -> None:
    """Places that are looked at only where the usual ones state no date, the likeliest first."""
    if lines is None:
        # a known layout whose names point to no date
        story = find_story(page, page.metas.get("og:title") or "", declared=True)
        if story is not None:
            lines = Lines(story, found.headline.value if found.headline else "", None)
            seen_dates(found, lines, reader, visit)
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
    if lines is not None and not relative_date(found, lines, reader):
        any_date(found, lines, reader, visit)
