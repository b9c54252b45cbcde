"""Any text is read, in linear time, and no line is lost."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from normalize.plaintext import account, read_text
from tests.cost import assert_linear, assert_within

from .pages import THREAD, Said, native, wpdiscuz7

CUES = st.sampled_from([
    "Reply", "Reply to Bo", "March 3, 2021", "3 years ago", "0", "Guest", "4 Comments", "View all comments", "Notify of", "Leave a Reply",
    "Bo says:", "says:", "… Read more »", "Post navigation", "By Ann Lee", "Published March 3, 2021", "1. one", "* two", "> three", "# four",
    "[x](http://e.example)", "Last edited 3 years ago by Bo", "", "", "Bo", "Bo", "Some words that make a sentence of their own, as they do.",
])  # fmt: skip


@given(st.lists(st.one_of(CUES, st.text(max_size=40)), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_lines(lines: list[str]) -> None:
    text = "\n".join(lines)
    read_text(text)
    uses = account(text)
    assert all(line.use for line in uses)
    assert [line.text for line in uses] == text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split(
        "\n"
    )[: len(uses)]


words = st.sampled_from(
    "the ferry was late again and nobody at the quay could say why it would ever leave on time".split()
)
texts = st.lists(words, min_size=4, max_size=60).map(lambda w: " ".join(w).capitalize() + ".")


@given(st.lists(texts, min_size=3, max_size=12), st.booleans(), st.integers(1, 2))
@settings(max_examples=60, deadline=None)
def test_all_texts_come_back(said: list[str], controls: bool, names: int) -> None:
    thread = tuple(Said(f"Reader {chr(65 + i)}", f"March {i + 1}, 2021 9:15 am", text) for i, text in enumerate(said))
    for page in (wpdiscuz7(thread, controls=controls, names=names), native(thread)):
        _, found = read_text(page)
        assert found is not None
        assert [c.text for c in found.comments] == said


def test_long_threads_take_linear_time() -> None:
    def made(count: int) -> Callable[[], object]:
        page = wpdiscuz7(
            tuple(Said(f"Reader {i % 999}", s.date, f"{s.text} {i}", s.reply_to) for i in range(count) for s in THREAD)
        )
        _, thread = read_text(page)
        assert thread is not None
        assert len(thread.comments) == 4 * count
        return lambda: read_text(page)

    assert_linear(made, 250, 2000)


def test_hostile_lines() -> None:
    pieces = (
        "[" * 5000,
        "](" * 5000,
        "__" * 5000,
        "* " * 5000,
        "1. " * 3000,
        "Reply to " * 2000,
        "March 3, 2021 " * 500,
        ">" * 9000,
        "![" * 4000,
    )
    assert_within(20, lambda: [read_text("\n".join([piece] * 20)) for piece in pieces])
