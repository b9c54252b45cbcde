"""The links in a story's words."""

from __future__ import annotations

import normalize

STORY = "".join(
    f"<p>The council of the town met on Tuesday to talk about bridge number {n}, which has been closed for two years.</p>"
    for n in range(6)
)


def test_a_link_that_nobody_closed_ends_where_the_next_begins() -> None:
    inner = "<p><a href='/a'><span>See the first report <a href='/b'>and the second one</a></span> of that week.</p>"
    page = f"<article><h1>A bridge is closed</h1><div class='entry-content'>{STORY}{inner}{STORY}</div></article>"
    links = normalize.parse_html(page, url="https://n.example/x").links
    assert [(link.text, link.url) for link in links] == [
        ("See the first report", "https://n.example/a"),
        ("and the second one", "https://n.example/b"),
    ]
