"""Systems that nobody but their own program can read: they are named, with the count that the page shows.

Facebook's plugin and its like live in frames of their own makers, behind logins or challenges; others are closed for good.
"""

from __future__ import annotations

import attrs

from ..found import FoundThread
from ..index import Placed
from ..page import Page
from .base import System
from .data import whole
from .hosted import first_class, first_id, visible_count


@attrs.frozen(kw_only=True)
class Sign:
    """How a system is told. An element of an id, class or tag, or a script that does nothing else, is enough."""

    name: str
    reason: str = "unsupported"
    ids: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    """The publisher's own system: one of the ids or classes on one of these hosts."""
    counts: tuple[str, ...] = ()
    """Classes of the elements that show the count."""


SIGNS = (
    Sign(name="facebook", classes=("fb-comments",), counts=("fb-comments-count", "fb_comments_count")),
    Sign(name="hyvor", ids=("hyvor-talk-view",), tags=("hyvor-talk-comments",), counts=("hyvor-talk-comment-count",)),
    Sign(name="insticator", ids=("insticator-commenting",), classes=("instiengage-comments", "so-comments")),
    Sign(name="graphcomment", ids=("graphcomment",)),
    Sign(name="muut", classes=("muut",)),
    Sign(name="zeit", reason="login", hosts=("zeit.de",), ids=("comments",), classes=("comment-section",)),
    Sign(name="spiegel", reason="login", hosts=("spiegel.de",), ids=("comments",)),
    Sign(name="nytimes", reason="login", hosts=("nytimes.com",), ids=("comments", "commentsContainer")),
    Sign(name="bbc", hosts=("bbc.co.uk", "bbc.com"), ids=("comments",)),
    Sign(name="dailymail", hosts=("dailymail.co.uk",), ids=("comments", "reader-comments")),
)


class Detected(System):
    """The adapter of all of them: `FoundThread.system` is the system's own name."""

    name = "detected"

    def read(self, page: Page) -> FoundThread | None:
        """The thread that cannot be read."""
        for sign in SIGNS:
            if sign.hosts and not any(f".{page.domain}".endswith(f".{host}") for host in sign.hosts):
                continue
            root = first_id(page, *sign.ids) or first_class(page, *sign.classes)
            shown = root is not None or any(piece in page.script_sources for piece in sign.scripts)
            if not shown and not any(next(page.root.iter(tag), None) is not None for tag in sign.tags):
                continue
            if sign.name == "muut" and not _is_muut(root):
                continue
            thread = FoundThread(system=sign.name, namespace=sign.name, reasons=["loaded_by_script", sign.reason])
            thread.declared = stated_by(page, sign.counts)
            if root is not None:
                page.skip(root)
            return thread
        return None


SYSTEM = Detected()


def stated_by(page: Page, classes: tuple[str, ...] = ()) -> int | None:
    """The count that the page shows in elements of those classes, else in its data for search engines."""
    from ..article.jsonld import story

    shown = visible_count(page, classes)
    if shown is not None:
        return shown
    about = story(page)
    return whole(about.get("commentCount")) if about else None


def _is_muut(root: Placed | None) -> bool:
    """Whether the element is Muut's link, not a class of the same name."""
    return root is not None and "muut.com/" in (root[1].get("href") or "")
