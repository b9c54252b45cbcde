"""The story and its headline on pages of no known family: two small models, one of lines of the story, one of headlines."""

from __future__ import annotations

import attrs

from .front import is_paragraph
from .headline_features import candidates
from .headline_trees import score as headline_score
from .lines import Line
from .story_features import rows
from .story_trees import score as story_score

_LEAST, _BETWEEN = -0.3, -2.0
"""Odds of a line of the story, and of one that stands between two of them."""
_LEAST_HEADLINE, _SURE_HEADLINE = -1.8, -1.0
"""Odds of the line that is the headline, and of one of which there is little doubt."""
_STOPS, _FEW_WORDS = (".", "!", "?", "…", "”", '"', "»", "。", "！", "？", "؟", "।"), 4
"""What ends a sentence, and spaces in one, in scripts that have them."""
_LEAST_BYTES, _SURE = 150, 2.0
"""Bytes of a story's words, and odds by which a shorter one is told."""


@attrs.define(frozen=True)
class Told:
    """What the models say of a text's lines."""

    story: frozenset[int]
    """Indexes of the story's lines."""
    headline: int | None
    """Index of the headline, which stands above all of them."""
    is_sure: bool = True
    """Whether there is little doubt of the headline."""

    @property
    def first(self) -> int:
        """Index of the story's first line; -1 for none."""
        return min(self.story, default=-1)

    @property
    def last(self) -> int:
        """Index of its last; -1 for none."""
        return max(self.story, default=-1)


def tell(lines: list[Line], start: int, stop: int) -> Told | None:
    """What is the story in `lines`, apart from the comments ``lines[start:stop]``.

    None where the models cannot tell, though there are sentences; where there are none, nothing is the story's.
    """
    own = [i for i in range(len(lines)) if not start <= i < stop]
    odds = [story_score(*row) for row in rows(lines, start, stop)]
    accepted = [value > _LEAST for value in odds]
    for at in range(1, len(own) - 1):
        if not accepted[at] and accepted[at - 1] and accepted[at + 1] and odds[at] > _BETWEEN:
            accepted[at] = True
    story = [at for at, yes in enumerate(accepted) if yes]
    size = sum(len(lines[own[at]].text.encode("utf-8", "replace")) for at in story)
    if not story or size < (_LEAST_BYTES if max(odds) < _SURE else _LEAST_BYTES // 3):
        return None if any(_is_sentence(lines[i].text) for i in own) else Told(frozenset(), None)
    headline, best = None, _LEAST_HEADLINE
    # the first of the story's lines may be the headline itself
    first = story[1] if len(story) > 1 and not is_paragraph(lines[own[story[0]]].text) else story[0]
    for at, row in candidates(lines, own, first):
        value = headline_score(*row)
        if value > best:
            headline, best = own[at], value
    below = [own[at] for at in story if headline is None or own[at] > headline]
    return Told(frozenset(below), headline, is_sure=best > _SURE_HEADLINE)


def _is_sentence(text: str) -> bool:
    return text.endswith(_STOPS) and "©" not in text and (text.count(" ") >= _FEW_WORDS or text > "\u2e80")
