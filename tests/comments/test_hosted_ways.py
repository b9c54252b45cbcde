"""Ways that the samples of script-loaded systems do not go: keys, refusals, older servers, pages that say little."""

from __future__ import annotations

import json
from typing import Any

import pytest

from normalize.comments.asking import Answer
from tests.comments.exchanges import answer_all, body_of, thread_of


def test_waline_before_version_three() -> None:
    """A server that does not know the newer address is asked by the older; its times are its database's, UTC."""
    page = "<div id='waline'></div><script>Waline.init({el: '#waline', serverURL: 'https://w.example/', path: '/p'})</script>"
    thread = thread_of(page)
    request = thread.next_request()
    assert request is not None
    thread.fail(request, "bad_response", "404", status=404)
    item = {"objectId": 5, "nick": "Ann", "comment": "<p>Hm.</p>", "insertedAt": "2026-01-01 10:00:00", "children": []}
    answer = {"page": 1, "totalPages": 1, "pageSize": 100, "count": 1, "data": [item]}
    asked = answer_all(thread, answer)
    assert [r.url for r in asked] == [
        "https://w.example/comment?path=%2Fp&pageSize=100&page=1&sortBy=insertedAt_asc",
    ]
    (comment,) = thread.result().comments
    assert comment.dates[0].raw == "2026-01-01T10:00:00Z"


def test_twikoo_in_a_cloud() -> None:
    thread = thread_of("<div id='twikoo'></div><script>twikoo.init({envId: 'blog-4gx', el: '#twikoo'})</script>")
    assert thread.result().reasons == ["loaded_by_script", "unsupported"]
    assert thread.next_request() is None


GISCUS = '<script src="https://giscus.app/client.js" data-repo="a/b" data-category="C" {}></script>'


@pytest.mark.parametrize(
    ("attributes", "field"),
    [
        ('data-mapping="pathname"', "term=2026%2Fstory"),
        ('data-mapping="url"', "term=https%3A%2F%2Fnews.example%2F2026%2Fstory.html"),
        ('data-mapping="title"', "term=Story"),
        ('data-mapping="specific" data-term="My term"', "term=My+term"),
        ('data-mapping="number" data-term="7"', "number=7"),
    ],
)
def test_giscus_terms(attributes: str, field: str) -> None:
    thread = thread_of(GISCUS.format(attributes), giscus_token="mine")
    request = thread.next_request()
    assert request is not None
    assert field in request.url.split("&")
    assert (request.headers, request.keys) == ({}, {"bearer": "giscus_token"})


def test_giscus_replies_beyond_the_first() -> None:
    item = {"id": "1", "createdAt": "2026-01-01T00:00:00Z", "bodyHTML": "Hm.", "replyCount": 3, "replies": []}
    thread = thread_of(GISCUS.format('data-mapping="pathname"'))
    answer_all(thread, {"discussion": {"comments": [item], "pageInfo": {"hasNextPage": False, "endCursor": "x"}}})
    assert thread.result().reasons == ["replies_collapsed"]
    assert thread.result().comments[0].replies_declared == 3


def test_giscus_before_the_first_comment() -> None:
    """There is no discussion yet: none is what there is."""
    thread = thread_of(GISCUS.format('data-mapping="pathname"'))
    request = thread.next_request()
    assert request is not None
    thread.fail(request, "bad_response", "404", status=404)
    assert thread.next_request() is None
    found = thread.result()
    assert (found.declared, found.reasons, found.all_here) == (0, [], True)
    assert [warning.code for warning in found.warnings] == ["thread_request_failed"]


UTTERANCES = '<script src="https://utteranc.es/client.js" repo="a/b" {}></script>'


def test_utterances_by_number_and_pages() -> None:
    """A full page has another behind it."""

    def item(key: int) -> dict[str, Any]:
        return {"id": key, "user": {"login": "ann"}, "created_at": "2026-01-01T00:00:00Z", "body": "plain <b>"}

    thread = thread_of(UTTERANCES.format('issue-number="4"'), utterances_token="mine")
    asked = answer_all(thread, [item(i) for i in range(100)], [item(100)])
    assert [request.url.partition("?")[2] for request in asked] == ["page=1&per_page=100", "page=2&per_page=100"]
    assert asked[0].keys == {"bearer": "utterances_token"}
    comments = thread.result().comments
    assert len(comments) == 101
    assert comments[0].text == "plain <b>"


def test_utterances_without_an_issue() -> None:
    """Nobody has commented yet."""
    thread = thread_of(UTTERANCES.format('issue-term="title"'))
    answer_all(thread, {"total_count": 0, "items": []})
    found = thread.result()
    assert (found.declared, found.comments, found.reasons, found.all_here) == (0, [], [], True)


DISCOURSE = "<div id='discourse-comments'></div><script>DiscourseEmbed = {{ discourseUrl: 'https://talk.example/', {} }};</script>{}"


def test_discourse_is_not_asked_by_the_pages_address() -> None:
    """It would make a topic of it."""
    thread = thread_of(DISCOURSE.format("discourseEmbedUrl: 'https://news.example/2026/story.html'", ""))
    assert thread.next_request() is None
    assert thread.result().reasons == ["loaded_by_script", "unsupported"]


@pytest.mark.parametrize(
    ("setting", "more"),
    [
        ("topicId: 31", ""),
        ("discourseEmbedUrl: 'x'", '<p><a href="https://talk.example/t/story/31">Continue the discussion</a></p>'),
        ("x: 1", '<iframe id="discourse-embed-frame" src="https://talk.example/embed/comments?topic_id=31"></iframe>'),
    ],
)
def test_discourse_topics(setting: str, more: str) -> None:
    request = thread_of(DISCOURSE.format(setting, more)).next_request()
    assert request is not None
    assert request.url == "https://talk.example/t/31.json"


def test_coral_that_knows_its_own_queries_only() -> None:
    page = "<div id='coral_thread'></div><script>Coral.createStreamEmbed({id: 'coral_thread', rootURL: 'https://c.example'})</script>"
    thread = thread_of(page)
    asked = answer_all(thread, {"errors": [{"message": "query not allowed"}]})
    assert len(asked) == 1
    assert asked[0].json["variables"]["url"] == "https://news.example/2026/story.html"
    assert thread.result().reasons == ["loaded_by_script", "unsupported"]


def test_coral_before_the_first_comment() -> None:
    thread = thread_of(
        "<div id='coral_thread'></div><script>Coral.createStreamEmbed({rootURL: 'https://c.example'})</script>"
    )
    answer_all(thread, {"data": {"stream": None}})
    found = thread.result()
    assert (found.declared, found.reasons, found.all_here) == (0, [], True)


def test_substack_for_those_who_pay() -> None:
    """No comments where some are declared: they are shown to subscribers."""
    preloads = json.dumps(json.dumps({"post": {"id": 3, "comment_count": 12}}))
    script = '<script src="https://substackcdn.com/main.js"></script>'
    thread = thread_of(f"<script>window._preloads = JSON.parse({preloads})</script>{script}")
    answer_all(thread, {"comments": []})
    found = thread.result()
    assert (found.declared, found.reasons) == (12, ["loaded_by_script", "login"])


GUARDIAN = """<script>window.guardian = {"page":{"discussionId":"/p/abc"}}</script><script src="https://assets.guim.co.uk/x.js"></script>"""


@pytest.mark.parametrize("status", [200, 400])
def test_guardian_without_threads(status: int) -> None:
    """Old discussions are flat, and say so; the names of those who are answered say the rest."""
    thread = thread_of(GUARDIAN, guardian_api_key="mine")
    request = thread.next_request()
    assert request is not None
    if status == 200:
        refusal = {"status": "error", "errorCode": "DISCUSSION_ONLY_AVAILABLE_IN_LINEAR_FORMAT"}
        assert thread.take(Answer(body=body_of(refusal), request=request))
    else:
        thread.fail(request, "bad_response", "400", status=400)
    items = [
        {"id": 1, "isoDateTime": "2009-01-01T00:00:00Z", "body": "<p>Hm.</p>", "numResponses": 1},
        {"id": 2, "isoDateTime": "2009-01-02T00:00:00Z", "body": "<p>Ah.</p>", "responseTo": {"commentId": 1}},
    ]
    answer = {"status": "ok", "currentPage": 1, "pages": 1, "discussion": {"commentCount": 2, "comments": items}}
    (asked,) = answer_all(thread, answer)
    assert "displayThreaded=false" in asked.url
    assert asked.keys == {"api-key": "guardian_api_key"}
    found = thread.result()
    assert [comment.parent_native for comment in found.comments] == ["0", "1"]
    assert found.declared == 2


def test_guardian_stories_without_comments() -> None:
    page = GUARDIAN.replace('"/p/abc"', '"/p/abc","isCommentable":false')
    with pytest.raises(AssertionError):
        thread_of(page)


def test_doubtful_endpoints_of_some_systems() -> None:
    """A list of names lets these be asked, and no others."""
    page = '<div id="vuukle-comments"></div><script>var VUUKLE_CONFIG = {apiKey: "k", articleId: "7"};</script>'
    assert thread_of(page, doubtful_endpoints=["openweb"]).next_request() is None
    assert thread_of(page, doubtful_endpoints="vuukle").next_request() is None
    assert thread_of(page, doubtful_endpoints=["vuukle"]).next_request() is not None
    assert thread_of(page, doubtful_endpoints=True).next_request() is not None


def test_blogger_that_has_no_more() -> None:
    """The button is always in the page, hidden where nothing is left to be loaded."""
    page = """<meta name="generator" content="blogger"><div id="comments"><h4>Comments:</h4><div id="comment-holder"><ol>
<li class="comment" id="c100001"><cite class="user">Ann</cite><p class="comment-content">Rain.</p></li></ol>
<div class="loadmore hidden"><a>Load more...</a></div></div></div>"""
    found = thread_of(page).result()
    assert (len(found.comments), found.reasons, found.all_here) == (1, [], True)
    shown = thread_of(page.replace("loadmore hidden", "loadmore")).result()
    assert (shown.reasons, shown.all_here) == (["load_more_not_followed"], None)


def test_blogger_before_threads() -> None:
    """The flat list of old themes: names before "said...", dates in a footer."""
    page = """<meta name="generator" content="blogger"><div id="comments"><h4>2 comments:</h4><dl id="comments-block">
<dt class="comment-author" id="c100001"><a href="https://ann.example/">Ann</a> said...</dt><dd class="comment-body"><p>Rain.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="/2009/01/x.html?showComment=1230768000000#c100001">1:00 AM</a></span></dd>
<dt class="comment-author" id="c100002">Bob said...</dt><dd class="comment-body"><p>Snow.</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="#c100002">January 2, 2009 at 9:00 AM</a></span></dd></dl></div>"""
    found = thread_of(page).result()
    assert [(c.author.name, c.text) for c in found.comments if c.author] == [("Ann", "Rain."), ("Bob", "Snow.")]
    assert found.comments[0].dates[0] == ("1230768000000", "url")
    assert (found.declared, found.reasons) == (2, [])
