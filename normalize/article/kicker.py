"""The kicker: the word or two over the headline, where no layout names its element."""

from __future__ import annotations

import re
from itertools import islice

from ..found import Found
from ..markup import line_of
from .byline_words import BY
from .date_words import dates_in
from .hints import BIT, hints_of
from .lines import Lines
from .scan import IN_FIGURE, IN_FOOTER, IN_FORM, Run
from .titles import key

_NAMES = re.compile(
    r"kicker|eyebrow|overline|top-?line|dachzeile|roofline|sur-?titre|ante-?titulo|volanta|cintillo|occhiello|rubric|"
    r"(?:section|article|ar|story)[_-]?(?:label|lbl|flag|section)(?:$|[\s_-])",
    re.I,
)
_OTHERS = BIT["nav"] | BIT["ad"] | BIT["sign"] | BIT["share"] | BIT["comment"]
_LONGEST = 60
_MOST_INNER = 6
_ABOVE = 3
"""Lines over the headline that are looked at, the nearest first."""


def kicker_above(lines: Lines, headline: str, site: str) -> Found[str] | None:
    """The short line over the headline that is called a kicker by its own name, or by that of the box that holds it alone."""
    for i in reversed(lines.above[-_ABOVE:]):
        run = lines.runs[i]
        text = run.text.strip(" :|/»›>")
        if not text or len(text) > _LONGEST or run.where & (IN_FIGURE | IN_FOOTER | IN_FORM):
            continue
        name = f"{run.owner.get('class') or ''} {run.box.get('class') or ''} {_inner_name(run)}"
        if not _NAMES.search(name) or hints_of(name) & _OTHERS:
            continue
        if is_no_kicker(text, headline, site):
            continue
        return Found(text, "above.named_kicker", "medium")
    return None


def is_no_kicker(text: str, headline: str, site: str) -> bool:
    """Whether a line is the headline again, the site's name, a date or a byline."""
    return key(text) in ("", key(headline), key(site)) or bool(dates_in(text)[0]) or BY.match(text) is not None


def _inner_name(run: Run) -> str:
    """The name of the element within the line's own that holds all of the line."""
    inner = islice(run.owner.iter("span", "a", "em", "strong", "small", "b"), _MOST_INNER)
    return next((name for e in inner if (name := e.get("class")) and line_of(e) == run.text), "")
