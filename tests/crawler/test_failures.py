"""The failure list itself."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from scrapy import Spider
from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector
from scrapy.utils.test import get_crawler

from crawler.causes import Cause
from crawler.failures import FailureLog

CAUSE = Cause("timeout", None, "took too long")


class Nameless(Spider):
    name = "nameless"


@pytest.fixture
def crawler() -> Crawler:
    crawler = get_crawler(Nameless)
    crawler.stats = StatsCollector(crawler)
    crawler.spider = Nameless()
    return crawler


def urls(path: Path) -> list[Any]:
    return [json.loads(line)["url"] for line in path.read_text("utf-8").splitlines()]


def test_each_line_is_there_as_it_happens(tmp_path: Path, crawler: Crawler) -> None:
    path = tmp_path / "new" / "list.jsonl"
    log = FailureLog(crawler, str(path))
    log.begin()
    assert path.read_text() == ""
    log.add("https://post.example/é", CAUSE)
    log.add("na\udcefve.html", CAUSE, "https://elsewhere.example/")
    assert urls(path) == ["https://post.example/é", "na\udcefve.html"]
    log.spider_closed()
    assert crawler.stats.get_stats() == {"newsthread/failures": 2, "newsthread/failed/timeout": 2}


def test_a_crawl_begins_anew_and_others_only_add(tmp_path: Path, crawler: Crawler) -> None:
    path = tmp_path / "list.jsonl"
    for begins, expected in ((True, ["a"]), (False, ["a", "a"]), (True, ["a"])):
        log = FailureLog(crawler, str(path))
        if begins:
            log.begin()
        log.add("a", CAUSE)
        log.spider_closed()
        assert urls(path) == expected


def test_the_path_may_name_the_spider_and_the_time(tmp_path: Path, crawler: Crawler) -> None:
    log = FailureLog(crawler, str(tmp_path / "%(name)s-%(time)s-100%.jsonl"))
    log.begin()
    log.spider_closed()
    (made,) = tmp_path.iterdir()
    assert made.name.startswith("nameless-2")
    assert made.name.endswith("-100%.jsonl")


@pytest.mark.parametrize("path", ["", None])
def test_no_list_still_counts(crawler: Crawler, path: str | None) -> None:
    log = FailureLog(crawler, path)
    log.begin()
    log.add("a", CAUSE)
    assert crawler.stats.get_value("newsthread/failures") == 1


def test_a_list_that_cannot_be_written_does_not_end_the_crawl(
    tmp_path: Path, crawler: Crawler, caplog: pytest.LogCaptureFixture
) -> None:
    log = FailureLog(crawler, str(tmp_path))
    log.begin()
    log.add("a", CAUSE)
    log.add("b", CAUSE)
    assert [record.levelname for record in caplog.records] == ["ERROR", "WARNING", "WARNING"]
    assert crawler.stats.get_value("newsthread/failures") == 2
