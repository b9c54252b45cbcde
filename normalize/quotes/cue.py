"""What a cue is."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .mentions import Mention
from .tokens import Token


@attrs.define
class Cue:
    """What gives a quotation to its speaker. `verb` and `last` are indices of tokens."""

    verb: int
    """The verb, or the first word of a phrase."""
    last: int
    """The verb again, or the last word of a phrase."""
    mention: Mention | None
    side: str
    """``before`` or ``after`` the quotation."""
    direct: bool
    """Whether it introduces or follows the words with a mark, not as part of the sentence."""
    strong: bool
    """Whether the verb is one of saying."""
    sure: int = 0
    """How surely the mention is its subject."""
    tokens: Sequence[Token] = ()
    """The tokens that the indices are of."""
