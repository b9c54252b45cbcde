"""Speech told from scare quotes, titles, nicknames, terms and slogans."""

from __future__ import annotations

import pytest

from normalize.quotes.judge import is_plain_term
from normalize.quotes.marks import scan

from .helpers import said


@pytest.mark.parametrize(
    "paragraph",
    [
        "US backed so-called ‘moderate rebels’ sold American weapons",
        "The film “The Best of All Worlds” opens on Friday.",
        "His song “Walking Back to the River” was a hit in 1990.",
        "He spoke on CBS’s “Face the Nation” about taxes.",
        "Robert “Bob the Builder” Smith left the company.",
        "The group is known as “the men in the grey suits”.",
        "It was nicknamed “the bridge to the far away nowhere”.",
        "The president kept his “tough on crime” stance in the north.",
        "She wants a “better” and “fairer” country.",
        "The word “freedom” has many meanings.",
        "A “second-hand” car is cheap.",
    ],
)
def test_no_speech(paragraph: str) -> None:
    assert said(paragraph) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        "“No,” Jane Doe said.",
        "Jane Doe accused him of years of “loud and stubborn neglect” at work.",
        "Jane Doe said the plan was “doomed from the start”.",
        "“It was the worst day of my whole life and I will never forget it.”",
    ],
)
def test_speech(paragraph: str) -> None:
    assert len(said(paragraph)) == 1


def test_single_marks_in_an_article_with_double_ones() -> None:
    article = [
        "Doe: ‘We Will Build It All This Year’",
        "“We will win,” Jane Doe said.",
        "“It is near,” she said of the ‘great and final day’.",
    ]
    assert said(*article) == [("We will win,", "Jane Doe"), ("It is near,", "Jane Doe")]


@pytest.mark.parametrize(
    ("paragraph", "plain"),
    [
        ("She wants a “better” one.", [True]),
        ("She wants a “better” and a “fairer” one.", [True, True]),
        ("“Better” is what she wants.", [False]),  # its sentence begins with it
        ("She said: “Better”", [False]),
        ("It is done. “Better” she said.", [False]),
        ("“No,” Jane Doe said.", [False]),
        ("She called it the “worst day of all”.", [False]),
        ("One line\n“Better” she said.", [False]),
    ],
)
def test_terms_that_need_no_look_at_their_sentence(paragraph: str, plain: list[bool]) -> None:
    assert [is_plain_term(paragraph, stretch) for stretch in scan(paragraph).stretches] == plain
