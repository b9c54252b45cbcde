"""Kickers over the headline by their names, deks under it that are short, sections that link to folders of the story's address."""

from __future__ import annotations

import pytest

import normalize
from normalize.record import Record

from .pages import TITLE, URL, page, paragraphs, read


def under(over: str, url: str = URL) -> Record:
    """The record of a page with a line over the headline."""
    html = page(f"<div class='col'>{over}<h1>{TITLE}</h1><div class='t'>{paragraphs()}</div></div>")
    return normalize.parse_html(html, url=url)


@pytest.mark.parametrize(
    "over",
    [
        "<p class='c-article__eyebrow'>Harbour news</p>",
        "<div class='x9'><span class='Eyebrow_label__2jd8'>Harbour news</span></div>",
        "<div class='article-dachzeile'><a href='/h'>Harbour news</a></div>",
        "<a class='section-label' href='/h'>Harbour news</a>",
    ],
)
def test_a_line_that_is_called_a_kicker(over: str) -> None:
    record = under(over)
    assert record.kicker == "Harbour news"
    assert record.evidence["/kicker"].rule == "above.named_kicker"
    assert record.headline == TITLE


@pytest.mark.parametrize(
    "over",
    [
        "<p class='x9'>Harbour news</p>",
        "<p class='eyebrow'>3 May 2024</p>",
        "<p class='eyebrow'>By Ana Reis</p>",
        "<p class='eyebrow'>The Tide</p>",
        "<p class='eyebrow ad-banner'>Boats for sale</p>",
        f"<p class='eyebrow'>{TITLE}</p>",
    ],
)
def test_other_lines_over_the_headline_are_no_kickers(over: str) -> None:
    assert under(over).kicker is None


@pytest.mark.parametrize(
    ("line", "dek"),
    [
        ("<h3 class='subtitle'>A story of money</h3>", "A story of money"),
        ("<p class='post-description'>What it costs</p>", "What it costs"),
        ("<p class='gh-article-excerpt'>On boats and us</p>", "On boats and us"),
        ("<p class='x9'>A story of money</p>", None),
        ("<p class='subtitle'>Opinion</p>", None),
        ("<p class='subtitle'>Ana Maria Reis</p>", None),
        ("<p class='subtitle'>3 May 2024</p>", None),
    ],
)
def test_short_deks_are_known_by_their_names(line: str, dek: str | None) -> None:
    assert read(line).dek == dek


def test_a_dek_by_microdata_in_a_box_that_is_called_a_teaser() -> None:
    line = (
        "<div class='teaser-text' itemprop='description'><p>After ten years of talk the end is near for it.</p></div>"
    )
    assert read(line).dek == "After ten years of talk the end is near for it."


@pytest.mark.parametrize(
    ("link", "sections"),
    [
        ("<a href='/harbour/'>Harbour</a>", ["Harbour"]),
        ("<a href='https://www.thetide.example/harbour'>Harbour</a>", ["Harbour"]),
        ("<a href='/harbour/'>All stories</a>", []),
        ("<a href='/harbour/'>3 May 2024</a>", []),
        ("<a href='/islands/'>Islands</a>", []),
        ("<a href='https://other.example/harbour/'>Harbour</a>", []),
    ],
)
def test_a_section_that_links_to_a_folder_of_the_address(link: str, sections: list[str]) -> None:
    record = under(f"<div class='x9'>{link}</div>", "https://www.thetide.example/harbour/2024/ferry-1")
    assert record.sections == sections


@pytest.mark.parametrize(
    ("over", "kinds"),
    [
        ("<div class='x9'>Sponsored content by Vesterby Boats</div>", ["sponsored"]),
        ("<div class='x9'>Sponsored by Vesterby Boats</div>", []),
        ("<div class='x9'>Anzeige</div>", []),
    ],
)
def test_a_line_over_the_headline_that_says_the_story_is_paid_for(over: str, kinds: list[str]) -> None:
    assert [notice.kind for notice in under(over).notices] == kinds


def test_a_lone_heading_right_under_the_headline_is_the_dek() -> None:
    heading = "<h2>The harbour board buys a second boat</h2>"
    record = read(heading)
    assert record.dek == "The harbour board buys a second boat"
    assert record.body[0].type == "paragraph"
    assert (
        read(heading, inner=paragraphs().replace("<p>It carries", "<h2>What comes next</h2><p>It carries")).dek is None
    )
    assert read("<h2>Some background</h2>").dek is None
    assert read("<p>Share this on Facebook and Twitter now</p>").dek is None
    assert read("<p>Reading time: 3 minutes, listen to this</p>").dek is None
