"""Tumblr's notes: ``ol.notes`` under a post. Replies and reblogs that add words are comments; likes and bare reblogs are not."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import FoundComment, FoundThread
from ..markup import line_of
from ..page import Page
from ..record import CommentAuthor
from .base import System
from .inpage import number_in, set_text, thread_of

_POST = re.compile(r"/post/(\d{5,25})")
_BLOG = re.compile(r"tumblelog_([\w-]+)")
_MORE = re.compile(r"(?:\.\.\.|…)\s*\Z")


class Tumblr(System):
    """The adapter."""

    name = "tumblr"

    def read(self, page: Page) -> FoundThread | None:
        """The notes of a post; see `System.read`."""
        root = next((placed for placed in page.index.with_class("notes") if placed[1].tag == "ol"), None)
        if root is None:
            return None
        notes = [item for item in root[1] if item.tag == "li" and "note" in (item.get("class") or "").split()]
        comments = [found for note in notes if (found := _comment(note, page)) is not None]
        if not comments:
            return None
        thread = thread_of(self.name, page, root, comments, parents="none")
        # whom a blog reblogged from is told, but not which of that blog's notes it answers
        thread.threaded = False
        if any("more_notes_link_container" in (item.get("class") or "") for item in root[1]):
            thread.reasons.append("load_more_not_followed")
        return thread


SYSTEM = Tumblr()


def _comment(note: _Element, page: Page) -> FoundComment | None:
    words = _words(note)
    if words is None:
        return None
    found = FoundComment()
    set_text(found, words, page)
    if not found.text:
        return None
    link = next(words.iter("a"), None)
    # the words of a reblog are themselves the link to it
    if link is not None and link.get("title") == "View post":
        found.links = []
        found.native_id = number_in(_POST, link.get("href"))
        found.url = page.link(link.get("href"))
        found.truncated = _MORE.search(found.text) is not None
    name = number_in(_BLOG, note.get("class"))
    image = next(note.iter("img"), None)
    if name:
        blog = next((a for a in note.iter("a") if line_of(a) == name), None)
        found.author = CommentAuthor(
            name=name,
            url=page.link(blog.get("href")) if blog is not None else None,
            avatar=page.link(image.get("src")) if image is not None else None,
            kind="registered",
        )
    return found


def _words(note: _Element) -> _Element | None:
    """The element that holds what the note adds; None for a like or a bare reblog."""
    names = (note.get("class") or "").split()
    if "with_commentary" in names:
        return next(note.iter("blockquote"), None)
    if "reply" in names or "answer" in names:
        return next((e for e in note.iter("span") if "answer_content" in (e.get("class") or "")), None)
    return None
