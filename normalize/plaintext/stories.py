"""Tells a list of stories, each with its date or its count of comments, or a table of figures from a thread."""

from __future__ import annotations

import re
from collections import Counter

from ..found import FoundThread
from .cues import Cue

_TITLE_LONGEST = 140
_ENDS = (".", "!", "?", "…", "。", "！", "？", "؟", ")", "”", '"', "»", ":")
# so many by one name are no talk, even where a line like "Ann says:" stands among them
_ONE_WRITER = 8
# what stands beside a price, a length or a count of views in a table: "$750", "100 m", "14K views"
_QUANTITY = re.compile(r"[$€£¥]\s?\d|\d[\d.,]*(?:\s?[A-Za-z%°]{1,2})?(?:\s+(?:views|hours?|years?))?$")


def lists_stories(thread: FoundThread, letters: str, cues: dict[int, Cue], first: int, stop: int) -> bool:
    """Whether what was read as `thread` from ``first`` to ``stop`` is such a list.

    Readers answer, vote, end their sentences and have names of their own; a list of stories shows none of these.
    """
    comments = thread.comments
    if any(c.reply_to or c.truncated for c in comments):
        return False
    if sum(not c.text for c in comments) * 2 >= len(comments):
        return True
    names = Counter(c.author.name for c in comments if c.author is not None)
    if sum(times for name, times in names.items() if _QUANTITY.match(name)) * 2 > len(comments):
        return True
    controls = sum(letters.count(letter, first, stop) for letter in "CRV")
    if controls * 3 >= len(comments):
        return False
    of_one = len(comments) >= 3 and max(names.values(), default=0) * 5 >= 4 * len(comments)
    if of_one and len(comments) >= _ONE_WRITER:
        return True
    if letters.count("S", first, stop):
        return False
    counts = {cue.number for cue in cues.values() if cue.use == "count" and cue.number is not None}
    if of_one or (len(counts) >= 4 and not names):
        return True
    titles = sum(_is_title(c.text) for c in comments)
    return len(comments) >= 2 and titles * 5 >= 4 * len(comments)


def _is_title(text: str) -> bool:
    """Whether `text` is one line that ends as no sentence does; the last item of a list holds the page's foot, too."""
    line, _, rest = text.partition("\n")
    return len(line) <= _TITLE_LONGEST and not line.endswith(_ENDS) and (not rest or len(text) > 4 * _TITLE_LONGEST)
