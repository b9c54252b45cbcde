"""Columns: the strings that stand at the same place in every comment, side by side as in a table."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from .outline import Outline
from .single import Node
from .words import is_control

OUTSIDE = -1
_PLAIN = frozenset({"a", "b", "strong", "span", "em", "i", "font", "u", "small", "br", "img", "big", "bdi", "tt"})
_MOST_HEADS = 6
"""Elements before the text of a comment that is a run of elements."""
_MOST_LABELS = 8
"""Kinds of labels that a place may hold; more are names, if only of a few who write much."""
_CELLS = frozenset({"tr", "td", "th", "li"})
_MOST_CELLS = 24
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
        if number == total == 2 and sample[0] == sample[1] and self.length < 60:
            return True
        if number < 3 or number * 2 < min(total, 400) or self.length > 60:
            return False
        return len({_DIGITS.sub("0", text) for text in sample}) <= max(1, min(number // 20, _MOST_LABELS))


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
        self.families: list[int] = _families(outline, nodes)
        """By comment: the number of its kind; replies often look different. It is the place of the comment itself."""
        self.roots = max(self.families, default=0) + 1
        """Places below this number are those of comments themselves."""
        self.family_of: list[int] = list(range(self.roots))
        """By place: the kind of comment that it is in."""
        self._place_elements()

    def _place_elements(self) -> None:
        self.above = [OUTSIDE] * self.roots
        outline, nodes, node_at, paths = self.outline, self.nodes, self.node_at, self.paths
        parents, shapes, ends, names = outline.parents, outline.shapes, outline.ends, outline.names
        stack: list[int] = []
        for number, (first, _, _) in enumerate(nodes):
            while stack and nodes[stack[-1]].end <= first:
                stack.pop()
            self.enclosing.append(stack[-1] if stack else None)
            stack.append(number)
        bare = {shape for shape, (tag, name, prop) in enumerate(outline.names) if tag in _CELLS and not (name or prop)}
        boxes = {shape for shape, (tag, name, prop) in enumerate(outline.names) if tag == "div" and not (name or prop)}
        inner: list[list[int]] = [[] for _ in nodes]
        for number, outer in enumerate(self.enclosing):
            if outer is not None:
                inner[outer].append(number)
        for number, (first, end, _) in enumerate(nodes):
            run = end > ends[first]
            root = self.families[number]
            orders = self._orders(nodes[number]) if run else {}
            skips = iter([*inner[number], -1])
            skip = next(skips)
            element = first
            cells: dict[int, int] = {}
            while element < end:
                if skip >= 0 and element == nodes[skip].first:
                    element = nodes[skip].end
                    skip = next(skips)
                    continue
                node_at[element] = number
                if element == first and not run:
                    paths[element] = root
                else:
                    above = paths[parents[element]] if parents[element] >= first else root
                    # what stands in a run before its mark is told apart by its order, for all may be of one shape
                    order = orders.get(element)
                    shape = shapes[element]
                    # boxes in a named one may be the paragraphs of a text
                    if order is None and (shape in bare or (shape in boxes and not names[shapes[parents[element]]][1])):
                        # rows, cells and boxes without names are told apart by their order too
                        order = cells[parents[element]] = cells.get(parents[element], _MOST_HEADS - 1) + 1
                        order = min(order, _MOST_CELLS)
                    paths[element] = self._step(above, shape if order is None else -1 - order)
                element += 1

    def _orders(self, node: Node) -> dict[int, int]:
        """Which of the elements of a run come first, up to that of the mark; none where the mark ends it."""
        ends, at, found = self.outline.ends, node.first, dict[int, int]()
        while at < node.end and len(found) < _MOST_HEADS:
            found[at] = len(found)
            if node.mark.element < ends[at]:
                return found if ends[at] < node.end else {}
            at = ends[at]
        return {}

    def _step(self, above: int, shape: int) -> int:
        key = (above, shape)
        path = self._steps.get(key)
        if path is None:
            path = self._steps[key] = len(self.above)
            self.above.append(above)
            self.family_of.append(self.family_of[above])
        return path

    def fill(self, dates: set[int]) -> None:
        """Puts the strings into columns; `dates` are the numbers of those that are dates, which stand in their own."""
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
            column = self._column(piece.owner, piece.after, node, number in dates)
            column.pieces.append(number)
            column.texts.append(piece.text)
            column.nodes.append(node)
            self.column_of[number] = column

    def _column(self, owner: int, after: int, node: int, date: bool) -> Column:
        outline, paths = self.outline, self.paths
        place = owner
        root = self.families[node]
        while paths.get(place, root) >= self.roots:
            # a name with a link and one without stand at the same place
            tag, name, prop = outline.names[outline.shapes[place]]
            above = outline.parents[place]
            if tag not in _PLAIN or name or prop or above not in paths:
                break
            if outline.starts[above] != outline.starts[place] or outline.stops[above] != outline.stops[place]:
                break
            place = above
        behind = -1
        if after >= 0 and place == owner and outline.names[outline.shapes[after]][0] not in ("br", "img"):
            tag, name, _ = outline.names[outline.shapes[after]]
            if name or tag not in _PLAIN:
                behind = outline.shapes[after]
        key = (self.paths.get(place, root), -2 if date else behind)
        column = self.columns.get(key)
        if column is None:
            column = self.columns[key] = Column(key, place)
        return column

    def size(self, column: Column) -> int:
        """How many comments there are of the kind that `column` is in."""
        return self.sizes[self.family_of[column.key[0]]]

    @cached_property
    def sizes(self) -> Counter[int]:
        """By kind: how many comments."""
        return Counter(self.families)

    @cached_property
    def total(self) -> int:
        """How many comments."""
        return len(self.nodes)

    def controls(self) -> set[tuple[int, int]]:
        """Keys of the columns that hold no words of the commenters."""
        return {key for key, column in self.columns.items() if column.control(self.size(column))}

    def inside(self, element: int) -> bool:
        """Whether the element stands in a comment and is not the comment itself."""
        return self.paths.get(element, 0) >= self.roots


def _families(outline: Outline, nodes: list[Node]) -> list[int]:
    """The kinds of nodes: alike are those of the same marks, and those of a tag that share a class name."""
    found: list[int] = []
    count = 0
    by_kind: dict[object, int] = {}
    by_token: dict[tuple[str, str], int] = {}
    for node in nodes:
        tag, name, _ = outline.names[outline.shapes[node.first]]
        tokens = [(tag, token) for token in name.split()] or [(tag, "")]
        family = by_kind.get(node.mark.kind)
        if family is None:
            family = next((by_token[token] for token in tokens if token in by_token), None)
        if family is None:
            family = count
            count += 1
        by_kind.setdefault(node.mark.kind, family)
        for token in tokens:
            by_token.setdefault(token, family)
        found.append(family)
    return found
