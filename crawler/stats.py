"""What the records of a run add up to, in Scrapy's statistics."""

from __future__ import annotations

from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.statscollectors import StatsCollector

from normalize.record import Record


class RecordStats:
    """Counts records that came through all pipelines: pages, comments, incomplete threads and why they are."""

    def __init__(self, stats: StatsCollector) -> None:
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler.stats)
        crawler.signals.connect(extension.item_scraped, signals.item_scraped)
        return extension

    def item_scraped(self, item: Any) -> None:
        if not isinstance(item, Record):
            return
        self.stats.inc_value("newsthread/pages")
        self.stats.inc_value("newsthread/comments", len(item.comments))
        # None is "cannot be known", which is not the same as incomplete
        if item.thread.complete is False:
            self.stats.inc_value("newsthread/threads_incomplete")
        for reason in item.thread.incomplete_reasons:
            self.stats.inc_value(f"newsthread/incomplete/{reason}")
