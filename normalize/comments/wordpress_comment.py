"""One comment of WordPress' own: its parts, in the words of its themes' class names."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundDate
from ..markup import line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, images_in, links_in

NODE_ID = re.compile(r"(?:li-|div-)?comment-(\d+)\Z")
_DEPTH = re.compile(r"depth-(\d+)\Z")
# what XHTML themes put beside the paragraphs of the text, and all put around it
_NOT_TEXT = frozenset({
    "comment-author", "comment-meta", "commentmetadata", "comment-metadata", "reply", "comment-reply", "children",
    "comment-awaiting-moderation", "comment-footer-meta", "edit-link", "comment-edit-link", "comment-likes",
    "wp-block-comment-reply-link", "wp-block-comment-author-name", "wp-block-comment-date", "comment-respond",
    "comment-navigation", "sharedaddy", "cld-like-dislike-wrap",
})  # fmt: skip
_AVATAR_WORD = re.compile(r"\s+(?:Avatar|Avatarbild|avatar|аватар)\Z")


def native_of(node: Node) -> str | None:
    """The number in the id of a comment's element."""
    match = NODE_ID.match(node.element.get("id") or "")
    return match[1] if match else None


def comment_of(node: Node, page: Page) -> FoundComment:
    """The comment of `node`."""
    parts = node.parts
    found = FoundComment(native_id=native_of(node), enclosing=node.enclosing)
    classes = node.classes
    if "pingback" in classes or "trackback" in classes:
        found.type = "pingback" if "pingback" in classes else "trackback"
    for name in classes:
        depth = _DEPTH.match(name)
        if depth:
            found.level = int(depth[1])
            break
    if "pending" in parts:
        found.state = "pending"
    _author(found, node, page)
    _date(found, parts, page)
    _text(found, node, page)
    return found


def _author(found: FoundComment, node: Node, page: Page) -> None:
    parts = node.parts
    image = parts.get("avatar")
    alt = (image.get("alt") or "").strip() if image is not None else ""
    found.avatar_name = _AVATAR_WORD.sub("", alt) or None
    element = parts.get("author")
    if element is None:
        element = parts.get("author_box")
    name = line_of(element) if element is not None else ""
    if not name:
        return
    link = element if element is not None and element.tag == "a" else None
    if link is None and element is not None:
        link = next(element.iter("a"), None)
    classes = node.classes
    kind = "article_author" if "bypostauthor" in classes else "registered" if "byuser" in classes else "guest"
    found.author = CommentAuthor(
        name=name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
        kind=kind,
        badges=[badge] if "badge" in parts and (badge := line_of(parts["badge"])) else [],
    )


def _date(found: FoundComment, parts: dict[str, _Element], page: Page) -> None:
    time = parts.get("time")
    box = parts.get("date_box")
    if time is not None:
        machine, shown = (time.get("datetime") or "").strip(), line_of(time)
        if machine:
            found.dates.append(FoundDate(machine, "time"))
        if shown:
            found.dates.append(FoundDate(shown, "text"))
    where = box if box is not None else parts.get("meta_box")
    if where is None:
        return
    for anchor in where.iter("a"):
        href = anchor.get("href") or ""
        if "#comment-" in href:
            found.url = page.link(href)
            if time is None:
                found.dates.append(FoundDate(line_of(anchor), "text"))
            return
    if time is None:
        found.dates.append(FoundDate(line_of(where), "text"))


def _mention(found: FoundComment, element: _Element, page: Page) -> None:
    """A pingback as core lists it: "Pingback: TITLE", linked. The title is what newer themes print as its author."""
    link = next((anchor for anchor in element.iter("a") if (anchor.get("class") or "") in ("", "url")), None)
    name = line_of(link) if link is not None else ""
    if link is not None and name:
        found.author = CommentAuthor(name=name, url=page.link(link.get("href")))


def _skip(element: _Element) -> bool:
    name = element.get("class")
    return name is not None and not _NOT_TEXT.isdisjoint(name.split())


def _text(found: FoundComment, node: Node, page: Page) -> None:
    element = node.parts.get("text")
    if element is None:
        element = node.parts.get("body")
        if element is None:
            element = node.element
    if found.type != "comment" and "text" not in node.parts:
        _mention(found, element, page)
        return
    found.text = text_of(element, _skip)
    if len(element):
        found.links = links_in(element, page, _skip)
        found.media = images_in(element, page)
        found.quoted = [quote for block in element.iter("blockquote") if (quote := text_of(block))]
