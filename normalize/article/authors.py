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
from ..urls import canonical
from .agree import Names, agreed, others_named, place_of
from .bios import told_authors
from .boxes import boxed_authors
from .byline import sameness
from .byline_words import DATELINE
from .claimed import weight_of
from .hidden_names import in_attributes
from .labels import without_words
from .layout_bylines import signed_authors
from .lines import Lines
from .named import named_authors
from .scan import Run
from .signers import Signed, seen_authors
from .spoken import spoken_authors
from .told_of import tell_of
from .under_headline import linked_between, pictured_between, said_between

_MOST_LISTS = 12
_FIRST_PARAGRAPHS = 3
"""Of a story, among them a picture's caption."""
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
    signed = signed_authors(page, layout, heading)
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
        signs = any(names and place_of(names[0].rule) not in ("jsonld", "meta", "script") for _, names in lists)
        lists += _looked_for(page, lines, heading, body, None if signs else outlet)
        if lines is not None:
            lists = [(weight, without_words(names, lines)) for weight, names in lists]
    if not boxed and not any(names for _, names in lists):
        lists.append((1.0, [Found(person, "attribute.author", "medium") for person in in_attributes(page)]))
    lists.append((_BOX_WEIGHT, [Found(person, f"{layout.name}.author_box", "medium") for person in boxed]))
    found = agreed(lists, outlet, _BOX_WEIGHT)
    if found and (others := others_named(lists, found, outlet)) is not None:
        rule, names = others
        page.warn("contradiction", "/authors", f"{rule} names others: {', '.join(names)}")
    told: dict[str, list[Person]] = {}
    for other in [*boxed, *(d.value for d in declared), *(other.value for _, names in lists for other in names)]:
        told.setdefault(sameness(other.name), []).append(other)
    for author in found:
        person = author.value
        if fold(person.name).replace(".", " ") in outlet:
            person.type = "organisation"
        for other in told.get(sameness(person.name), ()):
            _learn(person, other)
    tell_of(found, page, lines)
    own = canonical(page.final_url or page.url or "")
    for author in found:
        # a link to the box about the author on the same page
        if own and author.value.url is not None and canonical(author.value.url) == own:
            author.value.url = None
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
    """Whether two places name one and the same; what two meta tags say, one account wrote."""
    named = [
        (place_of(names[0].rule), {sameness(author.value.name) for author in names})
        for weight, names in lists
        if names and weight > 1
    ]
    pairs = combinations(named[:_MOST_LISTS], 2)
    return any(not (one == other == "meta") and not names.isdisjoint(others) for (one, names), (other, others) in pairs)


def _looked_for(
    page: Page, lines: Lines | None, heading: int, body: Placed | None, outlet: set[str] | None
) -> list[Names]:
    """What elements say that are called a byline, or begin with "By"; asked for where little else is known.

    `outlet`: the site's names; None where a reader sees somebody sign, and no more needs to be guessed.
    """
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
        found += [] if found else pictured_between(page, heading, second)
    if not found and lines is not None and outlet is not None:
        found += spoken_authors(lines, outlet) or told_authors(lines)
    elif not found:
        found += _dateline(body)
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
