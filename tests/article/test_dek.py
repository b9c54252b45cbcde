"""Deks and declared summaries."""

from __future__ import annotations

import pytest

import normalize

from .pages import TITLE, URL, page, paragraphs, read


def summary(name: str, text: str) -> str:
    return f"<meta property='{name}' content='{text}'>"


def test_a_summary_that_is_the_whole_text_gives_way_to_its_short_form() -> None:
    long = "The ferry went down in the harbour on Monday. " * 12
    short = "The ferry went down in the harbour on Monday. The ferry …"
    assert read(head=summary("description", long) + summary("og:description", short)).description == short
    assert read(head=summary("description", long) + summary("og:description", "News.")).description == long.strip()


DEK = "Crew and passengers were brought ashore within the hour, the harbour master says."


@pytest.mark.parametrize(
    ("above", "head"),
    [
        (f"<p class='article__desc'>{DEK}</p>", ""),
        (f"<p class='head__header--dek'>{DEK}</p><p>By Ana Reis</p>", ""),
        (f"<p class='bold'>{DEK}</p>", summary("description", DEK)),
        (f"<p class='bold'>Tideport. {DEK}</p>", summary("og:description", DEK)),
    ],
)
def test_deks_by_name_and_by_the_declared_summary(above: str, head: str) -> None:
    record = read(above, head=head)
    assert record.dek is not None
    assert record.dek.endswith(DEK)
    assert all(DEK not in block.text for block in record.body)


def test_points_of_a_dek_go_together() -> None:
    above = f"<div><h2 class='subtitle'>{DEK}</h2><h2 class='subtitle'>Two were treated for the cold.</h2></div>"
    assert read(above).dek == f"{DEK}\nTwo were treated for the cold."


@pytest.mark.parametrize(
    "above",
    [
        f"<div class='related'><p class='summary'>{DEK}</p></div>",
        f"<figure><figcaption class='lead'>{DEK}</figcaption></figure>",
        f"<form><p class='intro'>{DEK}</p></form>",
    ],
)
def test_what_is_no_dek(above: str) -> None:
    assert read(above).dek is None


def test_a_story_s_beginning_is_no_dek_though_it_is_declared() -> None:
    body = f"<div class='t'><p>{DEK}</p>{paragraphs()}</div>"
    record = normalize.parse_html(page(body, summary("description", DEK), TITLE), url=URL)
    assert record.dek is None
    assert record.body[0].text == DEK


def test_a_standfirst_is_the_dek_and_not_in_the_body() -> None:
    dek = "The harbour board has bought a second boat, and the islanders are glad of it."
    record = read(f"<h2 class='standfirst'>{dek}</h2>")
    assert record.dek == dek
    assert dek not in [block.text for block in record.body]


def test_a_summary_that_repeats_the_first_paragraph_is_no_dek() -> None:
    first = "The ferry to Norrholm will run twice a day from the first of May, the harbour board decided on Tuesday evening."
    record = read(head=f"<meta name='description' content='{first}'>")
    assert record.dek is None
    assert record.description == first
    assert record.body[0].text == first
