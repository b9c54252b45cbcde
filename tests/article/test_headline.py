"""Headlines and kickers by the agreement of the places that name them."""

from __future__ import annotations

import pytest

import normalize
from normalize.article.titles import key, without_site

from .pages import TITLE, URL, ld, page, paragraphs, read


def test_the_site_s_name_is_no_part_of_the_headline() -> None:
    body = f"<div class='t'>{paragraphs()}</div>"
    record = normalize.parse_html(page(body), url=URL)
    assert record.headline == TITLE
    assert record.site.name == "The Tide"


@pytest.mark.parametrize(
    ("title", "names", "expected"),
    [
        ("Boats | The Tide", {"thetide"}, ("Boats", "The Tide")),
        ("The Tide: Boats come back", {"thetide"}, ("The Tide: Boats come back", None)),
        ("One - two - The Tide", {"the tide"}, ("One - two", "The Tide")),
        ("No name here", {"thetide"}, ("No name here", None)),
        ("A-ha come back", {"thetide"}, ("A-ha come back", None)),
    ],
)
def test_titles_are_cut_at_the_site_s_name_only(title: str, names: set[str], expected: tuple[str, str | None]) -> None:
    assert without_site(title, names) == expected


def test_a_site_s_name_in_an_h1_is_no_headline() -> None:
    html = page(f"<h1>The Tide</h1><div class='col'><h1>{TITLE}</h1><div class='t'>{paragraphs()}</div></div>")
    assert normalize.parse_html(html, url=URL).headline == TITLE


def test_a_kicker_in_the_headline_s_element_is_told_apart() -> None:
    record = read(h1=f"<span>Harbour</span> {TITLE}", head=f"<meta property='og:title' content='{TITLE}'>")
    assert (record.kicker, record.headline) == ("Harbour", TITLE)


def test_a_kicker_is_known_by_its_class_where_no_title_tells() -> None:
    record = read(h1="<span class='head__topline'>Harbour</span><span>Ferry sinks</span>", title="The Tide: today")
    assert (record.kicker, record.headline) == ("Harbour", "Ferry sinks")


def test_a_word_that_a_title_leaves_out_is_no_kicker() -> None:
    record = read(h1=f"The {TITLE}", head=f"<meta property='og:title' content='{TITLE}'>")
    assert (record.kicker, record.headline) == (None, f"The {TITLE}")


def test_a_declared_form_parts_what_a_style_sheet_parts() -> None:
    head = f"<meta property='og:title' content='Harbour: {TITLE}'>"
    record = read(h1=f"<span class='kicker'>Harbour</span><span>{TITLE}</span>", head=head)
    assert record.headline == f"Harbour: {TITLE}"


@pytest.mark.parametrize(
    ("title", "url"),
    [
        (f"{TITLE} | Local news | The Tide", "https://www.thetide.example/local-news/ferry-1"),
        (f"{TITLE} - The Tide", "https://www.thetide.example/ferry-1"),
        (f"{TITLE} — The Tide", "https://thetide.example/2024/05/ferry-1"),
    ],
)
def test_sections_and_sites_behind_a_title_are_no_part_of_it(title: str, url: str) -> None:
    body = f"<div class='t'>{paragraphs()}</div>"
    assert normalize.parse_html(page(body, "", title), url=url).headline == TITLE


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("渡轮在港口沉没三人获救_社会_潮汐新闻", "渡轮在港口沉没三人获救"),
        ("渡轮在港口沉没三人获救-潮汐网", "渡轮在港口沉没三人获救"),
        ("항구에서 여객선 침몰 세 명 구조-사회ㅣ조수일보", "항구에서 여객선 침몰 세 명 구조"),
        ("渡轮A-B线停航", "渡轮A-B线停航"),
    ],
)
def test_tails_of_east_asian_titles(title: str, expected: str) -> None:
    body = f"<div class='t'>{paragraphs()}</div>"
    assert normalize.parse_html(page(body, "", title), url="https://www.example.org/1").headline == expected


def test_the_last_part_of_a_title_in_an_h1_is_the_site_s_name() -> None:
    body = f"<h1>Notes of a sailor</h1><div class='t'>{paragraphs()}</div>"
    record = normalize.parse_html(page(body, "", f"{TITLE} - Notes of a sailor"), url="https://www.example.org/1")
    assert record.headline == TITLE


def test_a_headline_that_is_signed_with_the_site_s_name() -> None:
    assert read(h1=f"{TITLE} – The Tide").headline == TITLE


def test_another_headline_than_a_newsroom_declares_is_warned_of() -> None:
    record = read(head=ld(**{"@type": "NewsArticle", "headline": "Three saved as ferry goes down"}))
    assert record.headline == "Three saved as ferry goes down"
    assert [(w.code, w.at) for w in record.warnings] == [("contradiction", "/headline")]


def test_keys_compare_letters_and_digits() -> None:
    assert key("“Boats” – 2 of them!") == key("Boats, 2 of them")
