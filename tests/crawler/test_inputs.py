"""What a user may name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawler.inputs import Input, read_inputs
from tests.cost import assert_linear


def kinds(given: str | list[str]) -> list[tuple[str, str, str | None]]:
    return [(item.kind, item.name, item.cause.word if item.cause else None) for item in read_inputs(given)]


def test_white_space_parts_the_names() -> None:
    assert kinds("  http://a.example/x\n\thttps://b.example:8080/?q=1#c  ") == [
        ("url", "http://a.example/x", None),
        ("url", "https://b.example:8080/?q=1#c", None),
    ]
    assert kinds("") == kinds([]) == []


def test_a_sequence_of_names_may_hold_spaces(tmp_path: Path) -> None:
    page = tmp_path / "my page.html"
    page.write_text("x")
    assert kinds([str(page), page.as_uri()]) == [("saved", str(page), None)] * 2


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("ftp://example.com/x", "unsupported_url"),
        ("javascript:alert(1)", "unsupported_url"),
        ("data:text/html,x", "unsupported_url"),
        ("gopher:/x", "unsupported_url"),
        ("http://", "bad_url"),
        ("http:///path", "bad_url"),
        ("http:/one-slash", "bad_url"),
        ("https://a.example:port/", "bad_url"),
        ("https://[::1/", "bad_url"),
        ("https://a.example/a\x00b", "bad_url"),
        ("example.com/story", "missing_file"),
        ("no/such/page.html", "missing_file"),
        ("a\x00b", "unreadable"),
        ("x" * 5000, "unreadable"),
        ("@no-such-list", "missing_file"),
        ("@.", "unreadable"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, cause: str) -> None:
    assert kinds([name]) == [("bad", name, cause)]


def test_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a # b.html").write_text("x")
    (tmp_path / "list").write_bytes(
        b"\xef\xbb\xbf# a comment\r\n\r\nhttp://a.example/x#frag   # and another\r\n"
        b"a # b.html\r\n@list\r\nna\xefve.html\n"
    )
    assert kinds("@list http://b.example/") == [
        ("url", "http://a.example/x#frag", None),
        ("saved", "a # b.html", None),
        ("bad", "@list", "bad_url"),
        ("bad", "na\udcefve.html", "missing_file"),
        ("url", "http://b.example/", None),
    ]


def test_standard_input_is_a_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", iter(["http://a.example/\n", "# no\n"]))
    assert list(read_inputs("@-")) == [Input("url", "http://a.example/")]


@given(st.text())
def test_any_words_give_an_answer(words: str) -> None:
    for item in read_inputs(words.replace("@", "")):
        assert (item.kind == "bad") == (item.cause is not None)
        assert item.name


def test_spaces_in_a_list_take_time_by_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def made(size: int) -> Callable[[], object]:
        def read() -> list[Input]:
            monkeypatch.setattr("sys.stdin", iter(["http://a.example/" + " " * size + "x\n"]))
            return list(read_inputs("@-"))

        return read

    assert_linear(made, 2_000, 32_000)
