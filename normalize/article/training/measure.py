"""How right a body is, by the measure of the article-extraction benchmark: four words in a row; and by words that must be in it."""

from __future__ import annotations

import re
from collections import Counter
from statistics import mean
from typing import Any

import attrs

from ...record import ListItem, Record

_TOKEN = re.compile(r"\w+")


def body_of(record: Record) -> str:
    """The words of a record's body, one block or item of a list a line."""
    lines: list[str] = []
    for block in record.body:
        if block.type == "list":
            lines += _items(getattr(block, "items", []))
        else:
            lines.append(block.text)
    return "\n".join(lines)


def _items(items: list[ListItem]) -> list[str]:
    return [line for item in items for line in (item.text, *_items(item.items))]


def _fours(text: str) -> Counter[tuple[str, ...]]:
    words = _TOKEN.findall(text)
    return Counter(four for i in range(max(1, len(words) - 3)) if (four := tuple(words[i : i + 4])))


@attrs.define
class Tally:
    """What the pages of one collection gave."""

    precisions: list[float] = attrs.field(factory=list)
    recalls: list[float] = attrs.field(factory=list)
    there: int = 0
    """Words that must be in the body and are."""
    lost: int = 0
    added: int = 0
    """Words that must not be in the body and are."""

    def add(self, gold: dict[str, Any], body: str) -> None:
        """Count a page."""
        if gold.get("body"):
            found = _fours(body)
            bodies = [gold["body"], *([gold["body_alt"]] if gold.get("body_alt") else [])]
            self._best([_fours(true) for true in bodies], found)
        if gold.get("with_"):
            line = " ".join(body.split())
            here = [" ".join(text.split()) in line for text in gold["with_"]]
            self.there += sum(here)
            self.lost += len(here) - sum(here)
            self.added += sum(" ".join(text.split()) in line for text in gold.get("without") or [])

    def _best(self, bodies: list[Counter[tuple[str, ...]]], found: Counter[tuple[str, ...]]) -> None:
        shares = []
        for true in bodies:
            right = (true & found).total()
            shares.append((right / (found.total() or 1), right / (true.total() or 1)))
        precision, recall = max(shares, key=lambda s: _f1(*s))
        if found:
            self.precisions.append(precision)
        self.recalls.append(recall)

    def __str__(self) -> str:
        parts = []
        if self.recalls:
            precision, recall = mean(self.precisions or [0.0]), mean(self.recalls)
            parts.append(f"body F1 {_f1(precision, recall):.4f} P {precision:.4f} R {recall:.4f}")
        if self.there:
            precision, recall = self.there / (self.there + self.added), self.there / (self.there + self.lost)
            parts.append(f"segments F1 {_f1(precision, recall):.4f} P {precision:.4f} R {recall:.4f}")
        return "  ".join(parts)


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
