"""A thread in the making: what the page shows, what was asked, what came; and what to ask next. No network."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any

import attrs

from ..found import FoundComment, FoundThread
from ..page import Page
from ..record import Warning
from .asking import REFUSED, Answer, ThreadRequest
from .base import System
from .merge import Merger, key_of

_EMPTY_IN_A_ROW = 2


@attrs.define
class Failure:
    """Why a way was left."""

    reason: str
    """As in `Thread.incomplete_reasons`."""
    detail: str
    status: int | None = None


class Gathering:
    """The thread of one page. Drive it: `next_request`, send it, `take` the answer or `fail`, again until None; `result`.

    The same calls with the same answers give the same requests: a stopped crawl is resumed by doing them again.
    """

    def __init__(
        self,
        page: Page,
        system: System,
        found: FoundThread,
        *,
        options: Mapping[str, Any] | None = None,
        cookies: Mapping[str, str] | None = None,
    ) -> None:
        """`options`: what the user gives: keys of APIs, leave to use doubtful ways, by the names in docs/adapters.md.
        `cookies`: those that came with the page.
        """
        self.page = page
        self.system = system
        self.found = found
        self.options = options or {}
        self.cookies = cookies or {}
        self.notes: dict[str, Any] = {}
        """The adapters' memory, from `ThreadPart.notes`."""
        self.failed: dict[str, Failure] = {}
        """Ways that were left, by the kind of their requests."""
        self.asked: Counter[str] = Counter()
        """How many requests of each kind were answered or failed."""
        self._settles: dict[str, set[str]] = {}
        self.stopped: Failure | None = None
        self._identities: set[str] = set()
        self._queue: deque[ThreadRequest] = deque()
        self._merger = Merger()
        self._merger.add(found.comments, "page", found.place)
        self._seen: dict[str, set[str]] = {}
        self._empty: Counter[str] = Counter()
        self._offsets: list[tuple[str, int]] = []
        self._again: set[str] = set()
        self._current: ThreadRequest | None = None
        self._unread = 0
        self._touched = False

    # --- for adapters ------------------------------------------------------------------------------------------------

    @cached_property
    def settings(self) -> dict[str, Any]:
        """What the page says on how to ask for more: `System.settings`, read once."""
        return self.system.settings(self.page, self.found)

    @property
    def comments(self) -> Iterable[FoundComment]:
        """The comments so far."""
        return self._merger.comments()

    @property
    def extracted(self) -> int:
        """How many comments are here."""
        return len(self._merger)

    @property
    def settled(self) -> set[str]:
        """Reasons of the page that hold no longer."""
        return {word for kind, words in self._settles.items() if kind not in self.failed for word in words}

    @property
    def open_reasons(self) -> list[str]:
        """Why comments are missing, as the page says, but for what was settled since."""
        settled = self.settled
        return [reason for reason in self.found.reasons if reason not in settled]

    @property
    def missing(self) -> bool:
        """Whether comments are still missing: by the stated count, and where there is none by the reasons."""
        if self.found.declared is not None:
            return self.extracted < self.found.declared
        return bool(self.open_reasons)

    def get(self, native_id: str) -> FoundComment | None:
        """The comment of that id, where it is here."""
        return self._merger.get(native_id)

    # --- for drivers -------------------------------------------------------------------------------------------------

    def next_request(self) -> ThreadRequest | None:
        """What to send now; None when all is had that can be."""
        while self.stopped is None:
            while self._queue:
                request = self._queue.popleft()
                if request.kind not in self.failed:
                    self._current = request
                    return self.system.fresh(request, self)
            if not self._enqueue(self.system.more(self)):
                break
        return None

    def take(self, answer: Answer) -> bool:
        """Read an answer; whether something could be read in it."""
        request = answer.request
        if request is not None:
            self.asked[request.kind] += 1
        detail = "the answer is not what was asked for"
        try:
            part = self.system.parse_answer(answer, self)
        except Exception as error:  # what a stranger's server says must never cost the page
            part, detail = None, f"an error of newsthread, please report it: {type(error).__name__}: {error}"[:300]
        if part is None:
            if request is not None:
                self.fail(request, "bad_response", detail, counted=True)
            self._unread += 1
            return False
        self._touched = True
        self.notes.update(part.notes)
        self._offsets += part.offsets
        if part.failure is not None and request is not None:
            self.fail(request, *part.failure, counted=True)
        if part.declared is not None and self.found.declared is None:
            self.found.declared = part.declared
        self.found.order = self.found.order or part.order
        if self.found.closed is None:
            self.found.closed = part.closed
        self._merger.add(part.comments, part.source, part.place)
        self._merger.update(part.updates, part.source)
        # by kind: where a later answer of the kind fails, nothing was settled
        self._settles.setdefault(answer.kind or "saved", set()).update(part.settles)
        if request is not None:
            self._follow(
                request, part.comments, part.requests, source=part.source, again=part.again, useful=bool(part.updates)
            )
        return True

    def fail(
        self, request: ThreadRequest, reason: str, detail: str, *, status: int | None = None, counted: bool = False
    ) -> None:
        """A request gave no answer: its way is left. `reason` as in `Thread.incomplete_reasons`, `detail` a sentence."""
        if not counted:
            self.asked[request.kind] += 1
        self._touched = True
        self.failed.setdefault(request.kind, Failure(reason, detail, status))

    def stop(self, reason: str, detail: str) -> None:
        """No more requests: a limit, or the end of the crawl."""
        self.stopped = Failure(reason, detail)
        for request in self._queue:
            self._settles.pop(request.kind, None)
        self._queue.clear()

    def result(self) -> FoundThread:
        """The thread with all that came."""
        found = self.found
        if not self._touched and self.stopped is None and not self._unread:
            return found
        found.comments = self._merger.result(found.order)
        # a page may show no replies where the data name them
        found.threaded = found.threaded or any(c.parent_native not in (None, "", "0") for c in found.comments)
        found.reasons = self._reasons()
        found.offsets = self._offsets
        found.warnings = found.warnings + self._merger.warnings() + self._doubts()
        if not found.reasons:
            found.all_here = True
            found.fewer = self.system.fewer(self)
        return found

    # --- inside ------------------------------------------------------------------------------------------------------

    def _enqueue(self, requests: Iterable[ThreadRequest]) -> bool:
        """Put requests that were never asked, of ways that are open, into the queue; whether there are any."""
        new = []
        for request in requests:
            if request.identity not in self._identities and request.kind not in self.failed:
                self._identities.add(request.identity)
                new.append(request)
        self._queue.extend(new)
        return bool(new)

    def _follow(
        self,
        request: ThreadRequest,
        comments: list[FoundComment],
        requests: list[ThreadRequest],
        *,
        source: str,
        again: bool,
        useful: bool,
    ) -> None:
        if again:
            # as it was before `fresh` made it up
            plain = self._current if self._current is not None and self._current.kind == request.kind else request
            if plain.identity in self._again:
                self.fail(request, "bad_response", REFUSED, counted=True)
                return
            self._again.add(plain.identity)
            # the mending request may have been sent before, for another refusal
            self._queue.extendleft([plain, *reversed(requests)])
            return
        if request.kind not in self._seen:
            # the page that we have may be what is repeated
            self._seen[request.kind] = {key_of(c) for c in self.found.comments} if source == "page" else set()
        seen = self._seen[request.kind]
        keys = {key_of(comment) for comment in comments}
        if any(r.kind == request.kind for r in requests):
            # a server may repeat a page for ever, or send empty ones
            if keys and keys <= seen:
                self.fail(request, "bad_response", "the same comments came again", counted=True)
            self._empty[request.kind] = 0 if keys or useful else self._empty[request.kind] + 1
            if self._empty[request.kind] >= _EMPTY_IN_A_ROW:
                self.fail(request, "bad_response", "empty answers that promise more", counted=True)
        seen |= keys
        self._enqueue(requests)

    def _reasons(self) -> list[str]:
        """What keeps the thread from being whole: what the page says, then what stood in the way."""
        reasons = self.open_reasons
        short = self.found.declared is not None and self.extracted < self.found.declared
        causes = [failure.reason for failure in self.failed.values()]
        if self.stopped is not None:
            causes.append(self.stopped.reason)
        if reasons or short:
            reasons += [cause for cause in dict.fromkeys(causes) if cause not in reasons]
        return reasons

    def _doubts(self) -> list[Warning]:
        doubts = []
        for kind, failure in self.failed.items():
            detail = f"requests for more of the thread ({kind.replace('_', ' ')}) failed: {failure.detail}"
            doubts.append(Warning(code="thread_request_failed", at="/thread", detail=detail))
        if self.stopped is not None:
            doubts.append(Warning(code=f"thread_{self.stopped.reason}", at="/thread", detail=self.stopped.detail))
        if self._unread and not self.failed:
            detail = f"{self._unread} of the answers given cannot be read as answers of {self.system.name}"
            doubts.append(Warning(code="answer_not_read", at="/thread", detail=detail))
        return doubts


@attrs.frozen
class Limits:
    """What a driver asks for at most; 0 for no limit."""

    comments: int = 0
    requests: int = 0
    seconds: float = 0

    def exceeded(self, *, comments: int, requests: int, seconds: float) -> str | None:
        """Which limit is reached, in words."""
        if self.comments and comments >= self.comments:
            return f"stopped at the limit of {self.comments} comments a page"
        if self.requests and requests >= self.requests:
            return f"stopped at the limit of {self.requests} requests a thread"
        if self.seconds and seconds >= self.seconds:
            return f"stopped at the limit of {self.seconds:g} seconds a thread"
        return None
