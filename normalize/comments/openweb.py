"""OpenWeb (once Spot.IM): a launcher script and an empty conversation element.

Only strangers' programs tell of its API, and the newer of them had to ask for a token first: it is not asked unless the
user sets the option ``doubtful_endpoints``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_html, string, whole
from .hosted import author, doubtful, erase, listed, mapping, needs, visible_count, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_URL = "https://api-2-0.spot.im/v1.0.0/conversation/read"
_SPOT = re.compile(r"spot\.im/spot/(sp_\w+)")
_PAGE_SIZE = 50


class OpenWeb(System):
    """The adapter."""

    name = "openweb"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page with a conversation."""
        if _settings(page)["spot"] is None:
            return None
        modules = page.index.with_attribute("data-spotim-module") + page.index.with_attribute("data-spotim-app")
        for placed in modules:
            if "conversation" in (placed[1].get("data-spotim-module"), placed[1].get("data-spotim-app")):
                # ids are made of the site's and the story's
                thread = waiting(page, self.name, "openweb", placed)
                thread.declared = visible_count(page, ["spot-im-replies-count", "spot-im-comments-count"])
                return thread
        return None

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``spot`` (the site) and ``post`` (the story)."""
        return _settings(page)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first comments."""
        if not doubtful(thread):
            return []
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_request(thread, 0)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A batch of roots with their replies."""
        data = mapping(mapping(answer.json).get("conversation"))
        if not isinstance(data.get("comments"), list):
            return None
        people = mapping(data.get("users"))
        part = ThreadPart(source="page", order="oldest", declared=whole(data.get("messages_count")))
        stack = [(item, "0") for item in reversed(data["comments"])]
        while stack:
            item, outer = stack.pop()
            if not isinstance(item, dict) or string(item.get("id")) is None:
                continue
            found = _comment(item, outer, people, thread.page)
            part.comments.append(found)
            inner = listed(item.get("replies"))
            stack.extend((reply, found.native_id or "0") for reply in reversed(inner))
            if (found.replies_declared or 0) > len(inner):
                needs(thread, "replies_collapsed")
        offset = whole(data.get("offset"))
        if data.get("has_next") is True and offset:
            if answer.request is not None:
                part.requests = [_request(thread, offset)]
        else:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = OpenWeb()


def _settings(page: Page) -> dict[str, Any]:
    match = _SPOT.search(page.script_sources)
    spot = match[1] if match else None
    if spot is None:
        spot = next((e.get("data-spot-id") for _, e in page.index.tags["script"] if e.get("data-spot-id")), None)
    posts = [element.get("data-post-id") for _, element in page.index.with_attribute("data-post-id")]
    return {"spot": spot, "post": posts[0] if posts and len(set(posts)) == 1 else None}


def _request(thread: Gathering, offset: int) -> ThreadRequest:
    asked = thread.settings
    body = {
        "conversation_id": f"{asked['spot']}_{asked['post']}", "sort_by": "oldest", "offset": offset,
        "count": _PAGE_SIZE, "child_count": 200, "depth": 15,
    }  # fmt: skip
    headers = {"x-spot-id": asked["spot"], "x-post-id": asked["post"]}
    return ThreadRequest(
        kind="api", url=_URL, why=f"comments from {offset}", method="POST", json=body, headers=headers,
        cursor={"offset": offset},
    )  # fmt: skip


def _comment(item: dict[str, Any], outer: str, people: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("parent_id")) or outer)
    person = mapping(people.get(string(item.get("user_id")) or ""))
    found.author = author(string(person.get("display_name")) or item.get("user_display_name"))
    found.dates = [date for date in [epoch(item.get("written_at")) or epoch(item.get("time"))] if date]
    texts = [text for piece in listed(item.get("content")) if isinstance(text := mapping(piece).get("text"), str)]
    set_html(found, "".join(f"<p>{text}</p>" for text in texts), page)
    rank = mapping(item.get("rank"))
    found.upvotes, found.downvotes = whole(rank.get("ranks_up")), whole(rank.get("ranks_down"))
    found.replies_declared = whole(item.get("replies_count"))
    if item.get("deleted") is True:
        erase(found)
    return found
