"""The small parts of an article: site, links, media, engagement, notices, related stories."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Site:
    """The site that published the page."""

    name: str | None = None
    """What the site calls itself; null where it does not say."""

    domain: str | None = None
    """Host of `url` in lower case, without ``www.`` and port; null without a URL."""


@attrs.define(kw_only=True)
class Link:
    """A link inside the body or a comment."""

    text: str
    """The linked words; empty for a linked picture."""

    url: str
    """Where it leads: absolute http(s) URL."""

    block: int | None = None
    """0-based index in `body` of the block it stands in; null in comments."""


@attrs.define(kw_only=True)
class Media:
    """A picture, video or sound of the article or of a comment."""

    type: str
    """``image``, ``video`` or ``audio``."""

    role: str
    """``lead`` (above the story), ``body``, or ``comment``."""

    url: str
    """Absolute http(s) URL."""

    caption: str | None = None
    """The caption as shown; null without one."""

    credit: str | None = None
    """Who is credited for it; null where the page does not part it from the caption."""


@attrs.define(kw_only=True)
class Engagement:
    """Counts that the page states about the article. Null: not stated; 0: the page says zero."""

    points: int | None = None
    """Net points ("24 points"); may be negative."""

    upvotes: int | None = None
    """Votes for."""

    downvotes: int | None = None
    """Votes against, counted up from 0."""

    shares: int | None = None
    """Times shared."""

    views: int | None = None
    """Times viewed."""

    comments: int | None = None
    """Comments, as stated outside the thread (beside the headline, in a share bar)."""

    reactions: dict[str, int] = attrs.field(factory=dict)
    """Named reactions and their counts."""


@attrs.define(kw_only=True)
class Notice:
    """Words on the page about the page: kept, but out of the body."""

    kind: str
    """``disclaimer``, ``promotion``, ``correction``, ``sponsored``, ``paywall`` or ``newsletter``."""

    text: str
    """The words."""


@attrs.define(kw_only=True)
class Related:
    """Another story that the page points to: previous, next, related, "read also"."""

    title: str
    """Its headline as shown."""

    url: str | None = None
    """Its absolute http(s) URL; null where it is not known (saved text)."""
