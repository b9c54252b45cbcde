"""Columns: the strings that stand at the same place in every comment, side by side as in a table."""

from __future__ import annotations

import re
from functools import cached_property

from .nodes import Node
from .outline import Outline
from .words import is_control

OUTSIDE = -1
ROOT = 0
_PLAIN = frozenset({"a", "b", "strong", "span", "em", "i", "font", "u", "small", "br", "img", "big", "bdi", "tt"})
_DIGITS = re.compile(r"\d+")


class Column:
    """The strings of one place."""

    __slots__ = ("_control", "element", "key", "nodes", "pieces", "texts")

    def __init__(self, key: tuple[int, int], element: int) -> None:
        self.key = key
        self.element = element
        """An element of the place, to read its class names from."""
        self.pieces: list[int] = []
        self.texts: list[str] = []
        self.nodes: list[int] = []
        self._control: bool | None = None

    @property
    def length(self) -> float:
        """Characters of a string, on average."""
        return sum(map(len, self.texts)) / len(self.texts)

    def control(self, total: int) -> bool:
        """Whether it holds labels of controls, counts, or the same words in (nearly) every one of `total` comments."""
        if self._control is None:
            self._control = self._is_control(total)
        return self._control

    def _is_control(self, total: int) -> bool:
        sample = self.texts[:400]
        if sum(map(is_control, sample)) * 10 >= len(sample) * 6:
            return True
        number = len(sample)
        if number < 3 or number * 2 < min(total, 400) or self.length > 60:
            return False
        return len({_DIGITS.sub("0", text) for text in sample}) <= max(1, number // 6)


class Table:
    """The own strings of `nodes`, by column; those of a comment inside another belong to the inner one."""

    def __init__(self, outline: Outline, nodes: list[Node]) -> None:
        self.outline = outline
        self.nodes = nodes
        self.node_at: dict[int, int] = {}
        """The comment that an element belongs to."""
        self.paths: dict[int, int] = {}
        """The place of an element in its comment, as a number; the same for the same place in all comments."""
        self.enclosing: list[int | None] = []
        """The comment that holds a comment."""
        self.above: list[int] = []
        """By place: the place above it."""
        self.columns: dict[tuple[int, int], Column] = {}
        self.own: list[list[int]] = [[] for _ in nodes]
        """By comment: its own strings."""
        self.column_of: dict[int, Column] = {}
        self._steps: dict[tuple[int, int], int] = {}
        self._place_elements()
        self._place_pieces()

    def _place_elements(self) -> None:
        self.above = [OUTSIDE]
        outline, nodes, node_at, paths = self.outline, self.nodes, self.node_at, self.paths
        parents, shapes, ends = outline.parents, outline.shapes, outline.ends
        stack: list[int] = []
        for number, (first, end, _) in enumerate(nodes):
            while stack and nodes[stack[-1]].end <= first:
                stack.pop()
            self.enclosing.append(stack[-1] if stack else None)
            stack.append(number)
        inner: list[list[int]] = [[] for _ in nodes]
        for number, outer in enumerate(self.enclosing):
            if outer is not None:
                inner[outer].append(number)
        for number, (first, end, _) in enumerate(nodes):
            run = end > ends[first]
            skips = iter([*inner[number], -1])
            skip = next(skips)
            element = first
            while element < end:
                if skip >= 0 and element == nodes[skip].first:
                    element = nodes[skip].end
                    skip = next(skips)
                    continue
                node_at[element] = number
                if element == first and not run:
                    paths[element] = ROOT
                else:
                    above = paths.get(parents[element], ROOT)
                    paths[element] = self._step(above, shapes[element])
                element += 1

    def _step(self, above: int, shape: int) -> int:
        key = (above, shape)
        path = self._steps.get(key)
        if path is None:
            path = self._steps[key] = len(self.above)
            self.above.append(above)
        return path

    def _place_pieces(self) -> None:
        outline, node_at = self.outline, self.node_at
        if not self.nodes:
            return
        pieces = outline.pieces
        for number in range(outline.starts[self.nodes[0].first], len(pieces)):
            piece = pieces[number]
            node = node_at.get(piece.owner)
            if node is None:
                # bare words between the siblings of a run
                node = node_at.get(piece.after) if piece.after >= 0 else None
                if node is None or self.nodes[node].end == outline.ends[self.nodes[node].first]:
                    continue
            self.own[node].append(number)
            column = self._column(piece.owner, piece.after)
            column.pieces.append(number)
            column.texts.append(piece.text)
            column.nodes.append(node)
            self.column_of[number] = column

    def _column(self, owner: int, after: int) -> Column:
        outline = self.outline
        place = owner
        while self.paths.get(place, ROOT) != ROOT:
            tag, name, prop = outline.names[outline.shapes[place]]
            if tag not in _PLAIN or name or prop or outline.parents[place] not in self.paths:
                break
            place = outline.parents[place]
        behind = -1
        if after >= 0 and place == owner and outline.names[outline.shapes[after]][0] not in ("br", "img"):
            tag, name, _ = outline.names[outline.shapes[after]]
            if name or tag not in _PLAIN:
                behind = outline.shapes[after]
        key = (self.paths.get(place, ROOT), behind)
        column = self.columns.get(key)
        if column is None:
            column = self.columns[key] = Column(key, place)
        return column

    @cached_property
    def total(self) -> int:
        """How many comments."""
        return len(self.nodes)

    def controls(self) -> set[tuple[int, int]]:
        """Keys of the columns that hold no words of the commenters."""
        return {key for key, column in self.columns.items() if column.control(self.total)}
