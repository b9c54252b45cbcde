"""Deks."""

from __future__ import annotations

import pytest

import normalize

from .pages import STORY, TITLE, URL, page, paragraphs, plain, read


def summary(name: str, text: str) -> str:
    return f"<meta property='{name}' content='{text}'>"


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


def test_a_standfirst_is_the_dek_and_not_in_the_body() -> None:
    dek = "The harbour board has bought a second boat, and the islanders are glad of it."
    record = read(f"<h2 class='standfirst'>{dek}</h2>")
    assert record.dek == dek
    assert dek not in [block.text for block in record.body]


def test_signs_that_nobody_sees_are_none_of_the_dek() -> None:
    dek = "The harbour board has bought a second boat, and the islanders are glad of it."
    assert read(f"<h2 class='standfirst'>{dek.replace(' boat', chr(0x200B) + ' boat')}</h2>").dek == dek


def test_a_summary_that_repeats_the_first_paragraph_is_no_dek() -> None:
    first = "The ferry to Norrholm will run twice a day from the first of May, the harbour board decided on Tuesday evening."
    record = read(head=f"<meta name='description' content='{first}'>")
    assert record.dek is None
    assert record.description == first
    assert record.body[0].text == first


def test_a_standfirst_before_the_byline() -> None:
    assert read(f"<p>{DEK}</p><div class='byline'>Ana Reis, Tideport</div>").dek == DEK
    assert read(f"<div>19 April 2024</div><p>{DEK}</p><div><a href='/p'>Print</a></div>").dek is None


def test_a_standfirst_under_the_date_and_the_reading_time() -> None:
    above = f"<div>19 April 2024</div><div class='toolbar'><div>4 min</div><p>{DEK}</p><a href='/p'>Print</a></div><figure><img src='a.jpg'></figure>"
    assert read(f"<header>{above}</header>").dek == DEK
    assert (
        read(
            f"<header><h2>Islanders are glad</h2>{above}</header>",
            h1="<a href='/'>The Tide</a>",
            title="Second boat bought",
        ).dek
        == DEK
    )


def test_the_first_paragraph_in_a_class_of_its_own_that_begins_the_declared_summary() -> None:
    first = f"<div class='t'><p class='opening'>{DEK}</p>{paragraphs()}</div>"
    head = summary("description", f"{DEK} What the harbour master saw, and what comes next.")
    assert normalize.parse_html(page(f"<h1>{TITLE}</h1>{first}", head, TITLE), url=URL).dek == DEK
    assert normalize.parse_html(page(f"<h1>{TITLE}</h1>{first}", "", TITLE), url=URL).dek is None


def test_deks_in_a_list_of_headings() -> None:
    above = f"<ul><li><h2>{DEK}</h2></li><li><h2><a href='/x'>The boat that came too late for the islanders</a></h2></li></ul>"
    assert read(above, head=summary("description", DEK)).dek == DEK
    assert read(f"<ul><li><h2>{DEK}</h2></li></ul>").dek is None


@pytest.mark.parametrize("name", ["sub-tit-ll", "subtitulo", "linha-fina", "resumen"])
def test_names_of_deks_in_more_languages(name: str) -> None:
    inner = f"<div class='t'><h2 class='{name}'>{DEK}</h2>{paragraphs()}</div>"
    assert normalize.parse_html(page(f"<h1>{TITLE}</h1>{inner}", "", TITLE), url=URL).dek == DEK


@pytest.mark.parametrize(
    "name", ["article__chapo", "standfirst", "artikel-vorspann", "entry-subtitle", "perex", "news-detail__spot"]
)
def test_a_box_called_the_dek_s_with_one_line(name: str) -> None:
    assert read(f"<div>19 April 2024</div><div class='{name}'><p>{DEK}</p></div>").dek == DEK
    assert read(f"<div>19 April 2024</div><div class='{name}'><p>{DEK}</p><p>{DEK[::-1]}</p></div>").dek is None


def test_a_line_under_the_headline_in_a_box_of_any_name_of_a_dek() -> None:
    below = f"<h2 class='subheading'>{STORY[5]}</h2>"
    html = plain(below + paragraphs(), above=f"<div class='excerpt'><div>{DEK}</div></div><p>By Ana Reis</p>")
    assert normalize.parse_html(html, url=URL).dek == DEK


@pytest.mark.parametrize(
    ("name", "dek"), [("font-sans font-medium", DEK), ("text bold", DEK), ("text-medium", None), ("first", None)]
)
def test_a_first_paragraph_in_heavy_letters(name: str, dek: str | None) -> None:
    html = plain(f"<p class='{name}'>{DEK}</p>{paragraphs()}", above="<p>By Ana Reis</p>")
    assert normalize.parse_html(html, url=URL).dek == dek


def test_a_story_in_heavy_letters_throughout_has_no_dek() -> None:
    html = plain(paragraphs().replace("<p>", "<p class='bold'>"), above="<p>By Ana Reis</p>")
    assert normalize.parse_html(html, url=URL).dek is None


@pytest.mark.parametrize(
    "line",
    [
        "© Owen Pike, who took this picture on a fine day in May",
        "12 comments on what the islanders think of the second boat",
        "You are here: Home, News, and what comes with them at last",
        "News of the harbour > Ferries > What the islanders think of them",
        "Source: the harbour board | Reading time of four minutes | Listen. Stop.",
        "Subscribe to our letters and read every story of the harbour first.",
        "Before you go, here is what we thought you might like to read as well",
        "Diese Meldung wurde redaktionell nicht bearbeitet und automatisch übernommen.",
        "ご利用には会員登録が必要です。記事をマイページに保存することもできますので、ぜひ登録してください。",
    ],
)
def test_lines_under_a_headline_that_are_no_deks(line: str) -> None:
    above = f"<div><p>{line}</p></div><p class='date'>30 April 2024</p>"
    assert read(above).dek is None
    assert read(above.replace(line, DEK)).dek == DEK


@pytest.mark.parametrize(
    "before", ["<time>30 April 2024, 10:15</time>", "30 April 2024 | ", "<b>30.04.2024, 10:15 Uhr</b>"]
)
def test_a_date_in_the_dek_s_element_is_none_of_its_words(before: str) -> None:
    lang = "de" if "Uhr" in before else "en"
    words = f"{DEK} Two were treated for the cold."
    assert read(f"<p class='article__desc'>{before}{words}</p>", lang=lang).dek == words
    told = "30 April 2024 was the last day on which the old boat ran, the board says, and nobody came to see it leave."
    assert read(f"<p class='article__desc'>{told}</p>").dek == told


@pytest.mark.parametrize(
    "inner",
    [
        f"<p class='intro'>{DEK}</p>{paragraphs()}",
        f"<p class='intro'>{DEK}</p><figure><img src='/b.jpg'><figcaption>The boat</figcaption></figure>{paragraphs()}",
    ],
)
def test_a_dek_that_the_story_runs_on_from_is_its_first_paragraph_too(inner: str) -> None:
    record = read("<p class='byline'>By Ana Reis</p>", inner=inner)
    assert record.dek == DEK
    assert [block.text for block in record.body if block.type == "paragraph"] == [DEK, *STORY]


def test_a_dek_in_the_story_s_box_before_the_byline_is_none_of_its_paragraphs() -> None:
    record = read(inner=f"<p class='intro'>{DEK}</p><p class='byline'>By Ana Reis</p>{paragraphs()}")
    assert record.dek == DEK
    assert record.body[0].text == STORY[0]
