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


def test_a_declared_form_has_the_colon_that_a_style_sheet_stands_for() -> None:
    head = f"<meta property='og:title' content='Harbour: {TITLE}'>"
    assert read(h1=f"<span>Harbour</span> <span>{TITLE}</span>", head=head).headline == f"Harbour: {TITLE}"


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


SECOND = "Islanders glad of the second boat"


def og(text: str) -> str:
    return f"<meta property='og:title' content=\"{text}\">"


@pytest.mark.parametrize(
    ("h1", "title"),
    [
        ("Harbour", f"{SECOND} | The Tide"),
        ("<a href='/'>The Tide</a>", "The Tide"),
        ("<span class='kicker'>Norrholm</span></h1><h1 class='strapline'>Board decides", f"{SECOND} - Board decides | The Tide"),
    ],
)  # fmt: skip
def test_a_headline_of_a_lower_rank(h1: str, title: str) -> None:
    assert read(h1=h1, title=title, above=f"<h2>{SECOND}</h2>").headline == SECOND


def test_a_headline_by_its_microdata() -> None:
    record = read(h1="The Tide", title="The Tide", above=f"<div itemprop='headline'>{SECOND}</div>")
    assert record.headline == SECOND


@pytest.mark.parametrize(
    ("h1", "head"),
    [
        (f"{SECOND} <small>What the board decided on Tuesday</small>", ""),
        (f"{SECOND} <span class='headline__subtitle'>What the board decided on Tuesday</span>", ""),
        (f"{SECOND}<br>What the board decided on Tuesday", og(SECOND)),
        (f"{SECOND} <i>What the board decided on Tuesday</i>", og(SECOND)),
    ],
)
def test_what_stands_under_a_headline_in_its_element_is_the_dek(h1: str, head: str) -> None:
    record = read(h1=h1, head=head, title="The Tide")
    assert (record.headline, record.dek) == (SECOND, "What the board decided on Tuesday")


@pytest.mark.parametrize(
    "h1",
    [
        f"{SECOND} <time datetime='2024-04-19'>19 April 2024</time>",
        f"{SECOND} <a class='headerlink' href='#x'>¶</a>",
        f"{SECOND} <a class='comments-link' href='#c'>(12)</a>",
    ],
)
def test_what_is_no_word_of_a_headline(h1: str) -> None:
    assert read(h1=h1).headline == SECOND


def test_entities_that_were_escaped_twice() -> None:
    title = "Smith &amp;amp; Sons &amp;quot;glad&amp;quot; of the second boat"
    assert read(h1=title, title=title).headline == 'Smith & Sons "glad" of the second boat'


@pytest.mark.parametrize(
    "cut", ["the islanders of Norrholm say …", "the islanders of Norrholm say...", "the islanders of Norr"]
)
def test_a_declared_headline_that_was_cut_short(cut: str) -> None:
    whole = f"{SECOND}, the islanders of Norrholm say on Monday"
    shown = read(h1=whole, head=ld(headline=f"{SECOND}, {cut}"), title=whole)
    assert shown.headline == whole
    assert shown.warnings == []
    assert read(h1="The Tide", head=og(f"{SECOND}, {cut}"), title=f"{whole} | The Tide").headline == whole


@pytest.mark.parametrize("ahead", ["Norrholm ", "Opinion | "])
def test_a_kicker_that_only_the_declared_headline_has(ahead: str) -> None:
    record = read(h1=SECOND, head=ld(headline=ahead + SECOND), title=ahead + SECOND)
    assert (record.kicker, record.headline, record.warnings) == (ahead.strip(" |"), SECOND, [])


def test_a_genre_before_a_declared_title_is_its_kicker() -> None:
    record = read(h1="The Tide", head=og(f"Opinion | {SECOND}"), title=f"Opinion | {SECOND} - The Tide")
    assert (record.kicker, record.headline) == ("Opinion", SECOND)


@pytest.mark.parametrize("mark", ["▸", "/", "●", "★"])
def test_more_marks_before_a_site_s_name(mark: str) -> None:
    assert read(h1="The Tide", title=f"{SECOND} {mark} The Tide").headline == SECOND


def test_a_declared_form_parts_a_kicker_that_runs_into_the_headline() -> None:
    record = read(h1=f"<b>Harbour</b>“{SECOND}”", head=og(f"Harbour - “{SECOND}”"))
    assert record.headline == f"Harbour - “{SECOND}”"


@pytest.mark.parametrize(
    ("title", "site"),
    [
        (f"{SECOND} (The Tide)", "The Tide"),
        (f"{SECOND}【潮新聞】", "潮新聞"),
        (f"{SECOND}：潮新聞", "潮新聞"),
        (f"{SECOND}｜潮新聞デジタル", "潮新聞"),
        (f"{SECOND} < 사회 < 기사본문 - 조수일보", "조수일보"),
    ],
)
def test_more_forms_of_signing_a_title(title: str, site: str) -> None:
    head = f"<meta property='og:site_name' content='{site}'>"
    assert read(h1=site, head=head, title=title.replace("<", "&lt;")).headline == SECOND


def test_a_word_under_a_headline_in_its_element_is_a_label() -> None:
    record = read(h1=f"{TITLE} <small>Subscribers</small>", head=og(TITLE))
    assert (record.headline, record.dek) == (TITLE, None)


@pytest.mark.parametrize(
    "h1",
    [
        f"<b></b></h1><h1 style='display: none'>Welcome</h1><h1>{SECOND}",
        f"<span class='wide'>{SECOND}</span><span class='narrow'>{SECOND}</span>",
        f"<b></b></h1><div id='cookie-dialog'><h1>We value your privacy</h1></div><h1>{SECOND}",
    ],
)
def test_headings_that_are_none(h1: str) -> None:
    assert read(h1=h1, title="The Tide").headline == SECOND


def test_a_translator_s_heading_is_none_though_the_page_has_no_other() -> None:
    box = "<div class='skiptranslate'><div class='top'><h1 class='title'>Original text</h1></div></div>"
    html = page(f"{box}<div class='t'>{paragraphs()}</div>", title=SECOND)
    assert normalize.parse_html(html, url=URL).headline == SECOND


def test_markup_in_a_declared_title() -> None:
    assert (
        read(h1="The Tide", head=og("&lt;em&gt;Islanders&lt;/em&gt; glad of &lt;b&gt;it&lt;/b&gt;")).headline
        == "Islanders glad of it"
    )


def test_a_title_of_thousands_of_names() -> None:
    head, cut = without_site("A bridge is closed" + " - Herald" * 3000, {"herald"})
    assert head.startswith("A bridge is closed")
    assert cut == "Herald"
