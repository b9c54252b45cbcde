"""Text as the record holds it."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from normalize.text import clean_code, clean_line, clean_text


def test_spaces_and_breaks() -> None:
    assert clean_text("  a\u00a0 b\t c \r\n d \n\n\n\n e ") == "a b c\nd\n\ne"
    assert clean_line(" a\u00a0\n b\u2009c ") == "a b c"


def test_invisible_letters_go_and_joiners_of_emoji_and_persian_stay() -> None:
    assert clean_line("so\u00adft\u200b \ufeffx\u202e") == "soft x"
    assert clean_line("👩\u200d🚀 می\u200cخواهم") == "👩\u200d🚀 می\u200cخواهم"


def test_nfc_curly_quotes_and_accents() -> None:
    assert clean_line("Andre\u0301 “x” …") == "André “x” …"


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    once = clean_text(text)
    assert clean_text(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\n\n\n" not in once
    assert "  " not in once
    once.encode()
    line = clean_line(text)
    assert clean_line(line) == line
    assert "\n" not in line


def test_code_keeps_its_spaces_and_loses_what_nobody_sees() -> None:
    assert clean_code("\n  a\u200b = 1\r\n\tb\n\n") == "  a = 1\n\tb"
    assert clean_code("\n\u200b\n") == ""


@given(st.text())
def test_code_that_was_cleaned_is_clean(text: str) -> None:
    assert clean_code(clean_code(text)) == clean_code(text)
