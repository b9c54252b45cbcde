"""A saved page to its record: the one place that both the command and the spider use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..record import Record, Warning
from .decode import decode_text
from .model import SavedPage


def record_of(page: SavedPage, *, answers: Sequence[Any] = (), personal: bool = False) -> Record:
    """The record of `page`, with all that its file says of where it comes from.

    Raises `PageError` as `parse_html` does; `answers` and `personal` as there; a page saved as text has neither.
    """
    record = _html(page, answers, personal) if page.kind == "html" else _text(page)
    if page.sha256 is not None and page.size is not None:
        record.source.sha256, record.source.bytes = page.sha256, page.size
    record.warnings.extend(Warning(code=code, at=at, detail=detail) for code, at, detail in page.notes)
    return record


def _html(page: SavedPage, answers: Sequence[Any], personal: bool) -> Record:
    from ..page import Page
    from ..pipeline import parse_page

    parsed = Page(
        page.body,
        url=page.url,
        final_url=page.final_url,
        fetched_at=page.fetched_at,
        encoding=page.encoding,
        status=page.status,
        warc=page.warc,
    )
    return parse_page(parsed, answers=answers, personal=personal)


def _text(page: SavedPage) -> Record:
    from ..saved_text import parse_text

    text, encoding, doubt = decode_text(page.body, page.encoding)
    record = parse_text(text, url=page.url, fetched_at=page.fetched_at)
    record.source.status = page.status
    # UTF-8 is what saved text is; any other encoding is worth a word
    record.source.encoding = None if encoding == "utf-8" else encoding
    if doubt:
        record.warnings.append(Warning(code="encoding", at="/source/encoding", detail=doubt))
    return record
