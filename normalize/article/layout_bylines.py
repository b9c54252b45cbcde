"""Who signs, by the elements that a known layout, or the layout of all pages, has for a byline."""

from __future__ import annotations

from lxml.etree import _Element

from ..found import Found
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from ..record import Person
from ..text import clean_line
from .byline import is_full_name, is_name, is_topic, looks_like_name, people, spaced_line, without_by
from .date_words import dates_in
from .forms import is_full, is_slug, without_titles
from .named import home_of, is_elsewhere, is_linked
from .signers import is_author_page

_LONGEST = 240
"""Characters of a byline."""
_ABOVE = 60
"""Elements above the headline that a byline may stand among."""
_FEW = 2
"""Writers of one name each in one line."""


def signed_authors(page: Page, layout: Layout, heading: int) -> list[Found[Person]]:
    """The names in the first byline that a layout knows and that names somebody; `heading`: the place of the headline."""
    home = home_of(page, heading)
    for selector in page.present(layout.byline):
        placed = [(place, element) for place, element in page.outer(selector) if not is_elsewhere(element, page, home)]
        # what stands far above the headline is a list of the site's authors or of other stories
        placed = [p for p in placed if p[0] > heading - _ABOVE] or placed[:1]
        found = _read_bylines(placed, page, f"{layout.name}.byline")
        if found:
            return found
    return []


def _read_bylines(placed: list[Placed], page: Page, rule: str) -> list[Found[Person]]:
    """The names in bylines of one kind: all that stand in the first one's element or beside it."""
    found: dict[str, Found[Person]] = {}
    home: _Element | None = None
    for _, element in placed:
        parent = element.getparent()
        if home is not None and parent is not home:
            break
        home = parent
        for person in _named(element, page):
            found.setdefault(person.name, Found(person, rule))
    return list(found.values())


def _named(element: _Element, page: Page) -> list[Person]:
    links = [link for link in ([element] if element.tag == "a" else element.iter("a")) if not is_topic(link)]
    # links to sections and tags may stand beside those to authors, or alone
    sure = [link for link in links if is_author_page(link)]
    links = sure or links
    mixed = not sure and len(links) > 1
    named = []
    for link in links:
        name = without_by(line_of(link))
        if is_name(name) and (is_full_name(name) or not mixed):
            person = next(iter(people(name)), None)
            if person is not None:
                person.name = name if person.name != name and is_slug(name, link.get("href")) else person.name
                person.url = page.link(link.get("href"))
                named.append(person)
    # words beside the links may name more: "By Ana Reis and Owen Pike", one of them linked
    if named or (mixed and is_linked(element)):
        return named
    line = spaced_line(element)
    if len(line) > _LONGEST:
        return []
    line, role = without_titles(_undated(line, element))
    persons = people(line)
    if role is not None and len(persons) == 1:
        persons[0].role = persons[0].role or role
    # a line of one name is trusted; of several, some may be sections, towns, tags, and of many single words all are
    if len(persons) < 2:
        return [p for p in persons if p.name.count(" ") < _FEW or p.type != "person" or looks_like_name(p.name)]
    persons = [person for person in persons if looks_like_name(person.name)]
    return persons if len(persons) <= _FEW or any(is_full(person.name) for person in persons) else []


def _undated(line: str, element: _Element) -> str:
    """A byline without its dates; what shares a part of its own with a date, such as the weekday, goes with it."""
    if not dates_in(line)[0]:
        return line
    for part in list(element.itertext("*"))[1:]:
        if part.strip() and dates_in(part)[0]:
            line = line.replace(clean_line(part), " | ")
    for date in dates_in(line)[0]:
        line = line.replace(date, " | ")
    return line
