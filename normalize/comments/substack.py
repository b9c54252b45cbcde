"""Substack: the page holds the story's id in ``window._preloads``; one answer gives the whole tree of comments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..found import FoundComment, FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_plain, stamp, string, whole
from .hosted import author, erase, needs, waiting
from .scripts import code_with, parsed_string

if TYPE_CHECKING:
    from .gather import Gathering


class Substack(System):
    """The adapter."""

    name = "substack"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a story's page, whose comments a script loads."""
        post = _post(page)
        if post is None:
            return None
        # ids are numbers unique in all of Substack
        thread = waiting(page, self.name, "substack")
        thread.declared = whole(post.get("comment_count"))
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``root`` of the publication and the story's id (``post``)."""
        post = _post(page)
        # the story may be shown at Substack's own address
        own = page.link(string(post.get("canonical_url"))) if post else None
        parts = urlsplit(own or page.final_url or page.url or "")
        return {
            "root": f"{parts.scheme}://{parts.netloc}" if parts.netloc else None,
            "post": string(post.get("id")) if post else None,
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """One request for all."""
        asked = thread.settings
        if None in asked.values():
            needs(thread, "unsupported")
            return []
        url = f"{asked['root']}/api/v1/post/{asked['post']}/comments?all_comments=true&sort=oldest_first"
        return [ThreadRequest(kind="api", url=url, why="all comments")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """The tree of comments; an empty one where there should be some is for those who pay."""
        data = answer.json
        if not isinstance(data, dict) or not isinstance(data.get("comments"), list):
            return None
        part = ThreadPart(source="page", order="oldest")
        if not data["comments"] and thread.found.declared:
            part.failure = ("login", "the comments are shown to subscribers only")
            return part
        stack = [(item, "0") for item in reversed(data["comments"])]
        while stack:
            item, outer = stack.pop()
            if not isinstance(item, dict) or string(item.get("id")) is None:
                continue
            part.comments.append(_comment(item, outer, thread))
            inner = item.get("children")
            if isinstance(inner, list):
                stack.extend((reply, string(item["id"]) or "0") for reply in reversed(inner))
        part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Substack()


def _post(page: Page) -> dict[str, Any] | None:
    """What the page says of its story; None where it is no story's page."""
    code = code_with(page, "_preloads")
    preloads = parsed_string(code, "JSON.parse(") if code else None
    post = preloads.get("post") if isinstance(preloads, dict) else None
    return post if isinstance(post, dict) and whole(post.get("id")) is not None else None


def _comment(item: dict[str, Any], outer: str, thread: Gathering) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=outer)
    handle = string(item.get("handle"))
    about = item.get("metadata")
    is_author = isinstance(about, dict) and about.get("is_author") is True
    found.author = author(
        item.get("name"),
        url=f"https://substack.com/@{handle}" if handle else None,
        avatar=item.get("photo_url"),
        kind="article_author" if is_author else "registered",
    )
    found.dates = [date for date in [stamp(item.get("date"))] if date]
    found.edited = [date for date in [stamp(item.get("edited_at"))] if date]
    set_plain(found, item.get("body"))
    found.upvotes = whole(item.get("reaction_count"))
    if item.get("deleted") is True:
        erase(found)
    url = thread.page.final_url or thread.page.url
    if url is not None:
        root = url.partition("?")[0].partition("#")[0].removesuffix("/comments").rstrip("/")
        found.url = f"{root}/comment/{found.native_id}"
    return found
