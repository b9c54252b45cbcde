"""Thousands of writers and boxes about them: time by their number, and no faster."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import normalize
from tests.cost import assert_linear

STORY = "".join(
    f"<p>The council of the town met on Tuesday to talk about bridge number {n}, which has been closed for two years.</p>"
    for n in range(6)
)


def name(number: int) -> str:
    """One of many names of two words."""
    return " ".join(
        "".join("abcdefghijklmnop"[int(c, 16)] for c in f"{n % 65536:04x}").title() for n in (number, 7 * number)
    )


def linked(number: int) -> str:
    return f"<a href='/author/{number}' rel='author'>{name(number)}</a>"


PAGES: dict[str, Callable[[int], str]] = {
    "writers in one byline": lambda n: (
        "<div class='byline author'>By " + ", ".join(linked(k) for k in range(n)) + f"</div>{STORY}"
    ),
    "boxes about writers": lambda n: (
        STORY
        + "".join(
            f"<div class='author-box'>{linked(k)}<p class='author-bio'>She writes {k}.</p></div>" for k in range(2 * n)
        )
    ),
}


@pytest.mark.parametrize("kind", PAGES)
def test_time_is_linear(kind: str) -> None:
    def made(size: int) -> Callable[[], object]:
        page = (
            f"<html><body><article class='post'><h1>A bridge is closed</h1>{PAGES[kind](size)}</article></body></html>"
        )
        return lambda: normalize.parse_html(page, url="https://n.example/2024/05/x").to_json()

    assert_linear(made, 250, 4000, power=1.3)
