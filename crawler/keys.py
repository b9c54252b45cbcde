"""The user's own keys of comment systems: put into requests at the last moment, so that no log, queue, spool or record has them."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Self
from urllib.parse import urlsplit

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from w3lib.url import add_or_replace_parameter

from normalize.comments.asking import BEARER

KEYS = "newsthread_keys"
"""Meta key of requests that need a key: where it belongs, and the name of the option (`ThreadRequest.keys`)."""

KEYS_FOR = "newsthread_keys_for"
"""Meta key: the URL that it is for. Where a redirect leads elsewhere, the key does not go along."""

_PLAIN = "newsthread_plain_url"
_HIDDEN = "***"
# what tells of a download while it runs, with the URL as it was sent
_TALKERS = (
    "scrapy.core.downloader.handlers.http11", "scrapy.core.downloader.handlers.http2",
    "scrapy.core.downloader.handlers._base_streaming", "scrapy.core._http2.stream", "scrapy.core._http2.protocol",
    "scrapy.utils.log",
)  # fmt: skip


class UserKeys(logging.Filter):
    """Downloader middleware, the last before the network; and the filter of what is logged behind it."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        super().__init__()
        self._options = options
        self._known: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        keys = cls(crawler.settings.getdict("NEWSTHREAD_THREAD_OPTIONS"))
        crawler.signals.connect(keys.closed, signals.spider_closed)
        return keys

    def process_request(self, request: Request) -> None:
        wanted: dict[str, str] = request.meta.get(KEYS) or {}
        if not wanted or not same_origin(request.url, request.meta.get(KEYS_FOR, "")):
            return
        url = request.url
        for place, option in wanted.items():
            key = self._options.get(option)
            if not isinstance(key, str) or not key:
                continue
            self._learn(key)
            if place == BEARER:
                request.headers["Authorization"] = f"Bearer {key}"
            else:
                url = add_or_replace_parameter(url, place, key)
        if url != request.url:
            request.meta[_PLAIN] = request.url
            request._set_url(url)

    def process_response(self, request: Request, response: Response) -> Response:
        if not request.meta.get(KEYS):
            return response
        plain = self._restore(request)
        location = response.headers.get("Location")
        if location is not None:
            response.headers["Location"] = self.hidden(location.decode("latin-1"))
        return response.replace(url=plain) if plain is not None else response

    def process_exception(self, request: Request, exception: Exception) -> None:
        if request.meta.get(KEYS):
            self._restore(request)
            exception.args = tuple(self.hidden(arg) if isinstance(arg, str) else arg for arg in exception.args)

    def hidden(self, text: str) -> str:
        """`text` without the keys."""
        for key in self._known:
            text = text.replace(key, _HIDDEN)
        return text

    def filter(self, record: logging.LogRecord) -> bool:
        message = record.getMessage()
        if any(key in message for key in self._known):
            record.msg, record.args = self.hidden(message), ()
        return True

    def closed(self) -> None:
        """At the end of the crawl."""
        for name in _TALKERS:
            logging.getLogger(name).removeFilter(self)

    def _learn(self, key: str) -> None:
        from urllib.parse import quote_plus

        if not self._known:
            for name in _TALKERS:
                logging.getLogger(name).addFilter(self)
        self._known |= {key, quote_plus(key)}

    def _restore(self, request: Request) -> str | None:
        request.headers.pop("Authorization", None)
        plain: str | None = request.meta.pop(_PLAIN, None)
        if plain is not None:
            request._set_url(plain)
        return plain


def same_origin(one: str, other: str) -> bool:
    """Whether both have one scheme, host and port."""
    a, b = urlsplit(one), urlsplit(other)
    return (a.scheme, a.netloc) == (b.scheme, b.netloc)
