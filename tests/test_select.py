"""CSS answered from the index agrees with parsel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.page import Page

HTML = """<html><body class="single">
<article id="a1" class="post hentry"><h1 class="entry-title">T</h1><p class="x y">1</p>
  <div class="meta"><a rel="author me" href="/u">U</a> <time datetime="2024-01-01">d</time><a class="x" href="#">2</a></div></article>
<div id="a2" class="post"><p class="x">3</p><div class="post"><p>4</p><span class="y x z" data-k="v1">5</span></div></div>
</body></html>"""

QUERIES = [
    "p", ".x", "p.x", ".x.y", "#a2", "#a2 p", ".post p", ".post .post p", "article h1", "a[rel~=author]", "a[rel='author me']", "[data-k]",
    "[data-k^=v]", "[data-k$='1']", "[data-k*='v']", "[data-k=v2]", "div a", ".meta a", "body .x", ".post a, h1", "span.z.x", ".none p", "time",
    "div > p", "p:first-child", "h1 + p", ".meta .x", "p, .x", "i", ".none, p.y", "[href]", "article [datetime]",
]  # fmt: skip


@pytest.mark.parametrize("query", QUERIES)
def test_it_selects_what_parsel_selects(query: str) -> None:
    page = Page(HTML)
    assert page.all(query) == [selector.root for selector in page.css(query)]


@given(st.lists(st.sampled_from(QUERIES), min_size=2, max_size=3))
def test_alternatives_come_in_document_order_each_once(queries: list[str]) -> None:
    page = Page(HTML)
    query = ", ".join(queries)
    assert page.all(query) == [selector.root for selector in page.css(query)]


def test_what_is_skipped_is_not_found() -> None:
    page = Page(HTML)
    page.skip(page.index.ids["a2"])
    assert [p.text for p in page.all("p")] == ["1"]
    assert page.first("span") is None
    assert len(page.css("p")) == 3


def test_places_are_those_of_the_document() -> None:
    page = Page(HTML)
    order = list(page.root.iter("*"))
    for query in QUERIES:
        for place, element in page.placed(query):
            assert order[place] is element
