"""wpDiscuz, the WordPress plugin: versions 2 to 7, which differ in the prefix of their class names and in what they print.

7: ``div#wpd-comm-ID_PARENT.wpd-comment`` in ``#wpdcom``; 3 to 5: ``div#wc-comm-ID_PARENT.wc-comment`` in ``#wpcomm``;
2: ``div#wc-comm-POST_ID.wc-comment``. Replies stand inside their parent's element; own parts come first.
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
from .base import NODE, Node, Parts, System, count_of, images_in, links_in, stated_count

_PARTS = {
    "comment": NODE,
    "comment-author": "author",
    "comment-left": "left",
    "avatar": "avatar_box",
    "comment-label": "label",
    "comment-date": "date",
    "comment-text": "text",
    "vote-result": "score",
    "vote-result-like": "up",
    "vote-result-dislike": "down",
    "reply-to": "reply_to",
    "comment-last-edited": "edited",
    "inline-feedback-wrapper": "inline",
    "view-replies": "view_replies",
    "comment-wrap": "wrap",
    "comment-right": "right",
    "comment-link": "link",
    "comment-link-input": "link_input",
    "unapproved": "pending",
    "closed": "closed",
}
_ROLES = {f"{prefix}-{name}": role for prefix in ("wpd", "wc") for name, role in _PARTS.items()} | {
    "avatar": "avatar",
    "wpdiscuz-readmore": "more",
    "wpdiscuz-hellip": "ellipsis",
    "wpd-sticky": "sticky",
    "wpdiscuz-children-count": "view_replies",
    "wpdiscuz-loadrepliestext": "view_replies",
}
_TABLE = Parts(_ROLES)
_NODE_ID = re.compile(r"(?:wpd|wc)-comm-(\d+)_(\d+)\Z")
_ANCHOR = re.compile(r"comment-(\d+)\Z")
_LEVEL = re.compile(r"(?:wpd|wc)_comment_level-(\d+)\Z")
_NOT_TEXT = frozenset({
    "wpd-inline-feedback-wrapper", "wpdiscuz-readmore", "wpdiscuz-hellip", "wmu-comment-attachments", "wpd-comment-last-edited",
})  # fmt: skip
_SETTING = re.compile(r'"(firstLoadWithAjax|isLoadOnlyParentComments|commentListLoadType|version)":"?([\d.]+)')
_ORDERS = {"newest": "newest", "oldest": "oldest", "by_vote": "votes"}
_STAFF = ("administrator", "editor", "author", "contributor", "moderator")


class WpDiscuz(System):
    """The adapter."""

    name = "wpdiscuz"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page with wpDiscuz; see `CommentSystem.read`."""
        found = _root(page)
        if found is None:
            return None
        root = found[1]
        thread = FoundThread(
            system=self.name, namespace=f"wordpress:{hostname(page.final_url or page.url)}" if page.url else None
        )
        nodes = _TABLE.nodes(page, found, _NODE_ID)
        # version 2 puts the post before the comment into its ids, later ones the parent behind it
        old = bool(nodes) and _is_version_2(nodes)
        settings = _settings(page)
        thread.comments = [_comment(node, page, old) for node in nodes]
        _state(thread, page, root, settings, nodes)
        thread.rules = {
            "author": "wpdiscuz.author", "published": "wpdiscuz.date", "text": "wpdiscuz.text",
            "parent_id": "nesting" if old else "wpdiscuz.id", "score": "wpdiscuz.votes", "upvotes": "wpdiscuz.votes", "downvotes": "wpdiscuz.votes",
        }  # fmt: skip
        page.skip(found)
        return thread


SYSTEM = WpDiscuz()


def _root(page: Page) -> Placed | None:
    for key in ("wpdcom", "wpcomm"):
        found = page.index.ids.get(key)
        if found is not None:
            return found
    for name in ("wpd-thread-wrapper", "wpd-thread-list", "wc-thread-wrapper"):  # saved in part, or an answer's HTML
        placed = page.index.with_class(name)
        if placed:
            return placed[0]
    return None


def _is_version_2(nodes: list[Node]) -> bool:
    for node in nodes:
        match, right = _NODE_ID.match(node.element.get("id") or ""), node.parts.get("right")
        anchor = _ANCHOR.match(right.get("id") or "") if right is not None else None
        if match and anchor and match[1] != match[2]:
            return anchor[1] == match[2] and anchor[1] != match[1]
    return False


def _settings(page: Page) -> dict[str, str]:
    """What the plugin's script says of how the thread is loaded."""
    for _, script in page.index.tags["script"]:
        text = script.text
        if text and "wpdiscuzAjaxObj" in text:
            return dict(_SETTING.findall(text))
    return {}


def _state(thread: FoundThread, page: Page, root: _Element, settings: dict[str, str], nodes: list[Node]) -> None:
    classes = (root.get("class") or "").split()
    if "wpd-comments-closed" in classes:
        thread.closed = True
    elif "wpd-comments-open" in classes or any(True for _ in page.index.with_class("wc_main_comm_form")):
        thread.closed = False
    thread.declared = _declared(page)
    for button in page.all(".wpdiscuz-sort-button-active"):
        thread.order = _ORDERS.get(button.get("data-sorting") or "")
        break
    reasons = thread.reasons
    if not nodes and settings.get("firstLoadWithAjax", "0") != "0":
        reasons.append("loaded_by_script")
    if _has_more(page):
        reasons.append("load_more_not_followed")
    if page.first(".wpdiscuz-comment-pagination a.page-numbers") is not None:
        reasons.append("paged")
    only_parents = settings.get("isLoadOnlyParentComments", "0") != "0"
    if any((comment.replies_declared or 0) > 0 for comment in thread.comments) and only_parents:
        reasons.append("replies_collapsed")
    if nodes and not reasons:
        thread.all_here = True


def _declared(page: Page) -> int | None:
    for selector in (".wpdtc", ".wc_header_text_count"):
        count = stated_count(page.first(selector))
        if count is not None:
            return count
    info = page.first(".wpd-thread-info")
    if info is not None:
        count = count_of(info.get("data-comments-count"))
        if count is not None:
            return count
    return count_of(line_of(title)) if (title := page.first("#wpcomm .wc-comment-title")) is not None else None


def _has_more(page: Page) -> bool:
    marker = page.index.ids.get("wpdiscuzHasMoreComments")
    if marker is not None:
        return (marker[1].get("data-is_show_load_more") or marker[1].get("value") or "0") != "0"
    return page.first(".wc-load-more-submit, .wpd-load-more-submit") is not None


def _comment(node: Node, page: Page, old: bool) -> FoundComment:
    parts, element = node.parts, node.element
    found = FoundComment(enclosing=node.enclosing)
    match = _NODE_ID.match(element.get("id") or "")
    if match:
        found.native_id = match[2] if old else match[1]
        found.parent_native = None if old else match[2]
    classes = node.classes
    if "pingback" in classes or "trackback" in classes:
        found.type = "pingback" if "pingback" in classes else "trackback"
    for name in classes:
        level = _LEVEL.match(name)
        if level:
            found.level = int(level[1])
            break
    found.pinned = "wpd-sticky-comment" in classes or "wc-sticky-comment" in classes
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
    roles = node.classes if wrap is None else frozenset((wrap.get("class") or "").split())
    found.author = CommentAuthor(
        name=name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
        kind=_kind(roles),
        badges=badges,
    )


def _kind(classes: frozenset[str]) -> str:
    roles = {name.split("-", 2)[2] for name in classes if name.startswith(("wpd-blog-", "wc-blog-"))}
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
    found.text = text_of(element, _skip)
    found.truncated = "more" in parts
    if len(element) == 0:
        return
    found.links = links_in(element, page)
    found.media = images_in(element, page)
    found.quoted = [quote for block in element.iter("blockquote") if (quote := text_of(block))]
    inline = parts.get("inline")
    if inline is not None:
        passage = line_of(inline, lambda e: e.tag == "a")
        found.inline_text = passage.strip(' "“”„«»…') or None


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
