"""Texts without comments give no thread, whatever dates and names they hold."""

from __future__ import annotations

import pytest

from normalize.plaintext import read_text

from .pages import STORY

INDEX = "Latest stories\n\n" + "".join(
    f"A story about the number {i}\nMarch {i}, 2021\n\nIts first words are printed here, and then it ends.\n\n"
    for i in range(1, 9)
)
RECIPE = "Rye bread\n\n9 minute read\n\nComments\n\n1. Mix the flour with the water.\n\n2. Wait a day.\n\n3. Bake it at 260 degrees until it is dark.\n"
CHRONICLE = "The year\n\n" + "".join(f"March {i}, 2021\n\nOn this day the harbour was closed, and the ships waited outside for the tide to turn.\n\n" for i in range(1, 9))  # fmt: skip


@pytest.mark.parametrize(
    "text", [STORY, INDEX, RECIPE, CHRONICLE, "", "\n\n", "One line.", "12 Comments\n\n" + STORY], ids=str.split
)
def test_no_comments(text: str) -> None:
    _, thread = read_text(text)
    assert thread is None or not thread.comments


def test_stories_by_the_same_writer_but_one() -> None:
    writers = ("Webmaster", "Webmaster", "Webmaster", "Webmaster", "Ann Ode", "Webmaster")
    tail = "".join(f"{who}\nMarch {n}, 2021\n\nThe mill opens its doors for the {n}th time, the miller said.\n\n" for n, who in enumerate(writers, 1))  # fmt: skip
    _, thread = read_text(STORY + "\n\n6 Comments\n\n" + tail)
    assert thread is None or not thread.comments


def test_table_of_figures() -> None:
    rows = (("$750", "26 hours ago"), ("$430", "41 hours ago"), ("100 m", "2 years ago"), ("14K views", "6 years ago"))
    tail = "".join(f"{name}\n{date}\n\nThe strap is soft and the glass is hard.\n\n" for name, date in rows)
    _, thread = read_text(STORY + "\n\n4 Comments\n\n" + tail)
    assert thread is None or not thread.comments


def test_archive_of_one_writer_in_which_somebody_says() -> None:
    tail = "".join(f"Webmaster\nMarch {n}, 2021\n\nThe mill opens its doors for the {n}th time, the miller said.\n\n" for n in range(1, 11))  # fmt: skip
    _, thread = read_text(
        STORY + "\n\n10 Comments\n\n" + tail + "Ann Ode says:\n\nThe quay is wet, and it stays wet until the spring.\n"
    )
    assert thread is None or not thread.comments


def test_names_with_numbers_are_readers() -> None:
    tail = "".join(f"{name}\nMarch {n}, 2021\n\nI was there on day {n}, and it rained.\n\n" for n, name in enumerate(("Reader 12", "12monkeys", "4you2see"), 1))  # fmt: skip
    _, thread = read_text(STORY + "\n\n3 Comments\n\n" + tail)
    assert thread is not None
    assert [c.author and c.author.name for c in thread.comments] == ["Reader 12", "12monkeys", "4you2see"]


def test_section_without_comments() -> None:
    _, thread = read_text(STORY + "Notify of\nguest\n0 Comments\nInline Feedbacks\nView all comments\n")
    assert thread is not None
    assert thread.system == "wpdiscuz"
    assert thread.declared == 0
    assert thread.comments == []
    _, thread = read_text(
        STORY + "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nName *\n"
    )
    assert thread is not None
    assert thread.system == "wordpress"
    assert thread.comments == []


@pytest.mark.parametrize(
    "tail",
    [
        "3 Comments\n\n" + "".join(f"Ann Ode\nMarch {n}, 2021\n\n{t}\n\n" for n, t in enumerate(("The mill opens its doors again.", "A ferry is late.", "Two boats collide."), 1)),
        "Leave a comment\n\n" + "".join(f"Dogs {n}.01.2022\n\n{t}\n\n" for n, t in enumerate(("Coats for cold days", "Balls that hold a snack", "Bags for the bicycle", "What to do about fleas"), 20)),
        "".join(f"{n * 311} Comments\n\n{t}\n\n" for n, t in enumerate(("The mill opens its doors", "A ferry is late", "Two boats collide", "The quay is wet", "Rain"), 3)) + "Follow us on\n\nTopics\n\nHardware\n",
    ],
)  # fmt: skip
def test_lists_of_stories_after_the_comments_heading(tail: str) -> None:
    _, thread = read_text(STORY + "\n\n" + tail)
    assert thread is None or not thread.comments
