"""Binary, empty, HTML or text: by content, whatever the file is called."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.saved.model import UnreadableError
from normalize.saved.sniff import kind_of, refuse_binary, wide_encoding
from tests.saved.pages import HTML, PAGE, TEXT, failure_in, page_in

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + zlib.compress(bytes(range(256)) * 4)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (PNG, "a PNG picture"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF file"),
        (b"PK\x03\x04" + bytes(30), "a zip file"),
        (b"\xff\xd8\xff\xe0" + bytes(30), "a JPEG picture"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 " + bytes(30), "picture"),
        (b"ID3\x04\x00\x00" + bytes(30), "an MP3 file"),
        (zlib.compress(HTML), "binary data"),
        (bytes(range(256)) * 10, "binary data"),
    ],
)
def test_binary_files_are_named(tmp_path: Path, body: bytes, words: str) -> None:
    failure = failure_in(tmp_path, body)
    assert failure.cause == "binary"
    assert words in failure.message


@pytest.mark.parametrize("body", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", bytes(100)])
def test_empty_files(tmp_path: Path, body: bytes) -> None:
    failure = failure_in(tmp_path, body)
    assert failure.cause == "empty"
    assert "empty" in failure.message or "white space" in failure.message


@pytest.mark.parametrize("body", [b"ID3 tags are a mess, he writes.\n", b"BZh is no word.\n", b"MM is here.\n"])
def test_a_text_may_begin_like_a_binary_file(tmp_path: Path, body: bytes) -> None:
    assert page_in(tmp_path, body).kind == "text"


def test_a_stray_zero_byte_is_no_binary_file(tmp_path: Path) -> None:
    assert page_in(tmp_path, HTML.replace(b"A story", b"A\x00 story")).kind == "html"


@pytest.mark.parametrize(
    "start",
    [
        "<!doctype HTML>", "<HTML>", "\ufeff<!DOCTYPE html>", "\n\n  <html lang=de>", "<!-- a > b -- c --><html>",
        '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', "<div class=a>",
        "<p>", "<h1 id='x'>", "<!-- saved from url=(0014)about:internet -->\r\n<html>",
    ],
)  # fmt: skip
def test_html_by_its_beginning(start: str) -> None:
    assert kind_of((start + "words").encode()) == "html"


def test_html_behind_other_lines() -> None:
    assert kind_of(b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n" + HTML) == "html"


@pytest.mark.parametrize(
    "text",
    [
        TEXT, "<3 this story", "< this > that", "<Anonymous> said: no", "-> see <http://example.com>", "{curly} words",
        "How to write HTML: begin with <html> and <body>. " + "Then words. " * 200,
        "[Reuters] A story",
        "In ,\n\nA headline\n", "<<<<<<", "<!-- not closed", "<" * 100_000, "<!--" * 50_000,
    ],
)  # fmt: skip
def test_text(text: str) -> None:
    assert kind_of(text.encode()) == "text"


def test_the_suffix_does_not_count(tmp_path: Path) -> None:
    assert page_in(tmp_path, HTML, "page.txt").kind == "html"
    assert page_in(tmp_path, TEXT.encode(), "page.html").kind == "text"
    assert page_in(tmp_path, HTML, "page").kind == "html"


def test_json_is_no_page(tmp_path: Path) -> None:
    assert failure_in(tmp_path, b'{"headline": "A story"}', "page.txt").cause == "json"
    assert page_in(tmp_path, b"[Update] The story goes on.", "page.txt").kind == "text"


@pytest.mark.parametrize(
    "start", ['<?xml version="1.0"?>\n<rss version="2.0">', "<feed>", "<?xml version='1.0'?><urlset>", "<?xml?><x>"]
)
def test_other_xml_is_no_page(tmp_path: Path, start: str) -> None:
    assert failure_in(tmp_path, f"{start}<title>A story</title>".encode()).cause == "xml"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_without_a_mark(tmp_path: Path, encoding: str) -> None:
    russian = PAGE.replace("A story", "Министерство сообщило о новых мерах").encode(encoding)
    page = page_in(tmp_path, russian)
    assert (page.kind, page.encoding) == ("html", encoding)


@given(st.text(min_size=20).filter(lambda text: "\0" not in text))
def test_no_text_in_utf8_is_taken_for_utf16(text: str) -> None:
    assert wide_encoding(text.encode("utf-8", "ignore")) is None


@given(st.binary())
def test_any_bytes_give_an_answer_or_a_clear_refusal(body: bytes) -> None:
    try:
        refuse_binary(body)
        answer: str = kind_of(body)
    except UnreadableError as error:
        answer = error.cause
    assert answer in ("html", "text", "empty", "binary", "json", "xml")
