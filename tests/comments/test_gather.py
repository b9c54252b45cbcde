"""The thread in the making: what is asked once, what is left, what is said of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize import parse_html
from normalize.comments import gather
from normalize.comments.asking import MAX_CURSOR, Answer, ThreadPart, ThreadRequest
from normalize.comments.base import System
from normalize.comments.gather import Gathering, Limits
from normalize.found import FoundComment, FoundThread
from normalize.page import Page
from tests.cost import assert_linear


class Shop(System):
    """A system of two ways, each of pages of three comments."""

    name = "shop"

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        return [_ask(way, 1) for way in ("one", "two") if way not in thread.failed] if thread.missing else []

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        data = answer.json
        if not isinstance(data, dict):
            return None
        part = ThreadPart(source="page", comments=[FoundComment(native_id=str(n)) for n in data["ids"]])
        if data.get("next") and answer.kind:
            part.requests = [_ask(answer.kind, data["next"])]
        else:
            part.settles = frozenset({"paged"})
        part.again = data.get("again", False)
        return part


def _ask(way: str, page: int) -> ThreadRequest:
    return ThreadRequest(kind=way, url=f"https://x.example/{way}/{page}", why="more", cursor={"page": page})


def _thread(declared: int | None = 9) -> Gathering:
    page = Page("<html><body><p>Story</p></body></html>", url="https://x.example/story")
    found = FoundThread(system="shop", declared=declared, reasons=["paged"], comments=[FoundComment(native_id="1")])
    return Gathering(page, Shop(), found)


def _say(thread: Gathering, **data: Any) -> ThreadRequest:
    request = thread.next_request()
    assert request is not None
    thread.take(Answer(body=json.dumps(data).encode(), request=request))
    return request


def test_a_request_is_sent_once() -> None:
    thread = _thread()
    _say(thread, ids=[2, 3], next=2)
    asked = [thread.next_request() for _ in range(2)]
    assert [r.url for r in asked if r] == ["https://x.example/two/1", "https://x.example/one/2"]
    assert thread.next_request() is None


def test_it_stops_when_all_are_here() -> None:
    thread = _thread(declared=3)
    _say(thread, ids=[2, 3])
    while (request := thread.next_request()) is not None:
        thread.take(Answer(body=b'{"ids": []}', request=request))
    found = thread.result()
    assert [c.native_id for c in found.comments] == ["1", "2", "3"]
    assert (found.reasons, found.all_here) == ([], True)


def test_a_way_that_repeats_itself_is_left() -> None:
    thread = _thread()
    for n in range(2, 9):
        if thread.failed:
            break
        request = thread.next_request()
        assert request is not None
        if request.kind == "two":
            thread.fail(request, "blocked", "HTTP status 403")
            continue
        thread.take(Answer(body=json.dumps({"ids": [1], "next": n}).encode(), request=request))
    assert thread.failed["one"].reason == "bad_response"


def test_empty_answers_that_promise_more_are_left() -> None:
    thread = _thread()
    count = 0
    while (request := thread.next_request()) is not None and count < 20:
        count += 1
        thread.take(Answer(body=json.dumps({"ids": [], "next": count + 1}).encode(), request=request))
    assert count == 4
    assert set(thread.failed) == {"one", "two"}


def test_what_was_left_is_said_once_a_cause() -> None:
    thread = _thread()
    while (request := thread.next_request()) is not None:
        thread.fail(request, "blocked", "HTTP status 403")
    found = thread.result()
    assert found.reasons == ["paged", "blocked"]
    assert [w.code for w in found.warnings] == ["thread_request_failed", "thread_request_failed"]
    assert not found.all_here


def test_a_refusal_is_mended_once() -> None:
    thread = _thread()
    assert _say(thread, ids=[], again=True) == _say(thread, ids=[], again=True)
    assert thread.failed["one"].detail == "refused again"


def test_a_stop_unsettles_what_waits() -> None:
    thread = _thread()
    _say(thread, ids=[2])
    thread.stop("limit", "stopped at the limit of 1 requests a thread")
    assert thread.next_request() is None
    assert thread.result().reasons == ["limit"]


def test_an_adapter_that_breaks_costs_no_page() -> None:
    thread = _thread()
    _say(thread, nothing=1)  # a KeyError in the adapter
    assert thread.failed["one"].reason == "bad_response"
    assert "report it" in thread.failed["one"].detail


def test_the_same_answers_give_the_same_requests() -> None:
    def run() -> list[str]:
        thread, asked = _thread(), []
        for n in range(6):
            request = thread.next_request()
            if request is None:
                break
            asked.append(request.identity)
            thread.take(Answer(body=json.dumps({"ids": [n + 2], "next": n + 2}).encode(), request=request))
        return asked

    assert run() == run()


def test_cursors_are_small() -> None:
    with pytest.raises(ValueError, match="cursor"):
        ThreadRequest(kind="x", url="https://x.example/", why="", cursor={"a": "b" * MAX_CURSOR})
    request = _ask("one", 2)
    assert ThreadRequest.from_dict(json.loads(json.dumps(request.to_dict()))) == request


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(comments=5), "5 comments"),
        (Limits(requests=3), "3 requests"),
        (Limits(seconds=1.5), "1.5 seconds"),
        (Limits(), None),
    ],
)
def test_limits(limits: Limits, said: str | None) -> None:
    got = limits.exceeded(comments=5, requests=3, seconds=2)
    assert got is None if said is None else said in (got or "")


WORDPRESS = """<html><head><meta name="generator" content="WordPress 6.1"><link rel="https://api.w.org/" href="/wp-json/">
<link rel="shortlink" href="/?p=7"></head><body><h1>Story</h1><div id="comments"><h2 class="comments-title">3 comments</h2>
<ol class="comment-list"><li id="comment-1" class="comment depth-1"><article class="comment-body"><b class="fn">Ada</b>
<div class="comment-metadata"><time datetime="2024-07-01T10:00:00+02:00">July 1</time></div>
<div class="comment-content"><p>The bell rings.</p></div></article></li></ol>
<nav class="comment-navigation"><a href="/story/comment-page-2/#comments">Newer</a></nav></div></body></html>"""
URL = "https://news.example/story/"
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(["id", "parent", "content", "rendered", "date", "date_gmt", "success", "data", "comment_list", "message", "replies",
                         "last_parent_id", "is_show_load_more", "author_name", "request", "response", "url", "body", "log", "entries"]),
        inner, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON_VALUES)
def test_any_json_is_borne(value: Any) -> None:
    thread = gather(Page(WORDPRESS, url=URL), [json.dumps(value)])
    assert thread is not None
    assert thread.result().comments


@given(st.binary(max_size=300))
def test_any_bytes_are_borne(body: bytes) -> None:
    thread = gather(Page(WORDPRESS, url=URL), [body])
    assert thread is not None
    assert thread.result().comments


def _rest(*items: dict[str, Any]) -> bytes:
    return json.dumps(
        [
            {"author": 0, "author_name": "Bo", "content": {"rendered": "<p>Yes.</p>"}, "date": "2024-07-02T12:00:00",
             "date_gmt": "2024-07-02T10:00:00", "parent": 0, "status": "approved", "type": "comment"} | item
            for item in items
        ]
    ).encode()  # fmt: skip


def test_saved_answers_make_the_thread_whole() -> None:
    record = parse_html(
        WORDPRESS, url=URL, answers=[_rest({"id": 2, "parent": 1}, {"id": 3, "author_name": "Chidi &amp; Co"})]
    )
    assert [c.native_id for c in record.comments] == ["1", "2", "3"]
    assert record.comments[1].parent_id == record.comments[0].id
    assert record.comments[1].published is not None
    assert record.comments[1].published.value == "2024-07-02T12:00:00+02:00"
    assert record.comments[2].author is not None
    assert record.comments[2].author.name == "Chidi & Co"
    assert (record.thread.complete, record.thread.incomplete_reasons) == (True, [])


def test_an_exchange_knows_its_page_and_total() -> None:
    """Pingbacks are counted by the page, and told by no API: all that it tells is here."""
    exchange = {
        "request": {"url": "https://news.example/wp-json/wp/v2/comments?post=7&page=1", "method": "GET"},
        "response": {"status": 200, "headers": {"X-WP-Total": "2", "X-WP-TotalPages": "1"},
                     "body": json.loads(_rest({"id": 1}, {"id": 2}))},
    }  # fmt: skip
    second = WORDPRESS.replace('id="comment-1"', 'id="comment-2"').replace(
        "/story/comment-page-2/", "/story/comment-page-1/"
    )
    record = parse_html(WORDPRESS, url=URL, answers=[exchange, second.encode()])
    assert record.thread.extracted == 2


@pytest.mark.parametrize("told", [[], [{"id": 77}, {"id": 78}]], ids=["nothing", "others"])
def test_an_api_that_does_not_know_the_page_is_not_believed(told: list[dict[str, Any]]) -> None:
    """Plugins switch it off by making it say nothing: the thread is no more whole for that."""
    thread = gather(Page(WORDPRESS.replace("3 comments", "Join the conversation"), url=URL))
    assert thread is not None
    request = thread.next_request()
    assert request is not None
    headers = {"x-wp-total": str(len(told)), "x-wp-totalpages": "1"}
    thread.take(Answer(body=_rest(*told), headers=headers, request=request))
    assert thread.failed["rest"].reason == "bad_response"
    assert thread.open_reasons == ["paged"]
    following = thread.next_request()
    assert following is not None
    assert following.kind == "pages"


def test_an_answer_that_is_none_is_said() -> None:
    record = parse_html(WORDPRESS, url=URL, answers=[b"<p>no</p>"])
    assert (record.thread.complete, record.thread.incomplete_reasons) == (False, ["paged"])
    assert "answer_not_read" in [w.code for w in record.warnings]


def test_no_other_type_is_an_answer() -> None:
    with pytest.raises(TypeError):
        parse_html(WORDPRESS, url=URL, answers=[3])


def test_the_next_request_of_a_large_page_takes_linear_time() -> None:
    def made(size: int) -> Callable[[], object]:
        items = "".join(
            f'<li id="comment-{n}" class="comment depth-1"><article class="comment-body"><b class="fn">Ada</b>'
            f'<div class="comment-content"><p>Words {n}.</p></div></article></li>'
            for n in range(1, size + 1)
        )
        html = WORDPRESS.replace("3 comments", f"{size + 9} comments").replace(
            '<li id="comment-1"', items + '<li id="comment-0"'
        )
        page = Page(html, url=URL)

        def work() -> None:
            thread = gather(page)
            assert thread is not None
            assert thread.next_request() is not None

        return work

    assert_linear(made, 1000, 10_000)


@pytest.mark.parametrize("url", ["http://[", "http://a:b/", "//", "?"])
def test_an_exchange_whose_address_is_none_stops_nothing(url: str) -> None:
    exchange = {"request": {"url": url}, "response": {"status": 200, "body": json.loads(_rest({"id": 2}))}}
    assert parse_html(WORDPRESS, url=URL, answers=[exchange]).comments


def test_answers_that_are_nested_as_none_is() -> None:
    deep: Any = []
    for _ in range(5_000):
        deep = [deep]
    for answer in (deep, {"request": {"url": URL}, "response": {"body": deep}}):
        assert parse_html(WORDPRESS, url=URL, answers=[answer]).comments
