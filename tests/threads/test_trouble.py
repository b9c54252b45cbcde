"""Servers that are slow, cut connections, repeat themselves, limit, refuse or lie: the record comes all the same."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from tests.crawler.run import Run, crawl
from tests.servers.talk import talk
from tests.servers.web import Answer, Site, serving
from tests.servers.wpdiscuz import WpDiscuz

from .check import by_number, whole

POSTED = talk(120, seed=9)


@attrs.define(kw_only=True)
class Troubled(WpDiscuz):
    """wpDiscuz behind a server in trouble: `trouble` says what the n-th request for more (from 1) gets; None: an answer."""

    posted: Any = attrs.field(factory=lambda: POSTED)
    rest: bool = False
    cut: bool = False
    roots: int = 4
    trouble: Any = None
    count: int = 0

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        if path == "/story/":
            return super().answer(method, path, headers, body)
        self.count += 1
        given: Answer | None = self.trouble(self.count) if self.trouble else None
        return given if given is not None else super().answer(method, path, headers, body)


def _html(text: str, status: int = 200, **headers: str) -> Answer:
    return status, {"Content-Type": "text/html"} | {k.replace("_", "-"): v for k, v in headers.items()}, text.encode()


def _crawl(site: Site, folder: Path, **settings: str) -> tuple[dict[str, Any], Run]:
    run = crawl(folder, site.page, settings=settings)
    assert run.status == 0, run.log
    (record,) = run.records().values()
    return record, run


def _short_of(record: dict[str, Any], *reasons: str) -> None:
    thread = record["thread"]
    assert thread["complete"] is False
    assert thread["incomplete_reasons"] == ["load_more_not_followed", *reasons]
    assert 0 < thread["extracted"] < thread["declared"] == 120
    assert len(by_number(record)) == thread["extracted"]


def test_too_many_requests_then_well(tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: _html("slow down", 429, Retry_After="2") if n == 2 else None)) as site:
        start = time.monotonic()
        record, _ = _crawl(site, tmp_path)
    whole(record, 120)
    assert time.monotonic() - start >= 2


def test_too_many_requests_for_ever(tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: _html("slow down", 429, Retry_After="1") if n >= 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "rate_limited")
    assert site.count == 2 + 2


def test_a_wait_that_is_too_long(tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: _html("tomorrow", 429, Retry_After="86400") if n >= 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "rate_limited")
    assert site.count == 3


@pytest.mark.parametrize(("status", "reason"), [(403, "blocked"), (401, "login"), (404, "bad_response")])
def test_refusals(status: int, reason: str, tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: _html("no", status) if n >= 3 else None)) as site:
        record, run = _crawl(site, tmp_path)
    _short_of(record, reason)
    assert site.count == 3
    # the page was read: that is no failure
    assert not run.failures()
    assert run.stats()[f"incomplete/{reason}"] == 1


def test_errors_that_pass(tmp_path: Path) -> None:
    with serving(
        Troubled(trouble=lambda n: (0, {}, b"") if n == 2 else _html("oops", 503) if n == 4 else None)
    ) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 120)


def test_a_connection_that_is_cut_every_time(tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: (0, {}, b"") if n >= 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "network_error")
    assert site.count <= 2 + 2 * 2


def test_an_answer_that_never_comes(tmp_path: Path) -> None:
    def slow(n: int) -> Answer | None:
        if n >= 3:
            time.sleep(3)
        return None

    with serving(Troubled(trouble=slow)) as site:
        start = time.monotonic()
        record, _ = _crawl(site, tmp_path, DOWNLOAD_TIMEOUT="1")
    _short_of(record, "network_error")
    assert time.monotonic() - start < 40


@pytest.mark.parametrize(
    "lie",
    [
        _html("<html><body>Please enable JavaScript</body></html>"),
        _html("null"),
        _html('{"success": true, "data": {}}'),
        _html(""),
    ],
    ids=["html", "null", "nothing in it", "empty"],
)
def test_answers_that_are_none(lie: Answer, tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: lie if n >= 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "bad_response")
    assert site.count <= 4
    assert [w["code"] for w in record["warnings"]] == ["thread_request_failed"]


def test_a_page_that_comes_for_ever(tmp_path: Path) -> None:
    kept: list[Answer] = []

    with serving(Troubled()) as site:

        def same(n: int) -> Answer | None:
            if not kept:
                data = json.loads(WpDiscuz.answer(site, "POST", "/wp-admin/admin-ajax.php", {}, _load("0"))[2])
                data["data"]["is_show_load_more"] = True
                kept.append((200, {"Content-Type": "application/json"}, json.dumps(data).encode()))
            return kept[0] if n >= 3 else None

        site.trouble = same
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "bad_response")
    assert site.count <= 4


def _load(last: str) -> bytes:
    return f"action=wpdLoadMoreComments&lastParentId={last}&postId=16&wpdiscuz_nonce=a1b2c3d4e5".encode()


@pytest.mark.parametrize(
    "limit",
    [{"NEWSTHREAD_THREAD_REQUESTS": "3"}, {"NEWSTHREAD_THREAD_COMMENTS": "40"}, {"NEWSTHREAD_THREAD_SECONDS": "2"}],
    ids=str,
)
def test_limits(limit: dict[str, str], tmp_path: Path) -> None:
    with serving(Troubled(delay=0.5 if "NEWSTHREAD_THREAD_SECONDS" in limit else 0)) as site:
        record, _ = _crawl(site, tmp_path, **limit)
    _short_of(record, "limit")
    (warning,) = [w for w in record["warnings"] if w["code"] == "thread_limit"]
    assert "stopped at the limit of " in warning["detail"]
    if "NEWSTHREAD_THREAD_REQUESTS" in limit:
        assert site.count == 3


def test_robots(tmp_path: Path) -> None:
    with serving(Troubled(robots="User-agent: *\nDisallow: /wp-admin/\n")) as site:
        record, run = _crawl(site, tmp_path)
    _short_of(record, "robots")
    assert site.count == 0
    assert not run.failures()


def test_a_public_page_cannot_send_us_into_the_local_network() -> None:
    """The guard of redirects looks at what pages name, too: see crawler/redirects.py."""
    from scrapy import Request

    from crawler.redirects import SENT_BY, RedirectGuard

    guard = RedirectGuard(allow=False)
    request = Request("http://169.254.169.254/wp-json/", meta={SENT_BY: "https://news.example/story"})
    assert guard._sent_by(request) == "news.example"
