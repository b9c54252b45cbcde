"""The parts of a comment that repeat an earlier one: quotation blocks, ``>`` lines, "NAME wrote:", repeated sentences.

Add the thread's comments oldest first, then ask for each::

    words = ThreadWords()
    for comment in comments:
        words.add(comment.id, comment.text, comment.author and comment.author.name)
    for comment in comments:
        comment.quoted = words.quoted(comment.id, blockquotes=..., parent_id=comment.parent_id)

Time and memory grow with the thread's length only.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import attrs

from ..record import Quoted
from .marks import has_marks, scan

LEAST = 6
"""Words that a sentence has at least to be known again in another comment."""
MARKED = 3
"""Words that a part in marks, or set off by the writer, has at least to be looked for."""
SEARCHED = 6_000
"""Characters of a comment in which a part is searched."""
CUT = 60
"""Letters from which a part is found even where its last word is cut."""
BACK = 8
"""How many of an author's comments are searched for words that "NAME wrote:"."""


@attrs.define
class _Known:
    """One comment as it is searched."""

    text: str
    author: str
    place: int
    words: str | None = None
    """Its words in lower case with single spaces, made when first searched."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[^.!?…\n]+")


@cache
def _wrote() -> re.Pattern[str]:
    verbs = (
        "wrote|writes|said|says|schrieb|schreibt|sagte|meinte|a écrit|a dit|écrit|escribió|dijo|escreveu|disse|"
        "ha scritto|ha detto|schreef|zei|написал|написала|пишет|сказал|сказала|skrev|napisał|napisała|kirjoitti|yazdı"
    )
    return re.compile(rf"[ \t]*@?([^\n:>]{{1,80}}?)[ ,]+(?:{verbs})\b[^\n:]{{0,40}}:[ \t]*", re.IGNORECASE)


@cache
def _bracketed() -> re.Pattern[str]:
    return re.compile(r"\[quote(?:=[\"']?([^\]\n\"';]{1,80})[^\]\n]{0,40})?\]", re.IGNORECASE)


def _plain(text: str) -> str:
    return " ".join(_word().findall(text.casefold()))


def _name(name: str | None) -> str:
    return _plain(name or "")


class ThreadWords:
    """The words of a thread's comments, to find where a quoted part was taken from."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}
        self._ids: list[str] = []
        self._by_author: dict[str, list[str]] = {}
        self._sentences: dict[int, int] = {}
        """Hash of a sentence → the first comment that has it."""

    def add(self, comment_id: str, text: str, author: str | None = None) -> None:
        """Adds the next comment in order of time."""
        if comment_id in self._known:
            return
        place = len(self._ids)
        self._ids.append(comment_id)
        self._known[comment_id] = _Known(text, _name(author), place)
        if author:
            self._by_author.setdefault(_name(author), []).append(comment_id)
        for match in _sentence().finditer(text):
            words = _word().findall(match[0].casefold())
            if len(words) >= MARKED:
                self._sentences.setdefault(hash(tuple(words)), place)

    def quoted(self, comment_id: str, blockquotes: Sequence[str] = (), *, parent_id: str | None = None) -> list[Quoted]:
        """The quoted parts of a comment that was added, in order, each with the comment it was taken from.

        `blockquotes` are the texts of its quotation blocks. A part that the writer set off is given even where its
        source is not found; words that merely equal earlier ones are given only with their source.
        """
        comment = self._known[comment_id]
        text = comment.text
        parts: list[tuple[str, str, bool]] = [(part, "", True) for part in blockquotes if _word().search(part)]
        covered = [_plain(part) for part, _, _ in parts]
        parts += [part for part in _set_off(text) if _plain(part[0]) not in covered]
        found: list[Quoted] = []
        seen: dict[str, None] = {}
        for part, author, certain in parts:
            plain = _plain(part)
            if not plain or plain in seen:
                continue
            source = self._source(part, plain, author, comment, parent_id, MARKED if certain else LEAST)
            if source is not None or certain:
                seen[plain] = None
                found.append(Quoted(text=part.strip(), comment_id=source))
        known = " ".join(seen)
        for part, source in self._repeated(comment, known):
            found.append(Quoted(text=part, comment_id=source))
        return found

    def _source(
        self, part: str, plain: str, author: str, comment: _Known, parent_id: str | None, least: int
    ) -> str | None:
        """The earlier comment that a part was taken from: the parent, one by the named author, or any with a sentence
        of at least `least` words."""
        if plain.count(" ") + 1 < MARKED:
            return None
        tried = [parent_id] if parent_id in self._known else []
        if author:
            earlier = [one for one in self._by_author.get(_name(author), ()) if self._known[one].place < comment.place]
            tried += list(reversed(earlier[-BACK:]))
        # the last word of a long part may be cut
        padded = f" {plain[:SEARCHED]}" + ("" if len(plain) > CUT else " ")
        for one in tried:
            assert one is not None
            other = self._known[one]
            if other is comment:
                continue
            if other.words is None:
                other.words = f" {_plain(other.text[:SEARCHED])} "
            if padded in other.words:
                return one
        for match in _sentence().finditer(part):
            place = self._place(match[0], comment, least)
            if place is not None:
                return self._ids[place]
        return None

    def _place(self, sentence: str, comment: _Known, least: int = LEAST) -> int | None:
        words = _word().findall(sentence.casefold())
        if len(words) < least:
            return None
        place = self._sentences.get(hash(tuple(words)))
        return place if place is not None and place < comment.place else None

    def _repeated(self, comment: _Known, known: str) -> list[tuple[str, str]]:
        """Paragraphs of a comment, but not the whole of it, whose sentences all stand in one earlier comment."""
        text = comment.text
        paragraphs = [part for part in text.split("\n") if part.strip()]
        if len(paragraphs) < 2:
            return []
        found: list[tuple[str, str]] = []
        for paragraph in paragraphs:
            if paragraph.lstrip().startswith(">"):
                continue
            source: int | None = None
            count = 0
            for match in _sentence().finditer(paragraph):
                if not _word().search(match[0]):
                    continue
                place = self._place(match[0], comment)
                if place is None or (source is not None and place != source):
                    source = None
                    break
                source = place
                count += 1
            if source is not None and count and _plain(paragraph) not in known:
                found.append((paragraph.strip(), self._ids[source]))
        # the same words posted again quote nobody
        return found if len(found) < len(paragraphs) else []


def _set_off(text: str) -> list[tuple[str, str, bool]]:
    """Parts that a writer sets off: the words, the named author, and whether it is certain that they are quoted."""
    parts: list[tuple[str, str, bool]] = []
    lines = text.split("\n")
    author = ""
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.lstrip().startswith((">", "&gt;")):
            block: list[str] = []
            while index < len(lines) and lines[index].lstrip().startswith((">", "&gt;")):
                block.append(lines[index].lstrip(" >\t").removeprefix("&gt;").strip())
                index += 1
            parts.append(("\n".join(block).strip("\n"), author, True))
            author = ""
            continue
        wrote = _wrote().match(line[:200])
        if wrote is not None:
            author = wrote[1].strip()
            rest = line[wrote.end() :].strip()
            if rest and not has_marks(rest[:1] + "x"):
                parts.append((rest, author, False))
            elif not rest:
                following = index + 1
                while following < len(lines) and not lines[following].strip():
                    following += 1
                leading = lines[following].lstrip()[:1] if following < len(lines) else ""
                if leading and leading != ">" and not has_marks(leading + "x"):
                    parts.append((lines[following].strip(), author, False))
        if has_marks(line):
            # marks alone may quote anybody: only words that stand in the thread are given
            parts += [(line[stretch.start : stretch.end], author, False) for stretch in scan(line).stretches]
        index += 1
        if wrote is None and line.strip():
            author = ""
    if "[" in text:
        parts += _bbcode(text)
    return parts


def _bbcode(text: str) -> list[tuple[str, str, bool]]:
    """Parts in ``[quote=NAME]…[/quote]``; where they are nested, the outer one's own words."""
    parts: list[tuple[str, str, bool]] = []
    low = text.lower()
    at = 0
    while (opening := _bracketed().search(text, at)) is not None:
        closing = low.find("[/quote]", opening.end())
        if closing < 0:
            break
        inner = text[opening.end() : closing].strip()
        if inner:
            parts.append((inner, opening[1] or "", True))
        at = closing + 8
    return parts
