"""Elements to text: what a reader sees, in lines and paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from lxml.etree import _Element, iterwalk

from .text import clean_line, clean_text

# Never words of the page, whatever stands in them
UNSEEN = frozenset(
    "script style noscript template svg math iframe object embed textarea select option button input canvas audio video "
    "map head meta link form datalist".split()
)
# A blank line stands before and after these
_PARAGRAPHS = frozenset(
    "p blockquote ul ol dl pre table figure h1 h2 h3 h4 h5 h6 hr section article aside header footer details fieldset".split()
)
# A line break stands before and after these
_LINES = frozenset("div li dt dd tr address caption figcaption center summary nav main thead tbody tfoot".split())

# Words for screen readers only ("Author", "says:", "Posted on"), and what the page hides
_HIDDEN_CLASSES = frozenset(
    {"screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden", "says", "wpd-hidden", "hidden"}
)
SMILEYS = frozenset({"wp-smiley", "emoji", "smiley", "smilie", "emoticon"})
# Deeper than any real page; below it the words are taken without their breaks, so that no page exhausts the stack
_DEEPEST = 200
_PIECES = 60
_MOST_NODES = 500
"""Elements that are looked at for the beginning of the words in one: they may all be empty."""

HIGHEST = 300
"""Elements around one that are looked at for what it stands in: more than real pages have, or a page of tags that nobody
closed would take as long as they are deep for each of them."""

Skip = Callable[[_Element], bool]


def is_hidden_name(name: str) -> bool:
    """Whether a class attribute says that the element is not shown."""
    return not _HIDDEN_CLASSES.isdisjoint(name.split())


def hidden(element: _Element) -> bool:
    """Whether the element is not shown to a reader who sees."""
    name = element.get("class")
    if name is not None and is_hidden_name(name):
        return True
    return element.get("hidden") is not None or (element.get("aria-hidden") == "true" and not element.text)


def has_at_most(element: _Element, most: int) -> bool:
    """Whether it has no more than `most` children: lxml counts all that an element has, each time that it is asked."""
    return next(islice(element, most, None), None) is None


def beginning_of(element: _Element, most: int) -> str:
    """The words in an element as the markup has them; of many the beginning, more than `most` characters or `_PIECES` pieces."""
    if has_at_most(element, 0):
        return element.text or ""
    parts: list[str] = []
    few = next(islice(element.iter(), _MOST_NODES, None), None) is None
    for text in islice(element.itertext() if few else _first_texts(element), _PIECES):
        parts.append(text)
        most -= len(text)
        if most < 0:
            break
    return "".join(parts)


def _first_texts(element: _Element) -> Iterator[str]:
    for event, node in islice(iterwalk(element, events=("start", "end", "comment", "pi")), 2 * _MOST_NODES):
        text = node.text if event == "start" else node.tail if node is not element else None
        if text:
            yield text


def line_of(element: _Element, skip: Skip | None = None) -> str:
    """The element's words on one line."""
    if len(element) == 0:
        return clean_line(element.text or "")
    parts: list[str] = []
    _gather(element, parts, skip, 0)
    return clean_line("".join(parts))


def text_of(element: _Element, skip: Skip | None = None) -> str:
    """The element's words: ``\\n`` for a line break, a blank line between paragraphs."""
    if len(element) == 0:
        return clean_line(element.text or "")
    parts: list[str] = []
    _gather(element, parts, skip, 0)
    return clean_text("".join(parts))


def _gather(element: _Element, parts: list[str], skip: Skip | None, depth: int) -> None:
    if element.text:
        parts.append(_spaces(element.text))
    for child in element:
        tag = child.tag
        if type(tag) is not str or tag in UNSEEN or hidden(child) or (skip is not None and skip(child)):
            pass
        elif tag == "br":
            parts.append("\n")
        elif tag == "img":
            alt = child.get("alt")
            # an emoji is a letter of the text, whoever draws it; ":mrgreen:" is the name of a picture
            if alt and not alt.isascii() and not SMILEYS.isdisjoint((child.get("class") or "").split()):
                parts.append(alt)
        elif tag == "pre":
            parts.append("\n\n" + "".join(strings(child)).strip("\n") + "\n\n")
        elif depth > _DEEPEST:
            parts.append(_spaces(" ".join(strings(child))))
        elif tag in _PARAGRAPHS:
            parts.append("\n\n")
            _gather(child, parts, skip, depth + 1)
            parts.append("\n\n")
        elif tag in _LINES:
            parts.append("\n")
            _gather(child, parts, skip, depth + 1)
            parts.append("\n")
        elif tag == "td" or tag == "th":
            _gather(child, parts, skip, depth + 1)
            parts.append(" ")
        else:
            _gather(child, parts, skip, depth + 1)
        if child.tail:
            parts.append(_spaces(child.tail))


_BREAKS = {9: " ", 10: " ", 13: " "}


def _spaces(text: str) -> str:
    """A text node as HTML shows it: its line breaks are mere spaces."""
    return text.translate(_BREAKS) if "\n" in text or "\t" in text or "\r" in text else text


def strings(element: _Element) -> Iterator[str]:
    """All text nodes in the element but those of scripts and the like, without recursion."""
    stack: list[_Element | str] = [element]
    first = True
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            yield node
            continue
        if not first and node.tail:
            stack.append(node.tail)
        if type(node.tag) is str and (first or node.tag not in UNSEEN):
            stack.extend(reversed(node))
            if node.text:
                stack.append(node.text)
        first = False
