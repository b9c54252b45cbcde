"""newsthread's reading side: one page of news with its comments in, one record out. No network, no Scrapy."""

from __future__ import annotations

from ._version import __version__
from .errors import PageError
from .page import Page
from .pipeline import parse_html, parse_page, parse_text
from .quotes import find_quotes
from .record import Record

__all__ = ["Page", "PageError", "Record", "__version__", "find_quotes", "parse_html", "parse_page", "parse_text"]
