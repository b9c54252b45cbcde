"""Pages saved as text, in the encodings that people have them in."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.saved.decode import decode_text

RUSSIAN = 'Министерство сообщило о новых мерах. Президент заявил: "Мы готовы к переговорам", передаёт агентство.\n' * 3
FRENCH = (
    "Le ministère a annoncé de nouvelles mesures. « Nous sommes prêts », a déclaré le président. L’été dernier, ça va."
)
ENGLISH = "The ministry said it was “ready” for talks — that’s what the president’s office told us."
JAPANESE = "政府は新しい措置を発表した。大統領は交渉の用意があると述べた。読者のコメント：私は著者に同意しません。"


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE])
def test_marks(mark: bytes) -> None:
    encoding = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}.get(
        mark, "utf-32-le"
    )
    assert decode_text(mark + RUSSIAN.encode(encoding)) == (RUSSIAN, encoding, None)


@given(st.text(min_size=1).filter(lambda text: "\0" not in text and not text.startswith("\ufeff")))
def test_utf8_is_read_as_it_is(text: str) -> None:
    body = text.encode("utf-8", "ignore")
    assert decode_text(body) == (body.decode(), "utf-8", None)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (FRENCH, "cp1252"), (ENGLISH, "cp1252"), (JAPANESE, "shift_jis"),
     (JAPANESE, "euc_jp")],
)  # fmt: skip
def test_guesses_are_right_and_warned_of(text: str, encoding: str) -> None:
    read, name, doubt = decode_text(text.encode(encoding))
    assert read == text
    assert doubt is not None
    assert name in doubt


def test_a_declared_encoding_needs_no_guess() -> None:
    assert decode_text(RUSSIAN.encode("cp1251"), "windows-1251") == (RUSSIAN, "windows-1251", None)


def test_a_declared_encoding_that_does_not_exist_is_passed_over() -> None:
    assert decode_text(FRENCH.encode(), "x-nonsense")[:2] == (FRENCH, "utf-8")


def test_a_cut_text_is_still_utf8() -> None:
    text, name, doubt = decode_text(RUSSIAN.encode()[:-3])
    assert name == "utf-8"
    assert text.startswith(RUSSIAN[:100])
    assert doubt is not None


@given(st.binary())
def test_no_bytes_raise(body: bytes) -> None:
    text, name, doubt = decode_text(body)
    assert isinstance(text, str)
    assert codecs.lookup(name)
    assert doubt is None or doubt
