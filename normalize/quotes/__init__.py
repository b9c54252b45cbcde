"""Who said what: the quotations of an article with their speakers, and the quoted parts of comments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..record import Block, Quote

__all__ = ["find_quotes"]


def find_quotes(paragraphs: Sequence[str | Block], *, language: str | None = None) -> list[Quote]:
    """The quotations of an article in reading order.

    `paragraphs` are plain paragraphs or the body's blocks; a span's `block` is the index among them, its `start` and
    `end` count code points. `language` is a BCP 47 tag; without one it is told by the words. English, German, French,
    Spanish, Portuguese, Italian, Russian and Dutch have tables of verbs of saying; in other languages only marks,
    length and punctuation tell, and speakers stay null. Time is linear in the text's length.
    """
    from .reader import find_quotes as read

    return read(paragraphs, language=language)
