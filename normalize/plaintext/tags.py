"""Tags that a converter left among the words of Markdown: links, spans and pictures that it could not write otherwise."""

from __future__ import annotations

import re

_TAG = re.compile(r"</?(?:a|abbr|address|article|aside|b|button|cite|div|em|figcaption|figure|font|footer|form|h[1-6]|header|i|iframe|img|input|label|li|meta|nav|ol|p|picture|section|small|source|span|strong|sub|sup|svg|time|u|ul|wbr)(?:\s[^<>]{0,6000})?/?>")  # fmt: skip
_BREAK = re.compile(r"<br\s?/?>")
_OPEN = re.compile(r"</?[a-z][a-z0-9-]{0,20}(?:\s[^<>]*)?$")
_ALT = re.compile(r"\balt=\"([^\"<>]{0,300})\"")
_LEAST = 5
_JOINED_MOST, _JOINED_LONGEST = 14, 6000


def has_tags(raws: list[str]) -> bool:
    """Whether tags stand among the words of several lines."""
    seen = 0
    for raw in raws:
        if "<" in raw and len(raw) < 20_000 and _TAG.search(raw):
            seen += 1
            if seen >= _LEAST:
                return True
    return False


def closed(raws: list[str], i: int) -> tuple[str, int]:
    """The line at `i` with the ones that its last tag runs over, and the index of the last; alone where none ends it."""
    text, at = raws[i], i
    while _OPEN.search(text[text.rfind("<") :]) and at - i < _JOINED_MOST and len(text) < _JOINED_LONGEST:
        if at + 1 >= len(raws) or not raws[at + 1].strip():
            return raws[i], i
        at += 1
        text = text.rstrip() + " " + raws[at].strip()
    return text, at


def without_tags(line: str) -> str:
    """`line` without its tags; of a picture stays the text alternative."""
    return _TAG.sub(_shown, _BREAK.sub(" ", line))


def _shown(match: re.Match[str]) -> str:
    if match[0].startswith("<img") and (alt := _ALT.search(match[0])):
        return f"![{alt[1]}]()" if "[" not in alt[1] and "]" not in alt[1] else " "
    return (
        "" if match[0][1:2] == "/" or match[0].startswith(("<a", "<span", "<i", "<b", "<u", "<em", "<strong")) else " "
    )
