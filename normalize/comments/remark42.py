"""Remark42, self-hosted: an empty ``#remark42`` and a ``remark_config`` that says where the server is.

``GET {host}/api/v1/find?format=plain`` gives all comments in one answer, or as many as the server hands out at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import anchored, author, erase, flag, listed, mapping, needs, plain_url, waiting
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering


class Remark42(System):
    """The adapter."""

    name = "remark42"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Remark42."""
        root = page.index.ids.get("remark42")
        if root is None:
            return None
        host = _settings(page)["host"]
        return waiting(page, self.name, f"remark42:{hostname(host)}", root)

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``host`` (root of the server), ``site`` and ``url`` of the thread."""
        return _settings(page)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """One request for all."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, {})]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A plain list of comments, or a tree of them."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("comments"), list):
            return None
        part = ThreadPart(source="page", order="oldest")
        stack = data["comments"][::-1]
        while stack:
            item = stack.pop()
            if not isinstance(item, dict):
                continue
            if isinstance(item.get("comment"), dict):
                stack.extend(listed(item.get("replies"))[::-1])
                item = item["comment"]
            if string(item.get("id")) is not None:
                part.comments.append(_comment(item, thread.page))
        info = mapping(data.get("info"))
        part.declared = whole(info.get("count"))
        part.closed = flag(info.get("read_only"))
        last = string(info.get("last_comment"))
        if not whole(info.get("count_left")):
            part.settles = frozenset({"loaded_by_script"})
        elif last is not None and answer.request is not None:
            part.requests = [_request(thread, {"offset_id": last})]
        return part


SYSTEM = Remark42()


def _settings(page: Page) -> dict[str, Any]:
    code = code_with(page, "remark_config")
    host = page.link(setting(code, "host"))
    return {
        "host": host.rstrip("/") if host else None,
        "site": setting(code, "site_id") or "remark",
        "url": page.link(setting(code, "url")) or plain_url(page),
    }


def _request(thread: Gathering, more: dict[str, str]) -> ThreadRequest:
    asked = thread.settings
    fields = {"site": asked["site"], "url": asked["url"], "sort": "+time", "format": "plain", **more}
    url = f"{asked['host']}/api/v1/find?{urlencode(fields)}"
    return ThreadRequest(kind="api", url=url, why="all comments" if not more else "the other comments", cursor=more)


def _comment(item: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("pid")) or "0")
    user = item.get("user")
    if isinstance(user, dict):
        anonymous = (string(user.get("id")) or "").startswith("anonymous_")
        kind = "staff" if user.get("admin") is True else "guest" if anonymous else "registered"
        found.author = author(user.get("name"), avatar=user.get("picture"), kind=kind)
    found.dates = [date for date in [stamp(item.get("time"))] if date]
    found.edited = [date for date in [stamp(mapping(item.get("edit")).get("time"))] if date]
    set_html(found, item.get("text"), page)
    found.score = whole(item.get("score"))
    found.pinned = item.get("pin") is True
    if item.get("delete") is True:
        erase(found)
    found.url = anchored(page, f"remark42__comment-{found.native_id}")
    return found
