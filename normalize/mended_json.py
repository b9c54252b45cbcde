"""JSON as sites write it by hand: with trailing commas, quotation marks inside strings, single quotes, comments, the end cut off."""

from __future__ import annotations

import json
from typing import Any

_LONGEST = 1_000_000
"""Characters of data that are worth the time."""
_SPACE = " \t\r\n\u00a0\u2028\u2029\ufeff"
_ENDS = frozenset(",:}]")
_CLOSING = {"{": "}", "[": "]"}
_ESCAPES = frozenset('"\\/bfnrtu')


def load_mended(text: str) -> Any:
    """The first value in `text`, read with what is commonly wrong put right; None where that does not help. Never raises."""
    if len(text) > _LONGEST:
        return None
    try:
        # what stands behind the value (";", a comment's end) is none of it; raw line breaks in strings are common
        return json.JSONDecoder(strict=False).raw_decode(mended(text))[0]
    except (ValueError, RecursionError):
        return None


def mended(text: str) -> str:
    """`text` from its first bracket on, with what is commonly wrong in written JSON put right. One pass, whatever is in it."""
    text = text.replace("<![CDATA[", "", 1)
    starts = [at for at in (text.find("{"), text.find("[")) if at >= 0]
    if not starts:
        return text
    out: list[str] = []
    open_: list[str] = []
    waiting = {"}": 0, "]": 0}
    i, size = min(starts), len(text)
    while i < size:
        sign = text[i]
        if sign in "\"'":
            string, i = _string(text, i)
            out.append(string)
            continue
        if sign == "/" and text[i + 1 : i + 2] in ("/", "*"):
            i = _behind_comment(text, i)
            continue
        if sign in _CLOSING:
            open_.append(_CLOSING[sign])
            waiting[_CLOSING[sign]] += 1
        elif sign in "}]":
            _drop_comma(out)
            if not waiting[sign]:
                i += 1
                continue
            # another bracket was opened since and never closed
            while (closed := open_.pop()) != sign:
                waiting[closed] -= 1
                out.append(closed)
            waiting[sign] -= 1
        out.append(sign)
        i += 1
        if not open_:
            return "".join(out)
    _drop_comma(out)
    if out and out[-1] == ":":
        out.append("null")
    return "".join(out + open_[::-1])


def _string(text: str, start: int) -> tuple[str, int]:
    """The string that begins at `start`, as JSON writes it, and where it ends. Its mark ends it only before a comma, a colon or a bracket."""
    mark, out = text[start], ['"']
    i, size = start + 1, len(text)
    while i < size:
        sign = text[i]
        if sign == "\\" and i + 1 < size:
            following = text[i + 1]
            # \' and \& are none of JSON
            out.append(
                sign + following if following in _ESCAPES else following if following in "'&" else "\\\\" + following
            )
            i += 2
            continue
        if sign == mark and _ends(text, i + 1):
            return "".join(out) + '"', i + 1
        out.append('\\"' if sign == '"' else sign)
        i += 1
    return "".join(out).rstrip() + '"', size


def _ends(text: str, i: int) -> bool:
    """Whether what stands at `i` can follow a string."""
    size = len(text)
    while i < size and text[i] in _SPACE:
        i += 1
    if i == size:
        return True
    if text[i] != ",":
        return text[i] in _ENDS
    # a comma after a quoted word goes on with the sentence; in JSON it goes on with a value or a bracket
    i += 1
    while i < size and text[i] in _SPACE:
        i += 1
    return i == size or text[i] in "\"'{[}]-0123456789" or text.startswith(("true", "false", "null", "//", "/*"), i)


def _behind_comment(text: str, i: int) -> int:
    end = text.find("\n" if text[i + 1] == "/" else "*/", i + 2)
    return len(text) if end < 0 else end + (1 if text[i + 1] == "/" else 2)


def _drop_comma(out: list[str]) -> None:
    while out and (out[-1] == "," or out[-1].isspace()):
        out.pop()
