"""Where dates stand: the lines that state them with their labels, the head, the address, the data of scripts."""

from __future__ import annotations

import json

import pytest

from normalize import parse_html
from normalize.article.date_declared import declared_dates
from normalize.article.date_url import url_date
from normalize.article.date_words import stated
from normalize.found import FoundArticle
from normalize.page import Page

from .pages import FOOTER, NAV, TITLE, URL, date_rule, day, meta, page, paragraphs, plain, read

WORDPRESS = "<meta name='generator' content='WordPress 6.5'>"


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
        ("2012-05/07/c_1129.htm", "2012-05-07"), ("n1/2012/0507/c1001-3.html", "2012-05-07"), ("a/201205/07/WS6.html", "2012-05-07"),
        ("gn/2012/05-07/99.shtml", "2012-05-07"), ("a/2012/0599/c1.html", None),
        ("world/2012/may/07/ferry", "2012-05-07"), ("world/2012/maybe/07/ferry", None),
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
        ("3–14 May 2024", "14 May 2024", "other"),
        ("30 April – 3 May 2024", "3 May 2024", "other"),
        ("10:04 – 3 May 2024", "3 May 2024", ""),
        ("Norrholm - 3 May 2024", "3 May 2024", ""),
        ("Issue 12 – 3 May 2024", "3 May 2024", ""),
        ("Register by 20 April 2024", "20 April 2024", "other"),
        ("Page generated: Wed, 20 Nov 2024 12:00:00", "20 Nov 2024 12:00:00", "other"),
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
    assert date_rule(record)[0] == "foot.published"


def test_a_change_that_is_all_the_page_states_is_in_doubt() -> None:
    record = read("<div>Last updated 2 May 2024</div>")
    assert day(record) == "2024-05-02"
    assert date_rule(record) == ("head.changed", "low")
    assert "only_changed" in {w.code for w in record.warnings}
    assert read(below="<div>This page was last edited on 2 May 2024</div>").published is None


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


def test_a_month_in_the_address_is_no_day() -> None:
    assert read(url="https://www.thetide.example/2012/05/ferry").published is None


def test_declared_dates_need_no_json_ld() -> None:
    found = FoundArticle()
    declared_dates(found, Page(plain().replace("<head>", f"<head>{meta('date', '2024-04-30')}")), {})
    assert [item.rule for item in found.published] == ["meta.date"]


def test_a_line_after_the_story_that_says_only_when_it_was_changed() -> None:
    record = read(below="<p>Last updated: November 13, 2023</p>")
    assert (day(record), *date_rule(record)) == ("2023-11-13", "foot.changed", "low")


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


def test_a_date_alone_in_an_aside_beside_the_headline() -> None:
    aside = "<aside><ul><li class='content__meta__date'>30.04.2024</li><li class='content__meta__time'>7 min</li></ul></aside>"
    record = read(aside, lang="de", head="<script>a = {'published_at': 1714000000}</script>")
    assert (day(record), *date_rule(record)) == ("2024-04-30", "head.date", "high")
    teaser = "<aside><p class='meta'>30.04.2024: another story of the town and its harbour</p></aside>"
    assert read(teaser, lang="de").published is None


def test_a_stamp_in_the_line_of_a_date_that_could_be_two_days() -> None:
    line = "<span property='dc:date dc:created' content='2024-04-03T10:22:00+02:00'>Submitted by <b>ana</b> on Wed, 04/03/2024 - 10:22</span>"
    assert day(read(f"<div class='submitted'>{line}</div>")) == "2024-04-03"


@pytest.mark.parametrize(
    "shown",
    [
        "<span class='today'>Saturday, June 1, 2024</span>",
        "<span class='date'>Saturday, June 1, 2024</span>",
        "<time datetime='2024-06-01'>June 1</time>",
    ],
)
def test_the_day_of_the_visit_in_a_masthead_is_no_date_of_the_story(shown: str) -> None:
    def of(fetched_at: str, story: str) -> str | None:
        html = page(
            f"<div class='masthead'>{shown}</div><div class='col'>{story}<h1>{TITLE}</h1><div class='t'>{paragraphs()}</div></div>"
        )
        return day(parse_html(html, url=URL, fetched_at=fetched_at))

    assert of("2024-06-01T10:00:00Z", "") is None
    assert of("2024-06-30T10:00:00Z", "") == "2024-06-01"
    assert of("2024-06-01T10:00:00Z", "<div>June 1, 2024</div>") == "2024-06-01"


def test_somebody_s_life_is_no_date_of_the_story() -> None:
    assert read("<p>June 1, 1936 – May 3, 2024</p>").published is None
    assert day(read("<p>June 1, 1936 – May 3, 2024</p><p>May 9, 2024</p>")) == "2024-05-09"


def test_the_day_of_a_relative_time_for_who_cannot_see() -> None:
    assert day(read("<div><time aria-label='Published on May 3, 2024'>2y</time></div>")) == "2024-05-03"


def test_the_day_on_which_a_video_was_put_on_its_own_page() -> None:
    def video(name: str) -> str:
        data = {"@type": "VideoObject", "name": name, "uploadDate": "2024-05-03T10:00:00Z"}
        return f"<script type='application/ld+json'>{json.dumps(data)}</script>"

    assert day(read(head=video(TITLE))) == "2024-05-03"
    assert read(head=video("The harbour from above")).published is None


def test_a_day_whose_parts_a_style_sheet_sets_apart() -> None:
    assert day(read("<div class='date'><span>May</span><span>2</span><span>2024</span></div>")) == "2024-05-02"
    assert day(read("<p>Online since 2 May 2024</p>")) == "2024-05-02"
