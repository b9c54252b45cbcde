"""Vuukle: an empty ``#vuukle-comments`` and ``VUUKLE_CONFIG``; one answer holds up to 500 comments.

Two strangers' programs tell of its API, and of four of its fields: it is not asked unless the user sets the option
``doubtful_endpoints``.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_html, stamp, string, whole
from .hosted import asked_for, author, doubtful, mapping, needs, page_host, waiting
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_ROOT = "https://api.vuukle.com/api/v1/Comments"
_PAGE_SIZE = 500
_ESCAPED = re.compile(r"\s*&lt;(?:p|div|br|span)\b")


class Vuukle(System):
    """The adapter."""

    name = "vuukle"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Vuukle's comments."""
        root = page.index.ids.get("vuukle-comments")
        if root is None:
            return None
        return waiting(page, self.name, f"vuukle:{page_host(page)}", root)

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``key``, ``article`` and ``host`` of the page's own configuration."""
        code = code_with(page, "VUUKLE_CONFIG")
        host = setting(code, "host") or page_host(page)
        return {"key": setting(code, "apiKey"), "article": setting(code, "articleId"), "host": host}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first comments."""
        if not doubtful(thread):
            return []
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, 0)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A batch of comments."""
        data = mapping(answer.json)
        comments = mapping(mapping(data.get("data", data)).get("comments"))
        items = comments.get("items")
        if not isinstance(items, list):
            return None
        part = ThreadPart(source="page", order="newest", declared=whole(comments.get("count")))
        start = asked_for(answer, "start") or 0
        part.comments = [_comment(item, thread.page) for item in items if isinstance(item, dict)]
        if len(items) < _PAGE_SIZE:
            part.settles = frozenset({"loaded_by_script"})
        elif answer.request is not None:
            part.requests = [_request(thread, start + len(items))]
        return part


SYSTEM = Vuukle()


def _request(thread: Gathering, start: int) -> ThreadRequest:
    asked = thread.settings
    fields = {
        "apiKey": asked["key"], "articleId": asked["article"], "host": asked["host"], "pageSize": _PAGE_SIZE,
        "start": start, "sortBy": "get_latest",
    }  # fmt: skip
    url = f"{_ROOT}/getCommentFeedBySort?{urlencode(fields)}"
    return ThreadRequest(kind="api", url=url, why=f"comments from {start}", cursor={"start": start})


def _comment(item: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("commentId")))
    found.author = author(item.get("name"))
    posted = item.get("createdTimestamp")
    found.dates = [date for date in [epoch(posted) or stamp(item.get("createAt"))] if date]
    text = item.get("commentText")
    if isinstance(text, str):
        # some sites' are written as in a URL, others' are HTML that was escaped once more
        text = unquote(text) if "%20" in text and " " not in text else text
        set_html(found, html.unescape(text) if _ESCAPED.match(text) else text, page)
    found.upvotes, found.downvotes = whole(item.get("upvotes")), whole(item.get("downvotes"))
    return found
