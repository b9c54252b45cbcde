"""The line grammar of each comment system: a small table, no code.

A line's kind is one letter: ``N`` a short line that may be a name, ``X`` other text, ``D`` date, ``R`` "Reply to NAME"
(``r`` its name on a line of its own), ``S`` "NAME says:" (``s`` without the name), ``O`` role, ``B`` a mere dot, ``M`` name and date on one line, ``C`` reply control, ``V`` votes,
``H`` share and its like, ``E`` edited, ``T`` toggle of replies, ``P`` pingback, ``K`` heading, count, order or form of the
section, ``Z`` what comes after the section.
"""

from __future__ import annotations

import attrs

_NAMES = "O?N?O?N?O?"
_LABELS = "H{0,12}"
"""Controls that one head may hold: more would be gone through for each of them."""


@attrs.define(frozen=True)
class System:
    """How a comment system prints a comment when its page is saved as text."""

    name: str
    """The adapter's name (`FoundThread.system`)."""
    style: str
    """Where the date stands: ``says`` (after "NAME says:"), ``head`` (before the text), ``foot`` (after it), ``none``."""
    head: str
    """What stands before a comment's text, as a pattern over the letters."""
    signs: frozenset[str] = frozenset()
    """Uses of lines that only this system has; empty: the general grammar of this style."""


_WPDISCUZ = frozenset({"notify_of", "inline_feedbacks", "view_all"})

SYSTEMS: tuple[System, ...] = (
    System("wordpress", "says", r"(?:S|N?s)H*D|D(?:S|N?s)H*"),
    System("wordpress", "says_undated", r"(?:S|N?s)H*"),
    System("wpdiscuz", "head", rf"{_NAMES}{_LABELS}(?:Rr?{_LABELS})?DH*(?:Rr?H*)?", _WPDISCUZ),
    System("wpdiscuz", "foot", rf"{_NAMES}H*", _WPDISCUZ),
    System("wpdiscuz", "none", rf"{_NAMES}(?:Rr?)?H*", _WPDISCUZ),
    System("wordpress", "head", rf"{_NAMES}D", frozenset({"respond"})),
    System("generic", "head", rf"{_NAMES}[RrHEB]{{0,4}}D[RrHEB]{{0,4}}"),
    System("wordpress", "line", r"M[RrHOE]{0,3}", frozenset({"respond"})),
    System("generic", "line", r"M[RrHOE]{0,3}"),
    System("generic", "dated_name", r"DO?NO?(?:Rr?)?H*"),
    System("generic", "foot", rf"{_NAMES}(?:Rr?)?H*"),
    System("generic", "none", rf"{_NAMES}(?:Rr?)?H*"),
    System("wpdiscuz", "names", r"N(?:Rr?)?", _WPDISCUZ),
    System("generic", "names", r"N(?:Rr?)?"),
    System("wordpress", "list", r"", frozenset({"respond"})),
    System("generic", "list", r""),
    System("wpdiscuz", "paragraphs", r"", _WPDISCUZ),
    System("wordpress", "paragraphs", r"", frozenset({"respond"})),
    System("generic", "paragraphs", r""),
)
"""In order of preference."""


def grammar_of(style: str, signs: frozenset[str]) -> System:
    """The table for a thread of this style on a page with these signs."""
    return next(s for s in SYSTEMS if s.style == style and (not s.signs or s.signs & signs))
