"""Which day is the publication's: the agreement of the places that name it, and the order of day and month."""

from __future__ import annotations

import pytest

import normalize
from normalize.article.date_order import both_orders

from .pages import TITLE, URL, date_rule, day, ld, meta, page, paragraphs, read


def test_what_a_sentence_tells_is_in_doubt() -> None:
    dek = "<p class='dek'>On 3 May 2019 the old boat sank in the harbour, and nobody has replaced it since that day, they say.</p>"
    assert day(read(dek, head=meta("article:published_time", "2024-04-30"))) == "2024-04-30"


def test_a_stamp_in_utc_gives_its_vote_to_the_local_day() -> None:
    stamp = "2024-05-01T04:13:00Z"
    record = read(f"<time datetime='{stamp}' itemprop='datePublished'>April 30, 2024</time>")
    assert record.published is not None
    assert (record.published.value, record.published.precision) == ("2024-04-30", "day")
    late = meta("article:published_time", "2024-04-30T23:30:00Z")
    assert day(read(head=late, url="https://www.thetide.example/2024/05/01/ferry")) == "2024-05-01"
    noon = meta("article:published_time", "2024-05-01T20:00:00+02:00")
    assert day(read("<p class='date'>30 April 2024</p>", head=noon)) == "2024-05-01"


def test_words_that_call_themselves_published_beat_the_stamp_around_them() -> None:
    record = read(
        "<div class='time'><time datetime='2019-07-03T10:18:46Z'>Publié le 29 juin 2019</time></div>", lang="fr"
    )
    assert day(record) == "2019-06-29"


def test_several_metas_outweigh_one_element() -> None:
    head = "".join(meta(name, "2016-12-21T23:49:10Z") for name in ("published", "parsely-pub-date", "sailthru.date"))
    record = read("<time class='published' datetime='2018-03-06T19:49:32-05:00'>Mar 6, 2018</time>", head=head)
    assert day(record) == "2016-12-21"
    assert "contradiction" in {w.code for w in record.warnings}


def test_a_stamp_of_the_page_builder_yields_to_the_visible_day() -> None:
    shown = "<p class='meta'>November 2, 2022</p>"
    assert day(read(shown, head=ld(datePublished="Jun 12, 2025", dateModified="Jun 10, 2025"))) == "2022-11-02"
    assert day(read(shown, head=ld(datePublished="Jun 12, 2025", dateModified="Jun 12, 2025"))) == "2022-11-02"


def test_a_visible_day_of_change_is_not_the_publication() -> None:
    head = ld(datePublished="2024-01-10T03:00:00+00:00", dateModified="2024-03-05T13:25:58+00:00")
    record = read("<span class='date'>Mar 5, 2024</span>", head=head)
    assert day(record) == "2024-01-10"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (meta("date", "2024-04-03T10:00:00+02:00"), "2024-04-03"),
        (meta("date", "2024-03-04T10:00:00+02:00"), "2024-03-04"),
        ("", None),
    ],
)
def test_another_place_tells_day_from_month(other: str, found: str | None) -> None:
    assert day(read("<p class='date'>03/04/2024</p>", head=other)) == found


def test_the_pages_other_dates_tell_day_from_month() -> None:
    teasers = "<ul><li>25/03/2024 Another story of the town</li></ul>"
    assert day(read("<p class='date'>03/04/2024</p>", below=teasers)) == "2024-04-03"


def test_a_meta_in_another_order_than_the_pages() -> None:
    record = read("<p>Erstellt am: 01.11.2023</p>", head=meta("date", "11/01/2023 12:43:42"), lang="de")
    assert day(record) == "2023-11-01"


def test_both_orders() -> None:
    assert both_orders("03/04/2024 10:00") == ["2024-04-03", "2024-03-04"]
    assert both_orders("13/04/2024") == both_orders("04/04/2024") == both_orders("2024-04-03") == []


def test_dates_of_comments_footers_and_other_stories_are_not_taken() -> None:
    comments = "<div class='comments'><div class='comment'><p>3 June 2024</p><p>Good to know.</p></div></div>"
    related = "<div class='related-posts'><p>3 June 2024</p><a href='/x'>Another story about the town</a></div>"
    assert day(read(below=comments)) is None
    assert day(read(below=related)) is None
    assert day(read(below="<div>Copyright 3 June 2024</div>")) is None


def test_a_date_after_the_fetch_is_not_the_publication() -> None:
    record = read(
        "<p class='date'>30 April 2024</p>", head=meta("date", "2030-01-01"), fetched_at="2024-06-01T00:00:00Z"
    )
    assert day(record) == "2024-04-30"


def test_a_midnight_is_not_preferred_to_a_day() -> None:
    record = read("<p class='date'>30 April 2024</p>", head=meta("article:published_time", "2024-04-30T00:00:00"))
    assert record.published is not None
    assert (record.published.value, record.published.precision) == ("2024-04-30", "day")


def test_agreement_makes_sure_and_contradiction_does_not() -> None:
    agreed = read("<p class='date'>30 April 2024</p>", head=meta("date", "2024-04-30"))
    assert date_rule(agreed)[1] == "high"
    against = read("<p class='date'>30 April 2024</p>", head=meta("date", "2023-01-05") + ld(dateModified="2023-01-05"))
    assert date_rule(against)[1] != "high"


def test_newspapers_archives_are_older_than_the_web() -> None:
    record = read("<p class='date'>21 January 1984</p>", head=ld(datePublished="1984-01-21T05:00:00Z"))
    assert day(record) == "1984-01-21"
    assert record.warnings == []
    assert day(read("<p class='date'>21 January 1384</p>")) is None


def test_a_year_stored_as_its_first_day_yields_to_a_visible_day() -> None:
    head = ld(datePublished="2021-01-01T11:00:00Z", dateModified="2023-04-01T10:00:00Z")
    assert day(read("<p class='date'>1 April 2023</p>", head=head)) == "2023-04-01"
    assert day(read(head=head)) == "2021-01-01"
    assert day(read("<p class='date'>1 January 2021</p>", head=head)) == "2021-01-01"


def test_a_full_date_elsewhere_tells_day_from_month() -> None:
    teaser = "<div class='related'><time datetime='2023-12-02'>a story</time></div>"
    assert day(read("<time datetime='02-12-2023'>02-12-2023</time>", below=teaser)) == "2023-12-02"


@pytest.mark.parametrize(
    ("url", "head", "found"),
    [
        ("https://www.thetide.co.uk/ferry", "", "2024-04-03"),
        ("https://www.thetide.example/ferry", meta("og:locale", "en_US", "property"), "2024-03-04"),
        ("https://www.thetide.io/ferry", "", None),
    ],
)
def test_english_without_a_region_has_that_of_its_site(url: str, head: str, found: str | None) -> None:
    assert day(read("<p class='date'>03/04/2024</p>", head=head, url=url)) == found


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (meta("article:modified_time", "2024-03-05T10:00:00Z"), "2024-03-04"),
        (meta("article:modified_time", "2024-04-03T10:00:00Z"), "2024-04-03"),
        (meta("article:modified_time", "2024-06-05T10:00:00Z"), None),
        (meta("og:image", "https://www.thetide.example/uploads/2024/03/boat.jpg", "property"), "2024-03-04"),
        (meta("og:image", "https://www.thetide.example/uploads/2024/02/boat.jpg", "property"), None),
    ],
)
def test_a_change_or_a_picture_tells_day_from_month(head: str, found: str | None) -> None:
    assert day(read("<p class='date'>03/04/2024</p>", head=head)) == found


def test_a_day_over_the_headline_beats_a_name_for_days_of_all_kinds() -> None:
    html = page(f"<div class='col'><p>5 February 2020</p><h1>{TITLE}</h1><div class='t'>{paragraphs()}</div></div>")
    html = html.replace("<head>", f"<head>{meta('date', '2020-02-12')}")
    assert day(normalize.parse_html(html, url=URL)) == "2020-02-05"
    # but not where it is that of the visit
    visited = html.replace("2020-02-12", "2020-02-01")
    assert day(normalize.parse_html(visited, url=URL, fetched_at="2020-02-05T18:00:00Z")) == "2020-02-01"
