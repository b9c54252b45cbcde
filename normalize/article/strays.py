"""Lines that the model takes for the story's though they stand away from it: a request before the headline, an appeal behind the end, a list of links."""

from __future__ import annotations

from ..markup import has_at_most
from .between import OTHERS, OUTSIDE
from .scan import Run, Scan
from .titles import key

_WEAK_BEFORE, _WEAK_BEHIND = 1.0, 0.0
"""Odds of such a line before the headline, and behind the story."""
_FEW_BEFORE, _FEW_BEHIND, _FEW_LINKS = 0.5, 0.25, 0.3
"""Shares of the story's words that such lines are at most."""
_PARTED = 2
"""Lines of furniture that part the story from what only looks like more of it."""
_MOST_BEHIND = 2
"""Lines of an appeal; more are another part of the story."""
_LINKS, _LINKED = 2, 0.6
"""Links, and share of a line's words in them, that tell a list of links in elements such as ``<font>``."""
_WORDED = frozenset(("p", "li"))
"""Tags of lines that a story fills with links, or that are read as "Read also"."""
_LEAST = 12
"""Letters of a headline that no other line begins with by chance."""


def leave_strays(scan: Scan, title: str, odds: list[float], accepted: list[bool]) -> None:
    """Take such lines off the story, unless they are much of it."""
    runs = scan.runs
    size = sum([run.size for run, yes in zip(runs, accepted, strict=True) if yes])
    for strays, few in (
        (_before_headline(scan, title, odds, accepted), _FEW_BEFORE),
        (_behind(scan, odds, accepted), _FEW_BEHIND),
        (_links(scan, accepted), _FEW_LINKS),
    ):
        if sum([runs[i].size for i in strays]) <= few * size:
            for i in strays:
                accepted[i] = False


def _before_headline(scan: Scan, title: str, odds: list[float], accepted: list[bool]) -> list[int]:
    own = key(title)
    at = next((at for at, _ in scan.headings if at < len(scan.runs) and _is_title(scan.runs[at], own)), 0)
    return [i for i in range(at) if accepted[i] and odds[i] < _WEAK_BEFORE]


def _is_title(run: Run, own: str) -> bool:
    told = key(run.text)
    return run.tag == "h1" and len(told) >= _LEAST and told in own


def _behind(scan: Scan, odds: list[float], accepted: list[bool]) -> list[int]:
    runs, shape = scan.runs, scan.index.shape
    chosen = [i for i, yes in enumerate(accepted) if yes]
    end = len(chosen)
    while end and odds[chosen[end - 1]] < _WEAK_BEHIND:
        end -= 1
    if not end:
        return []
    places = [runs[i].owner_at for i in chosen[:end]]
    core, last = min(places), max(places)
    while shape.ends[core] <= last:
        core = shape.parents[core]
    for n in range(end, len(chosen)):
        i, before = chosen[n], chosen[n - 1]
        if (
            i - before > _PARTED
            and not core <= runs[i].owner_at < shape.ends[core]
            and any(_is_furniture(run) for run in runs[before + 1 : i])
        ):
            return chosen[n:] if len(chosen) - n <= _MOST_BEHIND else []
    return []


def _is_furniture(run: Run) -> bool:
    return 2 * run.linked >= run.size or bool(run.near & OTHERS or run.where & OUTSIDE)


def _links(scan: Scan, accepted: list[bool]) -> list[int]:
    """Lines that are all of their element, most of whose words are in links that stand in other inline elements."""
    runs, ends = scan.runs, scan.index.shape.ends
    found = []
    for i, yes in enumerate(accepted):
        run = runs[i]
        if not yes or run.linked or has_at_most(run.owner, 0) or run.tag in _WORDED:
            continue
        alone = run.after is None and (i + 1 == len(runs) or runs[i + 1].owner_at >= ends[run.owner_at])
        if alone:
            words = ["".join(link.itertext()) for link in run.owner.iter("a")]
            words = [text for text in words if text.strip()]
            if len(words) >= _LINKS and sum(len(text) for text in words) >= _LINKED * len(run.text):
                found.append(i)
    return found
