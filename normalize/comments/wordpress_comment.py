"""WordPress' comments part by part: core's markup, and what themes with a walker of their own keep of it.

Core gives every comment's element its type and depth as classes (``comment``, ``depth-2``) and its number as id; the parts
have core's class names, or the theme's own: those are learnt from the thread (`learned.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from ..found import FoundComment, FoundDate
from ..index import Placed
from ..markup import UNSEEN, hidden, line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from .base import Node, count_of, fill_parts
from .learned import Learned
from .wordpress_nodes import NODE_ID, ROLES, depth_of, native_id

# what XHTML themes put beside the paragraphs of the text, and all put around it
_NOT_TEXT = frozenset({
    "comment-author", "comment-meta", "commentmetadata", "comment-metadata", "reply", "comment-reply", "children",
    "comment-awaiting-moderation", "comment-footer-meta", "edit-link", "comment-edit-link", "comment-likes",
    "wp-block-comment-reply-link", "wp-block-comment-author-name", "wp-block-comment-date", "comment-respond",
    "comment-navigation", "sharedaddy", "cld-like-dislike-wrap", "comment-reply-link", "comment-reply-login", "thdrpy", "comment-childs",
})  # fmt: skip
_AVATAR_WORD = re.compile(r"(?<!\s)\s+(?:Avatar|Avatarbild|avatar|аватар)\Z")
_AROUND_NAME = " \t\u00a0,;:|·•–—-"


def comments_of(nodes: list[Node], page: Page, root: Placed) -> list[FoundComment]:
    """The comments that `nodes` are."""
    comments = [_comment(node, page) for node in nodes]
    # pingbacks look different, and would spoil what the comments have in common
    own = [(comment, node) for comment, node in zip(comments, nodes, strict=True) if comment.type == "comment"]
    few = len(own) // 2
    lacking = sum(comment.author is None for comment, _ in own)
    # where only links tell the names, those without a link stand bare
    nameless = lacking > few or (lacking > 0 and not any("author" in node.parts for _, node in own))
    dateless = not any("time" in node.parts or (comment.url and comment.dates) for comment, node in own)
    wordless = sum(_unmarked(node.parts) for _, node in own) > few
    if own and (nameless or dateless or wordless):
        learned = Learned(page, root[1], [node.element for _, node in own])
        for i, (comment, node) in enumerate(own):
            if nameless and comment.author is None and (name := learned.name(i)):
                comment.author = _named(name, None, node, page)
            if dateless:
                # a box of unknown content may hold a date among other words: what is learnt comes after it
                comment.dates += learned.dates(i)
            if wordless and _unmarked(node.parts):
                learned.fill_text(i, comment)
    return comments


def _unmarked(parts: dict[str, _Element]) -> bool:
    """Whether nothing tells the text from what is around it."""
    if "text" in parts or "text_box" in parts or "body" in parts:
        return False
    return "author_box" not in parts or not ("date_box" in parts or "meta_box" in parts)


def _comment(node: Node, page: Page) -> FoundComment:
    parts = node.parts
    found = FoundComment(native_id=native_id(node), enclosing=node.enclosing, level=depth_of(node.element))
    classes = node.classes
    if "pingback" in classes or "trackback" in classes:
        found.type = "pingback" if "pingback" in classes else "trackback"
    found.pinned = "wpdiscuz_sticky" in classes
    if "pending" in parts:
        found.state = "pending"
    _author(found, node, page)
    _date(found, parts, page)
    _text(found, node, page)
    found.upvotes, found.downvotes = _votes(parts, "up"), _votes(parts, "down")
    if found.native_id is not None and f"karma-{found.native_id}-up" in page.index.ids:
        _rated(found, node, page)
    return found


def _rated(found: FoundComment, node: Node, page: Page) -> None:
    """The plugin Comment Rating writes its votes ("Like or Dislike: 1 0") as a last paragraph into the text itself."""
    up, down = (page.index.ids.get(f"karma-{found.native_id}-{way}") for way in ("up", "down"))
    if up is None:
        return
    line, own = up[1].getparent(), _text_element(node.parts)
    if line is not None and line.tag == "p":
        found.text = text_of(
            own if own is not None else node.element, lambda element: element is line or _skip(element)
        )
        found.media = [media for media in found.media if "/comment-rating/" not in (media.url or "")]
    found.upvotes = count_of(line_of(up[1]))
    found.downvotes = (
        abs(count or 0) if down is not None and (count := count_of(line_of(down[1]))) is not None else None
    )


def _votes(parts: dict[str, _Element], role: str) -> int | None:
    """The plugin Comments Like Dislike prints nothing for none."""
    if role not in parts:
        return None
    shown = line_of(parts[role])
    return int(shown) if shown.isdigit() and len(shown) < 10 else None if shown else 0


def _author(found: FoundComment, node: Node, page: Page) -> None:
    parts = node.parts
    image = parts.get("avatar")
    alt = (image.get("alt") or "").strip() if image is not None else ""
    found.avatar_name = _AVATAR_WORD.sub("", alt) or None
    element = parts.get("author")
    name = line_of(element) if element is not None else ""
    if not name:
        element = parts.get("author_box")
        name = _name_in(element, node) if element is not None else ""
    if not name:
        element = parts.get("author_link")
        name = line_of(element) if element is not None else ""
    if name and element is not None:
        found.author = _named(name, element, node, page)


def _named(name: str, element: _Element | None, node: Node, page: Page) -> CommentAuthor:
    link = next(element.iter("a"), None) if element is not None else None
    if link is None or NODE_ID.search(link.get("href") or ""):
        link = node.parts.get("author_link")
    classes, image, badge = node.classes, node.parts.get("avatar"), node.parts.get("badge")
    return CommentAuthor(
        name=name.strip(_AROUND_NAME) or name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
        kind="article_author" if "bypostauthor" in classes else "registered" if "byuser" in classes else "guest",
        badges=[words] if badge is not None and (words := line_of(badge)) else [],
    )


def _name_in(box: _Element, node: Node) -> str:
    """The name in a box that may hold a date, a reply link and more.

    The reply link's label names whom it replies to, in any language: "Reply to Ann", "Antworte auf Ann".
    """
    pieces = list(_pieces(box))
    if not pieces:
        return ""
    reply = node.parts.get("reply")
    label = reply.get("aria-label") or reply.get("data-replyto") or "" if reply is not None else ""
    for piece in pieces:
        plain = piece.strip(_AROUND_NAME)
        if len(plain) > 1 and label.endswith(plain):
            return plain
    link = node.parts.get("author_link")
    if link is not None and any(link is inner for inner in box.iter("a")):
        return line_of(link)
    return " ".join(pieces) if node.parts.get("date_box") is not None and not _dated(box, node) else pieces[0]


def _dated(box: _Element, node: Node) -> bool:
    inside = [part for role in ("time", "date_box") if (part := node.parts.get(role)) is not None]
    return bool(inside) and any(element is part for part in inside for element in box.iter("*"))


def _pieces(box: _Element) -> Iterator[str]:
    """The strings in `box` that may be names: not those of dates, reply links and the like."""
    if box.text and box.text.strip():
        yield " ".join(box.text.split())
    # by a list of who is still open, and no recursion: a page nests as deep as it likes
    around = [iter(box)]
    last: list[_Element] = []
    while around:
        child = next(around[-1], None)
        if child is None:
            around.pop()
            if not last:
                return
            child = last.pop()
        elif _may_name(child):
            if child.text and child.text.strip():
                yield " ".join(child.text.split())
            around.append(iter(child))
            last.append(child)
            continue
        if child.tail and child.tail.strip():
            yield " ".join(child.tail.split())


def _may_name(element: _Element) -> bool:
    """Whether the words of an element may be those of a name."""
    tag = element.tag
    if type(tag) is not str or tag in UNSEEN or tag == "time" or hidden(element):
        return False
    names = (element.get("class") or "").split()
    return _NOT_TEXT.isdisjoint(names) and not any(ROLES.get(name) == "date_box" for name in names)


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
            # "Permalink", "#"
            if time is None and any(map(str.isdigit, words := line_of(anchor))):
                found.dates.append(FoundDate(words, "text"))
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


def _text_element(parts: dict[str, _Element]) -> _Element | None:
    """The text's element; of two, one inside the other, the inner one: some themes call the box of all parts by its name."""
    inner, outer = parts.get("text"), parts.get("text_box")
    if inner is None or outer is None:
        return outer if inner is None else inner
    return outer if any(above is inner for above in outer.iterancestors()) else inner


def _text(found: FoundComment, node: Node, page: Page) -> None:
    element = _text_element(node.parts)
    if element is None:
        element = node.parts.get("body")
        if element is None:
            element = node.element
    if found.type != "comment" and "text" not in node.parts and "text_box" not in node.parts:
        _mention(found, element, page)
        return
    date = node.parts.get("date_box")
    head = date.getparent() if element is node.element and date is not None else None
    # WordPress Thread Comment: name, "Reply:" and date are a paragraph before those of the text
    skip = _skip if head is None or head.tag != "p" else lambda part: part is head or _skip(part)
    found.text = text_of(element, skip)
    if len(element):
        fill_parts(found, element, page, skip)
