"""``scrapy crawl pages -a urls='…'``: read the pages that the user names, and no others."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Self

from scrapy import Request, signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from scrapy.settings import BaseSettings
from twisted.python.failure import Failure

from normalize.errors import PageError
from normalize.page import Page
from normalize.record import Record

from ..addon import NewsthreadAddon
from ..causes import crash_cause, page_cause
from ..failures import FailureLog
from ..fetched import asked_url
from ..following import FollowsThreads
from ..inputs import read_inputs
from ..reading import fetched_page
from ..redirects import FOLLOW_ALL
from ..saved import read_saved


class PagesSpider(FollowsThreads):
    """One record for each page that is named; one line in the failure list for each that gives none.

    Argument ``urls``: URLs, saved pages and folders of them, parted by white space; ``@FILE`` is a list of these, one a
    line. It follows redirects, and no links; what a page does not show of its thread is asked of its comment system.
    """

    name = "pages"
    custom_settings: dict[str, Any] | None = {  # noqa: RUF012
        # Both would lose a page without a word: the failure list says it
        "URLLENGTH_LIMIT": 0,
        "RETRY_GIVE_UP_LOG_LEVEL": "INFO",
    }

    def __init__(self, urls: str | Sequence[str] = "", name: str | None = None, **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        self.urls = urls

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        """The spider brings its add-on along, for projects that only name it in ``SPIDER_MODULES``."""
        super().update_settings(settings)
        settings.setdefault_in_component_priority_dict("ADDONS", NewsthreadAddon, 500)

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.dropped, signals.request_dropped)
        return spider

    @property
    def failures(self) -> FailureLog:
        """The failure list of this run."""
        return self.crawler.get_extension(FailureLog) or self._unlisted

    @cached_property
    def _unlisted(self) -> FailureLog:
        """For projects that have switched the extension off: failures are counted and logged, not listed."""
        return FailureLog(self.crawler, None)

    async def start(self) -> AsyncIterator[Any]:
        """The pages, in the order in which they were named."""
        self.failures.begin()
        nothing = True
        for item in read_inputs(self.urls):
            nothing = False
            if item.kind == "url":
                yield self.page_request(item.name)
            elif item.kind == "saved":
                for record in self.read_path(item.name):
                    yield record
            elif item.cause is not None:
                self.failures.add(item.name, item.cause)
        if nothing:
            self.logger.error("Nothing to read: name pages with -a urls='URL …', files, folders or @list")
            raise CloseSpider("no_urls")

    def page_request(self, url: str) -> Request:
        """A request for one page; what it gives goes to `parse_page`, a failure to the failure list."""
        return Request(url, callback=self.parse_page, errback=self.page_failed, meta={FOLLOW_ALL: True})

    def parse_page(self, response: Response) -> Iterator[Record | Request]:
        """Read one page; its record comes when its thread is whole.

        @url data:text/html,%3Ch1%3EA%20story%3C%2Fh1%3E%3Cp%3EIts%20words.
        @returns items 1 1
        @returns requests 0 0
        @scrapes schema id headline body thread comments source
        """
        try:
            yield from self.follow(fetched_page(response))
        except PageError as error:
            asked = asked_url(response.request) if response.request is not None else response.url
            self.failures.add(asked, page_cause(error, response.status), response.url)

    parse = parse_page

    def thread_broke(self, page: Page, error: Exception) -> None:
        super().thread_broke(page, error)
        self.failures.add(page.url or "", crash_cause(error, status=page.status), page.final_url)

    def page_failed(self, failure: Failure) -> None:
        """A page could not be had."""
        self.failures.failed(failure)

    def read_path(self, name: str) -> Iterator[Record]:
        """The records of a saved page, or of all in a folder. A resumed job passes over those that it has read."""
        state: dict[str, Any] = getattr(self, "state", {})
        done: set[str] = state.setdefault("saved_pages", set())
        for page in read_saved(Path(name)):
            if page.name in done:
                self.crawler.stats.inc_value("newsthread/skipped")
            elif isinstance(page.outcome, Record):
                done.add(page.name)
                yield page.outcome
            else:
                self.failures.add(page.name, page.outcome)

    def dropped(self) -> None:
        """The duplicate filter holds back a URL that was named twice, or that an earlier run of this job has read."""
        self.crawler.stats.inc_value("newsthread/skipped")
