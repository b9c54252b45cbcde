"""Which of the places that name somebody is believed."""

from __future__ import annotations

import json

import pytest

from .pages import TITLE, ld, meta, names, read

AUTHORS = ("Ana Reis", "Owen Pike", "Mara Quist")


def test_every_meta_tag_is_read_for_one_may_name_more_than_another() -> None:
    head = meta("dc.creator", "Reis, Ana") + "".join(meta("citation_author", name) for name in AUTHORS)
    assert names(read("<p class='byline'>By Ana Reis</p>", head=head)) == list(AUTHORS)


@pytest.mark.parametrize(
    "name", ["vr:author", "xy.article:author", "article:author_name", "creator", "article-author1"]
)
def test_a_system_s_own_meta_tag_tells_by_the_end_of_its_name(name: str) -> None:
    record = read(head=meta(name, "Ana Reis"))
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == f"meta.{name}"


@pytest.mark.parametrize("name", ["image:author", "smartbanner:author", "twitter:creator", "cms_creator", "authority"])
def test_meta_tags_of_other_makers_name_no_author(name: str) -> None:
    assert names(read(head=meta(name, "Ana Reis"))) == []


def test_a_system_s_own_meta_tag_is_less_believed_than_one_of_many() -> None:
    assert names(read(head=meta("zz:author", "Owen Pike") + meta("author", "Ana Reis"))) == ["Ana Reis"]


def test_an_agency_that_the_head_lists_beside_an_author_wrote_too() -> None:
    head = ld(author=[{"@type": "Person", "name": "Ana Reis"}, {"@type": "Organization", "name": "AFP"}])
    assert names(read(head=head)) == ["Ana Reis", "AFP"]
    assert names(read("<p>By Ana Reis</p>", head=head)) == ["Ana Reis", "AFP"]


def test_an_agency_that_a_line_names_beside_an_author_may_have_made_the_picture() -> None:
    assert names(read("<p>By Ana Reis | AFP</p>", head=ld(author="Ana Reis"))) == ["Ana Reis"]


def test_a_meta_tag_with_the_site_s_people_adds_none_to_those_seen_twice() -> None:
    head = meta("author", "Ana Reis, Owen Pike, Mara Quist, Ida Lund, Pim Holt")
    line = "<p class='byline'>By Ana Reis</p>"
    assert names(read(line, head=head, below="<p>Written by Ana Reis</p>")) == ["Ana Reis"]
    # seen once, the byline may be the cut one
    assert len(names(read(line, head=head))) == 5


def test_a_full_name_is_believed_before_a_label_where_names_stand() -> None:
    record = read("<p class='byline'>aus Norrholm</p><p>A guest post by Ana Reis</p>")
    assert names(record) == ["Ana Reis"]


def test_a_town_before_a_name_without_capitals_is_cut_where_another_place_gives_the_name_alone() -> None:
    head = ld(author="이서연") + meta("zz:author", "순천 이서연")
    below = "<div class='author-name'>순천 이서연</div>"
    assert names(read(head=head, below=below, lang="ko")) == ["이서연"]


def test_a_name_without_capitals_joins_from_structured_data_and_not_from_a_meta_tag() -> None:
    head = ld(author=["이서연", "박지훈"]) + meta("author", "이서연 외 1명")
    assert names(read(head=head, lang="ko")) == ["이서연", "박지훈"]
    head = ld(author="이서연") + meta("author", "이서연") + meta("author", "한바다일보")
    assert names(read(head=head, lang="ko")) == ["이서연"]


PERSON = {"@type": "Person", "@id": "#ana", "name": "Ana Reis"}


@pytest.mark.parametrize(
    "nodes",
    [
        [{"@type": "WebPage", "name": TITLE, "author": PERSON}],
        [{"@type": "WebPage", "name": TITLE, "author": {"@id": "#ana"}}, PERSON],
        [{"@type": "NewsArticle", "headline": TITLE}, {"@type": "WebPage", "author": PERSON}],
        [{"@type": "NewsArticle", "headline": TITLE, "author": [{"@id": "#ana"}]}, {"@type": "WebSite", "copyrightHolder": [PERSON]}],
        [{"@type": "DiscussionForumPosting", "headline": TITLE, "author": PERSON}],
    ],
)  # fmt: skip
def test_who_wrote_is_read_from_the_page_s_node_and_from_nodes_within_others(nodes: list[object]) -> None:
    record = read(head=f"<script type='application/ld+json'>{json.dumps({'@graph': nodes})}</script>")
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == "jsonld.author"


def test_the_article_s_own_author_is_believed_before_the_page_s() -> None:
    nodes = [{"@type": "WebPage", "author": "Owen Pike"}, {"@type": "NewsArticle", "headline": TITLE, "author": PERSON}]
    assert names(read(head=f"<script type='application/ld+json'>{json.dumps(nodes)}</script>")) == ["Ana Reis"]


@pytest.mark.parametrize("shown", ["Ana Reis", "Ana M. Reis"])
def test_one_person_is_called_as_the_structured_data_call_her(shown: str) -> None:
    record = read(f"<p>By <a href='/author/7'>{shown}</a></p>", head=ld(author="Ana Maria Reis"))
    assert names(record) == ["Ana Maria Reis"]


def test_a_doubtful_line_adds_nobody_to_those_whom_two_places_name() -> None:
    above = (
        "<p class='byline'>By Ana Reis</p><p>2 May 2024</p><p>The harbour</p><p>A guest post by Ana Reis, Owen Pike</p>"
    )
    assert names(read(above, below="<p>Written by Ana Reis</p>")) == ["Ana Reis"]
    assert names(read(above)) == ["Ana Reis", "Owen Pike"]


@pytest.mark.parametrize("name", ["Oleh Lysenko", "Yazan Haddad", "Di Kaminski"])
def test_a_given_name_that_is_by_in_another_language_is_kept(name: str) -> None:
    assert names(read(head=meta("author", name), lang="uk")) == [name]
    line = f"<p>By <a href='/author/7'>{name}</a></p>"
    assert names(read(line, head=ld(author=name), below=line)) == [name]


def test_by_in_the_page_s_language_is_no_given_name() -> None:
    assert names(read(head=meta("author", "Oleh Adiwarna"), lang="id")) == ["Adiwarna"]
    assert names(read(head=meta("author", "Di Ana Reis"), lang="it")) == ["Ana Reis"]
    assert names(read(head=meta("author", "di Ana Reis"))) == ["Ana Reis"]


def test_what_any_place_tells_of_an_author_is_kept() -> None:
    line = "<p>By <a href='/author/7'>ANA REIS</a>, Harbour Correspondent</p>"
    record = read(line, head=ld(author={"@type": "Person", "name": "Ana Reis", "description": "She likes boats."}))
    assert [(a.name, a.url, a.bio) for a in record.authors] == [
        ("Ana Reis", "https://www.thetide.example/author/7", "She likes boats.")
    ]
