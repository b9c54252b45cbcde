"""Where the comment section begins, and what its heading and its end say of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..found import FoundThread
from .comments import Section
from .cues import Cue
from .lines import Line

_OPENERS = frozenset({"count", "view_all", "inline_feedbacks", "heading", "notify_of", "sort"})
_ORDERS = {
    "newest": ("newest", "neueste", "plus récent", "más nuevo", "più recent", "nieuwste", "новые", "нові", "найновіші", "najnowsze", "mais recente", "en yeni", "最新", "新しい", "최신", "الأحدث", "הכי חדש", "nyaste", "most recent"),
    "oldest": ("oldest", "älteste", "le plus ancien", "plus ancien", "más antiguo", "vecchi", "più vecchi", "oudste", "старые", "старі", "найстаріші", "najstarsze", "mais antigo", "en eski", "最早", "最旧", "古い", "과거", "الأقدم", "הכי ישן", "äldsta"),
    "votes": ("most voted", "meist bewertet", "les plus votés", "más votado", "le più votate", "meest gestemd", "популярные", "популярні", "найпопулярніші", "najwyżej oceniane", "mais votado", "en çok oylanan", "最多投票", "得票最多", "人気", "الأكثر تصويت", "הכי מדורג", "mest röstat", "best", "top", "hottest"),
}  # fmt: skip


def find_opening(letters: str, cues: dict[int, Cue]) -> int | None:
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
        after = len(anchors) - bisect_right(anchors, i)
        if chosen is None or (
            after >= 0.6 * len(anchors) and bisect_left(anchors, i) - bisect_right(anchors, chosen) <= 2
        ):
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


def section_start(letters: str, cues: dict[int, Cue], first: int, opening: int | None) -> int:
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


def declared_before(lines: list[Line], letters: str, cues: dict[int, Cue], stop: int) -> int | None:
    """How many comments the heading above `stop` states; a converter may have put the number on a line of its own."""
    for i, cue in sorted(cues.items()):
        if i < stop and cue.use == "count" and cue.number is not None:
            return cue.number
        if i < stop and cue.use == "heading" and letters[i - 1 : i] == "V" and lines[i - 1].text.isdecimal():
            number = int(lines[i - 1].text)
            return number if not 1900 <= number <= 2100 else None  # rather a year
    return None


def order_of(text: str) -> str | None:
    """The order that a sorting line names first."""
    low = text.casefold()
    spots = [(low.find(word), order) for order, words in _ORDERS.items() for word in words if word in low]
    return min(spots)[1] if spots and len(low) <= 60 else None


def tell(thread: FoundThread, section: Section, start: int, first: int, stop: int) -> None:
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


def after_section(section: Section, stop: int) -> int:
    """Over the controls and the form after the last comment."""
    at = stop
    while at < len(section.lines) and section.letters[at] in "KCVTHB":
        cue = section.cues.get(at)
        section.lines[at].use = section.lines[at].use or "boilerplate:" + (
            cue.use if cue is not None else "comment_form"
        )
        at += 1
    return at
