"""Disqus' comments as HTML: the frame saved as a page (``#posts li.post``), and the copy that sites printed for crawlers
(``#dsq-content``, ids of WordPress' own)."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .asking import Answer, ThreadPart, ThreadRequest
from .base import Node, Parts, System, count_of
from .inpage import comment_of, having, number_in, thread_of

_FRAME = Parts({
    "author": "author", "publisher-anchor-color": "publisher", "time-ago": "date", "post-message": "text",
    "user": "avatar", "avatar": "avatar", "parent-link": "reply_to", "badge": "badge",
    "see-more": "more", "vote-up": "up", "vote-down": "down", "updatable": "count", "post-message--deleted": "gone",
})  # fmt: skip
_COPY = Parts({"dsq-comment-message": "text", "dsq-comment-header": "header", "dsq-comment-body": "body"})
_POST_ID = re.compile(r"post-(\d+)\Z")
_COPY_ID = re.compile(r"dsq-comment-(\d+)\Z")


class DisqusPage(System):
    """The adapter; asks nobody for more."""

    name = "disqus"

    def read(self, page: Page) -> FoundThread | None:
        """The comments that the page shows; see `System.read`."""
        return _frame(page) or _copy(page)

    def more(self, thread: object) -> list[ThreadRequest]:  # noqa: ARG002
        """Nothing: what the frame has left out, `disqus` fetches from the page that embeds it."""
        return []

    def parse_answer(self, answer: Answer, thread: object) -> ThreadPart | None:  # noqa: ARG002
        """Never anything."""
        return None


SYSTEM = DisqusPage()


def _frame(page: Page) -> FoundThread | None:
    posts = [p for p in page.index.with_class("post") if p[1].tag == "li" and _POST_ID.match(p[1].get("id") or "")]
    root = having(page, posts, ids=("layout", "posts", "conversation"))
    if root is None or not ("post-list" in page.index.ids or "post-message" in page.index.tokens):
        return None
    nodes = _FRAME.of(page, root, posts)
    comments = [_post(node, page) for node in nodes]
    declared = page.first(".comment-count, .publisher-nav .comment-count, #main-nav .comment-count")
    more = page.first("a.load-more__button, .load-more a, a.more-posts, [data-role=more]") is not None
    thread = thread_of("disqus", page, root, comments, namespace="disqus", parents="nesting")
    thread.declared = count_of(line_of(declared)) if declared is not None else None
    if more:
        thread.reasons.append("load_more_not_followed")
    if "reveal" in page.index.tokens and page.index.with_class("realtime-button"):
        thread.reasons.append("replies_collapsed")
    if not thread.reasons:
        thread.all_here = True
    return thread


def _post(node: Node, page: Page) -> FoundComment:
    found = comment_of(node, page)
    found.native_id = number_in(_POST_ID, node.element.get("id"))
    found.upvotes, found.downvotes = _votes(node, "up"), _votes(node, "down")
    date = node.parts.get("date")
    if date is not None:
        found.url = page.link(date.get("href"))
    if found.author is not None:
        found.author.kind = "staff" if found.author.badges else "registered" if found.author.url else "guest"
    if "gone" in node.parts or "post--deleted" in node.classes or (found.author is None and "date" not in node.parts):
        found.state = "deleted"
        found.text, found.links, found.media = "", [], []
    more = node.parts.get("more")
    # the button is in every post, and hidden where nothing is cut
    found.truncated = more is not None and not _hidden(more)
    return found


def _hidden(element: _Element) -> bool:
    style = (element.get("style") or "").replace(" ", "")
    return "display:none" in style or "hidden" in (element.get("class") or "").split()


def _votes(node: Node, role: str) -> int | None:
    box = node.parts.get(role)
    if box is None:
        return None
    count = count_of(line_of(box))
    if count is None and "count-0" in (box.get("class") or "").split():
        return 0
    return abs(count) if count is not None else None


def _copy(page: Page) -> FoundThread | None:
    placed = [
        (place, element)
        for key, (place, element) in page.index.ids.items()
        if key[:12] == "dsq-comment-" and _COPY_ID.match(key)
    ]
    root = having(page, placed, ids=("dsq-content", "dsq-comments", "disqus_thread"))
    if root is None:
        return None
    nodes = _COPY.of(page, root, placed)
    comments = []
    for node in nodes:
        found = comment_of(node, page)
        found.native_id = number_in(_COPY_ID, node.element.get("id"))
        found.author = _copied_author(node, page)
        if "pingback" in node.classes or "trackback" in node.classes:
            found.type = "pingback" if "pingback" in node.classes else "trackback"
        comments.append(found)
    host = page.domain
    thread = thread_of(
        "disqus", page, root, comments, namespace=f"wordpress:{host}" if host else None, parents="nesting"
    )
    # the copy is made by the hour, and dates are not in it
    thread.reasons.append("loaded_by_script")
    return thread


def _copied_author(node: Node, page: Page) -> CommentAuthor | None:
    header = node.parts.get("header")
    if header is None:
        return None
    for element in header.iter("a", "span"):
        if (element.get("id") or "").startswith("dsq-author-user-") and (name := line_of(element)):
            return CommentAuthor(name=name, url=page.link(element.get("href")))
    name = line_of(header)
    return CommentAuthor(name=name) if 0 < len(name) < 80 else None
