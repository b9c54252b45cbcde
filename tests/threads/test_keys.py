"""The user's keys reach the server that they are for, and nothing else: no log, spool, queue, failure list or record."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest
from scrapy import Request
from scrapy.exceptions import DownloadTimeoutError
from scrapy.http import Response

from crawler.keys import KEYS, KEYS_FOR, UserKeys
from tests.crawler.run import crawl
from tests.servers.web import Answer, Site, serving

from .test_stop import _start, _stop_after

KEY = "gh-s3cr3t+0f/mine"
OPTIONS = json.dumps({"giscus_token": KEY})


@attrs.define(kw_only=True)
class Giscus(Site):
    """A page with Giscus, and the server that it names. `elsewhere`: where the server redirects to."""

    got: list[str | None] = attrs.field(factory=list)
    status: int = 200
    elsewhere: str = ""
    pages: int = 3

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """A page, or a part of the discussion for those who bring the key."""
        if path == "/story/":
            html = f"""<html><head><title>Story</title></head><body><h1>Story</h1><p>Words.</p><div class="giscus"></div>
<script src="{self.base}/client.js" data-repo="a/b" data-category="C" data-mapping="specific" data-term="T"></script></body></html>"""
            return 200, {"Content-Type": "text/html"}, html.encode()
        self.got.append(headers.get("Authorization"))
        if self.elsewhere:
            return 302, {"Location": self.elsewhere + path}, b""
        if self.status != 200:
            return self.status, {"Retry-After": "0"}, b"no"
        number = len(self.got)
        item = {"id": f"c{number}", "createdAt": "2026-01-01T00:00:00Z", "bodyHTML": "Hm.", "author": {"login": "ann"}}
        more = {"hasNextPage": number < self.pages, "endCursor": f"e{number}"}
        data = {
            "discussion": {"comments": [item], "pageInfo": more, "totalCommentCount": self.pages, "totalReplyCount": 0}
        }
        return 200, {"Content-Type": "application/json"}, json.dumps(data).encode()


def _nowhere(folder: Path, *texts: str) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert b"s3cr3t" not in path.read_bytes(), path
    for text in texts:
        assert "s3cr3t" not in text


@pytest.mark.parametrize("status", [200, 401, 429, 503])
def test_a_token_goes_to_its_server_alone(status: int, tmp_path: Path) -> None:
    settings = {
        "NEWSTHREAD_THREAD_OPTIONS": OPTIONS,
        "LOG_LEVEL": "DEBUG",
        "JOBDIR": "job",
        "HTTPCACHE_ENABLED": "True",
        "HTTPCACHE_DIR": "cache",
    }
    with serving(Giscus(status=status)) as site:
        run = crawl(tmp_path, site.page, settings=settings)
    (record,) = run.records().values()
    assert set(site.got) == {f"Bearer {KEY}"}
    assert record["thread"]["complete"] is (status == 200), run.log
    _nowhere(tmp_path, run.log, run.out)


def test_a_job_that_is_stopped_keeps_no_token(tmp_path: Path) -> None:
    with serving(Giscus(delay=0.3, pages=8)) as site:
        log = _stop_after(_start(tmp_path, site.page, job=True, NEWSTHREAD_THREAD_OPTIONS=OPTIONS), site, 4)
        assert (tmp_path / "job" / "threads.sqlite").exists()
        _nowhere(tmp_path, log)
        _start(tmp_path, site.page, job=True, NEWSTHREAD_THREAD_OPTIONS=OPTIONS).communicate(timeout=60)
        (line,) = (tmp_path / "records.jsonl").read_text().splitlines()
    assert json.loads(line)["thread"]["extracted"] == 8
    assert set(site.got) == {f"Bearer {KEY}"}


def test_a_redirect_takes_no_token_along(tmp_path: Path) -> None:
    with serving(Giscus()) as other, serving(Giscus(elsewhere=other.base)) as site:
        run = crawl(tmp_path, site.page, settings={"NEWSTHREAD_THREAD_OPTIONS": OPTIONS})
    assert set(site.got) == {f"Bearer {KEY}"}
    # which is another site: nothing goes there
    assert other.seen == []
    _nowhere(tmp_path, run.log)


def _request(url: str = "https://api.example/list?thread=1") -> Request:
    return Request(url, meta={KEYS: {"api_key": "disqus_api_key"}, KEYS_FOR: url})


def test_a_key_in_the_address(caplog: pytest.LogCaptureFixture) -> None:
    keys = UserKeys({"disqus_api_key": KEY})
    request: Any = _request()
    keys.process_request(request)
    assert request.url == "https://api.example/list?thread=1&api_key=gh-s3cr3t%2B0f%2Fmine"
    talker = logging.getLogger("scrapy.core.downloader.handlers.http11")
    with caplog.at_level("DEBUG"):
        talker.warning("Expected response size larger than download warn size in request %s", request)
    assert "api_key=***" in caplog.text
    assert "s3cr3t" not in caplog.text
    response = keys.process_response(request, Response(request.url, headers={"Location": request.url}))
    assert (request.url, response.url) == ("https://api.example/list?thread=1",) * 2
    assert "s3cr3t" not in str(response.headers) + str(request.meta)
    keys.closed()


def test_what_a_failed_download_says() -> None:
    keys = UserKeys({"disqus_api_key": KEY})
    request = _request()
    keys.process_request(request)
    error = DownloadTimeoutError(f"Getting {request.url} took longer than 2 seconds.")
    keys.process_exception(request, error)
    assert "s3cr3t" not in str(error) + request.url
    keys.closed()


def test_a_key_is_for_one_server() -> None:
    keys = UserKeys({"disqus_api_key": KEY})
    for url in ("https://other.example/list", "http://api.example/list"):
        request = _request().replace(url=url)
        keys.process_request(request)
        assert request.url == url
    assert not keys._known
