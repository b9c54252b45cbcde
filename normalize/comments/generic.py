"""Threads of comment systems that no adapter knows, found by their nature.

A comment section is a run of like elements, side by side or one inside the other, that each hold a name, a date and
words. `unknown/` looks for these where the page speaks of comments at all, which is told at once for most pages.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from lxml.etree import _Element

from ..collector import without_collector
from ..found import FoundComment, FoundThread
from ..markup import text_of
from ..page import Page
from ..record import CommentAuthor
from ..text import clean_line
from ..urls import hostname
from .base import System, images_in, links_in
from .unknown.regions import Region, regions
from .unknown.signs import answerable_regions, counted_regions, headed_regions

if TYPE_CHECKING:
    from .unknown.reading import Reading


_PICTURE = re.compile(r"avatar|photo|picture|user|profile|bild|image|foto|icon|logo|gravatar|\d{3}", re.I)
"""In the text alternative of a picture that does not give its owner's name."""


_STORY = 800
"""Characters of words before the comments that are more than a section's heading, rules and form."""


class Generic(System):
    """The adapter that is asked last."""

    name = "generic"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page whose system is not known; see `System.read`."""
        places = regions(page)
        thread = self._read(page, places) if places else None
        for signed in (headed_regions, answerable_regions, counted_regions):
            if thread is None and (places := signed(page)):
                thread = self._read(page, places, signed=True)
        return thread

    @without_collector
    def _read(self, page: Page, places: list[Region], *, signed: bool = False) -> FoundThread | None:
        from ..dates import DateReader
        from .unknown.marks import Dates
        from .unknown.outline import Outline
        from .unknown.search import search

        outline = Outline(places, signed=signed)
        dates = Dates(DateReader(language=page.declared_language, fetched_at=page.fetched_at))
        reading = search(outline, dates)
        if reading is None:
            return None
        thread = _thread(reading, page)
        _skip(reading, page, places)
        return thread


SYSTEM = Generic()


def _skip(reading: Reading, page: Page, places: list[Region]) -> None:
    """Hides the section from the readers of the article: all its comments, and what is around them there."""
    outline = reading.outline
    first, last = reading.nodes[0].first, max(node.end for node in reading.nodes)
    path = [first]
    while outline.parents[path[-1]] >= 0:
        path.append(outline.parents[path[-1]])
    top = path.pop()
    region = next(region for region in places if region.element is outline.elements[top])
    whole = region.start is None
    lengths = [0, *accumulate(len(piece.text) for piece in outline.pieces[: outline.starts[first]])]

    def after_story(element: int) -> bool:
        return lengths[-1] - lengths[outline.starts[element]] > _STORY

    # a section that begins with many words which are no comments holds the story too
    while path and outline.ends[path[-1]] >= last and after_story(top):
        top, whole = path.pop(), True
    wanted = {outline.elements[top]}
    if not whole or after_story(top):
        wanted = {
            outline.elements[n] for n in range(path[-1] if path else first, last) if outline.parents[n] == top
        } or wanted
    for place, element in enumerate(page.root.iter("*")):
        if element in wanted:
            page.skip((place, element))
            wanted.discard(element)
            if not wanted:
                return


def _thread(reading: Reading, page: Page) -> FoundThread:
    from .unknown import details, nesting, section

    host = hostname(page.final_url or page.url) if page.url else None
    thread = FoundThread(system="generic", namespace=f"generic:{host}" if host else None)
    avatars = _avatars(reading)
    natives, parents = details.native_ids(reading)
    for number in range(len(reading.nodes)):
        found = FoundComment(native_id=natives[number], parent_native=parents[number], text=reading.words[number])
        found.dates = list(reading.dates[number])
        found.title = reading.title(number)
        _author(found, reading, number, page, avatars.get(number))
        thread.comments.append(found)
    _inside(reading, thread.comments, page)
    nesting.nest(reading, thread.comments)
    details.reply_labels(reading, thread.comments)
    details.votes(reading, thread.comments)
    details.states(thread.comments)
    _without_empty(thread)
    thread.declared = section.declared(reading, len(thread.comments))
    thread.reasons = section.reasons(reading)
    thread.threaded = any(c.enclosing is not None or c.reply_to or c.parent_native for c in thread.comments)
    thread.rules = {
        "author": "generic.author",
        "published": "generic.date",
        "text": "generic.text",
        "parent_id": "nesting",
    }
    return thread


def _avatars(reading: Reading) -> dict[int, _Element]:
    """By comment: the first picture before its text."""
    found: dict[int, _Element] = {}
    for number, element in reading.outline.having(("img",)):
        node = reading.table.node_at.get(number, -1)
        if node >= 0 and not reading.texts.holds(node, number):
            found.setdefault(node, element)
    return found


def _inside(reading: Reading, comments: list[FoundComment], page: Page) -> None:
    """Puts links, pictures and quotations of the texts into the comments."""
    for number, element in reading.outline.having(("a", "img", "blockquote")):
        node = reading.table.node_at.get(number, -1)
        if node < 0 or not reading.texts.holds(node, number):
            continue
        comment = comments[node]
        if element.tag == "a":
            comment.links += links_in(element, page)
        elif element.tag == "img":
            comment.media += images_in(element, page)
        elif quote := text_of(element):
            comment.quoted.append(quote)


def _author(found: FoundComment, reading: Reading, number: int, page: Page, image: _Element | None) -> None:
    name = reading.names[number]
    outline = reading.outline
    if image is not None and (alt := clean_line(image.get("alt") or "")) and len(alt) < 60 and not _PICTURE.search(alt):
        found.avatar_name = alt
    if not name:
        return
    piece = reading.author_pieces.get(number)
    href = outline.elements[outline.pieces[piece].owner].get("href") if piece is not None else None
    found.author = CommentAuthor(
        name=name,
        url=page.link(href),
        avatar=page.link(image.get("src")) if image is not None else None,
        kind="unknown",
    )


def _without_empty(thread: FoundThread) -> None:
    """Nodes without words are no comments; what they hold moves up to what holds them."""
    comments = thread.comments
    kept = [i for i, c in enumerate(comments) if c.text or c.media]
    if len(kept) == len(comments):
        return
    new = {old: i for i, old in enumerate(kept)}
    for i in kept:
        at = comments[i].enclosing
        while at is not None and at not in new:
            at = comments[at].enclosing
        comments[i].enclosing = new[at] if at is not None else None
    thread.comments = [comments[i] for i in kept]
