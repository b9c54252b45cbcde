"""Marks that a converter adds to a line: list bullets, Markdown, image placeholders, form fields, icons."""

from __future__ import annotations

import re
from typing import NamedTuple

from .dialects import Style
from .when import looks_like_date

_BULLET = re.compile(r"(?:[*•◦▪‣·●○+□■+-]|o(?=\s{2}))\s+(?=\S)")
_RING = re.compile(r"o\s(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")
_MARK_ALONE = re.compile(r"(?:[*•◦▪‣·●○]|\d{1,3}\.|\(BUTTON\))$")
_DAY = re.compile(
    r"\d{1,2}\. ?(?:[^\W\d_]+[.,]? (?:\d{4}|um |at |\d{1,2}:)|\d{1,2}\.)"
)  # "2. Februar 2024" is no item of a list
_HEADING = re.compile(r"(#{1,6})\s+(?=\S)")
_QUOTE = re.compile(r"(?:>\s?)+")
# an image without a text alternative: w3m prints the start of its file's name, lynx the whole name
_IMAGE_NAME = re.compile(r"\[[0-9a-z][0-9A-Za-z_.%-]{2,40}\]\s*")
_LYNX = re.compile(r"\((?:BUTTON|Submit|INPUT|IMAGE)\)\s*", re.IGNORECASE)
_LYNX_LINK = re.compile(r"\[\d{1,4}\](?=\S)")
# one level of brackets and parentheses, each part without its own delimiters: cannot backtrack badly
_IMAGE = re.compile(r"!\[([^\[\]]{0,300})\]\([^()\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\[\]]{0,500})\]\((?:<[^<>\n]{0,2000}>|[^()\n]{0,2000})\)")
_ICON = re.compile(r"[\s\ue000-\uf8ff\ufe0f]+$")
_ICON_MARKDOWN = re.compile(r"[\s_*~|\ue000-\uf8ff\ufe0f]+$")
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1(?![\w*])|(?<![\w*_])_(?=[^\W_])([^_]{1,300}?)_(?![\w_])"
    r"|(?<![\w*])\*(?=[^\W_])([^*]{1,300}?)\*(?![\w*])"
)
_ICON_BEFORE = re.compile(r"(?:(?<=\s)|^)__(?=\S)")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~'\"$^@])")
_FIELD = re.compile(r"\[[_ ]{3,}\]|_{4,}")


class Marked(NamedTuple):
    """A line without its marks."""

    text: str
    mark: str
    """``bullet``, ``number``, ``heading1`` to ``heading6``, ``quote``, ``alt`` (only an image's text alternative), ``icon`` (nothing else), or empty."""
    listed: str
    """The list number or bullet that was taken off, else empty."""
    prefix: str
    """An icon's place before the words (``__``), else empty."""


def unmark(line: str, style: Style) -> Marked:
    """`line` (stripped) without marks. Long lines lose only Markdown."""
    mark = listed = prefix = ""
    if style.markdown:
        line, mark, prefix = _markdown(line)
    if style.numbered_links:
        line = _LYNX_LINK.sub("", line)
    if "(" in line and line.startswith("("):
        line = _LYNX.sub("", line, count=1) if _LYNX.match(line) else line
    if _MARK_ALONE.match(line):
        return Marked("", "icon", line, prefix)
    if (m := _HEADING.match(line)) and style.markdown:
        line, mark = line[m.end() :], f"heading{len(m[1])}"
    elif line.startswith(">") and (m := _QUOTE.match(line)):
        line, mark = line[m.end() :], "quote"
    elif (m := _NUMBER.match(line)) and not (_DAY.match(line) and looks_like_date(line)):
        line, mark, listed = line[m.end() :], "number", m[0].strip()
    elif (m := _BULLET.match(line)) or (style.rings and (m := _RING.match(line))):
        line, mark, listed = line[m.end() :], "bullet", m[0].strip()
    if line.startswith("[") and (m := _IMAGE_NAME.match(line)) and any(c.isdigit() for c in m[0]):
        line = line[m.end() :] or line
        if line == m[0]:
            return Marked("", "icon", listed, prefix)
    if ("__" in line and (m := _FIELD.search(line))) or ("[" in line and "   " in line):
        line = _FIELD.sub(" ", line).strip()
    if not line or (_ICON_MARKDOWN if style.markdown else _ICON).match(line):
        return Marked("", "icon", listed, prefix)
    return Marked(line, mark, listed, prefix)


def _markdown(line: str) -> tuple[str, str, str]:
    mark = prefix = ""
    if "](" in line:
        # a linked picture holds a picture: the inner one goes first
        bare = _IMAGE.sub(r"\1", line)
        if bare != line and _LINK.sub(r"\1", bare).strip() == " ".join(_IMAGE.findall(line)).strip():
            mark = "alt"
        line = _LINK.sub(r"\1", bare)
        if "](" in line:
            line = _LINK.sub(r"\1", line)  # a link in a link
    if line.startswith(("__", "\ufeff")) and not line.endswith("__"):
        stripped = line.lstrip("_ ")
        if stripped:
            line, prefix = stripped, "__"
    elif line.endswith("__") and not line.startswith("__"):
        line = line.rstrip("_ ")
    if "\\" in line:
        line = line.removesuffix("\\")  # a hard line break
        line = _ESCAPE.sub(r"\1", line)
    if "*" in line or "_" in line:
        line = _EMPHASIS.sub(lambda m: m[2] or m[3] or m[4] or "", line)
    if "__" in line:
        line = _ICON_BEFORE.sub("", line)
    return line.strip(), mark, prefix
