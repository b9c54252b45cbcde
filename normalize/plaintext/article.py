"""The article of a saved text: what stands before the comments, and what follows them."""

from __future__ import annotations

import attrs

from ..found import Found, FoundArticle
from ..record import (
    Block,
    Evidence,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    QuoteBlock,
)
from .byline import names_in
from .cues import Cue, Cues
from .front import find_headline, is_paragraph, title_alone
from .labels import LabelReader, parts_of
from .layouts import LAYOUTS
from .lines import Line
from .phrases.article import ARTICLE
from .site import masthead, name_in_notices

_ENDS = ("post_nav", "sidebar", "footer", "comment_pages", "closed", "load_more")
CUES = Cues(*ARTICLE, *_ENDS, "count", "heading", "respond")
DATED = ("byline", "published", "modified")
_SHORT = {"promotion": 200, "newsletter": 200, "caption": 250, "related": 220, "sponsored": 80, "correction": 600, "disclaimer": 900, "paywall": 200}  # fmt: skip


@attrs.define
class ArticleReader(LabelReader):
    """Reads ``lines[:start]`` as the article and ``lines[stop:]`` as what follows the comments."""

    _is_spaced: bool | None = None
    _growing: tuple[Block, list[str]] | None = None

    def read(self) -> FoundArticle:
        """Fills the article; marks each line with its use."""
        self._classify()
        article, lines = self.article, self.lines
        at, title = find_headline(lines, self.start, self.cues, self.dates | self.labelled)
        if title is not None:
            lines[title[0]].use = "title"
            article.site_name = Found(title[1], "text.title")
        if at is not None:
            rule, text = "text.title" if title else "text.headline", lines[at].text
            if title is None and (pair := title_alone(lines, at)) is not None:
                text, article.site_name = pair[0], Found(pair[1], "text.title", "medium")
            article.headline = Found(text, rule, "high" if title else "medium")
            lines[at].use = "headline"
        self._masthead(at)
        body = self._before_body(at)
        end = self._body(body)
        self._tail(end, self.start)
        self._tail(self.stop, len(lines))
        self._grown()
        article.body = [block for block, _ in self.blocks]
        # where a story ends is told by its place among the lines: likely, not sure
        for pointer, value, rule, confidence in (
            ("/body", article.body, "text.body", "medium"),
            ("/notices", article.notices, "notices", "high"),
            ("/related", article.related, "text.related", "medium"),
        ):
            if value:
                article.evidence[pointer] = Evidence(rule=rule, confidence=confidence)
        if article.site_name is None:
            article.site_name = name_in_notices([n.text for n in article.notices])
        return article

    def _classify(self) -> None:
        for i, line in enumerate(self.lines):
            if self.start <= i < self.stop or not line.text:
                continue
            cue = CUES.find(line.text) or self._long_notice(line)
            # "Published March 3, 2021" is a date to a date reader
            if (cue is None or cue.use not in DATED) and self.judge(line.text):
                self.dates.add(i)
            elif cue is not None and self._holds(cue, line):
                self.cues[i] = cue
            elif cue is not None and cue.use in ("byline", "published", "modified", "sections", "tags"):
                self.labelled.add(i)

    def _long_notice(self, line: Line) -> Cue | None:
        if not 200 < len(line.text) <= 900:
            return None
        cue = CUES.find(line.text[:190])
        return cue if cue is not None and cue.use in ("disclaimer", "correction") else None

    def _holds(self, cue: Cue, line: Line) -> bool:
        """Whether a line that begins like a cue is one: a label holds what it announces."""
        text, use = line.text, cue.use
        if len(text) > _SHORT.get(use, 200):
            return False
        match use:
            case "byline":
                return (
                    not cue.value or bool(names_in(cue.value)) or any(self.judge(part) for part in parts_of(cue.value))
                )
            case "published" | "modified":
                return not cue.value or any(self.judge(part) for part in parts_of(cue.value))
            case "sections" | "tags":
                return len(text) <= 160 and not is_paragraph(text)
            case "post_nav" | "sidebar" | "footer":
                return len(text) <= 120
            case "caption":
                return not text.endswith("”") or len(text) < 120
        return True

    def _masthead(self, headline: int | None) -> None:
        at = masthead(self.lines, headline, self.stop, self.cues)
        if at is not None:
            self.lines[at].use = "site_name"
            if self.article.site_name is None:
                self.article.site_name = Found(self.lines[at].text, "text.masthead", "medium")

    def _before_body(self, headline: int | None) -> int:
        """Marks what stands above the headline; gives the index at which the story begins."""
        if headline is None:
            return 0
        for i in range(headline):
            line = self.lines[i]
            if not line.use:
                self._furniture(i) if i in self.cues or i in self.dates else self._set(i, "boilerplate:navigation")
        at = headline + 1
        if self._has_dek(at):
            self.article.dek = Found(self.lines[at].text, "text.dek", "medium")
            self.lines[at].use = "dek"
            at += 1
        return at

    def _has_dek(self, at: int) -> bool:
        """One sentence under the headline, in a layout whose pages have a standfirst there; else it stays in the body."""
        uses = {cue.use for cue in self.cues.values()}
        if (
            at + 1 >= self.start
            or at in self.cues
            or at in self.dates
            or not any(x.dek and x.signs <= uses for x in LAYOUTS)
        ):
            return False
        text = self.lines[at].text
        return (
            len(text) <= 400
            and text.endswith((".", "!", "?", "…"))
            and not any(s in text[:-1] for s in (". ", "! ", "? "))
        )

    def _body(self, start: int) -> int:
        """The story's blocks; gives the index after its last line."""
        i = start
        paragraphs = 0
        while i < self.start:
            line, cue = self.lines[i], self.cues.get(i)
            if line.use or not line.text:
                i += 1
                continue
            if cue is not None and cue.use in _ENDS and (paragraphs or i + 1 == self.start):
                return i
            if cue is not None or i in self.dates:
                i = self._furniture(i)
                continue
            if line.text.strip(",|· ") == "":
                self._set(i, "boilerplate:furniture")
            else:
                paragraphs += is_paragraph(line.text)
                self._block(line)
            i += 1
        return i

    def _block(self, line: Line) -> None:
        line.use = "body"
        text = line.text
        last = self.blocks[-1] if self.blocks else None
        block: Block
        if line.mark in ("bullet", "number"):
            item = ListItem(text=text)
            if last is not None and isinstance(last[0], ListBlock) and last[0].ordered == (line.mark == "number"):
                last[0].items.append(item)
                self._grow(last[0], "\n" + text)
                return
            block = ListBlock(text=text, ordered=line.mark == "number", items=[item])
        elif line.mark.startswith("heading"):
            block = Heading(text=text, level=int(line.mark[-1]))
        elif line.mark == "quote":
            if last is not None and isinstance(last[0], QuoteBlock):
                self._grow(last[0], ("\n\n" if line.gap else "\n") + text)
                return
            block = QuoteBlock(text=text)
        elif line.mark == "alt":
            block = Figure(text=text)
            line.use = "caption"
        elif (
            last is not None
            and isinstance(last[0], Paragraph)
            and not line.gap
            and last[1].number < line.number
            and self._joined(last[1], line)
        ):
            self._grow(last[0], "\n" + text)
            return
        else:
            block = Paragraph(text=text)
        self.blocks.append((block, line))

    def _grow(self, block: Block, more: str) -> None:
        """Adds to a block's text, in time that does not grow with what is there already."""
        if self._growing is None or self._growing[0] is not block:
            self._grown()
            self._growing = block, [block.text]
        self._growing[1].append(more)

    def _grown(self) -> None:
        if self._growing is not None:
            self._growing[0].text = "".join(self._growing[1])

    def _joined(self, before: Line, line: Line) -> bool:
        """Whether two lines without a blank one between them are one paragraph: only where blank lines part the others."""
        return self._spaced() and before.indent == line.indent

    def _spaced(self) -> bool:
        if self._is_spaced is None:
            long = [line for line in self.lines[: self.start] if is_paragraph(line.text)]
            self._is_spaced = bool(long) and sum(line.gap > 0 for line in long) >= 0.8 * len(long)
        return self._is_spaced

    def _tail(self, start: int, stop: int) -> None:
        """What follows the story or the comments: stories to go on to, then lists and the page's foot."""
        mode = "related"
        for i in range(start, stop):
            line, cue = self.lines[i], self.cues.get(i)
            if line.use or not line.text:
                continue
            if cue is not None and cue.use in ("sidebar", "footer", "respond", "count", "heading"):
                mode = "boilerplate:" + cue.use
                line.use = mode
            elif cue is not None and cue.use == "post_nav":
                mode = "related"
                line.use = "boilerplate:post_nav"
                if cue.value and cue.value.casefold() not in _NAV_WORDS and len(cue.value) > 12:
                    line.use = "related"
                    self._add_related(cue.value)
            elif cue is not None or i in self.dates:
                self._furniture(i) if mode == "related" and stop == self.start else self._set(
                    i, "boilerplate:" + (cue.use if cue else "date")
                )
            elif mode == "related" and len(line.text) <= 250:
                line.use = "related"
                self._add_related(line.text)
            else:
                line.use = mode if mode != "related" else "boilerplate:rest"


_NAV_WORDS = frozenset({"post", "article", "story", "page", "comments", "posts"})
