"""Sections: as the head declares them, else by the way that leads to the story."""

from __future__ import annotations

import pytest

from .pages import TITLE, ld, meta, read

HOME = "https://www.thetide.example"


def way(*steps: tuple[str, str | None]) -> str:
    items = [
        {"@type": "ListItem", "position": at, "name": name} | ({"item": url} if url else {})
        for at, (name, url) in enumerate(steps, 1)
    ]
    return ld(**{"@type": "BreadcrumbList", "headline": None, "itemListElement": items})


@pytest.mark.parametrize(
    ("steps", "sections"),
    [
        ((("Home", f"{HOME}/"), ("Sport", f"{HOME}/sport"), ("Rowing", f"{HOME}/sport/rowing"), (TITLE, None)), ["Sport", "Rowing"]),
        ((("Startseite", f"{HOME}/"), ("Sport", f"{HOME}/sport")), ["Sport"]),
        ((("The Tide", f"{HOME}/"), ("Sport", f"{HOME}/sport"), ("Ferry to Norrholm to…", f"{HOME}/news/ferry")), ["Sport"]),
        ((("The Tide", f"{HOME}/en/"), ("2024", f"{HOME}/2024"), ("Sport", f"{HOME}/sport")), ["Sport"]),
        ((("Home", f"{HOME}/"), (TITLE, None)), []),
        ((("A question that the board of the harbour leaves open", f"{HOME}/harbour"), ("Sport", f"{HOME}/sport")), []),
    ],
)  # fmt: skip
def test_the_way_that_json_ld_tells(steps: tuple[tuple[str, str | None], ...], sections: list[str]) -> None:
    assert read(head=way(*steps)).sections == sections


@pytest.mark.parametrize(
    "shown",
    [
        "<div class='breadcrumbs'><a href='/'>Home</a> › <a href='/sport'>Sport</a> › <span>Ferry to Norrholm</span></div>",
        "<ul class='l-crumbs'><li><a href='/'>Home</a></li><li><a href='/sport'>Sport ›</a></li></ul>",
        "<a class='entry-crumb' href='/'>Hem</a> <a class='entry-crumb' href='/sport'>Sport</a>",
        "<div class='breadcrumb'><a href='/en'>The Tide</a><a href='/sport'>Sport</a><a href='/news/ferry'>Ferry</a></div>",
    ],
)
def test_the_way_that_the_page_shows(shown: str) -> None:
    record = read(shown)
    assert record.sections == ["Sport"]
    assert record.evidence["/sections"].rule == "class.breadcrumb"
    assert record.evidence["/sections"].confidence == "medium"


def test_what_the_head_declares_comes_before_the_way() -> None:
    crumbs = "<div class='breadcrumb'><a href='/'>Home</a><a href='/sport'>Sport</a></div>"
    for name in ("article:section", "og:section", "parsely-section"):
        assert read(crumbs, head=meta(name, "Harbour")).sections == ["Harbour"]


def test_a_page_s_whole_menu_is_no_way() -> None:
    links = "".join(f"<a href='/s{n}'>Part {n}</a>" for n in range(9))
    assert read(f"<div class='breadcrumb'>{links}</div>").sections == []


def test_the_category_of_joomla() -> None:
    line = "<dl><dd class='category-name'>Category: <a href='/sport' itemprop='genre'>Sport</a></dd></dl>"
    assert read(line).sections == ["Sport"]
