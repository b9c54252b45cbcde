"""Systems that part their threads into pages of HTML, each a page of the site: the others are asked for and read alike."""

# ruff: noqa: ARG002 - what a system of one kind of page does not look at

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..found import FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System

if TYPE_CHECKING:
    from .gather import Gathering

_MOST = 2000
"""Pages of one thread."""
_SETTLED = frozenset({"paged"})


class Paged(System):
    """An adapter whose `read` says ``paged`` where there are further pages, and that only names how they are linked."""

    page_link: re.Pattern[str]
    """What the address of a page of comments has; its first group is the page's number, or where it begins."""
    first_page = "0"
    """The number of the page whose address has none."""
    same_path = True
    """Whether all the pages have the story's path, and differ in the query."""

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:
        """``pages``: addresses by number, as far as they are linked; ``current``: this page's number."""
        return {"pages": self.pages(page), "current": self.number_of(page.final_url or page.url)}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The next page that was not had; one at a time, for each may link to further ones."""
        if "paged" not in thread.open_reasons:
            return []
        known, had = self._known(thread)
        return self._next(known, had)

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """Another page of the same thread; None for what is none."""
        head = answer.body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
        if not head.startswith(b"<"):
            return None
        page = Page(answer.body, url=answer.url or thread.page.url, fetched_at=answer.fetched_at)
        found = self.read(page)
        if found is None or found.system != thread.found.system:
            return None
        part = ThreadPart(source="page", comments=found.comments, declared=found.declared)
        asked = answer.cursor.get("page")
        number = str(asked) if asked is not None else self.number_of(answer.url) if answer.url else None
        if number is None:
            return part
        part.place = _place(number)
        known, had = self._known(thread)
        known |= {n: url for n, url in self.pages(page).items() if n not in known}
        had.add(number)
        part.notes = {"pages": known, "had": sorted(had)}
        part.requests = self._next(known, had)
        if not part.requests:
            part.settles = _SETTLED
        return part

    def pages(self, page: Page) -> dict[str, str]:
        """The pages of comments that `page` links to: addresses by number."""
        own = page.final_url or page.url
        if own is None:
            return {}
        host, path = hostname(own), urlsplit(own).path
        found: dict[str, str] = {}
        for _, anchor in page.index.tags["a"]:
            href = anchor.get("href") or ""
            match = self.page_link.search(href) if len(href) < 2000 else None
            url = page.link(href) if match else None
            if match is None or url is None or hostname(url) != host or len(found) >= _MOST:
                continue
            if not self.same_path or urlsplit(url).path == path:
                found.setdefault(match[1], url.partition("#")[0])
        return found

    def number_of(self, url: str | None) -> str:
        """The number of the page at `url`."""
        match = self.page_link.search(url) if url else None
        return match[1] if match else self.first_page

    def place_of(self, page: Page) -> int:
        """Where `page` stands among the pages, for `FoundThread.place`."""
        return _place(self.number_of(page.final_url or page.url))

    def _known(self, thread: Gathering) -> tuple[dict[str, str], set[str]]:
        """The pages that are known, and those that were had."""
        asked, notes = thread.settings, thread.notes
        return dict(notes.get("pages") or asked["pages"]), set(notes.get("had") or ()) | {asked["current"]}

    def _next(self, known: dict[str, str], had: set[str]) -> list[ThreadRequest]:
        left = sorted((number for number in known if number not in had), key=_place)
        if not left or len(had) >= _MOST:
            return []
        why = f"the page of comments {left[0]}"
        return [ThreadRequest(kind="pages", url=known[left[0]], why=why, cursor={"page": left[0]})]


def _place(number: str) -> int:
    """The page's place, from 1."""
    digits = number.rpartition(",")[2][:9]
    return int(digits) + 1 if digits.isdigit() else 1
