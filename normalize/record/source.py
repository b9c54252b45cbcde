"""Where a record comes from, how its values were found, and what to doubt."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class WarcPosition:
    """Where in a WARC file the page stands."""

    file: str
    """Name of the WARC file, without its folder."""

    offset: int
    """Byte offset of the record in the file as stored (compressed where it is)."""

    record_id: str | None = None
    """The record's ``WARC-Record-ID``."""


@attrs.define(kw_only=True)
class Source:
    """The page as it was read."""

    input: str
    """``html``, ``text`` or ``warc``."""

    url: str | None = None
    """The URL that was asked for, or that the saved page names as its own; null where unknown."""

    final_url: str | None = None
    """The URL that answered, after redirects; null where it is the same or unknown."""

    fetched_at: str | None = None
    """When the page was fetched, ISO 8601 UTC; null where unknown. Never a file's mtime."""

    status: int | None = None
    """HTTP status; null for saved pages that do not tell."""

    sha256: str
    """SHA-256 of the page's bytes (of a text's UTF-8 form), hex."""

    bytes: int
    """How many bytes that were."""

    encoding: str | None = None
    """The encoding by which they were read; null for text that came decoded."""

    layout: str | None = None
    """Name of the layout whose rules were used; null for none."""

    tool: str
    """Name and version of this program."""

    warc: WarcPosition | None = None
    """Position in a WARC file; null for other inputs."""


@attrs.define(kw_only=True)
class Evidence:
    """Which rule gave a value."""

    rule: str
    """The rule's name (``jsonld.headline``, ``wpdiscuz.author``)."""

    confidence: str = "high"
    """``high``, ``medium`` or ``low``."""


@attrs.define(kw_only=True)
class Warning:
    """Something that a careful reader of the record should know."""

    code: str
    """A stable word: ``truncated``, ``ambiguous_date``, ``missing_parent``, ``depth_capped``, ``unstable_id``, …"""

    at: str
    """JSON pointer into the record (``/comments/3/published``); ``*`` stands for all; empty for the whole."""

    detail: str
    """One sentence for a person."""
