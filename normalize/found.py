"""What the readers found, before it is cleaned into the record: the common ground of HTML pages and saved text.

A reader (layout, comment system, text grammar) fills these; it finds and does not judge. `assemble.py` and `thread.py`
turn them into the record: dates are parsed, ids made, parents settled, the tree put in order.
"""

from __future__ import annotations

from typing import Generic, NamedTuple, TypeVar

import attrs

from .record import Block, CommentAuthor, Engagement, Evidence, Link, Media, Notice, Person, Related, Warning

T = TypeVar("T")


class Found(NamedTuple, Generic[T]):
    """A value and the rule that gave it."""

    value: T
    rule: str
    confidence: str = "high"


class FoundDate(NamedTuple):
    """A date as it stands on the page."""

    raw: str
    basis: str
    """As `Moment.basis`. ``text`` and ``attribute`` are read as words of the page's language, the others as machine forms."""


@attrs.define(kw_only=True)
class FoundArticle:
    """The article as found. Lists are in reading order; texts are clean (see `text.py`)."""

    site_name: Found[str] | None = None
    canonical: Found[str] | None = None
    """Absolute URL that the page declares for itself, unchecked."""
    headline: Found[str] | None = None
    kicker: Found[str] | None = None
    dek: Found[str] | None = None
    description: Found[str] | None = None
    language: Found[str] | None = None
    authors: list[Found[Person]] = attrs.field(factory=list)
    published: list[Found[FoundDate]] = attrs.field(factory=list)
    """Best first: the first that can be read is taken; others that contradict it are warned of."""
    modified: list[Found[FoundDate]] = attrs.field(factory=list)
    order: str | None = None
    """``dmy`` or ``mdy`` where the page's dates tell which of two numbers is the day."""
    sections: list[Found[str]] = attrs.field(factory=list)
    tags: list[Found[str]] = attrs.field(factory=list)
    body: list[Block] = attrs.field(factory=list)
    links: list[Link] = attrs.field(factory=list)
    media: list[Media] = attrs.field(factory=list)
    engagement: Engagement = attrs.field(factory=Engagement)
    notices: list[Notice] = attrs.field(factory=list)
    related: list[Related] = attrs.field(factory=list)
    access: Found[str] | None = None
    next_page: Found[str] | None = None
    evidence: dict[str, Evidence] = attrs.field(factory=dict)
    """By JSON pointer, for what is no `Found`: ``/body``, ``/engagement/points``, ``/notices``, ``/related``, ``/media``."""
    warnings: list[Warning] = attrs.field(factory=list)


@attrs.define(kw_only=True)
class FoundComment:
    """One comment as found, in the order of the page."""

    native_id: str | None = None
    type: str = "comment"
    parent_native: str | None = None
    """Native id of the parent where the system states it; ``"0"`` where it states that this is a root; None: not stated."""
    enclosing: int | None = None
    """Index in `FoundThread.comments` of the comment whose markup holds this one; None at the top or where not nested."""
    level: int | None = None
    """Depth as the site shows it (1 = root); None where it shows none."""
    flattened: bool = False
    """Whether the site shows it at its depth limit, so that the enclosing comment may not be the true parent."""
    author: CommentAuthor | None = None
    """With the name as shown; placeholders ("Anonymous") are taken out later."""
    avatar_name: str | None = None
    """The name that the avatar's text alternative gives; used where the author line is missing."""
    title: str | None = None
    dates: list[FoundDate] = attrs.field(factory=list)
    """Most exact first."""
    edited: list[FoundDate] = attrs.field(factory=list)
    text: str = ""
    quoted: list[str] = attrs.field(factory=list)
    inline_text: str | None = None
    """The passage of the article that an inline feedback is about."""
    links: list[Link] = attrs.field(factory=list)
    media: list[Media] = attrs.field(factory=list)
    reply_to: str | None = None
    score: int | None = None
    upvotes: int | None = None
    downvotes: int | None = None
    reactions: dict[str, int] = attrs.field(factory=dict)
    replies_declared: int | None = None
    state: str = "visible"
    pinned: bool = False
    truncated: bool = False
    url: str | None = None


@attrs.define(kw_only=True)
class FoundThread:
    """The comment section as found."""

    system: str
    """Lower-case name of the adapter's file."""
    namespace: str | None = None
    """What the native ids are unique in (``wordpress``: with the host); None: the article."""
    order: str | None = None
    declared: int | None = None
    closed: bool | None = None
    url: str | None = None
    threaded: bool = True
    """False where the site shows no replies at all: parents then stay null."""
    reasons: list[str] = attrs.field(factory=list)
    """Why the page does not hold all comments (`Thread.incomplete_reasons`)."""
    place: int = 0
    """Number of this page among the pages of the thread, from 1; 0 where it is the only one."""
    all_here: bool | None = None
    """True where the system's own settings say that everything is on the page; None: judge by the counts."""
    fewer: str | None = None
    """Why fewer comments than `declared` are all there are to read, as a sentence; None where that is not known."""
    comments: list[FoundComment] = attrs.field(factory=list)
    offsets: list[tuple[str, int]] = attrs.field(factory=list)
    """Wall times (ISO 8601, no offset) with the minutes that the site's clock was ahead of UTC then, as an API tells them."""
    rules: dict[str, str] = attrs.field(factory=dict)
    """Rule by field of the comment (``author`` → ``wpdiscuz.author``)."""
    confidence: str = "high"
    """How sure it is that these are comments."""
    warnings: list[Warning] = attrs.field(factory=list)
