"""Threads of comment systems that no adapter knows, found by their nature.

A comment section is a run of like elements, side by side or one inside the other, that each hold a name, a date and
words. `unknown/` looks for these where the page speaks of comments at all, which is told at once for most pages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..found import FoundComment, FoundThread
from ..markup import text_of
from ..page import Page
from ..record import CommentAuthor
from ..urls import hostname
from .base import System, images_in, links_in
from .unknown.regions import regions

if TYPE_CHECKING:
    from .unknown.reading import Reading


class Generic(System):
    """The adapter that is asked last."""

    name = "generic"

    def read(self, page: Page) -> FoundThread | None:
        """The thread of a page whose system is not known; see `System.read`."""
        places = regions(page)
        if not places:
            return None
        from ..dates import DateReader
        from .unknown.marks import Dates
        from .unknown.outline import Outline
        from .unknown.search import search

        outline = Outline(places)
        dates = Dates(DateReader(language=page.declared_language, fetched_at=page.fetched_at))
        reading = search(outline, dates)
        if reading is None:
            return None
        thread = _thread(reading, page)
        _skip(reading, page)
        return thread


SYSTEM = Generic()


def _skip(reading: Reading, page: Page) -> None:
    """Hides the section from the readers of the article: all its comments, and what is around them there."""
    outline = reading.outline
    top = reading.nodes[0].first
    while outline.parents[top] >= 0:
        top = outline.parents[top]
    region = next(region for region in regions(page) if region.element is outline.elements[top])
    wanted = {region.element}
    if region.start is not None:
        first, last = reading.nodes[0].first, max(node.end for node in reading.nodes)
        children = [n for n in range(first, last) if outline.parents[n] == top]
        inner = first
        while outline.parents[inner] != top:
            inner = outline.parents[inner]
        wanted = {outline.elements[n] for n in (inner, *children)}
    for place, element in enumerate(page.root.iter("*")):
        if element in wanted:
            page.skip((place, element))
            wanted.discard(element)
            if not wanted:
                return


def _thread(reading: Reading, page: Page) -> FoundThread:
    from .unknown import details, section

    host = hostname(page.final_url or page.url) if page.url else None
    thread = FoundThread(system="generic", namespace=f"generic:{host}" if host else None)
    natives, parents = details.native_ids(reading)
    for number in range(len(reading.nodes)):
        found = FoundComment(native_id=natives[number], parent_native=parents[number], text=reading.words[number])
        found.dates = list(reading.dates[number])
        _author(found, reading, number, page)
        for element in reading.texts.elements(number):
            if len(element):
                found.links += links_in(element, page)
                found.media += images_in(element, page)
                found.quoted += [quote for block in element.iter("blockquote") if (quote := text_of(block))]
        thread.comments.append(found)
    details.nest(reading, thread.comments)
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


def _author(found: FoundComment, reading: Reading, number: int, page: Page) -> None:
    name = reading.names[number]
    outline, spec = reading.outline, reading.nodes[number]
    image = None
    for at in range(spec.first, spec.end):
        if outline.tag(at) == "img" and reading.table.node_at.get(at) == number:
            image = outline.elements[at]
            break
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
