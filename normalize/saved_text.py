"""One page saved as text in, one record out; apart from HTML's way, whose readers take long to load."""

from __future__ import annotations

import hashlib
from datetime import datetime

from .assemble import Origin, assemble, source_of
from .collector import without_collector
from .dates import parse_fetched_at
from .errors import PageError
from .plaintext import read_text
from .record import Record
from .urls import absolute


@without_collector
def parse_text(text: str, *, url: str | None = None, fetched_at: str | datetime | None = None) -> Record:
    """The record of a page that was saved as plain text; `url` and `fetched_at` as for `parse_html`.

    Raises `PageError` for an empty text, `ValueError` for a `fetched_at` that is no time.
    """
    if not text.strip():
        raise PageError("empty", "the page is empty")
    body = text.encode("utf-8", "surrogatepass")
    when = parse_fetched_at(fetched_at)
    article, thread = read_text(text)
    where = absolute(url, None)
    source = source_of(
        "text", url=where, final_url=None, fetched_at=when, status=None, sha256=hashlib.sha256(body).hexdigest(), size=len(body),
        encoding=None, layout=None,
    )  # fmt: skip
    return assemble(article, thread, Origin(source=source, url=where, fetched_at=when))
