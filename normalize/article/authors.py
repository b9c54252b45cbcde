"""Who signs the article: bylines and author boxes."""

from __future__ import annotations

from itertools import combinations, islice

from lxml.etree import _Element

from ..found import Found
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..names import fold
from ..page import Page
from ..record import Person
from .agree import Names, agreed, others_named
from .bios import told_authors
from .boxes import boxed_authors
from .byline import is_full_name, is_name, looks_like_name, people, sameness, spaced_line, without_by
from .byline_words import DATELINE
from .claimed import weight_of
from .forms import is_full, is_slug
from .hidden_names import in_attributes
from .lines import Lines
from .named import home_of, is_elsewhere, is_linked, named_authors
from .scan import Run
from .signers import Signed, is_author_page, seen_authors
from .under_headline import linked_between, said_between

_MOST_LISTS = 12
_LONGEST = 240
"""Characters of a byline."""
_ABOVE = 60
"""Elements above the headline that a byline may stand among."""
_FIRST_PARAGRAPHS = 3
"""Of a story, among them a picture's caption."""
_FEW = 2
"""Writers of one name each in one line."""
_BOX_WEIGHT = 0.5
"""Of an author box among the lists of names: it tells of those who sign, and of others who do not."""


def authors(
    page: Page,
    layout: Layout,
    declared: list[Found[Person]],
    lines: Lines | None,
    outlet: set[str],
    title: _Element | None,
    body: Placed | None,
) -> list[Found[Person]]:
    """The authors: named by the byline that a reader sees, else by what the page declares; the box tells more of them.

    `title`: the headline's element. `body`: the story's, where the layout knows it and there are no `lines`.
    """
    heading = _place(page, title)
    signed = _signed(page, layout, heading)
    boxed = boxed_authors(page, layout)
    lists: list[Names] = [(2.0, signed)]
    lists += [
        (weight_of(rule), [author for author in declared if author.rule == rule])
        for rule in dict.fromkeys(author.rule for author in declared)
    ]
    if lines is not None:
        for weight, rule, persons in seen_authors(lines, page):
            lists.append((weight, [Found(person, rule, "high" if weight > 2 else "medium") for person in persons]))
    if not _is_plain(lists):
        lists += _looked_for(page, lines, heading, body)
    if not boxed and not any(names for _, names in lists):
        lists.append((1.0, [Found(person, "attribute.author", "medium") for person in in_attributes(page)]))
    lists.append((_BOX_WEIGHT, [Found(person, f"{layout.name}.author_box", "medium") for person in boxed]))
    found = agreed(lists, outlet, _BOX_WEIGHT)
    if found and (others := others_named(lists, found, outlet)) is not None:
        rule, names = others
        page.warn("contradiction", "/authors", f"{rule} names others: {', '.join(names)}")
    for author in found:
        person = author.value
        if fold(person.name).replace(".", " ") in outlet:
            person.type = "organisation"
        for other in [*boxed, *(d.value for d in declared), *(other.value for _, names in lists for other in names)]:
            if sameness(other.name) == sameness(person.name):
                _learn(person, other)
    return found


def _learn(person: Person, other: Person) -> None:
    """Take from what another place says of a person what is not known yet."""
    person.url = person.url or other.url
    person.bio = person.bio or other.bio
    person.avatar = person.avatar or other.avatar
    person.role = person.role or other.role
    if other.type == "organisation":
        person.type = other.type


def _is_plain(lists: list[Names]) -> bool:
    """Whether two places name one and the same."""
    named = [{sameness(author.value.name) for author in names} for weight, names in lists if names and weight > 1]
    return any(not one.isdisjoint(other) for one, other in combinations(named[:_MOST_LISTS], 2))


def _looked_for(page: Page, lines: Lines | None, heading: int, body: Placed | None) -> list[Names]:
    """What elements say that are called a byline, or begin with "By"; asked for where little else is known."""
    runs: list[Run] = []
    if lines is not None:
        runs = [lines.runs[i] for i, yes in enumerate(lines.accepted) if yes]
        extent = (runs[0].owner_at, runs[-1].owner_at + 1) if runs else (page.index.size, page.index.size)
    elif body is not None:
        extent = page.extent(body)
    else:
        extent = (page.index.size, page.index.size)
    found = named_authors(page, heading, extent)
    if lines is None and heading >= 0 and not found:
        found += said_between(page, heading, extent[0] + 1)
    if heading >= 0 and not found:
        second = runs[1].owner_at if len(runs) > 1 else extent[0]
        found += linked_between(page, heading, second, runs[0].owner if runs else None)
    if not found:
        found += told_authors(lines) if lines is not None else _dateline(body)
    return [(w, [Found(p, rule, "high" if w > 1.5 else "medium") for p in persons]) for w, rule, persons in found]


def _dateline(body: Placed | None) -> list[Signed]:
    """The agency whose name begins the story, after the town's."""
    for paragraph in islice(body[1].iter("p"), _FIRST_PARAGRAPHS) if body is not None else ():
        match = DATELINE.match(line_of(paragraph)[:80])
        if match is not None:
            return [Signed(0.7, "dateline", [Person(name=match[1], type="organisation")])]
    return []


def _place(page: Page, element: _Element | None) -> int:
    """The place of a heading, -1 for none."""
    if element is None or not isinstance(element.tag, str):
        return -1
    return next((place for place, e in page.index.tags[element.tag] if e is element), -1)


def _signed(page: Page, layout: Layout, heading: int) -> list[Found[Person]]:
    home = home_of(page, heading)
    for selector in page.present(layout.byline):
        placed = [(place, element) for place, element in page.placed(selector) if not is_elsewhere(element, page, home)]
        # what stands far above the headline is a list of the site's authors or of other stories
        placed = [p for p in placed if p[0] > heading - _ABOVE] or placed[:1]
        found = _read_bylines(placed, page, f"{layout.name}.byline")
        if found:
            return found
    return []


def _read_bylines(placed: list[Placed], page: Page, rule: str) -> list[Found[Person]]:
    """The names in bylines of one kind: all that stand in the first one's element or beside it."""
    found: list[Found[Person]] = []
    home: _Element | None = None
    for _, element in placed:
        parent = element.getparent()
        if home is not None and parent is not home:
            break
        home = parent
        for person in _named(element, page):
            if all(person.name != other.value.name for other in found):
                found.append(Found(person, rule))
    return found


def _named(element: _Element, page: Page) -> list[Person]:
    links = [element] if element.tag == "a" else list(element.iter("a"))
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
    persons = people(line) if len(line) <= _LONGEST else []
    # a line of one name is trusted; of several, some may be sections, towns, tags, and of many single words all are
    if len(persons) < 2:
        return persons
    persons = [person for person in persons if looks_like_name(person.name)]
    return persons if len(persons) <= _FEW or any(is_full(person.name) for person in persons) else []
