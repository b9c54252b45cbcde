"""Time grows no faster than the text, whatever its lines are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest

import normalize
from normalize.plaintext.counts import counts_comments
from normalize.plaintext.cues import Cue
from normalize.plaintext.lines import Line
from normalize.plaintext.opening import find_opening
from normalize.plaintext.recurrent import with_recurrent
from tests.cost import assert_linear, assert_within

STORY = "\n\n".join(
    "The board decided on Tuesday that the bridge stays open, and nobody was heard to complain." for _ in range(6)
)
SIZE = 12_000
DISCUSSED = STORY + (
    "\n\n2 Comments\nInline Feedbacks\nView all comments\nAna Reis\nAna Reis\nMarch 1, 2021\n\nText of a reader.\n\n0\nReply\n"
)
SHAPES: dict[str, Callable[[int], str]] = {
    "short lines": lambda n: "ab\n" * n,
    "list items": lambda n: "- ab\n" * n,
    "quoted in a markdown page": lambda n: "[a](b)[a](b)[a](b)\n\nA line of words.\n" + "> ab\n" * n,
    "texts cut short": lambda n: STORY + "\n" + "I think … Read more »\n" * n,
    "links that never end": lambda n: "[a](b) [c](d\n" * n,
    "one line of open brackets": lambda n: "[a](b) " * 3 + "[a](c " * (10 * n),
    "links to share that never end": lambda n: "a (http://x)\n" * 9 + "(https://x.example/?text=a " * n,
    "definitions": lambda n: "[a][1][b][2]\n" * 4 + "[1]: http://x.example/?text=a b\n" * n,
    "tags": lambda n: "<div>\n" * n + "<div " * n,
    "tags among words that never end": lambda n: "# a\n## b\n" + "<b>x</b> <a b\n" * n,
    "one line of tags that never end": lambda n: "# a\n## b\n" + "<b>x</b>\n" * 9 + "<a " * (5 * n),
    "fences that are all colons": lambda n: ":" * (2 * n) + "x\n",
    "attributes that never end": lambda n: "# a\n## b\n" + ":::\n" * 4 + "[a](b){c [d]{e\n" * n,
    "one line of spans in spans": lambda n: "# a\n## b\n" + ":::\n" * 4 + "[" * n + "a]{b}" * n,
    "names and dates on one line": lambda n: "4 comments\n" + "Ana Reis May 3, 2021\nIt rains again.\n" * (n // 2),
    "dates between headings": lambda n: "".join(
        f"Number {'x' * (i % 99)} {i} comments\nMay 3, 2021\n" for i in range(n // 2)
    ),
    "dates between ends": lambda n: "Newer posts\nAna\nMay 3, 2021\nRain.\nOlder posts\n" * (n // 5),
    "numbers in every line": lambda n: (
        "So it was in 2021 and then in 1999 again, as the 3 of them said to us\n" * (n // 2)
    ),
    "dates and labels on one line": lambda n: "It rains. Reply Ana Reis May 3, 2021 " * (n // 2),
    "dates on one line": lambda n: "May 3, 2021 " * n,
    "beginnings of dates on one line": lambda n: "3. 3. 3 May, May 2021-05 " * n,
    "dates": lambda n: "March 3, 2021\n" * n,
    "labels to share in a thread": lambda n: DISCUSSED + "Share\n" * n,
    "controls and pictures in one comment": lambda n: (
        DISCUSSED + "\n0\n\nReply\n\n![Ann](http://x.example/a)\n" * (n // 10)
    ),
    "controls": lambda n: "Reply\n" * 2 * n,
    "one long line": lambda n: "word " * (20 * n),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_is_linear(shape: str) -> None:
    assert_linear(lambda size: partial(normalize.parse_text, "Words.\n" + SHAPES[shape](size)), SIZE // 8, SIZE)


def test_headings_that_nearly_count_cost_nothing() -> None:
    lines = ["comment" + "'" * 30 + f" {i}.x" for i in range(300)]
    assert [counts_comments(line) for line in lines] == [None] * 300
    assert_within(0.5, lambda: [counts_comments(line) for line in lines])


def test_many_different_labels_that_each_stand_thrice() -> None:
    def made(size: int) -> Callable[[], object]:
        labels = ["label " + "".join("abcdefghij"[int(d)] for d in str(i)) for i in range(size // 3)] * 3
        lines = [Line(number=i, last=i, text=text, gap=0) for i, text in enumerate([*labels, "a", "b", "c"])]
        kinds = "X" * len(labels) + "DDD"
        assert "H" in with_recurrent(kinds, lines, 0, len(lines))
        return lambda: with_recurrent(kinds, lines, 0, len(lines))

    assert_linear(made, 6_000, 48_000)


def test_twenty_thousand_comments() -> None:
    body = "".join(
        f"User {i}\nUser {i}\nMarch {1 + i % 28}, 2021\n\nText number {i} of a reader.\n\n0\nReply\n"
        for i in range(20_000)
    )
    text = STORY + "\n\n20000 Comments\nInline Feedbacks\nView all comments\n" + body
    assert len(normalize.parse_text(text).comments) == 20_000
    assert_within(8, lambda: normalize.parse_text(text))  # some 2 s on a quiet machine


def test_many_headings_of_threads_among_many_dates() -> None:
    def made(size: int) -> Callable[[], object]:
        letters = "KRD" * (size // 3)
        cues = {i: Cue("sort", "", None) for i in range(0, size, 3)}
        assert find_opening(letters, cues) == size * 2 // 5
        return lambda: find_opening(letters, cues)

    assert_linear(made, 3_000, 24_000)
