"""A saved page to its record: the one place that both the command and the spider use."""

from __future__ import annotations

import hashlib
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
    source = record.source
    if page.warc is not None:
        source.input, source.warc = "warc", page.warc
    source.status = page.status
    if page.final_url is not None:
        source.final_url = page.final_url
    if page.sha256 is not None and page.size is not None:
        source.sha256, source.bytes = page.sha256, page.size
    record.warnings.extend(Warning(code=code, at=at, detail=detail) for code, at, detail in page.notes)
    return record


def _html(page: SavedPage, answers: Sequence[Any], personal: bool) -> Record:
    from normalize import parse_html

    return parse_html(
        page.body,
        url=page.url,
        fetched_at=page.fetched_at,
        encoding=page.encoding,
        answers=answers,
        personal=personal,
    )


def _text(page: SavedPage) -> Record:
    from normalize import parse_text

    text, encoding, doubt = decode_text(page.body, page.encoding)
    record = parse_text(text, url=page.url, fetched_at=page.fetched_at)
    record.source.encoding = encoding
    record.source.sha256 = hashlib.sha256(page.body).hexdigest()
    record.source.bytes = len(page.body)
    if doubt:
        record.warnings.append(Warning(code="encoding", at="/source/encoding", detail=doubt))
    return record
