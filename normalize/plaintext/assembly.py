"""From the heads of a section to its thread."""

from __future__ import annotations

from itertools import pairwise

from ..found import FoundThread
from ..record import Warning
from .comments import Section
from .empty import FoundSection
from .heads import Head
from .nesting import nest
from .opening import after_section, section_start, tell

ENDERS = frozenset({"post_nav", "sidebar", "comment_pages", "closed", "load_more", "footer"})
"""Uses of lines that stand below a thread."""
_NOT_PARTED = "nothing in the text tells where one comment ends and the next begins: each block between blank lines is given as one"


def assemble(section: Section, heads: list[Head], opening: int | None) -> FoundSection:
    """The thread of `section`, whose comments begin at `heads`; the lines are told what they are."""
    lines, letters, cues = section.lines, section.letters, section.cues
    heads = _cut_at_end(section, heads)
    section.votes = letters.count("V", heads[0].start, heads[-1].start + 40) * 2 >= len(heads)
    thread = FoundThread(system=section.system.name)
    stop = len(lines)
    for n, head in enumerate(heads):
        last = n + 1 == len(heads)
        after = (section.end or len(lines)) if last else heads[n + 1].start
        comment, stop = section.comment(head, after, last)
        thread.comments.append(comment)
    nest(thread.comments, heads, lines, section.system)
    start = section_start(letters, cues, heads[0].start, opening)
    tell(thread, section, start, heads[0].start, stop)
    rule = section.system.name + ".text."
    if section.system.style == "paragraphs":
        thread.warnings.append(Warning(code="comments_not_parted", at="/comments", detail=_NOT_PARTED))
    thread.rules = {"author": rule + "author", "published": rule + "date", "text": rule + "text"}
    return FoundSection(thread, start, after_section(section, stop))


def _cut_at_end(section: Section, heads: list[Head]) -> list[Head]:
    """Without what looks like heads in the lists after the section."""
    kept = heads[:1]
    for before, head in pairwise(heads):
        ends = [i for i in range(before.end, head.start) if section.letters[i] == "Z" and section.cues[i].use in ENDERS]
        bound = section.habits.bound > 0.5 and section.letters[head.start - 1] in "CVT"
        if ends and not bound and not (head.doubled and section.habits.doubled > 0.5):
            break
        kept.append(head)
    return kept
