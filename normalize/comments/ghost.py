"""Ghost: a script with ``data-ghost-comments``; roots by pages with their first replies, the other replies by comment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import address_of, author, erase, first_id, mapping, mappings, needs, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 50
_REPLIES = re.compile(r"/comments/(\w+)/replies/")


class Ghost(System):
    """The adapter."""

    name = "ghost"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Ghost's comments."""
        script = _script(page)
        if script is None:
            return None
        site = page.link(script.get("data-ghost-comments"))
        return waiting(page, self.name, f"ghost:{hostname(site)}", first_id(page, "ghost-comments-root"))

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``site`` and the story's id (``post``)."""
        script = _script(page)
        site = page.link(script.get("data-ghost-comments")) if script is not None else None
        return {
            "site": site.rstrip("/") if site else None,
            "post": (script.get("data-post-id") or None) if script is not None else None,
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page of roots."""
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        return [_roots(thread, 1)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of roots with their first replies, or replies to one comment."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("comments"), list):
            return None
        replied = _REPLIES.search(address_of(answer))
        root = replied[1] if replied else None
        part = ThreadPart(source="page")
        items = mappings(data["comments"], "id")
        for item in items:
            part.comments.append(_comment(item, root or string(item.get("parent_id")) or "0", thread))
            replies = mappings(item.get("replies"), "id")
            part.comments += [_comment(reply, string(item["id"]) or "0", thread) for reply in replies]
            if (whole(mapping(item.get("count")).get("replies")) or 0) > len(replies):
                last = string(replies[-1]["id"]) if replies else None
                part.requests.append(_replies(thread, string(item["id"]) or "", last))
        following = whole(mapping(mapping(data.get("meta")).get("pagination")).get("next"))
        if following is not None and root is None:
            part.requests.append(_roots(thread, following))
        elif following is not None and items:
            part.requests.append(_replies(thread, root or "", string(items[-1]["id"])))
        if not part.requests:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Ghost()


def _script(page: Page) -> _Element | None:
    for _, script in page.index.tags["script"]:
        if script.get("data-ghost-comments"):
            return script
    return None


def _roots(thread: Gathering, number: int) -> ThreadRequest:
    asked = thread.settings
    post = quote(asked["post"] or "", safe="")
    url = f"{asked['site']}/members/api/comments/post/{post}/?limit={_PAGE_SIZE}&page={number}&order=created_at%20asc"
    return ThreadRequest(kind="comments", url=url, why=f"comments, page {number}", cursor={"page": number})


def _replies(thread: Gathering, root: str, after: str | None) -> ThreadRequest:
    # ids rise with time
    which = "&filter=" + quote(f"id:>'{after}'", safe="") if after else ""
    url = f"{thread.settings['site']}/members/api/comments/{quote(root, safe='')}/replies/?limit={_PAGE_SIZE}{which}"
    return ThreadRequest(kind="comments", url=url, why=f"replies to {root}")


def _comment(item: dict[str, Any], outer: str, thread: Gathering) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("in_reply_to_id")) or outer)
    member = item.get("member")
    if isinstance(member, dict):
        found.author = author(
            member.get("name"), avatar=member.get("avatar_image"), kind="registered", badges=[member.get("expertise")]
        )
    found.dates = [date for date in [stamp(item.get("created_at"))] if date]
    found.edited = [date for date in [stamp(item.get("edited_at"))] if date]
    set_html(found, item.get("html"), thread.page)
    count = item.get("count")
    if isinstance(count, dict):
        found.upvotes, found.replies_declared = whole(count.get("likes")), whole(count.get("replies"))
    if item.get("status") == "deleted":
        erase(found)
    elif item.get("status") == "hidden":
        erase(found, "hidden")
    return found
