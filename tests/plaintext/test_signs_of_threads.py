"""What tells of a thread in words that no table lists: counting headings, labels to answer; and lists of stories that have none."""

from __future__ import annotations

import pytest

import normalize

from .pages import STORY

PEOPLE = ("Ana Reis", "bob77", "Sana", "Okuyucu 12", "Théo")
GLUED = ("Sana", "Ida Lund", "Théo")
TEXTS = (
    "The ferry was late again, and nobody told us why.",
    "Same here. I waited an hour.",
    "Buy a boat!",
    "I did not say that it was the captain's fault.",
    "On en parlait déjà il y a dix ans.",
)


def read(body: str) -> list[tuple[str | None, str | None, str]]:
    record = normalize.parse_text(STORY + "\n\n" + body)
    return [
        (c.author.name if c.author else None, c.published.value if c.published else None, c.text)
        for c in record.comments
    ]


@pytest.mark.parametrize(
    "heading", ["Readers' Comments (5)", "YORUMLAR 5", "5 टिप्पणियां", "Hozzászólások (5)", "ความคิดเห็น (5)"]
)
def test_headings_that_count_in_any_words(heading: str) -> None:
    rows = "\n\n".join(
        f"{name}\n{i + 1} May 2021\n{text}" for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    )
    found = read(f"{heading}\n\n{rows}\n")
    assert [name for name, _, _ in found] == list(PEOPLE)
    assert [text for _, _, text in found] == list(TEXTS)


def test_labels_to_answer_in_each_comment() -> None:
    rows = "\n".join(
        f"Reply {i + 1} - Posted by: {name} 5/{i + 13}/2021 4:47:57 AM (No. 172183{i})\n{text}\nClick here if you like this comment\n{i + 40} people like this.\nReport"
        for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    )
    found = read(f"Enter your name\n\n{rows}\n")
    assert [name for name, _, _ in found] == list(PEOPLE)
    assert [(day or "")[:10] for _, day, _ in found] == [f"2021-05-{i + 13}" for i in range(5)]
    assert not any("Click here" in text for _, _, text in found)


def test_a_day_that_is_glued_to_the_name() -> None:
    rows = "\n\n".join(
        f"{i + 1}. {name}{i + 1}. Juni 2015 um 10:2{i}\n\n{text}\n\nAntworten"
        for i, (name, text) in enumerate(zip(GLUED, TEXTS, strict=False))
    )
    found = read(f"3 Kommentare\n\n{rows}\n")
    assert [(name, day) for name, day, _ in found] == [
        ("Sana", "2015-06-01T10:20"),
        ("Ida Lund", "2015-06-02T10:21"),
        ("Théo", "2015-06-03T10:22"),
    ]


def test_a_day_at_the_start_of_a_line_is_no_number_of_a_list() -> None:
    rows = "\n\n".join(
        f"{name}\n{i + 11}. March, 2023 at 16:5{i}\n{text}\nReply"
        for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    )
    assert [day for _, day, _ in read(f"5 comments\n\n{rows}\n")] == [f"2023-03-1{i + 1}T16:5{i}" for i in range(5)]


def test_rings_are_bullets_of_inner_lists() -> None:
    rows = "\n".join(
        f"    o {name} says:\n      {i + 1} May 2021\n      {text}\n      Reply"
        for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    )
    assert [name for name, _, _ in read(f"5 comments\n\n{rows}\n")] == list(PEOPLE)


def test_a_list_of_stories_below_a_heading_is_no_thread() -> None:
    titles = (
        "Girl found after two days",
        "Rail strike goes on",
        "Tower to be painted",
        "Harbour opens early",
        "Boats for sale",
    )
    rows = "\n\n".join(f"World\n{i + 1} May 2021\n{title}" for i, title in enumerate(titles))
    assert read(f"Comments\n\n{rows}\n") == []


def test_many_titles_below_a_count_are_no_comments() -> None:
    titles = "\n\n".join(f"The picture gallery number {i} of the year" for i in range(30))
    assert read(f"5 comments\n\n{titles}\n") == []
