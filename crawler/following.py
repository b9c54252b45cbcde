"""What a spider needs to fetch whole threads: callbacks that are its own methods, so that they survive in a job's queue."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.exceptions import DontCloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from normalize.comments.asking import Answer, ThreadRequest
from normalize.page import Page
from normalize.record import Record

from .fetched import fetched_at
from .reading import FetchedPage
from .sending import outcome, reason_of
from .spool import Failed
from .threads import OpenThread, Threads

logger = logging.getLogger(__name__)


class FollowsThreads(Spider):
    """A spider that fetches whole threads: give each page's `FetchedPage` to `follow`, and yield what that gives."""

    @cached_property
    def threads(self) -> Threads:
        """The driver of this run."""
        self.crawler.signals.connect(self._threads_idle, signals.spider_idle)
        self.crawler.signals.connect(self._threads_closed, signals.spider_closed)
        return Threads(self.crawler)

    def follow(self, page: FetchedPage) -> Iterator[Record | Request]:
        """The record of a page, or the first request for the rest of its thread. Raises `PageError`."""
        result = self.threads.begin(page, self)
        if result is not None:
            yield result
        if self.threads.lost:
            yield from self.threads.abandoned(self)

    def thread_broke(self, page: Page, error: Exception) -> None:
        """A page gave no record, by a fault of this program, after its thread had been fetched. Spiders may list it."""
        logger.error("No record of %s", page.url, exc_info=error)

    async def thread_answer(
        self, response: Response, article: str, cursor: dict[str, Any]
    ) -> AsyncIterator[Record | Request]:
        """An answer of a comment system came."""
        thread = self._under_way(article, cursor)
        if thread is None or thread.request is None:
            return
        request = thread.request
        status = response.status
        answer = _answer(response, thread.request) if status < 300 else None
        event: Answer | Failed
        if answer is not None and not thread.gathering.system.busy(answer):
            event = answer
        else:
            wait = self.threads.wait_for(response, cursor["try"])
            if wait is not None:
                logger.info("Thread of %s: status %d, asked again in %g s", thread.opened.page.url, status, wait)
                await self.threads.pause(wait)
                if not self.threads.lost:
                    yield self.threads.send(thread, self, cursor["try"] + 1)
                    return
            # a refusal in words is read as such
            event = answer or Failed(request, outcome(status), f"HTTP status {status}", status)
        result = self.threads.came(thread, event, self)
        if result is not None:
            yield result
        if self.threads.lost:
            for record in self.threads.abandoned(self):
                yield record

    async def thread_failed(self, failure: Failure) -> AsyncIterator[Record | Request]:
        """A request to a comment system could not be sent, or was not answered."""
        given = failure.request.cb_kwargs  # type: ignore[attr-defined]
        thread = self._under_way(given["article"], given["cursor"])
        if thread is None or thread.request is None:
            return
        reason, detail, again = reason_of(failure)
        tries = given["cursor"]["try"]
        # a server that did not answer in one way, for all its tries, gets one try in each other
        silent = any(failed.reason == "network_error" for failed in thread.gathering.failed.values())
        if again and not silent and tries < self.threads.tries and not self.threads.closing:
            await self.threads.pause(2.0 ** (tries - 1))
            if not self.threads.lost:
                yield self.threads.send(thread, self, tries + 1)
                return
        result = self.threads.came(thread, Failed(thread.request, reason, detail), self)
        if result is not None:
            yield result
        if self.threads.lost:
            for record in self.threads.abandoned(self):
                yield record

    async def threads_lost(self, response: Response) -> AsyncIterator[Record]:  # noqa: ARG002
        """Some requests of threads were dropped by a middleware of the project: what was had comes all the same."""
        for record in self.threads.abandoned(self):
            yield record

    def _under_way(self, article: str, cursor: dict[str, Any]) -> OpenThread | None:
        thread = self.threads.get(article)
        # an answer that came twice, as by two runs of one job
        return thread if thread is not None and thread.count == cursor["n"] else None

    def _threads_idle(self) -> None:
        if self.threads.waiting and self.crawler.engine is not None:
            request = Request("data:,", callback=self.threads_lost, dont_filter=True)
            self.crawler.engine.crawl(request)
            raise DontCloseSpider

    def _threads_closed(self) -> None:
        self.threads.close()


def _answer(response: Response, request: ThreadRequest) -> Answer:
    headers = {
        name.decode("latin-1").lower(): b"".join(values[:1]).decode("latin-1")
        for name, values in response.headers.items()
    }
    return Answer(
        body=response.body,
        url=response.url,
        status=response.status,
        headers=headers,
        request=request,
        fetched_at=fetched_at(response),
    )
