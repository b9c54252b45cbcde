"""Signatures of desks and agencies, links to tags beside a name, and who reported at a story's end."""

from __future__ import annotations

import pytest

import normalize
from normalize.record import Record

from .pages import STORY, TITLE, URL, page, paragraphs, read


def signed(record: Record) -> list[tuple[str, str]]:
    return [(author.name, author.type) for author in record.authors]


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("<div>By <a href='/tag/boats'>Big Boats</a></div>", []),
        ("<div>By Ana Reis <a href='/section/boats'>Big Boats</a></div>", ["Ana Reis"]),
        ("<div>By <a href='/author/ana'>Ana Reis</a> <a rel='tag' href='/x'>Big Boats</a></div>", ["Ana Reis"]),
        ("<div><a href='/topics/boats'>Big Boats</a> | 2 May 2024</div>", []),
        ("<div><a href='/kategorie/boote'>Big Boats</a></div><div>2 May 2024</div>", []),
        ("<div>By <a href='/author/ana'>Ana Reis</a> and Owen Pike</div>", ["Ana Reis", "Owen Pike"]),
    ],
)
def test_links_to_tags_and_sections_name_nobody(above: str, expected: list[str]) -> None:
    assert signed(read(above)) == [(name, "person") for name in expected]


@pytest.mark.parametrize(
    "line", ["By Staff", "By Staff Writer", "By Staff Reporter", "By Staff Reports", "By Our Staff Correspondent"]
)
def test_the_outlet_s_own_desk_is_an_organisation(line: str) -> None:
    assert signed(read(f"<p>{line}</p>")) == [(line.removeprefix("By "), "organisation")]


@pytest.mark.parametrize("line", ["Staff Reporter", "Redacción", "Haber Merkezi", "নিজস্ব প্রতিবেদক", "編集部"])
def test_a_desk_beside_the_date(line: str) -> None:
    assert signed(read(f"<div>{line}</div><div>2024-05-02</div>")) == [(line, "organisation")]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("(Reporting by Ana Reis; Editing by Owen Pike)", ["Ana Reis"]),
        ("Reporting by Ana Reis in Oslo and Mia Sol in Rome; editing by Owen Pike", ["Ana Reis", "Mia Sol"]),
        ("(Reporting by Ana Reis and Mia Sol; Writing by Ida Lund; Editing by Owen Pike)", ["Ana Reis", "Mia Sol", "Ida Lund"]),
        (
            "(Reporting by Ana Reis in Oslo, Mia Sol in Rome, Ida Lund, Piet van Dam in Amsterdam and Zoé Marchand; Additional reporting by Jon Berg; Editing by Owen Pike, Mara Quist and Sam Teel)",
            ["Ana Reis", "Mia Sol", "Ida Lund", "Piet van Dam", "Zoé Marchand", "Jon Berg"],
        ),
    ],
)  # fmt: skip
def test_who_reported_stands_at_the_end(last: str, expected: list[str]) -> None:
    record = read(story=f"<p>{last}</p>")
    assert signed(record) == [(name, "person") for name in expected]


def test_who_helped_has_that_as_the_role() -> None:
    record = read("<p>By Ana Reis, with additional reporting by Owen Pike</p>")
    assert [(author.name, author.role) for author in record.authors] == [
        ("Ana Reis", None),
        ("Owen Pike", "additional reporting"),
    ]


@pytest.mark.parametrize(
    ("last", "agencies", "initials"),
    [
        ("abc/dpa", ["dpa"], True),
        ("(ab/dpa)", ["dpa"], True),
        ("(dpa/AFP)", ["dpa", "AFP"], False),
        ("mho/AFP/dpa", ["AFP", "dpa"], True),
        ("(AFP)", ["AFP"], False),
    ],
)
def test_agencies_with_the_initials_of_their_staff(last: str, agencies: list[str], initials: bool) -> None:
    record = read(story=f"<p>{last}</p>")
    assert signed(record) == [(name, "organisation") for name in agencies]
    assert [warning.code for warning in record.warnings if warning.at == "/authors"] == ["initials"] * initials


def test_agencies_at_the_end_add_nothing_to_who_signs() -> None:
    assert signed(read("<p>By Ana Reis</p>", story="<p>abc/dpa</p>")) == [("Ana Reis", "person")]


@pytest.mark.parametrize(
    ("begins", "expected"),
    [
        ("(서울=뉴스하나) 홍길동 기자 = ", ["홍길동"]),
        ("[서울=뉴스하나] 홍길동·김철수 기자 = ", ["홍길동", "김철수"]),
        ("〔記者王小明／台北報導〕", ["王小明"]),
        ("【記者王小明、李大華／高雄報導】", ["王小明", "李大華"]),
        ("（中央社記者王小明台北2日電）", ["王小明"]),
        ("潮汐社北京5月2日电（记者王小明 李华）", ["王小明", "李华"]),
    ],
)
def test_reporters_in_the_first_words_of_a_story(begins: str, expected: list[str]) -> None:
    body = f"<div class='col'><h1>{TITLE}</h1><div class='t'><p>{begins}{STORY[0]}</p>{paragraphs()}</div></div>"
    record = normalize.parse_html(page(body), url=URL)
    assert signed(record) == [(name, "person") for name in expected]
    assert record.evidence["/authors"].rule == "dateline"
