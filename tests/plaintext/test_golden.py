"""The golden document, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from normalize.plaintext import account, read_text

PAGE = Path(__file__).parents[2] / "samples" / "golden" / "page.txt"


@pytest.fixture(scope="module")
def text() -> str:
    return PAGE.read_bytes().decode("utf-8")


def test_every_line_has_one_use(text: str) -> None:
    uses = {line.number: line.use for line in account(text) if line.use != "blank"}
    expected = {
        1: "boilerplate:furniture", 3: "headline", 5: "dek", **dict.fromkeys(range(7, 32, 2), "body"), 33: "notice", 36: "notice",
        38: "boilerplate:vote_box", 40: "engagement.points", 41: "boilerplate:vote_box", 42: "boilerplate:notify_of",
        43: "boilerplate:inline_feedbacks", 44: "boilerplate:view_all", 45: "comment.author", 46: "comment.author",
        47: "comment.published", 49: "comment.text", 50: "comment.text", 52: "comment.author", 53: "comment.author",
        54: "comment.published", 56: "comment.text", 58: "comment.published", 60: "comment.text", 62: "comment.text",
        64: "comment.reply_to", 65: "comment.published", 67: "comment.text", 69: "comment.text", 71: "comment.author",
        72: "comment.author", 73: "comment.published", 75: "comment.text", 77: "comment.text", 79: "comment.text",
        81: "comment.author", 82: "comment.author", 83: "comment.published", 85: "comment.text", 87: "related", 89: "related",
    }  # fmt: skip
    assert uses == expected


def test_article(text: str) -> None:
    article, _ = read_text(text)
    assert article.headline is not None
    assert article.headline.value.startswith("CONFIRMED: US backed so-called")
    assert article.dek is not None
    assert article.dek.value.endswith("eradicating terrorism.")
    assert [block.type for block in article.body] == ["paragraph"] * 13
    assert article.site_name is not None
    assert article.site_name.value == "The Duran"
    assert [notice.kind for notice in article.notices] == ["promotion", "disclaimer"]
    assert article.engagement.points == 24
    assert len(article.related) == 2
    assert not article.authors
    assert not article.published
    assert not article.sections


def test_thread(text: str) -> None:
    _, thread = read_text(text)
    assert thread is not None
    assert thread.system == "wpdiscuz"
    assert thread.declared is None
    comments = thread.comments
    assert [c.author.name if c.author else None for c in comments] == [
        "André De Koning", "André De Koning", None, None, "Not MSM Propaganda :)", "Daisy Adler",
    ]  # fmt: skip
    assert [c.dates[0].raw for c in comments] == [f"September {day}, 2017" for day in (1, 1, 1, 2, 1, 2)]
    assert [c.truncated for c in comments] == [False, True, False, False, False, True]
    assert [c.reply_to for c in comments] == [None, None, None, "tjoes", None, None]
    assert comments[0].text.count("\n") == 1
    assert comments[1].text.endswith("through its union with other")
