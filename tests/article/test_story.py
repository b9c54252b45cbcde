"""The body of pages of no known family: all of the story, in order, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import normalize
from tests.cost import assert_linear

from .pages import FOOTER, NAV, STORY, TEASERS, TITLE, page, paragraphs, plain

URL = "https://tide.example/2024/04/30/ferry-to-norrholm"


def texts(html: str) -> list[str]:
    return [block.text for block in normalize.parse_html(html, url=URL).body]


@pytest.mark.parametrize("tag", ["p", "div"])
def test_the_story_alone_is_the_body(tag: str) -> None:
    assert texts(plain(paragraphs(tag))) == list(STORY)


def test_bare_lines_parted_by_breaks_are_paragraphs() -> None:
    assert texts(plain("<br><br>".join(STORY))) == list(STORY)


def test_paragraphs_after_an_advertisement_are_not_lost() -> None:
    ad = "<div class='ad-slot'><span>Advertisement</span></div>"
    inner = "".join(f"<p>{text}</p>{ad}" for text in STORY)
    assert texts(plain(inner)) == list(STORY)


def test_an_icon_in_a_link_does_not_part_the_sentence() -> None:
    icon = "<svg width='9' height='9'><g><path d='M1 1'></path></g></svg>"
    linked = STORY[1].replace("the boat", f"<a href='/boat'>{icon} the boat</a>")
    assert texts(plain(paragraphs().replace(STORY[1], linked))) == list(STORY)


def test_related_links_and_share_bars_inside_are_left_out() -> None:
    share = "<div class='share'><a href='#f'>Facebook</a><a href='#t'>Twitter</a></div>"
    related = "<div class='related'><h4>Related stories</h4><ul><li><a href='/a'>Bridge opened</a></li><li><a href='/b'>New quay</a></li></ul></div>"
    parts = [f"<p>{text}</p>" for text in STORY]
    assert texts(plain(share + "".join(parts[:3]) + related + "".join(parts[3:]) + share)) == list(STORY)


def test_sub_headings_between_paragraphs_stay_and_keep_their_level() -> None:
    parts = [f"<p>{text}</p>" for text in STORY]
    inner = "".join(parts[:3]) + "<h3>What a ticket costs</h3>" + "".join(parts[3:])
    record = normalize.parse_html(plain(inner), url=URL)
    assert ("heading", "What a ticket costs") in [(block.type, block.text) for block in record.body]


def test_unknown_comments_do_not_leak_into_the_body() -> None:
    comments = (
        "<div class='comments'><h3>5 Comments</h3>"
        + "".join(
            f"<div class='comment-item'><b>Reader {n}</b><span>May {n}, 2024</span><p>I think that boat number {n} is far too small for us, as we all know.</p></div>"
            for n in range(1, 6)
        )
        + "</div>"
    )
    body = "\n".join(texts(plain(below=comments)))
    assert "far too small" not in body
    assert STORY[0] in body


def test_a_list_page_or_an_error_page_has_no_body() -> None:
    error = (
        f"<html><head><title>404</title></head><body>{NAV}<h1>Not found</h1><p>There is no such page.</p></body></html>"
    )
    assert texts(error) == []
    links = "".join(f"<li><a href='/s/{n}'>Story number {n}</a></li>" for n in range(40))
    assert texts(f"<html><body>{NAV}<h1>Archive</h1><ul>{links}</ul>{FOOTER}</body></html>") == []


def test_the_headline_byline_and_date_are_not_of_the_body() -> None:
    above = "<div class='meta'>By Ana Reis | 30 April 2024</div>"
    found = texts(plain(above=above))
    assert TITLE not in found
    assert not any("Ana Reis" in text for text in found)


def test_words_in_the_sidebar_stay_out_where_they_are_many() -> None:
    html = page(
        f"<div class='col'><h1>{TITLE}</h1><div class='x'>{paragraphs()}</div></div><aside>{TEASERS * 3}</aside>"
    )
    assert texts(html) == list(STORY)


@pytest.mark.parametrize(
    "line",
    [
        "3 May 2024 words<hr>",
        "<div>By Ana <a rel='author' href='/author/a'>Reis</a></div>",
        "<div class='c'><p>Short words.</p></div>",
    ],
)
def test_time_grows_no_faster_than_the_page(line: str) -> None:
    def made(count: int) -> Callable[[], object]:
        html = plain(below=f"<div>{line * count}</div>")
        return lambda: normalize.parse_html(html, url=URL)

    assert_linear(made, 300, 4800)


@pytest.mark.parametrize("name", ["id='onetrust-consent-sdk'", "class='cky-consent-container show'"])
def test_a_box_that_asks_for_consent_is_no_story(name: str) -> None:
    asked = "".join(
        f"<p>We and our {n} partners store cookies on your device, and read them, to show you what you may like.</p>"
        for n in range(9)
    )
    short = f"<p>{STORY[0]}</p><p>{STORY[1]}</p>"
    assert texts(plain(short, below=f"<div {name}><div>{asked}</div></div>")) == list(STORY[:2])


def test_a_line_that_leads_to_another_story_is_related() -> None:
    line = "<p>(Leggi anche su: <a href='/altro'>I cavalieri dello zodiaco, ecco gli attori</a>)</p>"
    parts = [f"<p>{text}</p>" for text in STORY]
    record = normalize.parse_html(plain("".join(parts[:3]) + line + "".join(parts[3:])), url=URL)
    assert [block.text for block in record.body] == list(STORY)


def test_an_element_that_is_called_one_of_comments_is_no_story_beside_one() -> None:
    said = "".join(
        f"<p>I have lived on this island for {n}0 years, and never saw the ferry leave on time, whatever the board says.</p>"
        for n in range(1, 4)
    )
    assert texts(plain(below=f"<div class='reader-comments'>{said}</div>")) == list(STORY)


def test_a_story_in_an_element_that_is_called_one_of_comments_is_one() -> None:
    html = page(f"<div class='commentary'><h1>{TITLE}</h1><div class='x'>{paragraphs()}</div></div>")
    assert texts(html) == list(STORY)


def test_a_story_of_two_short_paragraphs_is_whole() -> None:
    head = "<meta property='og:type' content='article'>"
    body = (
        "<div class='post'><h2>Ferry timetable changes</h2><p>The café on the pier closes at six from Monday on.</p>"
        "<p>Call the harbour office for more.</p></div>"
    )
    record = normalize.parse_html(page(body, head, "Ferry timetable changes"), url="https://www.thetide.example/1")
    assert [block.text for block in record.body] == [
        "The café on the pier closes at six from Monday on.",
        "Call the harbour office for more.",
    ]


def test_a_story_that_the_page_holds_twice_is_read_once() -> None:
    copy = f"<div class='print-version'><h2>{TITLE}</h2>{paragraphs('p')}</div>"
    assert texts(plain(paragraphs("p") + copy)) == list(STORY)


def test_cards_that_open_over_a_name_are_no_words_of_its_sentence() -> None:
    card = "<span class='hovercard'><img src='/k.jpg'><a href='/k'>Kari Lund</a><a href='/k/1'>Lund wants a bridge</a></span>"
    first, rest = STORY[0].split(" ", 1)
    inner = f"<p>{first} <span class='person'>{card}</span>{rest}</p>" + "".join(f"<p>{text}</p>" for text in STORY[1:])
    assert texts(plain(inner)) == list(STORY)


def test_a_story_of_two_sentences() -> None:
    # the model is sure of the second one alone
    texts = [
        "The café on the pier – “the old one” – closes at six from Monday on.",
        "More is on the harbour's page, the company says.",
    ]
    head = "<title>Ferry timetable changes | The Harbour Post</title><meta property='og:title' content='Ferry timetable changes'><meta property='og:type' content='article'>"
    byline = "<p class='byline'>By <a rel='author' href='/author/ida'>Ida Møller</a></p>"
    story = "".join(f"<p>{text}</p>" for text in texts).replace(
        "the harbour's page", "<a href='harbour'>the harbour's page</a>"
    )
    body = f"<article class='post'><header><h1 class='entry-title'>Ferry timetable changes</h1>{byline}</header><div class='entry-content'>{story}</div></article>"
    html = f"<html lang='en'><head>{head}</head><body class='single single-post'>{body}</body></html>"
    assert [block.text for block in normalize.parse_html(html).body] == texts


def test_a_story_that_is_nested_very_deep_is_doubtful() -> None:
    inner = "<div>" * 500 + paragraphs() + "</div>" * 500
    record = normalize.parse_html(f"<body><h1>{TITLE}</h1>{inner}</body>", url=URL)
    assert all(text in record.body[0].text for text in STORY)
    assert [warning.code for warning in record.warnings].count("nested_too_deep") == 1


def test_the_box_about_the_author_and_the_time_to_read_are_none_of_a_short_story() -> None:
    words = "Marta Quill has written about the working harbour since 2014, and takes the early ferry there every day."
    box = f"<div class='author-bio'><h2 class='author-title'>By Marta Quill</h2><p class='author-description'>{words}</p></div>"
    html = (
        "<html><head><meta name='generator' content='WordPress 6.4'></head><body class='post-template-default single single-post'><article class='post type-post'><header class='entry-header'>"
        "<h1 class='entry-title'>The mill and the tide</h1></header><div class='entry-content'>"
        "<p class='estimated-read-time'>Two minutes</p><p>Part one: the mill stood empty for forty years.</p><p>Then some students bought it for the price of a bicycle.</p></div>"
        f"{box}</article></body></html>"
    )
    assert [block.text for block in normalize.parse_html(html).body] == [
        "Part one: the mill stood empty for forty years.",
        "Then some students bought it for the price of a bicycle.",
    ]
