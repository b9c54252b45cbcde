"""Texts of which a converter kept the words and little else: comments without a heading, pages on one line."""

from __future__ import annotations

import pytest

import normalize
from normalize.plaintext import account, read_text

STORY = """The swing bridge at Mill Lane will stay open to cyclists all winter, the harbour board decided on Tuesday.
“We looked at the figures twice,” said board member Ilse Torres. “Nobody wants the detour.”
The board will look at the matter again in spring, when the new crossing is to be finished.
"""
CLOSE = "The views expressed in this column are those of the author.\n"


def test_texts_that_the_system_cut_short_are_comments() -> None:
    cut = "I have crossed that bridge for twenty years and the board has not once asked me what I think of the… Read more »"
    text = STORY + f"{cut}\nWhat about the horses?\nThey may swim.\n{cut.replace('twenty', 'ten')}\nAt last!\n"
    record = normalize.parse_text(text)
    assert [c.text.split(" ")[0] for c in record.comments] == ["I", "What", "I", "At"]
    assert [c.truncated for c in record.comments] == [True, False, True, False]
    assert record.comments[1].text == "What about the horses?\nThey may swim."
    assert "comments_not_parted" in {w.code for w in record.warnings}
    assert record.evidence["/comments/*/text"].confidence == "low"
    assert len(record.body) == 3
    assert all(use.use for use in account(text))


def test_readers_voices_after_the_storys_disclaimer() -> None:
    after = "Great news 🙂\nI brought:\n- a pillow\n- tea\nMy horse says no!!\nThis thread was closed by an editor.\n"
    record = normalize.parse_text(STORY + CLOSE + after + "I like it.\n" * 4)
    assert [c.text for c in record.comments][:3] == ["Great news 🙂", "I brought:\na pillow\ntea", "My horse says no!!"]
    assert record.thread.system == "generic"


@pytest.mark.parametrize(
    "text",
    [
        STORY + "I like it 🙂\nMy horse says no!!\nI do too.\n",  # nothing closes the story
        STORY + CLOSE + "The board meets on Tuesdays.\nThe mill opens in May.\nEntry is free.\n",  # nobody speaks
        STORY + CLOSE + "“I like it,” she said.\n“My horse says no!”\n“I do too.”\n",
        CLOSE + STORY + "I like it 🙂\nMy horse says no!!\nI do too.\n",
        STORY + CLOSE + "## More stories\nI like it 🙂\nMy horse says no!!\nI do too.\n## End\n[a](b)[a](b)[a](b)\n",
    ],
)
def test_too_little_says_that_these_are_comments(text: str) -> None:
    assert read_text(text)[1] is None


@pytest.mark.parametrize(
    ("start", "headline"),
    [
        ("Board keeps “swing bridge” open all winter Photo: Mill Lane / Courier ", "Board keeps “swing bridge” open all winter"),
        ("The swing bridge stays open — again ", "The swing bridge stays open — again"),
        ("Board keeps it open. Photo: Mill Lane / Courier ", None),
        ("", None),
    ],
)  # fmt: skip
def test_a_page_on_one_line(start: str, headline: str | None) -> None:
    text = start + " ".join((STORY + STORY + STORY).split())
    article, thread = read_text(text)
    assert (article.headline.value if article.headline else None) == headline
    assert thread is None
    assert article.body[-1].text.endswith("to be finished.")
    assert len(account(text)) == 1
