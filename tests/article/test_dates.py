"""The day of publication by the agreement of the places that name it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from normalize import Record, parse_html
from normalize.article.date_declared import declared_dates
from normalize.article.date_url import url_date
from normalize.article.date_vote import both_orders
from normalize.article.date_words import stated
from normalize.found import FoundArticle

from .pages import FOOTER, NAV, TITLE, page, paragraphs, plain

URL = "https://www.thetide.example/news/ferry"
WORDPRESS = "<meta name='generator' content='WordPress 6.5'>"


def read(
    above: str = "", *, head: str = "", below: str = "", url: str = URL, lang: str = "en", fetched_at: str | None = None
) -> Record:
    body = plain(above=above, below=below).replace("<head>", f"<head>{head}").replace("lang='en'", f"lang='{lang}'")
    return parse_html(body, url=url, fetched_at=fetched_at)


def day(record: Record) -> str | None:
    return record.published.value[:10] if record.published is not None and record.published.value else None


def rule(record: Record) -> tuple[str, str]:
    evidence = record.evidence["/published"]
    return evidence.rule, evidence.confidence


def meta(name: str, content: str, attribute: str = "name") -> str:
    return f"<meta {attribute}='{name}' content='{content}'>"


def ld(**node: Any) -> str:
    return (
        f"<script type='application/ld+json'>{json.dumps({'@type': 'NewsArticle', 'headline': TITLE, **node})}</script>"
    )


@pytest.mark.parametrize(
    ("head", "found"),
    [
        (meta("article:published_time", "2024-04-30T08:00:00+02:00", "property"), "2024-04-30"),
        (meta("og:published_time", "2024-04-30", "property"), "2024-04-30"),
        (meta("DC.date.issued", "2024-04-30"), "2024-04-30"),
        (meta("dcterms.created", "2024-04-30"), "2024-04-30"),
        (meta("sailthru.date", "2024-04-30 07:10:00"), "2024-04-30"),
        (meta("parsely-pub-date", "2024-04-30T07:10:00Z"), "2024-04-30"),
        (meta("cXenseParse:recs:publishtime", "2024-04-30T07:10:00Z"), "2024-04-30"),
        (meta("citation_publication_date", "2024 Apr 30"), "2024-04-30"),
        (meta("article:published:time", "2024-04-30", "property"), "2024-04-30"),
        (meta("pub_date", "20240430"), "2024-04-30"),
        (meta("date", "Tue, 30 Apr 2024 07:10:00 GMT"), "2024-04-30"),
        (meta("datePublished", "2024-04-30", "itemprop"), "2024-04-30"),
        ("<meta name='article:published_time' value='2024-04-30T07:10:00Z'>", "2024-04-30"),
        (meta("article:expiration_time", "2024-04-30", "property"), None),
        (meta("copyright-date", "2024-04-30"), None),
        (meta("article:modified_time", "2024-04-30", "property"), None),
        (meta("last-modified", "2024-04-30"), None),
    ],
)  # fmt: skip
def test_metas_of_many_names(head: str, found: str | None) -> None:
    assert day(read(head=head)) == found


def test_a_date_of_json_ld_that_is_no_json_is_read() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A "quoted" word", "datePublished": "2024-04-30T07:10:00Z"}</script>'
    assert day(read(head=broken)) == "2024-04-30"


@pytest.mark.parametrize(
    "script",
    [
        "window.layer = {'page': {'publishDate': '2024-04-30T07:10:00Z', 'modifiedDate': '2024-05-02'}};",
        'push({"published_at":"2024-04-30 07:10","updated_at":"2024-05-02"})',
        'self.data.push("{\\"deployDt\\":\\"2024.04.30 18:40\\",\\"reDeployDt\\":\\"2024.05.02 18:49\\"}")',
        "var s = {pub_timestamp: 1714460000};",
    ],
)
def test_the_data_of_scripts_serves_where_nothing_else_does(script: str) -> None:
    record = read(head=f"<script>{script}</script>")
    assert day(record) == "2024-04-30"
    assert record.evidence["/published"].confidence == "low"
    assert day(read("<p class='date'>1 May 2024</p>", head=f"<script>{script}</script>")) == "2024-05-01"


def test_scripts_that_name_several_days_are_no_source() -> None:
    script = "a = {'publishDate': '2024-04-30'}; b = {'publishDate': '2024-03-01'}"
    assert read(head=f"<script>{script}</script>").published is None


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("2012/05/07/ferry", "2012-05-07"), ("ferry-20120507", "2012-05-07"), ("2012-05-07-ferry.html", "2012-05-07"),
        ("ferry/29-10-2021", "2021-10-29"), ("2015/08/150803-ferry/", "2015-08-03"), ("news/07-05-2012", None),
        ("201205/ferry", None), ("id/120120507991", None), ("2012/13/07/", None),
    ],
)  # fmt: skip
def test_days_in_addresses(path: str, found: str | None) -> None:
    article = FoundArticle()
    url_date(article, f"https://www.thetide.example/{path}")
    assert [item.value.raw for item in article.published] == ([found] if found else [])
    assert day(read(url=f"https://www.thetide.example/{path}")) == found


@pytest.mark.parametrize(
    ("line", "raw", "kind"),
    [
        ("By Ana Reis, 3 May 2024", "3 May 2024", ""),
        ("Published onMay 3, 2024", "May 3, 2024", "published"),
        ("Updated: May 3rd, 2024 10:00 PM EST", "May 3rd, 2024 10:00 PM EST", "changed"),
        ("Stand: 28.04.2020 18:00 Uhr", "28.04.2020 18:00", ""),
        ("Veröffentlicht am 13. Mai 2026 um 15:44", "13. Mai 2026 um 15:44", "published"),
        ("Publié le 29 juin 2019 à 15h20", "29 juin 2019 à 15h20", "published"),
        ("2025.05.15 20:57 수정", "2025.05.15 20:57", "changed"),
        ("Received 2022 Oct 12", "2022 Oct 12", "other"),
        ("Verfügbar bis 14.10.2020", "14.10.2020", "other"),
        ("Mitglied seit 3. Mai 2009", "3. Mai 2009", "other"),
        ("31 . 01 . 2022", "31 . 01 . 2022", ""),
        ("3.Februar 2021", "3.Februar 2021", ""),
    ],
)
def test_dates_in_lines_have_their_labels(line: str, raw: str, kind: str) -> None:
    (date,) = stated(line)
    assert (date.raw, date.kind) == (raw, kind)


def test_each_date_of_a_line_has_its_own_label() -> None:
    assert [(d.day, d.kind) for d in stated("Updated 7 May 2024 | Published 3 May 2024")] == [
        ("7 May 2024", "changed"),
        ("3 May 2024", "published"),
    ]
    record = read("<p>December 3, 2023. <i>Updated: December 7, 2023</i></p>")
    assert day(record) == "2023-12-03"
    assert record.modified is not None
    assert record.modified.value == "2023-12-07"


def test_a_long_line_without_dates_takes_no_time() -> None:
    assert stated("1 " * 100_000) == []
    assert stated("9.9 " * 90) == []


@pytest.mark.parametrize(
    "line",
    [
        "<div class='post_meta embed'>By Ana Reis - Apr 30, 2024</div>",
        "<ul class='inline-list'><li class='inline-list__item meta__date'>April 30, 2024</li></ul>",
        "<p class='meta comments-link'>30 April 2024 | 5 comments</p>",
        "<time datetime='30 de abril'>April 30, 2024</time><time>21:25</time>",
        "<div>Published</div><div>30 April 2024</div>",
        "<p class='caption'>30 April 2024</p>",
        "<p>30.04.2024 - Desk: Anna Berg, spokeswoman of the harbour board of Vesterby and of the isles</p>",
    ],
)
def test_lines_under_the_headline(line: str) -> None:
    assert day(read(line)) == "2024-04-30"


def test_a_label_of_its_own_tells_a_change() -> None:
    record = read("<div>Updated on</div><div>April 30, 2024</div>", head=meta("date", "2024-03-01"))
    assert day(record) == "2024-03-01"
    assert record.modified is not None
    assert record.modified.value == "2024-04-30"


@pytest.mark.parametrize(
    "below",
    [
        "<div>Veröffentlicht am: 30. April 2024</div>",
        "<div class='post-footer'>Dieser Artikel wurde am 30. April 2024 um 14:48 von Ana in der Rubrik Hafen geschrieben</div>",
    ],
)
def test_lines_after_the_story(below: str) -> None:
    record = read(below=below, lang="de")
    assert day(record) == "2024-04-30"
    assert rule(record)[0] == "foot.published"


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


def test_a_change_that_is_all_the_page_states_is_in_doubt() -> None:
    record = read("<div>Last updated 2 May 2024</div>")
    assert day(record) == "2024-05-02"
    assert rule(record) == ("head.changed", "low")
    assert "only_changed" in {w.code for w in record.warnings}
    assert read(below="<div>This page was last edited on 2 May 2024</div>").published is None


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


def test_a_known_layout_without_a_date_where_it_should_be() -> None:
    article = f"<article class='post hentry'><h1 class='entry-title'>{TITLE}</h1><div class='entry-content'>{paragraphs()}</div></article>"
    body = f"{article}<div>Published On: 15 August 2023</div>"
    record = parse_html(page(body, head=WORDPRESS), url=URL)
    assert day(record) == "2023-08-15"


def test_class_names_of_the_body_element_hide_nothing() -> None:
    head = f"<html lang='en'><head><title>{TITLE}</title>{WORDPRESS}</head><body class='post-template active-footer-widgets-1'>{NAV}"
    time = "<div class='entry-meta'><time class='entry-date published' datetime='2019-10-19T17:05:55+00:00'>October 19, 2019</time></div>"
    article = f"<article class='post hentry'><h1 class='entry-title'>{TITLE}</h1>{time}<div class='entry-content'>{paragraphs()}</div></article>"
    assert day(parse_html(f"{head}{article}{FOOTER}</body></html>", url=URL)) == "2019-10-19"


def test_a_headline_that_begins_with_its_date() -> None:
    body = plain().replace(f"<h1>{TITLE}</h1>", f"<h1>23.01.2022 - {TITLE}</h1>").replace("lang='en'", "lang='de'")
    assert day(parse_html(body, url=URL)) == "2022-01-23"


def test_agreement_makes_sure_and_contradiction_does_not() -> None:
    agreed = read("<p class='date'>30 April 2024</p>", head=meta("date", "2024-04-30"))
    assert rule(agreed)[1] == "high"
    against = read("<p class='date'>30 April 2024</p>", head=meta("date", "2023-01-05") + ld(dateModified="2023-01-05"))
    assert rule(against)[1] != "high"


def test_a_month_in_the_address_is_no_day() -> None:
    assert read(url="https://www.thetide.example/2012/05/ferry").published is None


def test_declared_dates_need_no_json_ld() -> None:
    from normalize.page import Page

    found = FoundArticle()
    declared_dates(found, Page(plain().replace("<head>", f"<head>{meta('date', '2024-04-30')}")), {})
    assert [item.rule for item in found.published] == ["meta.date"]


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


def test_a_line_after_the_story_that_says_only_when_it_was_changed() -> None:
    record = read(below="<p>Last updated: November 13, 2023</p>")
    assert (day(record), *rule(record)) == ("2023-11-13", "foot.changed", "low")


def test_a_full_date_elsewhere_tells_day_from_month() -> None:
    teaser = "<div class='related'><time datetime='2023-12-02'>a story</time></div>"
    assert day(read("<time datetime='02-12-2023'>02-12-2023</time>", below=teaser)) == "2023-12-02"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("ByKathryn FerrarettiMay 3, 2024 | 6 comments", ["May 3, 2024"]),
        ("Berlin/12.10.2021", ["12.10.2021"]),
        ("12.10.2021-10:15", ["12.10.2021"]),
        ("2021-Dec-10", ["2021-Dec-10"]),
        ("12-34-2022-55", []),
        ("1.2.3.2021", []),
    ],
)
def test_dates_beside_other_words(line: str, found: list[str]) -> None:
    assert [date.day for date in stated(line)] == found


@pytest.mark.parametrize(
    "line",
    [
        "<abbr class='published' title='2024-04-30T10:11:00-07:00'>10:11 AM</abbr>",
        "<span class='date' data-timestamp='1714460000'>3 days ago</span>",
        "<p class='post-meta'>Ana Reis · <relative-time datetime='2024-04-30T10:11:00Z'>3 days ago</relative-time></p>",
        "<p class='post-meta'><span title='2024-04-30 10:11'>3 days ago</span></p>",
    ],
)
def test_stamps_beside_words_that_are_no_date(line: str) -> None:
    assert day(read(line)) == "2024-04-30"


def test_a_stamp_beside_words_of_change_is_of_the_change() -> None:
    stamp = "<span title='2024-04-30 10:11'>3 days ago</span>"
    record = read(f"<p class='post-meta'>Updated {stamp}</p>", head=meta("date", "2024-03-01"))
    assert day(record) == "2024-03-01"
    assert record.modified is not None
    assert record.modified.value == "2024-04-30T10:11"


def test_a_blog_s_heading_of_the_day() -> None:
    body = f"<h2 class='date-header'><span>Tuesday, April 30, 2024</span></h2><h3 class='post-title'>{TITLE}</h3><div>{paragraphs()}</div>"
    assert day(parse_html(page(f"<div class='blog-posts'>{body}</div>"), url=URL)) == "2024-04-30"


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
