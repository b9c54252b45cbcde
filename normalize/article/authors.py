"""Who signs the article: bylines and author boxes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from lxml.etree import _Element

from ..found import Found
from ..index import Placed
from ..layouts import Layout, Selectors
from ..markup import line_of, text_of
from ..names import fold
from ..page import Page
from ..record import Person
from ..select import compile_selectors
from .agree import Names, agreed, others_named
from .byline import is_full_name, is_name, looks_like_name, people, sameness, spaced_line, without_by
from .claimed import weight_of
from .forms import is_full, is_slug
from .lines import Lines
from .named import home_of, is_elsewhere, is_linked, named_authors
from .pictures import picture_url
from .scan import Run
from .signers import is_author_page, seen_authors
from .under_headline import linked_between, said_between

# An author box with a picture, a biography and links is this many elements at the most; larger is no box but a column
_LARGEST_BOX = 150
_MOST_LISTS = 12
_LONGEST = 240
"""Characters of a byline."""
_ABOVE = 60
"""Elements above the headline that a byline may stand among."""
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
    boxes = [box for selector in page.present(layout.author_box) for box in page.all(selector)]
    heading = _place(page, title)
    signed = _signed(page, layout, heading)
    boxed = [person for box in (_outermost(boxes) if len(boxes) > 1 else boxes) for person in _box(box, page, layout)]
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
    lists.append((_BOX_WEIGHT, [Found(person, f"{layout.name}.author_box", "medium") for person in boxed]))
    found = agreed(lists, outlet, _BOX_WEIGHT)
    if found and (others := others_named(lists, found, outlet)) is not None:
        rule, names = others
        page.warn("contradiction", "/authors", f"{rule} names others: {', '.join(names)}")
    for author in found:
        person = author.value
        if fold(person.name).replace(".", " ") in outlet:
            person.type = "organisation"
        for other in [box for box in boxed if fold(box.name) == fold(person.name)] + [
            d.value for d in declared if d.value.name == person.name
        ]:
            person.url = person.url or other.url
            person.bio = person.bio or other.bio
            person.avatar = person.avatar or other.avatar
            person.role = person.role or other.role
            if other.type == "organisation":
                person.type = other.type
    return found


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
    return [(w, [Found(p, rule, "high" if w > 1.5 else "medium") for p in persons]) for w, rule, persons in found]


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


def _outermost(boxes: list[_Element]) -> list[_Element]:
    kept: list[_Element] = []
    for box in dict.fromkeys(boxes):
        ancestors = set(box.iterancestors())
        if not ancestors.intersection(boxes):
            kept.append(box)
    return kept


def _box(box: _Element, page: Page, layout: Layout) -> list[Person]:
    """The person that an author box is about; none where it names nobody."""
    parts = list(islice(box.iter("*"), _LARGEST_BOX + 1))[1:]
    if len(parts) >= _LARGEST_BOX:
        return []
    classed = [part for part in parts if part.get("class") is not None]
    link = next(
        (a for a in box.iter("a") if "author" in (a.get("rel") or "").split() or "/author/" in (a.get("href") or "")),
        None,
    )
    name = next((n for e in _chosen(layout.author_name, parts, classed) if (n := _name_in(line_of(e), link))), "")
    if not name and link is not None:
        name = _name_in(line_of(link), link)
    if not name:
        return []
    persons = people(name)
    person = persons[0] if len(persons) == 1 else Person(name=name)
    person.url = page.link(link.get("href")) if link is not None else None
    for element in _chosen(layout.author_bio, parts, classed):
        bio = text_of(
            element,
            lambda e: e is link or (e.tag == "a" and name in line_of(e) and "author" in (e.get("rel") or "").split()),
        )
        if bio != name and len(bio) > len(name):
            person.bio = bio
            break
    person.role = next((role for e in _chosen(layout.author_role, parts, classed) if (role := line_of(e))), None)
    image = next(box.iter("img"), None)
    person.avatar = picture_url(image, page) if image is not None else None
    return [person]


def _chosen(selectors: Selectors, parts: list[_Element], classed: list[_Element]) -> Iterator[_Element]:
    """What each selector selects first among the parts of a box."""
    names = {name for part in classed for name in (part.get("class") or "").split()}
    for selector in compile_selectors(selectors):
        if selector.last_classes <= names:
            element = selector.first_of(classed if selector.last_classes else parts)
            if element is not None:
                yield element


def _name_in(text: str, link: _Element | None) -> str:
    """The name in an author box's title: without "By", "About the author", "Published by"."""
    text = without_by(text)
    for sign in (":", "：", "–", "—"):
        before, _, after = text.partition(f"{sign} ")
        if after and len(before.split()) <= 3 and is_name(after):
            text = after
    href = link.get("href") if link is not None else None
    words = text.split()
    # a "by" of a language that we do not know: the address of the author's page holds the name alone
    for start in range(1, min(4, len(words))):
        rest = " ".join(words[start:])
        if is_slug(rest, href) and not is_slug(text, href) and len(rest.split()) > 1:
            return rest
    return text if is_name(text) else ""
