"""Artalk: ``Artalk.init({server: …})``; ``GET {server}/api/v2/comments`` in flat mode gives comments by hundreds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, set_plain, stamp, string, whole
from .hosted import (
    anchored,
    asked_for,
    author,
    first_class,
    first_id,
    flag,
    mapping,
    mappings,
    needs,
    page_path,
    waiting,
)
from .rendered import ARTALK, show
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 100
_MARKS = ("Artalk.init", "new Artalk")


class Artalk(System):
    """The adapter."""

    name = "artalk"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Artalk."""
        code = code_with(page, *_MARKS)
        if not code:
            return None
        element = (setting(code, "el") or "").lstrip("#.")
        root = first_id(page, element, "artalk", "Artalk") or first_class(page, element, "artalk")
        thread = waiting(page, self.name, f"artalk:{hostname(_server(page, code))}", root)
        show(thread, page, root, ARTALK)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``server`` (its root), ``site`` and the thread's ``key``."""
        code = code_with(page, *_MARKS)
        return {
            "server": _server(page, code),
            "site": setting(code, "site") or "",
            "key": setting(code, "pageKey") or page_path(page),
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first hundred."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, 0)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A hundred comments, flat."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("comments"), list) or "roots_count" not in data:
            return None
        offset = asked_for(answer, "offset") or 0
        items = mappings(data["comments"], "id")
        part = ThreadPart(source="page", order="oldest", declared=whole(data.get("count")))
        part.comments = [_comment(item, thread.page) for item in items]
        part.closed = flag(mapping(data.get("page")).get("admin_only"))
        if part.declared is not None and offset + len(items) < part.declared and items:
            if answer.request is not None:
                part.requests = [_request(thread, offset + len(items))]
        else:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Artalk()


def _server(page: Page, code: str) -> str | None:
    server = page.link(setting(code, "server"))
    return server.rstrip("/").removesuffix("/api") if server else None


def _request(thread: Gathering, offset: int) -> ThreadRequest:
    asked = thread.settings
    fields = {
        "page_key": asked["key"], "site_name": asked["site"], "limit": _PAGE_SIZE, "offset": offset,
        "flat_mode": "true", "sort_by": "date_asc",
    }  # fmt: skip
    url = f"{asked['server']}/api/v2/comments?{urlencode(fields)}"
    return ThreadRequest(kind="api", url=url, why=f"comments from {offset}", cursor={"offset": offset})


def _comment(item: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("rid")) or "0")
    found.author = author(item.get("nick"), url=item.get("link"), badges=[item.get("badge_name")])
    # the server's own clock, whose zone it does not say
    found.dates = [date for date in [stamp(item.get("date"))] if date]
    if isinstance(item.get("content_marked"), str):
        set_html(found, item["content_marked"], page)
    else:
        set_plain(found, item.get("content"))
    found.upvotes, found.downvotes = whole(item.get("vote_up")), whole(item.get("vote_down"))
    found.pinned = item.get("is_pinned") is True
    found.state = "pending" if item.get("is_pending") is True else "visible"
    found.url = anchored(page, f"atk-comment-{found.native_id}")
    return found
