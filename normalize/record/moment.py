"""A point or stretch of time, never more exact than the page is."""

from __future__ import annotations

import attrs


@attrs.define(kw_only=True)
class Moment:
    """A date as a page states it: what is known, how exactly, and where from."""

    value: str | None = None
    """ISO 8601, cut to `precision` (``2017-09``, ``2017-09-01``, ``2017-09-01T15:04``): the site's wall time where it
    is shown, with an offset only where one is known. Null for relative dates and bounds."""

    precision: str | None = None
    """``year``, ``month``, ``day``, ``hour``, ``minute`` or ``second``; for relative dates ("3 days ago") the unit
    that is stated (also ``week``). Null for a mere bound."""

    raw: str | None = None
    """The words or the attribute on the page. Null for a mere bound."""

    basis: str
    """Where it stands: ``jsonld``, ``meta``, ``time``, ``attribute``, ``api``, ``text``, ``url``, or ``comments`` for a
    bound taken from the thread."""

    tz: str = "unknown"
    """``explicit`` (the offset is written), ``inferred`` (from other dates of the page), ``assumed`` (by the source's
    rule) or ``unknown``."""

    earliest: str | None = None
    """Earliest possible instant, UTC, ISO 8601 with ``Z``; for relative dates and bounds, else null."""

    latest: str | None = None
    """Latest possible instant, UTC, ISO 8601 with ``Z``; for relative dates and bounds, else null."""
