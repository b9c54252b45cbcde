"""Dialogue printed with dashes: "—Ya voy —dijo Ana—. Espera.", "— Иду, — сказал он."."""

from __future__ import annotations

import re
from functools import cache

from .languages.model import Language
from .marks import Stretch

INCISE = 3
"""Words after a dash among which a verb of saying stands in an incise ("— сказал он, —")."""


@cache
def _dash() -> re.Pattern[str]:
    # a dash that opens or closes an incise has a space, or nothing, on one side only in Spanish, on both in Russian
    return re.compile(
        r"[—–―-](?:(?<=[\s.,!?…»”\"].)(?=[\s\w¡¿«])|(?<=\w[—―])(?=[.,;:!?\s]|$))"  # a dash first: found quickly
    )


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r"[—–―]\s?(?=[\w¡¿«“\"(…])|-\s(?=[\w¡¿«“\"(…])")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


def dialogue(text: str, language: Language) -> list[Stretch]:
    """The spoken stretches of a paragraph that begins with a dash; empty for another one, and for a mere list item."""
    opening = _opening().match(text)
    if opening is None or not language.dashes:
        return []
    stretches: list[Stretch] = []
    start, mark = opening.end(), 0
    spoken, incise = True, False
    for dash in _dash().finditer(text, opening.end()):
        if spoken and _is_incise(text, dash.end(), language):
            stretches.append(_stretch(text, mark, start, dash.start()))
            spoken, incise = False, True
        elif not spoken:
            start, mark, spoken = dash.end(), dash.start(), True
    if spoken and not incise and language.enclitics:
        return _french(text, start, language)
    if spoken:
        last = _stretch(text, mark, start, len(text))
        # without an incise only a verb inside can show that it is speech, which is seen later
        if (incise and _words().search(text, last.start, last.end)) or (not incise and text[0] != "-"):
            stretches.append(last)
    return [stretch for stretch in stretches if stretch.end > stretch.start]


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,!?…]\s+(?:(?:a|ont|avait|avaient)(?:-t)?[\s-])?([^\W\d_]+)(-(?:t-)?[^\W\d_]+|\s+[^\W\d_]+)?")


def _french(text: str, start: int, language: Language) -> list[Stretch]:
    """Stretches around an incise without dashes: "— Je viens, dit-il. Demain." (French)."""
    for match in _comma().finditer(text, start):
        if match[1].lower() in language.verbs and match[2]:
            after = re.compile(r"[.!?]").search(text, match.end())
            spoken = [_stretch(text, 0, start, match.start() + (text[match.start()] != ","))]
            if after is not None and _words().search(text, after.end()):
                spoken.append(_stretch(text, after.end(), after.end(), len(text)))
            return spoken
    return [_stretch(text, 0, start, len(text))] if text[0] != "-" else []


def _is_incise(text: str, start: int, language: Language) -> bool:
    """Whether a verb of saying follows a dash."""
    words = [match[0].lower() for match in _words().finditer(text, start, start + 60)]
    return any(word in language.verbs or word in language.weak for word in words[:INCISE])


def _stretch(text: str, mark: int, start: int, end: int) -> Stretch:
    close = end
    while start < end and not (text[start].isalnum() or text[start] in '¡¿«“"([…'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "—–―-"):
        end -= 1
    return Stretch(mark, start, end, close, "-", True)
