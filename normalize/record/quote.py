"""A quotation in the article, with its speaker."""

from __future__ import annotations

import attrs

from .moment import Moment


@attrs.define(kw_only=True)
class Span:
    """A stretch of a block's text."""

    block: int
    """0-based index of the block in `body`."""

    start: int
    """First code point of the stretch in the block's `text`."""

    end: int
    """One past its last code point."""


@attrs.define(kw_only=True)
class Quote:
    """Words of someone, quoted directly. Scare quotes, titles and single terms are none."""

    kind: str
    """``direct`` (in quotation marks), ``block``, ``pull`` or ``embed`` (a post shown in the body)."""

    text: str
    """The words without the outer quotation marks: the spans' stretches joined by ``\\n\\n``."""

    spans: list[Span] = attrs.field(factory=list)
    """Where they stand, in reading order; one quotation can run over several blocks."""

    speaker: str | None = None
    """Who said it: the person's fullest name in the article; null where unknown."""

    mention: str | None = None
    """The speaker as written at the cue ("He", "Ms Zakharova"); null without a cue."""

    cue: str | None = None
    """The words that give the quotation to its speaker (``He stated,``); null where there are none."""

    cue_block: int | None = None
    """0-based index of the block the cue stands in; null without a cue."""

    basis: str | None = None
    """How the speaker was found: ``cue``, ``pronoun``, ``continuation``, ``cite`` or ``embed``; null without a speaker."""

    confidence: str = "medium"
    """``high``, ``medium`` or ``low``: how sure the speaker is."""

    repeats: int | None = None
    """For a pull quote, the 0-based index in `quotes` of the quotation that it repeats; else null."""

    url: str | None = None
    """For an embedded post, its URL; else null."""

    published: Moment | None = None
    """For an embedded post, its date as shown; else null."""

    handle: str | None = None
    """For an embedded post, its author's handle, without ``@``; else null."""
