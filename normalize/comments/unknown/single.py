"""One comment: the elements that it is, and how it is found where it stands alone."""

from __future__ import annotations

from typing import NamedTuple

from .marks import Mark
from .outline import Outline
from .words import COUNT_OF, calls_comments

_LONGEST_RUN = 30
_MOST_WORDS = 2000
_HIGHEST = 15
"""Levels from a mark up to the one comment that holds it."""


class Node(NamedTuple):
    """One comment: the elements `first` to before `end` that stand in `above` and below; mostly the one element `first`."""

    first: int
    end: int
    mark: Mark


def children_of(element: int, outline: Outline) -> list[int]:
    """The elements right in `element`, by number."""
    found, at = [], element + 1
    while at < outline.ends[element]:
        found.append(at)
        at = outline.ends[at]
    return found


def single(mark: Mark, outline: Outline, taken: set[int]) -> list[Node]:
    """One comment alone: the highest element above its mark that is no list, no section, and holds no more than it."""
    at = mark.element
    best = None
    for _ in range(_HIGHEST):
        if at < 0 or (at != mark.element and (at in taken or outline.parents[at] < 0)) or _holds_many(at, outline):
            break
        if _says_more(at, mark, outline):
            best = at
        at = outline.parents[at]
    if best is not None:
        return [Node(best, outline.ends[best], mark)]
    run = _single_run(mark, outline)
    return [run] if run is not None else []


def _single_run(mark: Mark, outline: Outline) -> Node | None:
    """One comment alone that is a run of siblings, in a section that holds no more: from its heading to the form."""
    at = mark.element
    while outline.parents[at] >= 0 and len(children_of(outline.parents[at], outline)) == 1:
        at = outline.parents[at]
    above = outline.parents[at]
    if above < 0:
        return None
    children = children_of(above, outline)
    place = children.index(at)
    if len(children) > _LONGEST_RUN:
        return None
    first, begun = 0, calls_comments(_name(above, outline)) == 2
    for number in range(place):
        if _is_heading(children[number], outline):
            first, begun = number + 1, True
    last = next((n for n in range(place + 1, len(children)) if _ends_run(children[n], outline)), len(children))
    if not begun or last - first < 2:
        return None
    node = Node(children[first], outline.ends[children[last - 1]], mark)
    words = 0
    for number in range(outline.starts[node.first], outline.stops[children[last - 1]]):
        words += len(outline.pieces[number].text.split()) if number != mark.piece else 0
    return node if 4 < words < _MOST_WORDS else None


def _name(element: int, outline: Outline) -> str:
    found = outline.elements[element]
    return f"{found.get('class') or ''} {found.get('id') or ''}"


def _is_heading(element: int, outline: Outline) -> bool:
    name, text = outline.tag(element), outline.text(element)
    return name[0] == "h" and name[1:].isdigit() and len(text) < 80 and COUNT_OF.search(text) is not None


def _ends_run(element: int, outline: Outline) -> bool:
    name = outline.tag(element)
    return element in outline.forms or (name[0] == "h" and name[1:].isdigit())


_CONTAINER = frozenset(
    {
        "comments",
        "kommentare",
        "commentaires",
        "comentarios",
        "list",
        "area",
        "section",
        "container",
        "thread",
        "replies",
        "responses",
        "komentarze",
        "commenti",
        "yorumlar",
        "reacties",
        "commentlist",
    }
)


def _holds_many(element: int, outline: Outline) -> bool:
    tag = outline.tag(element)
    if tag == "dl" and sum(outline.tag(child) == "dt" for child in children_of(element, outline)) == 1:
        return False
    if tag in ("ul", "ol", "dl", "table", "tbody", "section", "body") or element in outline.forms:
        return True
    if tag != "li" and not _CONTAINER.isdisjoint(outline.words(element)) and not _numbered(outline, element):
        return True
    return any(_is_heading(child, outline) or child in outline.forms for child in children_of(element, outline))


def _numbered(outline: Outline, element: int) -> bool:
    key = outline.elements[element].get("id")
    return key is not None and key[-1:].isdigit()


def _says_more(element: int, mark: Mark, outline: Outline) -> bool:
    """Whether the element holds words beside the mark: a text."""
    for number in range(outline.starts[element], outline.stops[element]):
        if number != mark.piece and len(outline.pieces[number].text.split()) > 2:
            return True
    return mark.piece < 0 and len(outline.text(element).split()) > 3
