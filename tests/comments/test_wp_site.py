"""What a WordPress page says of its site, its feeds, and the clock that it keeps."""

from __future__ import annotations

from typing import Any

import pytest

from normalize import parse_html
from normalize.comments import gather
from normalize.comments.asking import Answer
from normalize.comments.gather import Gathering
from normalize.comments.wp_site import page_url
from normalize.comments.zones import place_in_zone
from normalize.page import Page
from normalize.record import Moment

COMMENT = """<li id="comment-{n}" class="comment depth-1"><article class="comment-body"><b class="fn">Ada</b><div class="comment-metadata">
<a href="{href}#comment-{n}"><time datetime="2024-01-0{n}T10:00:00+00:00">January {n}</time></a></div>
<div class="comment-content"><p>Words {n}.</p></div><a class="comment-reply-link" href="{href}?replytocom={n}#respond">Reply</a></article></li>"""


def _page(
    head: str, *, links: str = "", href: str = "/story/", url: str = "https://news.example/story/", n: int = 1
) -> Gathering:
    html = f"""<html><head><meta name="generator" content="WordPress 6.1">{head}</head><body class="single postid-7"><h1>Story</h1>
<div id="comments"><h2 class="comments-title">6 comments</h2><ol class="comment-list">{COMMENT.format(n=n, href=href)}</ol>
<nav class="comment-navigation">{links}</nav></div></body></html>"""
    thread = gather(Page(html, url=url))
    assert thread is not None
    return thread


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="https://api.w.org/" href="https://news.example/wp-json/">', "https://news.example/wp-json/wp/v2/comments?post=7&"),
        ('<link rel="https://api.w.org/" href="/blog/wp-json/">', "https://news.example/blog/wp-json/wp/v2/comments?post=7&"),
        ('<link rel="https://api.w.org/" href="/index.php?rest_route=/">', "https://news.example/index.php?rest_route=/wp/v2/comments&post=7&"),
    ],
)  # fmt: skip
def test_the_api(head: str, url: str) -> None:
    request = _page(head).next_request()
    assert request is not None
    assert request.url.startswith(url)
    assert "per_page=100" in request.url


@pytest.mark.parametrize("href", ["javascript:alert(1)", "ftp://news.example/", "file:///etc/passwd"])
def test_no_other_scheme_is_asked(href: str) -> None:
    request = _page(f'<link rel="https://api.w.org/" href="{href}">').next_request()
    assert request is None


def test_comment_pages_up_and_down() -> None:
    def links(*numbers: int) -> str:
        return "".join(f'<a href="/story/comment-page-{n}/#comments">{n}</a>' for n in numbers)

    thread = _page("", links=links(2, 4), href="/story/comment-page-3/", n=3)
    asked: list[int] = []
    while (request := thread.next_request()) is not None and len(asked) < 9:
        number = int(request.url.rstrip("/").rpartition("-")[2])
        asked.append(number)
        near = links(*[n for n in (number - 1, number + 1) if 1 <= n <= 5])
        html = f"""<html><head></head><body><div id="comments"><ol class="comment-list">
{COMMENT.format(n=number, href=f"/story/comment-page-{number}/")}</ol><nav class="comment-navigation">{near}</nav></div></body></html>"""
        thread.take(Answer(body=html.encode(), url=request.url, request=request))
    assert asked == [4, 5, 2, 1]
    found = thread.result()
    assert [c.native_id for c in found.comments] == ["1", "2", "3", "4", "5"]
    # six are stated: one of them is shown nowhere
    assert found.reasons == []


def test_plain_permalinks_and_links_that_are_no_pages() -> None:
    links = """<a href="/?p=7&cpage=2#comments">2</a><a href="/?p=8&cpage=9#comment-3">another story</a>
<a href="https://elsewhere.example/?p=7&cpage=5">elsewhere</a><a href="/?p=7&replytocom=4&cpage=7">Reply</a>"""
    thread = _page("", links=links, url="https://news.example/?p=7", href="/?p=7")
    request = thread.next_request()
    assert request is not None
    assert request.url == "https://news.example/?p=7&cpage=2"
    assert thread.settings["pages"]["last"] == 2


def test_urls_of_pages() -> None:
    assert page_url("https://x.example/a/comment-page-3/?b=1", 12) == "https://x.example/a/comment-page-12/?b=1"
    assert page_url("https://x.example/?cpage=3&p=1", 12) == "https://x.example/?cpage=12&p=1"


FEEDS = """<link rel="alternate" type="application/rss+xml" href="/feed/"><link rel="alternate" type="application/rss+xml" href="/comments/feed/">
<link rel="alternate" type="application/rss+xml" href="/story/feed/">"""


def test_the_feed_of_the_post_is_the_last_resort() -> None:
    thread = _page(FEEDS)
    request = thread.next_request()
    assert request is not None
    assert request.url == "https://news.example/story/feed/atom/"
    atom = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<entry><id>https://news.example/story/#comment-6</id><author><name>Bo</name><uri>https://bo.example/</uri></author>
<published>2024-01-06T09:00:00Z</published><content type="html"><![CDATA[<p>An answer.</p>]]></content>
<thr:in-reply-to ref="https://news.example/story/#comment-1" href="https://news.example/story/"/></entry></feed>"""
    thread.take(Answer(body=atom.encode(), url=request.url, request=request))
    late = thread.result().comments[1]
    assert (late.native_id, late.parent_native, late.text) == ("6", "1", "An answer.")
    assert late.author is not None
    assert (late.author.name, late.author.url) == ("Bo", "https://bo.example/")


def test_an_rss_feed_from_a_file() -> None:
    rss = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<item><guid>https://news.example/story/#comment-6</guid><dc:creator>Bo</dc:creator><pubDate>Sat, 06 Jan 2024 09:00:00 +0000</pubDate>
<content:encoded><![CDATA[<p>In reply to <a href="https://news.example/story/#comment-1">Ada</a>.</p><p>An &amp; answer.</p>]]></content:encoded></item>
<item><guid>https://news.example/story/#comment-7</guid><dc:creator>&x;</dc:creator><content:encoded><![CDATA[<p>Alone.</p>]]></content:encoded></item>
</channel></rss>"""
    html = f'<html><body><div id="comments"><ol class="comment-list">{COMMENT.format(n=1, href="/story/")}</ol></div></body></html>'
    record = parse_html(html, url="https://news.example/story/", answers=[rss])
    first, reply, alone = record.comments
    assert (reply.text, reply.parent_id) == ("An & answer.", first.id)
    assert reply.published is not None
    assert reply.published.value == "2024-01-06T09:00:00Z"
    assert (alone.text, alone.parent_id, alone.author) == ("Alone.", None, None)


def _wall(value: str, **more: Any) -> Moment:
    return Moment(value=value, precision="minute", basis="text", **more)


def test_the_sites_clock() -> None:
    pairs = [
        ("2024-03-01T10:00:00", 0),
        ("2024-03-20T10:00:00", 0),
        ("2024-04-10T10:00:00", 60),
        ("2024-05-10T10:00:00", 60),
    ]
    moments = [
        _wall("2024-03-05T10:00"), _wall("2024-04-01T10:00"), _wall("2024-05-01T10:00"), _wall("2024-05-20T10:00"),
        _wall("2024-09-01T10:00"), _wall("2024-05-01T10:00+00:00", tz="explicit"), _wall("2024-05-01"), None,
    ]  # fmt: skip
    place_in_zone(moments, pairs)
    assert [m.value if m else None for m in moments] == [
        "2024-03-05T10:00+00:00", "2024-04-01T10:00", "2024-05-01T10:00+01:00", "2024-05-20T10:00+01:00", "2024-09-01T10:00",
        "2024-05-01T10:00+00:00", "2024-05-01", None,
    ]  # fmt: skip
    assert [m.tz for m in moments if m][:2] == ["inferred", "unknown"]
