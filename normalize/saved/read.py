"""A file to the pages in it, whatever they are wrapped in."""

from __future__ import annotations

import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO

from . import hints, mhtml, wayback
from .files import FoundFile, failure_of, find_files
from .model import MAX_BYTES, NOTHING_KNOWN, Kind, Known, SavedFailure, SavedPage, UnreadableError, key_of
from .sniff import kind_of, refuse_binary, wide_encoding
from .warc import read_warc

_GZIP = b"\x1f\x8b"


def iter_saved(
    path: Path,
    *,
    kind: Kind | None = None,
    meta: Mapping[Path, Known] | None = None,
    leave_out: frozenset[Path] = frozenset(),
) -> Iterator[SavedPage | SavedFailure]:
    """The pages of a file or, by name, of a folder and all folders in it.

    `kind` forces ``html`` or ``text``; `meta` (see `read_meta`) holds what is known of files by `key_of` path;
    `leave_out` are resolved paths that are no input. What cannot be read gives a `SavedFailure`, and the others go on.
    """
    for found in find_files(path, leave_out=leave_out):
        if isinstance(found, SavedFailure):
            yield found
        else:
            known = meta.get(key_of(found.path), NOTHING_KNOWN) if meta else NOTHING_KNOWN
            yield from read_file(found, kind=kind, known=known)


def read_file(
    found: FoundFile, *, kind: Kind | None = None, known: Known = NOTHING_KNOWN
) -> Iterator[SavedPage | SavedFailure]:
    """The page in a file; all pages where it is a WARC file."""
    path = found.path
    try:
        with path.open("rb") as stream:
            yield from read_stream(stream, path, str(path), kind=kind, known=known, sure=found.sure)
    except OSError as error:
        yield failure_of(path, error)


def read_stream(
    stream: IO[bytes],
    path: Path | None,
    name: str,
    *,
    kind: Kind | None = None,
    known: Known = NOTHING_KNOWN,
    sure: bool = True,
) -> Iterator[SavedPage | SavedFailure]:
    """The pages in `stream`. With `sure` false, a file that is not HTML is passed over without a word."""
    try:
        head = stream.read(4096)
        if is_warc(head, path):
            yield from read_warc(_Rejoined.of(head, stream), path, name)
        else:
            yield _page(_whole(head, stream), path, name, kind, known, sure)
    except UnreadableError as error:
        if sure:
            yield SavedFailure(path=path, name=name, cause=error.cause, message=str(error))
    except OSError:
        raise
    except Exception as error:  # a file that the libraries stumble over must not end the run
        detail = " ".join(f"{type(error).__name__}: {error}".split())[:300]
        message = f"an error of newsthread while it was unwrapped, please report it: {detail}"
        yield SavedFailure(path=path, name=name, cause="read", message=message)


def is_warc(head: bytes, path: Path | None) -> bool:
    """Whether a stream that begins with `head` is a WARC file, plain or gzipped."""
    if not head.startswith(_GZIP):
        return head.startswith(b"WARC/")
    if path is not None and path.name.lower().endswith((".warc", ".warc.gz")):
        return True
    try:
        return zlib.decompressobj(31).decompress(head, 5) == b"WARC/"
    except zlib.error:
        return False


def _whole(head: bytes, stream: IO[bytes]) -> bytes:
    body = head + stream.read(MAX_BYTES + 1 - len(head))
    if body.startswith(_GZIP):
        body = _gunzip(body)
    if len(body) > MAX_BYTES:
        raise UnreadableError("too_large", f"it is larger than {MAX_BYTES >> 20} MB")
    return body


def _gunzip(body: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as unpacked:
            return unpacked.read(MAX_BYTES + 1)
    except EOFError:
        raise UnreadableError("gzip", "the gzip file is cut short") from None
    except (OSError, zlib.error) as error:
        raise UnreadableError("gzip", f"the gzip file is broken: {error}") from None


def _page(body: bytes, path: Path | None, name: str, kind: Kind | None, known: Known, sure: bool) -> SavedPage:
    page = SavedPage(path=path, name=name, body=body, kind=kind or "html")
    if mhtml.is_mhtml(body):
        page.body, url, fetched_at, page.encoding = mhtml.read_mhtml(body)
        _say(page, "mhtml", url, fetched_at)
    refuse_binary(page.body)
    page.kind = kind or kind_of(page.body, page.encoding)
    if not sure and page.kind != "html":
        raise UnreadableError("passed_over", "it is not HTML")
    page.encoding = page.encoding or wide_encoding(page.body)
    if page.kind == "html":
        _apply_hints(page)
    _say(page, known.by, known.url, known.fetched_at)
    if page.url_from == known.by:
        page.notes = [note for note in page.notes if note[1] != "/source/url"]
    return page


def _apply_hints(page: SavedPage) -> None:
    found = hints.read_hints(page.body)
    if found.source is None:
        own = wayback.capture_of(page.url) if page.url else None
        if own is None:
            return
        found = hints.Hints("wayback", own.url, own.fetched_at, archive=own)
    if found.archive is not None:
        # the time of an archive's capture stands for the page, whoever saved the copy, and when
        page.url = page.fetched_at = None
        restored = wayback.restore(page.body, found.archive)
        if restored != page.body:
            page.sha256, page.size = hashlib.sha256(page.body).hexdigest(), len(page.body)
            page.body = restored
    _say(page, found.source or "", found.url, found.fetched_at)
    if found.note:
        page.notes.append(found.note)


def _say(page: SavedPage, who: str, url: str | None, fetched_at: str | None) -> None:
    if url:
        page.url, page.url_from = url, who
    if fetched_at:
        page.fetched_at, page.fetched_from = fetched_at, who


class _Rejoined(io.RawIOBase):
    """A stream that begins with bytes which were read from it already; for pipes, which cannot go back."""

    def __init__(self, head: bytes, rest: IO[bytes]) -> None:
        self._head, self._rest = head, rest

    @classmethod
    def of(cls, head: bytes, rest: IO[bytes]) -> IO[bytes]:
        if rest.seekable():
            rest.seek(0)
            return rest
        return io.BufferedReader(cls(head, rest))

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._head[: len(buffer)]
        if data:
            self._head = self._head[len(data) :]
        else:
            data = self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
