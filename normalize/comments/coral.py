"""Coral (once Talk): GraphQL at ``{root}/api/graphql``; roots by pages, replies nested to some depth, the rest by comment.

Sites may let their own queries pass only: then nobody else can ask, and the thread says ``unsupported``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, stamp, string, whole
from .hosted import author, canonical_url, erase, first_id, flag, listed, mapping, needs, visible_count, waiting
from .scripts import code_with, setting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 50
_NESTED = 4
_SCRIPT = re.compile(r"^(\S+?)/(?:assets/js/(?:embed|count)\.js|static/embed\.js)", re.M)
_MARKS = ("createStreamEmbed", "Talk.render", "CoralStreamEmbed")
_COMMENT = (
    "id body createdAt deleted parent{id} author{id username badges} editing{edited} actionCounts{reaction{total}} "
    "tags{code} replyCount"
)
_PAGING = "pageInfo{endCursor hasNextPage}"


class Coral(System):
    """The adapter."""

    name = "coral"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Coral."""
        asked = _settings(page)
        if asked["root"] is None:
            return None
        # ids are UUIDs
        thread = waiting(page, self.name, "coral", first_id(page, asked["element"] or "", "coral_thread"))
        thread.declared = visible_count(page, ["coral-count-number"])
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``root`` of the server, and ``story`` (its id) or ``url``."""
        return _settings(page)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The first page of roots."""
        asked = thread.settings
        if not (asked["story"] or asked["url"]):
            needs(thread, "unsupported")
            return []
        return [_roots(thread, None)]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of roots, or of replies to one comment."""
        data = answer.json
        if not isinstance(data, dict):
            return None
        inner = mapping(data.get("data"))
        stream, replied = mapping(inner.get("stream")), mapping(inner.get("comment"))
        part = ThreadPart(source="page", order="oldest")
        if "stream" in inner and inner["stream"] is None and "errors" not in data:
            # a story is known to the server from its first comment on
            return ThreadPart(declared=0, settles=frozenset({"loaded_by_script"}))
        if isinstance(stream.get("comments"), dict):
            outer, paged = "0", stream["comments"]
            part.declared = whole(mapping(stream.get("commentCounts")).get("totalPublished"))
            part.closed = flag(stream.get("isClosed"))
        elif isinstance(replied.get("replies"), dict):
            outer, paged = string(replied.get("id")) or "0", replied["replies"]
        elif isinstance(data.get("errors"), list):
            part.failure = ("unsupported", "the site lets nothing but its own queries pass")
            return part
        else:
            return None
        rests = []
        for node, parent, rest in _nodes(paged, outer):
            if node is not None:
                part.comments.append(_comment(node, parent, thread))
            elif rest is not None:
                rests.append((parent, rest))
        if not rests:
            part.settles = frozenset({"loaded_by_script"})
        elif answer.request is not None:
            part.requests = [
                _roots(thread, rest) if parent == "0" else _replies(thread, parent, rest) for parent, rest in rests
            ]
        return part


SYSTEM = Coral()


def _settings(page: Page) -> dict[str, Any]:
    code = code_with(page, *_MARKS)
    root = page.link(setting(code, "rootURL", "talk"))
    if root is None and (code or "coral_thread" in page.index.ids):
        match = _SCRIPT.search(page.script_sources)
        root = page.link(match[1]) if match else None
    return {
        "root": root.rstrip("/") if root else None,
        "element": setting(code, "id"),
        "story": setting(code, "storyID"),
        "url": page.link(setting(code, "storyURL")) or canonical_url(page),
    }


def _connection(depth: int) -> str:
    inner = f" replies(first:{_PAGE_SIZE}){{{_connection(depth - 1)}}}" if depth else ""
    return f"edges{{node{{{_COMMENT}{inner}}}}} {_PAGING}"


def _roots(thread: Gathering, after: str | None) -> ThreadRequest:
    asked = thread.settings
    query = (
        "query($id:ID,$url:String,$after:Cursor){stream(id:$id,url:$url){id isClosed commentCounts{totalPublished} "
        f"comments(first:{_PAGE_SIZE},after:$after,orderBy:CREATED_AT_ASC){{{_connection(_NESTED)}}}}}}}"
    )
    variables = {"id": asked["story"], "url": asked["url"], "after": after}
    return _request(thread, query, variables, "the first comments" if after is None else "later comments")


def _replies(thread: Gathering, comment: str, after: str) -> ThreadRequest:
    query = (
        f"query($id:ID!,$after:Cursor){{comment(id:$id){{id replies(first:{_PAGE_SIZE},after:$after,"
        f"orderBy:CREATED_AT_ASC){{{_connection(_NESTED)}}}}}}}"
    )
    return _request(thread, query, {"id": comment, "after": after or None}, f"replies to {comment}")


def _request(thread: Gathering, query: str, variables: dict[str, Any], why: str) -> ThreadRequest:
    url = f"{thread.settings['root']}/api/graphql"
    return ThreadRequest(kind="graphql", url=url, why=why, method="POST", json={"query": query, "variables": variables})


def _nodes(paged: dict[str, Any], outer: str) -> Iterator[tuple[dict[str, Any] | None, str, str | None]]:
    """The comments with their parents; between them, as None, whose replies go on and from which cursor."""
    stack: list[tuple[dict[str, Any], str]] = [(paged, outer)]
    while stack:
        connection, parent = stack.pop()
        inner: list[tuple[dict[str, Any], str]] = []
        for edge in listed(connection.get("edges")):
            node = mapping(mapping(edge).get("node"))
            key = string(node.get("id"))
            if key is None:
                continue
            yield node, parent, None
            if isinstance(node.get("replies"), dict):
                inner.append((node["replies"], key))
            elif whole(node.get("replyCount")):
                # deeper than the query goes
                yield None, key, ""
        paging = mapping(connection.get("pageInfo"))
        end = string(paging.get("endCursor"))
        if end is not None and paging.get("hasNextPage") is True:
            yield None, parent, end
        stack.extend(reversed(inner))


def _comment(node: dict[str, Any], outer: str, thread: Gathering) -> FoundComment:
    stated = string(mapping(node.get("parent")).get("id"))
    found = FoundComment(native_id=string(node.get("id")), parent_native=stated or outer)
    user = mapping(node.get("author"))
    found.author = author(user.get("username"), kind="registered", badges=listed(user.get("badges")))
    found.dates = [date for date in [stamp(node.get("createdAt"))] if date]
    set_html(found, node.get("body"), thread.page)
    found.upvotes = whole(mapping(mapping(node.get("actionCounts")).get("reaction")).get("total"))
    found.replies_declared = whole(node.get("replyCount"))
    if node.get("deleted") is True:
        erase(found)
    url = thread.settings["url"]
    if url:
        parts = urlsplit(url)
        found.url = absolute(f"{parts.scheme}://{parts.netloc}{parts.path}?commentID={found.native_id}", None)
    return found
