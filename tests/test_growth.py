"""No page takes time that grows faster than its size."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import normalize
from tests.cost import assert_linear, assert_within

STORY = "".join(
    f"<p>The council of the town met on Tuesday to talk about bridge number {n}, which has been closed for two years.</p>"
    for n in range(6)
)
BOTH = f"<article><h1>A bridge is closed</h1><div class='content'>{STORY}"


def wpdiscuz(count: int) -> str:
    comments = "".join(
        f"<div id='wpd-comm-{n}_0' class='wpd-comment'><div class='wpd-comment-wrap'><div id='comment-{n}' class='wpd-comment-right'>"
        f"<div class='wpd-comment-author'>N{n % 99}</div><div class='wpd-comment-date' title='May 1, 2024 3:{n % 60:02d} pm'>1 day ago</div>"
        f"<div class='wpd-comment-text'><p>Words number {n}, and more of them.</p></div></div></div></div>"
        for n in range(1, count + 1)
    )
    return f"<html><body><article><h1>T</h1><p>{'Words of the story. ' * 20}</p></article><div id='wpdcom'>{comments}</div></body></html>"


def native(count: int) -> str:
    comments = "".join(
        f"<li id='comment-{n}' class='comment depth-1'><article class='comment-body'><b class='fn'>N{n % 99}</b>"
        f"<time datetime='2024-05-01T15:{n % 60:02d}:00+00:00'>x</time><div class='comment-content'><p>Words number {n}.</p></div></article></li>"
        for n in range(1, count + 1)
    )
    return f"<html><body><h1>T</h1><div id='comments'><ol class='comment-list'>{comments}</ol></div></body></html>"


def jcomments(count: int) -> str:
    comments = "".join(
        f"<div class='even' id='comment-item-{n}'><div class='rbox'><span class='comment-author'>N{n % 99}</span>"
        f"<span class='comment-date'>2024-05-01 15:{n % 60:02d}</span><div class='comment-body' id='comment-body-{n}'>Words number {n}.</div></div></div>"
        for n in range(1, count + 1)
    )
    return f"<html><body><h1>T</h1><div id='jc'><div id='comments'><div class='comments-list' id='comments-list-0'>{comments}</div></div></div></body></html>"


SHAPES: dict[str, Callable[[int], str]] = {
    "wpdiscuz": wpdiscuz,
    "wordpress": native,
    "paragraphs": lambda n: (
        "<div class='entry-content'>" + "<p>Some words of a story, and some more.</p>" * n + "</div>"
    ),
    "bare lines": lambda n: "<div class='entry-content'>" + "some words<br>" * n + "</div>",
    "inline": lambda n: "<div class='entry-content'><p>" + "<b>a</b> <a href='/x'>b</a> " * n + "</p></div>",
    "open tags": lambda n: "<b>" * n + "words",
    "deep": lambda n: "<div class='a'>" * n + "<p>words</p>",
    "links": lambda n: "<div class='post-navigation'>" + "<a rel='author' href='/x'>y</a>" * n + "</div>",
    "tables": lambda n: "<div class='entry-content'>" + "<table><tr><td>" * n + "words",
    "lists": lambda n: "<div class='entry-content'>" + "<ul><li>a" * n + "</div>",
    "quotation marks": lambda n: "<div class='entry-content'><p>" + '“a ‘b" ' * n + "</p></div>",
    "classes": lambda n: "".join(f"<i class='c{k} author'>x</i>" for k in range(n)),
    "times": lambda n: "<time class='published' datetime='x'>1 May</time>" * n,
    "markup comments": lambda n: "<div>" + "<!-- a -->x " * 4 * n + "</div>",
    "links in one line": lambda n: BOTH + "<a href='/x'>News</a>\n" * 2 * n + STORY,
    "links in lines": lambda n: BOTH + "<p>" + "<a href='/x'>News</a> of it<br><br>" * n + "</p>" + STORY,
    "headings": lambda n: "".join(f"<h1>{k} other</h1>" for k in range(2 * n)) + BOTH,
    "numbers in one box": lambda n: BOTH + "</div></article>" + "<span class='count'>(65)</span>" * 2 * n,
    "headings that nobody closed": lambda n: BOTH + "</div></article>" + "<strong>Key facts of it " * (n // 4),
    "times in each other": lambda n: "<time datetime='2023-11-15'>November 15, 2023 " * (n // 4) + BOTH,
    "terms in each other": lambda n: (
        BOTH + "<span class='tags-links'>Tagged <a href='/tag/a' rel='tag'>bread</a> " * (n // 4) + STORY
    ),
    "headings of nothing": lambda n: BOTH + "</div></article>" + "<b>" * (n // 20) + "<i></i>" * n,
    "quotations in each other": lambda n: native(3).replace("number 1.", "<blockquote>a " * (n // 5) + "b"),
    "quotations in each other, elsewhere": lambda n: jcomments(3).replace(
        "number 1.", "<blockquote>a " * (n // 5) + "b"
    ),
    "headings of comments": lambda n: (
        f"{BOTH}</div></article>" + "<h3 class='comment-reply-title'>Comment</h3>" * (n // 4)
    ),
    "declared sections": lambda n: (
        f"<meta property='article:section' content='{','.join(map(str, range(3 * n)))}'>{BOTH}"
    ),
    "json-ld": lambda n: "<script type='application/ld+json'>" + '[{"@type":"Article","a":' * n + "</script>",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_with_the_page_and_no_faster(shape: str) -> None:
    def made(size: int) -> Callable[[], object]:
        page = SHAPES[shape](size)
        return lambda: normalize.parse_html(page, fetched_at="2024-06-01T00:00:00Z").to_json()

    assert_linear(made, 400, 6400, power=1.3)


NESTS = {
    "headings": "h1",
    "headings of a lower rank": "h2",
    "bold": "b",
    "times": "time",
    "dates": "span class='entry-date published'",
    "bylines": "div class='byline author'",
    "bodies": "div class='entry-content'",
    "lists of comments": "div class='comment-list'",
    "words of comments": "div itemprop='text'",
}


@pytest.mark.parametrize("nest", NESTS)
def test_time_grows_with_the_depth_and_no_faster(nest: str) -> None:
    start, end = f"<{NESTS[nest]}>", f"</{NESTS[nest].split()[0]}>"

    def made(depth: int) -> Callable[[], object]:
        inner = "<p>By Ann Lee, 3 May 2024. More words of it.</p><h1>Of it</h1>"
        # of one length, whatever the depth
        page = "<html><body><h1>T</h1>" + (start * depth + inner + end * depth) * (1900 // depth)
        return lambda: normalize.parse_html(page, fetched_at="2024-06-01T00:00:00Z")

    assert_linear(made, 50, 1900, power=0.5)


def test_fifty_thousand_comments_are_read() -> None:
    page = wpdiscuz(50_000)
    assert len(normalize.parse_html(page).comments) == 50_000
    assert_within(40, lambda: normalize.parse_html(page))


def thread(name: str) -> str:
    comments = "".join(
        f"<div class='comment' id='c{n}'><b class='author'>{who}</b><span class='date'>May {n}, 2024</span><p>Words of a reader.</p>"
        f"<a href='#'>Reply</a></div>"
        for n, who in enumerate((name, "Bob", "Cid"), 1)
    )
    return f"{BOTH}</div></article><div id='comments'><h3>3 Comments</h3>{comments}</div>"


@pytest.mark.parametrize("piece", [". ", "}}", "a.", "Ann Lee, ", "says: ", "1 ", "( "])
def test_names_that_are_none(piece: str) -> None:
    def made(count: int) -> Callable[[], object]:
        page = thread(piece * count)
        return lambda: normalize.parse_html(page, fetched_at="2024-06-01T00:00:00Z")

    assert_linear(made, 100, 1600, power=1.3)


LONG_VALUES: dict[str, Callable[[int], str]] = {
    "a number of comments": lambda n: BOTH + f"</div></article><div id='comments'><h3>{'1' * n} comments</h3></div>",
    "a number in a title": lambda n: native(3).replace(
        "<ol", f"<h3 class='comments-title' title='{'1' * n}'>3 comments</h3><ol"
    ),
    "the name of a picture": lambda n: native(3).replace(
        "<b", f"<img class='avatar' src='/a.png' alt='a{' ' * n}b'><b"
    ),
    "a tag that never ends": lambda n: BOTH + "<i>" * 3_000 + "<a" + "-" * n,
}


@pytest.mark.parametrize("value", LONG_VALUES)
def test_long_values(value: str) -> None:
    def made(size: int) -> Callable[[], object]:
        page = LONG_VALUES[value](size)
        return lambda: normalize.parse_html(page, fetched_at="2024-06-01T00:00:00Z")

    assert_linear(made, 2_000, 32_000, power=1.3)
