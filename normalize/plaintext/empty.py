"""A comment section that shows no comments: its heading and form."""

from __future__ import annotations

import attrs

from ..found import FoundThread
from .cues import Cue
from .lines import Line

_FORM = frozenset({"notify_of", "view_all", "inline_feedbacks", "respond", "closed", "none_yet"})
_PARTS = "KOBVHT"


@attrs.define
class FoundSection:
    """The comment section and the lines it takes."""

    thread: FoundThread
    start: int
    """Index of its first line."""
    stop: int
    """Index after its last line."""
    sure: bool = False
    """Whether the system's own words part the comments."""


def empty_section(lines: list[Line], letters: str, cues: dict[int, Cue]) -> FoundSection | None:
    """The section of a page without comments; None where nothing says that the page takes any.

    A count alone ("12 comments" under a headline) is no section.
    """
    spots = sorted(i for i, cue in cues.items() if cue.use in _FORM)
    if not spots:
        return None
    start = spots[0]
    while start > 0 and letters[start - 1] in "KV" and cues.get(start - 1) and cues[start - 1].use != "rating":
        start -= 1
    stop, misses, i = spots[0] + 1, 0, spots[0] + 1
    while i < len(lines) and misses < 3:
        if letters[i] in _PARTS or (i in cues and cues[i].use == "closed"):
            stop, misses = i + 1, 0
        elif letters[i] == "Z" or len(lines[i].text) > 80:
            break
        else:
            misses += 1
        i += 1
    uses = {cue.use for at, cue in cues.items() if start <= at < stop}
    system = (
        "wpdiscuz"
        if uses & {"notify_of", "inline_feedbacks", "view_all"}
        else "wordpress"
        if "respond" in uses
        else "generic"
    )
    thread = FoundThread(system=system, closed=True if "closed" in uses else None)
    for at in range(start, stop):
        cue = cues.get(at)
        lines[at].use = "boilerplate:" + (cue.use if cue is not None else "comment_form")
        if cue is not None and cue.use == "count" and thread.declared is None and cue.number is not None:
            lines[at].use, thread.declared = "thread.declared", cue.number
    return FoundSection(thread, start, stop)
