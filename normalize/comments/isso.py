"""Isso, self-hosted: an empty ``#isso-thread`` and a script that says where the API is.

``GET {root}/?uri=…`` gives all comments as a tree of two levels, unless the server limits what it hands out at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from ..found import FoundComment, FoundThread
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute, hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_html, string, whole

if TYPE_CHECKING:
    from .gather import Gathering

_SCRIPTS = ("js/embed.min.js", "js/embed.dev.js", "js/embed.js")
_STATES = {2: "pending", 4: "deleted"}


class Isso(System):
    """The adapter."""

    name = "isso"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Isso."""
        if "isso-thread" not in page.index.ids:
            return None
        root = _api(page)
        if root is None:
            return None
        thread = FoundThread(system=self.name, namespace=f"isso:{hostname(root)}", reasons=["loaded_by_script"])
        thread.rules = dict.fromkeys(("author", "published", "text", "parent_id"), "isso.api")
        page.skip(page.index.ids["isso-thread"])
        if page.index.with_class("isso-comment"):
            from .rendered import ISSO, show

            show(thread, page, page.index.ids["isso-thread"], ISSO)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``root`` of the API and the thread's ``uri``."""
        element = page.index.ids["isso-thread"][1]
        path = urlsplit(page.final_url or page.url or "").path
        return {"root": _api(page), "uri": element.get("data-isso-id") or path or None}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """One request for all."""
        if thread.settings["uri"] is None:
            return []
        return [_request(thread, {}, "all comments")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A tree of comments, or the replies to one."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("replies"), list):
            return None
        part = ThreadPart(source="page", order="oldest")
        for branch, outer in _branches(data, None):
            hidden = whole(branch.get("hidden_replies")) or 0
            if hidden > 0:
                have = len(branch["replies"]) + int(answer.cursor.get("offset", 0) if outer is None else 0)
                parent = string(branch.get("id"))
                fields = {"parent": parent or "null", "offset": str(have)}
                part.requests.append(_request(thread, fields, f"the other {hidden} replies to {parent or 'the page'}"))
        for item, outer in _comments(data):
            part.comments.append(_comment(item, outer, thread.page))
        if not answer.cursor:
            part.declared = _total(data)
        if not part.requests:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Isso()


def _api(page: Page) -> str | None:
    """Root of the API, without a slash at its end."""
    for _, script in page.index.tags["script"]:
        source = script.get("src") or ""
        stated = script.get("data-isso")
        path = source.partition("?")[0]
        if stated is not None and path.endswith(".js"):
            root = absolute(stated, page.base_url)
        elif path.endswith(_SCRIPTS) and "isso-thread" in page.index.ids:
            name = next(name for name in _SCRIPTS if path.endswith(name))
            root = absolute(path.removesuffix(name), page.base_url)
        else:
            continue
        if root is not None:
            return root.rstrip("/")
    return None


def _request(thread: Gathering, fields: Mapping[str, str], why: str) -> ThreadRequest:
    query = urlencode({"uri": thread.settings["uri"], **fields})
    cursor = {"parent": fields["parent"], "offset": int(fields["offset"])} if fields else {}
    return ThreadRequest(kind="api", url=f"{thread.settings['root']}/?{query}", why=why, cursor=cursor)


def _total(data: Mapping[str, Any]) -> int | None:
    """How many comments there are: versions differ in whether the first number counts the replies too."""
    stated = whole(data.get("total_replies"))
    top = len(data["replies"]) + (whole(data.get("hidden_replies")) or 0)
    below = sum(whole(branch.get("total_replies")) or 0 for branch, _ in _branches(data, None) if branch is not data)
    return top + below if stated in (None, top) else stated


def _branches(data: Mapping[str, Any], outer: str | None) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    yield data, outer
    for item in data["replies"]:
        if isinstance(item, dict) and isinstance(item.get("replies"), list):
            yield from _branches(item, string(item.get("id")))


def _comments(data: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], str | None]]:
    for branch, _ in _branches(data, None):
        for item in branch["replies"]:
            if isinstance(item, dict) and string(item.get("id")) is not None:
                yield item, string(branch.get("id"))


def _comment(item: Mapping[str, Any], outer: str | None, page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("parent")) or outer or "0")
    name = string(item.get("author"))
    if name is not None:
        found.author = CommentAuthor(name=name, url=absolute(string(item.get("website")), None), kind="guest")
    found.dates = [date for date in [epoch(item.get("created"))] if date]
    found.edited = [date for date in [epoch(item.get("modified"))] if date]
    set_html(found, item.get("text"), page)
    found.upvotes, found.downvotes = whole(item.get("likes")), whole(item.get("dislikes"))
    found.state = _STATES.get(whole(item.get("mode")) or 1, "visible")
    if found.state == "deleted":
        found.author = CommentAuthor(name=name, kind="deleted") if name else None
    found.url = f"{base.partition('#')[0]}#isso-{found.native_id}" if (base := page.final_url or page.url) else None
    return found
