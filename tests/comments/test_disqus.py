"""Disqus beyond its sample: keys, the end of a frame's page, and the places where sites state its settings."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.comments.exchanges import answer_all, thread_of

DISQUS = """<div id="disqus_thread"></div><script>var disqus_shortname = 'quay'; var disqus_identifier = 'q-1';
(function() {{ var d = document.createElement('script'); d.src = '//' + disqus_shortname + '.disqus.com/embed.js'; }})();</script>{}"""


def posts(*keys: str, following: str | None = None) -> dict[str, Any]:
    cursor = {"hasNext": following is not None, "next": following or "0:0:0"}
    items = [{"id": key, "parent": None, "createdAt": "2026-01-01T00:00:00", "message": "<p>Hm.</p>"} for key in keys]
    return {"code": 0, "cursor": cursor, "response": items}


def frame(*keys: str, following: str | None = None, count: int = 2) -> str:
    data = posts(*keys, following=following)
    data["response"] = {"posts": data["response"], "thread": {"id": "9", "posts": count}}
    return f'<html><script type="text/json" id="disqus-threadData">{json.dumps(data)}</script></html>'


def test_disqus_with_a_key_of_the_users() -> None:
    """The API alone, a hundred posts a request, to its end."""
    thread = thread_of(DISQUS.format(""), disqus_api_key="mine")
    asked = answer_all(thread, posts("1", "2", following="2:0:0"), posts("3"))
    root = "https://disqus.com/api/3.0/threads/listPosts.json?forum=quay&thread%3Aident=q-1&limit=100&order=asc"
    assert [request.url for request in asked] == [root, f"{root}&cursor=2%3A0%3A0"]
    # whoever sends it puts the key in
    assert all(request.keys == {"api_key": "disqus_api_key"} for request in asked)
    assert "mine" not in str([request.to_dict() for request in asked])
    assert [comment.native_id for comment in thread.result().comments] == ["1", "2", "3"]
    assert thread.result().reasons == []


def test_disqus_without_a_key_says_that_it_needs_one() -> None:
    thread = thread_of(DISQUS.format(""))
    asked = answer_all(thread, frame("1", following="1:0:0", count=3))
    assert len(asked) == 1
    found = thread.result()
    assert found.declared == 3
    assert found.reasons == ["loaded_by_script", "login"]


def test_disqus_key_that_is_refused() -> None:
    """Then the frame's page is still there."""
    thread = thread_of(DISQUS.format(""), disqus_api_key="wrong")
    request = thread.next_request()
    assert request is not None
    thread.fail(request, "login", "401", status=401)
    asked = answer_all(thread, frame("1"))
    assert [request.kind for request in asked] == ["embed"]
    assert [comment.native_id for comment in thread.result().comments] == ["1"]


def test_disqus_in_wordpress() -> None:
    """The plugin prints its settings as JSON."""
    settings = r"""<div id="disqus_thread"></div><script>var embedVars = {"disqusIdentifier":"31 https:\/\/news.example\/?p=31",
    "disqusShortname":"quay","disqusUrl":"https:\/\/news.example\/31"};</script>"""
    thread = thread_of(settings)
    assert thread.settings == {
        "forum": "quay",
        "identifier": "31 https://news.example/?p=31",
        "url": "https://news.example/31",
    }


@pytest.mark.parametrize(
    "html",
    [
        '<meta name="disqus:shortname" content="quay"><meta name="disqus:identifier" content="q 1"><div id="disqus_thread"></div>',
        """<div id="disqus_thread"></div><script type="application/json">{"a":1,"disqus":{"domain":"quay",
        "url":"https:\\/\\/news.example\\/2026\\/story.html","identifier":"q 1"}}</script>""",
        """<div><div id="disqus_thread" data-identifier="q 1"></div><noscript><a href="https://quay.disqus.com/?url=ref">The
        thread</a> <a href="https://disqus.com/?ref_noscript">Disqus</a></noscript></div>""",
        """<span class="disqus-comment-count" data-disqus-identifier="q 1">3 Comments</span><div id="disqus_thread"></div>
        <script src="//quay.disqus.com/count.js"></script>""",
    ],
)
def test_disqus_settings_in_other_places(html: str) -> None:
    """Meta tags, Drupal's object, the element itself, the count."""
    assert thread_of(html).settings == {
        "forum": "quay",
        "identifier": "q 1",
        "url": "https://news.example/2026/story.html",
    }


def test_disqus_without_a_name() -> None:
    """Some bundle holds it: nobody can be asked."""
    thread = thread_of('<div id="disqus_thread"></div>')
    assert thread.next_request() is None
    assert thread.result().reasons == ["loaded_by_script", "unsupported"]
