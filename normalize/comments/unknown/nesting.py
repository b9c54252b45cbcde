"""Who answers whom, as the page shows it: by nesting, numbers, class names, boxes and margins."""

from __future__ import annotations

import re

from ...found import FoundComment
from .reading import Reading
from .words import words_of

_LEVEL = re.compile(
    r"(?:^|[\s_-])(?:depth|level|indent|lvl|ebene|niveau|nivel|indentation)[-_]?(\d{1,2})(?=\s|$)", re.I
)
_MARGIN = re.compile(
    r"(?:margin|padding)(?:-left|-inline-start)?\s*:\s*(?:\S+\s+\S+\s+\S+\s+)?(\d{1,4}(?:\.\d+)?)\s*(?:px|em|rem|%|pt)",
    re.I,
)
_NUMBER = re.compile(r"(?:reply|comment|antwort|kommentar)?\s*#(\d{1,5}(?:\.\d{1,4})*)(?![\w.])", re.I)
_SPACER = re.compile(r"(?:^|/)(?:s|x|spacer|blank|pixel|dot|clear|trans(?:parent)?|shim|1x1)\.(?:gif|png)", re.I)
"""The address of a picture that only holds a place."""
_REPLY = frozenset(
    "indented indent reply child children nested answer sub subcomment antwort reponse respuesta risposta odpowiedz".split()
)


def nest(reading: Reading, found: list[FoundComment]) -> None:
    """Sets `enclosing`: by nesting, by level classes, by boxes of replies beside the comment, by margins."""
    if _by_numbers(reading, found):
        return
    for comment, outer in zip(found, reading.table.enclosing, strict=True):
        comment.enclosing = outer
    if any(comment.enclosing is not None for comment in found):
        _deepen(reading, found)
        return
    for levels in (
        _by_class(reading),
        _by_boxes(reading),
        _by_words(reading),
        _by_margin(reading),
        _by_spacers(reading),
    ):
        if levels is not None and len(set(levels)) > 1 and levels[0] == min(levels):
            _by_levels(levels, found)
            return


def _deepen(reading: Reading, found: list[FoundComment]) -> None:
    """Levels by class inside one thread that the page nests but once."""
    levels = _by_class(reading)
    if levels is not None and max(levels) - min(levels) >= 2:
        _by_levels(levels, found)


def _by_levels(levels: list[int], found: list[FoundComment]) -> None:
    stack: list[tuple[int, int]] = []
    for number, level in enumerate(levels):
        while stack and stack[-1][0] >= level:
            stack.pop()
        found[number].enclosing = stack[-1][1] if stack else None
        stack.append((level, number))


def _by_class(reading: Reading) -> list[int] | None:
    levels = []
    for node in reading.nodes:
        element = reading.outline.elements[node.first]
        value = element.get("data-depth") or element.get("data-level") or element.get("aria-level")
        match = _LEVEL.search(element.get("class") or "")
        if value is not None and value.strip().isdigit():
            levels.append(int(value))
        elif match:
            levels.append(int(match[1]))
        else:
            return None
    return levels


def _by_boxes(reading: Reading) -> list[int] | None:
    """Levels by the number of elements around each: replies in a box of their own that follows the comment."""
    outline, nodes = reading.outline, reading.nodes
    depths, levels = [], []
    for node in nodes:
        depth, at = 0, outline.parents[node.first]
        while at >= 0:
            depth, at = depth + 1, outline.parents[at]
        depths.append(depth)
    top = min(depths)
    if max(depths) == top or depths[0] != top:
        return None
    for number, node in enumerate(nodes):
        levels.append(depths[number])
        if depths[number] <= top:
            continue
        # the box must follow the comment that it answers, or the other replies
        box = node.first
        while outline.parents[box] >= 0 and depths[number] - _steps(outline.parents, node.first, box) > top:
            box = outline.parents[box]
        if number == 0 or (nodes[number - 1].end > box and depths[number - 1] <= top and nodes[number - 1].first < box):
            return None
    return levels


def _steps(parents: list[int], low: int, high: int) -> int:
    count = 0
    while low != high and low >= 0:
        low, count = parents[low], count + 1
    return count


def _by_margin(reading: Reading) -> list[int] | None:
    levels = []
    for node in reading.nodes:
        level = 0.0
        for at in (reading.outline.parents[node.first], node.first):
            if at >= 0 and (style := reading.outline.elements[at].get("style")):
                match = _MARGIN.search(style[:300])
                level += float(match[1]) if match else 0
        levels.append(int(level))
    return levels


def _by_spacers(reading: Reading) -> list[int] | None:
    """Levels by the width of the first picture in each, where that is empty: old pages indent so."""
    outline, levels = reading.outline, []
    pictures = dict[int, str]()
    for number, element in outline.having(("img",)):
        node = reading.table.node_at.get(number, -1)
        if node >= 0 and node not in pictures and _SPACER.search(element.get("src") or ""):
            pictures[node] = element.get("width") or ""
    for node in range(len(reading.nodes)):
        width = pictures.get(node, "")
        if not width.isdigit() or len(width) > 4:
            return None
        levels.append(int(width))
    return levels


def _by_words(reading: Reading) -> list[int] | None:
    """Two levels: some of the nodes call themselves replies."""
    levels = []
    for node in reading.nodes:
        tokens = (reading.outline.elements[node.first].get("class") or "").split()
        words = frozenset[str]().union(*(words_of(token) for token in tokens)) if tokens else frozenset[str]()
        levels.append(2 if words & _REPLY else 1)
    return levels


def _by_numbers(reading: Reading, found: list[FoundComment]) -> bool:
    """Numbers as in #2 and #2.1: sets `enclosing` by them where all comments have one, and some a point."""
    pieces, numbers = reading.outline.pieces, []
    for own in reading.table.own:
        match = next((m for number in own[:8] if (m := _NUMBER.match(pieces[number].text))), None)
        if match is None:
            return False
        numbers.append(match[1])
    where = {number: i for i, number in enumerate(numbers)}
    if len(where) < len(numbers) or not any("." in number for number in numbers):
        return False
    for i, number in enumerate(numbers):
        parent = where.get(number.rpartition(".")[0])
        found[i].enclosing = parent if parent is not None and parent < i else None
    return True
