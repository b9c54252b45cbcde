"""What all comment systems' adapters share: the walk that hands each comment its own parts, and readers of common parts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

from lxml.etree import _Element

from ..found import FoundThread
from ..markup import SMILEYS, line_of
from ..page import Page
from ..record import Link, Media
from ..text import clean_line

NODE = "node"
"""The role of an element that is a comment."""


class CommentSystem(Protocol):
    """What an adapter offers; the module of each system holds one."""

    name: str
    """As in `Thread.system`."""

    def read(self, page: Page) -> FoundThread | None:
        """The thread that the page shows, or None where this system is not on the page."""


class Node:
    """A comment's element with its own parts, those of its replies apart."""

    __slots__ = ("classes", "element", "enclosing", "parts")

    def __init__(self, element: _Element, classes: frozenset[str], enclosing: int | None) -> None:
        self.element = element
        self.classes = classes
        self.enclosing = enclosing
        self.parts: dict[str, _Element] = {}


class Walk:
    """One pass over a thread's markup by a table of class names (and, where a class says nothing, tags) and roles.

    The first element of a role within a comment is taken: what a comment's own text holds comes after its header. All
    systems served here print a comment's own parts before its replies, so a part belongs to the comment begun last.
    """

    def __init__(self, roles: Mapping[str, str], tags: Mapping[str, str] | None = None) -> None:
        self._roles = dict(roles)
        self._tags = dict(tags or {})
        # class attributes repeat in every comment: each is looked into once
        self._known: dict[str, tuple[tuple[str, ...], frozenset[str]] | None] = {}

    def nodes(self, root: _Element, is_node: re.Pattern[str] | None = None) -> list[Node]:
        """The comments below `root`, in document order. `is_node`: what the id of a comment's element must match."""
        found: list[Node] = []
        at: dict[_Element, int] = {}
        current: Node | None = None
        known, tags = self._known, self._tags
        for element in root.iter("*"):
            name = element.get("class")
            if name is None:
                if current is not None and tags:
                    role = tags.get(element.tag)
                    if role is not None:
                        current.parts.setdefault(role, element)
                continue
            try:
                entry = known[name]
            except KeyError:
                entry = known[name] = self._look(name)
            if entry is None:
                if current is not None and tags:
                    role = tags.get(element.tag)
                    if role is not None:
                        current.parts.setdefault(role, element)
                continue
            roles, classes = entry
            if NODE in roles and (is_node is None or is_node.match(element.get("id") or "")):
                current = Node(element, classes, _enclosing(element, at, root))
                at[element] = len(found)
                found.append(current)
            elif current is not None:
                for role in roles:
                    current.parts.setdefault(role, element)
                if element.tag in tags:
                    current.parts.setdefault(tags[element.tag], element)
        return found

    def _look(self, attribute: str) -> tuple[tuple[str, ...], frozenset[str]] | None:
        classes = frozenset(attribute.split())
        roles = tuple(dict.fromkeys(self._roles[c] for c in attribute.split() if c in self._roles))
        return (roles, classes) if roles else None


def _enclosing(element: _Element, at: dict[_Element, int], root: _Element) -> int | None:
    parent = element.getparent()
    while parent is not None and parent is not root:
        index = at.get(parent)
        if index is not None:
            return index
        parent = parent.getparent()
    return None


_COUNT = re.compile(r"[-+−]?\d[\d.,\u00a0\u202f' ]*\d|[-+−]?\d")
_SHORT = re.compile(r"([-+−]?\d+(?:[.,]\d+)?)\s?([KkMm])\b")


def count_of(text: str | None) -> int | None:
    """The whole number in `text` ("1,234", "−8", "12 Comments"); None without one, and for a rounded one ("1.2K")."""
    if not text or _SHORT.search(text):
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
    return int(whole)


def stated_count(element: _Element | None) -> int | None:
    """The number that an element states: its ``title`` (exact), else its text."""
    if element is None:
        return None
    exact = count_of(element.get("title"))
    return exact if exact is not None else count_of(line_of(element))


def links_in(element: _Element, page: Page) -> list[Link]:
    """The links in a comment's text."""
    found = []
    for anchor in element.iter("a"):
        url = page.link(anchor.get("href"))
        if url is not None and not (anchor.get("class") or "").startswith("wpd-"):
            found.append(Link(text=line_of(anchor), url=url))
    return found


def images_in(element: _Element, page: Page) -> list[Media]:
    """The pictures in a comment; emoji that stand in the text as letters, and avatars, apart."""
    found = []
    for image in element.iter("img"):
        classes = (image.get("class") or "").split()
        alt = clean_line(image.get("alt") or "")
        if "avatar" in classes or (alt and not alt.isascii() and not SMILEYS.isdisjoint(classes)):
            continue
        url = page.link(image.get("src") or image.get("data-src"))
        if url is not None:
            found.append(Media(type="image", role="comment", url=url, caption=alt or None))
    return found
