"""The dek: the standfirst that a reader sees under the headline."""

from __future__ import annotations

import re

from ..found import Found
from ..text import clean_line
from .byline_words import BY
from .date_words import dates_in
from .hints import BIT, hints_of
from .lines import Lines, is_caption
from .scan import IN_FIGURE, IN_FORM, IN_LIST, IN_QUOTE, Run
from .titles import key

_SHORTEST, _LONGEST, _LONGEST_APART = 25, 900, 600
_MOST_POINTS = 6
_HEADINGS = frozenset({"h2", "h3", "h4"})
_SENTENCE = re.compile(r"[.!?…。؟।][\"”“»’')\]]*\Z")
_SENTENCE_FROM = 60
_LONGEST_BEFORE, _MUCH = 400, 4
"""Of a dek before the byline, and the lines of a story that has one."""
_FAR = 30
"""Lines: bylines, dates and buttons may stand between the dek and the story."""
_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|written by|text:|autor|photo|foto|image|listen|updated|published)\b", re.I
)
_NONE = BIT["caption"] | BIT["author"] | BIT["share"] | BIT["sign"] | BIT["ad"] | BIT["comment"]
_NOT_IN = BIT["related"] | BIT["comment"] | BIT["ad"] | BIT["sign"]
"""Boxes whose lines are not the story's."""
# What more sites call it, in their languages; words too rare for the hints that the model of the story learns from
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:desc|preface|einleitung|strapline|strap|tagline|copete|sumario|sapo|lid|perex|manchet|occhiello|catenaccio|"
    r"sommario|onderkop|inleiding|underrubrik|zajawka|spot|sub-?tit|subtitulo|linha-?fina|resumen|resumo|anons)(?:$|[\s_-])",
    re.I,
)

# Names that boxes of a dek alone have; "intro" and "summary" are called as well what is read as the story's beginning
_BOXES = re.compile(
    r"(?:\b|_)(?:standfirst|dek|deck|chap[oô]|chapeau|vorspann|anriss|sub-?(?:title|headline|hed)|untertitel|einleitung|strapline|perex|ingress|"
    r"manchet|onderkop|inleiding|underrubrik|zajawka|entradilla|bajada|copete|subtitulo|linha-?fina|sottotitolo|occhiello|catenaccio|sommario|spot)"
    r"(?:\b|_)",
    re.I,
)


def find_dek(lines: Lines, descriptions: list[str], headline: str) -> tuple[Found[str], list[int]] | None:
    """The dek and the indices of its runs, or None where a reader sees none."""
    runs = lines.runs
    told = [key(text) for text in descriptions if text]
    window = [*lines.head, *[i for i in range(lines.first, min(lines.first + 6, len(runs))) if lines.accepted[i]][:2]]
    own = key(headline)
    title = lines.title_at if lines.title_at >= 0 else lines.shown_title()
    fallback: tuple[Found[str], list[int]] | None = None
    for i in window:
        run = runs[i]
        if not _possible(run, own):
            continue
        words = key(run.text)
        exact = words in told or _after_place(run.text, told)
        if run.where & IN_LIST and not (exact and run.tag in _HEADINGS):
            continue  # Spanish papers list several deks
        hints = _own_hints(run)
        named = bool(hints & BIT["dek"]) and not hints & _NONE and not hints_of(run.box.get("class") or "") & _NOT_IN
        declared = len(words) > 20 and (
            exact
            or any(
                (len(other) > 60 and words.startswith(other[:-4])) or (len(words) > 40 and other.startswith(words))
                for other in told
            )
        )
        boxed = not named and not hints & _NONE and _in_own_box(run, lines, i)
        own_class = declared and i == lines.first and run.owner.get("class")
        if i == lines.first and title >= 0 and not hints & _NONE and not run.linked and _before_byline(run, lines, i):
            return Found(clean_line(run.text), "head.before_byline", "medium"), [i]
        apart = not lines.accepted[i] or ((exact or named or own_class) and _set_apart(run, lines, i))
        if boxed:
            return Found(clean_line(run.text), "head.boxed_dek"), [i]
        if not apart and not (declared and _as_heading(run, lines, i)):
            continue  # the story's own beginning, which many sites declare as its summary
        if named:
            points = _fellows(lines, i)
            return Found("\n".join(clean_line(runs[at].text) for at in points), "head.named_dek"), points
        if is_caption(run):
            continue
        if declared:
            return Found(clean_line(run.text), "head.declared_dek"), [i]
        if (
            fallback is None
            and i in lines.head
            and -1 < title < i
            and run.linked == 0
            and len(run.text) - run.text.count(" ") > _SHORTEST
            and not hints & _NONE
            and not run.near & (_NOT_IN | BIT["share"])
            and (
                run.tag in _HEADINGS
                or i == title + 1
                or (run.tag == "p" and run.size > _SENTENCE_FROM and _SENTENCE.search(run.text))
            )
        ):
            fallback = Found(clean_line(run.text), "head.under_headline", "medium"), [i]
    return fallback


def _before_byline(run: Run, lines: Lines, at: int) -> bool:
    """Whether byline or date stand between a line that reads as the story's beginning and the rest of it."""
    if run.size > _LONGEST_BEFORE or is_caption(run) or len(_following(lines, at)) < _MUCH:
        return False
    for i in range(at + 1, len(lines.runs)):
        other = lines.runs[i]
        if lines.accepted[i]:
            return False
        if not other.where & IN_FIGURE and (
            BY.match(other.text) or other.near & BIT["author"] or (other.size < 60 and dates_in(other.text)[0])
        ):
            return True
    return False


def _in_own_box(run: Run, lines: Lines, at: int) -> bool:
    """Whether a line stands alone in a box that is called the dek's."""
    name = run.box.get("class")
    if not name or run.owner is run.box or not _BOXES.search(name) or hints_of(name) & (_NONE | _NOT_IN):
        return False
    beside = lines.runs[max(0, at - 1) : at + 2]
    return sum(other.box is run.box for other in beside) == 1 and len(_following(lines, at)) > 1


def _after_place(text: str, told: list[str]) -> bool:
    """Whether a line is a declared summary behind the place that it was written at ("Berlin. …")."""
    place, _, rest = text.partition(". ")
    return len(place) < 30 and key(rest) in told


def _own_hints(run: Run) -> int:
    """What the names of the line's own element say, without those of the box around."""
    name, ident = run.owner.get("class") or "", run.owner.get("id") or ""
    hints = hints_of(name) | hints_of(ident)
    return hints | BIT["dek"] if _NAMES.search(name) else hints


def _fellows(lines: Lines, at: int) -> list[int]:
    """A line and those of the same tag and name that follow it at once: some sites give a dek of several points."""
    runs, chosen = lines.runs, [at]
    first = runs[at]
    sign = _sign(first)
    size = first.size
    for i in range(at + 1, min(at + _MOST_POINTS, len(runs))):
        size += runs[i].size
        beside = runs[i].owner.getparent() is first.owner.getparent()
        if _sign(runs[i]) != sign or not sign[1] or not beside or size > _LONGEST:
            break
        chosen.append(i)
    return chosen


def _possible(run: Run, headline: str) -> bool:
    if (
        not _SHORTEST <= run.size <= _LONGEST
        or run.linked * 2 > run.size
        or run.where & (IN_FIGURE | IN_FORM | IN_QUOTE)
        or _BYLINE.match(run.text)
        or key(run.text) == headline
    ):
        return False
    found, _ = dates_in(run.text)
    return not (found and run.size < 100)


def _sign(run: Run) -> tuple[str, str | None]:
    return run.tag, run.owner.get("class")


def _set_apart(run: Run, lines: Lines, at: int) -> bool:
    """Whether a line that reads as the story's beginning looks different from what follows: another tag or name."""
    following = _following(lines, _fellows(lines, at)[-1])
    sign = _sign(run)
    return len(following) > 1 and run.size <= _LONGEST_APART and all(_sign(other) != sign for other in following[:3])


def _as_heading(run: Run, lines: Lines, at: int) -> bool:
    """Whether it is set as a heading above a story of other lines, or in a box of its own."""
    following = _following(lines, at)
    if len(following) < 2 or run.size > _LONGEST_APART:
        return False
    if any(other.tag == run.tag and other.near == run.near and other.box is run.box for other in following):
        return run.tag in _HEADINGS and following[0].tag != run.tag
    return run.tag in _HEADINGS or all(other.box is not run.box for other in following[:2])


def _following(lines: Lines, at: int) -> list[Run]:
    return [lines.runs[i] for i in range(at + 1, min(at + _FAR, len(lines.runs))) if lines.accepted[i]][:7]
