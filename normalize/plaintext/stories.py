"""Tells a list of stories, each with its date or its count of comments, from a thread."""

from __future__ import annotations

from ..found import FoundThread
from .cues import Cue

_TITLE_LONGEST = 140
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", ")", "”", '"', "»", ":")


def lists_stories(thread: FoundThread, letters: str, cues: dict[int, Cue], first: int, stop: int) -> bool:
    """Whether what was read as `thread` from ``first`` to ``stop`` is such a list.

    Readers answer, vote, end their sentences and have names of their own; a list of stories shows none of these.
    """
    comments = thread.comments
    if any(c.reply_to or c.truncated for c in comments) or letters.count("S", first, stop):
        return False
    counts = {cue.number for cue in cues.values() if cue.use == "count" and cue.number is not None}
    controls = sum(letters.count(letter, first, stop) for letter in "CRV")
    if controls * 3 >= len(comments):
        return False
    names = {c.author.name for c in comments if c.author is not None}
    if len(comments) >= 3 and len(names) == 1 and all(c.author is not None for c in comments):
        return True
    if len(counts) >= 4 and not names:
        return True
    titles = sum(_is_title(c.text) for c in comments)
    return len(comments) >= 2 and titles * 5 >= 4 * len(comments)


def _is_title(text: str) -> bool:
    """Whether `text` is one line that ends as no sentence does; the last item of a list holds the page's foot, too."""
    line, _, rest = text.partition("\n")
    return len(line) <= _TITLE_LONGEST and not line.endswith(_ENDS) and (not rest or len(text) > 4 * _TITLE_LONGEST)
