"""One try at a thread: nodes with their authors, dates and texts, and how good it is."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from ...found import FoundDate
from ...names import fold
from .authors import Authors, clean_name
from .columns import Table
from .labels import answered
from .marks import Dates
from .outline import Outline
from .single import Node
from .texts import Texts
from .words import AUTHOR, BY, TITLE, calls_comments, is_control, words_of

_INITIALS = 2
"""Letters that stand for a name."""
_MOST_WORDS = 8
"""Words of a name that something like "Posted by:" announces."""
_REPLY_TO = frozenset({"reply", "to"})
_HERE = 8
"""Strings of a comment among which a link to the one that it answers stands."""
_SIGNS = re.compile(r"[!-/:-@\[-`{-~\s]*")
_NUMBERED = re.compile(r"#?(\d{1,5})[.:)\s-]\s*")


class Reading:
    """The comments of `nodes`, part by part, in document order."""

    def __init__(self, outline: Outline, nodes: list[Node], dates: Dates) -> None:
        self.outline = outline
        self.nodes = nodes
        self.table = Table(outline, nodes)
        self.dates: list[tuple[FoundDate, ...]] = [()] * len(nodes)
        self._date_pieces = [-1] * len(nodes)
        self._rests = [""] * len(nodes)
        """What stands before the date in its string."""
        self._find_dates(dates)
        self.table.fill({piece for piece, rest in zip(self._date_pieces, self._rests, strict=True) if not rest})
        authors = Authors(self.table, self._date_pieces, {n for n, rest in enumerate(self._rests) if rest})
        self.author_pieces = authors.pieces()
        self.names: list[str | None] = [self._name(node) for node in range(len(nodes))]
        self._without_numbers()
        self.titles: dict[int, int] = self._find_titles()
        """By comment, the number of the string that is its title."""
        self.answered = self._find_answered()
        """By comment, whom it answers by its label, and the strings of that."""
        heads = [
            [
                piece
                for piece in (self._date_pieces[node], self.author_pieces.get(node, -1), self.titles.get(node, -1))
                if piece >= 0
            ]
            + (self.answered[node][1] if node in self.answered else [])
            for node in range(len(nodes))
        ]
        for node, piece in self._initials():
            heads[node].append(piece)
        self.texts = Texts(self.table, heads)
        self.words = [self.texts.text(node) for node in range(len(nodes))]
        self.score = self._score()

    def _find_dates(self, dates: Dates) -> None:
        table = self.table
        for number, node in enumerate(self.nodes):
            if node.mark.date:
                self.dates[number] = node.mark.date
                self._date_pieces[number] = node.mark.piece
                self._rests[number] = node.mark.rest
        if all(self.dates):
            return
        # marked by ids or names: the dates are still to be found
        for mark in dates.of(self.outline):
            number = table.node_at.get(mark.element, -1)
            if number >= 0 and not self.dates[number]:
                self.dates[number] = mark.date
                self._date_pieces[number] = mark.piece
                self._rests[number] = mark.rest

    def _find_titles(self) -> dict[int, int]:
        """The titles that some systems let commenters give."""
        found: dict[int, int] = {}
        taken = set(self.author_pieces.values()) | set(self._date_pieces)
        table = self.table
        for column in table.columns.values():
            if column.length > 120 or column.control(table.size(column)) or len(column.nodes) * 3 < table.size(column):
                continue
            tag, place = self.outline.tag(column.element), column.element
            words, above = self.outline.words(place), self.outline.parents[place]
            if not words & TITLE and table.inside(above):
                words = self.outline.words(above)
                if tag == "a" and self.outline.stops[above] - self.outline.starts[above] == 1:
                    tag = self.outline.tag(above)  # the permalink of a heading
            if not (words & TITLE and not words & AUTHOR) and tag not in ("h2", "h3", "h4", "h5"):
                continue
            for piece, node in zip(column.pieces, column.nodes, strict=True):
                if piece not in taken and piece < table.own[node][-1]:
                    found.setdefault(node, piece)
        return found

    def _initials(self) -> list[tuple[int, int]]:
        """The comments and strings in which the first letter of the name stands in place of a picture."""
        found: list[tuple[int, int]] = []
        for column in self.table.columns.values():
            if any(len(text) > _INITIALS for text in column.texts):
                continue
            own = zip(column.nodes, column.pieces, column.texts, strict=True)
            hits = [(n, p) for n, p, text in own if fold(self.names[n] or "").startswith(fold(text)[:1] or " ")]
            if len(hits) * 10 >= len(column.texts) * 6:
                found += zip(column.nodes, column.pieces, strict=True)
        return found

    def _find_answered(self) -> dict[int, tuple[str, list[int]]]:
        names = {fold(name) for name in self.names if name}
        pieces = self.outline.pieces
        found: dict[int, tuple[str, list[int]]] = {}
        for node, own in enumerate(self.table.own):
            if own and (label := answered(pieces, own, names) or self._linked_name(node, names)) is not None:
                found[node] = label
        return found

    def _linked_name(self, node: int, names: set[str]) -> tuple[str, list[int]] | None:
        """A name of the thread in what is called a reply's label, or that is a link to another comment on the page: whom
        `node` answers, and where it says so."""
        outline, labels, links = self.outline, self._labels, self._links
        if not (labels or links):
            return None
        pieces, shapes = outline.pieces, outline.shapes
        author = self.author_pieces.get(node)
        for number in self.table.own[node][:_HERE]:
            owner = pieces[number].owner
            if number == author:
                continue
            for at in (owner, outline.parents[owner]) if labels else ():
                if at >= 0 and shapes[at] in labels and outline.stops[at] - outline.starts[at] < _HERE:
                    label = list(range(outline.starts[at], outline.stops[at]))
                    named = next((text for n in label if fold(text := pieces[n].text) in names), None)
                    if named is not None:
                        return named, label
            if owner in links and fold(pieces[number].text) in names:
                return pieces[number].text, [number]
        return None

    @cached_property
    def _links(self) -> set[int]:
        """The links to other places of the page."""
        links = [(number, element.get("href") or "") for number, element in self.outline.having(("a",))]
        return {number for number, href in links if href[:1] == "#" and len(href) > 1}

    @cached_property
    def _labels(self) -> set[int]:
        """The shapes of what is called the label of a reply: "reply-to"."""
        names = self.outline.names
        return {shape for shape, (_, name, _) in enumerate(names) if "eply" in name and words_of(name) >= _REPLY_TO}

    def title(self, node: int) -> str | None:
        """The title of comment `node`."""
        piece = self.titles.get(node)
        return self.outline.pieces[piece].text if piece is not None else None

    def _without_numbers(self) -> None:
        """Takes the comments' running numbers off their names, where all have one."""
        numbered = [_NUMBERED.match(name) for name in self.names if name]
        if len(numbered) > 1 and all(numbered) and len({match[1] for match in numbered if match}) == len(numbered):
            self.names = [name and (_NUMBERED.sub("", name) or None) for name in self.names]

    def _name(self, node: int) -> str | None:
        name = self._found_name(node)
        return None if name is None or _SIGNS.fullmatch(name) else name

    def _found_name(self, node: int) -> str | None:
        piece = self.author_pieces.get(node)
        if piece is not None:
            if piece == self._date_pieces[node]:
                return clean_name(self._rests[node]) or None
            return clean_name(self.outline.pieces[piece].text) or None
        rest = self._rests[node]
        if rest and any(c.isalpha() for c in rest):
            name = clean_name(rest)
            # "Posted" alone is no name; what differs from one comment to the next is
            announced = BY.match(rest) is not None
            if not name or is_control(name) or len(name.split()) > (_MOST_WORDS if announced else 5):
                return None
            return name if name != rest or self._rests_differ else None
        return None

    def _says_comment(self) -> bool:
        element = self.outline.elements[self.nodes[0].first]
        return calls_comments(f"{element.get('id') or ''} {element.get('class') or ''}") == 2

    @cached_property
    def _rests_differ(self) -> bool:
        rests = [rest for rest in self._rests if rest]
        return len(rests) > 2 and (len(set(rests)) > 2 or len(set(rests)) * 2 > len(rests))

    def _score(self) -> float:
        """How many comments are whole; those without a name or a date count less."""
        score = 0.0
        for number, text in enumerate(self.words):
            if text:
                score += 0.4 + 0.35 * (self.names[number] is not None) + 0.25 * bool(self.dates[number])
            else:
                score -= 0.5
        if len(self.nodes) == 1:
            # of several that could be the one comment, that which says so
            score += 0.2 * self._says_comment()
        seen = Counter(self.words)
        # the same words again and again are no comments
        score -= sum(count - 1 for text, count in seen.items() if text and count > 2)
        return score
