"""One comment of wpDiscuz: its parts, in the words of its class names."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.etree import _Element

from ..found import FoundComment, FoundDate
from ..markup import line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, count_of, fill_parts, stated_count

NODE_ID = re.compile(r"(?:wpd|wc)-comm-(\d+)_(\d+)\Z")
_LEVEL = re.compile(r"(?:wpd|wc)_comment_level-(\d+)\Z")
_NOT_TEXT = frozenset({
    "wpd-inline-feedback-wrapper", "wpdiscuz-readmore", "wpdiscuz-hellip", "wmu-comment-attachments", "wpd-comment-last-edited",
})  # fmt: skip
_STAFF = ("administrator", "editor", "author", "contributor", "moderator")


def comment_of(node: Node, page: Page, old: bool) -> FoundComment:
    """The comment of `node`; `old`: by the markup of version 2."""
    parts, element = node.parts, node.element
    found = FoundComment(enclosing=node.enclosing)
    match = NODE_ID.match(element.get("id") or "")
    if match:
        found.native_id = match[2] if old else match[1]
        found.parent_native = None if old else match[2]
    found.type, found.level, found.pinned = _said(element.get("class") or "")
    if "pending" in parts:
        found.state = "pending"
    _author(found, node, page)
    _dates(found, parts)
    _text(found, parts, page)
    _votes(found, parts)
    reply_to = parts.get("reply_to")
    if reply_to is not None:
        # in layout 3 the date stands in the same element: the name is the link's
        link = next(reply_to.iter("a"), None)
        found.reply_to = (line_of(link) or None) if link is not None else None
    if "view_replies" in parts:
        found.replies_declared = count_of(line_of(parts["view_replies"]))
    found.url = _permalink(found, parts, page)
    return found


@lru_cache(1024)
def _said(attribute: str) -> tuple[str, int | None, bool]:
    """What a comment's class attribute says: its type, its level, whether it is sticky. Few differ on a page."""
    classes = attribute.split()
    kind = next((name for name in ("pingback", "trackback") if name in classes), "comment")
    level = next((int(match[1]) for name in classes if (match := _LEVEL.match(name))), None)
    return kind, level, "wpd-sticky-comment" in classes or "wc-sticky-comment" in classes


def _author(found: FoundComment, node: Node, page: Page) -> None:
    parts = node.parts
    image = parts.get("avatar")
    alt = (image.get("alt") or "").strip() if image is not None else ""
    found.avatar_name = alt or None
    element = parts.get("author")
    name = line_of(element) if element is not None else ""
    if not name:
        return
    link = next(element.iter("a"), None) if element is not None else None
    badges = [label] if "label" in parts and (label := line_of(parts["label"])) else []
    wrap = parts.get("wrap")
    # versions below 7 have the role on the comment's own element
    roles = (node.element if wrap is None else wrap).get("class") or ""
    found.author = CommentAuthor(
        name=name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
        kind=_kind(roles),
        badges=badges,
    )


@lru_cache(1024)
def _kind(attribute: str) -> str:
    roles = {name.split("-", 2)[2] for name in attribute.split() if name.startswith(("wpd-blog-", "wc-blog-"))}
    if "post_author" in roles:
        return "article_author"
    if any(role in roles for role in _STAFF):
        return "staff"
    if roles - {"guest"}:
        return "registered"
    return "guest" if roles else "unknown"


def _dates(found: FoundComment, parts: dict[str, _Element]) -> None:
    element = parts.get("date")
    if element is not None:
        title, shown = (element.get("title") or "").strip(), line_of(element)
        # from 7.6.13 on the tooltip holds the full date, the text only "3 years ago"
        if title:
            found.dates.append(FoundDate(title, "attribute"))
        if shown and shown != title:
            found.dates.append(FoundDate(shown, "text"))
    if "edited" in parts:
        found.edited.append(FoundDate(line_of(parts["edited"]), "text"))


def _skip(element: _Element) -> bool:
    name = element.get("class")
    return name is not None and not _NOT_TEXT.isdisjoint(name.split())


def _text(found: FoundComment, parts: dict[str, _Element], page: Page) -> None:
    element = parts.get("text")
    if element is None:
        return
    fill_text(found, element, page)
    found.truncated = "more" in parts
    inline = parts.get("inline")
    if inline is not None:
        passage = line_of(inline, lambda e: e.tag == "a")
        found.inline_text = passage.strip(' "“”„«»…') or None


def fill_text(found: FoundComment, element: _Element, page: Page) -> None:
    """Read the text with its links, pictures and quotations from its element."""
    found.text = text_of(element, _skip)
    if len(element):
        fill_parts(found, element, page)


def _votes(found: FoundComment, parts: dict[str, _Element]) -> None:
    if "up" in parts or "down" in parts:
        found.upvotes = stated_count(parts.get("up"))
        down = stated_count(parts.get("down"))
        found.downvotes = None if down is None else abs(down)
    elif "score" in parts:
        found.score = stated_count(parts["score"])


def _permalink(found: FoundComment, parts: dict[str, _Element], page: Page) -> str | None:
    if "link_input" in parts:
        return page.link(parts["link_input"].get("value"))
    link = parts.get("link")
    if link is not None:
        for element in link.iter("*"):
            url = element.get("data-wpd-clipboard") or element.get("data-wpd-content")
            if url:
                return page.link(url)
    base = page.final_url or page.url
    # the anchor is in the page: every version prints it
    if base and found.native_id and "right" in parts:
        return f"{base.partition('#')[0]}#comment-{found.native_id}"
    return None
