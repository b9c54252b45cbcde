"""Who signs, by the names that sites give the elements of a byline, wherever around the story these stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml.etree import _Element

from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_name, is_nickname, is_role, looks_like_name, people, spaced_line
from .byline_words import BY, LABEL
from .lines import Lines
from .signers import after_by, is_author_page, plain_names

_WORDS = tuple(
    "author byline writer contributor vcard reporter journalist username autor autore auteur signature".split()
)
"""What class names hold that speak of who writes."""
_OTHERS = re.compile(
    r"relat|recommend|teaser|widget|card\b|promo|comment|sidebar|most-?(?:read|popular)|more-(?:on|from)", re.I
)
"""Names of boxes whose bylines are other people's."""
_NOT_IN = frozenset(("nav", "footer", "figure", "figcaption"))
_LARGEST, _LONGEST = 40, 200
"""Elements and characters of a byline."""
_LONGEST_NICK = 30
_STRONG = re.compile(
    r"\b(?:vcard|fn|username|user-?name|author-?name|name-?author|(?:post|article|document|entry|meta|blog)[-_]*author(?:[-_]*name)?)\b",
    re.I,
)
_ABOVE = 6
"""Elements around a byline whose names are looked at."""
_BEFORE, _BEHIND = 80, 150
"""Elements before the headline and behind the story's end within which a byline may stand."""
_MOST = 30
"""Candidates that are read: lists of authors' stories have many."""


def span_of(lines: Lines | None, body: Placed | None, page: Page) -> tuple[int, int, int] | None:
    """The places of the headline, of the story's first words and of its last ones."""
    if lines is not None:
        runs = lines.runs
        first = runs[lines.first].owner_at if lines.first < len(runs) else page.index.size
        title = runs[lines.title_at].owner_at if lines.title_at >= 0 else first
        return (
            title,
            first,
            max((run.owner_at for run, yes in zip(runs, lines.accepted, strict=True) if yes), default=first),
        )
    if body is None:
        return None
    title = max((place for place, _ in page.index.tags["h1"] if place < body[0]), default=body[0])
    return title, *page.extent(body)


def named_authors(span: tuple[int, int, int], page: Page) -> list[tuple[float, str, list[Person]]]:
    """Lists of names, each with its weight and rule: the first above the story, the first in it, the first behind it."""
    index = page.index
    places = sorted({place for token in _telling(index.tokens) for place, _ in index.with_class(token)})
    if not places:
        return []
    title, first, last = span
    found: dict[str, list[Person]] = {}
    homes: dict[str, _Element | None] = {}
    passed = -1
    read = 0
    for place, element in page.shown((p, index.elements[p]) for p in places if title - _BEFORE <= p < last + _BEHIND):
        if place < passed or read > _MOST:
            continue
        where = "head" if place < first else "inside" if place < last else "foot"
        home = element.getparent()
        if where in found and homes[where] is not home:
            continue
        if index.shape.ends[place] - place > _LARGEST or _elsewhere(element):
            continue
        read += 1
        persons = _read(element, page)
        if persons:
            passed = index.shape.ends[place]
            known = found.setdefault(where, [])
            homes[where] = home
            known += [person for person in persons if all(person.name != other.name for other in known)]
    weights = {"head": 1.8, "inside": 1.1, "foot": 1.0}
    return [(weights[where], f"{where}.author_class", persons) for where, persons in found.items()]


def _telling(tokens: Iterable[str]) -> set[str]:
    """The class names that hold one of the words: looked for in all of them at once."""
    line = f" {' '.join(tokens)} "
    lower = line.lower()
    if len(lower) != len(line):
        lower = line  # a letter that is two in lower case
    found: set[str] = set()
    for word in _WORDS:
        at = lower.find(word)
        while at >= 0:
            end = line.index(" ", at)
            found.add(line[line.rindex(" ", 0, at) + 1 : end])
            at = lower.find(word, end)
    return found


def _elsewhere(element: _Element) -> bool:
    """Whether it is part of another story's teaser, a comment, a sidebar."""
    at = element.getparent()
    for _ in range(_ABOVE):
        if at is None:
            return False
        name = at.get("class")
        if (name is not None and _OTHERS.search(name)) or at.tag in _NOT_IN:
            return True
        at = at.getparent()
    return False


def _read(element: _Element, page: Page) -> list[Person]:
    line = spaced_line(element)
    if not line or len(line) > _LONGEST:
        return []
    found: list[Person] = []
    for name, href in _links(element):
        persons = [person for person in people(name) if looks_like_name(person.name)]
        if len(persons) == 1 and (" " in name or is_author_page(href)):
            persons[0].url = page.link(href)
            found += [person for person in persons if all(person.name != other.name for other in found)]
    if found:
        return found
    labelled = False
    for piece in element.itertext("*"):
        word = piece.strip()
        if word and not (LABEL.fullmatch(word) and line.startswith(word)):
            break
        # "By" in an element of its own may stand at the name without a space
        labelled = labelled or bool(word)
        line = line[len(word) :].lstrip(" |:")
    by = BY.match(line)
    persons = after_by(line[by.end() :]) if by is not None else after_by(line) if labelled else plain_names(line)
    persons = [p for p in persons if " " in p.name or labelled or by is not None or not p.name.isascii()]
    if not persons and len(line) <= _LONGEST_NICK and _STRONG.search(element.get("class") or "") and is_name(line):
        # who writes under one name only: markup that says whose name it is tells it from a label
        return people(line) if is_nickname(line) and not is_role(line) else []
    return persons


def _links(element: _Element) -> Iterator[tuple[str, str]]:
    for anchor in [element] if element.tag == "a" else element.iter("a"):
        yield line_of(anchor), anchor.get("href") or ""
