"""Small parts: causes, times, the redirect guard, statistics, the log."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from ipaddress import ip_address
from typing import Any

import pytest
from scrapy import Request
from scrapy import exceptions as scrapy_errors
from scrapy.http import HtmlResponse
from scrapy.spidermiddlewares.httperror import HttpError
from scrapy.statscollectors import StatsCollector
from scrapy.utils.test import get_crawler

from crawler import redirects
from crawler.causes import cause_of, crash_cause
from crawler.fetched import FetchClock, asked_url, fetched_at
from crawler.logformat import brief
from crawler.redirects import FOLLOW_ALL, PrivateRedirect, RedirectGuard, private_literal
from crawler.stats import RecordStats
from normalize.errors import PageError

from .records import record


def response(status: int = 200, **options: Any) -> HtmlResponse:
    url = options.pop("url", "https://post.example/a")
    meta = options.pop("meta", {})
    return HtmlResponse(url, status=status, request=Request(url, meta=meta), **options)


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (HttpError(response(404)), "http_404"),
        (HttpError(response(503)), "http_503"),
        (scrapy_errors.CannotResolveHostError("x"), "dns"),
        (scrapy_errors.DownloadTimeoutError("x"), "timeout"),
        (scrapy_errors.DownloadConnectionRefusedError("x"), "connection"),
        (scrapy_errors.DownloadFailedError("x"), "connection"),
        (scrapy_errors.ResponseDataLossError(), "connection"),
        (scrapy_errors.DownloadCancelledError("larger than download max size (1)"), "too_large"),
        (scrapy_errors.DownloadCancelledError("cancelled"), "error"),
        (scrapy_errors.IgnoreRequest("Forbidden by robots.txt"), "robots"),
        (scrapy_errors.IgnoreRequest("max redirections reached"), "redirects"),
        (scrapy_errors.IgnoreRequest("exceeded DOWNLOAD_MAXSIZE (1 B)"), "too_large"),
        (PrivateRedirect("x"), "private_redirect"),
        (scrapy_errors.NotSupported("x"), "unsupported_url"),
        (gzip.BadGzipFile("x"), "bad_compression"),
        (zlib.error("x"), "bad_compression"),
        (PageError("empty", "x"), "empty"),
        (PageError("binary", "x"), "not_html"),
        (OSError(24, "Too many open files"), "error"),
        (ValueError(), "error"),
    ],
)
def test_causes(error: Exception, word: str) -> None:
    cause = cause_of(error)
    assert cause.word == word
    assert cause.detail


def test_a_redirect_that_is_not_followed_says_where_it_went() -> None:
    error = HttpError(response(302, headers={"Location": "ftp://example.com/x"}))
    assert cause_of(error).detail == "HTTP status 302, a redirect to ftp://example.com/x, which is not followed"


def test_a_detail_is_one_short_line() -> None:
    detail = crash_cause(ValueError("a\nb" * 1000)).detail
    assert detail.startswith("ValueError: a b")
    assert "\n" not in detail
    assert len(detail) <= 500


def test_fetched_at_is_the_end_of_the_download() -> None:
    request = Request("https://post.example/a")
    FetchClock().downloaded(request)
    request.meta["newsthread_fetched_at"] = "2024-01-01T00:00:00Z"
    assert fetched_at(HtmlResponse(request.url, request=request)) == "2024-01-01T00:00:00Z"
    assert fetched_at(HtmlResponse(request.url)) is not None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Date": "Tue, 05 Mar 2024 08:30:00 GMT"}, "2024-03-05T08:30:00Z"),
        ({"Date": "Tue, 05 Mar 2024 08:30:00 -0000"}, "2024-03-05T08:30:00Z"),
        ({"Date": "Tue, 05 Mar 2024 09:30:00 +0100"}, "2024-03-05T08:30:00Z"),
        ({"Date": "yesterday"}, None),
        ({}, None),
    ],
)
def test_fetched_at_of_the_cache_is_the_date_header(headers: dict[str, str], expected: str | None) -> None:
    cached = response(headers=headers, flags=["cached"], meta={"newsthread_fetched_at": "2026-01-01T00:00:00Z"})
    assert fetched_at(cached) == expected


def test_asked_url() -> None:
    assert (
        asked_url(Request("https://b.example", meta={"redirect_urls": ["https://a.example/x"]}))
        == "https://a.example/x"
    )
    assert asked_url(Request("https://b.example/y")) == "https://b.example/y"


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("127.0.0.1", True), ("10.1.2.3", True), ("169.254.169.254", True), ("192.168.0.1", True), ("::1", True),
        ("::ffff:127.0.0.1", True), ("fe80::1%eth0", True), ("0.0.0.0", True), ("localhost", True),
        ("a.localhost", True), ("127.1", True), ("0x7f000001", True), ("2130706433", True), ("0177.0.0.1", True),
        ("100.64.0.1", True), ("93.184.216.34", False), ("2606:2800:220:1::1", False), ("example.com", None),
        ("", None), ("é.example", None),
    ],
)  # fmt: skip
def test_private_addresses(host: str, private: bool | None) -> None:
    assert private_literal(host) is private


async def _resolved(host: str) -> bool:
    return host.startswith("inside")


@pytest.mark.parametrize(
    ("first", "target", "stopped"),
    [
        ("https://post.example/", "http://169.254.169.254/latest", True),
        ("https://post.example/", "http://localhost:8080/", True),
        ("https://post.example/", "http://inside.example/", True),
        ("https://post.example/", "https://other.example/", False),
        ("http://127.0.0.1:1/", "http://127.0.0.1:2/", False),
        ("http://inside.example/", "http://10.0.0.1/", False),
        ("http://10.0.0.1/", "http://192.168.0.1/", False),
    ],
)
def test_the_guard(monkeypatch: pytest.MonkeyPatch, first: str, target: str, stopped: bool) -> None:
    monkeypatch.setattr(redirects, "_resolves_private", _resolved)
    request = Request(target, meta={"redirect_urls": [first]})

    def stops(guard: RedirectGuard) -> bool:
        try:
            asyncio.run(guard.process_request(request))
        except PrivateRedirect:
            return True
        return False

    assert stops(RedirectGuard(allow=False)) is stopped
    assert not stops(RedirectGuard(allow=True))


@pytest.mark.parametrize(("address", "stopped"), [("10.0.0.1", True), ("93.184.216.34", False), (None, False)])
def test_a_name_that_changes_its_address_is_no_way_in(
    monkeypatch: pytest.MonkeyPatch, address: str | None, stopped: bool
) -> None:
    monkeypatch.setattr(redirects, "_resolves_private", _resolved)
    request = Request("https://other.example/", meta={"redirect_urls": ["https://post.example/"]})
    answer = HtmlResponse(request.url, ip_address=ip_address(address) if address else None)
    checked = RedirectGuard(allow=False).process_response(request, answer)
    if stopped:
        with pytest.raises(PrivateRedirect, match=r"at 10\.0\.0\.1"):
            asyncio.run(checked)
    else:
        assert asyncio.run(checked) is answer
    proxied = RedirectGuard(allow=False, proxied=("https",))
    assert asyncio.run(proxied.process_response(request, answer)) is answer


def test_the_guard_lets_redirects_pass_the_duplicate_filter_where_asked() -> None:
    for meta, expected in (({FOLLOW_ALL: True}, True), ({}, False)):
        request = Request("https://post.example/", meta=meta)
        asyncio.run(RedirectGuard(allow=False).process_request(request))
        assert request.dont_filter is expected


def test_stats() -> None:
    stats = StatsCollector(get_crawler())
    counter = RecordStats(stats)
    whole = record(3)
    whole.thread.complete, whole.thread.incomplete_reasons = None, []
    for item in (record(2), whole, {"not": "a record"}):
        counter.item_scraped(item)
    assert stats.get_stats() == {
        "newsthread/pages": 2,
        "newsthread/comments": 5,
        "newsthread/threads_incomplete": 1,
        "newsthread/incomplete/paged": 1,
        "newsthread/incomplete/replies_collapsed": 1,
    }


def test_the_log_shows_a_record_in_a_line() -> None:
    line = brief(record(1000))
    assert "1000 comments" in line
    assert len(line) < 200
    assert brief({"a": 1}) == {"a": 1}
