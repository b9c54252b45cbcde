"""A place that names only others than the chosen authors is warned of; house accounts and controls are nobody."""

from __future__ import annotations

import pytest

from normalize.record import Record

from .pages import ld, read

BYLINE = "<p class='byline'>By Ana Reis</p>"


def meta(name: str) -> str:
    return f"<meta name='author' content='{name}'>"


def doubts(record: Record) -> list[str]:
    return [warning.detail for warning in record.warnings if warning.at == "/authors"]


def test_a_declared_author_whom_no_reader_sees_is_told() -> None:
    record = read(BYLINE, head=meta("Owen Pike"))
    assert [author.name for author in record.authors] == ["Ana Reis"]
    assert doubts(record) == ["meta.author names others: Owen Pike"]
    assert [warning.code for warning in record.warnings if warning.at == "/authors"] == ["contradiction"]


@pytest.mark.parametrize(
    "declared",
    [
        "Ana Reis",
        "A. Reis",
        "Ana María Reis",
        "The Tide",
        "Evening Tide Media",
        "Condé Nast",
        "Анна Рейс",
        "Ana Reis, Owen Pike",
        "owenpike",
    ],
)
def test_other_forms_houses_and_further_authors_contradict_nobody(declared: str) -> None:
    assert doubts(read(BYLINE, head=meta(declared))) == []


def test_one_of_two_declared_is_no_contradiction() -> None:
    head = ld(author=[{"@type": "Person", "name": "Owen Pike"}, {"@type": "Person", "name": "Ana Reis"}])
    assert doubts(read(BYLINE, head=head)) == []


def test_the_control_of_the_size_of_text_is_no_author() -> None:
    assert read("<p class='tools'>Text: Size Small Medium Large</p>").authors == []


def test_a_house_that_is_declared_is_an_organisation() -> None:
    record = read(head=meta("Condé Nast"))
    assert [(author.name, author.type) for author in record.authors] == [("Condé Nast", "organisation")]


def test_roles_and_labels_beside_a_name_are_nobody() -> None:
    above = "<div><p class='author-title'>Expert Reviewer</p><p class='author-name'>Ana Reis</p><p class='author-title'>Staff Writer</p></div>"
    assert [author.name for author in read(above).authors] == ["Ana Reis"]
    assert read("<p>Last Update 3 May 2024</p>").authors == []
