"""Comment servers that lie about what they send, or send the crawl astray: what was had comes all the same, in bounds."""

from __future__ import annotations

import gzip
import json
import time
from pathlib import Path
from typing import Any

import pytest

from tests.servers.web import Answer, serving

from .check import whole
from .test_trouble import Troubled, _crawl, _short_of

JSON = {"Content-Type": "application/json"}


def test_a_byte_at_a_time(tmp_path: Path) -> None:
    with serving(Troubled(trouble=lambda n: (-200, JSON, b"{") if n >= 3 else None)) as site:
        start = time.monotonic()
        record, _ = _crawl(site, tmp_path, DOWNLOAD_TIMEOUT="1")
        assert time.monotonic() - start < 40
    _short_of(record, "network_error")
    assert site.count <= 2 + 2 * 2


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "bomb"])
def test_answers_without_measure(packed: bool, tmp_path: Path) -> None:
    body = b'{"success": true, "data": {"comment_list": "' + b"a" * 30_000_000 + b'"}}'
    sent = gzip.compress(body) if packed else body
    headers = JSON | ({"Content-Encoding": "gzip"} if packed else {})
    with serving(Troubled(trouble=lambda n: (200, headers, sent) if n >= 3 else None)) as site:
        record, run = _crawl(site, tmp_path, DOWNLOAD_MAXSIZE="1000000")
    _short_of(record, "bad_response")
    assert site.count == 3
    (warning,) = [w for w in record["warnings"] if w["code"] == "thread_request_failed"]
    assert "too_large" in warning["detail"]
    assert not run.failures()


def test_packed_rubbish(tmp_path: Path) -> None:
    rubbish = (200, JSON | {"Content-Encoding": "gzip"}, b"\x1f\x8b\x08\x00" + b"\xff" * 500)
    with serving(Troubled(trouble=lambda n: rubbish if n >= 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "bad_response")


@pytest.mark.parametrize("charset", ["utf-16", "latin-1", "no-such-charset", ""])
def test_a_charset_that_is_wrong(charset: str, tmp_path: Path) -> None:
    """JSON is UTF-8, whatever the header says."""

    class Wrong(Troubled):
        def answer(self, method: str, path: str, headers: Any, body: bytes) -> Answer:
            status, said, sent = super().answer(method, path, headers, body)
            if path != "/story/":
                sent = json.dumps(json.loads(sent), ensure_ascii=False).replace("Ada Quill", "Åda Qüill").encode()
                said["Content-Type"] = "application/json" + (f"; charset={charset}" if charset else "")
            return status, said, sent

    with serving(Wrong()) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 120)
    names = {c["author"]["name"] for c in record["comments"]}
    assert "Åda Qüill" in names
    assert not any("Ã" in name for name in names)


def test_redirects_in_a_circle(tmp_path: Path) -> None:
    with serving(
        Troubled(trouble=lambda n: (307, {"Location": f"/wp-admin/admin-ajax.php?n={n}"}, b"") if n >= 3 else None)
    ) as site:
        record, _ = _crawl(site, tmp_path)
    _short_of(record, "bad_response")
    # as many as Scrapy follows of any page's
    assert site.count <= 2 + 21


def test_a_redirect_to_another_site(tmp_path: Path) -> None:
    """The crawl is sent to the story's site, and nowhere else."""
    with serving(Troubled()) as other:
        away = other.base.replace("127.0.0.1", "127.0.0.2")
        with serving(Troubled(trouble=lambda n: (307, {"Location": f"{away}/x"}, b"") if n >= 3 else None)) as site:
            record, _ = _crawl(site, tmp_path)
        assert other.seen == []
    _short_of(record, "bad_response")
    assert "of another site" in record["warnings"][0]["detail"]
    assert site.count == 3


def test_a_redirect_within_the_site(tmp_path: Path) -> None:
    moved = (307, {"Location": "/wp-admin/admin-ajax.php?moved"}, b"")
    with serving(Troubled(trouble=lambda n: moved if n == 3 else None)) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 120)


@pytest.mark.parametrize(
    "lie",
    [b"<!doctype html><html><p>Please wait.</p></html>", b"[]", b"[{}]", b'{"code": "rest_no_route"}', b"\xff\xfe[1]"],
)
def test_an_api_that_lies(lie: bytes, tmp_path: Path) -> None:
    """REST is left for the other way, which brings all."""

    class Lying(Troubled):
        def answer(self, method: str, path: str, headers: Any, body: bytes) -> Answer:
            if path.startswith("/wp-json/"):
                return 200, JSON, lie
            return super().answer(method, path, headers, body)

    with serving(Lying(rest=True)) as site:
        record, _ = _crawl(site, tmp_path)
    whole(record, 120)
    assert site.asked("/wp-json/") == 1
    assert [w["code"] for w in record["warnings"] if w["code"].startswith("thread_")] == ["thread_request_failed"]
