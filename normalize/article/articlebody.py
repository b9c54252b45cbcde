"""The body that a page only declares: the words of a story which a script would show, for pages that hold them nowhere else."""

from __future__ import annotations

import re

from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

from ..markup import text_of
from ..record import Paragraph
from ..text import clean_text

_LEAST, _MOST = 200, 2_000_000
"""Characters of a declared body that is one, and beyond which it is none."""
_MARKUP = re.compile(r"<(?:p|br|div|h[1-6]|ul|li)\b", re.I)
_PARTS = re.compile(r"\n\s*\n|\r\n|\n")


def declared_paragraphs(body: object) -> list[Paragraph]:
    """The paragraphs of JSON-LD's ``articleBody``, plain or marked up; none where it is no body."""
    if not isinstance(body, str) or not _LEAST <= len(body) <= _MOST:
        return []
    if _MARKUP.search(body):
        root: HtmlElement = fragment_fromstring(body, create_parent="div", parser=HTMLParser(huge_tree=True))
        body = text_of(root)
    return [Paragraph(text=text) for part in _PARTS.split(body) if (text := clean_text(part))]
