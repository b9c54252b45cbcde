"""From marks to nodes: the elements, or runs of elements, that are one comment each."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TypeVar

from .marks import Mark
from .outline import Outline
from .single import Node, children_of, single

T = TypeVar("T")


def nodes_of(marks: list[Mark], outline: Outline, taken: set[int] | None = None) -> list[Node]:
    """The nodes that each hold one of `marks`, in document order.

    Marks of one kind stand at the same place in every comment. So one climbs from all of them at once, as long as no
    two meet; where they stand highest and still look alike, there are the comments. `taken` are elements that belong
    to others: nobody climbs into them.
    """
    marks = _no_twins(marks)
    if not marks:
        return []
    if len(marks) == 1:
        return single(marks[0], outline, taken or set())
    at = [mark.element for mark in marks]
    best = list(at)
    parents = outline.parents
    while True:
        up = [parents[element] for element in at]
        if min(up) < 0 or (taken and not taken.isdisjoint(up)):
            break
        if len(set(up)) < len(up):
            twins = _twins(marks, up)
            if twins is None:
                break
            marks, up, best = _kept(marks, twins), _kept(up, twins), _kept(best, twins)
        at = up
        if _alike(at, outline):
            best = list(at)
    if _thin(best, outline):
        runs = _runs(best, marks, outline)
        if runs:
            return runs
    return sorted(Node(first, outline.ends[first], mark) for first, mark in zip(best, marks, strict=True))


def _no_twins(marks: list[Mark]) -> list[Mark]:
    """`marks` with those apart that stand in one element: the first counts."""
    kept, last = [], -1
    for mark in marks:
        if mark.element != last:
            kept.append(mark)
        last = mark.element
    return kept


def _kept(items: list[T], keep: list[bool]) -> list[T]:
    return [item for item, kept in zip(items, keep, strict=True) if kept]


def _twins(marks: list[Mark], up: list[int]) -> list[bool] | None:
    """Which marks to keep where those that meet are each other's copies (a date for wide and one for narrow screens)."""
    first: dict[int, Mark] = {}
    keep = []
    for mark, element in zip(marks, up, strict=True):
        other = first.setdefault(element, mark)
        if other is not mark and (not mark.date or mark.date[0].raw != other.date[0].raw):
            return None
        keep.append(other is mark)
    return keep if len(first) > 1 else None


def _alike(elements: list[int], outline: Outline) -> bool:
    """Whether half of the elements or more have the same shape, or all a class in common."""
    shapes = Counter(outline.shapes[element] for element in elements)
    number = shapes.most_common(1)[0][1]
    if number * 2 >= len(elements) and (number > 1 or len(elements) == 1):
        return True
    tags = {outline.names[s][0] for s in shapes}
    common = set.intersection(*(set(outline.names[s][1].split()) for s in shapes))
    return len(tags) == 1 and bool(common)


def _thin(elements: list[int], outline: Outline) -> bool:
    """Whether the elements hold a header or footer each, and the comments' texts stand between them."""
    lengths = [_length(element, outline) for element in elements]
    if sum(length < 90 for length in lengths) * 10 < len(elements) * 9:
        return False
    above = {outline.parents[element] for element in elements}
    if -1 in above:
        return False
    if {outline.tag(element) for element in elements} == {"dt"}:
        return True
    first = min(outline.starts[element] for element in above)
    last = max(outline.stops[element] for element in above)
    total = sum(len(outline.pieces[number].text) for number in range(first, last))
    return total > 2 * sum(lengths)


def _length(element: int, outline: Outline) -> int:
    """Characters in the element, as far as one must count to see that they are many."""
    start, stop = outline.starts[element], outline.stops[element]
    return 200 if stop - start > 20 else sum(len(piece.text) for piece in outline.pieces[start:stop])


def _runs(heads: list[int], marks: list[Mark], outline: Outline) -> list[Node]:
    """Comments as runs of siblings, container by container: replies may stand in one of their own."""
    groups: dict[int, list[tuple[int, Mark]]] = {}
    for head, mark in zip(heads, marks, strict=True):
        groups.setdefault(outline.parents[head], []).append((head, mark))
    nodes: list[Node] = []
    largest = max(groups, key=lambda container: len(groups[container]))
    before, ends = _beginning(largest, [head for head, _ in groups[largest]], outline)
    for container, group in groups.items():
        nodes += _cut(container, group, before, ends, outline)
    return sorted(nodes)


def _beginning(container: int, heads: list[int], outline: Outline) -> tuple[int, bool]:
    """How many siblings stand before the marked one in a comment, and whether the marked one ends it."""
    children = children_of(container, outline)
    where = {child: i for i, child in enumerate(children)}
    places = [where[head] for head in heads]
    shapes = [outline.shapes[child] for child in children]
    gaps = [shapes[one + 1 : two] for one, two in pairwise(places)]
    # the longest beginning that all comments share, read backwards from the mark
    before = 0
    while before < places[0]:
        shape = shapes[places[0] - 1 - before]
        same = sum(len(gap) > before and gap[-1 - before] == shape for gap in gaps)
        if same < len(gaps) * 0.8:
            break
        before += 1
    return before, bool(before) and places[-1] == len(children) - 1


def _cut(container: int, group: list[tuple[int, Mark]], before: int, ends: bool, outline: Outline) -> list[Node]:
    children = children_of(container, outline)
    where = {child: i for i, child in enumerate(children)}
    places = [where[head] for head, _ in group]
    if ends:
        # all between a mark and the one before belongs to it
        stops = [place + 1 for place in places]
        least = min((two - one for one, two in pairwise(places)), default=before + 1)
        starts = [max(0, places[0] - max(before, least - 1)), *stops[:-1]]
    else:
        starts = [max(0, place - before) for place in places]
        # the last comment is no longer than the longest before it
        longest = max((two - one for one, two in pairwise(starts)), default=2)
        stops = [*starts[1:], min(len(children), starts[-1] + max(longest, 2))]
    return [
        Node(children[start], outline.ends[children[stop - 1]], mark)
        for start, stop, (_, mark) in zip(starts, stops, group, strict=True)
        if stop > start
    ]
