"""Stretches between marks joined over paragraphs: a quotation left open goes on in the next paragraph."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .dashes import dialogue
from .languages.model import Language
from .marks import Scan, Stretch, family, has_marks, scan

REACH = 12
"""How many paragraphs without a mark of its own may stand inside one quotation that is left open."""


@attrs.define
class Quoted:
    """A quotation's words: one stretch in each of its paragraphs."""

    parts: list[tuple[int, Stretch]]
    """Index of the paragraph and the stretch in it, in reading order."""
    closed: bool = True

    @property
    def first(self) -> Stretch:
        return self.parts[0][1]


def join(texts: Sequence[str | None], language: Language) -> list[Quoted]:
    """The quotations of an article in reading order. None in `texts` is a block that no quotation runs through."""
    scans = [_scan(text, language) if text else None for text in texts]
    found: list[Quoted] = []
    index = 0
    carried: tuple[Quoted, str] | None = None
    while index < len(texts):
        text, seen = texts[index], scans[index]
        if carried is not None and text is not None:
            quoted, mark = carried
            end = _goes_on(texts, scans, index, mark)
            if end is None:
                carried = None
            else:
                for middle in range(index, end):
                    size = len(texts[middle] or "")
                    if size:  # no words stand in an empty paragraph
                        quoted.parts.append((middle, Stretch(0, 0, size, size, quoted.first.family, False)))
                index = end
                again = scan(texts[index] or "", mark)
                carried = _take(index, again, quoted, found, texts[index] or "", mark)
                index += 1
                continue
        elif text is None:
            carried = None
        if seen is not None:
            carried = _take(index, seen, None, found, text or "", None)
        index += 1
    return found


def _scan(text: str, language: Language) -> Scan | None:
    if language.dashes and text[0] in "—–―-":
        stretches = dialogue(text, language)
        if stretches:
            return Scan(stretches, None)
    return scan(text) if len(text) > 2 and has_marks(text) else None


def _take(
    index: int, seen: Scan, going_on: Quoted | None, found: list[Quoted], text: str, mark: str | None
) -> tuple[Quoted, str] | None:
    """Adds a paragraph's stretches; gives the quotation that it leaves open, with its opening mark."""
    last: Quoted | None = None
    for stretch in seen.stretches:
        if going_on is not None:
            going_on.parts.append((index, stretch))
            going_on.closed = stretch.closed
            last, going_on = going_on, None
        else:
            last = Quoted([(index, stretch)], stretch.closed)
            found.append(last)
            mark = None
    if last is None or last.closed or last.first.family == "-" or seen.stretches[-1].close < len(text):
        return None
    return last, mark or text[last.parts[-1][1].open]


def _goes_on(texts: Sequence[str | None], scans: Sequence[Scan | None], index: int, mark: str) -> int | None:
    """The paragraph from `index` on in which a quotation left open has its next mark; None where it does not go on."""
    wanted = family(mark)
    for at in range(index, min(index + REACH, len(texts))):
        text, seen = texts[at], scans[at]
        if text is None:
            return None
        if seen is None:
            continue
        if seen.stray is not None and seen.stray[2] == wanted:
            return at
        first = next((s for s in seen.stretches if s.family == wanted), None)
        if first is None:
            continue
        return at if at == index and not text[: first.open].strip() else None
    return None
