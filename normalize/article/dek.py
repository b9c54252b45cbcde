"""The dek: the standfirst that a reader sees under the headline."""

from __future__ import annotations

import re

from ..found import Found
from .hints import BIT
from .lines import Lines, dates_in, is_caption
from .scan import IN_LIST, IN_QUOTE, Run
from .titles import key

_SHORTEST, _LONGEST, _LONGEST_APART = 25, 900, 450
_BYLINE = re.compile(
    r"(?:by|von|par|por|di|door|written by|text:|autor|photo|foto|image|listen|updated|published)\b", re.I
)
_NONE = (
    BIT["caption"]
    | BIT["author"]
    | BIT["share"]
    | BIT["nav"]
    | BIT["sign"]
    | BIT["ad"]
    | BIT["related"]
    | BIT["comment"]
)


def find_dek(lines: Lines, descriptions: list[str], headline: str) -> tuple[Found[str], int] | None:
    """The dek and the index of its run, or None where a reader sees none."""
    runs = lines.runs
    told = [key(text) for text in descriptions if text]
    window = [*lines.head, *[i for i in range(lines.first, min(lines.first + 2, len(runs))) if lines.accepted[i]]]
    own = key(headline)
    fallback: tuple[Found[str], int] | None = None
    for i in window:
        run = runs[i]
        if not _possible(run, own):
            continue
        words = key(run.text)
        named = run.near & BIT["dek"] and not run.near & _NONE
        declared = len(words) > 20 and any(
            words == other
            or (len(other) > 60 and words.startswith(other[:-4]))
            or (len(words) > 40 and other.startswith(words))
            for other in told
        )
        if lines.accepted[i] and (not (declared or named) or not _set_apart(run, lines, i, bool(named))):
            continue  # the story's own beginning, which many sites declare as its summary
        if named:
            return Found(run.text, "head.named_dek"), i
        if declared:
            return Found(run.text, "head.declared_dek"), i
        if (
            fallback is None
            and i in lines.head
            and lines.title_at >= 0
            and run.linked == 0
            and not run.near & _NONE
            and (run.tag in ("h2", "h3", "h4") or i == lines.title_at + 1)
        ):
            fallback = Found(run.text, "head.under_headline", "medium"), i
    return fallback


def _possible(run: Run, headline: str) -> bool:
    if (
        not _SHORTEST <= run.size <= _LONGEST
        or run.linked * 2 > run.size
        or is_caption(run)
        or run.where & (IN_LIST | IN_QUOTE)
    ):
        return False
    if _BYLINE.match(run.text) or key(run.text) == headline:
        return False
    found, _ = dates_in(run.text)
    return not (found and run.size < 100)


def _set_apart(run: Run, lines: Lines, at: int, named: bool) -> bool:
    """Whether a line that reads as the story's beginning is set apart from the story: by name, as a heading, or in a box of its own."""
    following = [lines.runs[i] for i in range(at + 1, min(at + 8, len(lines.runs))) if lines.accepted[i]]
    if len(following) < 2 or run.size > _LONGEST_APART:
        return False
    if any(other.tag == run.tag and other.near == run.near and other.box is run.box for other in following):
        return run.tag in ("h2", "h3", "h4") and following[0].tag != run.tag
    return named or run.tag in ("h2", "h3", "h4") or all(other.box is not run.box for other in following[:2])
