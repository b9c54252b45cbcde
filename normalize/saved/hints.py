"""What a saved page says of its own URL and of when it was saved, as the common savers write it."""

from __future__ import annotations

import re
from typing import NamedTuple

from . import wayback
from .sniff import bom, wide_encoding
from .times import from_javascript, from_rfc2822, web_url

_HEAD = 32 * 1024

# <!-- Page saved with SingleFile \n url: https://… \n saved date: Sun Nov 22 2026 11:11:43 GMT+0000 (…) -->
_SINGLEFILE = re.compile(
    r"<!--\s{0,9}(?:Page saved with SingleFile|Archive processed by SingleFile)\s{1,9}url: ([^\s<>]{1,4000})\s{1,9}"
    r"saved date: ([^<>\n]{1,120})"
)
# <!-- saved from url=(0031)https://… -->: the number is the URL's length
_SAVED_FROM = re.compile(r"<!--\s{0,9}saved from url=\((\d{4,6})\)([^\s<>]{1,4000})")
# <!-- Mirrored from host/path by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 05 Sep 2017 10:20:30 GMT -->
_HTTRACK = re.compile(
    r"<!-- Mirrored from ([^\s<>]{1,4000}) by HTTrack Website Copier/[^<>\n,]{0,80}(?:, ([^<>\n]{1,60}?))? ?-->"
)


class Hints(NamedTuple):
    """What was found; `source` is the saver's name as in `SavedPage.url_from`."""

    source: str | None = None
    url: str | None = None
    fetched_at: str | None = None
    note: tuple[str, str, str] | None = None
    archive: wayback.Capture | None = None
    """Set where the page came out of a web archive: its links are to be restored."""


def read_hints(body: bytes) -> Hints:
    """The hints in `body` (an HTML page)."""
    head = _head(body)
    found = _singlefile(head) or _saved_from(head) or _httrack(head)
    capture = wayback.capture_of(found.url) if found and found.url else None
    capture = capture or wayback.find_capture(head, body)
    if capture is None:
        return found or Hints()
    # the archive fetched the page; when somebody saved the archive's copy says nothing of the page
    return Hints("wayback", capture.url, capture.fetched_at, archive=capture)


def _head(body: bytes) -> str:
    mark = bom(body)
    encoding = mark[0] if mark else wide_encoding(body) or "utf-8"
    return body[:_HEAD].decode(encoding, "replace").lstrip("\ufeff")


def _singlefile(head: str) -> Hints | None:
    match = _SINGLEFILE.search(head)
    if match is None:
        return None
    return Hints("singlefile", web_url(match[1]), from_javascript(match[2]))


def _saved_from(head: str) -> Hints | None:
    match = _SAVED_FROM.search(head)
    if match is None:
        return None
    url = match[2].removesuffix("--")
    # browsers count what they wrote; one that was edited by hand is taken as it stands
    length = int(match[1])
    return Hints("saved_from", web_url(url[:length] if 0 < length < len(url) else url))


def _httrack(head: str) -> Hints | None:
    match = _HTTRACK.search(head)
    if match is None:
        return None
    fetched_at = from_rfc2822(match[2]) if match[2] else None
    url, note = match[1], None
    if not url.startswith(("http://", "https://")):
        host = url.partition("/")[0]
        scheme = "https" if f"https://{host}/" in head else "http"
        url = f"{scheme}://{url}"
        note = (
            "assumed_scheme",
            "/source/url",
            f"HTTrack does not write down the scheme of a URL; {scheme} is assumed",
        )
    url = web_url(url) or ""
    return Hints("httrack", url or None, fetched_at, note if url else None)
