"""Which encoding a page is in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.decode import decode
from normalize.errors import PageError

RUSSIAN = "<html><body><p>Новый парк у реки открылся на месяц раньше срока, сообщили в городской администрации.</p></body></html>"


def test_utf_8_without_a_word() -> None:
    assert decode("<p>Søren</p>".encode()) == ("<p>Søren</p>", "utf-8", None)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_markup(codec: str) -> None:
    text, encoding, _ = decode(("<html><body><p>plain words of a page</p></body></html>").encode(codec))
    assert "plain words" in text
    assert encoding == codec


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_wins(codec: str) -> None:
    text, _, doubt = decode(RUSSIAN.encode(codec), "iso-8859-1")
    assert text == RUSSIAN
    assert doubt is None


def test_windows_1251_without_declaration_is_told_by_its_letters() -> None:
    text, _, doubt = decode(RUSSIAN.encode("cp1251"))
    assert "Новый парк" in text
    assert doubt is not None


def test_the_meta_tag_is_believed() -> None:
    page = '<html><head><meta charset="windows-1251"></head>' + RUSSIAN
    assert decode(page.encode("cp1251"))[:2] == (page, "cp1251")


def test_utf_8_that_is_declared_as_latin_is_utf_8_all_the_same() -> None:
    text, encoding, doubt = decode(RUSSIAN.encode(), "iso-8859-1")
    assert (text, encoding) == (RUSSIAN, "utf-8")
    assert doubt is not None
    assert "declared" in doubt


def test_a_page_cut_in_the_middle_of_a_letter_stays_utf_8() -> None:
    cut = RUSSIAN.encode()[:81]
    text, encoding, doubt = decode(cut)
    assert encoding == "utf-8"
    assert "Новый" in text
    assert doubt is not None


@pytest.mark.parametrize("body", [b"", b"  \n\t ", b"\x00\x00"])
def test_an_empty_page_is_refused(body: bytes) -> None:
    with pytest.raises(PageError) as caught:
        decode(body)
    assert caught.value.cause == "empty"


@pytest.mark.parametrize(
    "body", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", b"%PDF-1.7\n\xe2\xe3\xcf\xd3", bytes(range(256)) * 20]
)
def test_a_binary_is_refused(body: bytes) -> None:
    with pytest.raises(PageError) as caught:
        decode(body)
    assert caught.value.cause == "binary"


def test_a_declared_codec_that_is_none_is_passed_over() -> None:
    assert decode(b"<p>words</p>", "base64")[1] == "utf-8"
    assert decode(b"<p>words</p>", "no-such-thing")[1] == "utf-8"


@given(st.binary(min_size=1, max_size=400), st.sampled_from([None, "utf-8", "iso-8859-1", "shift_jis", "utf-16"]))
def test_any_bytes_give_a_text_or_a_clear_error(body: bytes, declared: str | None) -> None:
    try:
        text, encoding, _ = decode(body, declared)
    except PageError as error:
        assert str(error)
    else:
        assert isinstance(text, str)
        assert encoding


def test_a_meta_tag_in_a_comment_or_behind_another_is_not_believed() -> None:
    for before in (
        "<!-- <meta charset=utf-8> --><meta charset=windows-1251>",
        "<meta charset=windows-1251><meta charset=utf-8>",
    ):
        assert decode(f"<html><head>{before}".encode() + RUSSIAN.encode("cp1251"))[1] == "cp1251", before


def test_comments_before_the_meta_tag() -> None:
    page = "<html><head><!-- a --><!-- <meta charset=utf-8> --><meta charset=windows-1251>"
    assert decode(page.encode() + RUSSIAN.encode("cp1251"))[1] == "cp1251"
    page = '<html><!-- a --><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><p>Søren'
    assert decode(page.encode())[1] == "utf-8"
