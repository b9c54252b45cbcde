"""The site's name where the head declares none, and headlines under a first heading that holds it."""

from __future__ import annotations

import pytest

import normalize

from .pages import TITLE, URL, ld, meta, page, paragraphs, read

OTHER = "https://www.lighthouse.example/news/ferry"


@pytest.mark.parametrize(
    ("title", "head", "name"),
    [
        (TITLE, ld(**{"@type": "WebSite", "name": "Harbour Post"}), "Harbour Post"),
        (TITLE, ld(**{"@type": "Organization", "name": "Lighthouse"}), "Lighthouse"),
        (TITLE, ld(**{"@type": "Organization", "name": "Ferry Works"}), None),
        (f"{TITLE} - Harbour Post", ld(publisher={"@id": f"{OTHER}#house"}), "Harbour Post"),
        (TITLE, meta("apple-mobile-web-app-title", "Harbour Post"), "Harbour Post"),
        (f"{TITLE} - Harbour Post", "", "Harbour Post"),
        (f"{TITLE} | Sport | Harbour Post", meta("article:section", "Sport"), "Harbour Post"),
        (f"{TITLE} | Sport", meta("article:section", "Sport"), None),
        (f"{TITLE} | Sport | Islands | Harbour Post", "", None),
        (f"{TITLE} - Page 2", "", None),
        (f"{TITLE} - 3 May 2024", "", None),
        (f"{TITLE}, says board", "", None),
        (f"Lighthouse: {TITLE}", "", "Lighthouse"),
        (f"Harbour: {TITLE}", "", None),
    ],
)
def test_the_site_s_name_behind_a_headline(title: str, head: str, name: str | None) -> None:
    record = read(title=title, head=head, url=OTHER)
    assert record.site.name == name
    assert record.headline == TITLE


@pytest.mark.parametrize(
    "logo",
    [
        "<h1 class='title'><a href='/'>The Boat Book</a></h1>",
        "<div id='logo'><h1>Norrholm Ferries</h1></div>",
        "<h1 class='site-title'>The Boat Book</h1>",
    ],
)
@pytest.mark.parametrize("title", [f"The Boat Book: {TITLE}", f"Norrholm Boats - {TITLE}"])
def test_a_headline_of_a_lower_rank_under_the_site_s_name(logo: str, title: str) -> None:
    html = page(f"{logo}<div class='post'><h3>{TITLE}</h3>{paragraphs()}</div>", title=title)
    assert normalize.parse_html(html, url=URL).headline == TITLE


def test_a_first_heading_that_is_no_logo_stays_the_headline() -> None:
    html = page(f"<h1>Boats</h1><div class='post'><h3>{TITLE}</h3>{paragraphs()}</div>", title=f"Boats: {TITLE}")
    assert normalize.parse_html(html, url=URL).headline == "Boats"


def test_a_motto_behind_the_name_and_the_form_of_a_firm() -> None:
    site = ld(**{"@type": "WebSite", "name": "The Tide"})
    for head in (
        meta("og:site_name", "The Tide | News and stories from the harbour", "property"),
        ld(publisher={"@type": "Organization", "name": "Tide Publishing GmbH & Co. KG"}),
    ):
        assert read(head=head + site).site.name == "The Tide"
    head = meta("og:site_name", "The Tidewater Post", "property")
    assert read(head=head + site).site.name == "The Tidewater Post"
