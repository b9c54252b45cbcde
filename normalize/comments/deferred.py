"""Systems that are rare on any one page: told by ids, classes and addresses of scripts, and only then loaded.

A page without them costs a few look-ups for all of them together, and the program starts without their files.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..found import FoundThread
from ..page import Page
from .asking import Answer, ThreadPart, ThreadRequest
from .base import System

if TYPE_CHECKING:
    from .gather import Gathering


class Deferred(System):
    """The adapter in `normalize/comments/NAME.py`, asked where the page shows one of its signs."""

    def __init__(
        self,
        name: str,
        *,
        ids: tuple[str, ...] = (),
        classes: tuple[str, ...] = (),
        scripts: tuple[str, ...] = (),
        hosts: tuple[str, ...] = (),
    ) -> None:
        """`scripts`: pieces of the scripts' addresses; `hosts`: the page's own, or what it is a part of."""
        self.name = name
        self.ids = ids
        self.classes = classes
        self.scripts = scripts
        self.hosts = tuple(f".{host}" for host in hosts)

    @cached_property
    def _system(self) -> System:
        system: System = import_module(f"{__package__}.{self.name}").SYSTEM
        return system

    @cached_property
    def _signs(self) -> Signs:
        return Signs((self,))

    def read(self, page: Page) -> FoundThread | None:
        """See `System`."""
        return self._system.read(page) if self._signs.shown(page) else None

    def settings(self, page: Page, found: FoundThread) -> dict[str, Any]:
        """See `System`."""
        return self._system.settings(page, found)

    def more(self, thread: Gathering) -> list[ThreadRequest]:
        """See `System`."""
        return self._system.more(thread)

    def parse_answer(self, answer: Answer, thread: Gathering) -> ThreadPart | None:
        """See `System`."""
        return self._system.parse_answer(answer, thread)

    def fresh(self, request: ThreadRequest, thread: Gathering) -> ThreadRequest:
        """See `System`."""
        return self._system.fresh(request, thread)


class Signs:
    """The signs of several of these systems, looked up together."""

    def __init__(self, systems: Iterable[System]) -> None:
        deferred = [system for system in systems if isinstance(system, Deferred)]
        self._ids = _by_sign((key, system) for system in deferred for key in system.ids)
        self._classes = _by_sign((name, system) for system in deferred for name in system.classes)
        self._scripts = [(piece, system) for system in deferred for piece in system.scripts]
        self._hosts = [(system.hosts, system) for system in deferred if system.hosts]

    def shown(self, page: Page) -> set[System]:
        """Those of which the page shows a sign."""
        index, sources, host = page.index, page.script_sources, f".{page.domain}"
        found: set[System] = {system for key in self._ids.keys() & index.ids.keys() for system in self._ids[key]}
        for name in self._classes.keys() & index.tokens.keys():
            found.update(self._classes[name])
        found.update([system for piece, system in self._scripts if piece in sources])
        found.update([system for hosts, system in self._hosts if host.endswith(hosts)])
        return found


def _by_sign(pairs: Iterable[tuple[str, System]]) -> dict[str, list[System]]:
    found: dict[str, list[System]] = {}
    for sign, system in pairs:
        found.setdefault(sign, []).append(system)
    return found


DEFERRED: tuple[System, ...] = (
    Deferred("disqus", ids=("disqus_thread",), scripts=(".disqus.com/embed.js",)),
    Deferred("giscus", scripts=("giscus.app/client.js",), classes=("giscus",)),
    Deferred("utterances", scripts=("utteranc.es/client.js",), classes=("utterances",)),
    Deferred("remark42", ids=("remark42",)),
    Deferred("commento", ids=("commento",), scripts=("/js/commento.js",)),
    Deferred("comentario", scripts=("/comentario.js",)),
    Deferred("cusdis", ids=("cusdis_thread",)),
    Deferred("waline", ids=("waline",), scripts=("@waline/", "Waline.min.js", "waline.js")),
    Deferred("twikoo", ids=("twikoo", "tcomment"), scripts=("twikoo.",)),
    Deferred("artalk", ids=("artalk", "Artalk"), classes=("artalk",), scripts=("Artalk.js", "artalk/")),
    Deferred("discourse", ids=("discourse-comments", "discourse-embed-frame")),
    Deferred("coral", ids=("coral_thread",), classes=("coral-script",), scripts=(".coral.coralproject.net/",)),
    Deferred("ghost", ids=("ghost-comments-root",), scripts=("comments-ui",)),
    Deferred("substack", scripts=("substackcdn.com",)),
    Deferred("guardian", scripts=("assets.guim.co.uk",), hosts=("theguardian.com",)),
    Deferred("viafoura", scripts=("cdn.viafoura.net",), classes=("viafoura",)),
    Deferred("openweb", scripts=("launcher.spot.im", "spotim-launcher")),
    Deferred("vuukle", ids=("vuukle-comments",), scripts=("cdn.vuukle.com",)),
    Deferred(
        "blogger",
        ids=("comment-holder", "comments-block", "comment-editor", "comment-editor-src"),
        scripts=("blogger.com/static",),
    ),
    Deferred(
        "detected",
        ids=("hyvor-talk-view", "insticator-commenting", "graphcomment"),
        classes=("fb-comments", "instiengage-comments", "so-comments", "muut"),
        scripts=("talk.hyvor.com",),
        hosts=("zeit.de", "dailymail.co.uk", "nytimes.com", "spiegel.de", "bbc.co.uk", "bbc.com"),
    ),
)  # fmt: skip
"""The adapters that are loaded when their signs are met, those of one plain sign first."""
