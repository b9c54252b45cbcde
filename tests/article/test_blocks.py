"""The types of the body's blocks, on pages of no known family."""

from __future__ import annotations

import json

import pytest
from lxml import etree

import normalize
from normalize.article.parts import rows_of
from normalize.record import Figure, ListBlock, Paragraph, QuoteBlock, Record, Table

from .pages import STORY, TITLE, page, paragraphs, plain

URL = "https://tide.example/2024/04/30/ferry-to-norrholm"
PARTS = [f"<p>{text}</p>" for text in STORY]


def record(inner: str) -> Record:
    return normalize.parse_html(plain("".join(PARTS[:3]) + inner + "".join(PARTS[3:])), url=URL)


def test_a_list_is_one_block_with_its_items() -> None:
    items = "<ul><li>Two boats on weekdays, at nine and at five<ul><li>also in winter, if the ice allows it</li></ul></li><li>One boat on Sundays, at noon</li></ul>"
    blocks = record(items).body
    [found] = [block for block in blocks if isinstance(block, ListBlock)]
    assert [item.text for item in found.items] == [
        "Two boats on weekdays, at nine and at five",
        "One boat on Sundays, at noon",
    ]
    assert found.items[0].items[0].text == "also in winter, if the ice allows it"
    assert blocks.index(found) == 3


def test_a_list_around_the_whole_page_gives_the_story_and_none_of_its_sidebar() -> None:
    side = "".join(f"<li><a href='/s/{n}'>Another story number {n} about the town</a></li>" for n in range(12))
    html = f"<ul class='columns'><li><h2>Norrholm</h2>{''.join(PARTS)}</li><li><h3>Latest</h3><ul>{side}</ul></li></ul>"
    texts = [block.text for block in normalize.parse_html(plain(html), url=URL).body]
    assert [text for text in texts if text != "Norrholm"] == list(STORY)


def test_chapters_in_a_numbered_list_keep_their_headings_and_paragraphs() -> None:
    chapters = "".join(f"<li><h3>Reason {n}</h3>{PARTS[n]}</li>" for n in range(len(PARTS)))
    body = normalize.parse_html(plain(f"<ol>{chapters}</ol>"), url=URL).body
    assert [block.text for block in body if block.type == "paragraph"] == list(STORY)
    assert [block.text for block in body if block.type == "heading"] == [f"Reason {n}" for n in range(len(PARTS))]


def test_a_table_of_data_keeps_its_rows() -> None:
    table = (
        "<table><tr><th>Trip</th><th>Leaves at</th><th>Returns at</th></tr>"
        "<tr><td>Morning boat</td><td>nine o'clock</td><td>noon</td></tr>"
        "<tr><td>Evening boat</td><td>five o'clock</td><td>eight o'clock</td></tr></table>"
    )
    [found] = [block for block in record(table).body if isinstance(block, Table)]
    assert found.rows[1] == ["Morning boat", "nine o'clock", "noon"]


def test_the_text_alternative_of_a_picture_is_no_word_of_the_story() -> None:
    found = record("<figure><img src='/boat.jpg' alt='A white boat at a quay'></figure>")
    [figure] = [block for block in found.body if isinstance(block, Figure)]
    assert (figure.src, figure.text, figure.caption) == ("https://tide.example/boat.jpg", "", None)


def test_a_caption_between_paragraphs_is_a_figures() -> None:
    found = record("<figure><img src='/boat.jpg'><figcaption>The old boat. Photo: Dora Kemp</figcaption></figure>")
    [figure] = [block for block in found.body if isinstance(block, Figure)]
    assert (figure.text, figure.caption) == ("", "The old boat. Photo: Dora Kemp")
    assert figure.src == "https://tide.example/boat.jpg"
    assert found.body.index(figure) == 3
    assert (found.media[0].caption, found.media[0].credit) == ("The old boat.", "Dora Kemp")


def test_a_picture_after_the_last_paragraph_is_left_out() -> None:
    html = plain("".join(PARTS) + "<figure><img src='/other.jpg'><figcaption>Photo: a quay</figcaption></figure>")
    assert [block.text for block in normalize.parse_html(html, url=URL).body] == list(STORY)


def test_a_gallery_keeps_its_pictures_and_their_texts() -> None:
    pictures = "".join(
        f"<figure><img src='/{n}.jpg'><figcaption>{text}</figcaption></figure>" for n, text in enumerate(STORY)
    )
    body = normalize.parse_html(plain(pictures), url=URL).body
    assert [(block.type, block.text) for block in body] == [("figure", text) for text in STORY]


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote class='pullquote'><p>{}</p></blockquote>",
        "<aside class='pull-quote'><p>{}</p></aside>",
        "<div class='article__pull_quote'><p>{}</p></div>",
        "<figure class='wp-block-pullquote'><blockquote><p>{}</p></blockquote></figure>",
        "<blockquote class='quote quote--pull'><p>{}</p></blockquote>",
        "<aside class='zz9'><blockquote>{}</blockquote></aside>",
    ],
)
def test_a_pull_quote_is_told_as_one(markup: str) -> None:
    words = "Until now the boat left once a day, at nine in the morning"
    found = [block for block in record(markup.format(words)).body if isinstance(block, QuoteBlock)]
    assert [(quote.text, quote.pull) for quote in found] == [(words, True)]


def test_each_entry_of_a_live_blog_has_its_time() -> None:
    entries = "".join(
        f"<article class='live-entry'><time datetime='2024-04-30T1{n}:15:00+02:00'>1{n}:15</time><p>{text}</p></article>"
        for n, text in enumerate(STORY)
    )
    body = normalize.parse_html(plain(f"<div class='liveblog'>{entries}</div>"), url=URL).body
    times = [block.published.value for block in body if isinstance(block, Paragraph) and block.published]
    assert times == [f"2024-04-30T1{n}:15:00+02:00" for n in range(len(STORY))]


def test_the_time_beside_a_story_that_is_no_live_blog_is_none_of_its_paragraphs() -> None:
    html = plain(f"<div class='entry'><time datetime='2024-04-30T10:15:00+02:00'>10:15</time>{''.join(PARTS)}</div>")
    assert all(
        block.published is None for block in normalize.parse_html(html, url=URL).body if isinstance(block, Paragraph)
    )


def test_words_behind_a_paywall_are_told() -> None:
    notice = "<div class='paywall'><p>This article is for subscribers only.</p></div>"
    head = '<script type=\'application/ld+json\'>{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
    html = page(f"<div class='col'><h1>{TITLE}</h1><div>{''.join(PARTS[:2])}{notice}</div></div>", head=head)
    found = normalize.parse_html(html, url=URL)
    assert [block.text for block in found.body] == list(STORY[:2])
    assert [(n.kind, n.text) for n in found.notices] == [("paywall", "This article is for subscribers only.")]
    assert found.access == "paywalled"
    assert "paywalled" in [warning.code for warning in found.warnings]


def test_the_next_page_of_a_story_is_told() -> None:
    row = f"<div class='pagination'><span class='current'>1</span><a href='{URL}?page=2'>2</a></div>"
    found = normalize.parse_html(plain("".join(PARTS) + row), url=URL)
    assert found.next_page == f"{URL}?page=2"
    assert "more_pages" in [warning.code for warning in found.warnings]


def test_a_row_of_pages_of_another_list_is_none_of_the_storys() -> None:
    row = "<div class='pagination'><span class='current'>1</span><a href='/news?page=2'>2</a></div>"
    assert normalize.parse_html(plain("".join(PARTS) + row), url=URL).next_page is None


@pytest.mark.parametrize("between", ["\n\n", "</p><p>"])
def test_a_body_that_is_only_declared_is_taken_as_a_last_resort(between: str) -> None:
    body = between.join(STORY)
    node = {"@type": "NewsArticle", "headline": TITLE, "articleBody": body if between == "\n\n" else f"<p>{body}</p>"}
    html = page(f"<div id='root'></div><script type='application/ld+json'>{json.dumps(node)}</script>")
    found = normalize.parse_html(html, url=URL)
    assert [block.text for block in found.body] == list(STORY)
    assert found.evidence["/body"].rule == "jsonld.articleBody"
    assert "declared_body" in [warning.code for warning in found.warnings]


def test_a_declared_body_counts_for_nothing_where_the_page_shows_one() -> None:
    node = {"@type": "NewsArticle", "articleBody": "Quite other words. " * 30}
    html = page(
        f"<div class='col'><h1>{TITLE}</h1><div>{paragraphs()}</div></div><script type='application/ld+json'>{json.dumps(node)}</script>"
    )
    assert [block.text for block in normalize.parse_html(html, url=URL).body] == list(STORY)


def test_paragraphs_in_elements_of_the_sites_own() -> None:
    own = "".join(f"<x-text>{text}</x-text>" for text in STORY)
    assert [block.text for block in normalize.parse_html(plain(own), url=URL).body] == list(STORY)
    bare = f"The boat of <x-term>Norrholm</x-term> sails again. {STORY[1]}"
    assert record(f"<div>{bare}</div>").body[3].text == f"The boat of Norrholm sails again. {STORY[1]}"


@pytest.mark.parametrize(
    ("url", "link", "found"),
    [
        (URL, f"{URL}/2", True),
        (URL, f"{URL}?page=2", True),
        (URL, f"{URL}-page-2", True),
        (URL, f"{URL}_SEITE02/", True),
        (f"{URL}?page=2", f"{URL}?page=3", True),
        (f"{URL}/page/2", f"{URL}/page/3", True),
        # not the next, another story, stories told by numbers alone, the front page
        (URL, f"{URL}/3", False),
        (URL, "https://tide.example/2024/04/30/other/2", False),
        ("https://tide.example/news/12", "https://tide.example/news/13", False),
        ("https://tide.example/?p=12", "https://tide.example/?p=13", False),
        ("https://tide.example/", "https://tide.example/2", False),
    ],
)
def test_any_link_to_the_storys_next_page(url: str, link: str, found: bool) -> None:
    row = f"<div class='zz9'>Page 1 of 3 <a href='{link}'>2</a></div>"
    assert (normalize.parse_html(plain("".join(PARTS) + row), url=url).next_page == link) is found


def test_the_next_page_of_comments_is_not_the_storys() -> None:
    row = f"<div class='comments-pager'><a href='{URL}?page=2'>2</a></div>"
    assert normalize.parse_html(plain("".join(PARTS) + row), url=URL).next_page is None


def test_a_correction_that_is_a_list_is_a_notice() -> None:
    told = "This article was amended on 2 May 2024. An earlier version gave another number of cars."
    found = record(f"<ul><li><p>{told}</p></li></ul>")
    assert [block.text for block in found.body] == list(STORY)
    assert [(notice.kind, notice.text) for notice in found.notices] == [("correction", told)]


def test_a_joiner_alone_is_no_paragraph() -> None:
    assert [block.text for block in record("<p>\u200d</p>").body] == list(STORY)


def test_groups_of_rows_in_each_other_do_not_exhaust_the_stack() -> None:
    table = group = etree.Element("table")
    for _ in range(1900):
        group = etree.SubElement(group, "tbody")
    etree.SubElement(etree.SubElement(group, "tr"), "td").text = "a"
    assert [[cell.text for cell in row] for row in rows_of(table)] == [["a"]]
