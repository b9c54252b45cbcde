"""The Guardian: discussions with an API of their own, a hundred roots a page, each with up to a hundred replies.

Where the site gives a key to every reader's browser, we ask without one; option ``guardian_api_key`` sends the user's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import author, erase, flag, key_of_user, listed, mapping, mappings, needs, waiting
from .scripts import code_with

if TYPE_CHECKING:
    from .gather import Gathering

_ROOT = "https://discussion.theguardian.com/discussion-api"
_KEY = re.compile(r'"(?:discussionId|shortUrlId)"\s*:\s*"/?(p/\w+)"')
_COMMENTABLE = re.compile(r'"isCommentable"\s*:\s*(true|false)')
_PAGE_SIZE = 100


class Guardian(System):
    """The adapter."""

    name = "guardian"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a story that may be commented on."""
        code = code_with(page, '"discussionId"', '"shortUrlId"')
        if _KEY.search(code) is None:
            return None
        commentable = _COMMENTABLE.search(code)
        if commentable is not None and commentable[1] == "false":
            return None
        return waiting(page, self.name, "guardian", page.index.ids.get("comments"))

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """The discussion's ``key`` (``p/abc12``)."""
        match = _KEY.search(code_with(page, '"discussionId"', '"shortUrlId"'))
        return {"key": match[1] if match else None}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page; flat where the discussion has no threads."""
        if thread.settings["key"] is None:
            needs(thread, "unsupported")
            return []
        refused = thread.failed.get("threads")
        flat = thread.notes.get("flat") or (refused is not None and refused.status == 400)
        return [_request(thread, "flat" if flat else "threads", 1)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of the discussion, or one comment with all its replies."""
        data = answer.json
        if not isinstance(data, dict):
            return None
        if data.get("errorCode") == "DISCUSSION_ONLY_AVAILABLE_IN_LINEAR_FORMAT":
            return ThreadPart(notes={"flat": True})
        if data.get("status") != "ok":
            return None
        part = ThreadPart(source="page", order="oldest")
        about = data.get("discussion")
        single = data.get("comment") if isinstance(data.get("comment"), dict) else None
        if isinstance(about, dict) and isinstance(about.get("comments"), list):
            part.declared = whole(about.get("commentCount"))
            part.closed = flag(about.get("isClosedForComments"))
            single, items = None, about["comments"]
        elif single is not None:
            items = [single]
        else:
            return None
        for item in mappings(items, "id"):
            part.comments.append(_comment(item, "0", thread.page))
            replies = mappings(item.get("responses"), "id")
            part.comments += [_comment(reply, string(item["id"]) or "0", thread.page) for reply in replies]
            stated = _replies(item)
            if stated > len(replies) and single is None and answer.kind != "flat":
                number = whole(item["id"])
                path, fields = f"comment/{number}", {"displayThreaded": "true"}
                part.requests.append(_ask(thread, "threads", path, fields, f"replies to {number}"))
        number, last = whole(data.get("currentPage")), whole(data.get("pages"))
        if number is not None and last is not None and number < last:
            part.requests.append(_request(thread, answer.kind or "threads", number + 1))
        elif not part.requests:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Guardian()


def _ask(thread: Gathering, kind: str, path: str, fields: dict[str, str], why: str, **more: Any) -> ThreadRequest:
    keys = key_of_user(thread, "api-key", "guardian_api_key")
    return ThreadRequest(kind=kind, url=f"{_ROOT}/{path}?{urlencode(fields)}", why=why, keys=keys, **more)


def _request(thread: Gathering, kind: str, number: int) -> ThreadRequest:
    fields = {"pageSize": str(_PAGE_SIZE), "page": str(number), "orderBy": "oldest"}
    fields["displayThreaded"] = "true" if kind == "threads" else "false"
    if kind == "threads":
        fields["maxResponses"] = "100"
    path = f"discussion/{thread.settings['key']}"
    return _ask(thread, kind, path, fields, f"comments, page {number}", cursor={"page": number})


def _replies(item: dict[str, Any]) -> int:
    stated = whole(mapping(item.get("metaData")).get("responseCount"))
    return stated if stated is not None else whole(item.get("numResponses")) or 0


def _comment(item: dict[str, Any], outer: str, page: Page) -> FoundComment:
    answered = item.get("responseTo")
    parent = string(answered.get("commentId")) if isinstance(answered, dict) else None
    found = FoundComment(native_id=string(item.get("id")), parent_native=parent or outer)
    if isinstance(answered, dict):
        found.reply_to = string(answered.get("displayName"))
    user = item.get("userProfile")
    if isinstance(user, dict):
        labels = [string(mapping(badge).get("name")) for badge in listed(user.get("badge"))]
        found.author = author(
            user.get("displayName"),
            url=user.get("webUrl"),
            avatar=user.get("avatar"),
            kind="staff" if "Staff" in labels else "registered",
            badges=labels,
        )
    found.dates = [date for date in [stamp(item.get("isoDateTime"))] if date]
    set_html(found, item.get("body"), page)
    found.upvotes = whole(item.get("numRecommends"))
    if item.get("status") == "blocked":
        erase(found, "hidden")
    found.url = absolute(string(item.get("webUrl")), None)
    return found
