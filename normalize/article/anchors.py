"""How near a run stands to the lines that part a page: its headline, and the headings of comments and of other stories."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

from ..shape import Shape
from .scan import Run

FARTHEST = 15
_LONGEST_TITLE = 400
_LONGEST_OTHER = 200
_HEADINGS = {"h1": 1.3, "h2": 1.15, "h3": 1.0}
_OTHER = 0.7
_LEAST_ALIKE = 0.45


class Anchor:
    """The elements around a place, the nearest first, at most `FARTHEST` of them."""

    __slots__ = ("_ends", "_place", "_starts", "places")

    def __init__(self, shape: Shape, place: int) -> None:
        parents, ends = shape.parents, shape.ends
        self.places: list[int] = []
        at = place
        while at >= 0 and len(self.places) < FARTHEST:
            self.places.append(at)
            at = parents[at]
        self._place = place
        self._starts = [-at for at in self.places]
        self._ends = [ends[at] for at in self.places]

    def level(self, place: int) -> int:
        """How far up one must go from here for an element that holds `place`; `FARTHEST` where none of these does."""
        if place >= self._place:
            found = bisect_right(self._ends, place)
        else:
            found = bisect_left(self._starts, -place)
        return found if found < len(self.places) else FARTHEST


def titled_run(runs: list[Run], title: str, words_in: Callable[[str], list[str]]) -> int | None:
    """The run that is likest to the page's title: a heading, or where none is like it another line; None without one."""
    words = frozenset(words_in(title))
    if not words:
        return None
    headings = [(i, run) for i, run in enumerate(runs) if run.tag in _HEADINGS and run.size <= _LONGEST_TITLE]
    found = _likest(headings, words, words_in)
    if found is None:
        others = (
            (i, run)
            for i, run in enumerate(runs)
            if run.size <= _LONGEST_OTHER and run.tag not in _HEADINGS and run.tag not in ("p", "li")
        )
        found = _likest(others, words, words_in)
    return found


def _likest(
    lines: Iterable[tuple[int, Run]], words: frozenset[str], words_in: Callable[[str], list[str]]
) -> int | None:
    best, most = None, _LEAST_ALIKE
    for i, run in lines:
        own = set(words_in(run.text))
        shared = len(own & words)
        if not shared:
            continue
        alike = shared / len(own | words)
        if len(own) >= 3:
            # a title often adds the site's name to the headline
            alike = max(alike, 0.9 * shared / len(own))
        alike *= _HEADINGS.get(run.tag, _OTHER)
        if run.linked * 2 > run.size:
            alike *= 0.8
        if alike > most:
            best, most = i, alike
    return best
