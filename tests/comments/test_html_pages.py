"""Threads parted into pages of HTML: every page is asked for once, in order, whatever the pages say. Words are invented."""

from __future__ import annotations

from typing import Any

import pytest

from normalize.comments import gather
from normalize.comments.asking import Answer
from normalize.comments.gather import Gathering
from normalize.page import Page

STORY = """<html><head><title>Crane</title><meta name="generator" content="Drupal 9"></head><body><main><h1>Crane</h1>
<p>The crane on the quay will stay where it is, the harbour office said.</p></main><section class="comments" id="comments">{all}<nav class="pager">{pager}</nav></section></body></html>"""
ONE = '<a id="comment-{n}"></a><article class="comment"><p class="submitted">Submitted by <span class="username">Ann {n}</span> on 2021-03-0{day} - 10:1{day}</p><div class="comment__content"><p>Words {n}.</p></div></article>'


def drupal(numbers: list[int], pager: str) -> str:
    return STORY.format(all="".join(ONE.format(n=n, day=n % 9 + 1) for n in numbers), pager=pager)


def links(*numbers: int) -> str:
    return "".join(f'<a href="/crane?page={n}#comments">{n + 1}</a>' for n in numbers)


def opened(html: str, url: str = "https://quay.example/crane") -> Gathering:
    thread = gather(Page(html, url=url, fetched_at="2022-01-01T00:00:00Z"))
    assert thread is not None
    return thread


def play(thread: Gathering, pages: dict[str, str | None]) -> list[str]:
    """Answers requests by `pages`; gives the addresses that were asked for."""
    asked: list[str] = []
    while (request := thread.next_request()) is not None:
        asked.append(request.url)
        assert len(asked) < 20
        body = pages.get(request.url)
        if body is None:
            thread.fail(request, "network_error", "no answer")
        else:
            thread.take(Answer(body=body.encode(), url=request.url, request=request))
    return asked


def test_every_page_once_in_order() -> None:
    """Pages that only later pagers link to are found too."""
    at = "https://quay.example/crane?page="
    thread = opened(drupal([1, 2], links(1)))
    asked = play(thread, {at + "1": drupal([3, 4], links(0, 2)), at + "2": drupal([5], links(0, 1))})
    assert asked == [at + "1", at + "2"]
    result = thread.result()
    assert [c.native_id for c in result.comments] == ["1", "2", "3", "4", "5"]
    assert result.reasons == []


def test_from_a_page_in_the_middle() -> None:
    at = "https://quay.example/crane?page="
    thread = opened(drupal([3, 4], links(0, 2)), url=at + "1")
    asked = play(thread, {at + "0": drupal([1, 2], links(1, 2)), at + "2": drupal([5], links(0, 1))})
    assert asked == [at + "0", at + "2"]
    assert [c.native_id for c in thread.result().comments] == ["1", "2", "3", "4", "5"]


def test_a_page_that_does_not_come_is_said() -> None:
    thread = opened(drupal([1, 2], links(1, 2)))
    play(thread, {})
    result = thread.result()
    assert "paged" in result.reasons
    assert [c.native_id for c in result.comments] == ["1", "2"]


def test_a_server_that_repeats_a_page() -> None:
    """It links to ever more pages that all show the same."""
    at = "https://quay.example/crane?page="
    pages: dict[str, Any] = {at + str(n): drupal([1, 2], links(n + 1)) for n in range(1, 60)}
    thread = opened(drupal([1, 2], links(1)))
    asked = play(thread, pages)
    assert len(asked) < 6
    assert [c.native_id for c in thread.result().comments] == ["1", "2"]


@pytest.mark.parametrize("href", ["https://else.example/crane?page=1", "/other?page=1", "javascript:page=1", "?page=x"])
def test_links_elsewhere_are_not_followed(href: str) -> None:
    thread = opened(drupal([1, 2], f'<a href="{href}">2</a>'))
    assert thread.next_request() is None


@pytest.mark.parametrize("body", ["{}", "", "<html><body>Not found</body></html>", "plain words"])
def test_what_is_no_page_of_the_thread(body: str) -> None:
    thread = opened(drupal([1, 2], links(1)))
    request = thread.next_request()
    assert request is not None
    assert not thread.take(Answer(body=body.encode(), url=request.url, request=request))
    assert "paged" in thread.result().reasons


def test_pages_of_other_systems() -> None:
    """Typepad: a path of its own for each page."""
    one = """<div id="comment-6a00d8341c5e0a53ef0120a8e1b2c3d4e{n}" class="comment"><div class="comment-content"><p>Words {n}.</p></div>
<p class="comment-footer">Posted by: Ann | <a href="#comment-6a00d8341c5e0a53ef0120a8e1b2c3d4e{n}">March 0{n}, 2010 at 10:12 AM</a></p></div>"""
    page = """<html><head><title>Crane</title><meta name="generator" content="http://www.typepad.com/"></head><body><h1>Crane</h1>
<div class="comments"><div class="comments-content">{all}</div><a href="http://diary.example/2010/03/crane/comments/page/{other}/#comments">Next</a></div></body></html>"""
    thread = opened(
        page.format(all=one.format(n=1) + one.format(n=2), other=2), url="http://diary.example/2010/03/crane.html"
    )
    second = "http://diary.example/2010/03/crane/comments/page/2/"
    asked = play(thread, {second: page.format(all=one.format(n=3), other=1)})
    assert asked[0] == second
    assert [(c.native_id or "")[-1] for c in thread.result().comments] == ["1", "2", "3"]
    assert thread.result().reasons == []
