"""Authors, dates and the rest of what a page says of itself, by the agreement of the places that name it."""

from __future__ import annotations

import pytest

from normalize.article.byline import looks_like_name
from normalize.article.date_words import dates_in
from normalize.article.shortcodes import without_shortcodes

from .pages import TITLE, ld, read


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("<p class='byline'>By Ana Reis and Owen Pike</p>", ["Ana Reis", "Owen Pike"]),
        ("<div>By Ana Reis, Harbour Correspondent</div>", ["Ana Reis"]),
        ("<div>Von Jürgen Groß | 30. April 2024</div>", ["Jürgen Groß"]),
        ("<div><a rel='author' href='/authors/ana-reis'>Ana Reis</a></div>", ["Ana Reis"]),
        ("<div class='author'><span>Ana Reis</span><span>Reporter</span></div>", ["Ana Reis"]),
        ("<div>Written by</div><div>Ana Reis</div>", ["Ana Reis"]),
        ("<div>Share this story</div>", []),
    ],
)
def test_bylines_give_names_alone(line: str, names: list[str]) -> None:
    found = [author.name for author in read(line).authors]
    assert [name for name in found if "Correspondent" not in name] == names


def test_names_that_two_places_give_win() -> None:
    record = read(
        "<p class='byline'>By Ana Reis</p>",
        head=ld(**{"@type": "Article", "headline": TITLE, "author": {"@type": "Person", "name": "Ana Reis"}}),
    )
    assert [author.name for author in record.authors] == ["Ana Reis"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Reis", True), ("Ludwig van Beethoven", True), ("Jean-Luc d'Artagnan", True), ("王小明", True), ("Íñigo López", True),
        ("read more", False), ("All rights reserved", False), ("30 April", False), ("What happened?", False), ("", False),
    ],
)  # fmt: skip
def test_what_looks_like_a_name(name: str, expected: bool) -> None:
    assert looks_like_name(name) is expected


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<div>30 April 2024</div>", "2024-04-30"),
        ("<div>Published: April 30, 2024 by the desk</div>", "2024-04-30"),
        ("<div>2024年4月30日</div>", "2024-04-30"),
        ("<time datetime='2024-04-30T08:00:00+02:00'>today</time>", "2024-04-30"),
    ],
)
def test_the_date_under_the_headline_is_read(line: str, day: str) -> None:
    published = read(line).published
    assert published is not None
    assert published.value is not None
    assert published.value[:10] == day


def test_a_stamp_in_utc_yields_to_the_day_that_readers_see() -> None:
    head = "<meta property='article:published_time' content='2024-05-01T03:30:00Z'>"
    record = read("<div>April 30, 2024</div>", head=head, url="https://thetide.example/2024/04/30/ferry")
    assert record.published is not None
    assert record.published.value == "2024-04-30"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("Harbour", ["Harbour"]),
        ("Harbour, Ports", ["Harbour, Ports"]),
        ("Harbour,Ports", ["Harbour", "Ports"]),
        ("Harbour, Ports, Ships", ["Harbour", "Ports", "Ships"]),
        ("https://www.thetide.example/news/", []),
    ],
)
def test_declared_sections(declared: str, expected: list[str]) -> None:
    assert read(head=ld(**{"@type": "NewsArticle", "articleSection": declared})).sections == expected


def test_paywalls_and_later_pages_are_told() -> None:
    record = read(
        head=ld(**{"@type": "NewsArticle", "isAccessibleForFree": False})
        + "<link rel='next' href='/news/ferry?page=2'>"
    )
    assert record.access == "paywalled"
    assert record.next_page == "https://www.thetide.example/news/ferry?page=2"
    assert {"paywalled", "more_pages"} <= {warning.code for warning in record.warnings}


def test_the_next_story_is_no_next_page() -> None:
    assert read(head="<link rel='next' href='/news/another-story'>").next_page is None


def test_broken_json_ld_is_passed_over() -> None:
    record = read(head='<script type=\'application/ld+json\'>{"@type": "Article", </script>')
    assert record.headline == TITLE


def test_lines_are_searched_for_dates() -> None:
    assert dates_in("By Ana Reis, 3 May 2024") == (["3 May 2024"], False)
    assert dates_in("Updated May 3rd, 2024 10:00") == (["May 3rd, 2024 10:00"], True)
    assert dates_in("Room 12/34 holds 2024 people") == ([], False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[box id="1" note="x"]words[/box] more', "words more"),
        ("[caption]a boat[/caption]", "a boat"),
        ("He said [sic] that it was [the boat] his", "He said [sic] that it was [the boat] his"),
        ("[gallery ids=1,2]", ""),
        ("no brackets", "no brackets"),
    ],
)
def test_shortcodes_that_nobody_renders_go_and_their_words_stay(text: str, expected: str) -> None:
    assert without_shortcodes(text) == expected
