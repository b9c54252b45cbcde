"""Settings out of a page's inline scripts: string values by their names, without running anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from ..page import Page

_MAX = 500_000
# a string, kept; or a comment, dropped: templates show their settings in comments
_COMMENTS = re.compile(
    # two slashes behind a colon or a backslash are of a URL, or of a regular expression; a string that does not end
    # is one to the end of its line, so that no place is looked at twice
    r""""(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`[^`]*`?|(?<![\\:])//[^\n]*|/\*[\s\S]*?(?:\*/|\Z)""",
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([\s\S]))")
_LETTERS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}


def code_with(page: Page, *marks: str) -> str:
    """The inline scripts that hold one of `marks`, without comments; empty where there is none."""
    return "\n".join(_COMMENTS.sub(_kept, code[:_MAX]) for code in _inline(page) if any(mark in code for mark in marks))


def setting(code: str, *names: str) -> str | None:
    """The string (or whole number) that one of `names` is set to: ``name: "…"``, ``"name":"…"``, ``name = '…'``.

    None where none of them is set, or all are to something else (a variable, an expression).
    """
    for name in names:
        for match in _assigned(name).finditer(code):
            value = next((group for group in match.groups() if group is not None), None)
            if value is not None:
                return unescaped(value)
    return None


def unescaped(text: str) -> str:
    """The content of a JavaScript string."""
    if "\\" not in text:
        return text
    # letters beyond the first plane are written as two
    return _ESCAPE.sub(_letter, text).encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def parsed_string(code: str, before: str) -> Any:
    """The JSON in the string literal that follows `before` (``JSON.parse(``); None without one."""
    start = code.find(before)
    if start < 0:
        return None
    match = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""", re.S).match(code, start + len(before))
    if match is None:
        return None
    try:
        return json.loads(unescaped(match[1] if match[1] is not None else match[2]))
    except (ValueError, RecursionError):
        return None


def _inline(page: Page) -> Iterator[str]:
    for _, element in page.index.tags["script"]:
        if element.text and element.get("src") is None:
            yield element.text


@lru_cache(256)
def _assigned(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"""(?<![\w$-]){re.escape(name)}["']?\s*[:=]\s*"""
        r"""(?:"((?:[^"\\\n]|\\.){0,2000})"|'((?:[^'\\\n]|\\.){0,2000})'|`([^`$\\]{0,2000})`|(-?\d{1,20})(?![\w.]))"""
    )


def _kept(match: re.Match[str]) -> str:
    return match[0] if match[0][0] in "\"'`" else " "


def _letter(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    if code:
        return chr(int(code, 16))
    return _LETTERS.get(match[3], match[3])
