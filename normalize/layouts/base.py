"""A layout: what one family of sites calls its parts, as a table of CSS selectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from ..page import Page

Selectors = tuple[str, ...]
"""CSS selectors, the surest first. The first that selects something with words is taken."""


def _never(_: Page) -> bool:
    return False


@attrs.frozen(kw_only=True)
class Layout:
    """Selectors by part of the article. A layout that extends another puts its own selectors before the other's."""

    name: str
    """As in `Source.layout`."""
    detect: Callable[[Page], bool] = _never
    """Whether a page has this layout."""

    headline: Selectors = ()
    kicker: Selectors = ()
    dek: Selectors = ()
    """Taken only where it stands between headline and body, and is not a mere beginning of the body."""
    byline: Selectors = ()
    """Elements that hold the authors' names: linked ones, or words after a "By"."""
    author_box: Selectors = ()
    author_name: Selectors = ()
    """Inside the author box, as all that begins with ``author_``."""
    author_bio: Selectors = ()
    author_role: Selectors = ()
    published: Selectors = ()
    """Elements with a ``datetime`` or ``content``, or the date as words."""
    modified: Selectors = ()
    sections: Selectors = ()
    tags: Selectors = ()
    body: Selectors = ()
    lead_media: Selectors = ()
    related: Selectors = ()
    """Links to other stories outside the body: previous, next, related."""
    points: Selectors = ()
    upvotes: Selectors = ()
    downvotes: Selectors = ()
    shares: Selectors = ()
    views: Selectors = ()
    comment_count: Selectors = ()
    notices: Selectors = ()
    """Elements outside the body that hold disclaimers, promotions and the like."""

    def extended(self, name: str, detect: Callable[[Page], bool], **selectors: Selectors) -> Layout:
        """This layout with more selectors, which are asked first."""
        merged = {key: own + getattr(self, key) for key, own in selectors.items()}
        return attrs.evolve(self, name=name, detect=detect, **merged)
