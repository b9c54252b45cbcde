"""The failure list: each page that was asked for and gave no record is one line of JSON."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.spiders import Spider
from twisted.python.failure import Failure

from normalize.record import Record

from .causes import Cause, cause_of, crash_cause
from .fetched import asked_url

logger = logging.getLogger(__name__)

DEFAULT_PATH = "failures.jsonl"


class FailureLog:
    """Extension that writes the failure list as failures happen, counts (``newsthread/failed/<cause>``) and logs them.

    Setting ``NEWSTHREAD_FAILURES``: the file's path, ``%(time)s`` and ``%(name)s`` (the spider's) filled in; empty for
    none. A crawl starts the file anew; one with a ``JOBDIR`` goes on writing, since it may be a resumed one.
    """

    def __init__(self, crawler: Crawler, path: str | None) -> None:
        """`path` as in the setting; None for a log that only counts."""
        self._crawler = crawler
        self._template = path or ""
        self._anew = not crawler.settings.get("JOBDIR")
        self._file: IO[str] | None = None
        self._opened = False

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler, crawler.settings.get("NEWSTHREAD_FAILURES", DEFAULT_PATH))
        crawler.signals.connect(extension.spider_error, signals.spider_error)
        crawler.signals.connect(extension.item_error, signals.item_error)
        crawler.signals.connect(extension.spider_closed, signals.spider_closed)
        return extension

    def begin(self) -> None:
        """Start the list of a crawl. Without it (``scrapy parse``, ``shell``) an older list is left as it is."""
        self._open("w" if self._anew else "a")

    def failed(self, failure: Failure) -> None:
        """A request failed; the errback of spiders that keep a failure list."""
        request: Request = failure.request  # type: ignore[attr-defined]
        error = _error(failure)
        response = getattr(error, "response", None)
        self.add(asked_url(request), cause_of(error), response.url if response is not None else request.url)

    def add(self, url: str, cause: Cause, final_url: str | None = None) -> None:
        """Note that the page `url` (or path) gave no record. `final_url`: where it ended, after redirects."""
        stats = self._crawler.stats
        stats.inc_value("newsthread/failures")
        stats.inc_value(f"newsthread/failed/{cause.word}")
        logger.warning("No record of %s: %s (%s)", url, cause.word, cause.detail)
        self._open("a")
        if self._file is None:
            return
        line = {
            "url": url,
            "cause": cause.word,
            "status": cause.status,
            "detail": cause.detail,
            "final_url": final_url if final_url != url else None,
            "at": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        try:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError as error:
            logger.error("Cannot write the failure list: %s", error)

    def spider_error(self, failure: Failure, response: Response | Failure | None) -> None:
        """A callback raised: Scrapy has logged where."""
        request: Request | None = getattr(response, "request", None)
        status = response.status if isinstance(response, Response) else None
        final = response.url if isinstance(response, Response) else None
        asked = asked_url(request) if request else "start"
        self.add(asked, crash_cause(_error(failure), status=status), final)

    def item_error(self, item: Any, failure: Failure) -> None:
        """A pipeline raised on a record, which is lost by that."""
        if isinstance(item, Record):
            url = item.source.url or item.url or item.id
            self.add(url, crash_cause(_error(failure), "pipeline_error", item.source.status))

    def spider_closed(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _open(self, mode: str) -> None:
        if self._opened or not self._template:
            return
        self._opened = True
        path = Path(self._path())
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if mode == "w":
                path.write_bytes(b"")
            # always opened to append, so that two crawls in one folder cannot write over each other's lines
            self._file = path.open("a", encoding="utf-8", errors="backslashreplace", buffering=1)
        except OSError as error:
            logger.error("Cannot write the failure list: %s", error)

    def _path(self) -> str:
        spider: Spider | None = self._crawler.spider
        values = {"time": datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%S"), "name": spider.name if spider else "spider"}
        path = self._template
        for name, value in values.items():
            path = path.replace(f"%({name})s", value)
        return path


def _error(failure: Failure) -> BaseException:
    return failure.value if failure.value is not None else RuntimeError("unknown failure")
