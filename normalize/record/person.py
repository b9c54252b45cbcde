"""A person or an organisation who signs something."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Person:
    """Someone who signs an article: an author, or the outlet where the outlet itself signs."""

    type: str = "person"
    """``person`` or ``organisation``."""

    name: str
    """The name alone: no "By", no job title, no outlet. Never empty."""

    role: str | None = None
    """What the page calls them ("Senior correspondent"); null where it does not say."""

    url: str | None = None
    """Their page: absolute http(s) URL; null where none is linked."""

    bio: str | None = None
    """What their author box says about them: plain text, paragraphs parted by a blank line; null without one."""

    avatar: str | None = None
    """URL of their picture: absolute http(s) URL; null without one."""


@attrs.define(kw_only=True)
class CommentAuthor(Person):
    """Who wrote a comment: a person, and what the thread says about them."""

    kind: str = "unknown"
    """``registered``, ``guest``, ``staff``, ``article_author``, ``deleted`` or ``unknown``."""

    basis: str = "stated"
    """``stated``: the name stands with the comment; ``inferred``: from elsewhere, such as a reply's "Reply to NAME"."""

    badges: list[str] = attrs.field(factory=list)
    """Labels shown beside the name ("Author", "Admin", "Top fan"), as on the page."""
