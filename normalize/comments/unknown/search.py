"""The search: which marks on the page are those of comments."""

from __future__ import annotations

from .judge import is_thread, may_be_thread
from .marks import Dates, Mark, author_marks, id_marks
from .nodes import nodes_of
from .outline import Outline
from .reading import Reading
from .single import Node

_TRIES = 5
"""Kinds of marks that are tried, the most frequent first."""
_MORE_TRIES = 12
"""Kinds of marks that are looked through for further comments."""


def search(outline: Outline, dates: Dates) -> Reading | None:
    """The best reading of the comments in `outline`; None where there are none."""
    best: Reading | None = None
    tried: set[tuple[int, int, int]] = set()
    by_date = _kinds(dates.of(outline))
    by_id = _kinds(id_marks(outline))
    kinds = by_date[:_TRIES] + by_id[:_TRIES]
    for marks in kinds:
        best = _better(best, marks, outline, dates, tried)
    if best is None:
        for marks in _kinds(author_marks(outline))[:_TRIES]:
            best = _better(best, marks, outline, dates, tried)
    if best is None:
        return None
    return _with_others(best, by_date + by_id[:_TRIES], outline, dates)


def _kinds(marks: list[Mark]) -> list[list[Mark]]:
    """The marks by kind, the most frequent first."""
    kinds: dict[tuple[object, ...], list[Mark]] = {}
    for mark in marks:
        kinds.setdefault(mark.kind, []).append(mark)
    return sorted(kinds.values(), key=len, reverse=True)


def _better(
    best: Reading | None, marks: list[Mark], outline: Outline, dates: Dates, tried: set[tuple[int, int, int]]
) -> Reading | None:
    nodes = nodes_of(marks, outline)
    if nodes:
        # other marks of the same comments
        key = (len(nodes), nodes[0].first, nodes[-1].first)
        if key in tried:
            return best
        tried.add(key)
    if not nodes or (best is not None and len(nodes) <= best.score) or not may_be_thread(nodes, outline):
        return best
    reading = Reading(outline, nodes, dates)
    if (best is None or reading.score > best.score) and is_thread(reading):
        return reading
    return best


def _with_others(best: Reading, kinds: list[list[Mark]], outline: Outline, dates: Dates) -> Reading:
    """`best` with the comments that other marks show: replies often look different."""
    for marks in kinds[:_MORE_TRIES]:
        covered = best.table.node_at
        taken: set[int] = set()
        for node in best.nodes:
            at = node.first
            while at >= 0 and at not in taken:
                taken.add(at)
                at = outline.parents[at]
        used = {node.mark for node in best.nodes}
        inside = [mark for mark in marks if mark not in used and mark.element not in taken]
        inside = [mark for mark in inside if _own_part(mark, best, covered)]
        if not inside:
            continue
        more = _apart(nodes_of(inside, outline, taken), best.nodes, outline)
        more = [node for node in more if not _repeats(node, best)]
        if not more:
            continue
        reading = Reading(outline, sorted(best.nodes + more), dates)
        if _all_speak(reading, {node.first for node in more}) and reading.score > best.score and is_thread(reading):
            best = reading
    return best


def _own_part(mark: Mark, best: Reading, covered: dict[int, int]) -> bool:
    """Whether the mark is not the date or the id of a comment that is known already."""
    node = covered.get(mark.element)
    if node is None:
        return True
    return bool(mark.date) and mark.piece != best.nodes[node].mark.piece


def _repeats(node: Node, best: Reading) -> bool:
    """Whether the node stands in a comment of the very same date: that is another of its headers."""
    outer = best.table.node_at.get(node.first)
    if outer is None or not node.mark.date:
        return False
    return node.mark.date[0].raw in {date.raw for date in best.dates[outer]}


def _apart(nodes: list[Node], known: list[Node], outline: Outline) -> list[Node]:
    """Those of `nodes` that hold none of the known ones and stand among them."""
    starts = {node.first for node in known}
    low, high = known[0].first, known[-1].end
    top = outline.parents[known[0].first]
    if top >= 0:
        low, high = min(low, top), max(high, outline.ends[top])
    return [node for node in nodes if node.first not in starts and low <= node.first < high]


def _all_speak(reading: Reading, new: set[int]) -> bool:
    """Whether the new ones have both a name and a text, and the others still theirs."""
    good = bad = 0
    for number, node in enumerate(reading.nodes):
        if node.first in new:
            if reading.words[number] and reading.names[number]:
                good += 1
            else:
                bad += 1
        elif not reading.words[number]:
            bad += 1
    return good > bad
