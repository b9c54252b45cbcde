"""Viafoura: ``vf-conversations``; a section, its container, the comments, and a request for each author's name.

Strangers' programs alone tell of its API: it is not asked unless the user sets the option ``doubtful_endpoints``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..found import FoundComment, FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import epoch, set_plain, string, whole
from .hosted import address_of, author, doubtful, erase, mapping, needs, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_ROOT = "https://livecomments.viafoura.co/v4/livecomments"
_PAGE_SIZE = 100
_USER = re.compile(r"/users/([\w-]+)\Z")


class Viafoura(System):
    """The adapter."""

    name = "viafoura"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Viafoura's conversations."""
        if next(page.root.iter("vf-conversations"), None) is None:
            return None
        # ids are UUIDs
        return waiting(page, self.name, "viafoura")

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``domain`` of the site and the story's ``container``."""
        element = next(page.root.iter("vf-conversations"))
        container = page.metas.get("vf:container_id") or element.get("vf-container-id") or None
        return {"domain": page.domain, "container": container}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """Section, container and comments one after the other; then the names of those who wrote them."""
        if not doubtful(thread):
            return []
        if None in thread.settings.values():
            needs(thread, "unsupported")
            return []
        notes = thread.notes
        if "section" not in notes:
            url = f"https://api.viafoura.co/v2/{thread.settings['domain']}/bootstrap/v2?session=false"
            return [ThreadRequest(kind="section", url=url, why="the site's section", method="POST")]
        users = f"https://iam.viafoura.co/v3/sections/{notes['section']}/users"
        return [
            ThreadRequest(kind="names", url=f"{users}/{actor}", why="an author's name")
            for actor in notes.get("actors", {})
        ]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """What one of the four kinds of answers holds."""
        data = answer.json
        if not isinstance(data, dict):
            return None
        if (match := _USER.search(address_of(answer))) is not None:
            return _names(data, match[1], thread)
        if isinstance(data.get("contents"), list):
            return _contents(data, answer, thread)
        if (container := string(data.get("content_container_uuid"))) is not None and "contents" not in data:
            part = ThreadPart(declared=whole(data.get("total_visible_content")), notes={"container": container})
            if "section" in thread.notes:
                part.requests = [_comments(f"{thread.notes['section']}/{container}", None)]
            return part
        section = string(mapping(mapping(data.get("result")).get("sectionTree")).get("uuid"))
        if section is None or thread.settings["container"] is None:
            return None
        query = urlencode({"container_id": thread.settings["container"]})
        url = f"{_ROOT}/{section}/contentcontainer/id?{query}"
        request = ThreadRequest(kind="container", url=url, why="the story's container")
        return ThreadPart(notes={"section": section}, requests=[request])


SYSTEM = Viafoura()


def _comments(where: str, after: str | None) -> ThreadRequest:
    fields = {"limit": str(_PAGE_SIZE), "reply_limit": "100", "sorted_by": "oldest"}
    if after is not None:
        fields["starting_from"] = after
    url = f"{_ROOT}/{where}/comments?{urlencode(fields)}"
    why = "the first comments" if after is None else "later comments"
    return ThreadRequest(kind="comments", url=url, why=why, cursor={"where": where})


def _contents(data: dict[str, Any], answer: Answer, thread: Gathering) -> ThreadPart:
    """A page of comments, or the replies to one."""
    part = ThreadPart(source="page")
    where, root = string(answer.cursor.get("where")), string(answer.cursor.get("root"))
    container = where.partition("/")[2] if where else thread.notes.get("container")
    actors: dict[str, list[str]] = thread.notes.get("actors", {})
    have: dict[str, int] = {}
    stated: dict[str, int] = {}
    last = None
    for item in data["contents"]:
        key = string(item.get("content_uuid")) if isinstance(item, dict) else None
        if key is None:
            continue
        found = _comment(item, container or string(item.get("content_container_uuid")))
        part.comments.append(found)
        if (actor := string(item.get("actor_uuid"))) is not None and found.state == "visible":
            actors.setdefault(actor, []).append(key)
        if found.parent_native == "0":
            last, stated[key] = key, found.replies_declared or 0
        else:
            have[found.parent_native or ""] = have.get(found.parent_native or "", 0) + 1
    part.notes = {"actors": actors}
    if where is not None:
        for key, count in stated.items():
            if count > have.get(key, 0):
                url = f"{_ROOT}/{where}/comments/{key}?limit={_PAGE_SIZE}"
                cursor = {"where": where, "root": key}
                part.requests.append(ThreadRequest(kind="comments", url=url, why=f"replies to {key}", cursor=cursor))
        if data.get("more_available") is True and last is not None and root is None:
            part.requests.append(_comments(where, last))
    if not part.requests and data.get("more_available") is not True:
        part.settles = frozenset({"loaded_by_script"})
    return part


def _names(data: dict[str, Any], actor: str, thread: Gathering) -> ThreadPart | None:
    """The comments of one author, with the name."""
    inner = mapping(data.get("result", data))
    named = author(inner.get("name"), avatar=inner.get("avatar"), kind="registered")
    if named is None:
        return None
    keys = thread.notes.get("actors", {}).get(actor, ())
    updates = []
    for key in keys:
        person = author(inner.get("name"), avatar=inner.get("avatar"), kind="registered")
        updates.append(FoundComment(native_id=key, author=person))
    return ThreadPart(updates=updates)


def _comment(item: dict[str, Any], container: str | None) -> FoundComment:
    parent = string(item.get("parent_uuid"))
    found = FoundComment(
        native_id=string(item.get("content_uuid")), parent_native=parent if parent and parent != container else "0"
    )
    found.dates = [date for date in [epoch(item.get("date_created"))] if date]
    set_plain(found, item.get("content"))
    found.upvotes, found.downvotes = whole(item.get("total_likes")), whole(item.get("total_dislikes"))
    found.replies_declared = whole(item.get("total_replies"))
    if "content" not in item or item.get("state") == "deleted":
        erase(found)
    elif item.get("state") not in (None, "visible"):
        found.state = "hidden"
    return found
