"""The comment section as a whole, with an honest word on what is missing."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Thread:
    """What is known of the comment section."""

    system: str | None = None
    """The comment system: ``wordpress``, ``wpdiscuz``, ``disqus``, ``generic``, …; null: the page has no comment section."""

    order: str | None = None
    """How the site orders the roots: ``newest``, ``oldest``, ``votes``; null where it cannot be told."""

    declared: int | None = None
    """How many comments the page says there are, of all types; null where it does not say."""

    extracted: int | None = None
    """How many are in `comments`; null without a comment section."""

    complete: bool | None = None
    """Whether all comments are here; null where that cannot be known."""

    texts_complete: bool | None = None
    """Whether none of the texts that are here is cut; null without a comment section."""

    incomplete_reasons: list[str] = attrs.field(factory=list)
    """Why comments are missing: ``load_more_not_followed``, ``replies_collapsed``, ``loaded_by_script``, ``paged``,
    ``blocked``, ``robots``, ``rate_limited``, ``login``, ``limit``, ``unsupported``, ``network_error``,
    ``bad_response``, ``interrupted``, ``unknown``."""

    closed: bool | None = None
    """Whether new comments are refused; null where the page does not tell."""

    url: str | None = None
    """URL of the thread where it is not the article's own page; else null."""
