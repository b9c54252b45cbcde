"""Lines of one kind share a verdict: headings and times of a live blog's entries, paragraphs in boxes of one name, labels of a template."""

from __future__ import annotations

from collections import Counter

from .between import OTHERS, OUTSIDE, is_sentence, story_before, story_behind
from .scan import Run, Scan

_FEWEST = 3
"""Lines of one kind."""
_MOST, _MOST_PARAGRAPHS, _FEW = 0.5, 0.4, 0.34
"""Shares of them that are accepted where all are, of lines and of paragraphs, and where none is."""
_UNLIKE, _UNLIKE_LAST = -2.5, -1.5
"""Odds of a line that is none of the story whatever its like are: within it, and behind it, where a house speaks of itself."""
_LONGEST = 120
"""Bytes of a line that is no paragraph."""
_REPEATED = 5
"""Times that a template prints the same label: "Article content"."""
_WORDED = frozenset(("p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6"))
"""Tags of lines that a story may repeat."""

_Kind = tuple[str, str | None, str | None, int, int]


def even_out(scan: Scan, odds: list[float], accepted: list[bool]) -> None:
    """Take or leave lines as most lines of the same tag and names are taken or left."""
    if True not in accepted:
        return
    runs = scan.runs
    first, last = accepted.index(True), len(runs) - 1 - accepted[::-1].index(True)
    for tag, members in _kinds(scan, first):
        told = tag == "p" or (tag not in _WORDED and _are_paragraphs(runs, accepted, members))
        if not told and tag != "figcaption":
            members = [i for i in members if i <= last and runs[i].size < _LONGEST]
        if len(members) < _FEWEST:
            continue
        labels = [] if tag in _WORDED else _labels(runs, members)
        for i in labels:
            accepted[i] = False
        count, yes = len(members), sum([accepted[i] for i in members])
        if yes > (_MOST_PARAGRAPHS if told else _MOST) * count:
            for i in members:
                if not accepted[i] and odds[i] > (_UNLIKE if i < last else _UNLIKE_LAST):
                    accepted[i] = _may_be(scan, accepted, i, i > last and (told or tag == "figcaption"))
        elif 0 < yes < _FEW * count:
            for i in members:
                # numbers and times; a line of words may be the one of its kind that is of the story
                accepted[i] = accepted[i] and runs[i].text.upper() != runs[i].text.lower()


def _kinds(scan: Scan, first: int) -> list[tuple[str, list[int]]]:
    """Lines that have tag and names in common, from the story's first on; paragraphs without a name are of no kind."""
    runs, names = scan.runs, scan.index.class_of
    kinds: dict[_Kind, list[int]] = {}
    for i in range(first, len(runs)):
        run = runs[i]
        own, box = names[run.owner_at], names[run.box_at]
        if own or box or run.tag != "p":
            kinds.setdefault((run.tag, own, box, run.near, run.far), []).append(i)
    return [(kind[0], members) for kind, members in kinds.items() if len(members) >= _FEWEST]


def _are_paragraphs(runs: list[Run], accepted: list[bool], members: list[int]) -> bool:
    """Whether lines of a kind that are of the story are sentences mostly: ``<div class="para">`` and its like."""
    of_story = [i for i in members if accepted[i]]
    sentences = sum([is_sentence(runs[i]) for i in of_story])
    return sentences >= _FEWEST and sentences > _MOST * len(of_story)


def _labels(runs: list[Run], members: list[int]) -> list[int]:
    """Lines that say the same again and again; a speaker's name before each of his answers ends in a colon."""
    if len(members) < _REPEATED:
        return []
    told = Counter([runs[i].text for i in members])
    return [i for i in members if told[runs[i].text] >= _REPEATED and not runs[i].text.endswith((":", "?"))]


def _may_be(scan: Scan, accepted: list[bool], i: int, last: bool) -> bool:
    """`last`: whether it may go on behind the story's last line, as paragraphs and the captions of a gallery do."""
    run = scan.runs[i]
    if run.linked * 2 >= run.size or run.near & OTHERS or run.where & OUTSIDE:
        return False
    return (last or story_behind(scan, accepted, i) is not None) and story_before(scan, accepted, i) is not None
