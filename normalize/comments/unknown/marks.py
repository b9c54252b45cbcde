"""Marks: what every comment has one of. A date, an element with the comment's id, a name."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from lxml.etree import _Attrib

from ...dates import DateReader
from ...found import FoundDate
from .outline import Outline
from .words import AUTHOR, DATE

_LONGEST = 90
_SHORT = 8
"""Characters of what may be a date or some other number."""
_CERTAIN = re.compile(
    r"(?<!\d)\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}(?!\d)|\d{4}\s?年|(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}\s?[:hH]\s?\d{2}(?!\d)"
)
_OF_WRITER = re.compile(
    r"(?:\b(?:member since|joined|join date|registered(?: on)?|registration date|last (?:seen|online|visit)|since|(?:mitglied|dabei|registriert) seit|"
    r"registriert|beigetreten|anmeldungsdatum|inscrit(?:e)?(?: le)?|inscription|membre depuis|registrado(?: el)?|miembro desde|membro desde|iscritto(?: il)?|"
    r"lid sinds|geregistreerd|dołączył\(?a?\)?|rejestracja|регистрация|на сайте с|зарегистрирован|kayıt(?: tarihi)?|katılım(?: tarihi)?)|注册(?:时间)?|注冊|加入時間|登録日)\s*:?\s*$",
    re.I,
)
"""What stands before a date that is no comment's but its writer's."""
_DIGIT = re.compile(r"\d")
# vowel signs of Indian and Thai words are no letters to a pattern: what is no digit and no space is of a word
_AGE = re.compile(r"^(?:[^\s\d]+\s){0,5}[^\w\s]?\d{1,3}\s?[^\s\d]+(?:\s[^\s\d]+){0,3}\s?$")
_BEHIND_NUMBER = re.compile(r"#\s?\d{1,6}\W{1,4}")
_NUMBERED = re.compile(r"\s*[(\[#]\s*(?:no\.?|nr\.?|#)?\s*\d+\s*[)\]]?\s*$|^\s*#?\d{1,5}[.:)]?\s+(?=\D)", re.I)
_ID = re.compile(
    r"(?:^|[\w.:-]*?[-_.:]|[\w.:-]*?)(?P<word>comm?ent(?:aire|ario|o)?s?|comm|cmt|kommentar|komentarz?|reply|response|respuesta|forum|post|p|c|msg|message|node|item|yorum|r|lc|cid|id)?(?:[-_.:]?(?:id|div|body|content|text|li|nr|no))?[-_.:=]*(?P<number>\d{1,20})\Z",
    re.I,
)
_WEAK = frozenset("post p node item id r message msg".split())
"""Words that name many other things too."""
_DATA_ID = (
    "data-comment-id",
    "data-commentid",
    "data-id",
    "data-cid",
    "data-reply-id",
    "data-post-id",
    "data-message-id",
    "data-comment_id",
    "data-entry-id",
    "data-commentId",
)
_DATA_ID_NAMES = frozenset(_DATA_ID)


class Mark(NamedTuple):
    """One mark in the outline."""

    element: int
    piece: int
    """The string that is it; -1 where an attribute is."""
    kind: tuple[object, ...]
    """What the marks of one page have in common where they mark the same thing."""
    date: tuple[FoundDate, ...] = ()
    rest: str = ""
    """What stands before the date in the same string."""


class Dates:
    """Finds the dates in an outline; asks the page's reader of dates only about what looks like one."""

    def __init__(self, reader: DateReader) -> None:
        self._reader = reader
        self._known: dict[str, tuple[str, str] | None] = {}
        self._forms: set[str] = set()
        """Texts that are dates and nothing else, with 0 for each digit."""
        self._marks: tuple[Outline, list[Mark]] | None = None

    def of(self, outline: Outline) -> list[Mark]:
        """The dates in `outline`, in document order; found once."""
        if self._marks is None or self._marks[0] is not outline:
            self._marks = (outline, self._find(outline))
        return self._marks[1]

    def _find(self, outline: Outline) -> list[Mark]:
        found: list[Mark] = []
        names, shapes, parents, elements = outline.names, outline.shapes, outline.parents, outline.elements
        timed: set[int] = set()
        for number, piece in enumerate(outline.pieces):
            text = piece.text
            if len(text) > _LONGEST:
                continue
            owner = piece.owner
            shape = shapes[owner]
            is_time = names[shape][0] == "time"
            if is_time and owner in timed:
                continue
            read = self.split(text) if is_time or _likely(text, outline, owner) else None
            machine = elements[owner].get("datetime") if is_time else None
            if (read is None and not machine) or (number and _OF_WRITER.search(outline.pieces[number - 1].text)):
                continue
            dates = []
            if machine:
                timed.add(owner)
                dates.append(FoundDate(machine.strip(), "time"))
            else:
                title = self._title(outline, owner)
                if title:
                    dates.append(FoundDate(title, "attribute"))
            if read is not None:
                dates.append(FoundDate(read[1], "text"))
            above = shapes[parents[owner]] if parents[owner] >= 0 else -1
            # a term of a definition list is one by its place, whoever's it is called
            kind = ("date", "dt" if names[shape][0] == "dt" else shape, above)
            found.append(Mark(owner, number, kind, tuple(dates), read[0] if read else ""))
        return self._with_silent(_bare(found, outline), outline)

    def _title(self, outline: Outline, owner: int) -> str:
        """The date in the tooltip of an element, or of the one that holds nothing else; "" where there is none."""
        title = outline.elements[owner].get("title") or ""
        above = outline.parents[owner]
        if not title and above >= 0 and outline.stops[above] - outline.starts[above] == 1:
            title = outline.elements[above].get("title") or ""
        if not title or len(title) >= _LONGEST or not _CERTAIN.search(title):
            return ""
        if self.read(title):
            return title
        # a stamp for machines, and after it the same in seconds
        first = title.partition(" ")[0]
        return first if "T" in first and self._reader.machine(first, "attribute") else ""

    def _with_silent(self, found: list[Mark], outline: Outline) -> list[Mark]:
        """`found` with the dates that stand in an attribute alone, for a script to print."""
        silent = []
        for number, element in outline.having(("time", "abbr")):
            if outline.starts[number] == outline.stops[number]:
                machine = element.get("datetime") or (element.get("title") if element.tag == "abbr" else None)
                if machine and len(machine) < _LONGEST and self._reader.machine(machine, "time"):
                    date = FoundDate(machine.strip(), "time")
                    kind = ("date", outline.shapes[number], outline.shapes[outline.parents[number]])
                    silent.append(Mark(number, -1, kind, (date,)))
        return sorted(found + silent, key=lambda mark: mark.element) if silent else found

    def read(self, text: str) -> bool:
        """Whether `text` is a date and nothing else."""
        return self._reader.text(text) is not None

    def split(self, text: str) -> tuple[str, str] | None:
        """What stands before the date in `text`, and the date; None where there is none."""
        if text in self._known:
            return self._known[text]
        # dates of one form are read alike: "3 May 2021" as "4 May 2022"; whether one is a day at all is seen later
        form = _DIGIT.sub("0", text) if len(text) > _SHORT else ""
        if form in self._forms:
            return "", text
        found = None
        if self.read(text):
            found = ("", text)
            self._forms.add(form)
        else:
            for rest, date in _cuts(text):
                if self.read(date):
                    found = (rest, date)
                    break
        if len(self._known) > 5000:
            self._known.clear()
            self._forms.clear()
        self._forms.discard("")
        self._known[text] = found
        return found


def _bare(found: list[Mark], outline: Outline) -> list[Mark]:
    """`found`, with dates that stand bare between the elements of one parent told apart by the element before each."""
    after = {mark.piece: outline.pieces[mark.piece].after for mark in found}
    owners = Counter(mark.element for mark in found if after[mark.piece] >= 0)
    several = {owner for owner, count in owners.items() if count > 2}
    if not several:
        return found
    shapes = outline.shapes
    return [
        mark._replace(element=before, kind=("date", shapes[before], shapes[mark.element], "bare"))
        if mark.element in several and (before := after[mark.piece]) >= 0
        else mark
        for mark in found
    ]


def _likely(text: str, outline: Outline, owner: int) -> bool:
    if not text.isalpha() and _DIGIT.search(text):
        if _CERTAIN.search(text) or _AGE.match(text):
            return True
        # "#3 — 8 hours ago"
        if text[0] == "#" and (behind := _BEHIND_NUMBER.match(text)) and _AGE.match(text[behind.end() :]):
            return True
    return len(text) < 30 and not outline.words(owner).isdisjoint(DATE)


def _cuts(text: str) -> list[tuple[str, str]]:
    """Ways to part a line into what is before the date, and the date."""
    plain = _NUMBERED.sub("", text).strip()
    cuts = [("", plain)] if plain != text else []
    text = plain
    if not any(c.isdigit() for c in text):
        return cuts
    for separator in ("|", "•", "·", " – ", " — ", " - ", "//", ",", ":", ";", "("):
        at = text.find(separator)
        tries = 0
        while at >= 0 and tries < 3:
            before, after = text[:at].strip(), text[at + len(separator) :].strip(" )")
            clock = separator == ":" and before[-1:].isdigit() and after[:1].isdigit()
            if before and after and not clock:
                cuts += [(before, after)] if any(c.isdigit() for c in after) else []
                cuts += [(after, before)] if any(c.isdigit() for c in before) else []
            at = text.find(separator, at + len(separator))
            tries += 1
    words = text.split(" ")
    if len(words) <= 16:
        numbers = [i for i, word in enumerate(words) if any(c.isdigit() for c in word)]
        # a name may hold digits too: the date then begins at a later one
        for first in numbers[:3]:
            for start in range(max(first - 3, 0), first + 1):
                cuts += [(" ".join(words[:start]), " ".join(words[start:]))] if start else []
        if numbers and numbers[0] == 0:
            last = numbers[-1]
            for stop in range(min(last + 3, len(words)), last, -1):
                cuts += [(" ".join(words[stop:]), " ".join(words[:stop]))] if stop < len(words) else []
    return cuts[:20]


def id_marks(outline: Outline) -> list[Mark]:
    """The elements that carry a comment's number, by attribute and pattern."""
    found: list[Mark] = []
    for number, element in outline.with_ids:
        key = element.get("id")
        if key is None and names_tag(outline, number) == "a":
            key = element.get("name")
        if key is not None and len(key) < 80 and key[-1:].isdigit():
            read = native_of(key)
            if read is not None:
                found.append(Mark(number, -1, ("id", read[0], outline.shapes[number])))
                continue
        if element.attrib and (read := data_native(element.attrib)) is not None:
            found.append(Mark(number, -1, ("id", read[0], outline.shapes[number])))
    return found


def names_tag(outline: Outline, number: int) -> str:
    """The element's tag."""
    return outline.names[outline.shapes[number]][0]


def data_native(attributes: _Attrib) -> tuple[str, str] | None:
    """The attribute that gives the comment's number, and the number."""
    if _DATA_ID_NAMES.isdisjoint(attributes):
        return None
    for name in _DATA_ID:
        value = attributes.get(name)
        if value and value.strip().isdigit() and len(value) <= 20:
            return name, value.strip()
    return None


def native_of(key: str) -> tuple[str, str] | None:
    """The pattern of an id ("comment-#") and its number; None for what names no comment."""
    match = _ID.fullmatch(key) if len(key) < 80 else None
    if match is None or not match["word"]:
        return None
    if match["word"].lower() in _WEAK and len(match["number"]) < 2:
        return None
    return key[: match.start("number")], match["number"]


def author_marks(outline: Outline) -> list[Mark]:
    """The elements whose class says that they hold a name."""
    found: list[Mark] = []
    good: dict[int, bool] = {}
    for number, shape in enumerate(outline.shapes):
        known = good.get(shape)
        if known is None:
            known = good[shape] = not outline.words(number).isdisjoint(AUTHOR)
        if known and 0 < outline.stops[number] - outline.starts[number] <= 4:
            above = outline.parents[number]
            if above >= 0 and good.get(outline.shapes[above]):
                continue
            found.append(Mark(number, -1, ("author", shape, outline.shapes[above] if above >= 0 else -1)))
    return found
