"""Whether dates at regular distances are a thread, and which of two readings of a page is the better one."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from itertools import pairwise
from math import log2

from ..found import FoundThread
from .assembly import assemble
from .comments import Section
from .counts import speaks_of_comments
from .cues import Cue
from .empty import FoundSection
from .evidence import answerable
from .heads import Head, learn
from .lines import Line
from .opening import declared_before
from .periods import Run, read_run, runs_of
from .repeats import Labels, fold
from .spots import Spot, find_spots
from .stories import lists_stories
from .systems import grammar_of
from .tail import has_voice
from .when import DateJudge

_ANNOUNCING = frozenset({"count", "heading", "view_all", "notify_of", "inline_feedbacks"})
_ENDING = frozenset({"post_nav", "sidebar", "comment_pages", "closed", "footer"})
_LEAST_WORTH = 4.0
"""A reading that is worth less is none."""
_OFTEN = 3
_NEAR, _CLOSE = 30, 5
_LEAST_SURE = 3
_MOST_WORDS = 4
_MOST_RUNS = 40
_ENDS = (".", "!", "?", "…", ")", "。", "！", "？", "؟", "”", '"', "»")


def find_run(lines: list[Line], letters: str, cues: dict[int, Cue], judge: DateJudge) -> tuple[Run, int | None] | None:
    """The run of dates that is the likeliest thread, and the index of its heading; None where none is likely."""
    if any(cue.use == "none_yet" for cue in cues.values()):
        return None
    spots = find_spots(lines, letters, judge)
    if len(spots) < 2:
        return None
    often = Counter(fold(line.text) for line in lines if len(line.text) <= 90)
    openings = [i for i, cue in sorted(cues.items()) if cue.use in _ANNOUNCING and often[fold(lines[i].text)] < _OFTEN]
    hints = [i for i, line in enumerate(lines) if often[fold(line.text)] == 1 and speaks_of_comments(line.text)]
    enders = [i for i, cue in sorted(cues.items()) if cue.use in _ENDING and often[fold(lines[i].text)] < _OFTEN]
    best: tuple[float, Run, int | None] | None = None
    for run in sorted(runs_of(spots), key=len, reverse=True)[:_MOST_RUNS]:
        places = [s.at for s in run]
        opening = _opening_of(places, openings)
        if opening is None:
            opening = _hint_of(places, hints)
        after = opening if opening is not None else -1
        part = [s for s in run if s.at > after]
        part = _cut(part, enders)
        if len(part) < 2:
            continue
        end = next((i for i in enders if i > part[-1].at), len(lines))
        found = read_run(part, lines, letters, cues, after, end)
        if found is None or not _is_thread(found, lines, letters, cues, opening):
            continue
        value = len(found.heads) * _said(found.heads, lines, found.labels) * (2 if opening is not None else 1)
        if best is None or value > best[0]:
            best = value, found, opening
    return (best[1], best[2]) if best is not None else None


def _opening_of(spots: list[int], openings: list[int]) -> int | None:
    """The last heading that has most of the dates below it, one of them near; else one that has the dates of other stories above."""
    below = [(opening, bisect(spots, opening)) for opening in openings]
    near = [(opening, at) for opening, at in below if at < len(spots) and spots[at] - opening <= _NEAR]
    for opening, at in reversed(near):
        if (len(spots) - at) * 10 >= 6 * len(spots):
            return opening
    for opening, at in reversed(near):
        if len(spots) - at >= 2 and spots[at] - opening <= _NEAR // 3:
            return opening
    return None


def _hint_of(spots: list[int], hints: list[int]) -> int | None:
    """The first line of few words about comments that has most of the dates below it, one of them right there."""
    for hint in hints:
        at = bisect(spots, hint)
        if at < len(spots) and spots[at] - hint <= _CLOSE and (len(spots) - at) * 10 >= 6 * len(spots):
            return hint
    return None


def _cut(run: list[Spot], enders: list[int]) -> list[Spot]:
    """The first two or more spots between which no line ends the section."""
    part: list[Spot] = []
    for spot in run:
        if part and bisect(enders, spot.at) > bisect(enders, part[-1].at):
            if len(part) >= 2:
                break
            part = []
        part.append(spot)
    return part


def _said(heads: list[Head], lines: list[Line], labels: Labels) -> float:
    """The share of comments with a text that is no title: it ends as sentences do, or is long."""
    said = 0
    for head, after in pairwise([*heads, None]):
        assert head is not None
        stop = min(after.start if after is not None else head.end + 4, head.end + 12)
        texts = [line for line in lines[head.end : stop] if not labels.hold(line.text)]
        said += any(line.text.endswith(_ENDS) or len(line.text) > 140 for line in texts) and not texts[
            0
        ].mark.startswith("heading")
    return said / len(heads)


def _is_thread(found: Run, lines: list[Line], letters: str, cues: dict[int, Cue], opening: int | None) -> bool:
    heads = found.heads
    counted = sum(head.end in cues and cues[head.end].use == "count" for head in heads)
    if counted * 2 > len(heads) or len({lines[h.name].text for h in heads if h.name is not None}) < min(2, len(heads)):
        return False
    words = sorted(
        len(lines[head.name].text.split()) for head in heads if head.name is not None and head.name != head.date
    )
    if words and words[len(words) // 2] > _MOST_WORDS:
        return False
    if sum("(@" in lines[h.name].text for h in heads if h.name is not None) * 2 >= len(heads):
        return False  # posts of a network, quoted in a story
    said = _said(heads, lines, found.labels)
    says = sum(head.name is not None and letters[head.name] == "S" for head in heads)
    if says * 10 >= 6 * len(heads):
        return True
    answers = answerable(heads, lines) or _controls(heads, letters) >= 0.6
    if opening is not None and heads[0].start - opening <= _NEAR:
        declared = declared_before(lines, letters, cues, opening + 1)
        if len(heads) < _LEAST_SURE:
            return said == 1 and (answers or declared == len(heads) or heads[0].start - opening <= _CLOSE)
        counted_so = declared is not None and 0.7 * declared <= len(heads) <= 1.3 * declared
        return answers or said >= (0.5 if counted_so else 0.75)
    if answers:
        return len(heads) >= _LEAST_SURE and said >= 0.3
    return len(heads) > _LEAST_SURE and said >= 0.9 and _voiced(heads, lines) >= 0.5


def _voiced(heads: list[Head], lines: list[Line]) -> float:
    """The share of comments that speak as readers do."""
    ends = [*(head.start for head in heads[1:]), heads[-1].end + 4]
    return sum(any(has_voice(line.text) for line in lines[head.end : end]) for head, end in zip(heads, ends, strict=True)) / len(heads)  # fmt: skip


def _controls(heads: list[Head], letters: str) -> float:
    return sum("C" in letters[a.end : b.start] for a, b in pairwise(heads)) / max(1, len(heads) - 1)


def by_periods(
    found: FoundSection | None,
    opening: int | None,
    lines: list[Line],
    letters: str,
    cues: dict[int, Cue],
    judge: DateJudge,
) -> FoundSection | None:
    """`found`, or the reading by what comes back at regular distances where that is better."""
    if found is not None and found.sure:
        return found
    run, above = find_run(lines, letters, cues, judge) or (None, None)
    if run is None or (found is not None and not run.foot and _is_clean(found.thread, len(run.heads))):
        return found
    value = _worth(found, lines, letters, cues, opening) if found is not None else _LEAST_WORTH
    uses = [line.use for line in lines]
    for line in lines:
        line.use = ""
    other = assemble(_section(run, lines, cues), run.heads, above)
    if above is None:
        other.thread.confidence = "medium" if _controls(run.heads, run.letters) >= 0.6 else "low"
    more = len(found.thread.comments) / len(other.thread.comments) if found is not None else 1.0
    whole = len(other.thread.comments) * 10 >= 6 * len(run.heads)
    if whole and not lists_stories(other.thread, run.letters, cues, other.start, other.stop):
        value += max(0.0, min(2.0, more - 1))  # comments that the other reading lost
        if run.foot or _worth(other, lines, letters, cues, above) > value:
            return other
    for line, use in zip(lines, uses, strict=True):
        line.use = use
    return found


def _section(run: Run, lines: list[Line], cues: dict[int, Cue]) -> Section:
    return Section(
        lines,
        run.letters,
        cues,
        grammar_of("foot" if run.foot else "line", frozenset()),
        learn(run.heads),
        run.names,
        run.heads[0].start,
        end=run.stop,
        replies=run.replies,
        writers=frozenset(dated.name for dated in run.names.values() if dated.name),
    )


def _worth(found: FoundSection, lines: list[Line], letters: str, cues: dict[int, Cue], opening: int | None) -> float:
    """How good a reading of a thread is, by the comments that it gives."""
    comments = found.thread.comments
    size = len(comments)
    named = sum(c.author is not None and bool(c.text) for c in comments) / size
    dated = sum(bool(c.dates) for c in comments) / size
    said = sum(c.text.endswith(_ENDS) or len(c.text) > 140 for c in comments) / size
    value = 2 * named + dated + 2 * said + 0.45 * log2(size + 1) - 3 * _polluted([c.text for c in comments])
    first = next((i for i in range(found.start, found.stop) if lines[i].use.startswith("comment.")), found.start)
    if letters.count("C", first, found.stop) * 10 >= 6 * size:
        value += 1
    if opening is not None and 0 <= first - opening <= _NEAR:
        value += 2 * (not any(len(lines[i].text) > 140 for i in range(opening + 1, first)))
        declared = declared_before(lines, letters, cues, opening + 1)
        if declared:
            value += 2 * min(size, declared) / max(size, declared)
    return value


def _is_clean(thread: FoundThread, other: int) -> bool:
    """Whether a reading leaves nothing to better: names, dates and texts apart, unless another finds as many as the page states."""
    comments, declared = thread.comments, thread.declared
    size = len(comments)
    if size < _LEAST_SURE or (declared and abs(other - declared) < abs(size - declared)):
        return False
    whole = sum(bool(c.text) and c.author is not None and (bool(c.dates) or size > other) for c in comments)
    return whole * 10 >= 9 * size and _polluted([c.text for c in comments]) < 0.15


def _polluted(texts: list[str]) -> float:
    """The share of comments that hold a line which most of the others hold too, or, for the last, much more than the others."""
    rows = [{fold(line) for line in text.split("\n") if line} for text in texts]
    shared = Counter(line for row in rows for line in row)
    often = {line for line, times in shared.items() if times >= max(2, 0.4 * len(texts))}
    bad = sum(bool(row & often) for row in rows)
    sizes = sorted(len(row) for row in rows[:-1])
    if sizes and len(rows[-1]) > 3 * sizes[-1] + 3:
        bad += 1
    return bad / len(texts)
