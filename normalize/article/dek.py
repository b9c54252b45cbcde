"""The dek: the standfirst that a reader sees under the headline."""

from __future__ import annotations

import re

from ..found import Found
from ..text import clean_line
from .byline_words import BY
from .date_words import dates_in, stated
from .dek_looks import (
    HEADINGS,
    LONGEST,
    MUCH,
    NONE,
    NOT_IN,
    SENTENCE,
    SENTENCE_FROM,
    as_heading,
    calls,
    fellows,
    following_of,
    in_box_of_dek,
    in_own_box,
    is_heavy,
    is_no_sentence,
    set_apart,
)
from .hints import BIT, hints_of
from .lines import Lines, is_caption, tells_who_or_when
from .name_shape import is_full_name, looks_like_name
from .scan import IN_FIGURE, IN_FORM, IN_LIST, IN_QUOTE, Run
from .titles import key

_SHORTEST = 25
_FEWEST_SPACES = 3
_LONGEST_BEFORE = 400
"""Of a dek before the byline."""
_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|written by|text:|autor|photo|foto|image|listen|share|updated|published|read(?:ing)? time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\b",
    re.I,
)
_LABEL = 30
"""Characters in which a label stands before the date of a line."""
_DASH = re.compile(r"\s[-–—|]\s")
_MOST_OUTLET = 3
_CLOCK_WORD = re.compile(r"\s?(?:uhr|h\b)?[\s:|,.–—-]*", re.I)
# What more sites call it, in their languages; words too rare for the hints that the model of the story learns from
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:desc|preface|einleitung|strapline|strap|tagline|copete|sumario|sapo|lid|perex|manchet|occhiello|catenaccio|"
    r"sommario|onderkop|inleiding|underrubrik|zajawka|spot|sub-?tit|subtitulo|linha-?fina|resumen|resumo|anons|podtytu[lł]|podnaslov|podnadpis|podtitul|alcim)(?:$|[\s_-])",
    re.I,
)

_SHORT_NAMES = re.compile(
    r"(?:\b|_)(?:standfirst|dek|deck|sub-?(?:title|headline|hed)|strapline|(?:post|article|entry)-(?:excerpt|description))(?:\b|_)",
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
        if run.size < _SHORTEST and -1 < title < i <= lines.first and _is_short_dek(run, own):
            return Found(_text_of(run), "head.named_dek", "medium"), [i]
        if not _possible(run, own, _SHORTEST):
            continue
        words = key(run.text)
        exact = words in told or _after_place(run.text, told)
        if run.where & IN_LIST and not (exact and run.tag in HEADINGS):
            continue  # Spanish papers list several deks
        hints = _own_hints(run)
        named = bool(hints & BIT["dek"]) and not hints & NONE and not hints_of(run.box.get("class") or "") & NOT_IN
        named = named or (i in lines.head and _is_described(run))
        declared = len(words) > 20 and (
            exact
            or any(
                (len(other) > 60 and words.startswith(other[:-4])) or (len(words) > 40 and other.startswith(words))
                for other in told
            )
        )
        boxed = not named and not hints & NONE and in_own_box(run, lines, i)
        own_class = declared and i == lines.first and run.owner.get("class")
        if i == lines.first and title >= 0 and not hints & NONE and not run.linked and _before_byline(run, lines, i):
            return Found(_text_of(run), "head.before_byline", "medium"), [i]
        if i == title + 1 and i in lines.head and not run.linked and in_box_of_dek(run):
            return Found(_text_of(run), "head.boxed_dek"), [i]
        if i == lines.first and title >= 0 and not hints & NONE and not run.linked and is_heavy(run, lines, i):
            return Found(_text_of(run), "head.heavy_dek", "medium"), [i]
        if i == lines.first and i == title + 1 and _is_lone_heading(run, lines, i):
            return Found(_text_of(run), "head.heading_dek", "medium"), [i]
        apart = not lines.accepted[i] or ((exact or named or own_class) and set_apart(run, lines, i))
        if boxed:
            return Found(_text_of(run), "head.boxed_dek"), [i]
        if not apart and not (declared and as_heading(run, lines, i)):
            continue  # the story's own beginning, which many sites declare as its summary
        if named:
            points = fellows(lines, i)
            return Found("\n".join(_text_of(runs[at]) for at in points), "head.named_dek"), points
        if is_caption(run):
            continue
        if declared:
            return Found(_text_of(run), "head.declared_dek"), [i]
        if (
            fallback is None
            and i in lines.head
            and -1 < title < i
            and run.linked == 0
            and len(run.text) - run.text.count(" ") > _SHORTEST
            and not hints & NONE
            and not run.near & (NOT_IN | BIT["share"])
            and not calls(run.text)
            and (
                run.tag in HEADINGS
                or i == title + 1
                or (run.tag == "p" and run.size > SENTENCE_FROM and SENTENCE.search(run.text))
            )
        ):
            fallback = Found(_text_of(run), "head.under_headline", "medium"), [i]
    return fallback


def _text_of(run: Run) -> str:
    """A dek's words, without the date that some houses set before them in its element."""
    text = clean_line(run.text)
    dates, _ = dates_in(text)
    if dates and text.startswith(dates[0]):
        rest = _CLOCK_WORD.sub("", text[len(dates[0]) :], count=1)
        return rest if len(rest) > _SHORTEST and rest[0].isupper() else text
    return text


def _before_byline(run: Run, lines: Lines, at: int) -> bool:
    """Whether byline or date stand between a line that reads as the story's beginning and the rest of it."""
    if run.size > _LONGEST_BEFORE or is_caption(run) or calls(run.text) or len(following_of(lines, at)) < MUCH:
        return False
    for i in range(at + 1, len(lines.runs)):
        other = lines.runs[i]
        if lines.accepted[i]:
            return run.tag in HEADINGS and tells_who_or_when(other)
        if not other.where & IN_FIGURE and (
            BY.match(other.text) or other.near & BIT["author"] or (other.size < 60 and dates_in(other.text)[0])
        ):
            return True
    return False


def _after_place(text: str, told: list[str]) -> bool:
    """Whether a line is a declared summary behind the place that it was written at ("Berlin. …")."""
    place, _, rest = text.partition(". ")
    return len(place) < 30 and key(rest) in told


def _own_hints(run: Run) -> int:
    """What the names of the line's own element say, without those of the box around."""
    name, ident = run.owner.get("class") or "", run.owner.get("id") or ""
    hints = hints_of(name) | hints_of(ident)
    return hints | BIT["dek"] if _NAMES.search(name) else hints


def _is_described(run: Run) -> bool:
    """Whether microdata call a line, or the box of a line alone, the story's description."""
    return any(element.get("itemprop") in ("description", "alternativeHeadline") for element in (run.owner, run.box))


def _is_lone_heading(run: Run, lines: Lines, at: int) -> bool:
    """Whether the line right under the headline is a heading, and the story, which is of paragraphs, has no other of its rank."""
    if run.tag not in HEADINGS or run.linked or run.text.count(" ") < _FEWEST_SPACES or calls(run.text):
        return False
    following = following_of(lines, at)
    others = lines.runs[at + 1 : lines.foot[0] if lines.foot else len(lines.runs)]
    return len(following) > 1 and following[0].tag == "p" and all(other.tag != run.tag for other in others)


def _is_short_dek(run: Run, headline: str) -> bool:
    """Whether three words or more under the headline are called what only a dek is called."""
    name = f"{run.owner.get('class') or ''} {run.box.get('class') or ''}"
    hints = hints_of(name)
    if not _SHORT_NAMES.search(name) or hints & (NONE | NOT_IN) or run.linked or run.text.count(" ") < 2:
        return False
    return _possible(run, headline, 0) and not looks_like_name(run.text)


def _possible(run: Run, headline: str, shortest: int) -> bool:
    if (
        not shortest <= run.size <= LONGEST
        or run.linked * 2 > run.size
        or run.where & (IN_FIGURE | IN_FORM | IN_QUOTE)
        or _BYLINE.match(run.text)
        or is_no_sentence(run.text)
        or key(run.text) == headline
    ):
        return False
    found = stated(run.text)
    if found and found[0].kind in ("published", "changed") and run.text.find(found[0].day) < _LABEL:
        return False  # "Published: 3 May 2024 …"
    return not (found and run.size < 100) and not _is_signature(run.text)


def _is_signature(text: str) -> bool:
    """Whether a line is a person's name and an outlet's, with a dash or a bar between."""
    parts = _DASH.split(text)
    return len(parts) == 2 and len(parts[1].split()) <= _MOST_OUTLET and all(map(is_full_name, parts))
