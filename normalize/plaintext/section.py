"""Finds the comment section among the lines and reads it."""

from __future__ import annotations

from collections import Counter

from ..found import FoundThread
from ..record import Warning
from .comments import Section
from .compound import compound_letters
from .cues import Cue
from .heads import Habits, Head, find_heads, drop_doubtful, drop_name, keep_habitual, learn, settle_names
from .kinds import Kinds
from .lines import Line
from .empty import FoundSection, empty_section
from .loose import listed_heads, named_heads, paragraph_heads
from .nesting import nest
from .recurrent import with_recurrent
from .systems import System, grammar_of
from .when import DateJudge

_OPENERS = frozenset({"count", "view_all", "inline_feedbacks", "heading", "notify_of", "sort"})
_ENDERS = frozenset({"post_nav", "sidebar", "comment_pages", "closed", "load_more", "footer"})
_NOT_PARTED = (
    "nothing in the text tells where one comment ends and the next begins: each block between blank lines is given as one"
)
_ORDERS = {
    "newest": ("newest", "neueste", "plus récent", "más nuevo", "più recent", "nieuwste", "новые", "нові", "найновіші", "najnowsze", "mais recente", "en yeni", "最新", "新しい", "최신", "الأحدث", "הכי חדש", "nyaste", "most recent"),
    "oldest": ("oldest", "älteste", "le plus ancien", "plus ancien", "más antiguo", "vecchi", "più vecchi", "oudste", "старые", "старі", "найстаріші", "najstarsze", "mais antigo", "en eski", "最早", "最旧", "古い", "과거", "الأقدم", "הכי ישן", "äldsta"),
    "votes": ("most voted", "meist bewertet", "les plus votés", "más votado", "le più votate", "meest gestemd", "популярные", "популярні", "найпопулярніші", "najwyżej oceniane", "mais votado", "en çok oylanan", "最多投票", "得票最多", "人気", "الأكثر تصويت", "הכי מדורג", "mest röstat", "best", "top", "hottest"),
}  # fmt: skip


def find_section(lines: list[Line], judge: DateJudge) -> FoundSection | None:
    """The comment section of a page; None where the page shows none."""
    letters, cues = Kinds(judge).of(lines)
    uses = Counter(cue.use for cue in cues.values())
    opening = _opening(letters, cues)
    first = opening + 1 if opening is not None else 0
    if any(cue.use == "none_yet" and abs(i - first) <= 12 for i, cue in cues.items()):
        return empty_section(lines, letters, cues, opening)
    stop = _first_end(letters, cues, first)
    letters = with_recurrent(letters, lines, first, stop)
    declared = declared_before(lines, letters, cues, first)
    letters, compound = compound_letters(lines, letters, first, stop, judge)
    best: tuple[Section, list[Head]] | None = None
    for style in _styles(letters, lines, first, stop, opening is not None):
        if best is not None and not _doubtful(best[0], best[1], declared):
            break
        system = grammar_of(style, frozenset(uses))
        heads, habits = _heads(system, letters, lines, first, stop, declared)
        if heads and _is_thread(heads, habits, opening, uses, style, letters.count("C", first, stop)):
            best = Section(lines, letters, cues, system, habits, compound, heads[0].start), heads
    if best is not None:
        return _read(*best, opening)
    return empty_section(lines, letters, cues, opening)


def _doubtful(section: Section, heads: list[Head], declared: int | None) -> bool:
    """Whether a reading with so few comments, none of them sure, is worse than one by names alone."""
    return section.system.style in ("head", "none") and not section.habits.strong and len(heads) * 2 < (declared or 0)


def _opening(letters: str, cues: dict[int, Cue]) -> int | None:
    """Index of the last line of the section's heading, as far as there is one."""
    anchors = [i for i, letter in enumerate(letters) if letter in "DSRC"]
    if not anchors:
        anchors = [len(letters)]
    spots = [i for i, cue in cues.items() if cue.use in _OPENERS]
    if not spots:
        return None
    firm = (
        [i for i in spots if cues[i].use == "count"]
        or [i for i in spots if cues[i].use in ("view_all", "inline_feedbacks", "sort")]
        or spots
    )
    chosen = None
    for i in firm:
        after = sum(1 for a in anchors if a > i)
        if chosen is None or (after >= 0.6 * len(anchors) and sum(1 for a in anchors if chosen < a < i) <= 2):
            chosen = i
    assert chosen is not None
    # with the rest of the heading and its form
    at = chosen
    misses = 0
    for i in range(chosen + 1, min(len(letters), chosen + 80)):
        if letters[i] == "K":
            if misses and cues[i].use == "respond":
                break  # the form under the comments
            at, misses = i, 0
        elif letters[i] in "BVOHT":
            continue
        elif letters[i] in "DSR" or misses >= 3:
            break
        else:
            misses += 1
    return at


def _first_end(letters: str, cues: dict[int, Cue], first: int) -> int:
    """Index of what surely follows the section: the first such line after its last control."""
    last = max(first, max(letters.rfind(c, first) for c in "CRS"))
    ends = (i for i, cue in cues.items() if i > last and cue.use in _ENDERS)
    return min(ends, default=len(letters))


def _styles(letters: str, lines: list[Line], first: int, stop: int, opened: bool) -> list[str]:
    """How comments may be parted here (see `System.style`), the likeliest first."""
    part = letters[first:stop]
    if not part:
        return []
    styles: list[str] = []
    says = sum(1 for i, c in enumerate(part) if c in "Ss" and ("D" in part[i + 1 : i + 3] or "D" in part[max(i - 2, 0) : i]))
    dates, controls = part.count("D"), part.count("C")
    if says and says * 2 >= (min(dates, controls) if controls else dates):
        return ["says"]
    if not dates and part.count("S") >= max(2, controls / 2):
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
    bound = sum(part[i - 1 : i] in ("", "C", "K", "T", "V") and part[i + 1 : i + 2] == "N" for i, c in enumerate(part) if c == "D")
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
    if system.style == "list":
        heads = listed_heads(lines, first, stop)
        return heads, learn(heads, lines)
    if system.style == "paragraphs":
        heads = paragraph_heads(lines, first, stop, declared)
        return heads, learn(heads, lines)
    if system.style == "names":
        heads = named_heads(letters, lines, first, stop, declared)
        return heads, learn(heads, lines)
    heads = find_heads(system, letters, lines, first, stop)
    habits = learn(heads, lines)
    if system.style in ("says", "head"):
        heads = settle_names(heads, habits, lines, letters)
    _mark_empty(heads, letters, stop, system.style)
    if system.style in ("foot", "none"):
        drop_doubtful(heads, lines)
    if system.style == "line":
        heads = [head for head in heads if not head.empty]  # such a line under a text signs the text
    if system.style == "head":
        habits = learn(heads, lines)
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


def _is_thread(heads: list[Head], habits: Habits, opening: int | None, uses: Counter[str], style: str, controls: int) -> bool:
    """Dates and names alone are no thread: a list of stories has them too."""
    if style == "says":
        return True
    if opening is not None and (uses["count"] or uses["notify_of"] or uses["view_all"] or uses["inline_feedbacks"]):
        return True
    if controls * 3 >= len(heads) and controls >= 2:
        return True
    if uses["reply_to"] and any(h.reply is not None for h in heads):
        return True
    return len(heads) >= 2 and habits.doubled >= 0.5


def _read(section: Section, heads: list[Head], opening: int | None) -> FoundSection:
    lines, letters, cues = section.lines, section.letters, section.cues
    heads = _cut_at_end(section, heads)
    thread = FoundThread(system=section.system.name)
    stop = len(lines)
    for n, head in enumerate(heads):
        last = n + 1 == len(heads)
        after = len(lines) if last else heads[n + 1].start
        comment, stop = section.comment(head, after, last)
        thread.comments.append(comment)
    nest(thread.comments, heads, lines, section.system)
    start = _section_start(letters, cues, heads[0].start, opening)
    _tell(thread, section, start, heads[0].start, stop)
    rule = section.system.name + ".text."
    if section.system.style == "paragraphs":
        thread.warnings.append(Warning(code="comments_not_parted", at="/comments", detail=_NOT_PARTED))
    thread.rules = {"author": rule + "author", "published": rule + "date", "text": rule + "text"}
    return FoundSection(thread, start, _after_section(section, stop))


def _cut_at_end(section: Section, heads: list[Head]) -> list[Head]:
    """Without what looks like heads in the lists after the section."""
    kept = heads[:1]
    for before, head in zip(heads, heads[1:], strict=False):
        ends = [
            i for i in range(before.end, head.start) if section.letters[i] == "Z" and section.cues[i].use in _ENDERS
        ]
        bound = section.habits.bound > 0.5 and section.letters[head.start - 1] in "CVT"
        if ends and not bound and not (head.doubled and section.habits.doubled > 0.5):
            break
        kept.append(head)
    return kept


def _section_start(letters: str, cues: dict[int, Cue], first: int, opening: int | None) -> int:
    """Back over the section's heading and form."""
    at = first if opening is None else min(first, opening)
    misses = 0
    start = at
    i = at - 1
    while i >= 0 and misses < 2:
        if letters[i] == "K" and cues[i].use != "rating":
            start, misses = i, 0
        elif letters[i] in "OBVHT":
            pass
        else:
            misses += 1
        i -= 1
    return start


def _tell(thread: FoundThread, section: Section, start: int, first: int, stop: int) -> None:
    """What the section says of itself: counts, order, closed."""
    for i in range(start, first):
        line, cue = section.lines[i], section.cues.get(i)
        if line.use:
            continue
        line.use = "boilerplate:" + (cue.use if cue is not None else "comment_form")
        if cue is None:
            continue
        if cue.use == "count" and thread.declared is None:
            line.use, thread.declared = "thread.declared", cue.number if cue.number is not None else 1
        elif cue.use == "heading" and thread.declared is None and section.letters[i - 1 : i] == "V":
            thread.declared = declared_before(section.lines, section.letters, section.cues, i + 1)
            line.use = section.lines[i - 1].use = "thread.declared"
        elif cue.use == "sort" and thread.order is None:
            line.use, thread.order = "thread.order", order_of(line.text)
    for i in range(stop, len(section.lines)):
        cue = section.cues.get(i)
        if cue is not None and cue.use == "closed":
            thread.closed = True
        elif cue is not None and cue.use == "load_more":
            thread.reasons = ["load_more_not_followed"]
        elif cue is not None and cue.use in ("post_nav", "sidebar"):
            break


def declared_before(lines: list[Line], letters: str, cues: dict[int, Cue], stop: int) -> int | None:
    """How many comments the heading above `stop` states; a converter may have put the number on a line of its own."""
    for i, cue in sorted(cues.items()):
        if i < stop and cue.use == "count" and cue.number is not None:
            return cue.number
        if i < stop and cue.use == "heading" and letters[i - 1 : i] == "V" and lines[i - 1].text.isdecimal():
            return int(lines[i - 1].text)
    return None


def order_of(text: str) -> str | None:
    """The order that a sorting line names first."""
    low = text.casefold()
    spots = [(low.find(word), order) for order, words in _ORDERS.items() for word in words if word in low]
    return min(spots)[1] if spots and len(low) <= 60 else None


def _after_section(section: Section, stop: int) -> int:
    """Over the controls and the form after the last comment."""
    at = stop
    while at < len(section.lines) and section.letters[at] in "KCVTHB":
        cue = section.cues.get(at)
        section.lines[at].use = section.lines[at].use or "boilerplate:" + (
            cue.use if cue is not None else "comment_form"
        )
        at += 1
    return at
