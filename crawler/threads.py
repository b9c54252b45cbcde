"""Drives the threads of a crawl: what is asked next, what its answer means, when the record is made.

A thread's state is its page and what came since, in the spool; what is in memory can be made again from that, so a stopped
job goes on in the middle of a thread. `following.FollowsThreads` is what a spider needs to use it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING, Any

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Response

from normalize.comments.asking import Answer, ThreadRequest
from normalize.comments.gather import Gathering, Limits
from normalize.ids import article_id
from normalize.pipeline import OpenPage, close_page
from normalize.record import Record

from .reading import FetchedPage
from .sending import RETRIED, retry_after, scrapy_request
from .spool import Failed, Spool

if TYPE_CHECKING:
    from .following import FollowsThreads

logger = logging.getLogger(__name__)

# Threads whose trees are kept in memory; others are made again from the spool when their answer comes
_IN_MEMORY = 32
_SLICE = 0.5
_REFUSED_WAIT = 5.0


class OpenThread:
    """A page whose thread is being fetched."""

    def __init__(self, key: str, opened: OpenPage, gathering: Gathering, seconds: float = 0) -> None:
        self.key = key
        self.opened = opened
        self.gathering = gathering
        self.count = 0
        """Requests that were answered or failed."""
        self.request: ThreadRequest | None = None
        """The one that is under way."""
        self._before = seconds
        self._since = monotonic()

    @property
    def seconds(self) -> float:
        """How long it has taken so far, pauses of the job apart."""
        return self._before + monotonic() - self._since

    def take(self, event: Answer | Failed) -> None:
        """What came of the request under way."""
        self.count += 1
        if isinstance(event, Answer):
            self.gathering.take(event)
        else:
            self.gathering.fail(event.request, event.reason, event.detail, status=event.status)
            if event.reason == "rate_limited":
                # another way to the same server would be one request more
                self.gathering.stop(event.reason, event.detail)


class Threads:
    """The threads of a crawl that are not whole yet."""

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._crawler = crawler
        self.enabled = settings.getbool("NEWSTHREAD_THREADS", True)
        self.limits = Limits(
            comments=settings.getint("NEWSTHREAD_THREAD_COMMENTS", 10_000),
            requests=settings.getint("NEWSTHREAD_THREAD_REQUESTS", 200),
            seconds=settings.getfloat("NEWSTHREAD_THREAD_SECONDS", 1800),
        )
        self._longest_wait = settings.getfloat("NEWSTHREAD_RETRY_AFTER", 120)
        self._tries = 1 + settings.getint("RETRY_TIMES", 2)
        self._options: dict[str, Any] = settings.getdict("NEWSTHREAD_THREAD_OPTIONS")
        self._job: str | None = settings.get("JOBDIR")
        self._referers = settings.getbool("REFERER_ENABLED", True)
        self._memory: OrderedDict[str, OpenThread] = OrderedDict()
        self._spools: list[Spool] = []
        if self._job and Spool.exists(self._job):
            self._spools.append(Spool(self._job))

    @property
    def _spool(self) -> Spool:
        """Opened by the first thread that needs it, or that an earlier run of the job has left."""
        if not self._spools:
            self._spools.append(Spool(self._job))
        return self._spools[0]

    def close(self) -> None:
        """At the end of the crawl."""
        while self._spools:
            self._spools.pop().close()

    @property
    def closing(self) -> bool:
        """Whether the crawl is being stopped."""
        slot = getattr(self._crawler.engine, "_slot", None)
        return not self._crawler.crawling or (slot is not None and slot.closing is not None)

    @property
    def _lost(self) -> bool:
        """Whether a request given to Scrapy now would never be sent."""
        return self.closing and not self._job

    def begin(self, page: FetchedPage, spider: FollowsThreads) -> Record | Request | None:
        """The record of a page; or the first request for the rest of its thread. Raises `PageError`."""
        if page.kind != "html" or not self.enabled:
            return page.record()
        opened = page.open(self._options)
        if opened.thread is None:
            return close_page(opened)
        thread = OpenThread("", opened, opened.thread)
        self._advance(thread)
        if thread.request is None:
            return close_page(opened)
        thread.key = self._key(page)
        self._spool.begin(thread.key, page)
        self._remember(thread)
        self._crawler.stats.inc_value("newsthread/threads_followed")
        return self._next(thread, spider)

    def _key(self, page: FetchedPage) -> str:
        plain = key = article_id(page.asked, None, ())
        number = 1
        while key in self._spool:
            number += 1
            key = f"{plain}-{number}"
        return key

    def get(self, key: str) -> OpenThread | None:
        """The open thread of that id, out of the spool if need be; None where its record is made."""
        thread = self._memory.get(key)
        if thread is not None:
            self._memory.move_to_end(key)
            return thread
        kept = self._spool.page(key)
        if kept is None:
            return None
        opened = kept[0].open(self._options)
        if opened.thread is None:  # a newer version of this program sees no thread here
            self._spool.end(key)
            return None
        thread = OpenThread(key, opened, opened.thread, kept[1])
        self._advance(thread)
        for event in self._spool.events(key):
            thread.take(event)
            self._advance(thread)
        self._remember(thread)
        return thread

    def _remember(self, thread: OpenThread) -> None:
        self._memory[thread.key] = thread
        while len(self._memory) > _IN_MEMORY:
            self._memory.popitem(last=False)

    def _advance(self, thread: OpenThread) -> None:
        """Choose the next request, within the limits."""
        gathering = thread.gathering
        request = gathering.next_request()
        if request is not None:
            limit = self.limits.exceeded(comments=gathering.extracted, requests=thread.count, seconds=thread.seconds)
            if limit is not None:
                gathering.stop("limit", limit)
                request = None
        thread.request = request

    def came(self, thread: OpenThread, event: Answer | Failed, spider: FollowsThreads) -> Record | Request | None:
        """What to do after an answer or a failure: the next request, or the record."""
        thread.take(event)
        self._spool.add(thread.key, thread.count, event, thread.seconds)
        if isinstance(event, Failed):
            logger.info("Thread of %s: no %s (%s)", thread.opened.page.url, event.request.why, event.detail)
        self._advance(thread)
        return self._next(thread, spider)

    def _next(self, thread: OpenThread, spider: FollowsThreads) -> Record | Request | None:
        if thread.request is not None and not self._lost:
            return self.send(thread, spider)
        if thread.request is not None:
            thread.gathering.stop("interrupted", "the crawl was stopped before the thread was whole")
        return self.finish(thread, spider)

    def send(self, thread: OpenThread, spider: FollowsThreads, tries: int = 1) -> Request:
        """The request that is under way, for Scrapy."""
        assert thread.request is not None
        stats = self._crawler.stats
        stats.inc_value("newsthread/thread_requests")
        stats.inc_value(f"newsthread/thread_requests/{thread.request.kind}")
        page = thread.opened.page
        url = page.final_url or page.url
        cursor = {"n": thread.count, "try": tries, "kind": thread.request.kind, "at": dict(thread.request.cursor)}
        return scrapy_request(
            thread.request,
            url,
            referer=self._referers,
            callback=spider.thread_answer,
            errback=spider.thread_failed,
            cb_kwargs={"article": thread.key, "cursor": cursor},
        )

    def finish(self, thread: OpenThread, spider: FollowsThreads) -> Record | None:
        """The record with all that was had; None where an error of ours stood in the way, which the spider is told of."""
        self._memory.pop(thread.key, None)
        self._spool.end(thread.key)
        try:
            return close_page(thread.opened)
        except Exception as error:
            spider.thread_broke(thread.opened.page, error)
            return None

    def abandoned(self, spider: FollowsThreads) -> Iterator[Record]:
        """Records of all open threads: their requests will never be answered."""
        for key in self._spool.open_threads():
            thread = self.get(key)
            if thread is not None:
                thread.gathering.stop("interrupted", "the crawl was stopped before the thread was whole")
                record = self.finish(thread, spider)
                if record is not None:
                    yield record

    @property
    def waiting(self) -> bool:
        """Whether there are open threads."""
        return bool(self._spools) and bool(self._spool.open_threads())

    @property
    def lost(self) -> bool:
        """Whether open threads must be given up now: the crawl is stopped, and no job will go on with them."""
        return self._lost and self.waiting

    def wait_for(self, response: Response, tries: int) -> float | None:
        """Seconds to wait before the request of `response` is sent again; None where it is not to be."""
        refused = response.status < 300  # in words: for how long, nobody knows
        if not (refused or response.status in RETRIED) or tries >= self._tries:
            return None
        seconds = retry_after(response)
        if seconds is None:
            seconds = min((_REFUSED_WAIT if refused else 1.0) * 2.0**tries, self._longest_wait)
        return seconds if seconds <= self._longest_wait else None

    async def pause(self, seconds: float) -> None:
        """Wait, but not when the crawl is being stopped."""
        until = monotonic() + seconds
        while not self.closing and (left := until - monotonic()) > 0:
            await asyncio.sleep(min(left, _SLICE))

    @property
    def tries(self) -> int:
        """How often a request is sent at most."""
        return self._tries
