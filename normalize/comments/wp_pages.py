"""The pages into which WordPress splits a thread (``comment-page-N``, ``cpage=N``), followed in both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..found import FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .wp_site import page_number, page_url, pages_of

if TYPE_CHECKING:
    from .base import System
    from .gather import Gathering

_SETTLED = frozenset({"paged"})


def pages_request(thread: Gathering) -> ThreadRequest | None:
    """The next page that was not had: up to the last that is linked, then down to the first; None when there is none."""
    pages = thread.settings.get("pages")
    if not pages:
        return None
    number = _next(thread, pages)
    if number is None:
        return None
    url = page_url(pages["url"], number)
    return ThreadRequest(kind="pages", url=url, why=f"page {number} of the comments", cursor={"page": number})


def _span(thread: Gathering, pages: dict[str, Any]) -> tuple[int, int, int]:
    current = pages["current"]
    low, high, last = thread.notes.get("pages", (current, current, pages["last"]))
    return low, high, last


def _next(thread: Gathering, pages: dict[str, Any]) -> int | None:
    low, high, last = _span(thread, pages)
    if high < last:
        return high + 1
    return low - 1 if low > 1 else None


def pages_part(answer: Answer, thread: Gathering, system: System) -> ThreadPart | None:
    """Another page of the same thread; None for what is none."""
    pages = thread.settings.get("pages")
    if not _is_page(answer):
        return None
    page = Page(answer.body, url=answer.url or thread.page.url, fetched_at=answer.fetched_at)
    found = system.read(page)
    if found is None or found.system != thread.system.name:
        return None
    theirs = pages_of(page, found) or {}
    number = answer.cursor.get("page") or page_number(answer.url) or theirs.get("current")
    part = ThreadPart(source="page", comments=found.comments, declared=found.declared)
    part.place = number
    if pages and isinstance(number, int):
        low, high, last = _span(thread, pages)
        last = max(last, theirs.get("last", 0))
        if number in (low - 1, high + 1):
            low, high = min(low, number), max(high, number)
        thread.notes["pages"] = (low, high, last)
        if low <= 1 and high >= last:
            part.settles = _SETTLED
        elif (following := pages_request(thread)) is not None:
            part.requests = [following]
    return part


def place_of(page: Page, found: FoundThread) -> int:
    """The number of the page itself among the pages of the thread; 0 where there are no others."""
    pages = pages_of(page, found)
    if pages is None:
        return 0
    number: int = pages["current"]
    return number


def _is_page(answer: Answer) -> bool:
    head = answer.body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith(b"<") and (b"<html" in head or b"<!doctype html" in head)
