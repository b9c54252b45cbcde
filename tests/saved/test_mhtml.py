"""MHTML, as Chrome, Internet Explorer and Firefox add-ons write it."""

from __future__ import annotations

import quopri
from base64 import encodebytes
from pathlib import Path

from tests.saved.pages import HTML, PAGE, TEXT, URL, failure_in, page_in

CHROME = (
    "From: <Saved by Blink>\r\n"
    f"Snapshot-Content-Location: {URL}\r\n"
    "Subject: =?utf-8?Q?A=20story?=\r\n"
    "Date: Tue, 5 Sep 2017 10:20:30 -0000\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--abc----"\r\n\r\n\r\n'
    "------MultipartBoundary--abc----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
    f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {URL}\r\n\r\n"
).encode() + (
    quopri.encodestring(HTML).replace(b"\n", b"\r\n")
    + b"\r\n------MultipartBoundary--abc----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
    + b"Content-Location: https://news.example/a.png\r\n\r\niVBORw0KGgo=\r\n------MultipartBoundary--abc------\r\n"
)


def test_chrome(tmp_path: Path) -> None:
    page = page_in(tmp_path, CHROME, "page.mhtml")
    assert page.body.decode().split() == PAGE.split()
    assert (page.url, page.url_from, page.kind) == (URL, "mhtml", "html")
    assert (page.fetched_at, page.fetched_from) == ("2017-09-05T10:20:30Z", "mhtml")


def test_by_content_not_by_suffix(tmp_path: Path) -> None:
    assert page_in(tmp_path, CHROME, "page.txt").url == URL


def test_internet_explorer(tmp_path: Path) -> None:
    body = (
        b"From: <Saved by Windows Internet Explorer 8>\r\nSubject: x\r\nDate: Tue, 5 Sep 2017 12:20:30 +0200\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset="windows-1251"\r\n'
        b"Content-Transfer-Encoding: base64\r\nContent-Location: " + URL.encode() + b"\r\n\r\n"
    ) + encodebytes("<html><body><p>Министерство</p></body></html>".encode("cp1251"))
    page = page_in(tmp_path, body, "page.mht")
    assert page.encoding == "windows-1251"
    assert "Министерство" in page.body.decode("cp1251")
    assert (page.url, page.fetched_at) == (URL, "2017-09-05T10:20:30Z")


def test_the_main_part_is_the_one_that_start_names(tmp_path: Path) -> None:
    other = CHROME.replace(b'type="text/html";', b'type="text/html"; start="<frame-2@mhtml.blink>";').replace(
        b"Content-Type: image/png\r\nContent-Transfer-Encoding: base64",
        b"Content-Type: text/html\r\nContent-ID: <frame-2@mhtml.blink>\r\nContent-Transfer-Encoding: 7bit",
    )
    other = other.replace(b"iVBORw0KGgo=", b"<html><p>The second frame</p></html>")
    assert b"The second frame" in page_in(tmp_path, other, "page.mhtml").body


def test_without_a_page(tmp_path: Path) -> None:
    failure = failure_in(
        tmp_path, CHROME.replace(b"text/html", b"image/gif", 3).replace(b'type="image/gif"', b'type="text/html"')
    )
    assert failure.cause == "mhtml"


def test_a_cut_file_gives_what_is_there(tmp_path: Path) -> None:
    page = page_in(tmp_path, CHROME[: CHROME.index(b"Zw=C3=B6lf") + 5], "page.mhtml")
    assert b"<h1>A story</h1>" in page.body


def test_a_date_that_is_none(tmp_path: Path) -> None:
    page = page_in(tmp_path, CHROME.replace(b"Tue, 5 Sep 2017 10:20:30 -0000", b"some day"), "page.mhtml")
    assert page.fetched_at is None


def test_a_text_that_looks_like_mail_is_a_text(tmp_path: Path) -> None:
    assert page_in(tmp_path, f"From: a reader\nSubject: mail\n\n{TEXT}".encode(), "page.txt").kind == "text"
