"""Records in the log: one line each. Scrapy would print every word of them."""

from __future__ import annotations

from typing import Any

from scrapy.http import Response
from scrapy.logformatter import LogFormatter, LogFormatterResult
from scrapy.spiders import Spider
from twisted.python.failure import Failure

from normalize.record import Record


class RecordLogFormatter(LogFormatter):
    """Scrapy's log lines, with records in short."""

    def scraped(self, item: Any, response: Response | Failure | None, spider: Spider) -> LogFormatterResult:
        return super().scraped(brief(item), response, spider)

    def dropped(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        return super().dropped(brief(item), exception, response, spider)

    def item_error(
        self, item: Any, exception: BaseException, response: Response | Failure | None, spider: Spider
    ) -> LogFormatterResult:
        return super().item_error(brief(item), exception, response, spider)


def brief(item: Any) -> Any:
    """A record in one line; other items as they are."""
    if not isinstance(item, Record):
        return item
    return f"<Record {item.id} {item.source.url or item.url} {item.headline!r}, {len(item.comments)} comments>"
