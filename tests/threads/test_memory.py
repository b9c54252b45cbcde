"""Many threads at once: those that are not in memory are made again from the spool, with the same next request."""

from __future__ import annotations

import json
from typing import Any

import pytest
from scrapy import Request
from scrapy.utils.test import get_crawler

import crawler.threads
from crawler.reading import FetchedPage
from crawler.spiders.pages import PagesSpider
from crawler.threads import Threads
from normalize.comments.asking import Answer
from normalize.record import Record
from tests.servers.talk import talk
from tests.servers.wpdiscuz import WpDiscuz


def _fetched(site: WpDiscuz) -> FetchedPage:
    body = site.answer("GET", "/story/", {}, b"")[2]
    return FetchedPage(
        body=body, kind="html", asked=site.page, final=None, fetched_at=None, charset="utf-8", status=200
    )  # fmt: skip


@pytest.mark.parametrize("memory", [1, 32])
def test_threads_by_turns(memory: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crawler.threads, "_IN_MEMORY", memory)
    running = get_crawler(PagesSpider, {})
    monkeypatch.setattr(Threads, "closing", False)
    spider: Any = PagesSpider.from_crawler(running)
    threads = Threads(running)
    sites = [
        WpDiscuz(posted=talk(90, seed=i), rest=i % 2 == 0, roots=5, base=f"http://site{i}.example") for i in range(4)
    ]
    asked = [(site, threads.begin(_fetched(site), spider)) for site in sites]
    records: list[Record] = []
    while asked:
        site, request = asked.pop(0)
        assert isinstance(request, Request)
        assert len(json.dumps(request.cb_kwargs)) < 2048
        thread = threads.get(request.cb_kwargs["article"])
        assert thread is not None
        assert thread.request is not None
        assert thread.count == request.cb_kwargs["cursor"]["n"]
        status, headers, body = site.answer(request.method, request.url.removeprefix(site.base), {}, request.body)
        assert status == 200
        answer = Answer(body=body, headers={k.lower(): v for k, v in headers.items()}, request=thread.request)
        result = threads.came(thread, answer, spider)
        if isinstance(result, Record):
            records.append(result)
        else:
            asked.append((site, result))
    assert [(len(r.comments), r.thread.complete) for r in records] == [(90, True)] * 4
    assert not threads.waiting
    threads.close()
