"""How a page's elements stand in each other, by their places in document order."""

from __future__ import annotations

from lxml.etree import _Element


class Shape:
    """For the element at place `i`: `parents[i]` (-1 for the root), `ends[i]` (one past the last element in it), and
    `depths[i]`, the number of elements around it."""

    __slots__ = ("depths", "ends", "parents")

    def __init__(self, elements: list[_Element]) -> None:
        """`elements`: all of a tree, in document order."""
        parents: list[int] = []
        depths: list[int] = []
        ends = [0] * len(elements)
        around: list[int] = []
        last: _Element | None = None
        for place, element in enumerate(elements):
            parent = element.getparent()
            if parent is last:
                # the first child of the element before
                if place:
                    around.append(place - 1)
            elif around:
                ends[place - 1] = place
                while elements[around[-1]] is not parent:
                    ends[around.pop()] = place
            parents.append(around[-1] if around else -1)
            depths.append(len(around))
            last = element
        for place in (*around, len(elements) - 1):
            ends[place] = len(elements)
        self.parents = parents
        self.ends = ends
        self.depths = depths
