"""The types of the body's blocks, on pages of no known family."""

from __future__ import annotations

import normalize
from normalize.record import Figure, Record

from .pages import STORY, plain

URL = "https://tide.example/2024/04/30/ferry-to-norrholm"
PARTS = [f"<p>{text}</p>" for text in STORY]


def record(inner: str) -> Record:
    return normalize.parse_html(plain("".join(PARTS[:3]) + inner + "".join(PARTS[3:])), url=URL)


def test_a_list_around_the_whole_page_gives_the_story_and_none_of_its_sidebar() -> None:
    side = "".join(f"<li><a href='/s/{n}'>Another story number {n} about the town</a></li>" for n in range(12))
    html = f"<ul class='columns'><li><h2>Norrholm</h2>{''.join(PARTS)}</li><li><h3>Latest</h3><ul>{side}</ul></li></ul>"
    texts = [block.text for block in normalize.parse_html(plain(html), url=URL).body]
    assert [text for text in texts if text != "Norrholm"] == list(STORY)


def test_the_text_alternative_of_a_picture_is_no_word_of_the_story() -> None:
    found = record("<figure><img src='/boat.jpg' alt='A white boat at a quay'></figure>")
    [figure] = [block for block in found.body if isinstance(block, Figure)]
    assert (figure.src, figure.text, figure.caption) == ("https://tide.example/boat.jpg", "", None)
