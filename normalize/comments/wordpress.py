"""WordPress' own comments, as its three kinds of themes print them.

HTML5 (``li#comment-N.comment > article.comment-body``), XHTML (``li.comment > div.comment-body`` with the paragraphs bare
in it) and block themes (``ol.wp-block-comment-template > li.comment``). Replies nest in the ``li``, to the site's depth limit.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..urls import hostname
from .asking import Answer, ThreadPart, ThreadRequest
from .base import Node, System, count_of
from .wordpress_comment import comments_of
from .wordpress_nodes import NODE_ID, nodes_in
from .wp_pages import pages_part, pages_request, place_of
from .wp_rest import all_told, feed_part, feed_request, rest_part, rest_request
from .wp_site import site_of

if TYPE_CHECKING:
    from .gather import Gathering

# "One comment", "Un commentaire", "Один комментарий": core writes the number one in words
_ONE = re.compile(r"\W*(?:one|ein|eine|einen|un|une|uno|una|um|uma|один|одна|één|en|ett|jeden|bir|一)\b", re.I)

# Class names that core gives to comments and their parts
_CORE = frozenset(
    "thread-even thread-odd thread-alt commentmetadata comment-reply-link commentlist comment-list comment-author vcard byuser says "
    "wp-block-comment-template".split()
)
_BOXES = frozenset({"div", "section", "article", "aside", "ol", "ul", "dl", "main", "td", "footer"})


class WordPress(System):
    """The adapter."""

    name = "wordpress"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page with WordPress' own comments; see `CommentSystem.read`."""
        root = _root(page)
        if root is None:
            return None
        nodes = nodes_in(page, root)
        # others call their section and their comments by the same ids, and nest them in their own ways
        if not _is_wordpress(page) and (not nodes or page.index.tokens.keys().isdisjoint(_CORE)):
            return None
        thread = FoundThread(
            system=self.name, namespace=f"wordpress:{hostname(page.final_url or page.url)}" if page.url else None
        )
        if nodes and nodes[0].element.tag == "dt":
            # the element is a comment's header alone: the reader of unknown sections puts the texts to them
            nodes = []
        thread.comments = comments_of(nodes, page, root)
        if thread.comments and not _is_wordpress(page) and not any(c.author or c.dates for c in thread.comments):
            return None  # another system that calls its list as WordPress does
        _nest(thread.comments)
        _state(thread, page, nodes)
        thread.rules = {
            "author": "wordpress.author", "published": "wordpress.date", "text": "wordpress.text", "parent_id": "nesting",
        }  # fmt: skip
        if "paged" in thread.reasons:
            thread.place = place_of(page, thread)
        page.skip(root)
        return thread

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:
        """See `wp_site.site_of`."""
        return site_of(page, found)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """REST, where it is open; comment pages for what it does not tell; the feed where nothing else works.

        The API is asked too where the page is whole but hangs replies beside the comment that they answer.
        """
        missing = thread.missing
        if not missing and not any(comment.flattened for comment in thread.comments):
            return []
        asked: list[ThreadRequest | None] = []
        if "rest" not in thread.asked:
            asked.append(rest_request(thread.settings))
        if missing and not any(asked):
            asked.append(pages_request(thread))
        if missing and not any(asked) and ("rest" in thread.failed or not thread.settings["rest"]):
            asked.append(feed_request(thread.settings))
        return [request for request in asked if request is not None]

    def fewer(self, thread: Gathering) -> str | None:
        """Where the REST API has told of all."""
        return all_told(thread)

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """A page of the REST API, another page of the comments, or a feed."""
        return rest_part(answer, thread) or feed_part(answer, thread) or pages_part(answer, thread, self)


SYSTEM = WordPress()


def _root(page: Page) -> Placed | None:
    """The element around the thread: the lists, their paging, and their title."""
    lists = [
        p
        for name in ("comment-list", "commentlist", "comments-list", "comment_list", "wp-block-comment-template")
        for p in page.index.outer(page.index.with_class(name))
    ]
    for key in ("commentlist", "comment-list", "comments-list", "comment_list"):
        if key in page.index.ids and not lists:
            lists = [page.index.ids[key]]
    # widgets of latest comments are called so too
    lists = [placed for placed in lists if _any_node(placed[1])] or lists
    if lists:
        # core's id or class for the whole section, if it really holds the list
        for name in ("comments-wrapper", "wp-block-comments", "wp-block-post-comments", "comments-area"):
            for placed in page.index.with_class(name):
                if _holds(placed[1], lists[0][1]):
                    return placed
    section = page.index.ids.get("comments")
    if (
        section is not None
        and section[1].tag in _BOXES
        and len(section[1])
        and (not lists or _holds(section[1], lists[0][1]))
    ):
        known = bool(lists) or _any_node(section[1]) or _is_wordpress(page)
        if known:
            return section
    if lists:
        return min(lists, key=lambda placed: placed[0])
    around = _around_comments(page)
    if around is not None:
        return around
    respond = page.index.ids.get("respond")
    return respond if respond is not None and "commentform" in page.index.ids else None


def _around_comments(page: Page) -> Placed | None:
    """What holds comments that bear core's classes, where the theme names their list as it likes."""
    if "depth-1" not in page.index.tokens:
        return None
    first = next((e for _, e in page.index.with_class("depth-1") if "comment" in (e.get("class") or "").split()), None)
    holder = first.getparent() if first is not None else None
    if holder is None:
        return None
    return next((place, element) for place, element in enumerate(page.root.iter("*")) if element is holder)


def _any_node(section: _Element) -> bool:
    return any(NODE_ID.match(child.get("id") or "") for child in section.iter("li", "div", "article", "dt"))


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
    _mark_flattened(thread.comments, nodes)


def _mark_flattened(comments: list[FoundComment], nodes: list[Node]) -> None:
    """Mark replies that core has hung beside the comment that they answer, at the depth limit.

    Core gives a comment that is answered the class ``parent``, also where it shows the replies behind it and not in it. Where
    a theme leaves the class out, all comments at the limit are doubtful: those there have no reply link.
    """
    deepest = max((comment.level or 1 for comment in comments), default=1)
    if deepest < 2:
        return
    outer = {comment.enclosing for comment in comments}
    if any("parent" in node.classes for i, node in enumerate(nodes) if i in outer):
        answered: set[int | None] = set()
        for i, (node, comment) in enumerate(zip(nodes, comments, strict=True)):
            if comment.level == deepest:
                # from the first that is answered on: that one included, where they begin
                if "parent" in node.classes and i not in outer:
                    answered.add(comment.enclosing)
                comment.flattened = comment.enclosing in answered
        return
    linked = any("reply" in node.parts for node in nodes)
    for node, comment in zip(nodes, comments, strict=True):
        comment.flattened = linked and comment.level == deepest and "reply" not in node.parts


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
    return _declared_in_words(page)


def _declared_in_words(page: Page) -> int | None:
    """The count in headings that themes also use for names: it must say what it counts."""
    headings = page.all(
        "#comments h4, .comments h4, h1#comments, .comments-count, .comments_intro, #comments-number, .comment-count"
    )
    if not headings:
        return None
    from .unknown.words import COUNT_OF

    for heading in headings[:3]:
        words = line_of(heading)
        if len(words) < 80 and COUNT_OF.search(words) and (count := count_of(words)) is not None:
            return count
    return None
