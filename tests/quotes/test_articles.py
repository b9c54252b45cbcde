"""Invented articles of eight languages, each quotation marked with who says it, as `[[NAME|words]]`.

`?` stands for somebody whom the article does not name, `+` for words that go on in the next paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from normalize.quotes import find_quotes

from .helpers import check_spans

FOLDER = Path(__file__).parent / "articles"
MARKED = re.compile(r"\[\[([^|\]]+)\|(.*?)\]\]")


def articles(language: str) -> list[tuple[list[str], list[tuple[str, str]]]]:
    """Each article's paragraphs, and its quotations: speaker and words."""
    found = []
    for article in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").split("\n---\n"):
        paragraphs, quotes = [], list[tuple[str, str]]()
        for paragraph in article.strip().split("\n\n"):
            paragraphs.append(MARKED.sub(lambda match: match[2], paragraph))
            for match in MARKED.finditer(paragraph):
                if match[1] == "+":
                    quotes[-1] = quotes[-1][0], f"{quotes[-1][1]}\n\n{match[2]}"
                else:
                    quotes.append((match[1], match[2]))
        found.append((paragraphs, quotes))
    return found


def plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("language", "recall", "speakers"),
    [
        ("de", 1.0, 0.95), ("en", 0.95, 0.95), ("es", 0.95, 0.97), ("fr", 0.93, 0.9),
        ("it", 1.0, 0.9), ("nl", 0.9, 0.9), ("pt", 0.9, 1.0), ("ru", 1.0, 0.9),
    ],
)  # fmt: skip
def test_articles(language: str, recall: float, speakers: float) -> None:
    """All that is found is a quotation; most are found; most have their speaker's full name."""
    counts: Counter[str] = Counter()
    for paragraphs, quotes in articles(language):
        found = find_quotes(paragraphs, language=language)
        check_spans(paragraphs, found)
        by_words = {plain(quote.text): quote.speaker for quote in found}
        assert set(by_words) <= {plain(words) for _, words in quotes}
        for speaker, words in quotes:
            counts["quotes"] += 1
            counts["found"] += plain(words) in by_words
            if speaker != "?" and plain(words) in by_words:
                counts["named"] += 1
                counts["right"] += by_words[plain(words)] == speaker
    assert counts["found"] >= recall * counts["quotes"]
    assert counts["right"] >= speakers * counts["named"]
