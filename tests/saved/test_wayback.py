"""Pages saved out of the Wayback Machine become the pages that they were."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from normalize.saved import wayback
from tests.saved.pages import HTML, URL, page_in

STAMP = "20170905102030"
LIVE = b"""<html><head>
<link rel="canonical" href="https://news.example/2017/09/05/a-story/">
<script type="application/ld+json">{"url":"https:\\/\\/news.example\\/2017\\/09\\/05\\/a-story\\/"}</script>
</head><body><h1>A story</h1><img src="https://news.example/a.jpg"><a href="mailto:a@news.example">m</a>
<a href="https://web.archive.org/web/20100101000000/https://other.example/">a reader's link into the archive</a>
</body></html>
"""
SAVED = (
    LIVE.replace(b'"https://news', f'"https://web.archive.org/web/{STAMP}/https://news'.encode())
    .replace(b'"https:\\/\\/news', f'"https:\\/\\/web.archive.org\\/web\\/{STAMP}\\/https:\\/\\/news'.encode())
    .replace(f'src="https://web.archive.org/web/{STAMP}/'.encode(), f'src="/web/{STAMP}im_/'.encode())
    .replace(b'"mailto:', f'"https://web.archive.org/web/{STAMP}/mailto:'.encode())
)
BANNER = b"""<!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base">12 captures</div>
<!-- END WAYBACK TOOLBAR INSERT -->"""
FOOT = b"""<!--
     FILE ARCHIVED ON 10:20:30 Sep 05, 2017 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 12:00:00 Nov 22, 2026.
-->"""
WOMBAT = (
    f"""<script>__wm.wombat("{URL}","{STAMP}","https://web.archive.org/","web","/_static/", "1504606830");</script>"""
)


def test_the_page_is_restored(tmp_path: Path) -> None:
    saved = SAVED.replace(b"<head>\n", b"<head>\n" + WOMBAT.encode()).replace(b"<body>", b"<body>" + BANNER) + FOOT
    page = page_in(tmp_path, saved)
    assert page.body.replace(WOMBAT.encode(), b"") == LIVE + FOOT
    assert (page.url, page.fetched_at, page.url_from) == (URL, "2017-09-05T10:20:30Z", "wayback")
    assert (page.sha256, page.size) == (hashlib.sha256(saved).hexdigest(), len(saved))


def test_by_the_closing_comment_alone(tmp_path: Path) -> None:
    page = page_in(tmp_path, SAVED + FOOT)
    assert page.body == LIVE + FOOT
    # the page's own canonical link, restored, gives the URL later
    assert (page.url, page.fetched_at) == (None, "2017-09-05T10:20:30Z")


def test_a_browsers_copy_of_the_archives_page(tmp_path: Path) -> None:
    outer = f"https://web.archive.org/web/{STAMP}/{URL}"
    page = page_in(tmp_path, f"<!-- saved from url=({len(outer):04}){outer} -->\n".encode() + SAVED)
    assert page.url == URL
    assert page.fetched_at == "2017-09-05T10:20:30Z"
    assert page.body.endswith(LIVE)


@pytest.mark.parametrize(
    ("address", "prefix"),
    [
        (f"https://archive.example/wayback/{STAMP}mp_/{URL}", "https://archive.example/wayback/"),
        (f"https://www.archive.example/a/b/{STAMP}/{URL}", "https://www.archive.example/a/b/"),
    ],
)
def test_other_archives_of_the_kind(address: str, prefix: str) -> None:
    capture = wayback.capture_of(address)
    assert capture is not None
    assert capture.url == URL
    body = f'<a href="{prefix}{STAMP}/https://news.example/x"> <a href="{prefix}20200101000000/https://y.example/">'
    restored = wayback.restore(body.encode(), capture)
    assert (
        restored == f'<a href="https://news.example/x"> <a href="{prefix}20200101000000/https://y.example/">'.encode()
    )


@pytest.mark.parametrize(
    "address", [URL, "https://a.example/20170905/https://b.example/", "https://a.example/99999999999999/https://b/"]
)
def test_pages_of_the_live_web_are_no_captures(address: str) -> None:
    assert wayback.capture_of(address) is None


def test_a_page_of_the_live_web_is_left_alone(tmp_path: Path) -> None:
    page = page_in(tmp_path, LIVE)
    assert (page.body, page.url, page.sha256) == (LIVE, None, None)
    assert page_in(tmp_path, HTML).body == HTML
