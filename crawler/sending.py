"""A comment system's request as Scrapy sends it, and what it means when it fails."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode

from scrapy import Request
from scrapy.http import Response
from twisted.python.failure import Failure

from normalize.comments.asking import ThreadRequest

from .causes import cause_of
from .keys import KEYS, KEYS_FOR, same_origin
from .redirects import SENT_BY

RETRIED = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
"""Statuses that may be others next time."""

_ERRORS = list(range(400, 600))
# before the pages that are still to be fetched: few threads are open at a time
_PRIORITY = 10
_REASONS = {
    "robots": "robots",
    "private_redirect": "blocked",
    "redirects": "bad_response",
    "too_large": "bad_response",
    "bad_compression": "bad_response",
    "unsupported_url": "bad_response",
}
_PASSING = frozenset({"timeout", "connection", "dns"})


def scrapy_request(
    request: ThreadRequest,
    page: str | None,
    *,
    referer: bool = False,
    callback: Callable[..., Any],
    errback: Callable[..., Any],
    cb_kwargs: dict[str, Any],
) -> Request:
    """`request` of the thread on `page`, which its own server is told of (`referer`), as by a browser. All its statuses come to `callback`; it is never retried but by the driver."""
    # as scripts of pages ask
    headers = {"Accept": "*/*", **request.headers}
    if referer and page and same_origin(page, request.url):
        headers.setdefault("Referer", page.partition("#")[0])
    body = b""
    if request.form is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded; charset=UTF-8"
        body = urlencode(request.form).encode()
    elif request.json is not None:
        headers["Content-Type"] = "application/json"
        body = json.dumps(request.json).encode()
    meta: dict[str, Any] = {"handle_httpstatus_list": _ERRORS, "dont_retry": True, SENT_BY: page}
    if request.keys:
        meta |= {KEYS: dict(request.keys), KEYS_FOR: request.url}
    return Request(
        request.url,
        method=request.method,
        headers=headers,
        body=body,
        callback=callback,
        errback=errback,
        cb_kwargs=cb_kwargs,
        dont_filter=True,
        priority=_PRIORITY,
        meta=meta,
    )


def outcome(status: int) -> str:
    """The reason, as in `Thread.incomplete_reasons`, that an HTTP status is."""
    if status == 401:
        return "login"
    if status in (403, 451):
        return "blocked"
    return "rate_limited" if status == 429 else "bad_response"


def reason_of(failure: Failure) -> tuple[str, str, bool]:
    """Why a download failed: reason, detail, and whether it may succeed next time."""
    error = failure.value
    cause = cause_of(error if error is not None else RuntimeError("unknown failure"))
    return _REASONS.get(cause.word, "network_error"), f"{cause.word}: {cause.detail}", cause.word in _PASSING


def retry_after(response: Response) -> float | None:
    """The seconds that the server asks to wait; None where it does not say."""
    value = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if not value:
        return None
    if value.isdigit():
        return float(value[:9])
    try:
        at = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
    return max((at - datetime.now(UTC)).total_seconds(), 0.0)
