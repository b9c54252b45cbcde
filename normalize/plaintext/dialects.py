"""What a converter or a mail program did to whole lines, undone before lines are read: quoting, tags, fences, links over
several lines, lists of addresses."""

from __future__ import annotations

import re
from typing import NamedTuple

from .tags import closed, has_tags, without_tags

_QUOTED = re.compile(r"\s*>\s?")
_LEVELS = 5
_SHARE_LINK = re.compile(r"\[[^\[\]]{0,40}\]\(https?://\S{0,200}(?:share|intent|tweet)")
# a line that is nothing but tags, or a fence, as pandoc writes them
_TAGS = re.compile(r"(?:</?(?:div|span|section|article|main|figure|figcaption|header|footer|nav|aside|ul|ol|li|p|br|img|a|form|time|iframe|table|tbody|tr|td)\b[^<>]{0,4000}>\s*)+$")  # fmt: skip
_ITEM = re.compile(r"(?:\d{1,3}[.)]|[*+-])\s+(?=<)")
_SETEXT = re.compile(r"(={3,}|-{3,})$")
_ATTRIBUTES = re.compile(r"(?<=[)\]])\{[^{}]{0,6000}\}|(?<=\S)\s\{[#.][^{}]{0,2000}\}$")
# a span with its attributes; links may stand in it
_SPAN = re.compile(r"\[((?:[^\[\]]|\[[^\[\]]{0,300}\]\([^()\n]{0,2000}\)){0,500})\]\{[^{}]{0,6000}\}")
_OF_LINK = re.compile(r"(?<=\))\{[^{}]{0,6000}\}")
_DEEPEST_SPAN = 4
_FENCE = re.compile(r":{3,}+(?:\s*\{[^{}]{0,4000}\}|\s+[\w-]+)?\s*:*$")
_DEFINITION = re.compile(r"\[(?:\d{1,4}|[^\[\]]{1,60})\]:\s+(?:<[^<>]*>|\S+)(?:\s+(?:\(.*\)|\".*\"|'.*'))?$")
_REFERENCE = re.compile(r"\]\s?\[\d{1,4}\]")
_DEFINED = re.compile(r"\[\d{1,4}\]:\s+https?://")
_PAREN_LINK = re.compile(r"\s?\((?:https?://|#|mailto:)[^\s()]{0,2000}\)")
# a link to share a comment carries its text
_SHARED = re.compile(r"(?:text|status|title|body)=")
_PAREN_SHARE = re.compile(r"\(https?://[^\s()]{0,200}[?&](?:text|status|title|body)=.{0,3000}?&url=[^\s()]*\)")
_BOXED = re.compile(r"\[([^\[\]]{0,300})\]$")
# where the list of a text browser's links begins
_RING = re.compile(r"\s{2,}o\s{1,3}(?=[^\W_])[^a-z]")
_HEAD_LINK = re.compile(r"\s*Link: (?:\[\d+\])?\S.{0,200}$")
_JOINED_MOST, _JOINED_LONGEST = 14, 6000
_LYNX_LINK = re.compile(r"\[\d{1,4}\](?=\S)")


class Style(NamedTuple):
    """Which marks a document uses."""

    markdown: bool = False
    """Markdown's links, pictures, headings and emphasis."""
    references: bool = False
    """Markdown's links by number, ``[words][12]``."""
    tags: bool = False
    """Lines that hold only tags or a fence."""
    paren_links: bool = False
    """Links as words and, after them, the address in parentheses."""
    numbered_links: bool = False
    """Links with their number before them, ``[12]words``, as text browsers print them."""
    boxes: bool = False
    """Pictures and icons as their name in brackets, ``[]`` without one."""
    rings: bool = False
    """An "o" as the bullet of inner lists."""
    inline_tags: bool = False
    """Tags among the words."""


class Row(NamedTuple):
    """One line to read, of one physical line or several."""

    number: int
    """1-based number of its first physical line."""
    last: int
    text: str
    markup: bool = False
    """Whether the line holds no words, only what a converter adds."""


def style_of(raws: list[str]) -> Style:
    """What marks a document of these lines uses; decided once, so that a stray bracket in plain text stays."""
    links = headings = under = refs = definitions = tags = parens = numbered = boxes = rings = 0
    for raw in raws:
        rings += " o " in raw[:120] and _RING.match(raw) is not None
        if "[" in raw or "]" in raw:
            links += raw.count("](")
            refs += len(_REFERENCE.findall(raw)) if "][" in raw or "] [" in raw else 0
            definitions += "]:" in raw and len(raw) < 3000 and _DEFINED.match(raw.strip()) is not None
            numbered += len(_LYNX_LINK.findall(raw)) if numbered < 5 and len(raw) < 3000 else 0
            boxes += raw.startswith("[]")
        if raw.startswith("#"):
            headings += raw.startswith("# ")
            under += raw.startswith(("## ", "### "))
        if "<" in raw or ":::" in raw:
            tags += is_markup(raw.strip())
        if "(http" in raw or "(#" in raw:
            parens += raw.count("(http") + raw.count("(#")
    references = refs >= 3 and definitions >= 3
    markdown = links >= 3 or (headings >= 1 and under >= 1) or references
    numbered = 0 if definitions >= 3 else numbered
    return Style(
        markdown,
        references,
        tags >= 3,
        not markdown and parens >= 5,
        numbered >= 5,
        not markdown and boxes >= 3,
        rings >= 3,
        (markdown or tags >= 3) and has_tags(raws),
    )


def is_markup(line: str) -> bool:
    """Whether a stripped line is nothing but tags, or a fence."""
    if len(line) > 8000:
        return False
    if (m := _ITEM.match(line)) is not None:
        line = line[m.end() :]
    if line.startswith("<"):
        return _TAGS.match(line) is not None
    return line.startswith(":::") and _FENCE.match(line) is not None


def unquoted(raws: list[str]) -> list[str]:
    """`raws` without the mail's quoting marks, where (nearly) all lines have them."""
    for _ in range(_LEVELS):
        words = sum(1 for raw in raws if raw and not raw.isspace())
        marked = sum(1 for raw in raws if raw.lstrip()[:1] == ">")
        if words < 5 or marked < 0.8 * words:
            break
        raws = [_QUOTED.sub("", raw, count=1) if raw.lstrip()[:1] == ">" else raw for raw in raws]
    return raws


def rows_of(raws: list[str], style: Style) -> list[Row]:
    """The lines to read, in order; blank ones among them."""
    if style.markdown:
        raws = _without_share_links(raws)
    rows: list[Row] = []
    i, size = 0, len(raws)
    while i < size:
        raw, first = raws[i], i
        if style.inline_tags and "<" in raw:
            raw, i = closed(raws, i)
        elif style.markdown and ("[" in raw or raw.startswith(":::")) and _is_open(raw):
            raw, i = _closed(raws, i)
        i += 1
        bare = raw.strip()
        if not bare:
            rows.append(Row(first + 1, i, ""))
        elif style.references and bare[0] == "[" and (_DEFINED.match(bare) or _DEFINITION.match(bare)):
            i = _end_of_definition(raws, i)
            rows.append(Row(first + 1, i, "", markup=True))
        elif (style.tags and is_markup(bare)) or (bare.startswith("Link: ") and first < 60 and _HEAD_LINK.match(raw)):
            rows.append(Row(first + 1, i, "", markup=True))
        else:
            if style.tags and "{" in raw:
                raw = _without_attributes(raw)
            if style.inline_tags and "<" in raw:
                raw = without_tags(raw)
            bare = raw.strip()
            if not bare:
                rows.append(Row(first + 1, i, "", markup=True))
                continue
            if style.markdown and rows and bare[0] in "=-" and _SETEXT.match(bare) and _is_heading(rows[-1]):
                rows[-1] = rows[-1]._replace(last=i, text=("# " if bare[0] == "=" else "## ") + rows[-1].text.strip())
                continue
            if style.references and "]" in raw:
                raw = _REFERENCE.sub("](#)", raw)
            if style.paren_links and "(" in raw:
                raw = _PAREN_LINK.sub("", _PAREN_SHARE.sub("", raw) if "=" in raw else raw)
            if style.boxes and bare[0] == "[":
                raw = _unboxed(raw)
            rows.append(Row(first + 1, i, raw, markup=not raw.strip()))
    return rows


def _is_heading(row: Row) -> bool:
    """Whether a row may be underlined as a heading."""
    bare = row.text.strip()
    return bool(bare) and len(bare) <= 400 and not bare.startswith(("#", "|", "-", "="))


def _end_of_definition(raws: list[str], after: int) -> int:
    """The index after a link's address that ends before `after`: one to share a comment runs on to the page's own address."""
    if not _SHARED.search(raws[after - 1]) or "&url=" in raws[after - 1] or raws[after - 1].rstrip().endswith(")"):
        return after
    for i in range(after, min(after + 40, len(raws))):
        if "&url=" in raws[i] or "#comment-" in raws[i]:
            return i + 1
        if _DEFINED.match(raws[i].strip()):
            break
    return after


def _without_attributes(line: str) -> str:
    """`line` without pandoc's attributes, and without the brackets around the words that have some."""
    for _ in range(_DEEPEST_SPAN):
        line, before = _SPAN.sub(r"\1", _OF_LINK.sub("", line)), line
        if line == before:
            break
    return _ATTRIBUTES.sub("", line)


def _unboxed(line: str) -> str:
    """`line` without empty boxes at its start, and without the brackets around all of it."""
    indent = line[: len(line) - len(line.lstrip())]
    bare = line.strip()
    while bare.startswith("[]"):
        bare = bare[2:].lstrip()
    m = _BOXED.match(bare)
    return indent + (m[1] if m else bare)


def _is_open(line: str) -> bool:
    """Whether a link begins in `line` that does not end in it."""
    at = line.rfind("](")
    if at >= 0 and ")" not in line[at:]:
        return True
    at = line.rfind("{")
    if at > 0 and (line[at - 1] in ")]" or line[:at].isspace() or line.startswith(":::")) and "}" not in line[at:]:
        return True
    depth = 0
    for c in line[-600:]:
        depth = max(depth + 1, 1) if c == "[" else depth - 1 if c == "]" else depth
    return depth > 0


def _closed(raws: list[str], i: int) -> tuple[str, int]:
    """The line at `i` with the ones that its last link runs over; alone where none of them ends it."""
    text, at = raws[i], i
    while at + 1 < len(raws) and at - i < _JOINED_MOST and len(text) < _JOINED_LONGEST:
        after = raws[at + 1].strip()
        if not after:
            break
        at += 1
        text = text.rstrip() + ("" if text.endswith("/") else " ") + after.removeprefix("> ")
        if not _is_open(text):
            return text, at
    return raws[i], i


def _without_share_links(raws: list[str]) -> list[str]:
    """Markdown links to share a comment carry its text, line breaks and all: emptied, so that no text comes twice."""
    out = list(raws)
    i = 0
    while i < len(out):
        if _SHARE_LINK.match(out[i].strip()):
            stop = min(i + 12, len(out))
            ends = [j for j in range(i, stop) if out[j].rstrip().endswith(('")', "')"))] or [i] * out[
                i
            ].rstrip().endswith(")")
            end = ends[0] if ends else None
            if end is not None:
                out[i : end + 1] = ["__"] * (end + 1 - i)
                i = end
        i += 1
    return out
