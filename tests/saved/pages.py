"""Pages of our own, and the wrappings in which savers put them."""

from __future__ import annotations

import gzip
import io
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from normalize.saved import SavedFailure, SavedPage, iter_saved

URL = "https://news.example/2017/09/05/a-story/"
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A story – News</title></head>
<body><article><h1>A story</h1><p>“Quite so”, he said.</p><p>Zwölf Boxkämpfer.</p></article></body></html>
"""
HTML = PAGE.encode()
TEXT = "A story\n\nA paragraph of a page that somebody copied into a file.\n\nAnother paragraph – with “quotes”.\n"


def pages_of(path: Path) -> list[SavedPage]:
    """All pages of `path`, none of which may fail."""
    found = list(iter_saved(path))
    failures = [saved for saved in found if isinstance(saved, SavedFailure)]
    assert not failures
    return [saved for saved in found if isinstance(saved, SavedPage)]


def page_in(folder: Path, body: bytes, name: str = "page.html") -> SavedPage:
    """The one page of a file of these bytes."""
    file = folder / name
    file.write_bytes(body)
    (page,) = pages_of(file)
    return page


def failure_in(folder: Path, body: bytes, name: str = "page.html") -> SavedFailure:
    """The one failure of a file of these bytes."""
    file = folder / name
    file.write_bytes(body)
    (failure,) = iter_saved(file)
    assert isinstance(failure, SavedFailure)
    return failure


def warc_record(
    body: bytes,
    *,
    url: str = URL,
    status: str = "200 OK",
    content_type: str | None = "text/html; charset=utf-8",
    kind: str = "response",
    headers: str = "",
    extra: str = "",
    zipped: bool = True,
) -> bytes:
    """One record of a WARC file, by the letter of the format."""
    typed = f"Content-Type: {content_type}\r\n" if content_type else ""
    answer = f"HTTP/1.1 {status}\r\n{typed}{headers}\r\n".encode() + body
    record = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2017-09-05T10:20:30Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n{extra}"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    ).encode() + answer
    record += b"\r\n\r\n"
    return gzip.compress(record, mtime=0) if zipped else record


def unzipped(data: bytes) -> bytes:
    """All members of a gzip file."""
    return gzip.GzipFile(fileobj=io.BytesIO(data)).read()


@contextmanager
def no_root() -> Iterator[None]:
    """Without the right to read everything, also where the tests are run by root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
