"""Reads the labelled lines around a story: byline, dates, sections, notices, related stories, counts."""

from __future__ import annotations

import attrs

from ..found import Found, FoundArticle, FoundDate
from ..record import Block, Evidence, Figure, Notice, Person, Related
from .byline import names_in
from .cues import Cue
from .front import is_paragraph
from .lines import Line
from .phrases import PHRASES
from .when import DateJudge

_NOTICES = frozenset({"disclaimer", "promotion", "newsletter", "correction", "sponsored", "paywall"})
_ENGAGEMENT = {"points": "points", "shares": "shares", "views": "views", "count": "comments"}
_COMMAS = frozenset({",", "،", "、", "|", "，", "·"})


@attrs.define
class LabelReader:
    """What is known of the lines, and the article that they fill."""

    lines: list[Line]
    start: int
    stop: int
    judge: DateJudge
    article: FoundArticle = attrs.field(factory=FoundArticle)
    cues: dict[int, Cue] = attrs.field(factory=dict)
    dates: set[int] = attrs.field(factory=set)
    labelled: set[int] = attrs.field(factory=set)
    """Lines that begin like a label and hold something else."""
    blocks: list[tuple[Block, Line]] = attrs.field(factory=list)
    _told: dict[str, set[str]] = attrs.field(factory=dict, init=False)
    """Terms and titles that were given, by what they are."""

    def _furniture(self, i: int) -> int:
        """Takes line `i`, whose use is known, with the lines that belong to it; gives the next index."""
        line, cue = self.lines[i], self.cues.get(i)
        article = self.article
        if i in self.dates:
            line.use = "published"
            article.published.append(Found(FoundDate(line.text, "text"), "text.date", "medium"))
            return i + 1
        assert cue is not None
        use = cue.use
        if use in _NOTICES:
            article.notices.append(Notice(kind=use, text=line.text))
            line.use = "notice"
            return i + 1
        match use:
            case "byline":
                return self._byline(i, cue)
            case "published" | "modified":
                return self._date(i, cue)
            case "sections" | "tags":
                return self._terms(i, cue)
            case "related":
                return self._related(i, cue)
            case "caption":
                self.blocks.append((Figure(text=line.text, caption=line.text), line))
                line.use = "caption"
            case "points" | "shares" | "views" | "count":
                line.use = "engagement." + _ENGAGEMENT[use]
                if cue.number is not None and getattr(article.engagement, _ENGAGEMENT[use]) is None:
                    setattr(article.engagement, _ENGAGEMENT[use], cue.number)
                    article.evidence[f"/engagement/{_ENGAGEMENT[use]}"] = Evidence(rule=f"text.{use}")
            case _:
                line.use = "boilerplate:" + use
        return i + 1

    def _next(self, i: int) -> int | None:
        """The next line that holds words and no cue."""
        if i + 1 < self.start and i + 1 not in self.cues and self.lines[i + 1].text and not self.lines[i + 1].use:
            return i + 1
        return None

    def _byline(self, i: int, cue: Cue) -> int:
        line = self.lines[i]
        line.use = "byline"
        at, value = i, cue.value
        if not value and (n := self._next(i)) is not None and names_in(self.lines[n].text):
            at, value = n, self.lines[n].text
            self.lines[n].use = "byline"
        for name in names_in(value):
            if self._is_new("authors", name):
                self.article.authors.append(Found(Person(name=name), "text.byline"))
        for part in parts_of(value)[1:]:
            if self.judge(part):
                self.article.published.append(Found(FoundDate(part, "text"), "text.byline"))
        # an author box: a paragraph that begins with the name just given
        last = self.article.authors[-1].value if self.article.authors else None
        if (
            (n := self._next(at)) is not None
            and last is not None
            and self.lines[n].text.startswith(last.name)
            and self.blocks
        ):
            last.bio = self.lines[n].text
            self.lines[n].use = "author.bio"
            return n + 1
        return at + 1

    def _date(self, i: int, cue: Cue) -> int:
        line, at, value = self.lines[i], i, cue.value
        if not value and i + 1 in self.dates:
            at, value = i + 1, self.lines[i + 1].text
            self.lines[at].use = cue.use
        raw = next((part for part in parts_of(value) if self.judge(part)), None)
        line.use = cue.use if raw else "boilerplate:" + cue.use
        if raw:
            found = Found(FoundDate(raw, "text"), "text." + cue.use)
            if cue.use == "published":
                self.article.published.insert(0, found)
            else:
                self.article.modified.append(found)
        return at + 1

    def _terms(self, i: int, cue: Cue) -> int:
        self.lines[i].use = cue.use
        at, value = i, cue.value
        if not value:
            value, at = self._list_below(i)
            for n in range(i + 1, at + 1):
                self.lines[n].use = cue.use
        sections, tags = _split_terms(value) if cue.use == "sections" else ("", value)
        for kind, text, out in (("sections", sections, self.article.sections), ("tags", tags, self.article.tags)):
            out.extend(Found(term, "text." + cue.use) for term in _terms_of(text) if self._is_new(kind, term))
        return at + 1

    def _list_below(self, i: int) -> tuple[str, int]:
        """Terms that a converter broke over lines: "City", ", ", "Culture"."""
        parts: list[str] = []
        at = i
        while at + 1 < self.start and len(parts) < 40:
            n, text = at + 1, self.lines[at + 1].text
            if text not in _COMMAS and self._next(at) is None:
                break
            if parts and not (text.startswith((",", "،", "、", "|")) or parts[-1].endswith((",", "،", "、", "|"))):
                break
            if len(text) > 60 or is_paragraph(text):
                break
            parts.append(text)
            at = n
        return " ".join(parts), at

    def _related(self, i: int, cue: Cue) -> int:
        line = self.lines[i]
        line.use = "related"
        title, at = cue.value, i
        if not title:
            if (n := self._next(i)) is None:
                line.use = "boilerplate:related"
                return i + 1
            title, at = self.lines[n].text, n
            self.lines[n].use = "related"
        for part in title.split(" | "):
            self._add_related(part.strip())
        return at + 1

    def _add_related(self, title: str) -> None:
        headline = self.article.headline.value if self.article.headline else None
        if title and title != headline and self._is_new("related", title):
            self.article.related.append(Related(title=title))

    def _is_new(self, kind: str, value: str) -> bool:
        """Whether no such value was told before; it is known from now on."""
        known = self._told.setdefault(kind, set())
        new = value not in known
        known.add(value)
        return new

    def _set(self, i: int, use: str) -> None:
        self.lines[i].use = use


def parts_of(value: str) -> list[str]:
    """A line's parts, as bars, dots and "by" part them."""
    for mark in (" | ", " • ", " · ", " — ", " – ", " by ", " in ", " at "):
        value = value.replace(mark, "\n") if mark not in (" at ", " in ") else value
    parts = [p.strip(" ,") for p in value.split("\n")]
    return [p for p in parts if p]


def _split_terms(value: str) -> tuple[str, str]:
    """Sections and tags that stand on one line: "City, Culture Tagged bread"."""
    low = value.casefold()
    for phrase in PHRASES["tags"]:
        mark = " " + phrase.partition("{}")[0].strip()
        at = low.find(mark + " ") if not mark.endswith((":", "：")) else low.find(mark)
        if at > 0:
            return value[:at], value[at + len(mark) :]
    return value, ""


def _terms_of(value: str) -> list[str]:
    for mark in ("،", "、", "|", "，"):
        value = value.replace(mark, ",")
    return [term for part in value.split(",") if (term := part.strip(" .")) and len(term) <= 60]
