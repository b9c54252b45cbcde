"""Where WordPress' comments are: their elements, their numbers, and the class names of their parts."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..index import Placed
from ..page import Page
from .base import NODE, Node, Parts

ROLES = {
    "comment": NODE, "pingback": NODE, "trackback": NODE, "comment-childs": NODE,
    "fn": "author", "wp-block-comment-author-name": "author", "comment_author": "author", "comment-author-name": "author",
    "comment-name": "author",
    "comment-author": "author_box", "comment-author-link": "author_box", "url": "author_link",
    "comment-metadata": "date_box", "commentmetadata": "date_box", "wp-block-comment-date": "date_box",
    "comment-date": "date_box", "comment_date": "date_box", "comment_time": "date_box", "comment-time": "date_box",
    "comment-meta": "meta_box",
    "comment-content": "text", "wp-block-comment-content": "text", "comment-text": "text_box", "comment_text": "text_box",
    "comment-entry": "text", "format_text": "text",
    "comment-body": "body",
    "comment-reply-link": "reply", "comment-awaiting-moderation": "pending",
    "avatar": "avatar",
    "post-author-badge": "badge", "by-post-author": "badge",
    "children": "children",
    "cld-like-count-wrap": "up", "cld-dislike-count-wrap": "down",
}  # fmt: skip
"""Parts of a comment by class name."""
_TABLE = Parts(ROLES, {"time": "time"})
# core names the type, which plugins may invent, and then "even" or "odd"
# the plugin WordPress Thread Comment puts replies into the text of what they answer
_TYPES = ("comment", "pingback", "trackback", "even", "odd", "comment-childs")
NODE_ID = re.compile(r"(?:li-|div-)?comment-(\d+)\Z")
"""The id of a comment's element."""
_INNER_ID = re.compile(r"(?:[a-z]+[-_])*comment[-_]?(\d+)\Z")
_IN_LINK = re.compile(r"[?&]replytocom=(\d+)|#comment-(\d+)")
_DEPTH = re.compile(r"depth-(\d+)\Z")
_HOLDERS = frozenset({"li", "div", "article", "section", "dt", "tr"})


def nodes_in(page: Page, root: Placed) -> list[Node]:
    """The comments in `root`, each once, in document order."""
    start, end = page.extent(root)
    chosen: dict[int, _Element] = {}
    for name in _TYPES:
        chosen |= {
            place: element
            for place, element in page.index.with_class(name)
            if start <= place < end and (NODE_ID.match(element.get("id") or "") or depth_of(element) is not None)
        }
    if not chosen:
        # before core had `comment_class()`: the number alone
        for key, (place, element) in page.index.ids.items():
            if start <= place < end and element.tag in _HOLDERS and NODE_ID.match(key):
                chosen[place] = element
    return _unique(_TABLE.of(page, root, sorted(chosen.items(), key=lambda placed: placed[0])))


def _unique(nodes: list[Node]) -> list[Node]:
    """Some themes wrap ``article#comment-5.comment`` in ``li#li-comment-5.comment``: that is one comment."""
    kept: list[Node] = []
    new_index: dict[int, int] = {}
    for old, node in enumerate(nodes):
        outer = nodes[node.enclosing] if node.enclosing is not None else None
        if outer is not None and native_id(outer) == native_id(node):
            outer.parts = node.parts | outer.parts
            new_index[old] = new_index[node.enclosing or 0]
            continue
        new_index[old] = len(kept)
        kept.append(node)
    for node in kept:
        if node.enclosing is not None:
            node.enclosing = new_index[node.enclosing]
    return kept


def native_id(node: Node) -> str | None:
    """The comment's number: of its element, else of one right in it, else of its reply link."""
    match = NODE_ID.match(node.element.get("id") or "")
    if match:
        return match[1]
    for _, inner in zip(range(8), node.element.iterdescendants("*"), strict=False):
        match = _INNER_ID.match(inner.get("id") or "")
        if match:
            return match[1]
    reply = node.parts.get("reply")
    if reply is None:
        return None
    number = reply.get("data-commentid") or ""
    if number.isdigit():
        return number
    match = _IN_LINK.search(reply.get("href") or "")
    return match[1] or match[2] if match else None


def depth_of(element: _Element) -> int | None:
    for name in (element.get("class") or "").split():
        match = _DEPTH.match(name)
        if match:
            return int(match[1][:6])
    return None
