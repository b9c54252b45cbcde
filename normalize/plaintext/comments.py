"""From heads to comments: texts, votes, labels, and what the section says of itself."""

from __future__ import annotations

import re

import attrs

from ..found import FoundComment, FoundDate
from ..record import CommentAuthor
from ..text import clean_text
from .compound import Dated
from .counts import speaks_of_comments
from .cues import Cue, cut_read_more, key_of, squash, without_read_more
from .heads import Habits, Head
from .lines import Line
from .phrases.words import AUTHOR_ROLES, GUEST_ROLES, READ_MORE, STAFF_ROLES
from .systems import System

_AVATAR = re.compile(r"^[^’']{1,60}[’']s avatar\s+(?=\S)")
"""The picture's text alternative, run together with the name."""
_FOOT = frozenset("CVTHEKBOD")
_JUNK = 4
"""Lines at a text's end, from a control on, that are none of it."""
_NUMBER_OF = re.compile(r"#?\d[\d.]*\s+(?:von|by|de|of|from)\s+", re.I)
"""Before the name of whom a comment answers: the number of his."""


@attrs.define
class Section:
    """The comment section's lines and what they are."""

    lines: list[Line]
    letters: str
    cues: dict[int, Cue]
    system: System
    habits: Habits
    compound: dict[int, Dated] = attrs.field(factory=dict)
    first: int = 0
    """Index of the first comment's first line."""
    end: int | None = None
    """Index after the last comment, where that is known."""
    replies: dict[int, str] = attrs.field(factory=dict)
    """Whom a comment answers, by the line of its name, where that line says so."""
    writers: frozenset[str] = frozenset()
    """The names of all who wrote, where name and date stand on lines that say so."""
    votes: bool = True
    """Whether numbers stand under most texts."""
    _story: str | None = None

    def comment(self, head: Head, stop: int, last: bool) -> tuple[FoundComment, int]:
        """The comment of `head`, whose lines end before `stop`; and the index at which it really ends."""
        comment = FoundComment()
        self._head(comment, head)
        start, end = head.end, stop
        if last:
            end = self._end_of_last(start, stop)
        tail = end
        end = self._foot(comment, start, end)
        start = self._inline(comment, start, end)
        comment.text, comment.truncated = self._text(start, end)
        if last and (cut := self._truncated_at(start, end)) is not None and cut < end:
            comment.text, comment.truncated = self._text(start, cut)
            tail = end = cut
        for i in range(start, end):
            self.lines[i].use = "comment.text"
        return comment, tail

    def _head(self, comment: FoundComment, head: Head) -> None:
        lines = self.lines
        for i in range(head.start, head.end):
            lines[i].use = "comment.furniture"
        if head.name is not None:
            cue = self.cues.get(head.name)
            name = cue.value if cue is not None and cue.use == "says" else lines[head.name].text
            if head.name in self.compound:
                name = self.compound[head.name].name
            name = _AVATAR.sub("", name)
            comment.author = CommentAuthor(name=name) if name else None
            for i in range(head.start, head.name + 1):
                if lines[i].text == lines[head.name].text:
                    lines[i].use = "comment.author"
        if head.role is not None:
            role = lines[head.role].text
            lines[head.role].use = "comment.badge"
            if comment.author is not None:
                comment.author.badges = [role]
                comment.author.kind = kind_of_role(role)
        if head.date is not None:
            raw = self.compound[head.date].date if head.date in self.compound else lines[head.date].text
            if raw:  # else only the time of day
                comment.dates.append(FoundDate(raw, "text"))
            lines[head.date].use = "comment.published" if head.date != head.name else "comment.author"
        if head.name is not None and head.name in self.replies:
            comment.reply_to = self.replies[head.name]
        elif head.reply is not None:
            cue = self.cues[head.reply]
            lines[head.reply].use = "comment.reply_to"
            comment.reply_to = cue.value or None
            after = head.reply + 1
            if not comment.reply_to and after < head.end and self.letters[after] == "r":
                comment.reply_to = lines[after].text
                lines[after].use = "comment.reply_to"

    def _end_of_last(self, start: int, stop: int) -> int:
        """Where the last comment ends: after its controls, else before what follows the section."""
        for i in range(start, stop):
            cue = self.cues.get(i)
            if i > start and (
                self.letters[i] == "Z"
                or (cue is not None and cue.use == "respond")
                or (self.letters[i] in "NK" and speaks_of_comments(self.lines[i].text))
            ):
                stop = i
                break
        if self.habits.bound > 0.5:
            for i in range(start + 1, stop):
                if self.letters[i] in "CT":
                    j = i + 1
                    while j < stop and self.letters[j] in _FOOT:
                        j += 1
                    return j
        return stop

    def _foot(self, comment: FoundComment, start: int, end: int) -> int:
        """Takes the lines after the text; gives the text's end."""
        controls = self.habits.bound > 0.3
        at = self._last_lines(comment, start, end, controls)
        # a control further up ends the text too, where only junk follows it
        while controls and (i := self._control_above(start, at)) is not None:
            for j in range(i, at):
                self._foot_line(comment, j, self.letters[j])
            at = self._last_lines(comment, start, i, controls)
        return at

    def _control_above(self, start: int, end: int) -> int | None:
        """The first control among the last few lines, behind which none is of a text."""
        letters = self.letters
        for i in range(max(start + 1, end - _JUNK), end):
            if letters[i] == "C" and all(letters[j] not in "XS" for j in range(i + 1, end)):
                return i
        return None

    def _last_lines(self, comment: FoundComment, start: int, end: int, controls: bool) -> int:
        """Takes the lines that follow each other at the end; gives the first of them."""
        letters = self.letters
        at = end
        seen = ""
        while at > start:
            i = at - 1
            letter = letters[i]
            if letter == "R" and comment.reply_to is None and "C" in seen and (whom := self._answered(i)):
                comment.reply_to, at = whom, i
                continue
            if (
                letter not in _FOOT
                or (letter == "D" and self.system.style != "foot")
                or (letter == "O" and not controls)
            ):
                break
            if letter == "V" and not (controls and self.votes):
                break
            if letter == "V" and "V" in seen and self.lines[at].gap:
                break  # one number or two in a row are votes; one apart belongs to the text
            if letter == "D" and seen.strip("BHTKO"):
                break  # the date under a text stands after its controls
            seen += letter
            at = i
        if (
            at == start
            and end > start
            and letters[start] not in "CK"
            and not any(letters[i] in "CK" for i in range(start, end))
        ):
            at = end  # a text that is nothing but such a word
        for i in range(at, end):
            self._foot_line(comment, i, letters[i])
        return at

    def _answered(self, i: int) -> str | None:
        """Whom a line between a text and its controls says that it answers; somebody of the thread, else it is text."""
        cue = self.cues.get(i)
        whom = _NUMBER_OF.sub("", cue.value) if cue is not None else ""
        return whom if whom in self.writers else None

    def _foot_line(self, comment: FoundComment, i: int, letter: str) -> None:
        line, cue = self.lines[i], self.cues.get(i)
        match letter:
            case "V":
                line.use = "comment.score"
                value = cue.number if cue is not None else _integer(line.text)
                if comment.score is None and value is not None:
                    comment.score = value
            case "E":
                line.use = "comment.edited"
                if cue is not None and cue.value:
                    comment.edited.append(FoundDate(line.text, "text"))
            case "R":
                line.use = "comment.reply_to"
            case "D":
                line.use = "comment.published"
                if not comment.dates:
                    comment.dates.append(FoundDate(line.text, "text"))
            case "T":
                line.use = "boilerplate:toggle"
                if cue is not None and cue.number:
                    comment.replies_declared = cue.number
            case _ if line.use != "comment.author":
                line.use = "boilerplate:" + (cue.use if cue is not None else "furniture")

    def _text(self, start: int, end: int) -> tuple[str, bool]:
        parts: list[str] = []
        for i in range(start, end):
            line = self.lines[i]
            if not line.text:
                continue
            if parts:
                parts.append("\n\n" if line.gap else "\n")
            parts.append(f"{line.listed} {line.text}" if line.mark == "number" else line.text)
        text = clean_text("".join(parts))
        body, _, tail = text.rpartition("\n")
        if body.rstrip().endswith("…") and tail.casefold() in READ_MORE:
            text = body.rstrip() + " " + tail
        return cut_read_more(text)

    def _inline(self, comment: FoundComment, start: int, end: int) -> int:
        """A comment on a passage begins with it and a "Read more", and its own words follow; gives their index."""
        if start + 1 >= end or self.system.name != "wpdiscuz":
            return start
        after = start + 1
        passage = without_read_more(self.lines[start].text)
        if passage is None and self.lines[after].text.casefold() in READ_MORE and after + 1 < end:
            passage, after = self.lines[start].text, after + 1
        if passage is None or len(passage) < 12 or squash(passage)[-60:] not in self.story():
            return start
        comment.inline_text = passage.strip(' "“”…')
        for i in range(start, after):
            self.lines[i].use = "comment.inline"
        return after

    def story(self) -> str:
        """The words above the section, for looking passages up."""
        if self._story is None:
            self._story = squash(" ".join(line.text for line in self.lines[: self.first]))
        return self._story

    def _truncated_at(self, start: int, end: int) -> int | None:
        """A cut text ends at its control, whatever is printed after it."""
        for i in range(start, end):
            if cut_read_more(self.lines[i].text)[1]:
                return i + 1
        return None


def kind_of_role(role: str) -> str:
    """`CommentAuthor.kind` by the label beside the name."""
    key = key_of(role)
    if key in GUEST_ROLES:
        return "guest"
    if key in AUTHOR_ROLES:
        return "article_author"
    return "staff" if key in STAFF_ROLES else "registered"


def _integer(text: str) -> int | None:
    text = text.replace("−", "-").replace("–", "-")
    try:
        return int(text)
    except ValueError:
        return None
