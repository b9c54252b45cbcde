"""Signatures without an author's page: names beside the date, at a story's end, after a label within a line, of agencies."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from ..dates.words import is_weekday
from ..record import Person
from .byline import is_agency, is_caseless, is_full_name, is_role, looks_like_name, people
from .byline_words import DATELINE, EDITOR
from .credit_words import kind_of
from .credits import credits_of
from .date_labels import kind_of as date_kind
from .date_words import dates_in
from .eastern import EASTERN, dateline_names, is_eastern_byline, signed_in_brackets
from .lines import Lines
from .name_words import STAFF
from .scan import Run

_DATE = ("Date", "Date:", "Datum", "Datum:", "Fecha:", "Data:", "Дата:")
_MOST_OF_DATE_LABEL = 3
"""Words right before a date that may say what it is: "Publicat la"."""
LATE_BY = re.compile(
    r"\b(?:by|von|par|por|door|av|af|przez|redaktion:|text:|words:|autor:|автор:|de|di)\s+(?=\w)", re.I
)
"""A "by" within a line: "A guest post by Ana Reis"."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th")
_LONGEST_NAME = 60
_SENTENCE_ENDS = ".!?।۔؟"
_NEIGHBOURS = 2


class Signed(NamedTuple):
    """Names that one place of the page gives."""

    weight: float
    rule: str
    persons: list[Person]


def may_credit(text: str) -> bool:
    """Whether a line may say within it who wrote: by a label, by a "by"."""
    for colon in islice(_COLON.finditer(text), _MOST_COLONS):
        words = text[: colon.start()].split()[-_MOST_OF_LABEL:]
        if any(kind_of(" ".join(words[at:])) in ("wrote", "story") for at in range(len(words))):
            return True
    return LATE_BY.search(text) is not None


_COLON = re.compile(r"(?<!\d)[:：]")
_MOST_COLONS = 6
_MOST_OF_LABEL = 3


def credited(text: str, where: str, *, late: bool = True) -> Signed | None:
    """Who wrote, in a line that says so after other words: "Photos by Owen Pike, words by Ana Reis".

    `late`: also after a "by" behind words of no known kind ("A farewell by Ana Reis").
    """
    credits = credits_of(text)
    # "Story: Ana Reis" alone may be a series; beside who took the pictures it is a credit
    wrote = ("wrote", "story") if any(credit.kind == "other" for credit in credits) else ("wrote",)
    named = [credit.words for credit in credits if credit.kind in wrote]
    if not named and late and (by := LATE_BY.search(text)) is not None and by[0][:2].lower() not in ("de", "di"):
        before = text[: by.start()].split()
        named = [] if before and kind_of(before[-1]) == "other" else [text[by.end() :]]
    persons = [person for words in named for person in plain_names(words) if _is_whole(person.name)]
    return Signed(1.6, f"{where}.by", persons) if persons else None


def _is_whole(name: str) -> bool:
    """Whether a name is a full one; that of China, Japan or Korea is one word."""
    return is_full_name(name) or (EASTERN.search(name) is not None and len(name) in _EASTERN_LENGTH)


_EASTERN_LENGTH = range(2, 5)


def beside_date(lines: Lines, i: int, text: str) -> Signed | None:
    """A full name that shares its line, or stands beside it, with the date alone: "Ana Reis | Reporter | 2 May 2024"."""
    run = lines.runs[i]
    dates, _ = dates_in(text)
    if dates:
        rest = text
        for date in dates:
            before, _, behind = rest.partition(date)
            rest = f"{without_date_label(before)} | {behind}"
        reporter = not rest.isascii() and any(map(is_eastern_byline, rest.split("|")))
        persons = [p for p in people(rest) if is_full_name(p.name) or (reporter and _is_whole(p.name))]
        if text[-1] in _SENTENCE_ENDS:
            persons = [
                person for person in persons if not is_caseless(person.name)
            ]  # words of a sentence look alike there
        named = sum(len(person.name) + len(person.role or "") for person in persons)
        if persons and len(rest) - named < 30:
            return Signed(1.4, "head.name_and_date", persons)
        return None
    text = _without_others(text)
    if run.tag in _HEADINGS[:6] or len(text) > _LONGEST_NAME or not _may_be_names(text := text.strip(" |")):
        return None
    for near in range(max(0, i - _NEIGHBOURS), min(i + _NEIGHBOURS + 1, len(lines.runs))):
        other = lines.runs[near]
        if near != i and other.size < 70 and dates_in(other.text)[0]:
            persons = only_names(text)
            return Signed(1.3, "head.name_by_date", persons) if persons else None
    return None


def _without_others(text: str) -> str:
    """A line of names without those who did other work, where a bar stands before: "Ana Reis | Traducción de Owen Pike"."""
    border = text.find(" | ")
    if border < 0:
        return text
    first, *rest = credits_of(text)
    words = text[border + 3 :].split()
    if not rest and len(words) == _PICTURE_OF and kind_of(words[0]) == "other" and words[1].islower():
        return text[:border]  # "Ana Reis | Foto dell'autrice", "Фото автора"
    if first.kind is not None or not rest or any(credit.kind != "other" for credit in rest):
        return text
    return first.words


_PICTURE_OF = 2


def _may_be_names(text: str) -> bool:
    """Whether a line may hold nothing but names and what they do: few words, most of them with capitals, and no sentence."""
    words = text.split()
    return (
        len(words) <= _MOST_WORDS
        and text[:1].isalpha()
        and not text[0].islower()
        and text[-1] not in ".?!:…"
        and sum(word[0].islower() for word in words) <= _MOST_SMALL
    )


def only_names(text: str) -> list[Person]:
    """The people of a line that holds nothing but full names, joined by an "and", and what they do."""
    text = _BESIDE.sub("", text)
    if is_full_name(text) or STAFF.fullmatch(text) is not None:
        return people(text)
    if not _may_be_names(text):
        return []
    text = _IN_BRACKETS.sub("", text)
    persons = people(text)
    rest = text
    for person in persons:
        if not is_full_name(person.name) and not (person.type == "organisation" and is_agency(person.name)):
            return []
        rest = rest.replace(person.name, "", 1).replace(person.role or "", "", 1)
    rest = rest.strip(" ,-–—|")
    persons = [person for person in persons if person.type == "person"]
    if len(persons) == 1 and persons[0].role and text.startswith(persons[0].name) and len(rest) <= _LONGEST_PLACE:
        return persons  # "Ana Reis / Corresponsal en París"
    if not text[:1].isupper() and any(person.role is None for person in persons):
        return []  # in a script without capitals other lines look like names too
    return persons if len(rest) <= _LONGEST_AND and (len(persons) == 1 or rest.isalpha()) else []


_LONGEST_AND = 4
_LONGEST_PLACE = 24
# What stands behind a name: "| Special to The Tide", ", The Tide", "in Vesterby", "and agencies", "@anareis"
_BESIDE = re.compile(
    r"\s?[|,–—-]?\s(?:(?i:special) (?:to|for) \S.{1,40}|(?:and|und|et|y|e|och|og) (?:agency|agencies|Agenturen|agences|agencias|agências|agenzie|wires?)|"
    r"@\w{2,30}|(?:in|aus|à|em) [A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?|en [A-ZÀ-Þ]\w+)\Z"
    r"|\s?[|,]\s(?:The|Der|Die|Das|La|Le|El|Il|Het|De) [A-ZÀ-Þ]\S+(?: [A-ZÀ-Þ]\S+){0,2}\Z"
)
_MOST_WORDS, _MOST_SMALL = 14, 5
_IN_BRACKETS = re.compile(r"\s?\([^()]{1,40}\)")


def signature(run: Run, where: str, *, first: bool) -> Signed | None:
    """The name alone under a story, with the day at the most; who answers for it on Chinese pages.

    `first`: whether the line is the first behind the story's last; with a date it may be its end."""
    text = run.text
    answers = editor(run, where)
    if answers is not None:
        return answers
    alone = signed_in_brackets(text) if where == "end" and run.size < 90 else None
    if alone is not None:
        return Signed(1.0, "end.signature", [Person(name=alone)])
    dates, _ = dates_in(text)
    if not (where == "end" or (first and dates)) or run.tag in _HEADINGS or run.size > _LONGEST_NAME or run.linked:
        return None
    bare = text
    for date in dates:
        bare = bare.replace(date, "")
    bare = _INITIALS.sub("", bare.strip(" ,.|/()–—-"))
    if is_full_name(bare) or (dates and " " not in bare and looks_like_name(bare)):
        return Signed(1.0, "end.signature", people(bare))
    return None


_INITIALS = re.compile(r"\s?[/(][a-zäöü]{2,4}(?:[/,]\s?[a-zäöü]{2,4})?\)?\Z")
"""Behind a name: of an agency, of who edited."""


def editor(run: Run, where: str) -> Signed | None:
    """Who answers for a story, on Chinese pages."""
    found = EDITOR.fullmatch(run.text) if run.size < 60 else None
    return Signed(0.7, f"{where}.editor", [Person(name=found[1])]) if found is not None else None


def reported(text: str) -> list[Person]:
    """Who reported, by the last line of an agency's story: "(Reporting by Ana Reis in Oslo; Editing by Owen Pike)"."""
    return plain_names(text) if _REPORTED.match(text) is not None else []


_REPORTED = re.compile(
    r"[(\[]?(?:additional |writing and )?(?:reporting|writing|reported|written)(?: and \w+)? by\s", re.I
)


def wired(text: str) -> tuple[bool, list[Person]] | None:
    """Whether initials stand in a line of agencies' names and initials alone ("abc/dpa", "(AFP)"), and the agencies."""
    if _WIRED.fullmatch(text) is None:
        return None
    marks = re.findall(r"[^\W\d_]+", text)
    names = [mark for mark in marks if is_agency(mark)]
    if not names:
        return None
    return len(names) < len(marks), [Person(name=name, type="organisation") for name in names]


_WIRED = re.compile(r"[(\[–—-]?\s*(?:[^\W\d_]{2,9})(?:\s?[/,;|+-]\s?[^\W\d_]{2,9}){0,4}\s*[)\]]?")


def agency(lines: Lines) -> list[Signed]:
    """The agency whose name begins the story, after the town's; in East Asia the reporters who do."""
    if lines.first >= len(lines.runs):
        return []
    begins = lines.runs[lines.first].text[:80]
    if not begins.isascii() and (names := dateline_names(begins)):
        return [Signed(1.4, "dateline", [Person(name=name) for name in names])]
    match = DATELINE.match(begins)
    return [Signed(0.7, "dateline", [Person(name=match[1], type="organisation")])] if match is not None else []


def plain_names(text: str) -> list[Person]:
    dates, _ = dates_in(text)
    for date in dates:
        before, _, behind = text.partition(date)
        text = f"{without_date_label(before)} | {behind}"
    return [
        person
        for person in people(text)
        if looks_like_name(person.name) and (person.type == "organisation" or not is_role(person.name))
    ]


def without_date_label(before: str) -> str:
    """What stands before a date, without the words that say what date it is: "Ana Reis | Publicat la"."""
    words = before.split()
    if len(words) > _MOST_OF_DATE_LABEL - 1 and is_weekday(words[-1]):
        words.pop()  # "Ana Reis, Sunday 8 November"
    for at in range(max(0, len(words) - _MOST_OF_DATE_LABEL), len(words)):
        if date_kind(words[at]) or words[at] in _DATE:
            return " ".join(words[:at])
    # labels of two words, neither of which says it alone: "Ana Reis Giriş Tarihi:"
    at = len(words) - 2
    return " ".join(words[: at if at > 0 and date_kind(" ".join(words[at:])) else len(words)])
