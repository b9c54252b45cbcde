"""Small print among the story's lines: who made a picture, how long the reading takes and whose the rights are."""

from __future__ import annotations

import re

from .scan import Run

_LONGEST_TIME, _LONGEST_CREDIT, _LONGEST_CHART, _LONGEST = 60, 200, 250, 400
"""Bytes of a reading time, of a credit, of the line under a chart, and of a caption."""
_TIME = re.compile(
    r"\W{0,3}(?:"
    r"(?:(?:estimated |average )?read(?:ing)? time|tempo (?:stimato )?di lettura|tempo (?:estimado )?de leitura|temps de lecture|"
    r"tiempo (?:estimado )?de lectura|lesezeit|lesedauer|leestijd|czas czytania|время чтения|okuma süresi|lästid|lesetid|læsetid)\b.{0,30}"
    r"|\d{1,3}(?:\s?[-–]\s?\d{1,3})?[\s-]?(?:min(?:\.|s|utes?|uten|uti|utos|uty?)?|мин\w{0,3}\.?)[\s-]"
    r"(?:read|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura|leestijd|czytania|чтения)\W{0,3}"
    r")\Z",
    re.I,
)
_RIGHTS = re.compile(r"\W{0,2}©|copyright (?:©|\(c\))", re.I)
_CREDIT = re.compile(
    r"\W{0,2}(?:photo|foto|image|picture|bild|crédit|crédito|credit|photograph|illustration|titelbild|beitragsbild)"
    r"(?:s|os|er|grafie|grafía|quelle|nachweis|credits?)?(?: (?:credits?|by|sources?|courtesy(?: of)?|photos?|foto|quelle))?\s?[:：]",
    re.I,
)
_CREDITED = re.compile(
    r"\((?:(?:foto|photo|bild|image|picture|credit)s?(?: credits?| source| courtesy(?: of)?| by)?[:：/]? ?"
    # "(Courier photo by Jo Peck)", "(AP Photo/Jo Peck)"; "(in the photo of last year)" is a remark
    r"|(?:[^()\s]{1,20} ){1,4}photo(?:graph)?s?(?: (?:by|courtesy)\b|[:/])"
    r"|(?:family|file|staff|submitted|handout|contributed|courtesy|archive|stock) photo(?:graph)?s?\b)[^()]{0,60}\)\W{0,3}\Z",
    re.I,
)
_CHART = re.compile(
    r"(?:.{0,200}created with (?:datawrapper|flourish)|(?:get|download) (?:the )?data(?:\W{1,3}(?:embed|download (?:image|png|svg|pdf)|share))*)\W*\Z",
    re.I,
)
"""What stands under charts of the makers that newsrooms use."""
_LONGEST_END = 100
"""Characters of a credit in brackets at a caption's end."""


def is_small_print(run: Run) -> bool:
    """Whether a line speaks of the page or of a picture by its own words, whatever stands around it."""
    text, size = run.text, run.size
    if size > _LONGEST:
        return False
    if size <= _LONGEST_TIME and _TIME.match(text):
        return True
    if size <= _LONGEST_CREDIT and _CREDIT.match(text):
        return True
    if _RIGHTS.match(text) or (run.size <= _LONGEST_CHART and _CHART.match(text)):
        return True
    end = text[-_LONGEST_END:]
    return ")" in end[-4:] and run.tag != "li" and _CREDITED.search(end) is not None


def leave_small_print(runs: list[Run], accepted: list[bool]) -> None:
    """Take such lines off the story, unless it has no others."""
    small = [i for i, yes in enumerate(accepted) if yes and is_small_print(runs[i])]
    if len(small) < sum(accepted):
        for i in small:
            accepted[i] = False
