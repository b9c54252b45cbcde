"""What the page tells of its writers in boxes that no layout names: called one of authors, with the name, and words that speak of it."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..found import Found
from ..markup import line_of, text_of
from ..page import Page
from ..record import Person
from .bios import told_by_line
from .byline_words import BY
from .lines import Lines
from .pictures import picture_url

_PIECES = ("author", "autor", "auteur", "bio", "contributor", "redakteur", "verfasser", "writer")
_NO_BOX = re.compile(
    r"byline|comment|related|teaser|card|list|archive|more-from|biograph(?:y|ies)-|mobile|antibio|microbio|biolog", re.I
)
_ROLE = re.compile(
    r"(?:\A|[-_])(?:role|job|job-?title|position|function|funktion|beruf|designation|author-?_?_?title|occupation)(?:\Z|[-_])",
    re.I,
)
_TELLS = re.compile(r"bio|about|desc|info|text", re.I)
_FACE = re.compile(r"avatar|author|profile|portrait|photo|headshot|bio", re.I)
_NO_FACE = re.compile(
    r"(?:user|default|placeholder|blank|anonymous|avatar-?\d*|silhouette|mystery)\.(?:png|jpe?g|gif|svg|webp)\Z|\.svg\Z",
    re.I,
)
_MOST, _MOST_INNER = 40, 120
"""Boxes that are looked at, elements in one."""
_SHORTEST, _LONGEST, _LONGEST_BOX = 40, 1500, 4000
_LONGEST_ROLE = 80


def tell_of(found: list[Found[Person]], page: Page, lines: Lines | None) -> None:
    """Add biography, role and picture to the people of whom the page tells them."""
    missing = [a.value for a in found if a.value.type == "person" and " " in a.value.name and a.value.bio is None]
    if not missing:
        return
    index = page.index
    tokens = [token for token in index.tokens_holding(_PIECES) if _NO_BOX.search(token) is None]
    placed = dict(p for token in tokens for p in page.shown(index.with_class(token)))
    ends = index.shape.ends
    boxes = [(p, e) for p, e in sorted(placed.items()) if ends[p] - p <= _MOST_INNER]
    for _, box in islice(index.outer(boxes), _MOST):
        words = line_of(box)
        if not _SHORTEST <= len(words) <= _LONGEST_BOX or _NO_BOX.search(box.get("class") or "") is not None:
            continue
        here = [person for person in missing if person.name in words]
        for person in here:
            if person.bio is None:
                _learn(person, box, page, alone=len(here) == 1)
    if lines is not None:
        for person in missing:
            person.bio = person.bio or told_by_line(lines, person.name)


def _learn(person: Person, box: _Element, page: Page, *, alone: bool) -> None:
    """Take from a box what it says of a person, if it holds words that name them. `alone`: it is about nobody else."""
    names = {word for word in (person.name.split()[0], person.name.split()[-1]) if len(word) > 2}
    bio = next(
        (text for e in box.iter("p", "div", "span", "dd") if (text := _words_of(e, person.name, names, alone))), None
    )
    if bio is None:
        return
    person.bio = bio
    inner = [e for e in islice(box.iter("*"), _MOST_INNER) if e.get("class") is not None]
    if person.role is None and alone:
        roles = (line_of(e) for e in inner if any(_ROLE.search(token) for token in (e.get("class") or "").split()))
        person.role = next(
            (r for r in roles if 2 < len(r) <= _LONGEST_ROLE and person.name not in r and r not in bio), None
        )
    if person.avatar is None:
        for image in islice(box.iter("img"), 3):
            url = picture_url(image, page)
            called = f"{image.get('class') or ''} {getattr(image.getparent(), 'attrib', {}).get('class', '')}"
            if url is None or _NO_FACE.search(url.partition("?")[0]) is not None:
                continue
            if any(name in (image.get("alt") or "") for name in names) or (alone and _FACE.search(called)):
                person.avatar = url
                break


def _words_of(element: _Element, name: str, names: set[str], alone: bool) -> str | None:
    """The words of an element that are a paragraph about somebody, with the paragraphs behind it where the box is about nobody else."""
    if any(e.tag in ("p", "div", "ul", "h1", "h2", "h3", "h4", "h5") for e in islice(element.iter("*"), 1, None)):
        return None
    text = text_of(element)
    if not _SHORTEST <= len(text) <= _LONGEST or BY.match(text) is not None:
        return None
    if any(text.startswith((f"{word}'s ", f"{word}’s ")) for word in names):
        return None  # of what is theirs
    rest = text.removeprefix(name)
    if rest != text and (rest[:1].isalpha() or rest[:1] == "(" or len(rest) < _SHORTEST):
        return None  # a name with a label that the style sheet sets apart
    named = [
        found.start()
        for word in names
        if (found := re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text)) is not None
    ]
    if not named or (min(named) > _SHORTEST and name not in text and not _TELLS.search(element.get("class") or "")):
        return None
    if sum(len(line_of(a)) for a in element.iter("a")) * 5 > len(text) * 3 or text[-1] not in '.!?…)”"’。':
        return None
    more = (text_of(e) for e in element.itersiblings("p")) if element.tag == "p" and alone else ()
    parts = [text, *(t for t in islice(more, 4) if len(t) >= _SHORTEST and t[-1] in '.!?…)”"’')]
    return "\n\n".join(parts)
