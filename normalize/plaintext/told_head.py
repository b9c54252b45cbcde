"""Byline, dates and dek of a saved text: what stands between its headline and its story."""

from __future__ import annotations

import attrs

from ..article.byline import is_full_name, is_role, looks_like_name, people
from ..article.byline_words import BY, LABEL, NOT_BY
from ..article.date_words import dates_in, label_of, stated
from ..found import Found, FoundDate
from .article import DATED, ArticleReader
from .lines import Line

_ABOVE, _MOST, _NEAR = 4, 40, 2
"""Lines above the headline that may hold the date, lines below it that are looked at, and lines between a name and its date."""
_LATE = 8
"""Lines from the story's first on, among which a byline may stand."""
_LONGEST = 160
_DEK = range(40, 400)
_DEK_WORDS = 6
_MOST_BESIDE = 20
"""Characters beside the names of a line that is a byline without a "by"."""


@attrs.define
class HeadReader(ArticleReader):
    """Reads the lines above a story."""

    def head(self, headline: int, story: list[int]) -> list[int]:
        """Fill authors, dates and dek; `headline`: its index, `story`: those of the story's lines, which are given back less these."""
        first, own = story[0], frozenset(story)
        below = range(headline + 1, min(first, headline + 1 + _MOST))
        # a byline may follow the story's first lines, which are a dek as often
        late = [i for i in range(first, min(len(self.lines), first + _LATE)) if i not in own or self.is_front(i)]
        places = [*below, *late, *range(max(0, headline - _ABOVE), max(0, headline))]
        dates = {i: found for i in places if (found := self._dates(self.lines[i]))}
        label = False
        for i in places:
            line, cue = self.lines[i], self.cues.get(i)
            labelled, label = label, LABEL.fullmatch(line.text) is not None
            if line.use or label:
                continue
            if cue is not None and cue.use in DATED:
                self._furniture(i)
            elif i >= below.start and not self.article.authors and self._is_signed(i, dates, labelled, alone=i < first):
                line.use = "byline"
            if i in dates and (use := self._date_of(i)):
                line.use = line.use or use
        if headline >= 0 and self.article.dek is None:
            self._dek(headline + 1, first)
        return [i for i in story if not self.lines[i].use]

    def is_front(self, i: int) -> bool:
        """Whether a line at a story's beginning is a byline or a date rather than its first words."""
        text = self.lines[i].text
        if len(text) > _LONGEST:
            return False
        cue = self.cues.get(i)
        if i in self.dates or (cue is not None and cue.use in DATED):
            return True
        found = dates_in(text)[0]
        if found and len(text) - sum(map(len, found)) < 25:
            return True
        return (
            BY.match(text) is not None and any(is_full_name(person.name) for person in people(text)) and text[-1] != "."
        )

    def _date_of(self, i: int) -> str:
        """Note what a line's dates are; gives the use of the line, "" where they are dates of other things."""
        text, use = self.lines[i].text, ""
        # a label may stand in a line of its own
        above = label_of(self.lines[i - 1].text) if i else ""
        dates = [(date.raw, date.kind or above) for date in stated(text)] or [(text, above)]
        for raw, kind in dates:
            if kind == "changed":
                known, name = self.article.modified, "modified"
            elif kind in ("", "published"):
                known, name = self.article.published, "published"
            else:
                continue
            use = use or name
            if not known:
                known.append(Found(FoundDate(raw, "text"), "text.date", "medium"))
        return use

    def _dates(self, line: Line) -> list[str]:
        if len(line.text) > _LONGEST:
            return []
        return list(dates_in(line.text)[0]) or ([line.text] if self.judge(line.text) else [])

    def _is_signed(self, i: int, dates: dict[int, list[str]], labelled: bool, *, alone: bool) -> bool:
        """Whether a line names the authors: after a "By", below a label, or (where it may stand `alone`) as a full name beside the date. Notes them."""
        line = self.lines[i]
        if len(line.text) > _LONGEST or NOT_BY.match(line.text):
            return False
        bare = line.text
        for raw in dates.get(i, []):
            bare = bare.replace(raw, " | ")
        persons = [person for person in people(bare) if looks_like_name(person.name) and not is_role(person.name)]
        rule = "text.by"
        if BY.match(line.text) is None and not labelled:
            rule = "text.name_by_date"
            if not alone or line.mark or not any(n in dates for n in range(i - _NEAR, i + _NEAR + 1)):
                return False
            persons = [person for person in persons if _is_plain_name(person.name)]
            if sum(len(person.name) + len(person.role or "") for person in persons) + _MOST_BESIDE < len(bare):
                return False
        self.article.authors += [Found(person, rule, "medium") for person in persons]
        return bool(persons)

    def _dek(self, at: int, first: int) -> None:
        """What stands right under the headline, and is words enough."""
        line = self.lines[at]
        if at >= first or line.use or line.mark or at in self.cues or at in self.dates:
            return
        if len(line.text) in _DEK and len(line.text.split()) >= _DEK_WORDS:
            self.article.dek = Found(line.text, "text.dek", "medium")
            line.use = "dek"


def _is_plain_name(name: str) -> bool:
    """Whether words are a name by their looks alone, which only scripts with capitals tell."""
    return name.lower() != name.upper() and is_full_name(name)
