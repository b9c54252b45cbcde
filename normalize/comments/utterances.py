"""Utterances: threads kept as GitHub issues, read by GitHub's own API; its comments do not answer one another.

GitHub allows 60 requests an hour without a token; with one of the user's (option ``utterances_token``) 5000.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..page import Page
from ..urls import absolute
from .asking import BEARER, Answer, ThreadPart, ThreadRequest
from .base import System
from .data import set_html, set_plain, stamp, string, whole
from .github import badges_of, reactions_of, term_of
from .hosted import author, first_class, flag, key_of_user, mapping, needs, waiting

if TYPE_CHECKING:
    from .gather import Gathering

_PAGE_SIZE = 100
_HTML = "application/vnd.github.html+json"


class Utterances(System):
    """The adapter."""

    name = "utterances"

    def read(self, page: Page) -> FoundThread | None:
        """The empty thread of a page that embeds Utterances."""
        if _script(page) is None:
            return None
        thread = waiting(page, self.name, "github", first_class(page, "utterances"))
        thread.threaded = False
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:  # noqa: ARG002
        """``repo`` (``owner/name``), and ``term`` or ``number`` of the issue."""
        script = _script(page)
        if script is None:
            return {"repo": None}
        term = script.get("issue-term")
        number = script.get("issue-number")
        return {
            "repo": script.get("repo"),
            "term": term_of(page, term, term) if not number else None,
            "number": int(number) if number and number.isascii() and number.isdigit() else None,
        }

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The issue by its number, else by a search for its title."""
        asked = thread.settings
        if asked["repo"] is None or not (asked["number"] or asked["term"]):
            needs(thread, "unsupported")
            return []
        if asked["number"]:
            return [_comments_request(thread, asked["number"], 1)]
        # as Utterances itself asks: the oldest issue is the thread
        query = quote(f'"{asked["term"]}" type:issue in:title repo:{asked["repo"]}', safe="")
        url = f"https://api.github.com/search/issues?q={query}&sort=created&order=asc"
        return [_request(thread, "search", url, "the issue of this page")]

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """The issue that was searched for, or a page of its comments."""
        data = answer.json
        if isinstance(data, dict) and isinstance(data.get("items"), list):
            part = ThreadPart()
            issue = mapping(data["items"][0]) if data["items"] else {}
            number, part.declared = whole(issue.get("number")), whole(issue.get("comments")) or 0
            part.closed = flag(issue.get("locked"))
            thread.found.url = absolute(string(issue.get("html_url")), None)
            if number is not None and part.declared:
                part.requests = [_comments_request(thread, number, 1)]
            else:
                part.settles = frozenset({"loaded_by_script"})
            return part
        if not isinstance(data, list) or not all(isinstance(item, dict) and "user" in item for item in data):
            return None
        part = ThreadPart(source="page", order="oldest")
        part.comments = [_comment(item, thread.page) for item in data if whole(item.get("id")) is not None]
        number, page = whole(answer.cursor.get("number")), whole(answer.cursor.get("page"))
        if len(data) < _PAGE_SIZE:
            part.settles = frozenset({"loaded_by_script"})
        elif number is not None and page is not None:
            part.requests = [_comments_request(thread, number, page + 1)]
        return part


SYSTEM = Utterances()


def _script(page: Page) -> _Element | None:
    for _, script in page.index.tags["script"]:
        if script.get("repo") and (script.get("src") or "").partition("?")[0].endswith("/client.js"):
            return script
    return None


def _comments_request(thread: Gathering, number: int, page: int) -> ThreadRequest:
    repo = quote(thread.settings["repo"] or "", safe="/")
    url = f"https://api.github.com/repos/{repo}/issues/{number}/comments?page={page}&per_page={_PAGE_SIZE}"
    return _request(thread, "comments", url, f"comments, page {page}", {"number": number, "page": page})


def _request(thread: Gathering, kind: str, url: str, why: str, cursor: dict[str, int] | None = None) -> ThreadRequest:
    keys = key_of_user(thread, BEARER, "utterances_token")
    return ThreadRequest(kind=kind, url=url, why=why, headers={"Accept": _HTML}, keys=keys, cursor=cursor or {})


def _comment(item: dict[str, Any], page: Page) -> FoundComment:
    found = FoundComment(native_id=string(item.get("id")), parent_native="0")
    user = item.get("user")
    if isinstance(user, dict):
        found.author = author(
            user.get("login"),
            url=user.get("html_url"),
            avatar=user.get("avatar_url"),
            kind="registered",
            badges=badges_of(item.get("author_association")),
        )
    created, updated = stamp(item.get("created_at")), stamp(item.get("updated_at"))
    found.dates = [created] if created else []
    found.edited = [updated] if updated and updated != created else []
    if isinstance(item.get("body_html"), str):
        set_html(found, item["body_html"], page)
    else:
        set_plain(found, item.get("body"))
    found.reactions = reactions_of(item.get("reactions"))
    found.url = absolute(string(item.get("html_url")), None)
    return found
