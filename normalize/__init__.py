"""newsthread's reading side: one page of news with its comments in, one record out. No network, no Scrapy."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .errors import PageError
    from .page import Page
    from .pipeline import parse_html, parse_page
    from .quotes import find_quotes
    from .record import Record
    from .saved_text import parse_text

__all__ = ["Page", "PageError", "Record", "__version__", "find_quotes", "parse_html", "parse_page", "parse_text"]

# The names are loaded when they are asked for: the command's help needs none of them, a worker not all
_HOMES = {
    "Page": "page",
    "PageError": "errors",
    "Record": "record",
    "find_quotes": "quotes",
    "parse_html": "pipeline",
    "parse_page": "pipeline",
    "parse_text": "saved_text",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{home}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
