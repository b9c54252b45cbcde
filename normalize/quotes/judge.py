"""Whether words in marks are somebody's speech, or a scare quote, a title, a nickname, a term, a slogan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import attrs

from .cue import Cue
from .languages.model import Language
from .marks import Stretch
from .names import is_function_word
from .subjects import NEAR
from .tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD, Token

LEAST = 3
"""Words that a quotation has at least, unless its cue shows that it is a whole utterance ("No," she said)."""
LONG = 9
"""Words from which a quotation needs no cue."""
UNKNOWN = 6
"""The same in a language whose verbs of saying are not known."""
TITLE = 9
"""Words that a title has at most."""
ENOUGH = 300
"""Characters of which the words are counted."""
FEW = 100
"""Characters in which there are mostly as many words as need be told apart."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w’'‑-]*\w")


@cache
def _counted() -> re.Pattern[str]:
    # as many as `_word` finds, without stepping back at the end of each
    return re.compile(r"\w[\w’'‑-]*")


@cache
def _cjk() -> re.Pattern[str]:
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def length(text: str) -> int:
    """Words in `text`; two characters of a script without spaces count as one."""
    count = len(_counted().findall(text))
    if not text.isascii():
        count += len(_cjk().findall(text)) // 2
    return count


@attrs.define
class Candidate:
    """Words in marks, and where they stand."""

    words: str
    tokens: Sequence[Token]
    low: int
    high: int
    at: int
    cue: Cue | None
    single: bool
    """Whether they stand in single marks in an article whose quotations have double ones."""
    company: bool
    """Whether their paragraph has others that are speech."""


def is_term(words: str, tokens: Sequence[Token], low: int, high: int, at: int) -> bool:
    """Whether words are too few to be speech whatever cue they have; `is_speech` would say no, after more work."""
    if words[-1] in ".!?…," or len(words) > 60 or length(words) >= LEAST:
        return False
    if at > low and tokens[at - 1].text == ":":
        return False
    return at != low or at + 1 >= high or tokens[at + 1].text not in (",", "—", "–", "-")


def is_plain_term(text: str, stretch: Stretch) -> bool:
    """Whether words in marks are such a term by the paragraph's bare text: few, without a mark at their end, behind a word
    of their sentence. Paragraphs that have no others need not be cut into words at all."""
    words = text[stretch.start : stretch.end]
    if stretch.family == "-" or not words or words[-1] in ".!?…," or len(words) > 60:
        return False
    before = text[max(0, stretch.open - 3) : stretch.open].rstrip(" ")
    return before[-1:].isalnum() and length(words) < LEAST


def is_speech(it: Candidate, language: Language) -> bool:
    """Judges one candidate."""
    count = length(it.words[:FEW])
    if count <= max(TITLE, LONG):
        count = length(it.words[:ENOUGH])
    if count == 0:
        return False
    cue, words = it.cue, it.words
    whole = words[-1] in ".!?…," or _comma_behind(it)
    spoken = cue is not None and cue.direct and cue.strong
    if it.single and not (spoken and cue is not None and cue.mention is not None and whole and count >= LEAST):
        return False
    before = it.tokens[it.at - 1] if it.at > it.low else None
    inside = before is not None and before.kind in (WORD, CAPITAL, NUMBER) and before.lower not in language.verbs
    titled = count <= TITLE and _is_title(words, language)
    if (
        titled
        and count > 1
        and (inside or not spoken)
        and not (cue is not None and cue.direct and cue.side == "before")
    ):
        return False
    if spoken:
        return count >= LEAST or whole or it.tokens[it.at - 1].text == ":"
    if count < LEAST and not (it.company and count > 1 and it.high - it.low <= 2 and words[-1] in ".!?…"):
        return False
    if titled and not (cue is not None and cue.strong):
        return False
    if before is not None and before.lower in language.term_nouns and not whole and (count < 4 or words[0].isupper()):
        return False
    if count <= 5 and not whole and _attributive(it, before, language):
        return False
    if (
        inside
        and not language.nouns_capitalised
        and count <= 4
        and words[0].isupper()
        and not whole
        and not _that(before, language)
    ):
        return False
    if cue is not None:
        clear = cue.mention is not None and cue.sure >= NEAR and cue.mention.kind != "common"
        return cue.strong or cue.direct or count >= 4 or it.company or clear
    if count >= (LONG if language.verbs else UNKNOWN):
        return True
    alone = it.high - it.low <= 2
    sentence = alone and (words[-1] in ".!?…" or it.tokens[it.high - 1].text in (".", "!", "?", "…"))
    return (sentence and (count >= 4 or it.company)) or (it.company and count >= 4)


def _comma_behind(it: Candidate) -> bool:
    """Whether the words are a clause by themselves with the comma outside the marks: "« Nous partons », dit-elle"."""
    if it.at != it.low or it.at + 1 >= it.high or it.cue is None or it.cue.side != "after":
        return False
    return it.tokens[it.at + 1].text in (",", "—", "–", "-")


def _that(before: Token | None, language: Language) -> bool:
    return before is not None and before.lower in language.conjunctions


def _attributive(it: Candidate, before: Token | None, language: Language) -> bool:
    """Whether the words stand between an article and its noun: "his “tough on rent” stance"."""
    if before is None or before.lower not in language.determiners or it.at + 1 >= it.high:
        return False
    after = it.tokens[it.at + 1]
    noun = CAPITAL if language.nouns_capitalised else WORD
    return after.kind == noun and not is_function_word(after, language) and after.start - it.tokens[it.at].end == 1


def _is_title(words: str, language: Language) -> bool:
    """Whether all words that count have a capital, as in titles of works and names."""
    found = _word().findall(words)
    if language.nouns_capitalised:
        # where nouns have capitals, only foreign titles can be told
        return len(found) >= 3 and all(word[0].isupper() or word.lower() in _SMALL for word in found)
    long = [
        word
        for word in found
        if word[0].isupper()
        or not (word.lower() in language.prepositions or word.lower() in language.determiners or word.lower() in _SMALL)
    ]
    return len(long) >= 2 and all(word[0].isupper() or word[0].isdigit() for word in long)


_SMALL = frozenset("a an the of and on in for to with is my la le el di de del".split())

__all__ = ["LEAST", "PUNCTUATION", "QUOTE", "Candidate", "is_speech", "length"]
