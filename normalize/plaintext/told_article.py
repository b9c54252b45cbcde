"""The article of a saved text of no known family, whose story a model of lines tells."""

from __future__ import annotations

import re

import attrs

from ..found import Found, FoundArticle
from ..record import Evidence
from .article import DATED
from .front import by_title, find_headline, title_alone
from .layouts import LAYOUTS
from .site import name_in_notices
from .told_head import HeadReader
from .unknown import Told

_HEADING = re.compile(r"\A#{1,6}\s+|\A\*\*(?=.*\*\*\Z)|\*\*\Z")
"""Marks of a heading in a text that has too few of them to be told for Markdown."""
_IN_STORY = frozenset(
    "disclaimer promotion newsletter correction sponsored paywall caption related points shares views".split()
)
"""Uses of lines that stand in stories and are none of their words."""
_BARE = 12
"""Lines above a story that has no page around it, or a small one."""
_LABELS = frozenset({"sections", "tags"})
_FOOT, _SIGNED_FOOT, _FRONT = 25, 8, 6
"""Lines below the story whose labels are its own; of these, those that may sign it; and lines at its beginning that may."""


@attrs.define
class ToldReader(HeadReader):
    """Reads the lines of a text whose story is told."""

    told: Told = attrs.field(kw_only=True)

    def read(self) -> FoundArticle:
        """Fills the article; marks each line with its use."""
        self._classify()
        uses = {cue.use for cue in self.cues.values()}
        if any(layout.signs <= uses for layout in LAYOUTS):
            return super().read()
        article = self.article
        headline = self._headline()
        story = sorted(i for i in self.told.story if headline is None or i > headline)
        while len(story) > 1 and story[0] < self.told.first + _FRONT and self.is_front(story[0]):
            del story[0]
        self._masthead(headline)
        if story:
            story = self.head(headline if headline is not None else max(-1, story[0] - _FRONT), story)
        if story:
            self._story(story)
        for i, line in enumerate(self.lines):
            if not line.use and not self.start <= i < self.stop:
                line.use = "boilerplate:" + (self.cues[i].use if i in self.cues else "furniture")
        if article.body:
            article.evidence["/body"] = Evidence(rule="text.story", confidence="medium")
        if article.notices:
            article.evidence["/notices"] = Evidence(rule="notices", confidence="high")
        if article.site_name is None:
            article.site_name = name_in_notices([notice.text for notice in article.notices])
        return article

    def _headline(self) -> int | None:
        """Fills the headline; gives its index."""
        article, lines = self.article, self.lines
        if (titled := by_title(lines, self.told.last)) is not None:
            at, title, site = titled
            lines[title].use = "title"
            article.site_name = Found(site, "text.title")
            article.headline = Found(lines[at].text, "text.title")
        elif (told := self._bare_headline() if self.told.first <= _BARE else self.told.headline) is not None:
            at, text = told, lines[told].text
            if (pair := title_alone(lines, at)) is not None:
                text, article.site_name = pair[0], Found(pair[1], "text.title", "medium")
            sure = self.told.is_sure or self.told.first <= _BARE
            article.headline = Found(_HEADING.sub("", text), "text.headline", "medium" if sure else "low")
        else:
            return None
        lines[at].use = "headline"
        return at

    def _bare_headline(self) -> int | None:
        """The headline of a text that holds little above its story, so that a model of whole pages cannot tell it."""
        return find_headline(self.lines, self.start, self.cues, self.dates | self.labelled)[0]

    def _story(self, story: list[int]) -> None:
        """The story's blocks, and the labels among them and below."""
        own, last = frozenset(story), story[-1]
        for i in range(story[0], last + 1):
            if self.lines[i].use or self.start <= i < self.stop:
                continue
            if i in self.cues and self.cues[i].use in _IN_STORY:
                self._furniture(i)
            elif i in own:
                self._block(self.lines[i])
        self._grown()
        for i in range(last + 1, min(len(self.lines), last + 1 + _FOOT)):
            use = self.cues[i].use if i in self.cues else "published" if i in self.dates else ""
            if self.lines[i].use or self.start <= i < self.stop:
                continue
            known = self.article.authors if use == "byline" else self.article.published if use in DATED else []
            if use in _IN_STORY or use in _LABELS or (use in DATED and not known and i - last <= _SIGNED_FOOT):
                self._furniture(i)
        self.article.body = [block for block, _ in self.blocks]
