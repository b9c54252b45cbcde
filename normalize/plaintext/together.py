"""Pages whose converter ran all words together on one line: where their headline ends, if anything tells."""

from __future__ import annotations

import re

import attrs

from .lines import Line

_LONG, _SHARE = 600, 0.8
_FAR = 220
_CREDIT = re.compile(r" (?=(?:Photo|Foto|Photograph|Image|Picture|Credit|Bild|Crédit|Фото)\s?: )")
_SENTENCE_END = re.compile(r"[.!?…。！？؟][”\"’»]?(?:\s|$)")


def part_headline(lines: list[Line]) -> list[Line]:
    """`lines` with the headline on a line of its own, where nearly all words of the page stand on the first one."""
    if not lines or len(lines[0].text) < _LONG or len(lines[0].text) < _SHARE * sum(len(line.text) for line in lines):
        return lines
    text = lines[0].text
    at = _headline_end(text[: 2 * _FAR])
    if not at:
        return lines
    head = attrs.evolve(lines[0], text=text[:at])
    rest = attrs.evolve(lines[0], text=text[at:].strip(), gap=1, mark="", listed="", prefix="")
    return [head, rest, *lines[1:]]


def _headline_end(text: str) -> int:
    """Where a headline at the start of `text` ends: before its picture's credit, or where the story begins with its words."""
    m = _CREDIT.search(text)
    if m is not None and 15 <= m.start() <= _FAR and not _SENTENCE_END.search(text[: m.start()]):
        return m.start()
    first = " ".join(text.split(" ", 3)[:3])
    at = text.find(" " + first, len(first))
    if len(first) >= 10 and 15 <= at <= _FAR and not _SENTENCE_END.search(text[:at]):
        return at
    return 0
