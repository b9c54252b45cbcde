"""The words by which lines are known, by use and in many languages: data only.

# ruff: noqa: E501

A phrase is written as its key: lower case, numbers as ``#``, no marks around it. ``{}`` at its end or start stands for
a name or title.
"""

from .article import ARTICLE
from .controls import CONTROLS
from .sections import SECTIONS
from .words import PLACEHOLDERS, READ_MORE, RELATIVE_WORDS, ROLES

PHRASES: dict[str, tuple[str, ...]] = {**ARTICLE, **CONTROLS, **SECTIONS}
"""All phrases by use."""

__all__ = ["PHRASES", "PLACEHOLDERS", "READ_MORE", "RELATIVE_WORDS", "ROLES"]
