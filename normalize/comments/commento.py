"""Commento: an empty ``#commento``; ``POST {origin}/api/comment/list`` gives all comments in one answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute, hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import anchored, author, erase, first_id, mapping, mappings, needs, page_host, page_path, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_SCRIPT = "/js/commento.js"


class Commento(System):
    """The adapter."""

    name = "commento"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Commento."""
        asked = _settings(page)
        if asked["origin"] is None:
            return None
        return waiting(page, self.name, f"commento:{hostname(asked['origin'])}", first_id(page, asked["root"]))

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``origin`` of the server, ``domain`` and ``path`` of the thread."""
        return _settings(page)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """One request for all."""
        asked = thread.settings
        if asked["domain"] is None or asked["path"] is None:
            needs(thread, "unsupported")
            return []
        body = {"commenterToken": "anonymous", "domain": asked["domain"], "path": asked["path"]}
        url = f"{asked['origin']}/api/comment/list"
        return [ThreadRequest(kind="api", url=url, why="all comments", method="POST", json=body)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """All comments, flat, and who wrote them."""
        data = answer.json
        if not isinstance(data, dict) or data.get("success") is not True or "commenters" not in data:
            return None
        part = ThreadPart(source="api", settles=frozenset({"loaded_by_script"}))
        people, about = mapping(data["commenters"]), mapping(data.get("attributes"))
        # without comments the list is null
        for item in mappings(data.get("comments"), "commentHex"):
            found = _comment(item, people, thread.page)
            found.pinned = found.native_id == string(about.get("stickyCommentHex"))
            part.comments.append(found)
        part.closed = about.get("isLocked") is True or data.get("isFrozen") is True
        return part


SYSTEM = Commento()


def _settings(page: Page) -> dict[str, Any]:
    for _, script in page.index.tags["script"]:
        source = (script.get("src") or "").partition("?")[0]
        if source.endswith(_SCRIPT):
            address = absolute(source, page.base_url)
            return {
                "origin": address.removesuffix(_SCRIPT).rstrip("/") if address else None,
                "root": script.get("data-id-root") or "commento",
                "domain": page_host(page),
                "path": script.get("data-page-id") or page_path(page),
            }
    return {"origin": None, "root": "commento", "domain": None, "path": None}


def _comment(item: dict[str, Any], people: dict[str, Any], page: Page) -> FoundComment:
    parent = string(item.get("parentHex"))
    found = FoundComment(
        native_id=string(item.get("commentHex")), parent_native=parent if parent and parent != "root" else "0"
    )
    who = string(item.get("commenterHex"))
    person = people.get(who) if who else None
    if isinstance(person, dict):
        kind = "staff" if person.get("isModerator") is True else "registered"
        found.author = author(person.get("name"), url=person.get("link"), avatar=person.get("photo"), kind=kind)
    elif who == "anonymous":
        found.author = author("Anonymous", kind="guest")
    found.dates = [date for date in [stamp(item.get("creationDate"))] if date]
    set_html(found, item.get("html"), page)
    found.score = whole(item.get("score"))
    if item.get("deleted") is True:
        erase(found)
    elif item.get("state") not in (None, "approved"):
        found.state = "pending"
    found.url = anchored(page, f"commento-{found.native_id}")
    return found
