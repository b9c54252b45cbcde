"""What a comment says: which place of the table holds the texts, and what in it is no text."""

from __future__ import annotations

import re
from collections import Counter

from lxml.etree import _Element

from ...markup import text_of
from ...text import clean_line
from .columns import Column, Table
from .labels import BADGE
from .words import ACTION, TEXT, is_control, joins, says

_BREAKS = re.compile(r"\n{2,}")
_LONGEST_LABEL = 40
_LAST = 4
"""Strings at a comment's end that may be labels of links."""
_FLOW = frozenset({"p", "blockquote", "ul", "ol", "pre", "br", "hr", "dl", "table", "figure"})
_INLINE = frozenset(
    {
        "a",
        "b",
        "strong",
        "em",
        "i",
        "u",
        "span",
        "font",
        "q",
        "cite",
        "code",
        "sub",
        "sup",
        "del",
        "ins",
        "small",
        "img",
        "abbr",
        "s",
    }
)


class Texts:
    """Finds the texts of the comments in `table`.

    `heads`: by comment, the strings that are its author, its date and the like. The place that holds most of all other
    words and none of these is the text's; where there is none, the text stands bare between them.
    """

    def __init__(self, table: Table, heads: list[list[int]]) -> None:
        self._table = table
        self._heads = heads
        self._head_pieces = {piece for pieces in heads for piece in pieces}
        self._controls = self._control_keys()
        self._spoiled: set[int] = set()
        """Places that hold a head."""
        self._weights: Counter[int] = Counter()
        """By place: characters of text in it."""
        self._all: Counter[int] = Counter()
        """By kind of comment: characters of text."""
        self._weigh()
        places = self._best()
        self._elements: list[list[int]] = [[] for _ in table.nodes]
        for element, path in table.paths.items():
            if path in places:
                self._elements[table.node_at[element]].append(element)
        self._silent = set(self._head_pieces)
        """Strings that are no text: heads, those of controls, and labels of links after the text."""
        for key in self._controls:
            self._silent.update(table.columns[key].pieces)
        self._skipped = self._skips()

    def _control_keys(self) -> set[tuple[int, int]]:
        table = self._table
        heaviest: dict[int, tuple[int, Column]] = {}
        for column in table.columns.values():
            family = table.family_of[column.key[0]]
            weight = sum(len(t) for p, t in zip(column.pieces, column.texts, strict=True) if p not in self._head_pieces)
            if family not in heaviest or weight > heaviest[family][0]:
                heaviest[family] = (weight, column)
        badges = {key for key, column in table.columns.items() if all(map(BADGE.fullmatch, column.texts[:400]))}
        return (table.controls() | badges) - {column.key for _, column in heaviest.values()}

    def _weigh(self) -> None:
        table = self._table
        above, pieces, paths = table.above, table.outline.pieces, table.paths
        roots = table.roots
        direct: Counter[int] = Counter()
        for own in table.own:
            for number in own:
                piece = pieces[number]
                path = paths.get(piece.owner, 0)
                if number in self._head_pieces:
                    while path >= roots and path not in self._spoiled:
                        self._spoiled.add(path)
                        path = above[path]
                elif table.column_of[number].key not in self._controls:
                    direct[path] += len(piece.text)
                    self._all[table.family_of[path]] += len(piece.text)
        # places are numbered after those above them
        for path in range(len(above) - 1, roots - 1, -1):
            weight = self._weights[path] + direct[path]
            self._weights[path] = weight
            if above[path] >= roots:
                self._weights[above[path]] += weight

    def _best(self) -> set[int]:
        """The places of the texts, by kind of comment; none for those whose texts stand bare."""
        table = self._table
        samples: dict[int, int] = {}
        repeated: set[int] = set()
        last: dict[int, int] = {}
        for element, path in table.paths.items():
            samples.setdefault(path, element)
            node = table.node_at[element]
            if last.get(path) == node:
                repeated.add(path)
            last[path] = node
        best: dict[int, tuple[float, int]] = {}
        called: dict[int, tuple[int, int]] = {}
        counts = Counter(table.paths.values())
        for path, weight in self._weights.items():
            if path in self._spoiled or path not in samples:
                continue
            tag, name, prop = table.outline.names[table.outline.shapes[samples[path]]]
            words = table.outline.words(samples[path])
            family = table.family_of[path]
            score = weight / (self._all[family] or 1)
            if prop in ("text", "commentText", "description", "articleBody", "reviewBody"):
                score += 0.3
            elif words & TEXT:
                score += 0.08
            if words & ACTION and not words & TEXT:
                score -= 0.2
            if tag in _INLINE and not name:
                score -= 0.3
            if path in repeated:
                score -= 0.3 if tag in _FLOW or tag in _INLINE else 0.15
            elif tag == "p" and not name:
                score -= 0.05
            best[family] = max(best.get(family, (0.0, 0)), (score, path))
            # where comments are short, labels may outweigh them: then the place is believed that calls itself text
            says_so = words & TEXT and not words & ACTION and path not in repeated
            if says_so and weight * 5 > self._all[family] and counts[path] * 10 >= table.sizes[family] * 8:
                called[family] = max(called.get(family, (0, 0)), (weight, path))
        found = {path for score, path in best.values() if score >= 0.55}
        return found | {path for family, (_, path) in called.items() if best[family][0] < 0.55}

    def _skips(self) -> set[_Element]:
        """Elements that hold nothing but controls, heads, or another comment."""
        table = self._table
        outline = table.outline
        found: set[_Element] = set()
        for number, outer in enumerate(table.enclosing):
            if outer is not None:
                node = table.nodes[number]
                at = node.first
                while at < node.end:
                    found.add(outline.elements[at])
                    at = outline.ends[at]
        silent = self._silent
        for own in table.own:
            for number in own:
                if number in silent:
                    self._skip_up(outline.pieces[number].owner, found)
            for number in own[-_LAST:]:
                # in the same place as the text, where not every comment has it
                owner, _, label = outline.pieces[number]
                if len(label) < _LONGEST_LABEL and " " in label and outline.tag(owner) == "a" and is_control(label):
                    silent.add(number)
                    self._skip_up(owner, found)
        return found

    def _skip_up(self, element: int, found: set[_Element]) -> None:
        """Skip the element, and all above it that hold nothing else either."""
        outline, paths, roots, silent = self._table.outline, self._table.paths, self._table.roots, self._silent
        elements, ends, starts, stops = outline.elements, outline.ends, outline.starts, outline.stops
        while paths.get(element, 0) >= roots and elements[element] not in found:
            start, stop = starts[element], stops[element]
            if ends[element] - element > 60 or stop - start > 60:
                return
            for number in range(start, stop):
                if number not in silent and not joins(outline.pieces[number].text):
                    return
            found.add(elements[element])
            element = outline.parents[element]

    def holds(self, node: int, element: int) -> bool:
        """Whether the element stands in the text of comment `node`."""
        ends = self._table.outline.ends
        own = self._elements[node]
        if not own:
            return False
        return any(first <= element < ends[first] for first in own[:200])

    def elements(self, node: int) -> list[_Element]:
        """The elements that hold the text of comment `node`."""
        found = self._elements[node]
        if found:
            return [self._table.outline.elements[element] for element in found]
        first = self._table.nodes[node].first
        end, elements = self._table.nodes[node].end, []
        while first < end:
            elements.append(self._table.outline.elements[first])
            first = self._table.outline.ends[first]
        return elements

    def text(self, node: int) -> str:
        """The text of comment `node`; empty where it has none."""
        own = self._elements[node]
        elements = self._table.outline.elements
        skipped = self._skipped
        if own:
            parts = [
                text_of(elements[element], skipped.__contains__) for element in own if elements[element] not in skipped
            ]
            return "\n\n".join(part for part in parts if part)
        return self._rest(node)

    def _rest(self, node: int) -> str:
        """The text where it has no place of its own: what the comment holds beside its heads and controls."""
        table, outline = self._table, self._table.outline
        spec = table.nodes[node]
        if outline.ends[spec.first] == spec.end:
            text = text_of(outline.elements[spec.first], self._skipped.__contains__)
        else:
            text, at = "", spec.first
            while at < spec.end:
                element = outline.elements[at]
                if outline.tag(at) == "br":
                    text += "\n"
                elif element not in self._skipped and (part := text_of(element, self._skipped.__contains__)):
                    text = f"{text}\n\n{part}"
                if (tail := (element.tail or "").strip()) and at in table.node_at:
                    text += clean_line(tail) if text.endswith("\n") else f"\n\n{clean_line(tail)}"
                at = outline.ends[at]
            text = _BREAKS.sub("\n\n", text).strip()
        return self._without_labels(text, node)

    def _without_labels(self, text: str, node: int) -> str:
        """`text` without the bare words around it that are heads, controls or labels."""
        table = self._table
        labels = [
            table.outline.pieces[number].text
            for number in table.own[node]
            if number in self._head_pieces or table.column_of[number].key in self._controls
            or says(table.outline.pieces[number].text) or is_control(table.outline.pieces[number].text)
        ]  # fmt: skip
        changed = True
        rounds = 0
        while changed and rounds < 12:
            changed, rounds = False, rounds + 1
            for label in labels:
                if not label:
                    continue
                if text.startswith(label) and (
                    len(text) == len(label) or not text[len(label)].isalnum() or not label[-1].isalnum()
                ):
                    text, changed = text[len(label) :].lstrip(" \n:,|·•-–—"), True
                elif text.endswith(label) and (len(text) == len(label) or not text[-len(label) - 1].isalnum()):
                    text, changed = text[: -len(label)].rstrip(" \n|·•"), True
        return text
