"""The dates that a line of a page states, each with what the words beside it say of it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_MONTH = r"[^\W\d_]{3,12}"
_CLOCK = r"(?:\d{1,2}[:.h]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)"
_DATES = re.compile(
    rf"\d{{4}}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]"
    rf"|(?<!\d)(?<!\d[/.-])(?:19|20)\d\d\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?!\d)"
    rf"|(?<!\d)(?<!\d[/.-])\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?(?:19|20)?\d\d(?!\d|[/-]\d{{1,2}}(?![\d:]))"
    rf"|(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|ª|\.)?[ -]?(?:de |d['’]|of )?{_MONTH}\.?,?[ -]?(?:de |del |г\. )?(?:19|20)\d\d(?!\d)"
    rf"|(?:(?<![^\W\d_])|(?<=[a-zà-ÿ])(?=[A-Z])){_MONTH}\.? ?\d{{1,2}}(?:st|nd|rd|th)?[,.]? ?(?:19|20)\d\d(?!\d)"
    rf"|(?<!\d)(?:19|20)\d\d[ .-]{{1,2}}{_MONTH}[ .-]{{1,2}}\d{{1,2}}(?!\d)"
)
_TIME = re.compile(
    rf"(?:T|,? ?(?:at|um|à|às|a las|alle|alle ore|kl\.?|om|ore|в|о|@|[|–-])? ?){_CLOCK}(?: (?:UTC|GMT|[A-Z]{{1,3}}[SD]?T)\b)?(?: ?[+-]\d\d:?\d\d)?",
    re.I,
)
_DIGIT = re.compile(r"\d")
_BEFORE_DIGIT = 15
"""Characters of a date that stand before its first digit at the most: a month and a mark."""
_CAN_BE = re.compile(r"(?:19|20)\d\d|\d[-/.]\s?\d\d?[-/.]\s?\d")
# "PublishedNovember 3": elements whose words stand side by side without a space
_GLUED = re.compile(r"[^\W\d_]*[a-zà-ÿ](?=[A-Z][a-z])")
_CHANGED = (
    "updated|update|modified|edited|revised|reviewed|last change|aktualisiert|geändert|bearbeitet|überarbeitet|mis à jour|mise à jour|maj|modifié|"
    "actualizad|modificad|atualizad|aggiornat|modificat|bijgewerkt|gewijzigd|aktualizac|zaktualizowan|обновлен|изменен|oppdatert|uppdaterad|"
    "opdateret|päivitetty|更新|修正|更新日|업데이트|수정"
)
_PUBLISHED = (
    "published|publish|posted|first published|originally|created|written on|veröffentlicht|(?:artikel|beitrag|eintrag) (?:wurde|vom|erschien)|geschrieben am|verfasst am|eingestellt am|online seit|gepostet|erschienen|erstellt|publiziert|publié|paru|créé|publicad|"
    "pubblicat|gepubliceerd|geplaatst|opublikowan|опубликован|publisert|publicerad|publiceret|julkaistu|公開|投稿|掲載|发布|發布|发表|發表|등록|입력|게재"
)
_NEITHER = (
    "expires|expiry|available until|until|valid|verfügbar bis|bis zum|gültig|jusqu|joined|member since|mitglied seit|registriert seit|dabei seit|"
    "registered|received|deadline|born|geboren|copyright|©|retrieved|accessed|abgerufen|consulté|event date|starts|ends|beginn|founded|since|seit"
)
_LABEL = re.compile(rf"(?P<changed>{_CHANGED})|(?P<published>{_PUBLISHED})|(?<!\w)(?P<other>{_NEITHER})", re.I)
_MOST = 400
_LABEL_REACH = 48
_LONGEST_LABEL = 40
_BYLINE = 80
_MARKS = frozenset("-–—|·•:/")


class Stated(NamedTuple):
    """A date in a line."""

    raw: str
    """As written, with the time of day that follows it."""
    day: str
    """Without that."""
    kind: str
    """What the words before it call it: ``published``, ``changed``, ``other`` (a deadline, a birth), or ``""``."""


def stated(text: str) -> list[Stated]:
    """The dates of a line, in its order."""
    return list(_stated(text)) if len(text) <= _MOST else []


@lru_cache(256)  # headline, authors and dates ask of the same lines
def _stated(text: str) -> tuple[Stated, ...]:
    digit = _DIGIT.search(text)
    if digit is None or _CAN_BE.search(text, digit.start()) is None:
        return ()
    found: list[Stated] = []
    before = 0
    for match in _DATES.finditer(text, max(0, digit.start() - _BEFORE_DIGIT)):
        start, end = match.span()
        glued = _GLUED.match(text, start)
        label = _kind(text[max(before, start - _LABEL_REACH) : start + (len(glued[0]) if glued else 0)])
        if glued is not None:
            start = glued.end()
        before = end
        time = _TIME.match(text, end)
        if time is not None:
            before = time.end()
        found.append(Stated(text[start:before].strip(), text[start:end], label))
    if len(found) == 1 and not found[0].kind:
        # "3 May 2024 (updated)"; Korean and Japanese labels stand after the date as well
        label = _kind(text[before : before + 12])
        if label != "other":
            found[0] = found[0]._replace(kind=label)
    return tuple(found)


def label_of(text: str) -> str:
    """What a line that may be the label of the date after it calls that date."""
    return "" if len(text) > _LONGEST_LABEL or _CAN_BE.search(text) is not None else _kind(text)


def heads(text: str, date: Stated) -> bool:
    """Whether a line begins with the date and a mark, as datelines do, or has it between marks, as bylines do."""
    before, _, after = text.partition(date.raw)
    end = after.lstrip()[:1]
    if not before.strip():
        return end in _MARKS
    start = before.rstrip()[-1:]
    return (
        (start in _MARKS or (start == before[-1:] and start.islower()))
        and (not end or end in _MARKS)
        and len(before) < _BYLINE
    )


def _kind(words: str) -> str:
    """What the last label in some words says."""
    kind = ""
    for match in _LABEL.finditer(words):
        kind = match.lastgroup or ""
    return kind


@lru_cache(256)
def is_change(text: str) -> bool:
    """Whether words speak of a change rather than of the publication."""
    return any(match.lastgroup == "changed" for match in _LABEL.finditer(text))


def dates_in(text: str) -> tuple[list[str], bool]:
    """The dates in a line, as written, and whether the line speaks of a change rather than of the publication."""
    found = stated(text)
    return [date.raw for date in found], bool(found) and is_change(text)


def date_in_sentence(text: str) -> str:
    """The first date that a sentence names, with its clock time where it stands there; else the text itself."""
    found = stated(text)
    return found[0].raw if found else text
