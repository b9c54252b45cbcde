"""Threads: ids, parents, depth, order, inferred authors, completeness."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from normalize.dates import DateReader
from normalize.found import FoundComment, FoundDate, FoundThread
from normalize.ids import comment_id
from normalize.record import CommentAuthor
from normalize.thread import Built, build
from tests.cost import assert_linear

ARTICLE = "a" * 32


def comment(
    native: str | None = None, parent: str | None = None, name: str | None = None, **more: object
) -> FoundComment:
    author = CommentAuthor(name=name) if name else None
    return FoundComment(native_id=native, parent_native=parent, author=author, **more)  # type: ignore[arg-type]  # test data


def built(*comments: FoundComment, **more: object) -> Built:
    thread = FoundThread(system="test", namespace="test:host", comments=list(comments), **more)  # type: ignore[arg-type]
    return build(thread, ARTICLE, DateReader(language="en"))


def codes(result: Built) -> list[str]:
    return [warning.code for warning in result.warnings]


def test_parents_come_from_ids_and_replies_follow_them() -> None:
    result = built(comment("1", "0"), comment("2", "0"), comment("3", "1"), comment("4", "3"), comment("5", "2"))
    assert [c.native_id for c in result.comments] == ["1", "3", "4", "2", "5"]
    assert [c.depth for c in result.comments] == [1, 2, 3, 1, 2]
    assert [c.position for c in result.comments] == [0, 1, 2, 3, 4]
    assert result.comments[1].parent_id == result.comments[0].id == comment_id("test:host", "1")


def test_a_stated_parent_wins_over_label_and_nesting() -> None:
    result = built(comment("1", "0", "Ana"), comment("2", "0", "Bo"), comment("3", "1", reply_to="Bo", enclosing=1))
    assert result.comments[1].native_id == "3"


def test_a_label_finds_the_comment_on_the_branch_before() -> None:
    result = built(
        comment(name="Ana"), comment(name="Bo", reply_to="Ana"), comment(name="Ana", reply_to="Bo"), comment(name="Cy", reply_to="Ana"),
        comment(name="Dee", reply_to="Bo"),
    )  # fmt: skip
    ids = [c.id for c in result.comments]
    assert [c.parent_id for c in result.comments] == [None, ids[0], ids[1], ids[2], ids[1]]


def test_a_label_gives_a_lost_author_line_its_name_back() -> None:
    result = built(comment(text="first"), comment(text="second", reply_to="tjoes"))
    author = result.comments[0].author
    assert author is not None
    assert (author.name, author.basis) == ("tjoes", "inferred")
    assert result.comments[1].author is None
    assert result.comments[1].parent_id == result.comments[0].id
    assert "author_inferred" in codes(result)
    assert result.evidence["/comments/0/author"].confidence == "medium"


def test_a_label_that_names_nobody_is_a_doubt_and_no_parent() -> None:
    result = built(comment(name="Ana"), comment(name="Bo", reply_to="Zoe"))
    assert result.comments[1].parent_id is None
    assert "missing_parent" in codes(result)


def test_a_parent_that_is_not_on_the_page_stays_as_an_id() -> None:
    result = built(comment("7", "3", level=4))
    assert result.comments[0].parent_id == comment_id("test:host", "3")
    assert result.comments[0].depth == 4
    assert codes(result) == ["missing_parent"]


def test_circles_are_cut_once() -> None:
    result = built(comment("1", "3"), comment("2", "1"), comment("3", "2"), comment("4", "4"), comment("5", "3"))
    assert len(result.comments) == 5
    assert codes(result).count("parent_cycle") == 2
    roots = [c for c in result.comments if c.parent_id is None]
    assert len(roots) == 2


def test_a_site_without_threads_has_no_parents() -> None:
    result = built(comment("1"), comment("2", enclosing=0), threaded=False)
    assert [c.parent_id for c in result.comments] == [None, None]


def test_the_depth_limit_is_told_where_the_parent_may_be_another() -> None:
    result = built(
        comment("1"),
        comment("2", enclosing=0, level=2, flattened=True),
        comment("3", enclosing=0, level=2, flattened=True),
    )
    assert result.comments[2].parent_id == result.comments[0].id
    # the first below a parent can only answer that one
    assert [(w.code, w.at) for w in result.warnings] == [("depth_capped", "/comments/2/parent_id")]


def test_quoted_parts_are_tied_to_the_comment_they_come_from() -> None:
    result = built(
        comment("1", "0", text="A first paragraph.\n\nThe old rails are still there."), comment("2", "0", text="Something else entirely."),
        comment("3", "2", text="x", quoted=["something else entirely"]), comment("4", "2", text="x", quoted=["The old rails are still there."]),
        comment("5", "2", text="x", quoted=["Nobody wrote these words."]),
    )  # fmt: skip
    by_native = {c.native_id: c for c in result.comments}
    assert [by_native[n].quoted[0].comment_id for n in "345"] == [by_native["2"].id, by_native["1"].id, None]


def test_marked_words_of_a_reply_are_quoted_only_where_they_stand_above() -> None:
    result = built(
        comment("1", "0", text="It will not be finished before the winter, they say."),
        comment("2", "1", text="“Not be finished before the winter”? Ana wrote in 2015: “Dear friends, according to the service it was known.”"),
    )  # fmt: skip
    (quoted,) = result.comments[1].quoted
    assert (quoted.text, quoted.comment_id) == ("Not be finished before the winter", result.comments[0].id)


def test_one_comment_shown_twice_is_one() -> None:
    result = built(
        comment("9", "0", pinned=True), comment("1", "0"), comment("9", "0"), comment("10", "9", enclosing=2)
    )
    assert [c.native_id for c in result.comments] == ["9", "10", "1"]
    assert "repeated_comment" in codes(result)


def test_ids_without_native_ids_hold_whatever_else_is_on_the_page() -> None:
    one = comment(name="Ana", text="the same words", dates=[FoundDate("1 May 2024", "text")])
    twin = comment(name="Ana", text="the same words", dates=[FoundDate("1 May 2024", "text")])
    other = comment(name="Bo", text="others", score=5, dates=[FoundDate("3 days ago", "text")])
    result = built(one, other, twin)
    assert len({c.id for c in result.comments}) == 3
    assert codes(result) == ["unstable_id"]
    later = comment(name="Bo", text="others", score=9, dates=[FoundDate("2 years ago", "text")])
    assert built(later).comments[0].id == result.comments[1].id


def test_placeholders_are_nobody_unless_somebody_left_an_address() -> None:
    def shown(**more: object) -> CommentAuthor | None:
        author = CommentAuthor(name="Anonymous", **more)  # type: ignore[arg-type]
        return built(FoundComment(native_id="1", author=author)).comments[0].author

    assert shown() is None
    assert shown(avatar="https://secure.gravatar.com/avatar/?s=48") is None
    assert shown(url="https://a.example/") is not None
    kept = shown(avatar=f"https://secure.gravatar.com/avatar/{'ab' * 16}?s=48")
    assert kept is not None
    assert kept.avatar is None


def test_avatars_that_tell_on_their_owner_are_kept_only_on_demand() -> None:
    avatar = f"https://secure.gravatar.com/avatar/{'ab' * 16}?s=48"
    for personal in (False, True):
        found = FoundThread(system="t", comments=[FoundComment(author=CommentAuthor(name="Ana", avatar=avatar))])
        author = build(found, ARTICLE, DateReader(), personal=personal).comments[0].author
        assert author is not None
        assert author.avatar == (avatar if personal else None)


def test_a_date_that_can_be_read_wins_over_a_relative_one() -> None:
    dates = [FoundDate("nonsense", "attribute"), FoundDate("3 years ago", "text"), FoundDate("May 1, 2020", "text")]
    published = built(comment("1", dates=dates)).comments[0].published
    assert published is not None
    assert published.value == "2020-05-01"


def test_completeness() -> None:
    assert built(comment("1"), declared=1).thread.complete is True
    assert built(comment("1"), declared=3, reasons=["paged"]).thread.complete is False
    some = built(comment("1"), declared=3, all_here=True)
    assert some.thread.complete is None
    assert "count_differs" in codes(some)
    assert built(comment("1"), all_here=True).thread.complete is True
    assert built(comment("1")).thread.complete is None
    # a paged site whose last page is this one, and which holds them all
    assert built(comment("1"), declared=1, reasons=["paged"]).thread.incomplete_reasons == []
    nothing = built(declared=0, reasons=["loaded_by_script"])
    assert nothing.thread.complete is False
    cut = built(comment("1", truncated=True), all_here=True)
    assert (cut.thread.complete, cut.thread.texts_complete) == (True, False)


def test_order_is_told_from_ids_that_run_one_way() -> None:
    assert built(*(comment(str(n), "0") for n in (9, 7, 5))).thread.order == "newest"
    assert built(*(comment(str(n), "0") for n in (5, 7, 9))).thread.order == "oldest"
    assert built(*(comment(str(n), "0") for n in (5, 9, 7))).thread.order is None


natives = st.one_of(st.none(), st.integers(0, 12).map(str))


@given(
    st.lists(
        st.tuples(natives, natives, st.sampled_from([None, "Ana", "Bo"]), st.sampled_from([None, "Ana", "Bo", "Cy"])),
        max_size=14,
    )
)
def test_whatever_comments_say_of_each_other_each_stands_once_after_its_parent(
    said: list[tuple[str | None, str | None, str | None, str | None]],
) -> None:
    result = built(*(comment(n, p, name, reply_to=label) for n, p, name, label in said))
    numbered = [n for n, *_ in said if n is not None]
    assert len(result.comments) == len(set(numbered)) + sum(n is None for n, *_ in said)
    assert len({c.id for c in result.comments}) == len(result.comments)
    places = {c.id: c for c in result.comments}
    for c in result.comments:
        parent = places.get(c.parent_id or "")
        if parent is not None:
            assert parent.position < c.position
            assert c.depth == parent.depth + 1


def test_fifty_thousand_comments_take_linear_time() -> None:
    def made(size: int) -> Callable[[], object]:
        chain = [
            comment(str(n), str(n - 1) if n % 1000 else "0", f"N{n % 50}", text="some words")
            for n in range(1, size + 1)
        ]
        labels = [
            comment(None, None, f"N{n % 7}", reply_to=f"N{(n - 1) % 9}" if n % 3 else None, text=f"w{n}")
            for n in range(size)
        ]
        return lambda: (built(*chain), built(*labels))

    assert_linear(made, 5_000, 50_000)
