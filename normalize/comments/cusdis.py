"""Cusdis: an empty ``#cusdis_thread`` whose attributes say all; ten roots a page, with their replies, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, set_plain, stamp, string, whole
from .hosted import asked_for, author, listed, mapping, needs, waiting

if TYPE_CHECKING:
    from .gather import Gathering


class Cusdis(System):
    """The adapter."""

    name = "cusdis"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Cusdis."""
        root = page.index.ids.get("cusdis_thread")
        if root is None or root[1].get("data-app-id") is None:
            return None
        return waiting(page, self.name, f"cusdis:{hostname(page.link(root[1].get('data-host')))}", root)

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``host``, ``app`` and ``page`` as the element's attributes state them."""
        element = page.index.ids["cusdis_thread"][1]
        host = page.link(element.get("data-host") or "https://cusdis.com")
        return {
            "host": host.rstrip("/") if host else None,
            "app": element.get("data-app-id"),
            "page": element.get("data-page-id") or None,
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page; its answer names the number of pages."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, 1)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """Ten roots with their replies."""
        data = mapping(mapping(answer.json).get("data"))
        if not isinstance(data.get("data"), list):
            return None
        number = asked_for(answer, "page") or 1
        part = ThreadPart(source="page", order="newest")
        stack = [(item, "0") for item in data["data"][::-1]]
        cut = False
        while stack:
            item, outer = stack.pop()
            if not isinstance(item, dict) or string(item.get("id")) is None:
                continue
            found = _comment(item, outer, thread)
            part.comments.append(found)
            inner = mapping(item.get("replies"))
            replies = listed(inner.get("data"))
            # replies of a page beyond the first come only with roots that have as many
            cut = cut or (whole(inner.get("commentCount")) or 0) > len(replies)
            # newest first too, unlike how a thread is read
            stack.extend((reply, found.native_id or "0") for reply in replies)
        if cut:
            needs(thread, "replies_collapsed")
        if (whole(data.get("pageCount")) or 1) <= number:
            part.settles = frozenset({"loaded_by_script"})
        elif answer.request is not None:
            part.requests = [_request(thread, number + 1)]
        return part


SYSTEM = Cusdis()


def _request(thread: Gathering, number: int) -> ThreadRequest:
    asked = thread.settings
    fields = {"appId": asked["app"], "pageId": asked["page"], "page": str(number)}
    url = f"{asked['host']}/api/open/comments?{urlencode(fields)}"
    return ThreadRequest(kind="api", url=url, why=f"comments, page {number}", cursor={"page": number})


def _comment(item: dict[str, Any], outer: str, thread: Gathering) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("parentId")) or outer)
    moderator = string(mapping(item.get("moderator")).get("displayName"))
    kind = "staff" if moderator or string(item.get("moderatorId")) else "guest"
    found.author = author(moderator or item.get("by_nickname"), kind=kind)
    found.dates = [date for date in [stamp(item.get("createdAt")) or stamp(item.get("parsedCreatedAt"))] if date]
    if isinstance(item.get("parsedContent"), str):
        set_html(found, item["parsedContent"], thread.page)
    else:
        set_plain(found, item.get("content"))
    return found
