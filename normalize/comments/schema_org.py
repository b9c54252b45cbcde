"""Comments marked up for search engines in the page: schema.org ``Comment`` and the older ``UserComments`` as microdata.

For sites with systems of their own: the properties tell the parts in any language. What is no property is learnt.
"""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..markup import HIGHEST, line_of
from ..page import Page
from ..record import CommentAuthor
from .base import System, count_of
from .inpage import having, set_text, thread_of
from .learned import Learned

_TYPE = re.compile(r"schema\.org/(?:User)?Comments?\Z", re.I)
_TEXT = ("text", "commentText", "description", "articleBody", "reviewBody")
_SPEAKING = (*_TEXT, "creator", "author")
"""Properties of which a comment has one at least."""
_DATE = ("dateCreated", "datePublished", "commentTime")
_ID = re.compile(r"(?:^|[-_/=#])(?:[a-z]*comment[a-z]*|cmt|c|post|msg|kommentar)?[-_]?(\d{1,20})\Z", re.I)
_MOST = 400
"""Elements of one comment that are looked at, its text apart."""


class SchemaOrg(System):
    """The adapter."""

    name = "schema_org"

    def read(self, page: Page) -> FoundThread | None:
        """The comments that the page marks as such; see `System.read`."""
        if not _marks_comments(page):
            return None
        placed = [
            p for p in page.index.with_attribute("itemtype") if _TYPE.search((p[1].get("itemtype") or "").strip())
        ]
        # some themes call the whole section a comment
        own = [(place, element, _own(element)) for place, element in placed]
        kept = [(place, element, parts) for place, element, parts in own if _speaks(parts)]
        at = {element: number for number, (_, element, _) in enumerate(kept)}
        root = having(page, [(place, element) for place, element, _ in kept], ids=("comments",), classes=("comments",))
        if root is None:
            return None
        comments = [_comment(element, parts, at, page) for _, element, parts in kept]
        learned = Learned(page, root[1], [element for _, element, _ in kept])
        learned.complete(comments)
        if not any(comment.text for comment in comments):
            return None
        _unique_ids(comments)
        thread = thread_of(self.name, page, root, comments, parents="nesting")
        thread.declared = _declared(page)
        if thread.declared is None:
            thread.declared = learned.declared()
        thread.reasons += learned.reasons()
        thread.threaded = any(comment.enclosing is not None for comment in comments)
        return thread


SYSTEM = SchemaOrg()

_Properties = dict[str, _Element]


def _marks_comments(page: Page) -> bool:
    """Whether a text or a writer on the page is that of an item which calls itself a comment: a look at the properties,
    for which others ask as well, tells most pages without a search for all their items."""
    words = page.index.with_word
    return any(_is_comment(element) for name in _SPEAKING for _, element in words("itemprop", name))


def _is_comment(part: _Element) -> bool:
    """Whether the item that has `part` for its own is a comment."""
    for above in islice(part.iterancestors(), HIGHEST):
        kind = above.get("itemtype")
        if kind or above.get("itemscope") is not None:
            return kind is not None and _TYPE.search(kind.strip()) is not None
    return False


def _own(item: _Element) -> _Properties:
    """The item's properties, those of items inside it apart: walked without recursion, nested comments left out."""
    found: _Properties = {}
    stack = list(reversed(item))
    seen = 0
    while stack and seen < _MOST:
        element = stack.pop()
        if type(element.tag) is not str:
            continue
        seen += 1
        for name in (element.get("itemprop") or "").split():
            found.setdefault(name, element)
        if element.get("itemscope") is not None or element.get("itemtype"):
            # a person's name belongs to the person
            continue
        stack.extend(reversed(element))
    return found


def _speaks(parts: _Properties) -> bool:
    return any(name in parts for name in _SPEAKING)


def _comment(item: _Element, parts: _Properties, at: dict[_Element, int], page: Page) -> FoundComment:
    found = FoundComment()
    found.enclosing = next((at[above] for above in item.iterancestors() if above in at), None)
    found.native_id = _native(item)
    writer = parts.get("author", parts.get("creator"))
    if writer is not None:
        found.author = _person(writer, page)
    for name in _DATE:
        if name in parts:
            found.dates += _dates(parts[name])
            break
    if "dateModified" in parts:
        found.edited = _dates(parts["dateModified"])
    text = next((parts[name] for name in _TEXT if name in parts), None)
    if text is not None and text.tag != "meta":
        set_text(found, text, page)
    elif text is not None:
        found.text = (text.get("content") or "").strip()
    title = parts.get("headline")
    found.title = (title.get("content") or line_of(title) or None) if title is not None else None
    found.upvotes, found.downvotes = _count(parts.get("upvoteCount")), _count(parts.get("downvoteCount"))
    if "url" in parts:
        found.url = page.link(parts["url"].get("href") or parts["url"].get("content"))
    return found


def _native(item: _Element) -> str | None:
    for value in (item.get("data-comment-id"), item.get("data-id"), item.get("id"), item.get("itemid")):
        match = _ID.search(value) if value and len(value) < 200 else None
        if match:
            return match[1]
    return None


def _unique_ids(comments: list[FoundComment]) -> None:
    """Numbers that are not of one comment each, or that some lack, are no ids of comments."""
    natives = [comment.native_id for comment in comments]
    if None in natives or len(set(natives)) < len(natives):
        for comment in comments:
            comment.native_id = None


def _person(element: _Element, page: Page) -> CommentAuthor | None:
    if element.tag == "meta":
        name = (element.get("content") or "").strip()
        return CommentAuthor(name=name) if name else None
    named = next((e for e in element.iter("*") if "name" in (e.get("itemprop") or "").split()), None)
    name = (named.get("content") or line_of(named)) if named is not None else line_of(element)
    if not name or len(name) > 100:
        return None
    link = next(((e) for e in element.iter("a") if e.get("href")), None)
    image = next(element.iter("img"), None)
    return CommentAuthor(
        name=name,
        url=page.link(link.get("href")) if link is not None else None,
        avatar=page.link(image.get("src")) if image is not None else None,
    )


def _dates(element: _Element) -> list[FoundDate]:
    found = []
    machine = element.get("datetime")
    if machine:
        found.append(FoundDate(machine.strip(), "time"))
    if element.get("content"):
        found.append(FoundDate((element.get("content") or "").strip(), "attribute"))
    shown = line_of(element)
    if shown:
        found.append(FoundDate(shown, "text"))
    return found


def _count(element: _Element | None) -> int | None:
    return count_of(element.get("content") or line_of(element)) if element is not None else None


def _declared(page: Page) -> int | None:
    for _, element in page.index.with_attribute("itemprop"):
        if "commentCount" in (element.get("itemprop") or "").split():
            return _count(element)
        if element.get("itemprop") == "interactionCount" and "UserComments:" in (element.get("content") or ""):
            return count_of((element.get("content") or "").partition(":")[2])
    return None
