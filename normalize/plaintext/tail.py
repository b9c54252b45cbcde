"""Comments of which a converter left the texts and nothing else: no heading, names, dates or controls.

That such lines are comments is taken from two signs together: they stand after what closes a story (its disclaimer, or the
first text that the comment system cut short), and several speak as readers do. Where either is missing, they stay in the
story. What is found so is likely, not sure, and is said to be.
"""

from __future__ import annotations

import re

from ..found import FoundComment, FoundThread
from ..record import Warning
from ..text import clean_text
from .cues import Cue, Cues, cut_read_more
from .empty import FoundSection
from .front import is_paragraph
from .lines import Line

_RELATED = Cues("related", "newsletter", "promotion")
_CLOSING = Cues("disclaimer", "promotion", "correction")
_LEAST_STORY, _LEAST = 3, 3
# what a reader writes and a reporter does not, outside quotations: faces, shouting, "@name", himself, whom he talks to
_FACE = re.compile(
    r"[\U0001f600-\U0001f64f\U0001f910-\U0001f92f\U0001f970-\U0001f97a]|(?<!\w)[:;8][-']?[)(DP](?!\w)|\){3}$"
)
_SHOUT = re.compile(r"[!?]{2}$|^@\w")
_PERSON = re.compile(
    r"\b(?:I|I[’'](?:m|ve|d|ll)|my|thanks|lol|ich|mein|danke|je|j[’']ai|merci|yo|gracias|io|grazie|ik|dank|я|мне|мой|спасибо)\b"
)  # fmt: skip
_QUOTES = re.compile(r"[“”„«»\"]")
_DETAIL = (
    "nothing in the text tells where the comments begin and end: lines after the story that readers may have written"
)


def tail_section(lines: list[Line], letters: str, cues: dict[int, Cue]) -> FoundSection | None:
    """The lines after the story's close as comments; None where the signs do not suffice."""
    start, cut = _start(lines)
    if start is None or not _plain(lines, letters, cues, start):
        return None
    size = len(lines) - start
    if sum(len(line.text) for line in lines[start:]) > 3 * sum(len(line.text) for line in lines[:start]):
        return None  # rather the notice at the head of a review
    voices = sum(has_voice(line.text) for line in lines[start:])
    if not cut and not any(_FACE.search(line.text) or _SHOUT.search(line.text) for line in lines[start:]):
        return None
    if size < _LEAST or not voices or voices + cut < _LEAST or (voices + cut) * 4 < size:
        return None
    thread = FoundThread(system="wpdiscuz" if cut else "generic", confidence="low", rules={"text": "text.tail"})
    for at, end in _between_cuts(lines, start) if cut else _parts(lines, start):
        comment = FoundComment()
        text = clean_text("\n".join(_shown(line) for line in lines[at:end]))
        comment.text, comment.truncated = cut_read_more(text)
        thread.comments.append(comment)
        for line in lines[at:end]:
            line.use = "comment.text"
    thread.warnings.append(Warning(code="comments_not_parted", at="/comments", detail=_DETAIL))
    return FoundSection(thread, start, len(lines))


def _start(lines: list[Line]) -> tuple[int | None, int]:
    """Where the lines after the story begin, and how many of these the system cut short."""
    cut = [i for i, line in enumerate(lines) if cut_read_more(line.text)[1]]
    closing = [i for i, line in enumerate(lines) if _CLOSING.find(line.text[:190]) and len(line.text) <= 900]
    start = closing[-1] + 1 if closing else cut[0] if len(cut) >= 2 else None
    if start is None or sum(is_paragraph(line.text) for line in lines[:start]) < _LEAST_STORY:
        return None, 0
    while start < len(lines) and _RELATED.find(lines[start].text):
        start += 1
    return start, sum(i >= start for i in cut)


def _plain(lines: list[Line], letters: str, cues: dict[int, Cue], start: int) -> bool:
    """Whether the lines from `start` on are texts: no headings, no lists of stories, none of a section's controls."""
    odd = sum(letters[i] in "CSZK" or (i in cues and cues[i].use != "reply_to") for i in range(start, len(lines)))
    few = odd * 8 <= len(lines) - start  # a reader may write what a control says
    return few and not any(line.mark.startswith(("heading", "alt")) for line in lines[start:])


def has_voice(text: str) -> bool:
    """Whether `text` speaks as readers do and reporters do not: of himself, with faces or shouting."""
    text = cut_read_more(text)[0]
    if _FACE.search(text) or _SHOUT.search(text):
        return True
    return not _QUOTES.search(text) and _PERSON.search(text[:1000]) is not None


def _shown(line: Line) -> str:
    return f"{line.listed} {line.text}" if line.mark == "number" else line.text


def _between_cuts(lines: list[Line], start: int) -> list[tuple[int, int]]:
    """A text that was cut short is one comment, surely; what stands between two of these is given as one, undivided."""
    parts: list[tuple[int, int]] = []
    at = start
    for i in range(start, len(lines)):
        if cut_read_more(lines[i].text)[1]:
            if at < i:
                parts.append((at, i))
            parts.append((i, i + 1))
            at = i + 1
    if at < len(lines):
        parts.append((at, len(lines)))
    return parts


def _parts(lines: list[Line], start: int) -> list[tuple[int, int]]:
    """Each line as one comment, with the lists that it announces and what is surely the rest of it."""
    parts: list[tuple[int, int]] = []
    for i in range(start, len(lines)):
        line = lines[i]
        joined = bool(parts) and (
            line.mark in ("bullet", "number") or lines[i - 1].text.endswith((":", ",")) or line.text[0].islower()
        )
        if joined:
            parts[-1] = parts[-1][0], i + 1
        else:
            parts.append((i, i + 1))
    return parts
