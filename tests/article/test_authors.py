"""Who wrote it: names cut out of bylines, and the places that name somebody."""

from __future__ import annotations

import json

import pytest

import normalize
from normalize.article.byline import is_admin, is_full_name, looks_like_name, people, sameness
from normalize.article.named import _BYLINE, _PAIRS, _PIECES, rank_of

from .pages import TITLE, ld, names, page, paragraphs, read


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ana Reis and Owen Pike", ["Ana Reis", "Owen Pike"]),
        ("BY ANA REIS AND OWEN PIKE", ["ANA REIS", "OWEN PIKE"]),
        ("Ana Reis, Owen Pike & Mara Quist", ["Ana Reis", "Owen Pike", "Mara Quist"]),
        ("Ana Reis, Owen Pike, and Mara Quist", ["Ana Reis", "Owen Pike", "Mara Quist"]),
        ("Von Jürgen Groß und Ida Lund, Norrholm", ["Jürgen Groß", "Ida Lund"]),
        ("Par Zoé Marchand et Luc Petit", ["Zoé Marchand", "Luc Petit"]),
        ("Geschreven door Pim van der Berg", ["Pim van der Berg"]),
        ("Автор: Ирина Лисова", ["Ирина Лисова"]),
        ("記者：王小明", ["王小明"]),
        ("Erstellt von Ida Lund", ["Ida Lund"]),
        ("Gastbeitrag von Ida Lund", ["Ida Lund"]),
        ("Redakteurin Ida Lund", ["Ida Lund"]),
        ("Ida Lund Leitende Wirtschaftsredakteurin", ["Ida Lund"]),
        ("Ana Reis, MD", ["Ana Reis"]),
        ("Ana Reis for The Evening Tide", ["Ana Reis"]),
        ("Ana Reis in Norrholm", ["Ana Reis"]),
        ("Ana Reis ana.reis@thetide.example", ["Ana Reis"]),
        ("Ana Reis @anareis", ["Ana Reis"]),
        ("Ana Reis | Updated 3 May", ["Ana Reis"]),
        ("Ana Reis Reviewed by Owen Pike", ["Ana Reis"]),
        ("A. J. Neal", ["A. J. Neal"]),
        ("Ana Reis im Gespräch mit Owen Pike", ["Ana Reis", "Owen Pike"]),
        ("admin", []),
        ("Webmaster", []),
    ],
)
def test_names_are_cut_out_of_bylines(line: str, expected: list[str]) -> None:
    assert [person.name for person in people(line)] == expected


def test_a_role_beside_a_name_is_kept_as_the_role() -> None:
    assert [(p.name, p.role) for p in people("Ana Reis, Harbour Correspondent")] == [
        ("Ana Reis", "Harbour Correspondent")
    ]
    assert [(p.name, p.role) for p in people("Ida Lund Leitende Redakteurin")] == [("Ida Lund", "Leitende Redakteurin")]


@pytest.mark.parametrize("line", ["dpa", "dpa/lno", "REUTERS", "The Tide Newsroom", "Our Editors", "中央通信社"])
def test_agencies_and_desks_are_organisations(line: str) -> None:
    assert [person.type for person in people(line)] == ["organisation"]


@pytest.mark.parametrize("line", ["Sid", "Ani Reis", "Ria"])
def test_given_names_are_no_agencies(line: str) -> None:
    assert [person.type for person in people(line)] == ["person"]


def test_accounts_of_keepers_name_nobody() -> None:
    assert all(is_admin(name) for name in ("admin", "q_admin", "Administrator", "site admin"))
    assert not any(is_admin(name) for name in ("Adminta Reis", "seagull", "h.reis", "Ana Reis"))


def test_one_person_is_the_same_with_and_without_titles_and_accents() -> None:
    assert sameness("Dr. Jürgen Groß") == sameness("jurgen groß")
    assert sameness("Ana Reis") != sameness("Ana Pike")


def test_full_names() -> None:
    assert looks_like_name("A. J. Neal")
    assert all(is_full_name(name) for name in ("Ana Reis", "Dr. Ida van Lund"))
    assert not any(is_full_name(name) for name in ("Ana", "Harbour Correspondent", "Tide News"))


PERSON = {"@type": "Person", "name": "Ana Reis"}


@pytest.mark.parametrize(
    "author",
    [
        "Ana Reis",
        ["Ana Reis"],
        PERSON,
        [PERSON, PERSON],
        {"@list": [PERSON]},
        {"@type": "Person", "givenName": "Ana", "familyName": "Reis"},
        {"@type": "Person", "name": {"@value": "Ana Reis"}},
        {"@type": "Person", "name": ["By Ana Reis"]},
    ],
)
def test_structured_data_of_many_shapes(author: object) -> None:
    record = read(head=ld(author=author))
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == "jsonld.author"


def test_structured_data_by_reference_and_by_another_key() -> None:
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": TITLE, "author": {"@id": "#p1"}},
            {**PERSON, "@id": "#p1", "url": "https://thetide.example/author/ana", "jobTitle": "Reporter"},
        ]
    }
    record = read(head=f"<script type='application/ld+json'>{json.dumps(graph)}</script>")
    assert [(a.name, a.url, a.role) for a in record.authors] == [
        ("Ana Reis", "https://thetide.example/author/ana", "Reporter")
    ]
    assert names(read(head=ld(creator="Ana Reis"))) == ["Ana Reis"]
    assert names(read(head=ld(contributor=[PERSON]))) == ["Ana Reis"]


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='Ana Reis'>",
        "<meta property='article:author' content='https://social.example/ana'><meta name='parsely-author' content='Ana Reis'>",
        "<meta name='citation_author' content='Reis, Ana'>",
        "<meta name='byl' content='By Ana Reis'>",
        "<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ana Reis'>",
        "<script>dataLayer.push({'page': 'x', 'articleAuthor': 'Ana Reis'})</script>",
        '<script>var utag_data = {"page_author": ["Ana Reis"], "x": 1}</script>',
    ],
)
def test_metas_and_variables_of_many_systems(head: str) -> None:
    assert names(read(head=head)) == ["Ana Reis"]


def test_each_author_of_a_repeated_meta_counts() -> None:
    head = "<meta name='dc.creator' content='Ana Reis'><meta name='dc.creator' content='Owen Pike'>"
    assert names(read(head=head)) == ["Ana Reis", "Owen Pike"]


@pytest.mark.parametrize(
    "head",
    [
        "<meta name='author' content='admin'>",
        "<meta name='author' content='https://thetide.example/author/ana'>",
        "<meta name='twitter:label1' content='Price'><meta name='twitter:data1' content='Ana Reis'>",
        "<script>var author = 'Ana Reis'; countComments()</script>",
    ],
)
def test_claims_that_name_no_author(head: str) -> None:
    assert names(read(head=head)) == []


def test_nicknames_are_names_where_a_page_claims_them() -> None:
    assert names(read(head="<meta name='author' content='seagull_77'>")) == ["seagull_77"]


@pytest.mark.parametrize(
    ("line", "rule", "expected"),
    [
        ("<p>By Ana Reis on May 2, 2024</p>", "head.by", ["Ana Reis"]),
        ("<p>By Ana Reis, in News, Harbour · 2 May 2024, 20:02</p>", "head.by", ["Ana Reis"]),
        ("<div><span>By</span><span>by ANA REIS and OWEN PIKE</span></div>", "head.by", ["ANA REIS", "OWEN PIKE"]),
        ("<p>By <a href='/producers/ana'>Ana Reis</a> <a href='/e'>View in Digital Edition</a></p>", "head.by", ["Ana Reis"]),
        ("<p>By TTH, 2 May 2024</p>", "head.by", ["TTH"]),
        ("<p>Ana Reis | Senior Writer | May 2, 2024</p>", "head.name_and_date", ["Ana Reis"]),
        ("<p>02.05.2024 - Ana Reis</p>", "head.name_and_date", ["Ana Reis"]),
        ("<div>Ana Reis</div><div>2 May 2024</div>", "head.name_by_date", ["Ana Reis"]),
        ("<ul class='inline-list'><li>By <a href='/author/ana'>Ana Reis</a></li></ul>", "head.by", ["Ana Reis"]),
        ("<div><p>By Ana Reis</p><p>By Owen Pike</p></div>", "head.by", ["Ana Reis", "Owen Pike"]),
    ],
)  # fmt: skip
def test_lines_under_the_headline_are_signed(line: str, rule: str, expected: list[str]) -> None:
    record = read(line)
    assert names(record) == expected
    assert record.evidence["/authors"].rule == rule


@pytest.mark.parametrize(
    "line",
    [
        "<p>Photo by Ana Reis</p>",
        "<figure><img src='/a.jpg' alt=''><figcaption>By Ana Reis</figcaption></figure>",
        "<p>Reviewed by Ana Reis</p>",
        "<p>Foto: Ana Reis</p>",
        "<p>2 May 2024</p><p>Share</p>",
        "<aside class='related'><p class='byline'>By Ana Reis</p></aside>",
        "<p>Harbour, 2 May 2024</p>",
    ],
)
def test_what_is_signed_by_others_than_the_author(line: str) -> None:
    assert names(read(line)) == []


@pytest.mark.parametrize(
    ("last", "rule"),
    [
        ("<p>Ana Reis</p>", "end.signature"),
        ("<p>— Ana Reis</p>", "end.signature"),
        ("<p>Ana Reis, 2 May 2024</p>", "end.signature"),
        ("<p>Text: Ana Reis</p>", "end.by"),
    ],
)
def test_a_story_signed_at_its_end(last: str, rule: str) -> None:
    record = read(story=last)
    assert names(record) == ["Ana Reis"]
    assert record.evidence["/authors"].rule == rule


def test_the_end_of_a_story_that_is_no_name() -> None:
    assert names(read(story="<h3>Final Thoughts</h3><p>Read on <a href='/x'>Ferry Tales</a></p>")) == []


def test_an_agency_signs_the_story_that_begins_with_its_name() -> None:
    inner = f"<p>Norrholm (dpa/lno) - {paragraphs()[3:]}"
    assert [(a.name, a.type) for a in read(inner=inner).authors] == [("dpa/lno", "organisation")]


BY_CLASS = "<div class='{}'>{}</div>"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (BY_CLASS.format("metaInfoAuthorList", "<a href='/author/ana'>Ana Reis</a>"), ["Ana Reis"]),
        (BY_CLASS.format("post_author_name", "Ana Reis"), ["Ana Reis"]),
        (BY_CLASS.format("documentByLine", "erstellt von <a href='/author/seagull'>seagull</a>"), ["seagull"]),
        (BY_CLASS.format("c-byline", "by Ana Reis and Owen Pike"), ["Ana Reis", "Owen Pike"]),
        (BY_CLASS.format("x9", "<h3>By <a href='/ana-reis/'>Ana Reis</a>, Columnist</h3>"), ["Ana Reis"]),
        (BY_CLASS.format("author-bio", "Ana Reis"), []),
        (BY_CLASS.format("author-count", "Two Authors"), []),
    ],
)
def test_bylines_by_name_on_pages_of_a_known_layout(line: str, expected: list[str]) -> None:
    body = (
        f"<article class='hentry'><h1 class='entry-title'>{TITLE}</h1>{line}<div class='entry-content'>{paragraphs()}</div></article>"
        "<div class='related-posts'><div class='post-card'><span class='author-name'>Mara Quist</span></div></div>"
    )
    record = normalize.parse_html(page(body, "<meta name='generator' content='WordPress 6.1'>"))
    assert names(record) == expected


def test_a_commenter_is_no_author() -> None:
    below = "<section class='discussion'><div class='reply'><span class='author-name'>Mara Quist</span><p>Well said indeed, I think.</p></div></section>"
    assert names(read(below=below)) == []


def test_the_names_of_a_longer_list_join_those_that_two_places_give() -> None:
    head = "".join(
        f"<meta name='citation_author' content='{name}'>" for name in ("Ana Reis", "Owen Pike", "Mara Quist")
    )
    assert names(read("<p class='byline'>By Ana Reis</p>", head=head)) == ["Ana Reis", "Owen Pike", "Mara Quist"]


def test_the_site_itself_signs_only_where_nobody_else_does() -> None:
    head = "<meta property='og:site_name' content='The Tide'><meta name='author' content='The Tide'>"
    assert names(read(head=head)) == ["The Tide"]
    assert names(read("<p>by Ana Reis</p>", head=head)) == ["Ana Reis"]


def test_every_name_of_a_byline_holds_a_piece_by_which_it_is_looked_up() -> None:
    for name in (*_BYLINE, *_PAIRS):
        assert any(piece in name for piece in _PIECES), name
        assert rank_of(name.replace(" ", "-")), name
