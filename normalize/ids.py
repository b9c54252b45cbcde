"""Identifiers: the same thing has the same id on every visit and through every way of reading it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from .urls import canonical

_WORD = re.compile(r"\S+")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def article_id(url: str | None, headline: str | None, body: Iterable[str]) -> str:
    """Id of an article: by its canonical URL without scheme and trailing slash, else by headline and body."""
    if url:
        return _digest("article\n1\n" + canonical(url).partition("://")[2].rstrip("/"))
    return _digest("article\n1\n" + "\n\n".join([headline or "", *body]))


def comment_id(namespace: str, native_id: str) -> str:
    """Id of a comment that has one of its own in its system."""
    return _digest(f"comment\n1\n{namespace}\n{native_id}")


def comment_key(article: str, author: str | None, date: str | None, text: str) -> str:
    """What stands for a comment without a native id: its article, stated author, absolute date, first 20 words."""
    words = []
    for match in _WORD.finditer(text):
        words.append(match[0])
        if len(words) == 20:
            break
    return "\n".join([article, author or "", date or "", " ".join(words)])


def keyed_comment_id(key: str, ordinal: int) -> str:
    """Id of a comment by its key; `ordinal` counts the equals, from the oldest, from 0."""
    return _digest(f"comment\n1\n{key}\n{ordinal}")
