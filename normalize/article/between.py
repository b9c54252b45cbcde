"""Lines between two of the story's: headings, pull quotes and sentences of which the model is not sure."""

from __future__ import annotations

import re

from ..markup import has_at_most
from .features import CREDIT, RELATED, REMARKS, teases
from .hints import BIT
from .scan import HIDDEN, IN_ASIDE, IN_FIGURE, IN_FOOTER, IN_FORM, IN_HEADER, IN_NAV, IN_QUOTE, Run, Scan, has_words

OTHERS = (
    BIT["related"] | BIT["comment"] | BIT["nav"] | BIT["share"] | BIT["ad"] | BIT["sign"] | BIT["author"] | BIT["meta"]
)
"""Names of elements that hold no lines of the story."""
OUTSIDE = IN_ASIDE | IN_FOOTER | IN_FORM | IN_HEADER | IN_NAV | HIDDEN
"""Tags around lines that are none of the story."""
_QUOTE = BIT["quote"]
_UNLIKE, _UNLIKE_LINE, _UNLIKE_HEADING = -1.5, -3.2, -4.6
"""Odds of a heading, of a sentence or quotation, and of a heading over lines of one box with it, that are none of the story wherever they stand."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "summary"))
_FARTHEST = 6
"""Lines of furniture, such as an advertisement's label, that may stand between two of the story."""
_LABEL = 40
"""Bytes of a line that may be the label of furniture without a name."""
_ENDS = (".", "!", "?", ":", "”", "»", '"', "。", "！", "？", "؟", "।")
_LONGEST_BOLD = 100
"""Bytes of a line in bold between two paragraphs."""
_CROSSHEAD = re.compile(
    r"cross-?head|ladillo|intert[ií]tulo|intertitre|zwischen(?:titel|ueberschrift)|tussenkop|mellanrubrik|mellomtittel|mellemrubrik|srodtytul|sub-?head(?:ing)?\b",
    re.I,
)
"""What newsrooms call a heading between two paragraphs."""
_LEAST = 12
"""Bytes of a sentence."""


def story_before(scan: Scan, accepted: list[bool], i: int, box: int | None = None) -> int | None:
    """The story's line before the line `i`, if nothing but furniture stands between the two. `box`: around what the line is of."""
    return _beside(
        scan, accepted, scan.runs[i].box_at if box is None else box, range(i - 1, max(-1, i - 2 - _FARTHEST), -1)
    )


def story_behind(scan: Scan, accepted: list[bool], i: int, box: int | None = None) -> int | None:
    """The story's line behind the line `i`, if nothing but furniture stands between the two. `box`: around what the line is of."""
    return _beside(
        scan,
        accepted,
        scan.runs[i].box_at if box is None else box,
        range(i + 1, min(len(scan.runs), i + 2 + _FARTHEST)),
    )


def _beside(scan: Scan, accepted: list[bool], box: int, places: range) -> int | None:
    runs = scan.runs
    end = scan.index.shape.ends[box]
    for j in places:
        if accepted[j]:
            return j
        run = runs[j]
        if run.size < _LABEL or run.linked * 2 >= run.size or run.near & OTHERS or run.where & (OUTSIDE | IN_FIGURE):
            continue
        # a box of its own in that of the line is an insert, though nothing is called so
        if not box < run.box_at < end:
            return None
    return None


def join_lines(scan: Scan, odds: list[float], accepted: list[bool]) -> None:
    """Take headings, pull quotes and sentences that stand between two of the story's lines, if they are not quite unlike it."""
    runs = scan.runs
    for i in range(1, len(runs) - 1):
        run = runs[i]
        heading = run.tag in _HEADINGS
        if accepted[i] or odds[i] <= (_UNLIKE_HEADING if heading else _UNLIKE_LINE) or run.linked * 2 >= run.size:
            continue
        if heading:
            accepted[i] = _is_heading(scan, odds, accepted, i)
        elif not run.near & OTHERS:
            quoted = bool((run.near | run.far) & _QUOTE or run.where & IN_QUOTE)
            if quoted or (not run.where & OUTSIDE and (is_sentence(run) or _is_bold(run))):
                before, behind = story_before(scan, accepted, i), story_behind(scan, accepted, i)
                if before is not None and behind is not None:
                    # of one box with both: what stands in boxes of its own is often an insert
                    accepted[i] = quoted or (
                        runs[before].box_at == run.box_at == runs[behind].box_at
                        and (run.tag == "p" or _of_one_kind(scan, before, i, behind) or _is_bold(run))
                    )


def _is_bold(run: Run) -> bool:
    """Whether a short line is a heading in all but its tag: all of it bold, or called so."""
    if (
        run.size > _LONGEST_BOLD
        or teases(run.text)
        or RELATED.match(run.text)
        or REMARKS.match(run.text)
        or CREDIT.match(run.text)
    ):
        return False
    owner = run.owner
    if _CROSSHEAD.search(owner.get("class") or ""):
        return True
    inner = owner[0] if has_at_most(owner, 1) and not has_at_most(owner, 0) else None
    return inner is not None and inner.tag in ("b", "strong") and not (has_words(owner.text) or has_words(inner.tail))


def _of_one_kind(scan: Scan, before: int, i: int, behind: int) -> bool:
    """Whether three lines that are no ``<p>`` have one tag and one name."""
    runs, names = scan.runs, scan.index.class_of
    places = [runs[at].owner_at for at in (before, i, behind)]
    return len({runs[at].tag for at in (before, i, behind)}) == 1 == len({names[at] for at in places})


def _is_heading(scan: Scan, odds: list[float], accepted: list[bool], i: int) -> bool:
    """Whether a heading between the story's lines is of it: not quite unlike one, or in one box with the line after it."""
    runs = scan.runs
    run, line = runs[i], runs[i + 1]
    if not accepted[i + 1] or line.owner_at == run.owner_at:
        return False
    if accepted[i - 1] and odds[i] > _UNLIKE and not run.near & OTHERS:
        return True
    outside, others = OUTSIDE, OTHERS & ~BIT["meta"]
    # "section" is a box's name as often as a label's
    together = run.box_at in (line.box_at, scan.index.shape.parents[line.box_at])
    if not together and _wrapped(scan, i):
        # a box that is called a header, of one part of the story
        together, outside, others = True, OUTSIDE & ~IN_HEADER, others & ~BIT["nav"]
    return (
        together
        and not (run.near & others or run.where & outside)
        and (odds[i] > _UNLIKE_LINE or not (RELATED.match(run.text) or REMARKS.match(run.text)))
        and story_before(scan, accepted, i) is not None
    )


def _wrapped(scan: Scan, i: int) -> bool:
    """Whether a heading stands alone in a box of its own, as in ``<header>``, beside the line after it or the box of that."""
    runs, shape = scan.runs, scan.index.shape
    box, before, behind = runs[i].box_at, runs[i - 1].owner_at, runs[i + 1].owner_at
    end = shape.ends[box]
    around = shape.parents[box]
    return not box <= before < end and end <= behind < shape.ends[around]


def is_sentence(run: Run) -> bool:
    """Whether a line reads as a sentence that is no teaser."""
    text = run.text
    return run.size >= _LEAST and text.endswith(_ENDS) and " " in text and not text[0].islower() and not teases(text)
