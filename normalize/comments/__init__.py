"""Comment systems: one file each. The first that finds itself on the page reads the thread.

`gather` opens a page's thread, `Gathering` says what to ask next and takes the answers. docs/adapters.md has the recipe
for a new system.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..found import FoundThread
from ..page import Page
from .base import System
from .deferred import DEFERRED, Deferred, Signs
from .drupal import SYSTEM as DRUPAL
from .gather import Gathering  # before the function of that name: loading a module sets its name here
from .generic import SYSTEM as GENERIC
from .isso import SYSTEM as ISSO
from .jsonld_comments import SYSTEM as JSONLD
from .schema_org import SYSTEM as SCHEMA_ORG
from .standing import STANDING
from .wordpress import SYSTEM as WORDPRESS
from .wpdiscuz import SYSTEM as WPDISCUZ

SYSTEMS: tuple[System, ...] = (WPDISCUZ, ISSO, *STANDING, *DEFERRED, DRUPAL, WORDPRESS, SCHEMA_ORG, GENERIC, JSONLD)
"""The adapters in the order in which they are asked: plugins before what they replace, the reader of unknown
systems last, and what only search engines were given after it."""
_SIGNS = Signs(SYSTEMS)
_ALWAYS = frozenset(system for system in SYSTEMS if not isinstance(system, Deferred))


def read_thread(page: Page) -> FoundThread | None:
    """The page's comment section, or None where it has none that is known."""
    return _read(page)[1]


def gather(
    page: Page,
    answers: Iterable[Any] = (),
    *,
    options: Mapping[str, Any] | None = None,
    cookies: Mapping[str, str] | None = None,
) -> Gathering | None:
    """The thread of `page`, open for answers, with saved `answers` (see `saved_answers`) merged; None without one.

    `options` and `cookies` as for `Gathering`. Raises `TypeError` for an answer that is neither bytes, text
    nor JSON.
    """
    system, found = _read(page)
    if system is None or found is None:
        return None
    from .saved_answers import answers_in

    thread = Gathering(page, system, found, options=options, cookies=cookies)
    for saved in answers:
        for answer in answers_in(saved):
            thread.take(answer)
    return thread


def _read(page: Page) -> tuple[System | None, FoundThread | None]:
    known: tuple[System, FoundThread] | None = None
    waiting: tuple[System, FoundThread] | None = None
    asked = _ALWAYS | _SIGNS.shown(page)
    for system in SYSTEMS:
        if system not in asked:
            continue
        if (known is not None and system is not GENERIC) or (waiting is not None and system is JSONLD):
            continue
        found = system.read(page)
        if found is None:
            continue
        if not found.comments and system is not GENERIC and (waiting is not None or isinstance(system, Deferred)):
            # a script loads them, unless another system has printed its own
            waiting = waiting or (system, found)
            continue
        if system is GENERIC and waiting is not None and known is None:
            # what a script is to replace stands in the page for those who run none
            found.system, found.namespace = waiting[1].system, waiting[1].namespace
            found.reasons = list(dict.fromkeys([*waiting[1].reasons, *found.reasons]))
            return (waiting[0], found) if _signed(found) else waiting
        if known is not None and found.comments:
            # the adapter knows its system by other signs, but not how this theme prints its comments
            owner, empty = known
            found.system, found.namespace, found.closed = empty.system, empty.namespace, empty.closed
            if empty.declared is not None:
                found.declared = empty.declared
            return owner, found
        if known is None and (found.comments or found.reasons):
            return system, found
        known = known or (system, found)
    return known or waiting or (None, None)


def _signed(found: FoundThread) -> bool:
    """Whether most comments have an author: where a script brings the comments, what has none is something else."""
    return sum(comment.author is not None for comment in found.comments) * 2 > len(found.comments)
