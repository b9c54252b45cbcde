"""Pages out of WARC files, with `warcio` (the extra ``warc``)."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from .model import MAX_BYTES, SavedFailure, SavedPage, UnreadableError
from .sniff import kind_of, refuse_binary
from .times import instant, web_url

_PAGES = ("text/html", "application/xhtml+xml")
MISSING = "reading WARC files needs the package warcio: pip install 'newsthread[warc]'"


def read_warc(stream: IO[bytes], path: Path | None, name: str) -> Iterator[SavedPage | SavedFailure]:
    """The HTML pages among the responses in `stream`, in their order.

    Answers that are no pages (redirects, errors, pictures) are passed over and counted in one remark at the end. A
    broken file gives what stands before the break, then a failure.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        yield SavedFailure(path=path, name=name, cause="warcio", message=MISSING)
        return
    passed: Counter[str] = Counter()
    offset = records = 0
    try:
        iterator = ArchiveIterator(stream, check_digests=False)
        for record in iterator:
            records += 1
            # not get_record_offset(): that one reads the record to its end
            offset = iterator.offset
            if record.rec_type == "response":
                yield from _response(record, offset, path, name, passed)
            if _cut(record):
                raise EOFError
    except EOFError:
        yield _broken(path, name, f"the WARC file is cut short within the record at byte {offset}")
    except (ArchiveLoadFailed, OSError, zlib.error, ValueError, LookupError, AttributeError, TypeError) as error:
        detail = " ".join(str(error).split())[:200] or type(error).__name__
        if "non-chunked gzip" in detail:
            detail = "its records were gzipped in one piece; 'warcio recompress OLD NEW' mends that"
        yield _broken(path, name, f"the WARC file cannot be read beyond the record at byte {offset}: {detail}")
    if not records:
        yield _broken(path, name, "the WARC file holds no record")
    if passed:
        counts = ", ".join(f"{count} × {what}" for what, count in sorted(passed.items()))
        message = f"answers that are no pages were passed over: {counts}"
        yield SavedFailure(path=path, name=name, cause="passed_over", message=message, counts=False)


def _response(
    record: Any, offset: int, path: Path | None, name: str, passed: Counter[str]
) -> Iterator[SavedPage | SavedFailure]:
    from ..record import WarcPosition

    headers = record.http_headers
    status = _status(headers)
    media, encoding = _media_type(headers)
    if headers is None or (status is not None and not 200 <= status < 300):
        passed["not HTTP" if headers is None else f"status {status}"] += 1
        return
    if media and media not in _PAGES:
        passed[media[:60]] += 1
        return
    place = f"{name}, record at byte {offset}"
    try:
        body = record.content_stream().read(MAX_BYTES + 1)
        if len(body) > MAX_BYTES:
            raise UnreadableError("too_large", f"it is larger than {MAX_BYTES >> 20} MB")
        refuse_binary(body)
        if not media and kind_of(body, encoding) != "html":
            passed["no type declared, not HTML"] += 1
            return
    except UnreadableError as error:
        yield SavedFailure(path=path, name=place, cause=error.cause, message=str(error))
        return
    except (zlib.error, ValueError) as error:
        yield SavedFailure(path=path, name=place, cause="warc", message=f"its body cannot be unpacked: {error}")
        return
    target = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    page = SavedPage(
        path=path,
        name=place,
        body=body,
        kind="html",
        url=web_url(target),
        encoding=encoding,
        status=status,
        # a file's name is bytes, JSON is text
        warc=WarcPosition(
            file=(path.name if path else name).encode("utf-8", "replace").decode(),
            offset=offset,
            record_id=record.rec_headers.get_header("WARC-Record-ID"),
        ),
    )
    page.url_from = "warc" if page.url else None
    date = record.rec_headers.get_header("WARC-Date")
    if date:
        try:
            page.fetched_at, page.fetched_from = instant(date), "warc"
        except ValueError:
            page.notes.append(
                ("bad_fetch_time", "/source/fetched_at", f"the archive's WARC-Date {date[:80]!r} is no time")
            )
    cut = record.rec_headers.get_header("WARC-Truncated")
    if cut:
        page.notes.append(
            ("page_cut", "", f"the archive kept only the beginning of this page (WARC-Truncated: {cut[:40]})")
        )
    yield page


def _status(headers: Any) -> int | None:
    try:
        return int(headers.get_statuscode())
    except (AttributeError, ValueError, TypeError):
        return None


def _media_type(headers: Any) -> tuple[str, str | None]:
    """Media type and charset of the ``Content-Type``, by the rules of mail headers."""
    from email.message import Message

    value = headers.get_header("Content-Type") if headers is not None else None
    if not value:
        return "", None
    message = Message()
    message["Content-Type"] = " ".join(value.split())
    charset = message.get_content_charset()
    return value.partition(";")[0].strip().lower(), charset


def _cut(record: Any) -> bool:
    """Whether the file ended before the record did."""
    while record.raw_stream.read(65536):
        pass
    return int(getattr(record.raw_stream, "limit", 0) or 0) > 0


def _broken(path: Path | None, name: str, message: str) -> SavedFailure:
    return SavedFailure(path=path, name=name, cause="warc", message=message)
