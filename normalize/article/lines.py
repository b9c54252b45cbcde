"""The lines between headline and story, and just after it: where deks, bylines and dates stand."""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element

from .byline_words import BY
from .date_words import dates_in
from .eastern import EASTERN
from .hints import BIT
from .scan import IN_ASIDE, IN_FIGURE, Run
from .story import Story
from .titles import key

_MOST_HEAD = 40
_BEFORE = 5
_AFTER = 8
_BYLINE = 40
"""Letters of a line that can be a byline and nothing else."""
_DATE = 60
"""Bytes of a line that can be a date and nothing else."""
_CREDITS = 200
_OVER = 40
"""Bytes of a line over the headline that is a kicker or a section."""
_OTHERS = BIT["comment"] | BIT["related"] | BIT["ad"] | BIT["sign"]


class Lines:
    """The runs around the story's headline and end."""

    def __init__(self, story: Story, title: str, element: _Element | None) -> None:
        runs, accepted = story.scan.runs, story.accepted
        first = story.first
        own = key(title)
        at = -1
        for i, run in enumerate(runs[: first + 30]):
            if (element is not None and (run.owner is element or run.owner.getparent() is element)) or (
                own and run.tag in ("h1", "h2") and key(run.text) == own
            ):
                at = i
                if run.tag == "h1" or run.owner is element:
                    break
        if at >= first:
            first = next((i for i in range(at + 1, len(runs)) if accepted[i]), len(runs))
        while first < len(runs) and _is_byline(runs[first]) and any(accepted[first + 1 :]):
            # it stands before the story, whatever it looks like
            accepted[first] = False
            first = accepted.index(True, first)
        self.timed = bool(story.scan.index.tags["time"])
        """Whether the page has ``<time>`` elements at all."""
        self._ends = story.scan.index.shape.ends
        self.runs = runs
        self.accepted = accepted
        self.title_at = at
        self.first = first
        low = at + 1 if at >= 0 else max(0, first - 10)
        self.head = list(range(low, min(first, low + _MOST_HEAD)))
        """Between headline and story."""
        self.standfirst: list[int] = []
        """Lines of the dek that are of the story too."""
        self.above = list(range(max(0, at - _BEFORE), at)) if at >= 0 else []
        last = max(i for i, yes in enumerate(accepted) if yes)
        # a line of the date alone ends no story
        while last > self.first and runs[last].size < _DATE and _is_date(runs[last].text):
            accepted[last] = False
            last = next(i for i in range(last - 1, -1, -1) if accepted[i])
        self.foot = list(range(last + 1, min(last + 1 + _AFTER, len(runs))))
        """After the story."""

    def parts(self, run: Run) -> int:
        """How many elements stand in the run's own."""
        return self._ends[run.owner_at] - run.owner_at - 1

    @property
    def begins(self) -> int:
        """The story's first line behind the dek, which may be one of its lines too."""
        story = (i for i in range(self.first, len(self.runs)) if self.accepted[i] and i not in self.standfirst)
        return next(story, self.first)

    def front(self) -> list[int]:
        """The lines between the headline and the story behind the dek."""
        return [*self.head, *range(self.first, min(self.begins, self.first + _MOST_HEAD))]

    def around(self) -> Iterator[tuple[Run, str]]:
        """The lines that may hold byline and date, the likeliest first, and where they stand."""
        for i in self.head:
            if not self.is_other(self.runs[i]):
                yield self.runs[i], "head"
        for i in range(self.first, min(self.first + 3, len(self.runs))):
            if self.accepted[i] and self.runs[i].size < 200:
                yield self.runs[i], "head"
        for i in self.above:
            if not self.is_other(self.runs[i]):
                yield self.runs[i], "above"
        last = [
            i
            for i in range(max(self.first, (self.foot[0] if self.foot else len(self.runs)) - 2), len(self.runs))
            if self.accepted[i]
        ]
        for i in last[:2]:
            if self.runs[i].size < 200:
                yield self.runs[i], "end"
        for i in self.foot:
            if not self.is_other(self.runs[i]):
                yield self.runs[i], "foot"

    def shown_title(self) -> int:
        """The heading over the story of a page that shows another headline than it declares; -1 for none."""
        runs = self.runs
        return next((i for i in reversed(self.head) if runs[i].tag in ("h1", "h2") and not self.is_other(runs[i])), -1)

    def trim(self, headline: str, names: list[str]) -> None:
        """Take headline, byline and date off the story's beginning."""
        own = key(headline)
        left = sum(self.accepted)
        for i, run in enumerate(self.runs):
            if not self.accepted[i] or i in self.standfirst:
                continue
            over = i < self.title_at and run.size < _OVER
            if left < 2 or run.size > 160 or not (over or self._is_front(run, own, names)):
                return
            self.accepted[i] = False
            left -= 1

    def _is_front(self, run: Run, headline: str, names: list[str]) -> bool:
        text = run.text
        if headline and key(text) == headline:
            return True
        if _is_date(text):
            return True
        found, _ = dates_in(text)
        rest = len(text) - sum(map(len, found))
        named = [name for name in names if name in text]
        return bool(named) and (
            rest - sum(map(len, named)) < 20 or (BY.match(text) is not None and rest - sum(map(len, named)) < 60)
        )

    @staticmethod
    def is_other(run: Run) -> bool:
        """Whether a line stands with other stories, comments, advertisements."""
        return bool(run.near & _OTHERS or run.where & IN_ASIDE or run.far & BIT["comment"])


def is_caption(run: Run) -> bool:
    """Whether a line belongs to a picture."""
    return bool(run.where & IN_FIGURE or run.near & BIT["caption"])


def is_credit_line(run: Run) -> bool:
    """Whether a line that is called one of credits, and stands in no figure, is the story's byline: it says who and when."""
    if run.where & IN_FIGURE or not run.near & BIT["caption"] or run.size > _CREDITS:
        return False
    return BY.match(run.text) is not None and bool(dates_in(run.text)[0])


def tells_who_or_when(run: Run) -> bool:
    """Whether a line is nothing but a byline or a date."""
    return _is_byline(run) or (run.size < _DATE and _is_date(run.text))


def _is_byline(run: Run) -> bool:
    """Whether a line is as short as a byline and begins and ends as one."""
    size = run.size if EASTERN.search(run.text) is not None else len(run.text)
    return size < _BYLINE and run.text[-1] not in '.!?:…”"।' and BY.match(run.text) is not None


def _is_date(text: str) -> bool:
    found, _ = dates_in(text)
    return bool(found) and len(text) - sum(map(len, found)) < 25
