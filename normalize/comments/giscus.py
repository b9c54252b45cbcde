"""Giscus: threads kept as GitHub discussions; ``giscus.app/api/discussions`` gives them to every reader by pages.

GitHub's limits are those of Giscus' own users unless the user gives a token of theirs: option ``giscus_token``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute
from .asking import BEARER, Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .github import badges_of, reactions_of, term_of
from .hosted import author, erase, first_class, flag, key_of_user, mapping, mappings, needs, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 50


class Giscus(System):
    """The adapter."""

    name = "giscus"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Giscus."""
        if _script(page) is None:
            return None
        return waiting(page, self.name, "github", first_class(page, "giscus"))

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``origin`` of the server, and the fields ``repo``, ``term`` or ``number``, ``category``, ``strict``."""
        script = _script(page)
        if script is None:
            return {"repo": None}
        address = urlsplit(page.link(script.get("src")) or "https://giscus.app/client.js")
        mapping, term = script.get("data-mapping"), script.get("data-term")
        by_number = mapping == "number"
        return {
            "origin": f"{address.scheme}://{address.netloc}",
            "repo": script.get("data-repo") or None,
            "term": None if by_number else term_of(page, mapping, term),
            "number": term if by_number else None,
            "category": script.get("data-category") or "",
            "strict": script.get("data-strict") == "1",
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page."""
        asked = thread.settings
        if asked["repo"] is None or not (asked["term"] or asked["number"]):
            needs(thread, "unsupported")
            return []
        refused = thread.failed.get("api")
        if refused is not None and refused.status == 404 and not thread.extracted:
            # a discussion is begun by the first comment
            thread.found.declared = 0
            thread.found.reasons.clear()
        return [_request(thread, None)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of the discussion's comments, each with its replies."""
        data = mapping(mapping(answer.json).get("discussion"))
        if not isinstance(data.get("comments"), list):
            return None
        part = ThreadPart(source="page", order="oldest")
        counts = [whole(data.get("totalCommentCount")), whole(data.get("totalReplyCount"))]
        part.declared = (counts[0] or 0) + (counts[1] or 0) if None not in counts else None
        part.closed = flag(data.get("locked"))
        for item in mappings(data["comments"], "id"):
            root = _comment(item, "0", thread.page)
            root.replies_declared = whole(item.get("replyCount"))
            part.comments.append(root)
            replies = mappings(item.get("replies"), "id")
            part.comments += [_comment(reply, root.native_id or "0", thread.page) for reply in replies]
            if (root.replies_declared or 0) > len(replies):
                needs(thread, "replies_collapsed")
        paging = mapping(data.get("pageInfo"))
        end = string(paging.get("endCursor"))
        if paging.get("hasNextPage") is True and end is not None:
            if answer.request is not None:
                part.requests = [_request(thread, end)]
        else:
            part.settles = frozenset({"loaded_by_script"})
        return part


SYSTEM = Giscus()


def _script(page: Page) -> _Element | None:
    for _, script in page.index.tags["script"]:
        if script.get("data-repo") and (script.get("src") or "").partition("?")[0].endswith("/client.js"):
            return script
    return None


def _request(thread: Gathering, after: str | None) -> ThreadRequest:
    asked = thread.settings
    fields = {"repo": asked["repo"], "category": asked["category"], "strict": "true" if asked["strict"] else "false"}
    fields |= {"number": asked["number"]} if asked["number"] else {"term": asked["term"]}
    fields["first"] = str(_PAGE_SIZE)
    if after is not None:
        fields["after"] = after
    return ThreadRequest(
        kind="api",
        url=f"{asked['origin']}/api/discussions?{urlencode(fields)}",
        why="the first comments" if after is None else "later comments",
        keys=key_of_user(thread, BEARER, "giscus_token"),
        cursor={"after": after} if after else {},
    )


def _comment(item: dict[str, Any], outer: str, page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native=string(item.get("replyToId")) or outer)
    user = item.get("author")
    if isinstance(user, dict):
        found.author = author(
            user.get("login"),
            url=user.get("url"),
            avatar=user.get("avatarUrl"),
            kind="registered",
            badges=badges_of(item.get("authorAssociation")),
        )
    found.dates = [date for date in [stamp(item.get("createdAt"))] if date]
    found.edited = [date for date in [stamp(item.get("lastEditedAt"))] if date]
    set_html(found, item.get("bodyHTML"), page)
    found.upvotes = whole(item.get("upvoteCount"))
    found.reactions = reactions_of(item.get("reactions"))
    if string(item.get("deletedAt")) is not None:
        erase(found)
    elif item.get("isMinimized") is True:
        found.state = "hidden"
    found.url = absolute(string(item.get("url")), None)
    return found
