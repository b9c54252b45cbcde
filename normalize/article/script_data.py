"""The data that a page's scripts begin with, as values: JSON elements, assignments, and the rows that Next.js streams."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..page import Page

_LONGEST = 20_000_000
"""Characters of scripts that are read on one page."""
_LEAST = 400
"""Characters of a script that may hold a story."""
_ASSIGNED = re.compile(r"=\s*(?=[{\[])")
_PARSED = re.compile(r"=\s*JSON\.parse\(\s*(?=\")")
_MOST_ASSIGNED = 40
# The string of a call is matched by its plain and its escaped characters, each told by its first: nothing is read twice
_STREAMED = re.compile(r"__next_f\.push\(\[1,\s*(\"[^\"\\]*(?:\\.[^\"\\]*)*\")\]\)", re.S)
_ROW = re.compile(r"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,8}),)?")
_NEXT_ROW = re.compile(r"\n[0-9a-f]{1,6}:[\[{\"$TIH]")
_REFERENCE = re.compile(r"\$([0-9a-f]{1,6})\Z")
_DECODER = json.JSONDecoder(strict=False)


def script_data(page: Page) -> Iterator[Any]:
    """The values that scripts hold, in the page's order; what is no JSON is passed over."""
    left = _LONGEST
    streamed: list[str] = []
    for _, script in page.index.tags["script"]:
        text = script.text
        if not text or len(text) > left or "ld+json" in (script.get("type") or ""):
            continue
        left -= len(text)
        if len(text) < _LEAST and "__next_f" not in text:
            continue
        if "__next_f.push" in text:
            # a row may go on in the next call, however short
            streamed += (str(_decoded(part, 0)[0] or "") for part in _STREAMED.findall(text))
        elif "json" in (script.get("type") or ""):
            yield _decoded(text, len(text) - len(text.lstrip()))[0]
        else:
            yield from _assigned(text)
    if streamed:
        yield from _rows("".join(streamed))


def _decoded(text: str, at: int) -> tuple[Any, int]:
    """The value at a place, and where it ends; (None, the place) where there is none."""
    try:
        return _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        return None, at


def _assigned(text: str) -> Iterator[Any]:
    """Objects that a script assigns: ``window.__STATE__ = {...}``, also as a string to be parsed."""
    at = 0
    for _ in range(_MOST_ASSIGNED):
        found = _ASSIGNED.search(text, at)
        if found is None:
            break
        value, end = _decoded(text, found.end())
        at = max(end, found.end())
        if value:
            yield value
    for found in _PARSED.finditer(text):
        value, _ = _decoded(text, found.end())
        if isinstance(value, str):
            yield _decoded(value, 0)[0]


def _rows(stream: str) -> Iterator[Any]:
    """The values of a stream's rows; a row of text stands where other rows refer to it, and by itself where none does."""
    texts: dict[str, str] = {}
    values: list[Any] = []
    at = 0
    while at < len(stream):
        row = _ROW.match(stream, at)
        start = row.end() if row is not None else at
        if row is not None and row[2]:
            at = _end_of_text(stream, start, int(row[2], 16))
            texts[row[1]] = stream[start:at]
        else:
            line = stream.find("\n", at)
            at = line if line >= 0 else len(stream)
            if row is not None and at - start > _LEAST:
                values.append(_decoded(stream[start:at], 0)[0])
        at += stream.startswith("\n", at)
    named: set[str] = set()
    for value in values:
        _refer(value, texts, named)
        yield value
    yield from (text for number, text in texts.items() if number not in named)


def _end_of_text(stream: str, start: int, size: int) -> int:
    """Where a row of text of `size` bytes ends; where no row begins there, the saved page has changed, and the next row tells."""
    end = start + len(stream[start : start + size].encode("utf-8", "replace")[:size].decode("utf-8", "ignore"))
    if end == len(stream) or _ROW.match(stream, end + stream.startswith("\n", end)):
        return end
    following = _NEXT_ROW.search(stream, start)
    return following.start() if following is not None else len(stream)


def _refer(value: Any, texts: dict[str, str], named: set[str]) -> None:
    """Put texts in the place of references to them, and note which are `named`."""
    stack = [value]
    while stack:
        inside = stack.pop()
        if not isinstance(inside, (dict, list)):
            continue
        for key, one in list(inside.items() if isinstance(inside, dict) else enumerate(inside)):
            if isinstance(one, str):
                found = _REFERENCE.match(one)
                if found is not None and found[1] in texts:
                    inside[key] = texts[found[1]]
                    named.add(found[1])
            else:
                stack.append(one)
