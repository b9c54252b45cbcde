"""Finds the comment section among the lines and reads it."""

from __future__ import annotations

from collections import Counter

from .assembly import ENDERS, assemble
from .choice import by_periods
from .comments import Section
from .compound import compound_letters
from .cues import Cue
from .empty import FoundSection, empty_section
from .evidence import answerable
from .heads import Habits, Head, drop_doubtful, drop_name, find_heads, keep_habitual, learn, settle_names
from .kinds import Kinds, sentence_like
from .lines import Line
from .loose import LOOSE, loose_heads
from .opening import declared_before, find_opening
from .recurrent import with_recurrent
from .stories import lists_stories
from .systems import System, grammar_of
from .tail import tail_section
from .when import DateJudge

_ANNOUNCING = frozenset({"count", "heading", "view_all", "notify_of", "inline_feedbacks"})
_HEADING_LINES = 12
_MOST_WORDS = 4
"""Words of a name, in the middle of all."""
_NAMED = 0.8
"""Share of comments with a name, where labels to answer are all that tells of a thread."""


def find_section(lines: list[Line], judge: DateJudge) -> FoundSection | None:
    """The comment section of a page; None where the page shows none."""
    letters, cues = Kinds(judge).of(lines)
    uses = Counter(cue.use for cue in cues.values())
    opening = find_opening(letters, cues)
    first = opening + 1 if opening is not None else 0
    declared = declared_before(lines, letters, cues, first)
    if declared == 0 or any(cue.use == "none_yet" and abs(i - first) <= 12 for i, cue in cues.items()):
        return empty_section(lines, letters, cues)
    stop = _first_end(letters, cues, first)
    plain = letters
    letters = with_recurrent(letters, lines, first, stop)
    letters, compound = compound_letters(lines, letters, first, stop, judge)
    if compound:
        letters = with_recurrent(letters, lines, first, stop)
    best: tuple[Section, list[Head]] | None = None
    for style in _styles(letters, lines, first, stop, opening is not None):
        if best is not None and not _doubtful(best[0], best[1], declared):
            break
        system = grammar_of(style, frozenset(uses))
        within = _form_below(cues, first, stop) if style in LOOSE else stop
        heads, habits = _heads(system, letters, lines, first, within, declared)
        if heads and (
            _is_thread(heads, habits, opening, cues, style, letters.count("C", first, stop))
            or (style not in LOOSE and _speaks(heads, habits, _announced(opening, cues), lines))
        ):
            best = Section(lines, letters, cues, system, habits, compound, heads[0].start), heads
    found: FoundSection | None = None
    if best is not None:
        found = assemble(*best, opening)
        found.sure = best[0].system.style == "says" or best[0].system.name == "wpdiscuz"
        if lists_stories(found.thread, letters, cues, found.start, found.stop):
            found = None
            for line in lines:
                line.use = ""
    found = by_periods(found, opening, lines, plain, cues, judge)
    if found is not None:
        return found
    return empty_section(lines, letters, cues) or tail_section(lines, letters, cues)


def _doubtful(section: Section, heads: list[Head], declared: int | None) -> bool:
    """Whether a reading with so few comments, none of them sure, is worse than one by names alone."""
    return section.system.style in ("head", "none") and not section.habits.strong and len(heads) * 2 < (declared or 0)


def _first_end(letters: str, cues: dict[int, Cue], first: int) -> int:
    """Index of what surely follows the section: the first such line after its last control."""
    last = max(first, max(letters.rfind(c, first) for c in "CRS"))
    ends = (i for i, cue in cues.items() if i > last and cue.use in ENDERS)
    return min(ends, default=len(letters))


def _form_below(cues: dict[int, Cue], first: int, stop: int) -> int:
    """Index of the reply form under the comments."""
    return min((i for i, cue in cues.items() if first < i < stop and cue.use == "respond"), default=stop)


def _styles(letters: str, lines: list[Line], first: int, stop: int, opened: bool) -> list[str]:
    """How comments may be parted here (see `System.style`), the likeliest first."""
    part = letters[first:stop]
    if not part:
        return []
    styles: list[str] = []
    says = sum(
        1 for i, c in enumerate(part) if c in "Ss" and ("D" in part[i + 1 : i + 3] or "D" in part[max(i - 2, 0) : i])
    )
    dates, controls = part.count("D"), part.count("C")
    if says and says * 2 >= (min(dates, controls) if controls else dates):
        return ["says"]
    if not dates and (part.count("S") >= max(2, controls / 2) or (opened and part[0] in "Ss")):
        return ["says_undated"]
    if part.count("M") >= 2:
        styles.append("line")
    if _dated_before_names(part):
        styles.append("dated_name")
    plain = part.replace("B", "").replace("H", "").replace("T", "")
    footed = plain.count("CD") + plain.count("VD")
    if dates and footed * 2 > dates and _control_first(plain):
        styles.append("foot")
    elif dates and dates * 2 >= controls:
        styles.append("head")
    if controls:
        styles.append("none")
    if opened and max(dates, controls) * 3 < part.count("X"):
        # a section nearly without dates and controls: a converter lost them
        styles += ["list"] if lines[first].mark == "number" else ["names", "paragraphs"]
    return styles


def _dated_before_names(part: str) -> bool:
    """Whether names follow dates: most dates stand right after a control and before a short line, then comes a text."""
    bound = sum(
        part[i - 1 : i] in ("", "C", "K", "T", "V") and part[i + 1 : i + 2] == "N"
        for i, c in enumerate(part)
        if c == "D"
    )
    text = sum(part[i + 1 : i + 3] in ("NX", "NN", "ND") for i, c in enumerate(part) if c == "D")
    dates = part.count("D")
    return dates >= 2 and bound * 10 >= 7 * dates and text * 10 >= 7 * dates and "ND" not in part.replace("CND", "")[:3]


def _control_first(plain: str) -> bool:
    """Whether the first date comes after the first control: the mark of dates under the texts."""
    control = min((plain.find(c) for c in "CV" if c in plain), default=-1)
    return -1 < control < plain.find("D")


def _heads(
    system: System, letters: str, lines: list[Line], first: int, stop: int, declared: int | None
) -> tuple[list[Head], Habits]:
    if system.style in LOOSE:
        heads = loose_heads(system.style, letters, lines, first, stop, declared)
        return heads, learn(heads)
    heads = find_heads(system, letters, lines, first, stop)
    habits = learn(heads)
    if system.style in ("says", "head"):
        heads = settle_names(heads, habits, lines, letters)
    _mark_empty(heads, letters, stop, system.style)
    if system.style in ("foot", "none"):
        drop_doubtful(heads, lines)
    if system.style == "line":
        heads = [head for head in heads if not head.empty]  # such a line under a text signs the text
    if system.style == "head":
        habits = learn(heads)
        heads = keep_habitual(heads, habits, letters)
    return heads, habits


def _mark_empty(heads: list[Head], letters: str, size: int, style: str) -> None:
    for head, after in zip(heads, [*(h.start for h in heads[1:]), size], strict=False):
        at = head.end
        while at < after and letters[at] in "BVTH":
            at += 1
        head.empty = at >= after or letters[at] in ("CKZD" if style == "foot" else "CKZ")
        if head.empty and head.name is not None and head.date is None and head.reply is None and not head.doubled:
            # a line between two controls is a text without a name rather than a name without a text
            drop_name(head)


def _is_thread(
    heads: list[Head], habits: Habits, opening: int | None, cues: dict[int, Cue], style: str, controls: int
) -> bool:
    """Dates and names alone are no thread: a list of stories has them too."""
    counted = sum(1 for h in heads if h.end in cues and cues[h.end].use == "count")
    if counted * 2 > len(heads):
        return False  # a list of stories, each with its number of comments
    if style == "says":
        return True
    uses = Counter(cue.use for cue in cues.values())
    if opening is not None and (uses["count"] or uses["notify_of"] or uses["view_all"] or uses["inline_feedbacks"]):
        return True
    # a sorting line, and under it names with dates of one form, and answers
    sorted_by = opening is not None and uses["sort"] and (controls or uses["reply_to"])
    if sorted_by and len(heads) >= 3 and habits.named >= 0.5 and habits.kind:
        return True
    if opening is None:
        # a line that every story of a list repeats ("Continue reading") is no reply control
        controls = uses["reply"]
    if controls * 3 >= len(heads) and controls >= 2:
        return True
    if uses["reply_to"] and any(h.reply is not None for h in heads):
        return True
    return len(heads) >= 2 and habits.doubled >= 0.5


def _announced(opening: int | None, cues: dict[int, Cue]) -> bool:
    """Whether the section's heading speaks of comments; a line to sort them by stands over lists of stories too."""
    if opening is None:
        return False
    return any(i in cues and cues[i].use in _ANNOUNCING for i in range(max(0, opening - _HEADING_LINES), opening + 1))


def _speaks(heads: list[Head], habits: Habits, announced: bool, lines: list[Line]) -> bool:
    """Whether names and dates of one form stand over texts, below a heading of comments or with labels to answer them."""
    if len(heads) < 2 or habits.named < _NAMED:
        return False
    if answerable(heads, lines):
        return True
    if not announced or not (habits.kind or all(head.date is not None for head in heads)):
        return False
    # a heading over a list of stories has titles for names, and nothing said under them
    said = sum(any(sentence_like(line.text) for line in lines[head.end : head.end + 4]) for head in heads)
    words = sorted(len(lines[head.name].text.split()) for head in heads if head.name is not None)
    return said * 10 >= 6 * len(heads) and bool(words) and words[len(words) // 2] <= _MOST_WORDS
