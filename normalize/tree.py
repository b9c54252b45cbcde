"""Text to tree: one parse by lxml, and what to do with a page nested deeper than libxml2 goes."""

from __future__ import annotations

import re
import threading

from lxml import etree

from .errors import PageError

# Tags that HTML closes by itself: they add no depth however often they stand unclosed
_SELF_CLOSING = frozenset(
    "p li td th tr option optgroup dt dd tbody thead tfoot colgroup rt rp "
    "br hr img input meta link area base col embed param source track wbr".split()
)
_RAW = re.compile(r"<(?:(script|style|textarea|title)\b[^<>]*>|!--)", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*+)[^<>]*+>")
_DEEPEST = 400
_LOCAL = threading.local()


def parse(markup: bytes) -> tuple[etree._Element, str | None]:
    """The tree of `markup` (UTF-8), and a doubt in words where the page had to be flattened. Raises `PageError`."""
    parser = _parser()
    root = _tree(markup, parser)
    if len(parser.error_log) and any("Excessive depth" in e.message for e in parser.error_log):
        # libxml2 stops at 2,048 levels and silently drops all that follows
        flat = _flattened(markup.decode("utf-8", "replace"))
        root = _tree(flat.encode(), parser)
        return (
            root,
            f"the page nests deeper than any layout; elements below level {_DEEPEST} were read without their tags",
        )
    return root, None


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
