"""What the quotation reader knows of each language: words only, no code."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from .model import Language

CODES = ("en", "de", "fr", "es", "pt", "it", "ru", "nl")
"""Languages with a table of their own."""


@cache
def load(code: str) -> Language:
    """The table for a BCP 47 tag (only its language counts); an empty one for a language without a table."""
    code = code.replace("_", "-").split("-")[0].lower()
    if code not in CODES:
        return Language(code=code, verb_first=True)
    language = import_module(f".{code}", __name__).LANGUAGE
    assert isinstance(language, Language)
    return language
