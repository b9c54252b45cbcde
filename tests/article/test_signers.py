"""Who signs a story of no known layout: by names of elements, by shape, by what other places say."""

from __future__ import annotations

import pytest

from normalize.article.byline import is_full_name, is_role
from normalize.record import Record

from .pages import ld, read


def names(record: Record) -> list[str]:
    return [author.name for author in record.authors]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<div class='intro-author'><a href='/team?id=7'>Ana Reis</a></div>", ["Ana Reis"]),
        ("<div class='story-meta__authors'>By Ana Reis and Owen Pike</div>", ["Ana Reis", "Owen Pike"]),
        ("<span class='author vcard'><a class='url fn n' href='/u/gullwing'>gullwing</a></span>", ["gullwing"]),
        ("<div class='document-author'>admin</div>", []),
        ("<div><a href='/x'>Ana Reis</a> | <span>30 April 2024</span></div>", ["Ana Reis"]),
        ("<p>Ana Reis | Senior writer | April 30, 2024</p>", ["Ana Reis"]),
        ("<p>A guest post by Ana Reis</p>", ["Ana Reis"]),
        ("<p>- Redaktion: Ana Reis (Harbour office)</p>", ["Ana Reis"]),
        ("<p>Harbour News</p>", []),
        ("<figure><img src='a.jpg'><figcaption class='author'>Owen Pike</figcaption></figure>", []),
        ("<div class='related-card'><span class='author-name'>Owen Pike</span></div>", []),
        ("<p><a href='/people/prince'>Prince</a></p>", []),
    ],
)
def test_lines_above_the_story(above: str, expected: list[str]) -> None:
    assert names(read(above)) == expected


def test_a_box_named_the_author_s_behind_or_in_the_story() -> None:
    assert names(read(below="<div class='bio'><div class='author-name'>Ana Reis</div></div>")) == ["Ana Reis"]
    assert names(read(story="<div class='inline-byline'><span>Ana Reis</span></div>")) == ["Ana Reis"]


def test_every_author_of_a_scholarly_page() -> None:
    head = "".join(f"<meta name='citation_author' content='{name}'>" for name in ("Reis, Ana", "Owen Pike"))
    record = read(head=head)
    assert names(record) == ["Ana Reis", "Owen Pike"]
    assert record.evidence["/authors"].rule == "meta.citation_author"


def test_one_line_that_is_read_in_several_ways_counts_once() -> None:
    above = "<div class='byline author'>By <a rel='author' href='/authors/owen-pike'>Owen Pike</a></div>"
    record = read(
        above, head=ld(author={"@type": "Person", "name": "Ana Reis"}) + "<meta name='author' content='Ana Reis'>"
    )
    assert names(record) == ["Ana Reis"]


def test_a_role_beside_a_name_is_its_role() -> None:
    above = "<div class='byline'>By <a href='/a'>Ana Reis</a> <span>Harbour correspondent</span></div>"
    record = read(above, head=ld(author={"name": "Ana Reis"}))
    assert names(record) == ["Ana Reis"]


def test_the_longer_list_is_the_whole_one() -> None:
    record = read("<p class='byline'>By Ana Reis and Owen Pike</p>", head="<meta name='author' content='Ana Reis'>")
    assert names(record) == ["Ana Reis", "Owen Pike"]


def test_an_outlet_is_an_organisation_and_is_cut_from_names() -> None:
    record = read(head="<meta name='author' content='The Tide'>")
    assert [(author.name, author.type) for author in record.authors] == [("The Tide", "organisation")]
    assert names(read(head="<meta name='author' content='The Tide - Ana Reis'>")) == ["Ana Reis"]


@pytest.mark.parametrize("name", ["Ana Reis", "Ana de la Cruz", "J. R. Pike", "Ana Reis-Pike", "Seán O’Hara"])
def test_full_names(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("name", ["Ana", "New York", "Breaking News", "The Ferry", "Ana Reis Pike da Costa e Silva"])
def test_what_is_no_full_name(name: str) -> None:
    assert not is_full_name(name)


@pytest.mark.parametrize(
    "text", ["Wirtschaftsredakteurin", "Harbour correspondent", "Head of ports, managing director"]
)
def test_roles(text: str) -> None:
    assert is_role(text)
