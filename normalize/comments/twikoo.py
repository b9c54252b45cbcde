"""Twikoo: an empty ``#twikoo`` and ``twikoo.init({envId: …})``; a few roots an answer, newest first, with all replies.

``POST {envId}`` with the event ``COMMENT_GET``. Where `envId` is no URL but an environment of Tencent's cloud, only that
cloud's own program can ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute, hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_html, string, whole
from .hosted import anchored, author, first_id, mappings, needs, page_path, waiting
from .rendered import TWIKOO, show
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering


class Twikoo(System):
    """The adapter."""

    name = "twikoo"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Twikoo."""
        environment = setting(code_with(page, "envId"), "envId")
        if environment is None and "twikoo" not in page.script_sources.lower():
            return None
        root = first_id(page, "twikoo", "tcomment")
        thread = waiting(page, self.name, f"twikoo:{hostname(absolute(environment, None)) or environment}", root)
        if environment is not None and absolute(environment, None) is None:
            thread.reasons.append("unsupported")
        show(thread, page, root, TWIKOO)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``server`` and the thread's ``path``."""
        code = code_with(page, "envId")
        return {"server": absolute(setting(code, "envId"), None), "path": setting(code, "path") or page_path(page)}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first answer; it says whether there are more."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, None)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """Roots with their replies."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("data"), list) or "more" not in data:
            return None
        part = ThreadPart(source="page", order="newest")
        before = None
        for item in mappings(data["data"], "id"):
            part.comments.append(_comment(item, "0", thread.page))
            if item.get("top") is not True:
                before = whole(item.get("created")) or before
            for reply in mappings(item.get("replies"), "id"):
                part.comments.append(_comment(reply, string(item["id"]) or "0", thread.page))
        if data["more"] is True and before is not None:
            if None not in thread.settings.values():
                part.requests = [_request(thread, before)]
        elif data["more"] is False:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Twikoo()


def _request(thread: Gathering, before: int | None) -> ThreadRequest:
    asked = thread.settings
    body = {"event": "COMMENT_GET", "url": asked["path"], "before": before}
    why = "the first comments" if before is None else "older comments"
    return ThreadRequest(
        kind="api", url=asked["server"], why=why, method="POST", json=body, cursor={"before": before} if before else {}
    )


def _comment(item: dict[str, Any], outer: str, page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("pid")) or outer)
    kind = "staff" if item.get("master") is True else "guest"
    found.author = author(item.get("nick"), url=item.get("link"), avatar=item.get("avatar"), kind=kind)
    # its "updated" changes with every vote too
    found.dates = [date for date in [epoch(item.get("created"))] if date]
    set_html(found, item.get("comment"), page)
    ups = whole(item.get("ups"))
    found.upvotes = ups if ups is not None else whole(item.get("like"))
    found.downvotes = whole(item.get("downs"))
    found.reply_to = string(item.get("ruser"))
    found.pinned = item.get("top") is True
    found.state = "hidden" if item.get("isSpam") is True else "visible"
    found.url = anchored(page, found.native_id or "")
    return found
