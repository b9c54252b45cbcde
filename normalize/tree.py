"""Text to tree: one parse by lxml, and what to do with a page that libxml2 loses or takes too long for."""

from __future__ import annotations

import re
import threading

from lxml import etree

from .errors import PageError
from .long_tags import MOST_ATTRIBUTES, shortened

# Tags that HTML closes by itself: they add no depth however often they stand unclosed
_SELF_CLOSING = frozenset(
    "p li td th tr option optgroup dt dd tbody thead tfoot colgroup rt rp "
    "br hr img input meta link area base col embed param source track wbr".split()
)
_RAW = re.compile(r"<(?:(script|style|textarea|title)\b[^<>]*>|!--)", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)[^<>]*+>")
_DEEPEST = 400
DEEPEST_PARSED = 2000
"""Levels of a tree that libxml2 may have cut: what comes after its level 2,048 is dropped."""
_LOCAL = threading.local()


Doubt = tuple[str, str]
"""The code and the words of a warning."""


def parse(markup: bytes) -> tuple[etree._Element, list[Doubt]]:
    """The tree of `markup` (UTF-8), and a doubt for each thing that had to be left out of it. Raises `PageError`."""
    doubts: list[Doubt] = []
    short = shortened(markup)
    if short is not markup:
        doubts.append(("too_many_attributes", f"only the first {MOST_ATTRIBUTES} attributes of a tag were read"))
    parser = _parser()
    root = _tree(short, parser)
    if len(parser.error_log) and any("Excessive depth" in e.message for e in parser.error_log):
        flat = _flattened(short.decode("utf-8", "replace"))
        root = _tree(flat.encode(), parser)
        doubts.append(
            (
                "nested_too_deep",
                f"the page nests deeper than any layout; elements below level {_DEEPEST} were read without their tags",
            )
        )
    return root, doubts


def _parser() -> etree.HTMLParser:
    """This thread's parser: making one costs a tenth of a page's parse, and its error log is of its last page."""
    parser: etree.HTMLParser | None = getattr(_LOCAL, "parser", None)
    if parser is None:
        # ids are looked up in our own index
        parser = _LOCAL.parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, collect_ids=False)
    return parser


def _tree(markup: bytes, parser: etree.HTMLParser) -> etree._Element:
    try:
        root = etree.fromstring(markup, parser=parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PageError("unreadable", f"the page cannot be read as HTML: {error}") from None
    if root is None:
        raise PageError("empty", "the page holds no markup and no text")
    return root


def _flattened(text: str) -> str:
    """`text` without the tags below `_DEEPEST`; their words stay, parted by line breaks."""
    out: list[str] = []
    depth = 0
    for piece, raw in _pieces(text):
        if raw:
            out.append(piece)
            continue
        last = 0
        for match in _TAG.finditer(piece):
            closing, name = match[1], match[2].lower()
            if name in _SELF_CLOSING or match[0].endswith("/>"):
                continue
            deep = depth > _DEEPEST
            if closing:
                depth = max(depth - 1, 0)
            else:
                depth += 1
                deep = depth > _DEEPEST
            if deep:
                out.append(piece[last : match.start()])
                out.append("<br>")
                last = match.end()
        out.append(piece[last:])
    return "".join(out)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """`text` cut into markup (False) and stretches whose content is no markup (True)."""
    lower = text.lower() if len(text.lower()) == len(text) else text
    pieces, last, unclosed = [], 0, set[str]()
    for match in _RAW.finditer(text):
        close = f"</{match[1].lower()}" if match[1] else "-->"
        if match.start() < last or close in unclosed:
            continue
        end = lower.find(close, match.end())
        if end < 0:
            unclosed.add(close)
            continue
        end = text.find(">", end) + 1 or len(text)
        pieces.append((text[last : match.start()], False))
        pieces.append((text[match.start() : end], True))
        last = end
    pieces.append((text[last:], False))
    return pieces
