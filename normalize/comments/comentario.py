"""Comentario, Commento's successor: a ``comentario-comments`` element, and one answer with all comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute, hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import author, erase, mappings, needs, page_host, page_path, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_SCRIPT = "/comentario.js"


class Comentario(System):
    """The adapter."""

    name = "comentario"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Comentario."""
        root = _root(page)
        if root is None or next(page.root.iter("comentario-comments"), None) is None:
            return None
        return waiting(page, self.name, f"comentario:{hostname(root)}")

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``root`` of the server, ``host`` and ``path`` of the thread."""
        element = next(page.root.iter("comentario-comments"))
        return {"root": _root(page), "host": page_host(page), "path": element.get("page-id") or page_path(page)}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """One request for all."""
        asked = thread.settings
        if asked["host"] is None or asked["path"] is None:
            needs(thread, "unsupported")
            return []
        body = {"host": asked["host"], "path": asked["path"]}
        url = f"{asked['root']}/api/embed/comments"
        return [ThreadRequest(kind="api", url=url, why="all comments", method="POST", json=body)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """All comments, flat, and who wrote them."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("pageInfo"), dict):
            return None
        part = ThreadPart(source="api", settles=frozenset({"loaded_by_script"}))
        people = {string(person["id"]): person for person in mappings(data.get("commenters"), "id")}
        part.comments = [_comment(item, people, thread.page) for item in mappings(data.get("comments"), "id")]
        about = data["pageInfo"]
        locks = [about.get("isPageReadonly"), about.get("isDomainReadonly")]
        part.closed = True in locks if bool in map(type, locks) else None
        return part


SYSTEM = Comentario()


def _root(page: Page) -> str | None:
    for _, script in page.index.tags["script"]:
        source = (script.get("src") or "").partition("?")[0]
        if source.endswith(_SCRIPT):
            address = absolute(source, page.base_url)
            return address.removesuffix(_SCRIPT).rstrip("/") if address else None
    return None


def _comment(item: dict[str, Any], people: dict[str | None, dict[str, Any]], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("parentId")) or "0")
    person = people.get(string(item.get("userCreated")), {})
    own = string(item.get("authorName"))
    if own is not None:
        found.author = author(own, kind="guest")
    else:
        kind = "staff" if person.get("isModerator") is True else "registered"
        found.author = author(person.get("name"), url=person.get("websiteUrl"), kind=kind)
    found.dates = [date for date in [stamp(item.get("createdTime"))] if date]
    found.edited = [date for date in [stamp(item.get("editedTime"))] if date]
    set_html(found, item.get("html"), page)
    found.score = whole(item.get("score"))
    found.pinned = item.get("isSticky") is True
    if item.get("isDeleted") is True:
        erase(found)
    elif item.get("isPending") is True:
        found.state = "pending"
    found.url = absolute(string(item.get("url")), None)
    return found
