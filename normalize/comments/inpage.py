"""Comments that stand in the page: from a comment's parts (`base.Parts`) to the comment, alike for all such systems.

An adapter's table gives the parts these roles; what the system has in its own way the adapter fills itself.

``author`` (the name; a link in it or around it is the profile), ``author_link``, ``avatar``, ``badge``, ``time`` (an element
with ``datetime``), ``date``, ``edited``, ``title``, ``text``, ``permalink``, ``reply_to`` (holds a name), ``up``, ``down``,
``score``, ``more`` (the text is cut), ``pending``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml.etree import _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..index import Placed
from ..markup import Skip, line_of, text_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import hostname
from .base import Node, fill_parts, stated_count
from .data import epoch

_AROUND_NAME = " \t\u00a0,;:|·•–—-"
_EPOCHS = ("data-utime", "data-timestamp", "data-time", "data-comment-timestamp", "data-unix")
_PASSIVE = re.compile(
    r"\b(?:has been|have been|was|were|is|wurde|worden|a été|est|fue|ha sido|foi|è stato|был[оа]?|удал\w+|został\w*|is)\b|删除|刪除",
    re.I,
)
_NUMBER = re.compile(r"\d{9,13}\Z")


def comment_of(node: Node, page: Page, not_text: frozenset[str] = frozenset()) -> FoundComment:
    """The comment of `node`; without ids. `not_text`: class names of what stands in the text's element and is no text."""
    parts = node.parts
    found = FoundComment(enclosing=node.enclosing)
    found.author = author_of(parts, page)
    found.dates = dates_of(parts)
    edited = parts.get("edited")
    if edited is not None:
        found.edited = [FoundDate(line_of(edited), "text")]
    if "title" in parts:
        found.title = line_of(parts["title"]) or None
    if "text" in parts:
        set_text(found, parts["text"], page, skipping(not_text))
    permalink = parts.get("permalink")
    if permalink is not None:
        found.url = page.link(permalink.get("href"))
    if "reply_to" in parts:
        found.reply_to = line_of(parts["reply_to"]).strip(_AROUND_NAME + "@→▶") or None
    found.upvotes = _count(parts, "up")
    down = _count(parts, "down")
    found.downvotes = abs(down) if down is not None else None
    found.score = _count(parts, "score")
    found.truncated = "more" in parts
    if "pending" in parts:
        found.state = "pending"
    return found


def _count(parts: dict[str, _Element], role: str) -> int | None:
    return stated_count(parts[role]) if role in parts else None


def author_of(parts: dict[str, _Element], page: Page, kind: str = "unknown") -> CommentAuthor | None:
    """The author by the roles ``author``, ``author_link``, ``avatar``, ``badge``; None without a name."""
    element = parts.get("author")
    name = line_of(element).strip(_AROUND_NAME) if element is not None else ""
    if element is None or not name:
        return None
    link = parts.get("author_link")
    if link is None:
        link = element if element.tag == "a" else next(element.iter("a"), None)
    above = element.getparent()
    if link is None and above is not None and above.tag == "a":
        link = above
    image, badge = parts.get("avatar"), parts.get("badge")
    if image is not None and image.tag != "img":
        image = next(image.iter("img"), None)
    return CommentAuthor(
        name=name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
        kind=kind,
        badges=[words] if badge is not None and (words := line_of(badge)) else [],
    )


def dates_of(parts: dict[str, _Element]) -> list[FoundDate]:
    """The dates by the roles ``time`` and ``date``, most exact first."""
    found: list[FoundDate] = []
    for role in ("time", "date"):
        element = parts.get(role)
        if element is None:
            continue
        machine = element.get("datetime")
        if machine and machine.strip():
            found.append(FoundDate(machine.strip(), "time"))
        for name in _EPOCHS:
            value = element.get(name)
            if value and _NUMBER.match(value.strip()) and (date := epoch(int(value))):
                found.append(FoundDate(date.raw, "attribute"))
        title, shown = (element.get("title") or "").strip(), line_of(element)
        # a tooltip may say anything: a date holds digits
        if title != shown and any(c.isdigit() for c in title) and len(title) < 80:
            found.append(FoundDate(title, "attribute"))
        if shown:
            found.append(FoundDate(shown, "text"))
    return found


def skipping(names: Iterable[str]) -> Skip | None:
    """A test for elements that have one of the class `names`."""
    wanted = frozenset(names)
    if not wanted:
        return None

    def skip(element: _Element) -> bool:
        own = element.get("class")
        return own is not None and not wanted.isdisjoint(own.split())

    return skip


def set_text(found: FoundComment, element: _Element, page: Page, skip: Skip | None = None) -> None:
    """Fill text, links, pictures and quotations from `element`."""
    found.text = text_of(element, skip)
    if len(element):
        fill_parts(found, element, page, skip)


def mark_deleted(comments: list[FoundComment]) -> None:
    """Mark the comments whose words say that the comment was taken away."""
    from .unknown.words import DELETED

    for comment in comments:
        if comment.state != "visible" or len(comment.text) > 150 or not DELETED.fullmatch(comment.text):
            continue
        # "Reply under a removed one" is somebody's words
        if len(comment.text.split()) <= 2 or _PASSIVE.search(comment.text):
            comment.state = "deleted"


def around(page: Page, elements: list[_Element]) -> Placed | None:
    """The innermost element that holds all of `elements`, itself none of them: one walk over the page."""
    if not elements:
        return None
    common = list(elements[0].iterancestors())[::-1]
    for element in elements[1:]:
        above = list(element.iterancestors())[::-1]
        size = 0
        for one, other in zip(common, above, strict=False):
            if one is not other:
                break
            size += 1
        common = common[:size]
    if not common:
        return None
    return place_of(page, common[-1])


def place_of(page: Page, element: _Element) -> Placed | None:
    """`element` with its place: one walk over the page."""
    return next((placed for placed in enumerate(page.index.elements) if placed[1] is element), None)


def by_levels(comments: list[FoundComment]) -> None:
    """Set who encloses whom from `level` (1 = root): the last comment before that is one level higher, or more."""
    stack: list[tuple[int, int]] = []
    for number, comment in enumerate(comments):
        level = comment.level or 1
        while stack and stack[-1][0] >= level:
            stack.pop()
        comment.enclosing = stack[-1][1] if stack else None
        stack.append((level, number))


def thread_of(
    system: str, page: Page, root: Placed, comments: list[FoundComment], *, namespace: str | None = None, parents: str
) -> FoundThread:
    """The thread of `comments`; hides `root` from the readers of the article. `parents`: the rule that tells who answers whom."""
    host = hostname(page.final_url or page.url) if page.url else None
    thread = FoundThread(system=system, namespace=namespace or (f"{system}:{host}" if host else None))
    thread.comments = comments
    mark_deleted(comments)
    thread.rules = {
        "author": f"{system}.author", "published": f"{system}.date", "text": f"{system}.text", "parent_id": parents,
        "score": f"{system}.votes", "upvotes": f"{system}.votes", "downvotes": f"{system}.votes",
    }  # fmt: skip
    page.skip(root)
    return thread


def number_in(pattern: re.Pattern[str], *values: str | None) -> str | None:
    """The first group of `pattern` in the first of `values` that has it."""
    for value in values:
        match = pattern.search(value) if value else None
        if match:
            return match[1]
    return None


def having(
    page: Page, elements: list[Placed], *, ids: Iterable[str] = (), classes: Iterable[str] = ()
) -> Placed | None:
    """The element around all of `elements`: one of the ids or classes where it holds them, else the innermost."""
    if not elements:
        return None
    candidates = [placed for key in ids if (placed := page.index.ids.get(key)) is not None]
    for name in classes:
        candidates += page.index.with_class(name)
    for placed in candidates:
        start, end = page.extent(placed)
        if start <= elements[0][0] and elements[-1][0] < end and placed[1] is not elements[0][1]:
            return placed
    found = around(page, [element for _, element in elements])
    if found is None or not _headed(found[1]):
        return found
    above = found[1].getparent()
    return place_of(page, above) if above is not None else found


def _headed(element: _Element) -> bool:
    """Whether a heading of the comments stands right before `element`, in a box that holds little else."""
    above = element.getparent()
    if above is None or above.tag in ("body", "html", "main", "article"):
        return False
    before = sum(len(line_of(e)) for e in element.itersiblings(preceding=True) if type(e.tag) is str)
    after = sum(len(line_of(e)) for e in element.itersiblings() if type(e.tag) is str)
    return 0 < before < 200 and after < 2000
