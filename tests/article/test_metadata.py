"""Headline, dek, authors and dates by the agreement of the places that name them."""

from __future__ import annotations

import json

import pytest

import normalize
from normalize.article.byline import looks_like_name
from normalize.article.date_words import dates_in
from normalize.article.shortcodes import without_shortcodes
from normalize.article.titles import key, without_site
from normalize.record import Record

from .pages import TITLE, page, paragraphs

URL = "https://www.thetide.example/news/ferry"


def read(
    above: str = "",
    *,
    head: str = "",
    title: str = f"{TITLE} | The Tide",
    h1: str = TITLE,
    below: str = "",
    url: str = URL,
) -> Record:
    body = f"<div class='col'><h1>{h1}</h1>{above}<div class='t'>{paragraphs()}</div>{below}</div>"
    return normalize.parse_html(page(body, head, title), url=url, fetched_at="2024-06-01T00:00:00Z")


def ld(**values: object) -> str:
    return f"<script type='application/ld+json'>{json.dumps({'@context': 'https://schema.org', **values})}</script>"


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


def summary(name: str, text: str) -> str:
    return f"<meta property='{name}' content='{text}'>"


def test_a_summary_that_is_the_whole_text_gives_way_to_its_short_form() -> None:
    long = "The ferry went down in the harbour on Monday. " * 12
    short = "The ferry went down in the harbour on Monday. The ferry …"
    assert read(head=summary("description", long) + summary("og:description", short)).description == short
    assert read(head=summary("description", long) + summary("og:description", "News.")).description == long.strip()


DEK = "Crew and passengers were brought ashore within the hour, the harbour master says."


@pytest.mark.parametrize(
    ("above", "head"),
    [
        (f"<p class='article__desc'>{DEK}</p>", ""),
        (f"<p class='head__header--dek'>{DEK}</p><p>By Ana Reis</p>", ""),
        (f"<p class='bold'>{DEK}</p>", summary("description", DEK)),
        (f"<p class='bold'>Tideport. {DEK}</p>", summary("og:description", DEK)),
    ],
)
def test_deks_by_name_and_by_the_declared_summary(above: str, head: str) -> None:
    record = read(above, head=head)
    assert record.dek is not None
    assert record.dek.endswith(DEK)
    assert all(DEK not in block.text for block in record.body)


def test_points_of_a_dek_go_together() -> None:
    above = f"<div><h2 class='subtitle'>{DEK}</h2><h2 class='subtitle'>Two were treated for the cold.</h2></div>"
    assert read(above).dek == f"{DEK}\nTwo were treated for the cold."


@pytest.mark.parametrize(
    "above",
    [
        f"<div class='related'><p class='summary'>{DEK}</p></div>",
        f"<figure><figcaption class='lead'>{DEK}</figcaption></figure>",
        f"<form><p class='intro'>{DEK}</p></form>",
    ],
)
def test_what_is_no_dek(above: str) -> None:
    assert read(above).dek is None


def test_a_story_s_beginning_is_no_dek_though_it_is_declared() -> None:
    body = f"<div class='t'><p>{DEK}</p>{paragraphs()}</div>"
    record = normalize.parse_html(page(body, summary("description", DEK), TITLE), url=URL)
    assert record.dek is None
    assert record.body[0].text == DEK


def test_a_kicker_is_known_by_its_class_where_no_title_tells() -> None:
    record = read(h1="<span class='head__topline'>Harbour</span><span>Ferry sinks</span>", title="The Tide: today")
    assert (record.kicker, record.headline) == ("Harbour", "Ferry sinks")


def test_a_word_that_a_title_leaves_out_is_no_kicker() -> None:
    record = read(h1=f"The {TITLE}", head=f"<meta property='og:title' content='{TITLE}'>")
    assert (record.kicker, record.headline) == (None, f"The {TITLE}")


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


def test_a_standfirst_is_the_dek_and_not_in_the_body() -> None:
    dek = "The harbour board has bought a second boat, and the islanders are glad of it."
    record = read(f"<h2 class='standfirst'>{dek}</h2>")
    assert record.dek == dek
    assert dek not in [block.text for block in record.body]


def test_a_summary_that_repeats_the_first_paragraph_is_no_dek() -> None:
    first = "The ferry to Norrholm will run twice a day from the first of May, the harbour board decided on Tuesday evening."
    record = read(head=f"<meta name='description' content='{first}'>")
    assert record.dek is None
    assert record.description == first
    assert record.body[0].text == first


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


def test_keys_compare_letters_and_digits() -> None:
    assert key("“Boats” – 2 of them!") == key("Boats, 2 of them")
