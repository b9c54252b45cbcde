"""Each word of `Thread.incomplete_reasons`: what brings it, and what the record says then."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from crawler.sending import outcome
from normalize import parse_html
from normalize.comments import gather
from normalize.page import Page
from tests.servers.talk import talk
from tests.servers.wpdiscuz import WpDiscuz

from .test_gather import URL, WORDPRESS

POSTED = talk(60, seed=5)
BASE = "https://news.example"
DISQUS = '<div id="disqus_thread"></div><script src="//quay.disqus.com/embed.js"></script>'
SAMPLE = """<script type="application/ld+json">{"@type":"NewsArticle","headline":"Story","commentCount":9,"comment":[
{"@type":"Comment","text":"Words that somebody wrote.","author":{"@type":"Person","name":"Ada"},"dateCreated":"2026-01-01"}]}</script>"""


def _wpdiscuz(**given: object) -> str:
    site = WpDiscuz(posted=POSTED, base=BASE, **given)  # type: ignore[arg-type]
    return site.answer("GET", "/story/", {}, b"")[2].decode()


def _story(inner: str) -> str:
    return f"<html><head><title>Story</title></head><body><main><h1>Story</h1><p>Words of it.</p>{inner}</main></body></html>"


PAGES = {
    "paged": WORDPRESS,
    "load_more_not_followed": _wpdiscuz(roots=2),
    "replies_collapsed": _wpdiscuz(roots=99, parents_only=True),
    "loaded_by_script": _story(DISQUS),
    "unsupported": _story('<div class="fb-comments" data-href="https://news.example/x"></div>'),
    "unknown": _story(SAMPLE),
}


@pytest.mark.parametrize("reason", PAGES)
def test_what_the_page_alone_says(reason: str) -> None:
    thread = parse_html(PAGES[reason], url=URL).thread
    assert reason in thread.incomplete_reasons
    assert thread.complete is False


def test_what_only_those_may_read_who_log_in() -> None:
    page = _story('<section id="comments"></section>')
    thread = parse_html(page, url="https://www.zeit.de/story").thread
    assert (thread.system, thread.incomplete_reasons) == ("zeit", ["loaded_by_script", "login"])


WAYS = {
    "blocked": outcome(403), "login": outcome(401), "rate_limited": outcome(429), "bad_response": outcome(500),
    "robots": "robots", "network_error": "network_error",
}  # fmt: skip


@pytest.mark.parametrize("reason", WAYS)
def test_what_stood_in_the_way(reason: str) -> None:
    """Beside what the page says is missing; with one warning, that names the way."""
    thread = gather(Page(PAGES["load_more_not_followed"], url=URL))
    assert thread is not None
    asked = 0
    while (request := thread.next_request()) is not None:
        thread.fail(request, WAYS[reason], "it did not come")
        asked += 1
    found = thread.result()
    assert found.reasons == ["load_more_not_followed", reason]
    assert len([w for w in found.warnings if w.code == "thread_request_failed"]) == len(thread.failed) == asked


@pytest.mark.parametrize("reason", ["limit", "interrupted"])
def test_what_cut_it_short(reason: str) -> None:
    thread = gather(Page(PAGES["load_more_not_followed"], url=URL))
    assert thread is not None
    assert thread.next_request() is not None
    thread.stop(reason, "stopped at the limit of 1 requests a thread")
    found = thread.result()
    assert found.reasons == ["load_more_not_followed", reason]
    assert [w.code for w in found.warnings] == [f"thread_{reason}"]


def test_all_words_are_told_here() -> None:
    """The documented ones, and no others."""
    text = (Path(__file__).parents[2] / "docs" / "schema.md").read_text("utf-8")
    (row,) = [line for line in text.splitlines() if line.startswith("| `incomplete_reasons`")]
    words = set(re.findall(r"`([a-z_]+)`", row)) - {"incomplete_reasons"}
    assert words == PAGES.keys() | WAYS.keys() | {"limit", "interrupted"}
    assert len(words) == 14
