"""Small readers of the body's parts: rows of tables, items of lists, where pictures are."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from ..markup import line_of, text_of
from ..page import Page
from ..record import ListItem


def lists_tags(element: _Element) -> bool:
    """Whether a paragraph is nothing but the story's tags, marked as such: "Tags: harbour, crane"."""
    links = list(element.iter("a"))
    if not links or any("tag" not in (link.get("rel") or "").split() for link in links):
        return False
    linked = sum(len(line_of(link)) for link in links)
    return len(line_of(element)) - linked < 20 + 3 * len(links)


def rows_of(table: _Element) -> Iterator[list[_Element]]:
    """The rows of a table, those of tables inside it apart."""
    for child in table:
        if child.tag == "tr":
            yield [cell for cell in child if cell.tag in ("td", "th")]
        elif child.tag in ("tbody", "thead", "tfoot"):
            yield from rows_of(child)


def lays_out(cell: _Element) -> bool:
    """Whether a cell holds what no cell of data holds."""
    if len(cell) == 0:
        return False
    return next(cell.iter("table", "figure", "blockquote", "iframe"), None) is not None or len(cell.findall(".//p")) > 1


def items_of(element: _Element, depth: int) -> list[ListItem]:
    """The items of a list, those of lists inside it within their own."""
    found: list[ListItem] = []
    for child in element:
        if child.tag in ("ul", "ol") and depth < 20:
            # a list straight inside a list is not valid, and common
            found += items_of(child, depth + 1)
        elif child.tag in ("li", "dt", "dd"):
            nested = [c for c in child if c.tag in ("ul", "ol")] if depth < 20 else []
            text = text_of(child, lambda e: e.tag in ("ul", "ol") and depth < 20)  # used at once
            items = [item for inner in nested for item in items_of(inner, depth + 1)]
            if text or items:
                found.append(ListItem(text=text, items=items))
    return found


def flat(items: list[ListItem]) -> list[str]:
    """The words of items, one a line, nested ones after their parent."""
    lines: list[str] = []
    for item in items:
        if item.text:
            lines.append(item.text)
        lines += flat(item.items)
    return lines


def is_picture(image: _Element) -> bool:
    """Not a smiley, an avatar, a counting pixel."""
    classes = (image.get("class") or "").split()
    if not {"wp-smiley", "emoji", "avatar"}.isdisjoint(classes):
        return False
    return (image.get("width"), image.get("height")) not in (("1", "1"), ("0", "0"))


def picture_url(image: _Element, page: Page) -> str | None:
    """Where a picture is, also where it is loaded late."""
    for name in ("data-src", "data-lazy-src", "data-original", "src"):
        source = image.get(name)
        if source and not source.startswith("data:"):
            return page.link(source)
    return None
