"""Texts that a converter ran together on one line: comments are parted where labels, names and dates come back."""

from __future__ import annotations

import pytest

from normalize.plaintext import read_text

from .pages import STORY

NAMES = ("Ana Reis", "Owen Pike", "mila_b", "Jo Quill", "Ann Ode")
TEXTS = ("The crane stood there before I was born.", "Paint it red, then. Or green.", "My uncle worked it for nine years.", "Keep it.", "What for?")  # fmt: skip
WORDS = (
    " ".join(STORY.split())
    + " The crane stays, the board said, and it will be painted. Nobody was heard to complain of it." * 3
)


@pytest.mark.parametrize(
    ("form", "date"),
    [
        ("{name} says: May {d}, 2013 at 9:15 am {text} Reply ", "May {d}, 2013 at 9:15 am"),
        ("{name} {d}. Mai 2013 um 9:15 Uhr {text} Antworten ", "{d}. Mai 2013 um 9:15 Uhr"),
        ("{name} on May {d}, 2013 at 9:15 am {text} Reply ↓ ", "May {d}, 2013 at 9:15 am"),
        ("{name} {d} days ago {text} Like Reply ", "{d} days ago"),
    ],
)
def test_parted(form: str, date: str) -> None:
    rows = list(enumerate(zip(NAMES, TEXTS, strict=True), 11))
    text = (
        WORDS
        + " 5 Comments "
        + "".join(form.format(name=name, text=text, d=d) for d, (name, text) in rows)
        + "Leave a Reply"
    )
    _, thread = read_text(text)
    assert thread is not None
    assert [
        (c.author and c.author.name, c.text.removesuffix(" Like"), c.dates[0].raw.removeprefix("on "))
        for c in thread.comments
    ] == [(name, text, date.format(d=d)) for d, (name, text) in rows]
    assert thread.confidence == "low"
    assert [w.code for w in thread.warnings] == ["comments_not_parted"]


@pytest.mark.parametrize(
    "tail",
    [
        "".join(f"On May {d}, 2013 the board met again, and nothing came of it. " for d in range(10, 20)),
        "".join(f"Share A ferry is late for the {d}th time and nobody knows what to do of it May {d}, 2013 " for d in range(10, 20)),
    ],
)  # fmt: skip
def test_dates_of_a_story_part_nothing(tail: str) -> None:
    _, thread = read_text(WORDS + " " + tail)
    assert thread is None or not thread.comments
