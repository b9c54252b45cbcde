"""One reading of a saved text: its lines, the section of comments, the article around it."""

from __future__ import annotations

import attrs

from ..found import FoundArticle, FoundThread
from ..record import Warning
from .article import ArticleReader
from .kinds import stands_alone
from .lines import Line, raw_lines, read_lines
from .oneline import part_comments
from .section import find_section
from .together import part_headline
from .told_article import ToldReader
from .unknown import tell
from .when import DateJudge

_ONE_LINE = (
    "the text has no lines: comments are parted where labels, names and dates come back, and may hold parts of others"
)
_FAMILY = frozenset({"wordpress", "wpdiscuz"})
"""Systems of the family whose pages are read by its own rules."""


@attrs.define(frozen=True)
class LineUse:
    """What became of one line."""

    number: int
    """1-based line number."""
    text: str
    """The line as it stands in the text."""
    use: str
    """The field that it is the source of (``headline``, ``comment.text``), ``boilerplate:`` and its kind, or ``blank``."""


@attrs.define
class Reading:
    """All that was read."""

    article: FoundArticle
    thread: FoundThread | None
    lines: list[Line]


def read(text: str, judge: DateJudge | None = None) -> Reading:
    """Reads `text`. `judge` tells date lines; by default `normalize.dates`."""
    whole = part_headline(read_lines(text, stands_alone))
    lines = part_comments(whole)
    judge = judge or DateJudge.of_page([line.text for line in lines])
    section = find_section(lines, judge)
    if section is not None and section.thread.comments and len(lines) > len(whole):
        section.thread.confidence = "low"
        section.thread.warnings.append(Warning(code="comments_not_parted", at="/comments", detail=_ONE_LINE))
    start, stop = (section.start, section.stop) if section else (len(lines), len(lines))
    told = tell(lines, start, stop) if section is None or section.thread.system not in _FAMILY else None
    reader = (
        ArticleReader(lines, start, stop, judge) if told is None else ToldReader(lines, start, stop, judge, told=told)
    )
    article = reader.read()
    return Reading(article, section.thread if section else None, lines)


def uses_of(text: str, reading: Reading) -> list[LineUse]:
    """One use for each physical line."""
    raws = raw_lines(text)
    # a line that holds words is in `lines`; what is left are icons and empty form fields
    uses = ["boilerplate:icon" if raw.strip() else "blank" for raw in raws]
    for line in reading.lines:
        for number in range(line.number, line.last + 1):
            uses[number - 1] = line.use
    if raws and not raws[-1]:
        raws.pop()
    return [LineUse(i, raw, uses[i - 1]) for i, raw in enumerate(raws, 1)]
