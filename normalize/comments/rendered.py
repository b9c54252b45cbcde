"""Self-hosted systems as their scripts draw them: a page saved from a browser holds the comments that the reader saw.

Ids are those of the API, so that what the page shows and what a server tells are the same comments.
"""

from __future__ import annotations

import re

import attrs
from lxml.etree import _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..index import Placed
from ..markup import line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from .base import NODE, Node, Parts, count_of, images_in, links_in
from .hosted import visible_count

_TARGET = re.compile(r"#(\w+)\Z")


@attrs.frozen(kw_only=True)
class Look:
    """Class names of a system's parts, what its comments' ids look like, and where it shows the count."""

    parts: Parts
    key: re.Pattern[str]
    counts: tuple[str, ...] = ()
    flat: bool = False
    """Whether it draws all replies under a root side by side."""


ISSO = Look(
    parts=Parts(
        {
            "isso-comment": NODE, "isso-author": "author", "isso-text": "text", "isso-votes": "score",
            # before version 0.13
            "author": "author", "text": "text", "votes": "score",
        },
        {"time": "time"},
    ),
    key=re.compile(r"isso-(\d+)\Z"),
)  # fmt: skip
WALINE = Look(
    parts=Parts(
        {"wl-card-item": NODE, "wl-nick": "author", "wl-time": "date", "wl-content": "text", "wl-like": "likes"}
    ),
    key=re.compile(r"(\w+)\Z"),
    counts=("wl-num",),
    flat=True,
)
TWIKOO = Look(
    parts=Parts(
        {"tk-comment": NODE, "tk-nick": "author", "tk-content": "text", "tk-ruser": "reply_to"}, {"time": "time"}
    ),
    key=re.compile(r"(\w+)\Z"),
    counts=("tk-comments-count",),
    flat=True,
)
ARTALK = Look(
    parts=Parts(
        {
            "atk-comment-wrap": NODE, "atk-nick": "author", "atk-date": "date", "atk-content": "text",
            "atk-reply-at": "reply_to",
        }
    ),
    # its own template writes the id into an attribute of its own
    key=re.compile(r"(?:atk-comment-(\d+))?\Z"),
    counts=("atk-comment-count-num",),
)  # fmt: skip


def show(thread: FoundThread, page: Page, root: Placed | None, look: Look) -> None:
    """Fill `thread` with the comments that stand in `root`, if any do."""
    if root is None:
        return
    nodes = look.parts.nodes(page, root, look.key)
    if not nodes:
        return
    thread.comments = [_comment(node, page, look) for node in nodes]
    thread.declared = visible_count(page, look.counts)
    thread.rules = dict.fromkeys(("author", "published", "text"), f"{thread.system}.page") | {"parent_id": "nesting"}


def _comment(node: Node, page: Page, look: Look) -> FoundComment:
    parts = node.parts
    match = look.key.match(node.element.get("id") or "")
    key = (match[1] if match else None) or node.element.get("data-comment-id") or None
    found = FoundComment(native_id=key, enclosing=node.enclosing, flattened=look.flat and node.enclosing is not None)
    named = parts.get("author")
    if named is not None and (name := line_of(named)):
        anchor = named if named.tag == "a" else next(named.iter("a"), None)
        found.author = CommentAuthor(name=name, url=page.link(anchor.get("href")) if anchor is not None else None)
    found.dates = _dates(parts)
    text = parts.get("text")
    if text is not None:
        found.text = text_of(text, _answers)
        found.links, found.media = links_in(text, page, _answers), images_in(text, page)
    answered = parts.get("reply_to")
    if answered is None and text is not None and found.flattened:
        answered = next((anchor for anchor in text.iter("a") if line_of(anchor).startswith("@")), None)
    if answered is not None:
        found.reply_to = line_of(answered).lstrip("@ ") or None
        target = _TARGET.match(answered.get("href") or "")
        if target is not None:
            found.parent_native, found.flattened = target[1], False
    if "score" in parts:
        found.score = count_of(line_of(parts["score"]))
    if "likes" in parts:
        # a button, whose words are no text elsewhere
        found.upvotes = count_of("".join(parts["likes"].itertext()))
    return found


def _dates(parts: dict[str, _Element]) -> list[FoundDate]:
    time, words = parts.get("time"), parts.get("date")
    found = []
    if time is not None:
        if stated := time.get("datetime"):
            found.append(FoundDate(stated, "time"))
        if title := time.get("title"):
            found.append(FoundDate(title, "attribute"))
        words = time
    if words is not None and (said := line_of(words)):
        found.append(FoundDate(said, "text"))
    return found


def _answers(element: _Element) -> bool:
    """Whether it is the "Replied @NAME:" that Twikoo puts before a text."""
    return element.tag == "span" and any(
        "tk-ruser" in (anchor.get("class") or "") for anchor in element.iterchildren("a")
    )
