"""URLs: absolute, http(s) only, canonical."""

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.urls import absolute, canonical, domain, same_site

BASE = "https://news.example/2024/05/a-story/"


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://other.example/x", "https://other.example/x"),
        ("/a", "https://news.example/a"),
        ("../b?c#d", "https://news.example/2024/05/b?c#d"),
        ("//cdn.example/i.jpg", "https://cdn.example/i.jpg"),
        (" /with space ", "https://news.example/with%20space"),
        ("java\nscript:alert(1)", None),
        ("https://ohm.example/käthe?q=ü", "https://ohm.example/k%C3%A4the?q=%C3%BC"),
        ("https://пример.example/", "https://xn--e1afmkfd.example/"),
        ("https://a.example/%41b", "https://a.example/%41b"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("mailto:a@example.org", None),
        ("file:///etc/passwd", None),
        ("http://", None),
        ("http://[broken", None),
        ("https://example.org:port/", None),
        ("", None),
        (None, None),
    ],
)
def test_only_http_urls_get_through(href: str | None, expected: str | None) -> None:
    assert absolute(href, BASE) == expected


def test_a_relative_url_without_a_page_url_leads_nowhere() -> None:
    assert absolute("/a", None) is None


@given(st.text(max_size=60))
def test_any_href_gives_an_http_url_or_none(href: str) -> None:
    url = absolute(href, BASE)
    assert url is None or url.startswith(("http://", "https://"))
    if url is not None:
        canonical(url)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (BASE + "#comment-5", BASE),
        (BASE + "comment-page-3/", BASE),
        (BASE + "comment-page-3/#comments", BASE),
        (BASE + "2/", BASE),
        ("https://news.example/2024/05/a-story/page/3", "https://news.example/2024/05/a-story"),
        (BASE + "?cpage=2&replytocom=7&utm_source=x&fbclid=y", BASE),
        ("https://news.example/?p=12&utm_medium=z", "https://news.example/?p=12"),
        ("https://news.example/?q=a%20b&x", "https://news.example/?q=a%20b&x"),
        # a day is no page of a story
        ("https://news.example/2024/05/", "https://news.example/2024/05/"),
        ("https://news.example/2024/05/12/", "https://news.example/2024/05/12/"),
        ("https://tide.example/a-long-story/2", "https://tide.example/a-long-story"),
        ("https://tide.example/2024/05/ferry/2/", "https://tide.example/2024/05/ferry/"),
        ("https://tide.example/news/page/2", "https://tide.example/news"),
        ("https://tide.example/news/12", "https://tide.example/news/12"),
        ("https://tide.example/press-releases/12", "https://tide.example/press-releases/12"),
    ],
)
def test_canonical_leaves_out_what_does_not_say_what_is_read(url: str, expected: str) -> None:
    assert canonical(url) == expected


def test_domain_and_site() -> None:
    assert domain("https://WWW.News.Example:443/x") == "news.example"
    assert domain("http://localhost:8080/") == "localhost:8080"
    assert domain("nothing") is None
    assert same_site("https://www.news.example/a", "http://m.news.example/b")
    assert not same_site("https://news.example/", "https://fakenews.example/")


@pytest.mark.parametrize(
    "path", ["/i/3.png", "/a/b/", "/", "/a?b=../c", "/a#x", "/u/~ann;v=1", "/a//b", "/a/../b", "/a/./b", "/.a"]
)
def test_paths_from_the_root_are_joined_as_any_other(path: str) -> None:
    base = "https://news.example:8080/2020/story?x=1"
    assert absolute(path, base) == urljoin(base, path)
