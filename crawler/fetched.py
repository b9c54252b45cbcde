"""When a response was fetched, and for which URL: the time is what relative dates ("3 hours ago") are counted from."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response

_META = "newsthread_fetched_at"


class FetchClock:
    """Notes in a request's meta when its download ended: its callback may run much later, behind other pages."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        clock = cls()
        crawler.signals.connect(clock.downloaded, signals.response_downloaded)
        return clock

    def downloaded(self, request: Request) -> None:
        request.meta[_META] = _now()


def fetched_at(response: Response) -> str | None:
    """When `response` was fetched, ISO 8601 UTC to the second.

    From the HTTP cache: what its ``Date`` header says, since that is when the page was made; None without one. Else:
    when the download ended.
    """
    if "cached" in response.flags:
        return _date_header(response)
    meta = response.request.meta if response.request is not None else {}
    at = meta.get(_META)
    return at if isinstance(at, str) else _now()


def asked_url(request: Request) -> str:
    """The URL that was asked for, before redirects."""
    chain = request.meta.get("redirect_urls")
    return str(chain[0]) if chain else request.url


def _date_header(response: Response) -> str | None:
    raw = response.headers.get("Date")
    if raw is None:
        return None
    try:
        date = parsedate_to_datetime(raw.decode("latin-1"))
        # HTTP dates are GMT by definition; "-0000" parses without a zone
        return _iso(date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC))
    except (ValueError, OverflowError):
        return None


def _now() -> str:
    return _iso(datetime.now(UTC))


def _iso(date: datetime) -> str:
    return date.strftime("%Y-%m-%dT%H:%M:%SZ")
