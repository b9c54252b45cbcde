"""wpDiscuz: what its pages say of how the rest of their threads is asked for. Words are invented."""

from __future__ import annotations

import json
from typing import Any

import pytest

from normalize.comments import gather
from normalize.comments.gather import Gathering
from normalize.page import Page
from tests.servers.talk import talk
from tests.servers.wpdiscuz import WpDiscuz

from .exchanges import answer_all

URL = "https://news.example/story/"


def _two(*numbers: int, more: bool = True) -> str:
    comments = "".join(
        f'<div id="wc-comm-9_{n}" class="wc-comment wc-blog-guest wc_comment_level-1"><div id="comment-{n}" class="wc-comment-right">'
        f'<div class="wc-comment-author">Ada</div><div class="wc-comment-text"><p>Words {n}.</p></div></div></div>'
        for n in numbers
    )
    button = '<div class="wc-load-more-submit-wrap"><button class="wc-load-more-submit button">More</button></div>'
    return comments + (button if more else "")


def _page(inner: str, script: str, classes: str = "") -> Gathering:
    html = f"""<html><head><meta name="generator" content="WordPress 4.0"><link rel="shortlink" href="/?p=9"></head><body class="postid-9">
<h1>Story</h1>{inner}<script>{script}</script></body></html>"""
    thread = gather(Page(html, url=URL))
    assert thread is not None
    return thread


def _version_2(roots: int) -> Gathering:
    fields = {
        "wc_parent_per_page": 2,
        "wc_parent_comments_count": roots,
        "wc_last_comment_id": 77,
        "wc_comments_offset": 1,
    }
    hidden = "".join(f'<input type="hidden" id="{name}" value="{value}">' for name, value in fields.items())
    inner = f"""<div id="wpcomm"><p class="wc-comment-title"><span class="wc_header_text_count">{roots}</span> Comments</p>
<div class="wc-thread-wrapper">{_two(5, 4)}</div>{hidden}</div>"""
    return _page(inner, 'var wc_ajax_obj = {"url":"https:\\/\\/news.example\\/wp-admin\\/admin-ajax.php"};')


def test_version_2_brings_all_by_its_last_press() -> None:
    thread = _version_2(5)
    (request,) = answer_all(thread, {"code": 1, "wc_last_comment_id": "77", "message": _two(5, 4, 3, 2, 1, more=False)})
    assert (request.method, request.url) == ("POST", "https://news.example/wp-admin/admin-ajax.php")
    assert request.form == {
        "comments_offset": "3", "wc_curr_user_comment_count": "0", "wc_post_id": "9", "wc_last_comment_id": "77",
        "action": "wc_load_more_comments",
    }  # fmt: skip
    found = thread.result()
    assert [c.native_id for c in found.comments] == ["5", "4", "3", "2", "1"]
    assert (found.reasons, found.all_here) == ([], True)


def test_version_2_of_which_more_was_written_meanwhile() -> None:
    thread = _version_2(4)
    asked = answer_all(
        thread,
        {"code": 1, "wc_last_comment_id": "77", "message": _two(6, 5, 4, 3)},
        {"code": 1, "wc_last_comment_id": "77", "message": _two(6, 5, 4, 3, 2, 1, more=False)},
    )
    assert [(request.form or {})["comments_offset"] for request in asked] == ["2", "3"]
    assert thread.extracted == 6


@pytest.mark.parametrize(
    ("options", "order"),
    [
        ({"wordpress_comment_order": "asc", "commentsVoteOrder": False}, ("comment_date_gmt", "asc")),
        ({"wordpress_comment_order": "desc", "commentsVoteOrder": True}, ("by_vote", "desc")),
        ({}, (None, None)),
    ],
)
def test_versions_3_to_5_say_the_order_of_the_site(options: dict[str, Any], order: tuple[Any, Any]) -> None:
    script = {"url": "/wp-admin/admin-ajax.php", "wpdiscuz_options": {"version": "5.0.2", "wc_post_id": 9, **options}}
    inner = f"""<div id="wpcomm"><span class="wc_header_text_count">9</span><div class="wc-thread-wrapper">{_two(5, 4, more=False)}
<a class="wc-load-more-link" href="?wpdParentID=4"><button class="wc-load-more-submit">More</button></a></div></div>"""
    request = _page(inner, f"var wpdiscuzAjaxObj = {json.dumps(script)};").next_request()
    assert request is not None
    assert request.form is not None
    assert (request.form["action"], request.form["lastParentId"], request.form["postId"]) == (
        "loadMoreComments",
        "4",
        "9",
    )
    assert (request.form.get("orderBy"), request.form.get("order")) == order


def test_version_7_sends_what_its_script_sends() -> None:
    """Field by field, in its order; the nonce last, as the cookie has it."""
    site = WpDiscuz(posted=talk(60, seed=5), base="https://news.example", roots=4, rest=False)
    page = Page(site.answer("GET", "/story/", {}, b"")[2], url=URL)
    thread = gather(page, cookies={"wpdiscuz_nonce_c0ffee": "n0nce", "other": "x"})
    assert thread is not None
    last = thread.settings["last"]
    request = thread.next_request()
    assert request is not None
    assert (request.method, request.url) == ("POST", "https://news.example/wp-admin/admin-ajax.php")
    assert request.headers == {"X-Requested-With": "XMLHttpRequest"}
    assert list((request.form or {}).items()) == [
        ("action", "wpdLoadMoreComments"), ("sorting", "newest"), ("offset", "1"), ("lastParentId", last), ("isFirstLoad", "0"),
        ("wpdType", ""), ("postId", "16"), ("wpdiscuz_nonce", "n0nce"),
    ]  # fmt: skip


def test_ajax_at_an_address_of_its_own() -> None:
    """Where the plugin does not use WordPress' own address for AJAX."""
    site = WpDiscuz(posted=talk(60, seed=5), base="https://news.example", roots=4, rest=False)
    html = site.answer("GET", "/story/", {}, b"")[2].decode()
    thread = gather(Page(html.replace('"isNativeAjaxEnabled": "1"', '"isNativeAjaxEnabled": "0"'), url=URL))
    assert thread is not None
    assert thread.settings["ajax"] == "https://news.example/custom.php"


def test_the_page_that_stands_without_a_link_among_the_numbers() -> None:
    """wpDiscuz' permalinks do not name the page they stand on."""
    numbers = "".join(f'<a class="page-numbers" href="/story/comment-page-{n}/#comments">{n}</a>' for n in (1, 3, 4))
    comment = '<div id="wpd-comm-7_0" class="wpd-comment"><div id="comment-7" class="wpd-comment-right"><div class="wpd-comment-text">Yes.</div></div></div>'
    inner = f"""<nav><span class="page-numbers current">2</span><a class="page-numbers" href="/story/3/">3</a></nav>
<div id="wpdcom"><div class="wpd-thread-list">{comment}<div class="wpdiscuz-comment-pagination">{numbers}
<span aria-current="page" class="page-numbers current">5</span></div></div></div>"""
    thread = _page(inner, "")
    assert thread.settings["pages"]["current"] == 5
    request = thread.next_request()
    assert request is not None
    assert request.url == "https://news.example/story/comment-page-4/"
