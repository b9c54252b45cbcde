"""The lines of a saved text: their words, marks, indentation and the blank lines before them; hard wrapping undone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator

import attrs

from ..text import clean_line
from .dialects import rows_of, style_of, unquoted
from .marks import unmark
from .when import looks_like_date

_TAB = 4
_SENTENCE_ENDS = (".", "!", "?", ":", "…", "”", '"', "»", "。", "！", "？", "؟")


@attrs.define(slots=True)
class Line:
    """One line as its writer meant it: several physical ones where the text was hard-wrapped."""

    number: int
    """1-based number of its first physical line."""
    last: int
    """1-based number of its last physical line."""
    text: str
    """The clean words without marks; never empty."""
    gap: int
    """Blank lines before it."""
    indent: int = 0
    """Columns of white space before the words."""
    mark: str = ""
    listed: str = ""
    prefix: str = ""
    use: str = ""
    """What the reader made of it (see `LineUse`)."""


def raw_lines(text: str) -> list[str]:
    """The physical lines of `text`, whatever ends them."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _never(_: str) -> bool:
    return False


def read_lines(text: str, stands_alone: Callable[[str], bool] = _never) -> list[Line]:
    """The lines of `text` that hold words, hard wrapping undone. Lines of mere icons are left out, as blank ones are.

    `stands_alone` tells lines that are never the rest of a sentence, such as controls.
    """
    raws = unquoted(raw_lines(text))
    style = style_of(raws)
    width = wrap_width(raws)
    lines: list[Line] = []
    gap = 0
    for row in rows_of(raws, style):
        body = row.text.strip()
        if not body:
            # between tags and fences stand as many blank lines as the page is nested: they say no more than one
            gap = 1 if style.tags or row.markup else gap + 1
            continue
        bare = unmark(body, style)
        words = clean_line(bare.text)
        if words:
            lines.append(Line(row.number, row.last, words, gap, _indent(row.text), bare.mark, bare.listed, bare.prefix))
            gap = 0
    return list(_unwrapped(lines, raws, width, stands_alone)) if width else lines


def _indent(raw: str) -> int:
    n = 0
    for c in raw:
        if c == "\t":
            n += _TAB
        elif c.isspace():
            n += 1
        else:
            break
    return n


def columns(text: str) -> int:
    """The width of `text` on a terminal."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def wrap_width(raws: list[str]) -> int:
    """The column at which the text was hard-wrapped; 0 where it was not."""
    widths = [columns(r.rstrip()) for r in raws]
    full = sorted(w for w, raw in zip(widths, raws, strict=True) if w and "://" not in raw)
    if len(full) < 8:
        return 0
    width = full[min(len(full) - 1, int(len(full) * 0.985))]
    if not 40 <= width <= 132:
        return 0
    # a line is broken by force where the next line's first word would not have fitted; hard wrapping does so amid sentences
    forced = amid = 0
    for i in range(len(raws) - 1):
        if widths[i + 1] and widths[i] > width * 0.6 and widths[i] + 1 + columns(_first_word(raws[i + 1])) >= width:
            forced += 1
            amid += not raws[i].rstrip().endswith(_SENTENCE_ENDS)
    return width if (amid * 2 >= forced and amid >= 4) or (amid >= 2 and amid == forced) else 0


def _first_word(raw: str) -> str:
    words = raw.split(None, 1)
    if not words:
        return ""
    word = words[0]
    return word[0] if unicodedata.east_asian_width(word[0]) in "WF" else word


def _unwrapped(lines: list[Line], raws: list[str], width: int, stands_alone: Callable[[str], bool]) -> Iterator[Line]:
    held: Line | None = None
    for i, line in enumerate(lines):
        after = lines[i + 1] if i + 1 < len(lines) else None
        if held is not None and _continues(held, line, after, raws, width) and not stands_alone(line.text):
            wide = (
                unicodedata.east_asian_width(line.text[0]) in "WF"
                and unicodedata.east_asian_width(held.text[-1]) in "WF"
            )
            held.text += line.text if wide else " " + line.text
            held.last = line.last
            continue
        if held is not None:
            yield held
        held = line
    if held is not None:
        yield held


def _continues(held: Line, line: Line, after: Line | None, raws: list[str], width: int) -> bool:
    if line.gap or line.last != held.last + 1 or not held.text or not line.text or line.listed or line.mark != "":
        return False
    if columns(raws[held.last - 1].rstrip()) + 1 + columns(_first_word(raws[line.number - 1])) < width:
        return False
    if line.indent < held.indent and not held.listed:
        return False
    # a header that follows a full line without a blank one: a name printed twice, or a name before a date
    if (
        after is not None
        and not after.gap
        and len(line.text) < 60
        and (after.text == line.text or looks_like_date(after.text))
    ):
        return False
    # "… until Saturday / noon, for the first time since 1931." has a date's shape, and ends a sentence
    amid = line.text.endswith(".") and not held.text.endswith(_SENTENCE_ENDS)
    return amid or not looks_like_date(line.text)
