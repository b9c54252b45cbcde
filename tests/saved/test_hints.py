"""What pages say of their own URL and time, as the common savers write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from normalize.saved.hints import read_hints
from tests.saved.pages import HTML, PAGE, URL, page_in

HTTRACK = "by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 05 Sep 2017 10:20:30 GMT"
SINGLEFILE = f"""<!DOCTYPE html> <html lang=en><!--
 Page saved with SingleFile
 url: {URL}
 saved date: Tue Sep 05 2017 12:20:30 GMT+0200 (Central European Summer Time)
-->{PAGE.split(">", 2)[2]}"""


def test_singlefile(tmp_path: Path) -> None:
    page = page_in(tmp_path, SINGLEFILE.encode())
    assert (page.url, page.url_from) == (URL, "singlefile")
    assert (page.fetched_at, page.fetched_from) == ("2017-09-05T10:20:30Z", "singlefile")


def test_singlefile_of_old_and_with_trailing_blanks(tmp_path: Path) -> None:
    old = SINGLEFILE.replace("Page saved with SingleFile\n", "Archive processed by SingleFile \n").replace(
        URL, URL + " "
    )
    page = page_in(tmp_path, old.encode())
    assert page.url == URL
    assert page.fetched_at == "2017-09-05T10:20:30Z"


@pytest.mark.parametrize(
    "date",
    ["yesterday", "Tue Foo 05 2017 12:20:30 GMT+0200", "Tue Sep 31 2017 12:20:30 GMT+0200", "Tue Sep 05 2017 12:20"],
)
def test_a_date_that_is_none_is_no_date(date: str) -> None:
    page = SINGLEFILE.replace("Tue Sep 05 2017 12:20:30 GMT+0200", date)
    assert read_hints(page.encode()).fetched_at is None
    assert read_hints(page.encode()).url == URL


def test_saved_from(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=({len(URL):04}){URL} -->\r\n"
    page = page_in(tmp_path, HTML.replace(b"<html", comment.encode() + b"<html"))
    assert (page.url, page.url_from, page.fetched_at) == (URL, "saved_from", None)


@pytest.mark.parametrize(
    "url", ["about:internet", "file:///C:/page.html", "javascript:alert(1)", "https://", "ftp://a.b/"]
)
def test_other_schemes_are_dropped(tmp_path: Path, url: str) -> None:
    comment = f"<!-- saved from url=({len(url):04}){url} -->\r\n"
    assert page_in(tmp_path, comment.encode() + HTML).url is None


def test_httrack(tmp_path: Path) -> None:
    mark = f"<!-- Mirrored from news.example/a/b.html?p=1 {HTTRACK} -->"
    page = page_in(tmp_path, HTML.replace(b"<head>", b"<head>" + mark.encode()))
    assert (page.url, page.url_from) == ("http://news.example/a/b.html?p=1", "httrack")
    assert page.fetched_at == "2017-09-05T10:20:30Z"
    assert [(code, at) for code, at, _ in page.notes] == [("assumed_scheme", "/source/url")]


def test_httrack_takes_the_scheme_that_the_page_uses_for_its_own_host() -> None:
    mark = f"<!-- Mirrored from news.example/a {HTTRACK} -->"
    head = f'<head>{mark}<link rel="canonical" href="https://news.example/a">'
    assert read_hints(HTML.replace(b"<head>", head.encode())).url == "https://news.example/a"


def test_utf16_pages_have_hints_too(tmp_path: Path) -> None:
    for encoding in ("utf-16", "utf-16-le", "utf-16-be"):
        assert page_in(tmp_path, SINGLEFILE.encode(encoding)).url == URL


def test_words_in_the_story_are_no_hint() -> None:
    body = HTML.replace(
        b"<p>", b"<p>saved from url=(0020)https://evil.example Mirrored from evil.example by HTTrack <p>"
    )
    assert read_hints(body) == (None, None, None, None, None)


def test_hostile_comments_take_linear_time() -> None:
    for part in (
        b"<!-- Mirrored from ",
        b"<!--",
        b"<!-- saved from url=(0001)",
        b"__wm.wombat(",
        b"/web/20170905102030",
    ):
        body = part * (2_000_000 // len(part))
        read_hints(body)
