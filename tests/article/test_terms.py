"""Tags: shown by the layout's names, declared, or in a list called one of tags."""

from __future__ import annotations

import pytest

import normalize
from tests.cost import assert_within

from .pages import TITLE, URL, ld, meta, page, paragraphs, read

LINKS = "<li><a href='/t/ferries'>#Ferries</a></li><li><a href='/t/norrholm'>Norrholm</a></li>"


@pytest.mark.parametrize(
    "name", ["singleTagList", "u-tags__list", "td-tags", "article-topics", "m-tag-list", "etiquetas"]
)
def test_a_list_called_one_of_tags(name: str) -> None:
    record = read(below=f"<ul class='{name}'>{LINKS}</ul><div class='{name}'><a href='/x'>Ferries</a></div>")
    assert record.tags == ["Ferries", "Norrholm"]


@pytest.mark.parametrize("name", ["tag-cloud", "trending-topics", "tag-menu", "stage"])
def test_lists_of_the_site_s_tags_are_none_of_the_story(name: str) -> None:
    assert read(below=f"<ul class='{name}'>{LINKS}</ul>").tags == []


def test_what_the_head_declares_comes_before_a_list_known_by_its_class_alone() -> None:
    record = read(below=f"<ul class='td-tags'>{LINKS}</ul>", head=ld(keywords=["Harbour"]))
    assert record.tags == ["Harbour"]


def test_tags_in_metas_of_their_own() -> None:
    head = meta("article:tag", "Ferries", "property") + meta("article:tag", "Norrholm, Harbour", "property")
    assert read(head=head).tags == ["Ferries", "Norrholm", "Harbour"]


def test_keywords_that_were_run_together() -> None:
    head = ld(keywords="Ferries Norrholm Harbour board") + meta("news_keywords", "Ferries,Norrholm,Harbour board")
    assert read(head=head).tags == ["Ferries", "Norrholm", "Harbour board"]


def test_keys_of_the_machine_room_are_no_tags() -> None:
    keys = [
        "26157981-b4f7-4929-adc1-e860c6f03636",
        "NLP Entity Tokens: Norrholm",
        "Category: News",
        "thetide.example",
        "Ferries",
    ]
    assert read(head=ld(keywords=keys)).tags == ["Ferries"]


def test_the_story_s_box_of_blogger_is_no_widget() -> None:
    labels = "<span class='post-labels'><a rel='tag' href='/ferries'>Ferries</a></span>"
    body = f"<div class='widget Blog'><h3 class='post-title'>{TITLE}</h3><div>{paragraphs()}</div>{labels}</div>"
    assert normalize.parse_html(page(body), url=URL).tags == ["Ferries"]


def test_links_called_tags_in_themes_of_wordpress() -> None:
    head = meta("generator", "WordPress 6.5")
    article = f"<article class='post hentry'><h1 class='entry-title'>{TITLE}</h1><div class='entry-content'>{paragraphs()}</div>"
    links = "<p class='cb-tags'><a rel='tag' href='/tag/ferries'>Ferries</a></p></article>"
    assert normalize.parse_html(page(article + links, head), url=URL).tags == ["Ferries"]


def test_many_lists_take_no_time() -> None:
    deep = "".join(f"<div class='tags-{n} tag-list'>" for n in range(2000)) + "<i>x</i>" * 20_000
    assert_within(3, lambda: read(below=deep))


@pytest.mark.parametrize(
    "below",
    [
        f"<section><h2>Related Topics</h2><ul>{LINKS}</ul></section>",
        f"<section><h2>Archivado En</h2><ul>{LINKS}</ul></section>",
        "<div class='x9'>Schlagwörter: <a href='/t/1'>Ferries</a>, <a href='/t/2'>Norrholm</a></div>",
        f"<div>Tags:</div><ul>{LINKS}<li><a href='/t'>All topics</a></li></ul>",
    ],
)
def test_a_list_under_a_heading_that_calls_it_one_of_tags(below: str) -> None:
    record = read(below=below)
    assert record.tags == ["Ferries", "Norrholm"]
    assert record.evidence["/tags"].rule == "foot.headed_tags"


@pytest.mark.parametrize(
    "below",
    [
        f"<h2>More from us</h2><ul>{LINKS}</ul>",
        "<h2>Topics</h2><p>What the board said of <a href='/t/1'>Ferries</a> last year.</p>",
        f"<h2>Topics</h2><ul><li><a href='/t/1'>{'What the board said of ferries last year ' * 2}</a></li></ul>",
    ],
)
def test_other_lists_behind_a_story_are_no_tags(below: str) -> None:
    assert read(below=below).tags == []


def test_the_way_to_all_tags_is_none() -> None:
    assert read(below=f"<ul class='tag-list'>{LINKS}<li><a href='/t'>Alle Themen</a></li></ul>").tags == [
        "Ferries",
        "Norrholm",
    ]


def test_topics_at_the_foot_of_a_site_are_no_tags() -> None:
    assert read(below=f"<div class='page-footer__topics'>{LINKS}</div>").tags == []


def test_the_headline_again_and_mere_signs_are_no_tags() -> None:
    head = meta("keywords", f'{TITLE},", Ferries, ...')
    assert read(head=head).tags == ["Ferries"]


def test_a_tag_may_be_a_headline_of_one_word() -> None:
    assert read(head=meta("keywords", "Ferries, Norrholm"), h1="Norrholm", title="Norrholm").tags == [
        "Ferries",
        "Norrholm",
    ]


def test_a_story_that_is_called_by_its_tags_is_no_list_of_them() -> None:
    body = f"<article class='entry-box tag-ferries'><h1>{TITLE}</h1>{paragraphs()}<p>Read <a href='/x'>what the board said</a>.</p></article>"
    assert normalize.parse_html(page(body), url=URL).tags == []


def test_links_that_are_each_called_a_tag_are_one_list() -> None:
    links = "<div><a class='article-tag' href='/t/ferries'>Ferries</a><a class='article-tag' href='/t/norrholm'>Norrholm</a></div>"
    assert read(below=links).tags == ["Ferries", "Norrholm"]


def test_clouds_columns_and_hidden_choices_hold_no_tags_of_the_story() -> None:
    for box in (
        "<p><a class='tag-link-42' href='/t/a'>Ferries</a></p>",
        f"<div class='sidebar-item tags'>{LINKS}</div>",
        f"<ul class='tags' style='display: none'>{LINKS}</ul>",
    ):
        assert read(below=box).tags == []
