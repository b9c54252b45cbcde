"""Bylines that nothing calls so, or that stand where other things do."""

from __future__ import annotations

import pytest

import normalize
from normalize.record import Record

from .pages import STORY, TITLE, ld, meta, names, page, paragraphs, read

LINK = "<a href='/authors/{}'>{}</a>"
ANA, OWEN = LINK.format("ana-reis", "Ana Reis"), LINK.format("owen-pike", "Owen Pike")


def test_links_to_authors_pages_between_headline_and_story_sign_it_in_an_aside_too() -> None:
    record = read(f"<aside><p>{ANA}, {OWEN}</p><p>Share</p></aside>")
    assert names(record) == ["Ana Reis", "Owen Pike"]
    assert record.authors[0].url == "https://www.thetide.example/authors/ana-reis"
    assert record.evidence["/authors"].rule == "head.author_link"


@pytest.mark.parametrize(
    "above",
    [
        f"<aside><p>Edited by {OWEN}</p></aside>",
        f"<aside class='related'><p>{OWEN}</p></aside>",
        f"<figure><img src='/a.jpg' alt=''><span>{OWEN}</span></figure>",
        "<aside>" + "".join(LINK.format(f"w{n}", f"Ana Reis{chr(97 + n)}") for n in range(8)) + "</aside>",
        "<aside><p><a href='/authors/harbour'>Harbour</a></p></aside>",
    ],
)
def test_links_to_authors_pages_that_sign_nothing(above: str) -> None:
    assert names(read(above)) == []


def test_a_link_to_an_author_in_the_story_s_first_line_is_the_story_s() -> None:
    first = f"<p>Long after {OWEN} had asked for it, the harbour board spoke of the ferry at last on Tuesday evening in the old town hall. {STORY[0]} {STORY[1]}</p>"
    assert names(read(inner=first + paragraphs())) == []


def test_what_holds_headline_and_byline_is_the_story_s_own_whatever_it_is_called() -> None:
    body = f"<div class='page promo-top'><h1>{TITLE}</h1><div class='x'><a rel='author' href='/p?id=7'>Ana Reis</a></div><div>{paragraphs()}</div></div>"
    assert names(normalize.parse_html(page(body))) == ["Ana Reis"]


def known(line: str, head: str = "", inner: str = "") -> Record:
    """The record of a page of a known layout, where only elements are asked that its layout or a class name tells of."""
    body = f"<article class='hentry'><h1 class='entry-title'>{TITLE}</h1>{line}<div class='entry-content'>{inner}{paragraphs()}</div></article>"
    return normalize.parse_html(page(body, f"<meta name='generator' content='WordPress 6.1'>{head}"))


@pytest.mark.parametrize("called", ["story-author-name", "byline"])
def test_a_link_whose_address_is_made_of_the_whole_name_is_one_name(called: str) -> None:
    line = f"<div class='{called}'><a href='/authors/{{}}'>{{}}</a></div>"
    assert names(known(line.format("ana-reis-pike", "Ana Reis + Pike"))) == ["Ana Reis + Pike"]
    assert names(known(line.format("ana-reis-coach", "Ana Reis Coach"))) == ["Ana Reis Coach"]
    assert names(known(line.format("ana-reis", "Ana Reis Coach"))) == ["Ana Reis"]
    assert names(known(line.format("ana-reis", "Ana Reis (AFP)"))) == ["Ana Reis"]


@pytest.mark.parametrize(
    "line",
    [
        "<div class='byline'><a href='/n'>News</a> <a href='/h'>Harbour</a> <a href='/t'>Transport</a></div>",
        "<div class='byline'>Harbour | Transport | Islands</div>",
    ],
)
def test_a_byline_of_single_words_holds_sections(line: str) -> None:
    assert names(known(line)) == []


def test_a_byline_of_two_single_names_is_one() -> None:
    record = known("<div class='byline'>Annika and Owen</div>")
    assert names(record) == ["Annika", "Owen"]
    assert record.evidence["/authors"].rule == "wordpress.byline"


def test_a_title_is_no_other_form_of_a_name() -> None:
    assert names(known("<div class='byline'>Dr. Ana Reis</div>", ld(author="Ana Reis"))) == ["Dr. Ana Reis"]


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Ana Reis is a freelance writer in Norrholm who has crossed the sound in every kind of boat.</em></p>",
        "<p>Ana Reis ist freie Journalistin und lebt auf der Insel Norrholm, von der sie seit Jahren erzählt.</p>",
        "<h3>Ana Reis</h3><p>Ana Reis was a reporter in town until the bridge was opened, and tells of the islands now.</p>",
        "<p>Ana Reis has been the paper's harbour correspondent since the bridge was opened two years ago.</p>",
    ],
)
def test_a_line_about_the_author_ends_the_story(line: str) -> None:
    record = read(story=line)
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == "foot.bio"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Harbour director Reis spoke last, long after dark.</p><p>Ana Reis is the director of the harbour since the bridge was opened.</p>",
        "<p>Ana Reis is glad that the boat goes twice a day, as are all who live on the island.</p>",
        "<p>The Ferry Board is the author of a plan that nobody on the island has liked so far.</p>",
    ],
)
def test_a_line_about_somebody_in_the_story_names_no_author(line: str) -> None:
    assert names(read(story=line)) == []


@pytest.mark.parametrize(
    "around", ["<div class='comments'>{}</div>", "<div class='related'>{}</div>", "<figure><figcaption>{}</figcaption></figure>"]
)  # fmt: skip
def test_a_line_behind_the_story_about_somebody_else(around: str) -> None:
    line = "<p>Ana Reis is a writer in Norrholm who has crossed the sound in every kind of boat.</p>"
    assert names(read(below=line)) == ["Ana Reis"]
    assert names(read(below=around.format(line))) == []


def test_a_line_about_somebody_is_asked_only_where_nobody_signs() -> None:
    line = "<p>Ana Reis is a writer in Norrholm who has crossed the sound in every kind of boat.</p>"
    assert names(read("<p>By Owen Pike</p>", story=line)) == ["Owen Pike"]


def test_an_agency_begins_the_story_on_pages_of_a_known_layout_too() -> None:
    inner = "<figure><img src='/a.jpg' alt=''><figcaption><p>The old ferry</p></figcaption></figure><p>Norrholm (dpa/lno) - The harbour board met on Tuesday.</p>"
    record = known("", inner=inner)
    assert [(a.name, a.type) for a in record.authors] == [("dpa/lno", "organisation")]
    assert names(known("<div class='byline'>Ana Reis</div>", inner=inner)) == ["Ana Reis"]


def test_a_label_beside_the_date_has_words_that_the_page_has_in_small_letters() -> None:
    story = "<p>So the weekly told its readers, who will write to its address as they always have.</p>"
    line = "<p>{}</p><p>2 May 2024</p>"
    assert names(read(line.format("Weekly Address"), story=story)) == []
    assert names(read(line.format("Ana Reis"), story=story)) == ["Ana Reis"]
    assert names(read(line.format("Weekly Address"))) == ["Weekly Address"]


def test_the_date_in_a_byline_is_cut_with_its_weekday() -> None:
    assert names(known("<div class='byline'>by Ana Reis<br><span>Monday, November 18, 2019</span></div>")) == [
        "Ana Reis"
    ]
    assert names(known("<div class='byline'>by Ana Reis November 18, 2019</div>")) == ["Ana Reis"]


def test_a_sentence_in_a_byline_names_nobody() -> None:
    assert names(known("<div class='byline'>A view from the old harbour</div>")) == []


def test_one_word_that_an_author_s_element_holds_far_from_the_story_is_a_label() -> None:
    assert names(read(below="<div class='author-box'><p>Telephone</p></div>")) == []
    assert names(read(below="<div class='author-box'><p>Ana Reis</p></div>")) == ["Ana Reis"]


def test_two_meta_tags_are_one_account_s_and_a_byline_is_looked_for() -> None:
    head = meta("author", "Owen Pike") + meta("twitter:label1", "Written by") + meta("twitter:data1", "Owen Pike")
    assert names(known("<div><h3>By <a href='/ana-reis/'>Ana Reis</a>, Columnist</h3></div>", head)) == ["Ana Reis"]


def test_degrees_in_an_element_that_is_called_the_author_s_are_nobody() -> None:
    assert names(known("<div class='story-author-name'>Ana Reis, MS, RDN</div>")) == ["Ana Reis"]


@pytest.mark.parametrize(
    "alternative", ["seagull", "Avatar of seagull", "seagull's profile picture", "Benutzerbild von seagull"]
)
def test_a_linked_name_beside_a_picture_that_is_called_so_is_the_writer_s(alternative: str) -> None:
    line = f"<div><img src='/7.jpg' alt=\"{alternative}\"> <a href='/x?id=7'>seagull</a> <span>2 May 2024</span></div>"
    record = read(line)
    assert [(a.name, a.url) for a in record.authors] == [("seagull", "https://www.thetide.example/x?id=7")]
    assert record.evidence["/authors"].rule == "head.picture"


@pytest.mark.parametrize(
    "line",
    [
        "<div><img src='/7.jpg' alt='Mara Quist'><span>Mara Quist</span></div>",
        "<figure><img src='/7.jpg' alt='Mara Quist'><a href='/x'>Mara Quist</a></figure>",
        "<div><img src='/7.jpg' alt='Mara Quist'><h3><a href='/x'>Mara Quist</a></h3></div>",
        "<div class='related'><img src='/7.jpg' alt='Mara Quist'><a href='/x'>Mara Quist</a></div>",
        "<div><img src='/7.jpg' alt='Old ferry'><a href='/x'>seagull</a></div>",
    ],
)
def test_a_picture_of_somebody_in_the_story_names_no_author(line: str) -> None:
    assert names(read(line)) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<p>by seagull | 2 May 2024</p>", "seagull"),
        ("<p>Posted on May 2, 2024 by seagull</p>", "seagull"),
        ("<p>Posted by <a href='/members/seagull'>seagull</a> at 9:30 AM</p>", "seagull"),
        ("<div class='entry-meta'>by gull</div>", "gull"),
        ("<div class='entry-meta'>by The Harbour Crew</div>", "The Harbour Crew"),
        ("<p>Ana Reis</p><p>areis@thetide.example</p>", "Ana Reis"),
        ("<p>Ana Reis</p><p>The Tide</p>", "Ana Reis"),
        ("<p>Ana Reis</p><p>Senior Reporter</p>", "Ana Reis"),
    ],
)
def test_what_lines_under_the_headline_say(line: str, expected: str) -> None:
    record = read(line)
    assert names(record) == [expected]
    assert record.evidence["/authors"].rule == "head.said"


@pytest.mark.parametrize(
    "line",
    [
        "<p>by seagull</p>",
        "<p>Made by hand | 2 May 2024</p>",
        "<p>Posted by <a href='/tag/seagull'>seagull</a> on 2 May 2024</p>",
        "<p>by boat | 2 May 2024</p>",
        "<div class='entry-meta'>by the old harbour wall where the ferry left</div>",
        "<p>Ana Reis</p><p>The harbour at dawn</p>",
        "<aside><p>by seagull | 2 May 2024</p></aside>",
    ],
)
def test_lines_under_the_headline_that_say_no_author(line: str) -> None:
    assert names(read(line)) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>Contact Ana Reis at (555) 123-4567 or areis@thetide.example. Follow her on the island's own radio.</p>",
        "<p>You can reach the reporter, Ana Reis, at areis@thetide.example.</p>",
        "<p>Ana Reis can be reached at areis@thetide.example.</p>",
        "<h3>About the author: Ana Reis</h3>",
        "<p>Posted by Ana Reis at 9:30 AM</p>",
        "<p>This entry was posted on May 2, 2024 in News by Ana Reis.</p>",
    ],
)
def test_what_lines_behind_the_story_say(line: str) -> None:
    record = read(below=line)
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == "foot.said"
    assert names(read(below=f"<div class='comments'>{line}</div>")) == []


def test_a_heading_behind_the_story_is_about_anything() -> None:
    assert names(read(below="<h3>About Solar Power</h3>")) == []


def test_no_more_is_guessed_where_a_line_signs() -> None:
    record = read("<p>By Ana Reis | 2 May 2024</p>", below="<p>Contact Owen Pike at opike@thetide.example.</p>")
    assert names(record) == ["Ana Reis"]
    assert "contradiction" not in {warning.code for warning in record.warnings}
    assert names(read("<p>By Owen Pike, Jr. and Ana Reis | 2 May 2024</p>")) == ["Owen Pike, Jr.", "Ana Reis"]


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        ('<div class="byline"><a href="/tag/harbour">Harbour News</a> <a href="/tag/x">Old Town</a></div>', []),
        ('<p class="author"><a href="/topics/old-town">Old Town</a></p>', []),
        ('<p class="byline">By <a href="/author/ana">Ana Reis</a> in <a href="/tag/x">Old Town</a></p>', ["Ana Reis"]),
    ],
)
def test_links_to_topics_in_a_byline_name_nobody(byline: str, found: list[str]) -> None:
    assert names(read(byline)) == found
