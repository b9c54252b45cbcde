"""What the quotation reader knows of each language: words only, no code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import MappingProxyType

from .model import Language

CODES = ("en", "de", "fr", "es", "pt", "it", "ru", "nl")
"""Languages with a table of their own."""

_COMMON = MappingProxyType(
    {
        "en": "the and of to in that said for was with his from",
        "de": "der die und das ist nicht mit den von sich auf eine",
        "fr": "le la les des et est une dans pour qui que du",
        "es": "el la los que en una por con del las para se",
        "pt": "o que do da em um uma não para com os são",
        "it": "il di che la per non una del della è con sono",
        "ru": "и в не на что с по он как это его но",
        "nl": "de het een van en dat niet op zijn voor met ook",
    }
)


@cache
def load(code: str) -> Language:
    """The table for a BCP 47 tag (only its language counts); an empty one for a language without a table."""
    code = code.replace("_", "-").split("-")[0].lower()
    if code not in CODES:
        return Language(code=code)
    language = import_module(f".{code}", __name__).LANGUAGE
    assert isinstance(language, Language)
    return language


def guess(text: str) -> str:
    """The language that the most frequent words of `text` (its first 20,000 code points) belong to; ``und`` if none."""
    counts: dict[str, int] = {}
    for word in text[:20_000].lower().split():
        counts[word] = counts.get(word, 0) + 1
    best, score = "und", 2
    for code, words in _COMMON.items():
        hits = sum(counts.get(word, 0) for word in words.split())
        if hits > score:
            best, score = code, hits
    return best
