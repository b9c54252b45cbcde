"""A page saved as plain text: its article and its comment thread, from the order and shape of its lines."""

from __future__ import annotations

from ..found import FoundArticle, FoundThread
from .reader import LineUse, read, uses_of

__all__ = ["LineUse", "account", "read_text"]


def read_text(text: str) -> tuple[FoundArticle, FoundThread | None]:
    """The article and the thread that `text` holds; no thread where it shows no comment section."""
    reading = read(text)
    return reading.article, reading.thread


def account(text: str) -> list[LineUse]:
    """What `read_text` makes of each line of `text`, in order."""
    return uses_of(text, read(text))
