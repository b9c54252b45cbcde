"""Pages that were saved out of a web archive (the Wayback Machine and those that run its like): made themselves again.

The archive rewrites every link of a page to lead into the archive, under the page's own 14-digit stamp. Only prefixes
with that very stamp are taken off again: a reader's link to some other capture stays as the reader wrote it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .times import from_archived_on, from_stamp, web_url

_TAIL = 16 * 1024
# …/web/20170905102030im_/http://…: the two letters say how the archive serves it
_CAPTURE = re.compile(
    r"https?://[^/\s]{1,255}/(?:[^/\s]{1,60}/){0,3}?(\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}[^\s]{1,4000})"
)
_WOMBAT = re.compile(r"__wm\.wombat\(\s*\"([^\"\s]{1,4000})\"\s*,\s*\"(\d{14})\"")
_ARCHIVED_ON = re.compile(rb"FILE ARCHIVED ON (\d\d:\d\d:\d\d [A-Z][a-z]{2} \d{1,2}, \d{4}) AND RETRIEVED FROM")
_LINK_STAMP = re.compile(rb"(?:web\.archive\.org)?/web/(\d{14})(?:[a-z]{2}_)?/https?:")
_BANNER = (b"<!-- BEGIN WAYBACK TOOLBAR INSERT -->", b"<!-- END WAYBACK TOOLBAR INSERT -->")


class Capture(NamedTuple):
    """Which capture of a page this is."""

    url: str | None
    """The page's own URL, where it is known."""
    fetched_at: str | None
    """When the archive fetched it."""
    stamp: str | None
    """The 14 digits under which its links were rewritten."""
    prefix: str | None = None
    """What the archive puts before the stamp; None: the Wayback Machine's."""


def capture_of(url: str) -> Capture | None:
    """The capture that `url` is the address of, or None for a page of the live web."""
    match = _CAPTURE.fullmatch(url)
    if match is None:
        return None
    fetched_at = from_stamp(match[1])
    # servers and browsers like to fold the two slashes into one
    target = web_url(re.sub(r"^(https?):/+", r"\1://", match[2]))
    if fetched_at is None or target is None:
        return None
    return Capture(target, fetched_at, match[1], url[: match.start(1)])


def find_capture(head: str, body: bytes) -> Capture | None:
    """The capture that the page is, by what the Wayback Machine writes into it; None for other pages."""
    match = _WOMBAT.search(head)
    if match is not None:
        return Capture(web_url(match[1]), from_stamp(match[2]), match[2])
    stated = _ARCHIVED_ON.search(body[-_TAIL:])
    if stated is None:
        return None
    fetched_at = from_archived_on(stated[1].decode("ascii"))
    if fetched_at is None:
        return None
    stamp = re.sub(r"\D", "", fetched_at)
    used = _LINK_STAMP.search(body)
    return Capture(None, fetched_at, used[1].decode("ascii") if used else stamp)


def restore(body: bytes, capture: Capture) -> bytes:
    """`body` with its links as the page had them, without the archive's banner."""
    start, end = body.find(_BANNER[0]), body.find(_BANNER[1])
    if 0 <= start < end:
        body = body[:start] + body[end + len(_BANNER[1]) :]
    if capture.stamp is None:
        return body
    hosts = rb"(?:(?:https?:)?\\?/\\?/web\.archive\.org)?\\?/web"
    if capture.prefix is not None:
        scheme, _, rest = capture.prefix.rstrip("/").partition("://")
        assert scheme in ("http", "https")
        host, _, path = rest.partition("/")
        path_pattern = b"".join(rb"\\?/" + re.escape(part.encode()) for part in path.split("/") if part)
        hosts = rb"(?:(?:https?:)?\\?/\\?/" + re.escape(host.encode()) + rb")?" + path_pattern
    # slashes stand escaped in JSON
    pattern = hosts + rb"\\?/" + capture.stamp.encode() + rb"(?:[a-z]{2}_)?\\?/(?=https?:|mailto:|\\?/\\?/)"
    return re.sub(pattern, b"", body)
