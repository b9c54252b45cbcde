"""Why a page gave no record, in one stable word."""

from __future__ import annotations

import gzip
import zlib
from typing import NamedTuple

from scrapy import exceptions as scrapy_errors
from scrapy.spidermiddlewares.httperror import HttpError
from twisted.internet.error import ConnectError, ConnectionClosed

from normalize.errors import PageError
from normalize.text import clean_line

from .redirects import PrivateRedirect, StrangeRedirect

_LONGEST = 500


class Cause(NamedTuple):
    """What goes into the failure list."""

    word: str
    """``http_404`` and its like, ``timeout``, ``dns``, ``connection``, ``tls``, ``robots``, ``redirects``,
    ``private_redirect``, ``too_large``, ``bad_compression``, ``not_html``, ``empty``, ``unreadable``, ``parse_error``,
    ``pipeline_error``, ``missing_file``, ``bad_url``, ``unsupported_url``, ``error``."""

    status: int | None
    """HTTP status, where there was an answer."""

    detail: str
    """One line for a person."""


def cause_of(error: BaseException) -> Cause:
    """The cause that `error` stands for: a download's, a page's, or any other exception."""
    if isinstance(error, HttpError):
        return _http(error)
    if isinstance(error, PageError):
        return page_cause(error)
    word = _word(error)
    line = _line(error)
    if word in ("error", "bad_compression"):
        # a message from anywhere, often a mere word without its class
        line = f"{type(error).__name__}: {line}"
    return Cause(word, None, line[:_LONGEST])


def crash_cause(error: BaseException, word: str = "parse_error", status: int | None = None) -> Cause:
    """The cause of a page at which our own code, or the user's, broke down."""
    return Cause(word, status, f"{type(error).__name__}: {_line(error)}"[:_LONGEST])


def page_cause(error: PageError, status: int | None = None) -> Cause:
    """The cause of a page that was had, but gives no record."""
    word = "not_html" if error.cause == "binary" else error.cause
    return Cause(word, status, _line(error))


def _http(error: HttpError) -> Cause:
    response = error.response
    detail = f"HTTP status {response.status}"
    location = response.headers.get("Location")
    if 300 <= response.status < 400:
        target = clean_line(location.decode("latin-1")) if location else "nowhere"
        detail += f", a redirect to {target}, which is not followed"
    return Cause(f"http_{response.status}", response.status, detail[:_LONGEST])


def _word(error: BaseException) -> str:
    for kinds, word in _WORDS:
        if isinstance(error, kinds):
            return word
    text = str(error)
    # Scrapy tells these apart by their message only
    if isinstance(error, scrapy_errors.IgnoreRequest):
        if "robots.txt" in text:
            return "robots"
        if "redirections" in text:
            return "redirects"
        if "DOWNLOAD_MAXSIZE" in text:
            return "too_large"
    if isinstance(error, scrapy_errors.DownloadCancelledError) and "max size" in text:
        return "too_large"
    if isinstance(error, scrapy_errors.DownloadFailedError):
        return "tls" if _is_tls(error) else "connection"
    # brotli comes by two libraries, neither of them sure to be there
    return "bad_compression" if type(error).__module__.startswith(("brotli", "_brotli", "compression")) else "error"


_WORDS: tuple[tuple[type[BaseException] | tuple[type[BaseException], ...], str], ...] = (
    (PrivateRedirect, "private_redirect"),
    (StrangeRedirect, "redirects"),
    (scrapy_errors.CannotResolveHostError, "dns"),
    (scrapy_errors.DownloadTimeoutError, "timeout"),
    (scrapy_errors.DownloadConnectionRefusedError, "connection"),
    (scrapy_errors.ResponseDataLossError, "connection"),
    ((scrapy_errors.UnsupportedURLSchemeError, scrapy_errors.NotSupported), "unsupported_url"),
    ((ConnectError, ConnectionClosed), "connection"),
    ((FileNotFoundError, NotADirectoryError), "missing_file"),
    (PermissionError, "unreadable"),
    ((zlib.error, EOFError, gzip.BadGzipFile), "bad_compression"),
)


def _is_tls(error: BaseException) -> bool:
    """Whether the connection broke in TLS: Twisted keeps the reasons in the exception that Scrapy wraps."""
    reasons = getattr(error.__cause__, "reasons", None) or []
    return any(type(reason.value).__module__.startswith("OpenSSL") for reason in reasons)


def _line(error: BaseException) -> str:
    return clean_line(str(error))[:_LONGEST] or type(error).__name__
