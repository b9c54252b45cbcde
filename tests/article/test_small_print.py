"""Small print among the story's lines, and paragraphs that come again."""

from __future__ import annotations

import pytest

from normalize.article.scan import Scan
from normalize.article.small_print import is_small_print
from normalize.page import Page

from .pages import STORY, paragraphs, read

LEFT = [
    "Tempo de leitura: 4 minutos",
    "6 min read",
    "Lesezeit: 3 Minuten",
    "Photo credit: Ana Reis, The Tide",
    "Bild: Hafenamt Norrholm",
    "© The Tide, Tideport",
    "The new boat at its berth in Tideport, two days before the first crossing. (Photo: Ana Reis)",
    "The new boat at its berth in Tideport on Tuesday. (Tide photo by Ana Reis)",
    "The new boat at its berth in Tideport on Tuesday. (AB Photo/Ana Reis)",
    "The harbour master on the quay as a young man, with his first boat. (family photograph)",
    "Chart: Ana Reis • Source: harbour board • Get the data • Created with Datawrapper",
    "Get the data · Embed · Download image",
]
KEPT = [
    "Reading takes time, the harbour master said of the many letters on his desk.",
    "The photo credit system of the island was a matter of debate on Tuesday.",
    "The board (in the photo of last year) met again on Tuesday.",
    "The boat is of the same make as the old one (see the first photo above).",
    "Get the data from the board, the judge told the harbour master on Tuesday.",
    "The timetable can be had by clicking here.",
]


def told(line: str) -> list[str]:
    middle = f"<p>{line}</p><p>{STORY[0]}</p>"
    return [block.text for block in read(inner=paragraphs().replace(f"<p>{STORY[0]}</p>", middle)).body]


@pytest.mark.parametrize("line", LEFT)
def test_small_print_is_none_of_the_story(line: str) -> None:
    assert told(line) == list(STORY)


def test_a_mark_of_rights_with_a_word_before_it() -> None:
    page = Page("<html><body><p>Copyright © 2024 The Tide. All who copy shall ask.</p></body></html>".encode())
    scan = Scan(page.index, page.index.tags["body"][0][0])
    assert is_small_print(scan.runs[0])


@pytest.mark.parametrize("line", KEPT)
def test_sentences_that_read_a_little_like_small_print_are_kept(line: str) -> None:
    assert told(line) == [line, *STORY]


def test_a_refrain_under_each_heading_is_kept() -> None:
    refrain = "The harbour board asks all who cross to be at the quay a quarter of an hour before the boat leaves, with their ticket in hand."
    other = "Dogs travel free of charge on every boat of the board, on the upper deck only, and have to be held on a lead the whole way across."
    inner = "".join(f"<h2>Boat {n}</h2><p>{text}</p><p>{refrain}</p><p>{other}</p>" for n, text in enumerate(STORY))
    texts = [block.text for block in read(inner=inner).body]
    assert texts.count(refrain) == texts.count(other) == len(STORY)
