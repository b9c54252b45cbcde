"""What is special to a family of sites when its pages are saved as text: data only."""

from __future__ import annotations

import attrs


@attrs.define(frozen=True)
class Layout:
    """A family of sites, known by the lines that only it prints."""

    name: str
    signs: frozenset[str]
    """Uses of lines that must all be there."""
    dek: bool = False
    """Whether the one-sentence paragraph under the headline is its standfirst."""


LAYOUTS: tuple[Layout, ...] = (
    # Boombox and its like: a "What do you think?" box with points under the story, a summary line under the headline
    Layout("boombox", frozenset({"vote_box", "points"}), dek=True),
)
