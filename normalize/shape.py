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
        ends = list(range(1, len(elements) + 1))
        around: list[int] = []
        # the element that holds the one before, its place and its depth: most elements stand beside the one before
        holder = elements[0].getparent() if elements else None
        here, depth = -1, 0
        last: _Element | None = None
        for place, element in enumerate(elements):
            parent = element.getparent()
            if parent is not holder:
                if parent is last:
                    # the first child of the element before
                    around.append(here)
                    here = place - 1
                    depth += 1
                else:
                    while elements[here] is not parent:
                        ends[here] = place
                        here = around.pop()
                        depth -= 1
                holder = parent
            parents.append(here)
            depths.append(depth)
            last = element
        while here >= 0:
            ends[here] = len(elements)
            here = around.pop()
        self.parents = parents
        self.ends = ends
        self.depths = depths
