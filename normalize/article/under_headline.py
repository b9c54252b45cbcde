"""Who signs between headline and story, where no class name tells of it: after a "By", or by links to authors' pages."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_full_name, is_nickname, people, spaced_line
from .byline_words import BY, LABEL, NOT_BY
from .named import LONGEST, home_of, is_elsewhere, persons_in
from .signers import Signed, is_author_page

_BETWEEN = 90
"""Elements between headline and story that are looked at."""
_PICTURES = frozenset(("figure", "figcaption", "nav"))
_PICTURE = re.compile(
    r"\A(?:(?:user |author |profile )?(?:avatar|photo|picture|image|headshot|portrait)|profile|(?:profil|benutzer|autoren)?(?:bild|foto)|photo de profil|foto de perfil)(?: (?:of|by|for|von|de|des?))?:? "
    r"|(?:['’]s)? (?:user |profile )?(?:avatar|photo|picture|headshot|profile)\Z",
    re.I,
)
"""What stands beside a name in the text alternative of a writer's picture."""
_NEAR = 20
"""Elements between a writer's picture and the name."""
_LONGEST_NAME = 60
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "li")
_LINE_DEEP = 3
_MOST = 6
"""Authors; more of them are a list of the site's."""


def said_between(page: Page, title: int, body: int) -> list[Signed]:
    """What stands after a "By" between headline and story, where nothing has a name that tells."""
    label = False
    home = home_of(page, title)
    elements = page.index.elements
    for element in elements[title + 1 : min(body, title + 1 + _BETWEEN)]:
        text = element.text
        if text is None or not (text := text.strip()) or len(text) > LONGEST:
            continue
        after, label = label, LABEL.fullmatch(text) is not None
        if not (after or label or BY.match(text)) or NOT_BY.match(text) or is_elsewhere(element, page, home):
            continue
        holder = element if not label or len(element) or element.getparent() is None else element.getparent()
        line = spaced_line(holder if holder is not None else element)
        if len(line) > LONGEST or not (after or BY.match(line)):
            continue
        persons = [
            p for p in persons_in(holder if holder is not None else element, page, sure=False) if " " in p.name or p.url
        ]
        if persons:
            return [Signed(2.2, "head.by", persons)]
    return []


def linked_between(page: Page, title: int, body: int, first: _Element | None = None) -> list[Signed]:
    """Full names that link to authors' pages between headline and story, in an ``aside`` too: there it holds the byline.

    `first`: the story's first line where it stands before `body`, a dek that nothing tells; its links are the story's.
    """
    persons: dict[str, Person] = {}
    home = home_of(page, title)
    for link in page.index.elements[title + 1 : min(body, title + 1 + _BETWEEN)]:
        if link.tag != "a" or not is_author_page(link) or not is_full_name(words := line_of(link)):
            continue
        if first is not None and first in link.iterancestors():
            continue
        read = people(words)
        if len(read) == 1 and not is_elsewhere(link, page, home, _PICTURES) and not _is_others(link):
            read[0].url = page.link(link.get("href"))
            persons.setdefault(read[0].name, read[0])
    return [Signed(1.4, "head.author_link", list(persons.values()))] if 0 < len(persons) <= _MOST else []


def pictured_between(page: Page, title: int, body: int) -> list[Signed]:
    """The linked name between headline and story that is also the text alternative of a picture beside it, the writer's."""
    index = page.index
    last = min(body, title + 1 + _BETWEEN)
    pictures = {
        _PICTURE.sub("", (image.get("alt") or "")).strip().casefold(): place
        for place, image in index.tags["img"]
        if title - _NEAR < place < last
    }
    home = home_of(page, title)
    for place, link in index.tags["a"]:
        if not title < place < last or len(name := line_of(link)) > _LONGEST_NAME:
            continue
        picture = pictures.get(name.casefold())
        if picture is None or abs(picture - place) > _NEAR or not (is_full_name(name) or is_nickname(name)):
            continue
        if not is_elsewhere(link, page, home, _PICTURES) and next(link.iterancestors(*_HEADINGS), None) is None:
            return [Signed(1.4, "head.picture", [Person(name=name, url=page.link(link.get("href")))])]
    return []


def _is_others(link: _Element) -> bool:
    """Whether the line that a link stands in names an editor, a reviewer or a photographer."""
    for around in islice(link.iterancestors(), _LINE_DEEP):
        line = line_of(around)
        if len(line) > LONGEST:
            return False
        if NOT_BY.match(line):
            return True
    return False
