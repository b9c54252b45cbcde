"""For adapters of systems that answer in JSON: its values, as careful as the page's own."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from lxml.etree import _Element

from .. import tree
from ..errors import PageError
from ..found import FoundComment, FoundDate
from ..markup import text_of
from ..page import Page
from ..text import clean_line, clean_text
from .base import fill_parts


def string(value: Any) -> str | None:
    """A JSON string without outer white space; None for an empty one and for all else but numbers (ids)."""
    if isinstance(value, str):
        return clean_line(value) or None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return None


def whole(value: Any) -> int | None:
    """A JSON number as a whole one; None for all else."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    return int(value) if value == int(value) and abs(value) < 10**15 else None


def epoch(value: Any) -> FoundDate | None:
    """A Unix time in seconds, or in milliseconds where it is too large for these; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return None
    seconds = value / 1000 if abs(value) > 1e11 else value
    try:
        at = datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return FoundDate(at.strftime("%Y-%m-%dT%H:%M:%SZ"), "api") if 1970 < at.year < 2200 else None


def stamp(value: Any, *, utc: bool = False) -> FoundDate | None:
    """A date that is a JSON string (ISO 8601 and its like). `utc`: it is UTC where it says no zone."""
    text = string(value)
    if text is None:
        return None
    if utc and "T" in text and not text.endswith(("Z", "z")) and "+" not in text and "-" not in text[10:]:
        text += "Z"
    return FoundDate(text, "api")


def fragment(html: Any) -> _Element | None:
    """The element around a piece of HTML; None where it holds nothing."""
    if not isinstance(html, str) or not html.strip():
        return None
    try:
        root, _ = tree.parse(f"<html><body><div>{html}</div></body></html>".encode("utf-8", "replace"))
    except PageError:
        return None
    body = root.find("body")
    return body if body is not None and len(body) else None


def set_html(comment: FoundComment, html: Any, page: Page, skip: Callable[[_Element], bool] | None = None) -> None:
    """Fill the comment's text, links, media and quotations from a piece of HTML."""
    element = fragment(html)
    if element is None:
        return
    comment.text = text_of(element, skip)
    fill_parts(comment, element, page)


def set_plain(comment: FoundComment, text: Any) -> None:
    """Fill the comment's text from a string that holds no markup."""
    if isinstance(text, str):
        comment.text = clean_text(text)
