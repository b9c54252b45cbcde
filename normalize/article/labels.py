"""Labels that look like names: "Weekly Address", "Business Law". The page has their words in small letters too."""

from __future__ import annotations

import re

from ..found import Found
from ..record import Person
from .forms import is_full
from .lines import Lines
from .name_words import SMALL

_DOUBTFUL = ("name_by_date", "signature", "foot.author_name", "above.author_name", "end.author_name")
"""Places where also a section's or a series' name stands."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_MOST = 400
"""Lines that are looked through."""


def without_words(names: list[Found[Person]], lines: Lines) -> list[Found[Person]]:
    """The `names` of a doubtful place without those made of words that the page has in small letters."""
    if not names or not names[0].rule.endswith(_DOUBTFUL):
        return names
    if names[0].rule in ("foot.author_name", "above.author_name"):
        # one word far from headline and story is a label or a commenter's name
        names = [a for a in names if is_full(a.value.name) or a.value.type != "person" or " " in a.value.name]
    # scripts without capitals tell no names from words
    asked = {
        w.lower() for a in names if a.value.type == "person" for w in _WORD.findall(a.value.name) if w != w.lower()
    }
    asked -= SMALL
    common = {w for run in lines.runs[:_MOST] for w in _WORD.findall(run.text) if w in asked}
    return [a for a in names if common.isdisjoint(_WORD.findall(a.value.name.lower()))] if common else names
