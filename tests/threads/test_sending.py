"""Requests as Scrapy sends them, waits as servers ask for them, the spool's memory."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from scrapy.http import Response

from crawler.reading import FetchedPage
from crawler.sending import outcome, retry_after, scrapy_request
from crawler.spool import Failed, Spool
from normalize.comments.asking import Answer, ThreadRequest


def _send(**more: object) -> tuple[str, str, dict[str, str], bytes]:
    request = ThreadRequest(kind="x", url="https://a.example/b", why="more", **more)  # type: ignore[arg-type]
    sent = scrapy_request(
        request, "https://a.example/", callback=print, errback=print, cb_kwargs={"article": "a", "cursor": {}}
    )
    assert sent.dont_filter
    return sent.method, sent.url, {k.decode(): v[0].decode() for k, v in sent.headers.items()}, sent.body


def test_forms_and_json() -> None:
    method, _, headers, body = _send(method="POST", form={"a": "1 & 2", "b": "é"})
    assert (method, headers["Content-Type"].partition(";")[0]) == ("POST", "application/x-www-form-urlencoded")
    assert body == b"a=1+%26+2&b=%C3%A9"
    _, _, headers, body = _send(method="POST", json=["/story/"], headers={"X-Site": "7"})
    assert (headers["Content-Type"], headers["X-Site"], json.loads(body)) == ("application/json", "7", ["/story/"])
    assert _send()[3] == b""


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("7", 7.0), ("0", 0.0), ("", None), ("soon", None), ("-5", None), ("9" * 40, 999999999.0),
     (format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True), 0.0)],
)  # fmt: skip
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after(Response("https://a.example/", status=429, headers={"Retry-After": value})) == seconds


def test_retry_after_a_date() -> None:
    at = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    seconds = retry_after(Response("https://a.example/", status=503, headers={"Retry-After": at}))
    assert seconds is not None
    assert 80 < seconds <= 90


def test_outcomes() -> None:
    assert [outcome(s) for s in (401, 403, 451, 429, 404, 500)] == [
        "login", "blocked", "blocked", "rate_limited", "bad_response", "bad_response",
    ]  # fmt: skip


@pytest.mark.parametrize("kept", [True, False])
def test_the_spool_gives_back_what_it_was_given(kept: bool, tmp_path: Path) -> None:
    page = FetchedPage(
        body=b"<p>\xff</p>", kind="html", asked="https://a.example/", final=None, fetched_at="2026-01-01T00:00:00Z",
        charset="utf-8", status=200, cookies={"a": "b"},
    )  # fmt: skip
    request = ThreadRequest(kind="x", url="https://a.example/b", why="more", form={"a": "1"}, cursor={"page": 2})
    answer = Answer(
        body=b"\x00\xff", url="https://a.example/b", headers={"x-wp-total": "3", "date": "now"}, request=request
    )
    failed = Failed(request, "blocked", "HTTP status 403", 403)
    folder = str(tmp_path / "job") if kept else None
    spool = Spool(folder)
    spool.begin("t", page)
    spool.add("t", 2, failed, 9.5)
    spool.add("t", 1, answer, 4.5)
    if kept:
        spool.close()
        spool = Spool(folder)
    assert spool.page("t") == (page, 4.5)
    one, two = spool.events("t")
    assert isinstance(one, Answer)
    assert (one.body, one.headers, one.request) == (b"\x00\xff", {"x-wp-total": "3"}, request)
    assert two == failed
    assert spool.open_threads() == ["t"]
    spool.end("t")
    assert "t" not in spool
    assert list(spool.events("t")) == []
    spool.close()
