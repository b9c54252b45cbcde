"""Comments of several sources made one: what wins, what is told, what order they stand in."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from normalize.comments.asking import Source
from normalize.comments.merge import Merger, instant_of
from normalize.found import FoundComment, FoundDate
from normalize.record import CommentAuthor


def comment(number: int, text: str = "Words.", **more: Any) -> FoundComment:
    author = more.pop("author", "Ada")
    return FoundComment(
        native_id=str(number), text=text, author=CommentAuthor(name=author) if author else None,
        dates=[FoundDate(more.pop("at"), "api")] if "at" in more else [], **more,
    )  # fmt: skip


def numbers(merger: Merger, order: str | None = None) -> list[int]:
    return [int(c.native_id or 0) for c in merger.result(order)]


def test_a_whole_text_wins_over_a_cut_one_whichever_comes_first() -> None:
    for first, second in (("page", "api"), ("api", "page")):
        merger = Merger()
        cut, whole = comment(1, "The bell", truncated=True), comment(1, "The bell rings.")
        merger.add([cut if first == "page" else whole], first)  # type: ignore[arg-type]
        merger.add([whole if first == "page" else cut], second)  # type: ignore[arg-type]
        (got,) = merger.result(None)
        assert (got.text, got.truncated) == ("The bell rings.", False)
        assert merger.warnings() == []


def test_two_whole_texts_that_differ_are_told() -> None:
    merger = Merger()
    merger.add([comment(1, "The bell rings."), comment(2, "“Quite” so…")], "page")
    merger.add([comment(1, "The bell is silent."), comment(2, '"Quite" so...')], "api")
    assert [c.text for c in merger.result(None)] == ["The bell is silent.", '"Quite" so...']
    (warning,) = merger.warnings()
    assert (warning.code, warning.at) == ("sources_differ", "/comments/*/text")
    assert " 1 comments" in warning.detail


def test_votes_stay_the_pages_and_parents_come_from_the_data() -> None:
    merger = Merger()
    shown = [comment(1), comment(2, enclosing=0, flattened=True, upvotes=3, downvotes=1), comment(3, enclosing=1)]
    merger.add(shown, "page")
    merger.add([comment(1, parent_native="0"), comment(2, parent_native="1"), comment(3, parent_native="1")], "api")
    got = merger.result(None)
    assert [c.parent_native for c in got] == ["0", "1", "1"]
    assert (got[1].upvotes, got[1].downvotes, got[1].flattened) == (3, 1, False)
    assert [c.enclosing for c in got] == [None, 0, 1]


def test_a_feed_fills_only_gaps() -> None:
    merger = Merger()
    merger.add([comment(1, "Of the page.", upvotes=2)], "page")
    merger.add([comment(1, "Of the feed.", at="2024-01-01T10:00:00Z"), comment(2)], "feed")
    first, second = merger.result(None)
    assert (first.text, first.upvotes) == ("Of the page.", 2)
    assert first.dates[-1].raw == "2024-01-01T10:00:00Z"
    assert second.native_id == "2"


def test_a_nameless_comment_gets_the_name_and_another_name_is_told() -> None:
    merger = Merger()
    merger.add([comment(1, author=None), comment(2, author="Anonymous"), comment(3, author="Bo")], "page")
    merger.add([comment(1, author="Ada"), comment(2, author="Chidi"), comment(3, author="Dolores")], "api")
    assert [c.author.name for c in merger.result(None) if c.author] == ["Ada", "Chidi", "Bo"]
    assert [w.at for w in merger.warnings()] == ["/comments/*/author"]


def test_updates_touch_only_what_is_here() -> None:
    merger = Merger()
    merger.add([comment(1, "The bell", truncated=True)], "page")
    assert (
        merger.update(
            [FoundComment(native_id="1", text="The bell rings."), FoundComment(native_id="9", text="x")], "page"
        )
        == 1
    )
    assert [c.text for c in merger.result(None)] == ["The bell rings."]


def test_late_roots_stand_by_date_among_those_the_site_shows() -> None:
    at = {n: f"2024-01-{n:02d}T10:00:00+00:00" for n in range(1, 10)}
    for shown, order, wanted in (
        ([1, 2, 5], None, [1, 2, 3, 4, 5, 6]),
        ([6, 3, 2], "newest", [6, 5, 4, 3, 2, 1]),
        ([3, 6, 1], "votes", [3, 6, 1, 2, 4, 5]),
        ([5, 6], None, [1, 2, 3, 4, 5, 6]),
    ):
        merger = Merger()
        merger.add([comment(n) for n in shown], "page")
        merger.add([comment(n, at=at[n], parent_native="0") for n in (6, 5, 4, 3, 2, 1)], "api")
        assert numbers(merger, order) == wanted, shown


def test_pages_in_both_directions() -> None:
    rising, falling = Merger(), Merger()
    rising.add([comment(5), comment(6)], "page", 3)
    rising.add([comment(3), comment(4)], "page", 2)
    rising.add([comment(1), comment(2)], "page", 1)
    assert numbers(rising) == [1, 2, 3, 4, 5, 6]
    falling.add([comment(5)], "page", 3)
    falling.add([comment(4), comment(3)], "page", 2)
    falling.add([comment(2), comment(1)], "page", 1)
    assert numbers(falling) == [5, 4, 3, 2, 1]


def test_dates_that_differ_are_told() -> None:
    merger = Merger()
    merger.add([FoundComment(native_id="1", dates=[FoundDate("2024-01-01T10:00:00+01:00", "time")])], "page")
    merger.add([comment(1, at="2024-01-01T09:00:00+00:00"), comment(2, at="2024-01-01T09:00:00Z")], "api")
    assert merger.warnings() == []
    merger.add([comment(2, at="2024-01-01T11:00:00Z")], "api")
    assert [w.at for w in merger.warnings()] == ["/comments/*/published"]
    assert instant_of(merger.result(None)[0]) == 1704099600


SOURCES: st.SearchStrategy[Source] = st.sampled_from(["page", "api", "feed"])


@given(st.lists(st.tuples(SOURCES, st.lists(st.integers(1, 12), max_size=8)), max_size=8))
def test_any_answers_in_any_order_double_nothing(parts: list[tuple[Source, list[int]]]) -> None:
    merger = Merger()
    for source, ids in parts:
        made = [comment(n, enclosing=i - 1 if i and n % 3 else None) for i, n in enumerate(ids)]
        merger.add(made, source)
    got = merger.result(None)
    assert sorted(int(c.native_id or 0) for c in got) == sorted({n for _, ids in parts for n in ids})
    assert all(c.enclosing is None or 0 <= c.enclosing < len(got) for c in got)
