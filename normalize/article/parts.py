"""Lists, tables, quotations and code of the body; and which lists and tables only lay out the page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from ..markup import Skip, line_of, strings, text_of
from ..record import Code, ListBlock, ListItem, Paragraph, QuoteBlock, Table
from ..text import clean_code, clean_text

_LISTS = frozenset(("ul", "ol"))
_DEEPEST = 20
_PULL = re.compile(r"pull(?:ed)?[-_]?quote|quote[-_]{0,2}pull", re.I)
# what no item and no cell of data holds; a figure or a player would be lost in one
_BOXES = (
    "table",
    "figure",
    "blockquote",
    "iframe",
    "video",
    "audio",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "article",
    "section",
)


def lists_tags(element: _Element) -> bool:
    """Whether a paragraph is nothing but the story's tags, marked as such: "Tags: harbour, crane"."""
    links = list(element.iter("a"))
    if not links or any("tag" not in (link.get("rel") or "").split() for link in links):
        return False
    linked = sum(len(line_of(link)) for link in links)
    return len(line_of(element)) - linked < 20 + 3 * len(links)


def lays_out(element: _Element) -> bool:
    """Whether an item or a cell is a box of the page rather than data: it holds headings, figures, several paragraphs."""
    if len(element) == 0:
        return False
    return next(element.iter(*_BOXES), None) is not None or len(element.findall(".//p")) > 1


# --- tables -----------------------------------------------------------------------------------------------------------


def rows_of(table: _Element) -> Iterator[list[_Element]]:
    """The rows of a table, those of tables inside it apart."""
    children = list(reversed(table))
    while children:
        child = children.pop()
        if child.tag == "tr":
            yield [cell for cell in child if cell.tag in ("td", "th")]
        elif child.tag in ("tbody", "thead", "tfoot"):
            children += reversed(child)


def cells_that_lay_out(table: _Element) -> list[_Element]:
    """The cells of a table that only lays out the page; none of a table of data."""
    rows = list(rows_of(table))
    if max((len(row) for row in rows), default=0) < 2 or any(lays_out(cell) for row in rows for cell in row):
        return [cell for row in rows for cell in row]
    return []


def table_of(table: _Element, skip: Skip) -> Table | None:
    """A table of data; None where it holds no words."""
    rows = [[" ".join(text_of(cell, skip).split()) if not skip(cell) else "" for cell in row] for row in rows_of(table)]
    rows = [row for row in rows if any(row)]
    return Table(text="\n".join("\t".join(row) for row in rows), rows=rows) if rows else None


# --- lists ------------------------------------------------------------------------------------------------------------


def list_lays_out(element: _Element) -> bool:
    """Whether the items of a list are boxes of the page: galleries, entries of a live blog, numbered chapters."""
    return any(child.tag in ("li", "dd", "dt") and lays_out(child) for child in element)


def list_of(element: _Element, skip: Skip) -> ListBlock | None:
    """A list; None where it holds no words."""
    items = _items(element, skip, 0)
    return ListBlock(text="\n".join(_flat(items)), ordered=element.tag == "ol", items=items) if items else None


def _items(element: _Element, skip: Skip, depth: int) -> list[ListItem]:
    """The items of a list, those of lists inside it within their own."""
    found: list[ListItem] = []
    deep = depth >= _DEEPEST
    for child in element:
        if skip(child):
            continue
        if child.tag in _LISTS and not deep:
            # a list straight inside a list is not valid, and common
            found += _items(child, skip, depth + 1)
        elif child.tag in ("li", "dt", "dd"):
            nested = [c for c in child if c.tag in _LISTS and not skip(c)] if not deep else []
            text = text_of(child, lambda e: (e.tag in _LISTS and not deep) or skip(e))
            items = [item for inner in nested for item in _items(inner, skip, depth + 1)]
            if text or items:
                found.append(ListItem(text=text, items=items))
    return found


def _flat(items: list[ListItem]) -> list[str]:
    """The words of items, one a line, nested ones after their parent."""
    lines: list[str] = []
    for item in items:
        if item.text:
            lines.append(item.text)
        lines += _flat(item.items)
    return lines


# --- quotations and code ----------------------------------------------------------------------------------------------


def is_pull(element: _Element) -> bool:
    """Whether an element, or the one around it, is called a pull quote; a quotation in an ``<aside>`` is one as well."""
    parent = element.getparent()
    names = (element.get("class"), parent.get("class") if parent is not None else None)
    if any(name is not None and _PULL.search(name) is not None for name in names):
        return True
    if element.tag != "blockquote" or parent is None:
        return False
    around = parent.getparent()
    return parent.tag == "aside" or (around is not None and around.tag == "aside")


def quote_of(element: _Element, skip: Skip) -> QuoteBlock | None:
    """A block quotation or pull quote; None where it holds no words."""
    cite = next(element.iter("cite"), None)
    if cite is None:
        cite = next(element.iter("footer", "figcaption"), None)
    text = text_of(element, lambda e: e is cite or skip(e))
    if not text:
        return None
    return QuoteBlock(text=text, cite=(line_of(cite) or None) if cite is not None else None, pull=is_pull(element))


def preformatted(element: _Element) -> Code | Paragraph | None:
    """What a ``<pre>`` holds: code, or poetry, whose lines are words of the story."""
    words = "".join(strings(element))
    classes = element.get("class") or ""
    if "verse" in classes or "poem" in classes:
        text = clean_text(words)
        return Paragraph(text=text) if text else None
    code = clean_code(words)
    return Code(text=code) if code else None
