"""Threads of systems that no table knows, told by what comes back at regular distances."""

from __future__ import annotations

import pytest

from normalize.plaintext import read_text

from .pages import STORY

NAMES = ("Ana Reis", "Owen Pike", "Mila Brandt", "Jo Quill")
TEXTS = (
    "The crane stood there before I was born.",
    "Paint it red, then.\n\nOr green.",
    "My uncle worked it for nine years, and he never once complained of the cold.",
    "Keep it.",
)
Told = list[tuple[str | None, str, str | None]]


def told(text: str) -> Told:
    _, thread = read_text(text)
    if thread is None:
        return []
    return [(c.author.name if c.author else None, c.text, c.dates[0].raw if c.dates else None) for c in thread.comments]


def thread_of(form: str, heading: str = "4 comments", tail: str = "") -> str:
    rows = enumerate(zip(NAMES, TEXTS, strict=True), 1)
    return f"{STORY}\n{heading}\n\n" + "".join(form.format(n=n, name=name, text=text, d=n + 10, half="ap"[n % 2] + "m") for n, (name, text) in rows) + tail  # fmt: skip


def expected(date: str) -> Told:
    return [(name, text, date.format(d=n + 10)) for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True), 1)]


FORMS = {
    "name and date on one line, counted labels": ("{name} 2013-05-{d}\n\n{text}\n\n{n} Like Reply\n\n", "2013-05-{d}"),
    "a label with a value under the name": ("{name}\nParty: Number {n}\nReply #{n}\nMay {d}, 2013 - 7:28 AM\n\n{text}\n\nReply\nQuote\n\n", "May {d}, 2013 - 7:28 AM"),
    "votes before the name": ("{n} Vote up\n\n{name} · May {d}, 2013\n\n{text}\n\nReply Report\n\n", "May {d}, 2013"),
    "a long line that comes back": ("{name}\nMay {d}, 2013, 03:50 am\n\n{text}\n\nLike\n\nYou can react to comments with an account of ours. At first log in to your account or create a new one.\n\nReply\nThread\n\n", "May {d}, 2013, 03:50 am"),
    "the name behind the date": ("Comment Link Thursday, {d} May 2013 10:12 posted by {name}\n\n{text}\n\n", "Thursday, {d} May 2013 10:12"),
    "the name, its verb and the date apart": ("{name}\nsaid:\n|\nMay {d}, 2013 10:12 AM\n{text}\nReply\n", "May {d}, 2013 10:12 AM"),
    "the time of day on a line of its own": ("{name}\nMay {d}, 2013\n,\n08:{d} {half}\n{text}\nReply\nThread\n", "May {d}, 2013"),
    "signed under the text": ("{text}\n\nPosted by: {name} | May {d}, 2013 at 10:12 AM\n\n", "May {d}, 2013 at 10:12 AM"),
    "a title before the name": ("Number {n}\n\nSubmitted by {name} (not verified) on Thu, 05/{d}/2013 - 17:40\n\n{text}\n\nReply\n\n", "on Thu, 05/{d}/2013 - 17:40"),
}  # fmt: skip


def test_whom_the_line_of_the_name_says_to_be_answered() -> None:
    out = [STORY, "4 comments\n"]
    for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True)):
        out.append(f"{name} replied to comment from {NAMES[n - 1]} | May 1{n}, 2013 10:12 AM\n\n{text}\n\nReply\n")
    _, thread = read_text("\n".join(out))
    assert thread is not None
    assert [(c.author and c.author.name, c.reply_to) for c in thread.comments] == [
        (name, NAMES[n - 1]) for n, name in enumerate(NAMES)
    ]


@pytest.mark.parametrize("form", FORMS)
def test_forms(form: str) -> None:
    line, date = FORMS[form]
    assert told(thread_of(line, tail="Post a new comment\n\nMore of this\n\nThe Quayside Courier\n")) == expected(date)


def test_month_glued_to_the_name() -> None:
    assert told(thread_of("{name}May {d}, 2013 at 9:15 AM\n\n{text}\n\nReply\n\n")) == expected(
        "May {d}, 2013 at 9:15 AM"
    )


def test_heading_that_no_table_knows() -> None:
    assert told(thread_of("{name}\n\n5/{d}/2013 8:12am\n\n{text}\n\n", heading="Kommentare (4) Kommentar schreiben")) == expected("5/{d}/2013 8:12am")  # fmt: skip


def test_name_printed_again_with_whom_he_answers() -> None:
    out = [STORY, "All replies\n"]
    for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True)):
        whom = f" {NAMES[n - 1]}" if n else ""
        out.append(f"{name}\n\nFollow {name}\n\n{name}{whom}\n5/1{n}/2013 8:12am\n\n{text}\n\n1 {n} Reply\n")
    _, thread = read_text("\n".join(out))
    assert thread is not None
    assert [(c.author and c.author.name, c.text, c.reply_to) for c in thread.comments] == [
        (name, text, NAMES[n - 1] if n else None) for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True))
    ]


def test_dates_of_stories_above_are_no_comments() -> None:
    stories = "".join(f"A ferry is late for the {n}th time\n2013-04-{n}\nThe ferry was late again.\n\n" for n in range(10, 22))  # fmt: skip
    text = stories + thread_of(
        "{name} vor {d} Stunden\n\n{text}\n\n", heading="12 Kommentare", tail="Kommentare öffnen\n"
    )
    assert told(text) == expected("vor {d} Stunden")


def test_whom_a_comment_answers_under_its_text() -> None:
    out = [STORY, "4 Kommentare\n"]
    for n, (name, text) in enumerate(zip(NAMES, TEXTS, strict=True), 1):
        out.append(
            f"{name}\n\n#{n} — vor {n + 5} Stunden\n\nEmpfehlung\n\n{n}\n\n{text}\n\nAntwort auf #{n} von {NAMES[n - 2]}\n\nAntworten\n\nMelden\n"
        )
    _, thread = read_text("\n".join(out))
    assert thread is not None
    assert [c.text for c in thread.comments] == list(TEXTS)
    assert [c.reply_to for c in thread.comments] == [NAMES[n - 1] for n in range(4)]


READERS = ("I was there as a boy.", "Paint it red, I say!!", "My uncle worked it for nine years.", "Who cares?!", "Thanks for this, I had no idea.")  # fmt: skip


def test_readers_without_heading_and_labels() -> None:
    names = (*NAMES, "Ann Ode")
    said = "".join(f"{name}\nMay 1{n}, 2013 at 9:15 am\n\n{text}\n\n" for n, (name, text) in enumerate(zip(names, READERS, strict=True)))  # fmt: skip
    _, thread = read_text(STORY + "\n" + said)
    assert thread is not None
    assert [(c.author and c.author.name, c.text) for c in thread.comments] == list(zip(names, READERS, strict=True))
    assert thread.confidence == "low"


def test_posts_quoted_in_a_story_are_no_comments() -> None:
    names = (*NAMES, "Ann Ode")
    posts = "".join(f"{name} (@{name[:3]})\nMay 1{n}, 2013\n\n{text}\n\n" for n, (name, text) in enumerate(zip(names, READERS, strict=True)))  # fmt: skip
    assert told(STORY + "\n" + posts) == []


TITLES = ("The best coats for cold days", "Balls that hold a snack", "Bags for the bicycle", "What to do about fleas")
TOPICS = ("Shopping", "Pets", "Travel", "Garden")


@pytest.mark.parametrize(
    "tail",
    [
        "Comments\n\nPUBLISHED\n10:00, Tue, May 14, 2013\nUPDATED\n11:00, Tue, May 14, 2013\n\nThe board met on Tuesday.\n",
        "Comments\n\n" + "".join(f"In {topic}\n2013-05-11\n\n{title}\n\n" for topic, title in zip(TOPICS, TITLES, strict=True)),
        "Comments\n\nBe the first to comment\n\n" + "".join(f"{topic}\n2013-05-11, 10:12\n\n{title}, it is said.\n\nShare\n\n" for topic, title in zip(TOPICS, TITLES, strict=True)),
        "Comments\n\n" + "".join(f"{name} {name} May 11, 2013\n\n{title}\n\n" for name, title in zip(NAMES, TITLES, strict=True)),
    ],
)  # fmt: skip
def test_lists_with_dates_are_no_threads(tail: str) -> None:
    assert told(STORY + "\n" + tail) == []
