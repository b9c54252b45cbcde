"""What a box about the author tells: name, biography, role, picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element

from ..layouts import Layout, Selectors
from ..markup import line_of, text_of
from ..page import Page
from ..record import Person
from ..select import compile_selectors
from ..urls import same_site
from .byline import is_name, people, without_by
from .forms import is_slug
from .pictures import picture_url

# An author box with a picture, a biography and links is this many elements at the most; larger is no box but a column
_LARGEST_BOX = 150


def boxed_authors(page: Page, layout: Layout) -> list[Person]:
    """The people whom the page's author boxes are about."""
    boxes = [box for selector in page.present(layout.author_box) for _, box in page.outer(selector)]
    return [person for box in (_outermost(boxes) if len(boxes) > 1 else boxes) for person in _box(box, page, layout)]


def _outermost(boxes: list[_Element]) -> list[_Element]:
    known = dict.fromkeys(boxes)
    return [box for box in known if not any(above in known for above in box.iterancestors())]


def _box(box: _Element, page: Page, layout: Layout) -> list[Person]:
    """The person that an author box is about; none where it names nobody."""
    parts = list(islice(box.iter("*"), _LARGEST_BOX + 1))[1:]
    if len(parts) >= _LARGEST_BOX:
        return []
    classed = [part for part in parts if part.get("class") is not None]
    link = next(
        (
            a
            for a in box.iter("a")
            if "author" in (a.get("rel") or "").split()
            or ("/author/" in (href := a.get("href") or "") and _is_here(page.link(href), page))
        ),
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


def _is_here(url: str | None, page: Page) -> bool:
    """Whether an address is on the page's own site: biographies name other houses as well."""
    own = page.final_url or page.url
    return url is not None and (own is None or same_site(url, own))


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
