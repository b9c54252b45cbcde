"""One thread, printed in the ways of many systems and converters, comes back the same."""

from __future__ import annotations

import textwrap

import pytest

from normalize.found import FoundThread
from normalize.plaintext import account, read_text

from .pages import STORY, THREAD, WPDISCUZ_HEAD, Said, native, one_line, wpdiscuz5, wpdiscuz7


def thread_of(text: str) -> FoundThread:
    _, thread = read_text(text)
    assert thread is not None
    return thread


def names(thread: FoundThread) -> list[str | None]:
    return [c.author.name if c.author else None for c in thread.comments]


@pytest.mark.parametrize("layout", [1, 2])
@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("controls", [True, False])
def test_wpdiscuz7(layout: int, times: int, controls: bool) -> None:
    thread = thread_of(wpdiscuz7(layout=layout, names=times, controls=controls))
    assert thread.system == "wpdiscuz"
    assert thread.declared == 4
    assert thread.order == "oldest"
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]
    assert [c.dates[0].raw for c in thread.comments] == [s.date for s in THREAD]
    assert [c.reply_to for c in thread.comments] == [s.reply_to for s in THREAD]
    assert [c.score for c in thread.comments] == ([s.score for s in THREAD] if controls else [None] * 4)


def test_wpdiscuz5_prints_the_date_under_the_text() -> None:
    thread = thread_of(wpdiscuz5())
    assert thread.system == "wpdiscuz"
    assert thread.declared == 4
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]
    assert [c.dates[0].raw for c in thread.comments] == [s.date for s in THREAD]
    assert [c.score for c in thread.comments] == [s.score for s in THREAD]
    assert {c.author.kind for c in thread.comments if c.author} == {"guest"}


@pytest.mark.parametrize(
    ("says", "reply"),
    [(" says:", "Reply"), ("says:", "Reply"), (" sagt:", "Antworten"), (" dit :", "Répondre"), (" пишет:", "Ответить"), ("より:", "返信"), (" 说道：", "回复"), (" يقول:", "رد"), ("\nsays:", "Reply")],
)  # fmt: skip
def test_native_comments(says: str, reply: str) -> None:
    thread = thread_of(native(says=says, reply=reply))
    assert thread.system == "wordpress"
    assert thread.declared == 4
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


@pytest.mark.parametrize(
    "pattern",
    ["{name} {date}", "{name}, {date} Reply", "Submitted by {name} on {date}", "#{n} {name} ({date})", "{date}, by {name}", "{date} - {name} ¶", "Ingediend door {name} op {date}"],
)  # fmt: skip
def test_name_and_date_on_one_line(pattern: str) -> None:
    thread = thread_of(one_line(pattern))
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]
    assert all(s.date.split(" ")[2][:4] in c.dates[0].raw for s, c in zip(THREAD, thread.comments, strict=True))


def test_date_before_the_name() -> None:
    text = STORY + "COMMENTS\n\n" + "".join(f"{s.date}\n{s.name}\n\n{s.text}\n\nReply\n\n" for s in THREAD)
    assert names(thread_of(text)) == [s.name for s in THREAD]


def test_no_dates() -> None:
    text = STORY + WPDISCUZ_HEAD + "".join(f"{s.name}\n\n{s.text}\n\nReply\n" for s in THREAD)
    thread = thread_of(text)
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


def test_names_alone() -> None:
    text = STORY + WPDISCUZ_HEAD + "".join(f"{s.name}\n\n{s.text}\n\n" for s in THREAD if s.name != "Dr. Paul N.")
    assert names(thread_of(text.replace("4 Comments", "3 Comments"))) == ["Wilma Aarts", "cyclist_77", "Bo"]


def test_numbered_list_with_nothing_else() -> None:
    items = "".join(f"  {i}. {s.text.replace(chr(10), chr(10) + '     ')}\n\n" for i, s in enumerate(THREAD, 1))
    thread = thread_of(STORY + "4 comments\n\n" + items + "Leave a comment\n")
    assert names(thread) == [None] * 4
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


def test_nothing_parts_the_comments() -> None:
    thread = thread_of(
        STORY + "4 replies on “Swing bridge”\n\n" + "\n\n".join(s.text for s in THREAD) + "\n\nLeave a Reply\n"
    )
    assert [w.code for w in thread.warnings] == ["comments_not_parted"]
    assert "\n\n".join(c.text for c in thread.comments) == "\n\n".join(s.text for s in THREAD)


def test_labels_of_no_known_language() -> None:
    body = "".join(f"{s.name}\n{s.date}\n\n{s.text}\n\nZvrgh blarn\n" for s in THREAD)
    thread = thread_of(STORY + WPDISCUZ_HEAD + body)
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


def test_texts_that_imitate_cues() -> None:
    tricks = (
        Said(
            "Ann",
            "March 1, 2021 8:00 am",
            "Reply to Bo: September 1, 2017 was the day I saw it.\n\nWilma Aarts\n\nMarch 3, 2021",
        ),
        Said("Bo", "March 1, 2021 9:00 am", "Read more »", "Ann"),
        Said("Reply", "March 2, 2021 9:00 am", "That is my real name."),
        Said("March 5, 2020", "March 2, 2021 10:00 am", "And that is mine."),
        Said("Cy", "March 2, 2021 11:00 am", "It says:\n\n42"),
    )
    for text in (wpdiscuz7(tricks), wpdiscuz7(tricks, names=2), native(tricks)):
        thread = thread_of(text)
        assert names(thread) == [s.name for s in tricks]
        assert [c.text for c in thread.comments] == [s.text for s in tricks]
        assert not any(c.truncated for c in thread.comments)


def test_truncated_text_ends_before_the_ellipsis() -> None:
    thread = thread_of(
        wpdiscuz7(
            (Said("Ann", "March 1, 2021", "They said that the figures were…\xa0Read more »"), *THREAD), controls=False
        )
    )
    assert thread.comments[0].truncated
    assert thread.comments[0].text == "They said that the figures were"


def test_comment_on_a_passage() -> None:
    said = Said(
        "Ann", "March 1, 2021 8:00 am", 'the harbour board decided on Tuesday night." Read more »\n\nUnanimously?'
    )
    comment = thread_of(wpdiscuz7((said, *THREAD))).comments[0]
    assert comment.text == "Unanimously?"
    assert comment.inline_text == "the harbour board decided on Tuesday night."


def test_lines_lost_by_the_converter() -> None:
    text = wpdiscuz7(names=2, controls=False).replace("Bo\nBo\nMarch", "March").replace("cyclist_77\ncyclist_77\n", "")
    thread = thread_of(text)
    assert names(thread) == ["Wilma Aarts", None, None, "Dr. Paul N."]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


def test_indentation_tells_who_answers() -> None:
    out = [STORY, "3 comments\n\n"]
    for level, name in ((0, "Ann"), (4, "Bo"), (8, "Cy"), (0, "Di")):
        pad = " " * level
        out.append(f"{pad}{name} says:\n{pad}  May 2, 2020 at 1:00 pm\n\n{pad}  Words of {name}.\n\n{pad}  Reply\n\n")
    assert [c.enclosing for c in thread_of("".join(out)).comments] == [None, 0, 1, None]


@pytest.mark.parametrize("width", [72, 80, 100])
def test_hard_wrapping_is_undone(width: int) -> None:
    long = tuple(
        Said(s.name, s.date, s.text + " " + "The ferry was late again and nobody said a word about it. " * 4)
        for s in THREAD
    )
    text = wpdiscuz7(long)
    wrapped = "\n".join(textwrap.fill(line, width) if line.strip() else "" for line in text.split("\n"))
    assert [c.text for c in thread_of(wrapped).comments] == [c.text for c in thread_of(text).comments]


def test_forms_of_line_ends_and_spaces() -> None:
    text = wpdiscuz7()
    plain = thread_of(text)
    for other in (
        text.replace("\n", "\r\n"), "\ufeff" + text, text.replace(" ", "\xa0"), "\n".join("\t" + line for line in text.split("\n")),
    ):  # fmt: skip
        assert [(c.text, names(plain)) for c in thread_of(other).comments] == [
            (c.text, names(plain)) for c in plain.comments
        ]


def test_markdown() -> None:
    body = "".join(
        f"![{s.name}](https://a.example/x.png)\n\n[{s.name}](https://a.example/u)\n\n__{s.date}\n\n__\n\n{s.text}\n\n{s.score}\n\nReply\n\n" for s in THREAD
    )  # fmt: skip
    thread = thread_of("# Swing bridge\n\n" + STORY + "\n## 4 Comments\n\n" + body)
    assert names(thread) == [s.name for s in THREAD]
    assert [c.text for c in thread.comments] == [s.text for s in THREAD]


def test_what_follows_the_section_stays_out() -> None:
    tail = "Post navigation\n\nPrevious post\n\nFerry timetable changes again\n\nRecent Posts\n\nA story\nMarch 1, 2021\nAnother story\nMarch 2, 2021\n"
    article, thread = read_text(wpdiscuz7() + tail)
    assert thread is not None
    assert len(thread.comments) == 4
    assert thread.comments[-1].text == THREAD[-1].text
    assert [r.title for r in article.related] == ["Ferry timetable changes again"]


def test_closed_and_more_to_load() -> None:
    thread = thread_of(wpdiscuz7() + "Load More Comments\n")
    assert thread.reasons == ["load_more_not_followed"]
    assert thread_of(native().replace("Leave a Reply Cancel reply", "Comments are closed.")).closed is True


def test_every_line_has_a_use() -> None:
    for text in (wpdiscuz7(), wpdiscuz5(), native(), one_line("{name} {date}")):
        lines = account(text)
        assert [line.number for line in lines] == list(range(1, len(lines) + 1))
        assert all(line.use for line in lines)
        assert all((line.use == "blank") == (not line.text.strip()) for line in lines)


def test_a_sorting_line_opens_a_thread_where_few_answer() -> None:
    body = "".join(f"* {s.name}\n\n{s.date}\n\n{'@ Bo, ' if n == 3 else ''}{s.text}\n\n" for n, s in enumerate(THREAD))
    text = STORY + "\nSort by: newest | oldest | most voted\n\n" + body.replace("* Bo\n", "* Bo\n\nReply\n")
    assert len(thread_of(text).comments) >= 3
    _, thread = read_text(STORY + "\nSort by: newest | oldest | most voted\n\n" + body)
    assert thread is None
