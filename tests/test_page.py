"""The page: one tree, by whatever way it came."""

from __future__ import annotations

import subprocess
import sys

from scrapy.http import HtmlResponse, Request

import normalize
from normalize.page import Page

HTML = "<html lang='de'><head><base href='/b/'><title>Ü</title></head><body class='single x'><p>Grün</p><a href='c'>c</a></body></html>"


def test_a_response_gives_its_own_tree() -> None:
    response = HtmlResponse(
        "https://n.example/a", body=HTML.encode(), encoding="utf-8", request=Request("https://n.example/a")
    )
    page = Page.from_response(response, fetched_at="2024-01-01T00:00:00Z")
    assert page.root is response.selector.root
    assert (page.url, page.final_url, page.status, page.encoding) == ("https://n.example/a", None, 200, "utf-8")


def test_a_tree_that_was_read_by_a_wrong_charset_is_parsed_anew() -> None:
    response = HtmlResponse(
        "https://n.example/b",
        body=HTML.encode(),
        headers={"Content-Type": "text/html; charset=iso-8859-1"},
        request=Request("https://n.example/b", meta={"redirect_urls": ["https://n.example/a"]}),
    )
    page = Page.from_response(response)
    assert [p.text for p in page.all("p")] == ["Grün"]
    assert (page.url, page.final_url) == ("https://n.example/a", "https://n.example/b")
    assert [w.code for w in page.warnings] == ["encoding"]


def test_a_tree_of_which_the_parser_lost_the_rest_is_parsed_anew() -> None:
    body = "<html><body>" + "<div>" * 3000 + "deep" + "</div>" * 3000 + "<p>after all</p></body></html>"
    page = Page.from_response(HtmlResponse("https://n.example/a", body=body.encode(), encoding="utf-8"))
    assert [p.text for p in page.all("p")] == ["after all"]
    assert [w.code for w in page.warnings] == ["nested_too_deep"]


def test_links_are_seen_from_the_page_and_its_base() -> None:
    page = Page(HTML, url="https://n.example/a")
    assert page.link("c") == "https://n.example/b/c"
    assert page.link("javascript:x") is None
    assert page.declared_language == "de"
    assert page.body_classes == {"single", "x"}


def test_parsel_selects_in_the_same_tree() -> None:
    page = Page(HTML)
    assert page.css("p::text").get() == "Grün"
    assert page.xpath("//a/@href").get() == "c"
    assert page.css("p")[0].root is page.first("p")


def test_the_readers_need_neither_scrapy_nor_the_slow_libraries() -> None:
    code = (
        "import sys, normalize\n"
        "normalize.parse_html('<h1>x</h1><p>May 1, 2024</p>').to_json()\n"
        "print([m for m in ('scrapy', 'twisted', 'dateparser', 'parsel', 'babel', 'jsonschema') if m in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_the_public_names() -> None:
    assert set(normalize.__all__) >= {
        "Page",
        "PageError",
        "Record",
        "find_quotes",
        "parse_html",
        "parse_page",
        "parse_text",
    }


def test_metas_by_any_of_their_forms() -> None:
    page = Page(
        "<html><head><meta name='author' value='Ana Reis'><meta name='DC.Creator' content='Owen Pike'>"
        "<meta name='dc.creator' content='Mara Quist'><meta property='og:title' content=' '></head><body>x</body></html>"
    )
    assert page.metas == {"author": "Ana Reis", "dc.creator": "Owen Pike"}
    assert page.all_metas["dc.creator"] == ["Owen Pike", "Mara Quist"]
