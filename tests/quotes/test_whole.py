"""Whole articles: the golden document, any input, cost."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalize.quotes import find_quotes
from normalize.quotes.languages import CODES
from normalize.record import Block, Embed, Paragraph, QuoteBlock
from tests.cost import assert_linear, assert_within

from .helpers import check_spans

GOLDEN = Path(__file__).parents[2] / "samples" / "golden" / "expected.json"


def test_the_golden_document() -> None:
    record = json.loads(GOLDEN.read_text(encoding="utf-8"))
    texts = [block["text"] for block in record["body"]]
    for language in ("en", None):
        quotes = find_quotes(texts, language=language)
        check_spans(texts, quotes)
        assert [quote.speaker for quote in quotes] == ["Asaad As-Salem", "Asaad As-Salem", "Maria Zakharova"]
        assert [quote.cue for quote in quotes] == [quote["cue"] for quote in record["quotes"]]
        assert [quote.text for quote in quotes] == [quote["text"] for quote in record["quotes"]]


PIECES = st.sampled_from(
    """“ ” „ « » " ' ‘ ’ — - ( ) : , . ? ! \n Jane Doe said says she he the president according to told and who
    sagte er dit-il a déclaré dijo сказал он Mr. Dr. O'Neil l’avocat U.S. @x https://x.com 12 « » of ’s I we""".split(
        " "
    )
)
TEXTS = st.lists(PIECES, max_size=30).map(" ".join) | st.text(max_size=40)


@given(st.lists(TEXTS, max_size=5), st.sampled_from([*CODES, "ja", "und", None]))
@settings(max_examples=300, deadline=None)
def test_any_text(paragraphs: list[str], language: str | None) -> None:
    check_spans(paragraphs, find_quotes(paragraphs, language=language))


@given(st.lists(TEXTS, max_size=4), st.lists(TEXTS, max_size=3), st.sampled_from(CODES), st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_blocks(paragraphs: list[str], quoted: list[str], language: str, pull: bool) -> None:
    blocks: list[Block] = [
        *(Paragraph(text=text) for text in paragraphs),
        *(
            QuoteBlock(text=text, cite=cite, pull=pull)
            for text, cite in zip(quoted, [*paragraphs, None, None, None], strict=False)
        ),
        *(Embed(text=text, provider="x", url="https://x.com/a/status/1") for text in quoted),
        *(Paragraph(text=text) for text in paragraphs),
    ]
    quotes = find_quotes(blocks, language=language)
    check_spans(blocks, quotes)
    for quote in quotes:
        if quote.repeats is not None:
            assert quote.kind == "pull"
            assert quotes[quote.repeats].kind == "direct"


@pytest.mark.parametrize(
    "piece",
    [
        '"', "“", "“”", "‘a ", "“ab c d e f ", "“We will go there,” she said. ", "Jane Doe ", "— a ", "«a, dit-il b. ",
        "President Ann Lee left. “We will go there,” the president said. ", "A ", "( ", ": “b c d” ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("apart", [False, True])
def test_cost_grows_with_length_only(piece: str, language: str, apart: bool) -> None:
    def made(size: int) -> Callable[[], object]:
        text = piece * (size // len(piece))
        paragraphs = [text[at : at + 150] for at in range(0, len(text), 150)] if apart else [text]
        return lambda: find_quotes(paragraphs, language=language)

    assert_linear(made, 8_000, 64_000)


def test_five_million_marks() -> None:
    assert_within(2, lambda: find_quotes(['"' * 5_000_000], language="en"))


def test_the_import_is_cheap() -> None:
    code = (
        "import sys, normalize.quotes\n"
        "late = ('normalize.quotes.reader', 'normalize.quotes.languages.en', 'dateparser')\n"
        "print([name for name in late if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
