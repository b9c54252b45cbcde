"""Comments that a page has only in its JSON-LD (``comment`` of the article): often the first few, told so by ``commentCount``."""

from __future__ import annotations

from typing import Any

from ..found import FoundComment, FoundDate, FoundThread
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute
from .base import System
from .data import set_html, set_plain, string, whole

_MOST = 5000


class JsonLdComments(System):
    """The adapter, for pages that show no comments."""

    name = "jsonld"

    def read(self, page: Page) -> FoundThread | None:
        """The comments of the article's JSON-LD; see `System.read`."""
        if not any(
            "ld+json" in (s.get("type") or "") and '"comment"' in (s.text or "") for _, s in page.index.tags["script"]
        ):
            return None
        from ..article.jsonld import story

        about = story(page)
        listed = _listed(about.get("comment")) if about else []
        comments: list[FoundComment] = []
        stack: list[tuple[Any, int | None]] = [(item, None) for item in reversed(listed)]
        while stack and len(comments) < _MOST:
            item, outer = stack.pop()
            found = _comment(item, page) if isinstance(item, dict) else None
            if found is None:
                continue
            found.enclosing = outer
            stack.extend((reply, len(comments)) for reply in reversed(_listed(item.get("comment"))))
            comments.append(found)
        if not comments or about is None:
            return None
        thread = FoundThread(system=self.name, comments=comments, declared=whole(_number(about.get("commentCount"))))
        thread.rules = dict.fromkeys(("author", "published", "text", "upvotes", "downvotes"), "jsonld.comment")
        thread.rules["parent_id"] = "nesting"
        thread.threaded = any(comment.enclosing is not None for comment in comments)
        if thread.declared is None or thread.declared > len(comments):
            # search engines are given a sample
            thread.reasons.append("unknown")
        return thread


SYSTEM = JsonLdComments()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value] if isinstance(value, dict) else []


def _number(value: Any) -> Any:
    return int(value) if isinstance(value, str) and value.strip().isdigit() and len(value) < 10 else value


def _comment(item: dict[str, Any], page: Page) -> FoundComment | None:
    found = FoundComment()
    text = next(
        (item[name] for name in ("text", "description", "articleBody") if isinstance(item.get(name), str)), None
    )
    if text is None:
        return None
    if "<" in text and ">" in text:
        set_html(found, text, page)
    else:
        set_plain(found, text)
    found.author = _person(item.get("author") or item.get("creator"))
    date = next((string(item.get(name)) for name in ("dateCreated", "datePublished") if item.get(name)), None)
    found.dates = [FoundDate(date, "jsonld")] if date else []
    edited = string(item.get("dateModified"))
    found.edited = [FoundDate(edited, "jsonld")] if edited and edited != date else []
    found.upvotes, found.downvotes = whole(_number(item.get("upvoteCount"))), whole(_number(item.get("downvoteCount")))
    found.url = page.link(string(item.get("url")))
    return found if found.text else None


def _person(value: Any) -> CommentAuthor | None:
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, str):
        value = {"name": value}
    if not isinstance(value, dict):
        return None
    name = string(value.get("name"))
    if name is None:
        return None
    return CommentAuthor(
        name=name, url=absolute(string(value.get("url")), None), avatar=absolute(string(value.get("image")), None)
    )
