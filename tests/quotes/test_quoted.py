"""Quoted parts inside comments."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.quotes.quoted import ThreadWords
from tests.cost import assert_linear

FIRST = "The bridge should have been closed last year.\nThey knew that it was old and did nothing about it."


def thread(*comments: tuple[str, str, str]) -> ThreadWords:
    words = ThreadWords()
    for comment_id, author, text in comments:
        words.add(comment_id, text, author)
    return words


def quoted(text: str, **options: object) -> list[tuple[str, str | None]]:
    words = thread(("a", "Ann", FIRST), ("b", "Bob", text))
    blockquotes = options.get("blockquotes", ())
    assert isinstance(blockquotes, tuple)
    return [(part.text, part.comment_id) for part in words.quoted("b", blockquotes, parent_id="a")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> They knew that it was old\nTrue.", [("They knew that it was old", "a")]),
        (
            "> They knew that it was old\n> and did nothing about it.\nTrue.",
            [("They knew that it was old\nand did nothing about it.", "a")],
        ),
        ("> words of somebody else entirely\nTrue.", [("words of somebody else entirely", None)]),
        ("Ann wrote: They knew that it was old\nTrue.", [("They knew that it was old", "a")]),
        ("Ann wrote:\n“They knew that it was old”\nTrue.", [("They knew that it was old", "a")]),
        ("Ann schrieb: They knew that it was old\nGenau.", [("They knew that it was old", "a")]),
        ('[quote="Ann"]They knew that it was old[/quote]\nTrue.', [("They knew that it was old", "a")]),
        ("You say “they knew that it was old” but who?", [("they knew that it was old", "a")]),
        ("The so-called “great and final day” is near", []),
        (
            "They knew that it was old and did nothing about it.\nYes, and now it fell.",
            [("They knew that it was old and did nothing about it.", "a")],
        ),
        (FIRST, []),
        ("Nothing is quoted here: at all.", []),
        ("", []),
    ],
)
def test_parts(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert quoted(text) == expected


def test_blockquotes() -> None:
    text = "They knew that it was old\nTrue."
    assert quoted(text, blockquotes=("They knew that it was old",)) == [("They knew that it was old", "a")]
    assert quoted("True.", blockquotes=("something else",)) == [("something else", None)]


def test_the_parent_goes_first() -> None:
    same = "It was old and they all knew it well."
    words = thread(("a", "Ann", same), ("b", "Bob", same), ("c", "Cid", f"> {same}\nNo."))
    assert words.quoted("c", parent_id="b")[0].comment_id == "b"
    assert words.quoted("c")[0].comment_id == "a"


def test_later_comments_are_no_source() -> None:
    words = thread(
        ("a", "Ann", "> It was old and they all knew it well.\nNo."),
        ("b", "Bob", "It was old and they all knew it well."),
    )
    assert words.quoted("a")[0].comment_id is None


@given(st.lists(st.text(alphabet='ab >\n“”"[quote]/:wrote', max_size=40), max_size=5))
def test_any_thread(texts: list[str]) -> None:
    words = ThreadWords()
    for index, text in enumerate(texts):
        words.add(str(index), text, "a")
    for index in range(len(texts)):
        for part in words.quoted(str(index)):
            assert part.text.strip()
            assert part.comment_id is None or int(part.comment_id) < index


def test_a_long_thread_costs_no_more_than_its_length() -> None:
    def read(count: int) -> None:
        words = ThreadWords()
        for index in range(count):
            words.add(
                str(index), f"> It was old and they all knew it well {index - 1}.\nNo, it was {index}.", f"N{index % 7}"
            )
        for index in range(count):
            words.quoted(str(index), parent_id="0")

    assert_linear(lambda count: partial(read, count), 1500, 12_000)
