"""What all comment systems' adapters share: the interface, the walk that hands each comment its own parts, readers of parts.

An adapter is one file with one class, a subclass of `System`, and one instance `SYSTEM`. It opens no connection. It is
asked, in this order:

1. `read(page)`: is the system on this page, and what does the page itself show? A `FoundThread`, its `reasons` saying
   what is not on the page; None where the system is not here. The first adapter that answers has the page.
2. `settings(page, found)`: what the page says on how to ask for more (roots of APIs, ids, names of cookies): JSON. What
   `read` has skipped is hidden from `page.all` and `page.first` by then, not from `page.index`.
3. `more(thread)`: which requests would bring more, best first; asked again whenever all requests are answered, so that
   it can look at what came (`thread.comments`, `thread.failed`, `thread.notes`) and choose another way. ``[]`` = done.
4. `parse_answer(answer, thread)`: what is in one answer, as a `ThreadPart`: comments, updates of comments, the next
   requests, which `reasons` it settles. None for an answer that is not of this system or cannot be read: for one that
   was asked for, this is the failure ``bad_response``. Saved answers of which nothing is known come here too
   (`answer.request` is None): tell them by their shape.

`gather.Gathering` keeps the rest: it sends no request twice, merges by native id, leaves ways that fail or repeat
themselves, and makes the whole `FoundThread`. Adapters hold no state of their own.
"""

# ruff: noqa: ARG002 - what a system that fetches nothing does not look at

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lxml.etree import _Element, iterwalk

from ..found import FoundComment, FoundThread
from ..index import Placed
from ..markup import SMILEYS, Skip, line_of, text_of
from ..page import Page
from ..record import Link, Media
from ..text import clean_line
from .asking import Answer, ThreadPart, ThreadRequest

if TYPE_CHECKING:
    from .gather import Gathering

NODE = "node"
"""The role of an element that is a comment."""


class System:
    """A comment system: see the module's words. Those that fetch nothing need only `name` and `read`."""

    name: str
    """As in `Thread.system`."""

    def read(self, page: Page) -> FoundThread | None:
        """The thread that the page shows, or None where this system is not on the page."""
        raise NotImplementedError

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:
        """What the page says on how to ask for more, as JSON."""
        return {}

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """The requests that would bring more now; none when all is had, or no way is left."""
        return []

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """What is in `answer`; None where it is not of this system or cannot be read."""
        return None

    def fresh(self, request: ThreadRequest, thread: Gathering) -> ThreadRequest:
        """`request` as it is to be sent now: the place for what changes meanwhile, such as a nonce (`thread.notes`)."""
        return request

    def busy(self, answer: Answer) -> bool:
        """Whether `answer`, though of status 200, says that it was one request too many: ask again later."""
        return False

    def fewer(self, thread: Gathering) -> str | None:
        """Asked when all is had and fewer comments are here than the page states: why these are all, as a sentence."""
        return None


CommentSystem = System


class Node:
    """A comment's element with its own parts, those of its replies apart."""

    __slots__ = ("element", "enclosing", "parts")

    def __init__(self, element: _Element, enclosing: int | None) -> None:
        self.element = element
        self.enclosing = enclosing
        self.parts: dict[str, _Element] = {}

    @property
    def classes(self) -> frozenset[str]:
        """Class names of the comment's element."""
        return frozenset((self.element.get("class") or "").split())


class Parts:
    """A table of roles by class name (and by tag, where a class says nothing), answered from the page's index.

    The first element of a role within a comment is taken: what a comment's own text holds comes after its header. All
    systems served here print a comment's own parts before its replies, so a part belongs to the comment begun last.
    """

    def __init__(self, roles: Mapping[str, str], tags: Mapping[str, str] | None = None) -> None:
        self._node_classes = [name for name, role in roles.items() if role == NODE]
        self._roles: dict[str, list[str]] = {}
        for name, role in roles.items():
            if role != NODE:
                self._roles.setdefault(role, []).append(name)
        self._tags = dict(tags or {})

    def nodes(self, page: Page, root: Placed, is_node: re.Pattern[str]) -> list[Node]:
        """The comments in `root`, in document order. `is_node`: what the id of a comment's element must match."""
        start, end = page.extent(root)
        placed = _merged([page.index.with_class(name) for name in self._node_classes])
        return self.of(page, root, [p for p in placed if start <= p[0] < end and is_node.match(p[1].get("id") or "")])

    def of(self, page: Page, root: Placed, comments: Iterable[Placed]) -> list[Node]:
        """The nodes of those elements in `root`, given in document order, that are comments; each once."""
        index = page.index
        end = page.extent(root)[1]
        found: list[Node] = []
        places: list[int] = []
        at: dict[_Element, int] = {}
        for place, element in comments:
            if element not in at:
                at[element] = len(found)
                places.append(place)
                found.append(Node(element, _enclosing(element, at, root[1])))
        if not found:
            return found
        for role, names in self._roles.items():
            self._hand_out(role, _merged([index.with_class(name) for name in names]), found, places, end)
        for tag, role in self._tags.items():
            self._hand_out(role, index.tags[tag], found, places, end)
        return found

    def _hand_out(self, role: str, elements: list[Placed], nodes: list[Node], places: list[int], end: int) -> None:
        """Give each of `elements` to the comment begun last before it."""
        owner, last = -1, len(places) - 1
        for place, element in elements:
            if place >= end:
                return
            while owner < last and places[owner + 1] <= place:
                owner += 1
            if owner >= 0:
                nodes[owner].parts.setdefault(role, element)


def _merged(lists: list[list[Placed]]) -> list[Placed]:
    """Lists in document order as one."""
    filled = [found for found in lists if found]
    if len(filled) < 2:
        return filled[0] if filled else []
    return sorted((placed for found in filled for placed in found), key=lambda placed: placed[0])


def _enclosing(element: _Element, at: dict[_Element, int], root: _Element) -> int | None:
    parent = element.getparent()
    while parent is not None and parent is not root:
        index = at.get(parent)
        if index is not None:
            return index
        parent = parent.getparent()
    return None


_COUNT = re.compile(r"[-+−]?\d[\d.,\u00a0\u202f' ]*\d|[-+−]?\d")
_SHORT = re.compile(r"(?<!\d)\d++\s?[KkMm]\b")


def count_of(text: str | None) -> int | None:
    """The whole number in `text` ("1,234", "−8", "12 Comments"); None without one, and for a rounded one ("1.2K")."""
    if not text:
        return None
    if text.isdecimal() and text.isascii() and len(text) <= 15:
        return int(text)
    if _SHORT.search(text):
        return None
    match = _COUNT.search(text)
    if match is None:
        return None
    digits = match[0].replace("−", "-")
    whole = re.sub(r"[^\d-]", "", digits)
    # 1.5 is no count: groups of thousands have three digits
    groups = re.split(r"[.,\u00a0\u202f' ]", digits.lstrip("+-"))
    if len(groups) > 1 and any(len(group) != 3 for group in groups[1:]):
        return None
    # more digits than any count has: an id, a telephone number
    return int(whole) if len(whole) <= 15 else None


def stated_count(element: _Element | None) -> int | None:
    """The number that an element states: its ``title`` (exact), else its text."""
    if element is None:
        return None
    exact = count_of(element.get("title"))
    return exact if exact is not None else count_of(line_of(element))


_DEEPEST_QUOTATION = 30


def fill_parts(found: FoundComment, element: _Element, page: Page, skip: Skip | None = None) -> None:
    """Read the links, pictures and quotation blocks of a comment's text from its element."""
    tags = {part.tag for part in element.iter("a", "img", "blockquote")}
    if "a" in tags:
        found.links = links_in(element, page, skip)
    if "img" in tags:
        found.media = images_in(element, page)
    if "blockquote" in tags:
        found.quoted = quotations_in(element)


def quotations_in(element: _Element, skip: Skip | None = None) -> list[str]:
    """The words of the quotation blocks in an element, those of inner ones by themselves, too."""
    return [quote for block in _quotations(element) if (quote := text_of(block, skip))]


def _quotations(element: _Element) -> Iterator[_Element]:
    """The quotation blocks in an element; deeper than readers quote each other they are told by those around them only."""
    depth = 0
    for event, block in iterwalk(element, events=("start", "end"), tag="blockquote"):
        depth += 1 if event == "start" else -1
        if event == "start" and depth <= _DEEPEST_QUOTATION:
            yield block


def _up_to(inner: _Element, outer: _Element) -> Iterator[_Element]:
    """`inner` and what is around it, inside `outer`."""
    at: _Element | None = inner
    while at is not None and at is not outer:
        yield at
        at = at.getparent()


_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp)(?:[?#]|\Z)", re.I)


def links_in(element: _Element, page: Page, skip: Skip | None = None) -> list[Link]:
    """The links in a comment's text; `skip` tells what in `element` is no text."""
    found = []
    for anchor in element.iter("a"):
        url = page.link(anchor.get("href"))
        if url is None or (anchor.get("class") or "").startswith("wpd-"):
            continue
        if skip is not None and any(skip(e) for e in _up_to(anchor, element)):
            continue
        words = line_of(anchor)
        # a picture that links to its own larger form is a picture, no link
        if words or not (next(anchor.iter("img"), None) is not None and _PICTURE.search(url)):
            found.append(Link(text=words, url=url))
    return found


def images_in(element: _Element, page: Page) -> list[Media]:
    """The pictures in a comment's text; emoji that stand in the text as letters, and avatars, apart."""
    found = []
    for image in element.iter("img"):
        classes = (image.get("class") or "").split()
        alt = clean_line(image.get("alt") or "")
        if "avatar" in classes or (alt and not alt.isascii() and not SMILEYS.isdisjoint(classes)):
            continue
        url = page.link(image.get("src") or image.get("data-src"))
        if url is not None:
            # of a smiley the name is what the reader typed; other pictures' alternatives are file names, and not shown
            caption = alt if alt and not SMILEYS.isdisjoint(classes) else None
            found.append(Media(type="image", role="comment", url=url, caption=caption))
    return found
