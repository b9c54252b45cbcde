"""Which runs of words are the story: the model's verdict on each, and what it means for the elements they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lxml.etree import _Element

from ..page import Page
from .alike import even_out
from .between import join_lines
from .consent import consent_boxes
from .embeds import take_posts
from .entries import take_entries
from .features import rows
from .frame import Frame
from .hints import BIT
from .notes import take_notes
from .scan import INLINE, Run, Scan
from .small_print import leave_small_print
from .story_trees import score
from .strays import leave_strays
from .wholes import take_whole

_FOR_NAMED, _AGAINST_OTHERS = 1.0, 0.7
"""What the names of a known layout weigh, in the model's log odds."""
_LEAVES = INLINE | {"p", "h1", "h2", "h3", "li", "blockquote", "pre", "td"}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HOPELESS = -9.0
_SURE_SIZE = 600
"""Bytes of the surest runs by which a page's odds are judged."""
_SURE = 2.5
"""Odds that these have on a page which is easy to read."""
_MOST_ASKED, _LEAST_ASKED, _DOUBTFUL = -0.35, -0.9, -2.5
"""What is asked of a run on such a page, on one less sure, and where none is sure."""
_NEAR = 0.6
"""How far apart the odds of paragraphs of one short story may be."""
_TINY = 200
"""Bytes of a story of which the model may have told a part only."""
_COMMENTS, _TEXT = BIT["comment"], BIT["body"] | BIT["text"]
_PARTS = ("data-testid", "data-component", "data-area", "data-block-type", "data-component-name")
_TEXTUAL = re.compile(r"\b(?:text|paragraph)\b", re.I)
"""Attributes in which systems name the parts of a page, and their values for those of text."""
_SURE_DESPITE = 3.0
"""Odds of a run that is of the story though its element is called one of comments."""
_LONG, _COPIED, _MOST_COPIES = 120, 2, 2
"""Bytes of a paragraph that no story holds twice by chance, how many such tell that it is there twice, and how often it may be there again."""
_LEAST = 150
"""Bytes of a story's words; a page with less has none, unless it declares itself an article."""
_LEAST_DECLARED, _SURE_OF_FEW = 40, 2.0
"""Bytes of the words of such a page, and odds by which others tell a short story from a page that says why it shows none."""


class Story:
    """The verdict on a page."""

    def __init__(
        self,
        scan: Scan,
        accepted: list[bool],
        taken: Iterable[_Element],
        *,
        enough: bool = True,
        entries: Mapping[_Element, str] | None = None,
    ) -> None:
        self.scan = scan
        self.accepted = accepted
        self.enough = enough
        """Whether its words are enough to tell it from those of a page that says why it shows no story."""
        self.entries = entries or {}
        """Entries of a live blog, and the time that each states for machines."""
        self.kept: set[_Element] = set()
        """Elements with words of the story in them."""
        self.dropped: set[_Element] = set(taken)
        """Elements with words in them, none of which is of the story."""
        self.bare: set[tuple[_Element, _Element | None]] = set()
        """Bare words that are not of the story, though others in their element are: the element, and the block before."""

    def settle(self) -> None:
        """Tell from the verdicts on the runs what becomes of the elements; of those outside `root` nobody asks."""
        shape, elements = self.scan.index.shape, self.scan.index.elements
        parents, top = shape.parents, self._top()
        kept: set[int] = set()
        dropped: set[int] = set()
        for run, yes in zip(self.scan.runs, self.accepted, strict=True):
            at = run.owner_at if yes else -1
            while at >= 0 and at not in kept:
                kept.add(at)
                at = parents[at]
        for run, yes in zip(self.scan.runs, self.accepted, strict=True):
            at = run.owner_at
            if yes or not top <= at < shape.ends[top]:
                continue
            if at in kept:
                self.bare.add((run.owner, run.after))
            while at not in kept and at not in dropped:
                dropped.add(at)
                at = parents[at]
        self.kept = {elements[at] for at in kept}
        self.dropped.update([elements[at] for at in dropped])

    @property
    def first(self) -> int:
        """Index of the first run of the story."""
        return self.accepted.index(True)

    def root(self) -> _Element:
        """The smallest element that holds all of the story."""
        return self.scan.index.elements[self._top()]

    def _top(self) -> int:
        """The place of `root`."""
        index = self.scan.index
        shape, tags = index.shape, index.tag_of
        places = [run.owner_at for run, yes in zip(self.scan.runs, self.accepted, strict=True) if yes]
        if not places:
            raise ValueError("no story")
        at, last = min(places), max(places)
        while shape.ends[at] <= last or (tags[at] in _LEAVES and shape.parents[at] >= 0):
            at = shape.parents[at]
        return at


def find_story(page: Page, title: str, *, declared: bool, named: _Element | None = None) -> Story | None:
    """The story among the page's words; None where there is none. It may be too short to be one (`Story.enough`).

    `declared`: whether the page says that it is an article. `named`: the element that the layout's names point to.
    """
    bodies = page.index.tags["body"]
    skipped = page.taken | consent_boxes(page)
    scan = Scan(page.index, bodies[0][0] if bodies else 0, skipped, named)
    runs = scan.runs
    if not runs:
        return None
    odds = judged(scan, title)
    least = _least_odds(runs, odds)
    accepted = [value > least for value in odds]
    if scan.inside:
        mass = sum(run.size for run, yes in zip(runs, accepted, strict=True) if yes)
        inside = sum(runs[i].size for i in scan.inside if accepted[i])
        if inside >= 0.5 * mass:
            accepted = [
                value > least + (-_FOR_NAMED if i in scan.inside else _AGAINST_OTHERS) for i, value in enumerate(odds)
            ]
    if max(odds) < least + _NEAR or sum(run.size for run, yes in zip(runs, accepted, strict=True) if yes) < _TINY:
        take_siblings(runs, odds, accepted)
    _leave_comments(runs, odds, accepted)
    take_whole(scan, odds, accepted)
    even_out(scan, odds, accepted)
    join_lines(scan, odds, accepted)
    entries = take_entries(scan, odds, accepted)
    take_posts(page.index, runs, accepted)
    _drop_copies(runs, accepted)
    leave_small_print(runs, accepted)
    leave_strays(scan, title, odds, accepted)
    take_notes(page.index, runs, odds, accepted)
    _drop_dangling(runs, accepted)
    size = sum(run.size for run, yes in zip(runs, accepted, strict=True) if yes)
    if not size:
        return None
    enough = size >= (_LEAST_DECLARED if declared or max(odds) > _SURE_OF_FEW else _LEAST)
    return Story(scan, accepted, skipped, enough=enough, entries=entries)


def judged(scan: Scan, title: str) -> list[float]:
    """The log of the odds of each run that it is of the story."""
    return [score(*row) if row is not None else _HOPELESS for row in rows(scan, Frame(scan), title)]


def _least_odds(runs: list[Run], odds: list[float]) -> float:
    """The odds that a run of this page's story has at least: where the surest runs are not so sure, less is asked of the others."""
    size, sure = 0, _HOPELESS
    enough = min(_SURE_SIZE, 0.5 * sum(run.size for run, value in zip(runs, odds, strict=True) if value > 0.0))
    for i in sorted(range(len(runs)), key=odds.__getitem__, reverse=True):
        size, sure = size + runs[i].size, odds[i]
        if size >= enough:
            break
    least = min(_MOST_ASKED, max(_LEAST_ASKED, _MOST_ASKED + 0.4 * (sure - _SURE)))
    return least if sure > least else max(_DOUBTFUL, sure - 0.3)


def take_siblings(runs: list[Run], odds: list[float], accepted: list[bool]) -> None:
    """Of a story so short that the model is sure of none or few of its words, the paragraphs beside the surest are of it too."""
    chosen = [run for run, yes in zip(runs, accepted, strict=True) if yes]
    taken = [run for run in chosen if run.tag == "p"]
    boxes = {run.box for run in taken}
    called = {(run.tag, part) for run in chosen if (part := _part(run)) is not None}
    # a system that keeps each part of a story in a box calls all of them one of text
    parts = {(run.near, run.far, run.where) for run in taken if run.near & _TEXT}
    for i, run in enumerate(runs):
        told = run.tag == "p" and (run.box in boxes or (run.near, run.far, run.where) in parts)
        if (told or (run.tag, _part(run)) in called) and odds[i] > _DOUBTFUL - _NEAR and 2 * run.linked < run.size:
            accepted[i] = True


def _part(run: Run) -> str | None:
    """What a system that names the parts of a page by attributes for scripts calls the box of a line."""
    return next((value for name in _PARTS if (value := run.box.get(name)) and _TEXTUAL.search(value)), None)


def _leave_comments(runs: list[Run], odds: list[float], accepted: list[bool]) -> None:
    """What stands in an element that is called one of comments must be surely of the story, unless most of the story does."""
    called = [i for i, yes in enumerate(accepted) if yes and (runs[i].near | runs[i].far) & _COMMENTS]
    size = sum(run.size for run, yes in zip(runs, accepted, strict=True) if yes)
    if called and 2 * sum(runs[i].size for i in called) < size:
        for i in called:
            accepted[i] = odds[i] > _SURE_DESPITE


def _drop_copies(runs: list[Run], accepted: list[bool]) -> None:
    """Of a story that the page holds twice, for print or for phones, the first is read."""
    first: dict[str, int] = {}
    for i, yes in enumerate(accepted):
        if yes:
            first.setdefault(runs[i].text, i)
    # a copy may be half taken for furniture: what was not accepted of it tells of it too
    copies = {i for i, run in enumerate(runs) if first.get(run.text, i) < i and (accepted[i] or run.size >= _LONG)}
    told = [i for i in copies if runs[i].size >= _LONG]
    # a refrain under each of many headings is no copy
    if len(told) < _COPIED or len(told) > _MOST_COPIES * len({runs[i].text for i in told}):
        return
    low, high = min(told), max(told)
    if all(i in copies for i in range(low, high) if accepted[i] and runs[i].size >= _LONG):
        # short lines between copies are of the copy, and so are its heading and its last lines
        while low and (not accepted[low - 1] or runs[low - 1].tag in _HEADINGS or low - 1 in copies):
            low -= 1
        while high + 1 < len(runs) and (not accepted[high + 1] or high + 1 in copies):
            high += 1
        told = list(range(low, high + 1))
    for i in told:
        accepted[i] = False


def _drop_dangling(runs: list[Run], accepted: list[bool]) -> None:
    """Headings under which nothing of the story stands are the furniture's."""
    for i in range(len(runs) - 1, -1, -1):
        if accepted[i]:
            if runs[i].tag not in _HEADINGS:
                return
            accepted[i] = False
