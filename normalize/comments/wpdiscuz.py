"""wpDiscuz, the WordPress plugin: versions 2 to 7, which differ in the prefix of their class names and in what they print.

7: ``div#wpd-comm-ID_PARENT.wpd-comment`` in ``#wpdcom``; 3 to 5: ``div#wc-comm-ID_PARENT.wc-comment`` in ``#wpcomm``;
2: ``div#wc-comm-POST_ID.wc-comment``. Replies stand inside their parent's element; own parts come first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..urls import hostname
from . import wpdiscuz2
from .asking import REFUSED, Answer, ThreadPart, ThreadRequest
from .base import NODE, Node, Parts, System, count_of, stated_count
from .data import fragment
from .wp_pages import pages_part, pages_request, place_of
from .wp_rest import PER_PAGE, all_told, feed_part, feed_request, rest_part, rest_request
from .wpdiscuz_ajax import (
    AJAX,
    ajax_part,
    ajax_settings,
    can_ask,
    load_more,
    nonce_of,
    nonce_request,
    read_more,
    show_replies,
    too_many,
    unfold,
)
from .wpdiscuz_comment import NODE_ID, comment_of, fill_text

if TYPE_CHECKING:
    from .gather import Gathering

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
_ANCHOR = re.compile(r"comment-(\d+)\Z")
_SETTING = re.compile(r'"(firstLoadWithAjax|isLoadOnlyParentComments|commentListLoadType|version)"\s*:\s*"?([\d.]+)')
_ORDERS = {"newest": "newest", "oldest": "oldest", "by_vote": "votes"}


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
        nodes = _TABLE.nodes(page, found, NODE_ID)
        # version 2 puts the post before the comment into its ids, later ones the parent behind it
        old = bool(nodes) and _is_version_2(nodes)
        settings = _settings(page)
        thread.comments = [comment_of(node, page, old) for node in nodes]
        _state(thread, page, root, settings, nodes)
        thread.rules = {
            "author": "wpdiscuz.author", "published": "wpdiscuz.date", "text": "wpdiscuz.text",
            "parent_id": "nesting" if old else "wpdiscuz.id", "score": "wpdiscuz.votes", "upvotes": "wpdiscuz.votes", "downvotes": "wpdiscuz.votes",
        }  # fmt: skip
        if "paged" in thread.reasons:
            thread.place = place_of(page, thread)
        page.skip(found)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:
        """See `wpdiscuz_ajax.ajax_settings`."""
        return ajax_settings(page, found)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """REST for what is not on the page; AJAX or comment pages for votes, sticky ones and where REST is closed.

        Texts that are cut are asked for one by one only where that is fewer requests than REST, or where REST is closed.
        """
        cut = [c.native_id for c in thread.comments if c.truncated and c.native_id is not None]
        # a nonce that is refused for one action is refused for all
        refused = any(thread.failed[kind].detail == REFUSED for kind in AJAX & thread.failed.keys())
        missing, asks = thread.missing, can_ask(thread) and not refused
        if "rest" not in thread.asked and (
            missing or len(cut) > -(-thread.extracted // PER_PAGE) or (cut and not asks)
        ):
            request = rest_request(thread.settings)
            if request is not None:
                return [request]
        rest = "rest" in thread.asked and "rest" not in thread.failed
        # votes stand on the page only: what REST has told lacks them
        shown = missing or (rest and thread.found.reasons and _votes_shown(thread))
        wanted: list[ThreadRequest] = []
        if shown and asks:
            wanted += self._lists(thread)
        if shown and not wanted and (request := pages_request(thread)) is not None:
            wanted.append(request)
        if not wanted and asks:
            wanted += [read_more(thread, native) for native in cut]
        if not wanted and missing and not rest and (request := feed_request(thread.settings)) is not None:
            wanted.append(request)
        if (
            thread.settings["nonce"]
            and "nonce" not in thread.asked
            and nonce_of(thread) is None
            and any(request.kind in AJAX for request in wanted)
        ):
            return [nonce_request(thread)]
        return wanted

    def _lists(self, thread: Gathering) -> list[ThreadRequest]:
        settings = thread.settings
        if "load_more" not in thread.asked:
            if settings["first_load"]:
                return [load_more(thread, "0", 0)]
            if settings["old"] is not None and "load_more_not_followed" in thread.found.reasons:
                return [wpdiscuz2.load_more(thread, settings["old"]["presses"])]
            if settings["last"] is not None and "load_more_not_followed" in thread.found.reasons:
                return [load_more(thread, settings["last"], 1)]
        if not settings["collapsed"]:
            return []
        return [show_replies(thread, c.native_id or "") for c in thread.comments if unfold(c)]

    def fresh(self, request: ThreadRequest, thread: Gathering) -> ThreadRequest:
        """With the nonce, where one is known."""
        nonce = nonce_of(thread) if request.kind in AJAX else None
        if nonce is None or request.form is None:
            return request
        return attrs.evolve(request, form={**request.form, thread.settings["nonce_field"]: nonce})

    def busy(self, answer: Answer) -> bool:
        """See `wpdiscuz_ajax.too_many`."""
        return too_many(answer)

    def fewer(self, thread: Gathering) -> str | None:
        """Where the REST API has told of all."""
        return all_told(thread)

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """An AJAX action's answer, a page of the REST API, another page of the comments, or a feed."""
        return (
            ajax_part(answer, thread, self)
            or rest_part(answer, thread)
            or feed_part(answer, thread)
            or pages_part(answer, thread, self)
        )

    def comments_in(self, html: str, page: Page, fetched_at: str | None = None) -> list[FoundComment]:
        """The comments in a piece of a thread's HTML, as AJAX answers hold it."""
        if not html.strip():
            return []
        part = Page(f'<div class="wpd-thread-list">{html}</div>', url=page.final_url or page.url, fetched_at=fetched_at)
        found = self.read(part)
        return found.comments if found is not None else []

    def text_in(self, html: str, page: Page) -> FoundComment | None:
        """The text in a piece of HTML, as an update; None where there is none."""
        root = fragment(html)
        if root is None:
            return None
        element = next((e for e in root.iter("div") if "comment-text" in (e.get("class") or "")), root)
        update = FoundComment()
        fill_text(update, element, page)
        return update


SYSTEM = WpDiscuz()


def _votes_shown(thread: Gathering) -> bool:
    """Whether the site shows votes; where it shows no comments yet it may."""
    comments = thread.found.comments
    return not comments or any(c.score is not None or c.upvotes is not None for c in comments)


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
        match, right = NODE_ID.match(node.element.get("id") or ""), node.parts.get("right")
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
