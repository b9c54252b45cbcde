"""MHTML (``.mht``, ``.mhtml``): a page and its pictures in one mail-like file, as browsers save it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .model import UnreadableError
from .times import from_rfc2822, web_url

if TYPE_CHECKING:
    from email.message import Message

_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]")
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


class Unwrapped(NamedTuple):
    """The page inside."""

    body: bytes
    url: str | None
    fetched_at: str | None
    encoding: str | None


def is_mhtml(body: bytes) -> bool:
    """Whether `body` begins like an MHTML file: mail headers, among them MIME's."""
    head = body[:8192].lstrip(b"\r\n\xef\xbb\xbf")
    if not _HEADER.match(head):
        return False
    headers = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0].lower()
    return b"mime-version:" in headers and (b"multipart/related" in headers or b"text/html" in headers)


def read_mhtml(body: bytes) -> Unwrapped:
    """The main part of an MHTML file; `UnreadableError` where it has none."""
    from email.parser import BytesParser

    message = BytesParser().parsebytes(body.lstrip(b"\r\n\xef\xbb\xbf"))
    part = _main_part(message)
    if part is None:
        raise UnreadableError("mhtml", "it is an MHTML file without a page in it")
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        raise UnreadableError("mhtml", "it is an MHTML file whose page is empty")
    stated = (message["Snapshot-Content-Location"], part["Content-Location"], message["Content-Location"])
    url = next((url for url in (web_url(str(text or "")) for text in stated) if url), None)
    date = message["Date"]
    return Unwrapped(payload, url, from_rfc2822(str(date)) if date else None, part.get_content_charset())


def _main_part(message: Message) -> Message | None:
    """The part that `start` names, else the first that is a page."""
    parts = [part for part in message.walk() if not part.is_multipart() and part.get_content_type() in _PAGES]
    start = message.get_param("start")
    for part in parts:
        if start and part["Content-ID"] == start:
            return part
    return parts[0] if parts else None
