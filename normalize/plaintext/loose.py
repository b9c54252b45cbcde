"""Threads of converters that lost dates and controls: what still parts the comments is a number or a name."""

from __future__ import annotations

from .front import is_paragraph
from .heads import Head
from .kinds import sentence_like
from .lines import Line

LOOSE = frozenset({"list", "names", "paragraphs"})
"""The styles of `System` that are read here."""
_MOST_BLOCKS = 4
_QUOTES = "“\"„«‘'»"


def loose_heads(style: str, letters: str, lines: list[Line], first: int, stop: int, declared: int | None) -> list[Head]:
    """Where comments begin in ``lines[first:stop]``; none where the page states no count, or no story stands above."""
    if not declared or sum(is_paragraph(line.text) for line in lines[:first]) < 2:
        return []
    if style == "list":
        return _listed(lines, first, stop)
    return (
        _named(letters, lines, first, stop, declared) if style == "names" else _paragraphs(lines, first, stop, declared)
    )


def _listed(lines: list[Line], first: int, stop: int) -> list[Head]:
    """Comments as items of a numbered list; gaps in the numbers are comments that the converter lost."""
    heads: list[Head] = []
    for i in range(first, stop):
        # an item of a list inside a comment follows the one before without a blank line
        if lines[i].mark == "number" and (lines[i].gap or i == first):
            lines[i].listed = lines[i].mark = ""
            heads.append(Head(i, i, bound=i == first))
    return heads


def _named(letters: str, lines: list[Line], first: int, stop: int, declared: int) -> list[Head]:
    """Comments as a short line, the name, before each text. Only where the page's own count of comments agrees."""
    spots = [i for i in range(first, stop - 1) if _may_be_name(letters, lines, i) and letters[i + 1] in "NXR"]
    if not spots or spots[0] != first:
        return []
    gap = lines[spots[0] + 1].gap
    heads = [
        Head(i, i + 1, name=i, bound=i == first, gap_after=lines[i + 1].gap) for i in spots if lines[i + 1].gap == gap
    ]
    # two short lines in a row: the second is the first one's text
    kept: list[Head] = []
    for head in heads:
        if not kept or head.start > kept[-1].end or kept[-1].name != head.start - 1:
            kept.append(head)
    return kept if 0.75 * declared <= len(kept) <= 1.25 * declared + 1 else []


def _may_be_name(letters: str, lines: list[Line], i: int) -> bool:
    text = lines[i].text
    return (
        letters[i] == "N"
        and not sentence_like(text)
        and text[0] not in _QUOTES
        and lines[i].mark == ""
        and len(text) <= 40
    )


def _paragraphs(lines: list[Line], first: int, stop: int, declared: int) -> list[Head]:
    """Comments as the blocks between blank lines: where a converter left nothing else, several may be one comment.

    As single lines where there are no blank ones and the page's count is not far off.
    """
    starts = [i for i in range(first, stop) if i == first or lines[i].gap]
    if len(starts) == 1 < declared:
        starts = [i for i in range(first, stop) if lines[i].mark == ""]
        if len(starts) > 2 * declared:
            return []
    # many more blocks than comments, and such as end like titles, are the lists of other stories
    if len(starts) > _MOST_BLOCKS * declared + 2 or 2 * sum(sentence_like(lines[i].text) for i in starts) < len(starts):
        return []
    return [Head(i, i, bound=i == first) for i in starts]
