"""One comment."""

from __future__ import annotations

import attrs

from .article_parts import Link, Media
from .moment import Moment
from .person import CommentAuthor


@attrs.define(kw_only=True)
class Quoted:
    """A part of a comment that repeats an earlier comment."""

    text: str
    """The quoted words; they stay in the comment's text too."""

    comment_id: str | None = None
    """`id` of the comment they were taken from; null where it is not found."""


@attrs.define(kw_only=True)
class Inline:
    """Where in the article an inline feedback was left."""

    block: int | None = None
    """0-based index in `body` of the block it comments on; null where it cannot be told."""


@attrs.define(kw_only=True)
class Comment:
    """One reader's comment, as the thread shows it."""

    id: str
    """32 hex digits, the same for the same comment on every visit and through every way of reading it."""

    native_id: str | None = None
    """The comment system's own id; null where the page does not show one."""

    type: str = "comment"
    """``comment``, or ``pingback`` or ``trackback`` where the page tells them apart."""

    parent_id: str | None = None
    """`id` of the comment it answers; null for a root, and where the site does not thread."""

    depth: int = 1
    """1 for a root, one more for each level of replies; at least 2 for a reply to a comment that is not on the page or cannot be told."""

    position: int = 0
    """0-based index in `comments`."""

    author: CommentAuthor | None = None
    """Who wrote it; null where no name is shown, or only a placeholder ("Anonymous" in any language)."""

    title: str | None = None
    """The comment's own headline, in systems that have one; else null."""

    published: Moment | None = None
    """When it was posted; null where the page does not show it."""

    edited: Moment | None = None
    """When it was last edited; null where the page shows no edit."""

    text: str = ""
    """What the reader wrote: ``\\n`` for a line break, a blank line between paragraphs. Empty where the comment holds no
    words (a mere picture), or where they are not shown."""

    quoted: list[Quoted] = attrs.field(factory=list)
    """Parts that repeat earlier comments."""

    inline: Inline | None = None
    """For feedback on a passage of the body, where that is; else null."""

    links: list[Link] = attrs.field(factory=list)
    """Links in the text."""

    media: list[Media] = attrs.field(factory=list)
    """Pictures, videos and sounds in the comment."""

    reply_to: str | None = None
    """The name in its "Reply to NAME" label; null without one."""

    score: int | None = None
    """Net votes as stated; may be negative. Never computed."""

    upvotes: int | None = None
    """Votes for, as stated."""

    downvotes: int | None = None
    """Votes against, as stated, counted up from 0 (also where the page prints −8)."""

    reactions: dict[str, int] = attrs.field(factory=dict)
    """Named reactions and their counts."""

    replies_declared: int | None = None
    """How many replies the page says it has ("View Replies (9)"); null where it does not say."""

    state: str = "visible"
    """``visible``, ``deleted``, ``hidden`` or ``pending``."""

    pinned: bool = False
    """Whether the site keeps it on top (sticky)."""

    truncated: bool = False
    """Whether its text is cut by the site ("Read more"); it ends before the site's ellipsis and control."""

    url: str | None = None
    """Its permalink: absolute http(s) URL; null without one."""
