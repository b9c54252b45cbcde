"""WordPress' own comments, as its three kinds of themes print them.

HTML5 (``li#comment-N.comment > article.comment-body``), XHTML (``li.comment > div.comment-body`` with the paragraphs bare
in it) and block themes (``ol.wp-block-comment-template > li.comment``). Replies nest in the ``li``, to the site's depth limit.
"""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..index import Placed
from ..markup import line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import hostname
from .base import NODE, Node, Parts, System, count_of, images_in, links_in

_ROLES = {
    "comment": NODE, "pingback": NODE, "trackback": NODE,
    "fn": "author", "wp-block-comment-author-name": "author",
    "comment-author": "author_box", "comment-author-name": "author", "comment-author-link": "author_box",
    "comment-metadata": "date_box", "commentmetadata": "date_box", "wp-block-comment-date": "date_box",
    "comment-date": "date_box", "comment-meta": "meta_box",
    "comment-content": "text", "wp-block-comment-content": "text", "comment-text": "text", "comment_text": "text",
    "comment-body": "body",
    "comment-reply-link": "reply", "comment-awaiting-moderation": "pending",
    "avatar": "avatar",
    "post-author-badge": "badge", "by-post-author": "badge",
    "children": "children",
}  # fmt: skip
_TABLE = Parts(_ROLES, {"time": "time"})
_NODE_ID = re.compile(r"(?:li-|div-)?comment-(\d+)\Z")
_DEPTH = re.compile(r"depth-(\d+)\Z")
# what XHTML themes put beside the paragraphs of the text, and all put around it
_NOT_TEXT = frozenset({
    "comment-author", "comment-meta", "commentmetadata", "comment-metadata", "reply", "comment-reply", "children",
    "comment-awaiting-moderation", "comment-footer-meta", "edit-link", "comment-edit-link", "comment-likes",
    "wp-block-comment-reply-link", "wp-block-comment-author-name", "wp-block-comment-date", "comment-respond",
    "comment-navigation", "sharedaddy", "cld-like-dislike-wrap",
})  # fmt: skip
_AVATAR_WORD = re.compile(r"\s+(?:Avatar|Avatarbild|avatar|аватар)\Z")
# "One comment", "Un commentaire", "Один комментарий": core writes the number one in words
_ONE = re.compile(r"\W*(?:one|ein|eine|einen|un|une|uno|una|um|uma|один|одна|één|en|ett|jeden|bir|一)\b", re.I)


class WordPress(System):
    """The adapter."""

    name = "wordpress"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page with WordPress' own comments; see `CommentSystem.read`."""
        root = _root(page)
        if root is None:
            return None
        nodes = _unique(_TABLE.nodes(page, root, _NODE_ID))
        if not nodes and not _is_wordpress(page):
            return None
        thread = FoundThread(
            system=self.name, namespace=f"wordpress:{hostname(page.final_url or page.url)}" if page.url else None
        )
        thread.comments = [_comment(node, page) for node in nodes]
        _nest(thread.comments)
        _state(thread, page, nodes)
        thread.rules = {
            "author": "wordpress.author", "published": "wordpress.date", "text": "wordpress.text", "parent_id": "nesting",
        }  # fmt: skip
        page.skip(root)
        return thread


SYSTEM = WordPress()


def _root(page: Page) -> Placed | None:
    """The element around the thread: the lists, their paging, and their title."""
    lists = [
        p for name in ("comment-list", "commentlist", "wp-block-comment-template") for p in page.index.with_class(name)
    ]
    if lists:
        # core's id or class for the whole section, if it really holds the list
        for name in ("comments-wrapper", "wp-block-comments", "wp-block-post-comments", "comments-area"):
            for placed in page.index.with_class(name):
                if _holds(placed[1], lists[0][1]):
                    return placed
    section = page.index.ids.get("comments")
    if section is not None and len(section[1]) and (not lists or _holds(section[1], lists[0][1])):
        known = bool(lists) or _any_node(section[1]) or _is_wordpress(page)
        if known:
            return section
    if lists:
        return min(lists, key=lambda placed: placed[0])
    respond = page.index.ids.get("respond")
    return respond if respond is not None and "commentform" in page.index.ids else None


def _any_node(section: _Element) -> bool:
    return any(_NODE_ID.match(child.get("id") or "") for child in section.iter("li", "div", "article"))


def _holds(outer: _Element, inner: _Element) -> bool:
    parent: _Element | None = inner
    while parent is not None:
        if parent is outer:
            return True
        parent = parent.getparent()
    return False


def _is_wordpress(page: Page) -> bool:
    return (
        "wp-comments-post.php"
        in ((form.get("action") or "") if (form := page.first("#commentform")) is not None else "")
        or "api.w.org" in " ".join(page.links)
        or page.metas.get("generator", "").startswith("WordPress")
    )


def _unique(nodes: list[Node]) -> list[Node]:
    """Some themes wrap ``article#comment-5.comment`` in ``li#li-comment-5.comment``: that is one comment."""
    kept: list[Node] = []
    new_index: dict[int, int] = {}
    for old, node in enumerate(nodes):
        outer = nodes[node.enclosing] if node.enclosing is not None else None
        if outer is not None and _native(outer) == _native(node):
            outer.parts = node.parts | outer.parts
            new_index[old] = new_index[node.enclosing or 0]
            continue
        new_index[old] = len(kept)
        kept.append(node)
    for node in kept:
        if node.enclosing is not None:
            node.enclosing = new_index[node.enclosing]
    return kept


def _nest(comments: list[FoundComment]) -> None:
    """Nesting by core's ``depth-N`` classes, where every comment has one.

    Themes leave lists unclosed or closed twice at the depth limit, which parsers mend in different ways; the class is right.
    """
    if any(comment.level is None for comment in comments):
        return
    last: dict[int, int] = {}
    for i, comment in enumerate(comments):
        level = comment.level or 1
        comment.enclosing = last.get(level - 1) if level > 1 else None
        last[level] = i
        for deeper in [d for d in last if d > level]:
            del last[deeper]


def _native(node: Node) -> str | None:
    match = _NODE_ID.match(node.element.get("id") or "")
    return match[1] if match else None


def _state(thread: FoundThread, page: Page, nodes: list[Node]) -> None:
    thread.declared = _declared(page)
    if "commentform" in page.index.ids or page.first(".comment-respond form") is not None:
        thread.closed = False
    elif page.first(".no-comments, .nocomments, .comments-closed, p.wp-block-comments-closed") is not None:
        thread.closed = True
    if page.first(
        ".comment-navigation a, .comments-pagination a, .wp-block-comments-pagination a, .comments-navigation a, .commentnav a"
    ) is not None or _old_paging(page):
        thread.reasons.append("paged")
    elif nodes:
        thread.all_here = True
    replies = [node for node in nodes if node.enclosing is not None]
    # without threading core prints no reply links and no nesting; what is a reply then, the page does not tell
    thread.threaded = bool(replies) or any("reply" in node.parts for node in nodes)
    deepest = max((comment.level or 1 for comment in thread.comments), default=1)
    linked = any("reply" in node.parts for node in nodes)
    for node, comment in zip(nodes, thread.comments, strict=True):
        # at the limit core takes the reply link away, and hangs replies to the comment beside it
        comment.flattened = linked and deepest > 1 and comment.level == deepest and "reply" not in node.parts


def _old_paging(page: Page) -> bool:
    return any(
        "comment-page-" in (a.get("href") or "") for a in page.all(".navigation a, .nav-previous a, .nav-next a")
    )


def _declared(page: Page) -> int | None:
    for selector in (
        ".comments-title", ".wp-block-comments-title", "#comments-title", ".comment-reply-title.comments-title",
        ".discussion-meta-info", "#comments h2", "#comments h3", "h2#comments", "h3#comments", "h4#comments",
    ):  # fmt: skip
        title = page.first(selector)
        if title is None:
            continue
        # the story's headline follows in the same line and may hold numbers of its own
        text = re.split('[“„«"”‹「]', line_of(title), maxsplit=1)[0]
        count = count_of(text)
        if count is not None:
            return count
        if _ONE.match(text):
            return 1
    return None


def _comment(node: Node, page: Page) -> FoundComment:
    parts = node.parts
    found = FoundComment(native_id=_native(node), enclosing=node.enclosing)
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
