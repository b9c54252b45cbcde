"""Waline: an empty ``#waline`` and ``Waline.init({serverURL: …})``; roots by pages, each with all replies under it.

``GET {server}/api/comment?path=…``; servers older than version 3 answer to ``{server}/comment`` alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_html, stamp, string, whole
from .hosted import anchored, author, first_class, first_id, mapping, mappings, needs, page_path, waiting
from .rendered import WALINE, show
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 100
_STATES = {"waiting": "pending", "spam": "hidden"}
_SERVER = re.compile(r"/(?:api|comment)/?\Z")


class Waline(System):
    """The adapter."""

    name = "waline"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Waline."""
        root = first_id(page, "waline") or first_class(page, "waline")
        server = _server(page)
        if root is None and server is None:
            return None
        thread = waiting(page, self.name, f"waline:{hostname(server)}", root)
        show(thread, page, root, WALINE)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``server`` (its root) and the thread's ``path``."""
        path = setting(code_with(page, "serverURL"), "path")
        return {"server": _server(page), "path": path or page_path(page)}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page; by the older address where the newer one is not known to the server."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, "legacy" if "api" in thread.failed else "api", 1)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of roots, each with its replies."""
        data = answer.json
        if isinstance(data, dict) and "errno" in data:
            data = data.get("data") if whole(data["errno"]) == 0 else None
        if not isinstance(data, dict) or not isinstance(data.get("data"), list) or whole(data.get("page")) is None:
            return None
        part = ThreadPart(source="page", declared=whole(data.get("count")))
        for item in mappings(data["data"], "objectId"):
            replies = mappings(item.get("children"), "objectId")
            part.comments += [_comment(comment, thread.page) for comment in (item, *replies)]
        number = whole(data["page"]) or 1
        if (whole(data.get("totalPages")) or 1) > number:
            if answer.request is not None:
                part.requests = [_request(thread, answer.request.kind, number + 1)]
        else:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Waline()


def _server(page: Page) -> str | None:
    server = page.link(setting(code_with(page, "serverURL"), "serverURL"))
    return _SERVER.sub("", server.rstrip("/")) if server else None


def _request(thread: Gathering, kind: str, number: int) -> ThreadRequest:
    asked = thread.settings
    fields = {"path": asked["path"], "pageSize": _PAGE_SIZE, "page": number, "sortBy": "insertedAt_asc"}
    where = "api/comment" if kind == "api" else "comment"
    url = f"{asked['server']}/{where}?{urlencode(fields)}"
    return ThreadRequest(kind=kind, url=url, why=f"comments, page {number}", cursor={"page": number})


def _comment(item: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("objectId")), parent_native=string(item.get("pid")) or "0")
    kind = "guest" if item.get("user_id") is None else "registered"
    if item.get("type") == "administrator":
        kind = "staff"
    found.author = author(
        item.get("nick"), url=item.get("link"), avatar=item.get("avatar"), kind=kind, badges=[item.get("label")]
    )
    # version 1 gives the words of its database, in UTC
    found.dates = [date for date in [epoch(item.get("time")) or _inserted(item.get("insertedAt"))] if date]
    set_html(found, item.get("comment"), page)
    found.upvotes = whole(item.get("like"))
    found.reply_to = string(mapping(item.get("reply_user")).get("nick"))
    found.pinned = item.get("sticky") in (True, 1)
    found.state = _STATES.get(string(item.get("status")) or "", "visible")
    found.url = anchored(page, found.native_id or "")
    return found


def _inserted(value: Any) -> Any:
    text = string(value)
    return stamp(text.replace(" ", "T", 1), utc=True) if text else None
