"""The types of the body's blocks, on pages of no known family."""

from __future__ import annotations

import normalize
from normalize.record import Figure, ListBlock, Record, Table

from .pages import STORY, plain

URL = "https://tide.example/2024/04/30/ferry-to-norrholm"
PARTS = [f"<p>{text}</p>" for text in STORY]


def record(inner: str) -> Record:
    return normalize.parse_html(plain("".join(PARTS[:3]) + inner + "".join(PARTS[3:])), url=URL)


def test_a_list_is_one_block_with_its_items() -> None:
    items = "<ul><li>Two boats on weekdays, at nine and at five<ul><li>also in winter, if the ice allows it</li></ul></li><li>One boat on Sundays, at noon</li></ul>"
    blocks = record(items).body
    [found] = [block for block in blocks if isinstance(block, ListBlock)]
    assert [item.text for item in found.items] == [
        "Two boats on weekdays, at nine and at five",
        "One boat on Sundays, at noon",
    ]
    assert found.items[0].items[0].text == "also in winter, if the ice allows it"
    assert blocks.index(found) == 3


def test_a_list_around_the_whole_page_gives_the_story_and_none_of_its_sidebar() -> None:
    side = "".join(f"<li><a href='/s/{n}'>Another story number {n} about the town</a></li>" for n in range(12))
    html = f"<ul class='columns'><li><h2>Norrholm</h2>{''.join(PARTS)}</li><li><h3>Latest</h3><ul>{side}</ul></li></ul>"
    texts = [block.text for block in normalize.parse_html(plain(html), url=URL).body]
    assert [text for text in texts if text != "Norrholm"] == list(STORY)


def test_chapters_in_a_numbered_list_keep_their_headings_and_paragraphs() -> None:
    chapters = "".join(f"<li><h3>Reason {n}</h3>{PARTS[n]}</li>" for n in range(len(PARTS)))
    body = normalize.parse_html(plain(f"<ol>{chapters}</ol>"), url=URL).body
    assert [block.text for block in body if block.type == "paragraph"] == list(STORY)
    assert [block.text for block in body if block.type == "heading"] == [f"Reason {n}" for n in range(len(PARTS))]


def test_a_table_of_data_keeps_its_rows() -> None:
    table = (
        "<table><tr><th>Trip</th><th>Leaves at</th><th>Returns at</th></tr>"
        "<tr><td>Morning boat</td><td>nine o'clock</td><td>noon</td></tr>"
        "<tr><td>Evening boat</td><td>five o'clock</td><td>eight o'clock</td></tr></table>"
    )
    [found] = [block for block in record(table).body if isinstance(block, Table)]
    assert found.rows[1] == ["Morning boat", "nine o'clock", "noon"]


def test_the_text_alternative_of_a_picture_is_no_word_of_the_story() -> None:
    found = record("<figure><img src='/boat.jpg' alt='A white boat at a quay'></figure>")
    [figure] = [block for block in found.body if isinstance(block, Figure)]
    assert (figure.src, figure.text, figure.caption) == ("https://tide.example/boat.jpg", "", None)
