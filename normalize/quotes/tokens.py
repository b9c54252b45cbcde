"""A paragraph as words, punctuation and whole quotations, cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from .languages.model import Language
from .marks import Stretch

REMEMBERED = 20_000
"""Words of one language of which is kept how they are read."""
LONGEST = 40
"""Characters of the longest such word."""
WORD, CAPITAL, NUMBER, PUNCTUATION, QUOTE = "w", "C", "n", "p", "Q"
_ENDS = (PUNCTUATION, QUOTE)
"""Kinds of tokens that can end a sentence inside a line."""


class Token(NamedTuple):
    """One word, mark or quotation of a paragraph."""

    text: str
    lower: str
    kind: str
    start: int
    end: int
    quote: int = -1
    """For a quotation: its index among the paragraph's stretches."""


@cache
def _pattern() -> re.Pattern[str]:
    # a word with inner hyphens, apostrophes and full stops ("al-Qaeda", "Doe’s", "U.S."); else one character
    # plain words before a space come first: most are such, and are read so in less time
    return re.compile(r"[a-zA-Z]{2,}(?=[\s,])|(?:[^\W\d_]\.){2,}|\d+(?:[.,:]\d+)+|\w+(?:[-‑'’&]\w+)*|\.{2,}|[^\w\s]")


def tokenise(text: str, stretches: Sequence[Stretch], language: Language) -> list[Token]:
    """The tokens of a paragraph; each stretch with its marks is one token."""
    tokens: list[Token] = []
    at = 0
    for index, stretch in enumerate(stretches):
        words_of(text, at, stretch.open, language, tokens)
        tokens.append(Token("”", "”", QUOTE, stretch.open, stretch.close, index))
        at = stretch.close
    words_of(text, at, len(text), language, tokens)
    return tokens


def words_of(text: str, start: int, end: int, language: Language, tokens: list[Token]) -> None:
    """Adds the tokens of `text[start:end]`."""
    append, new, known, find = tokens.append, tuple.__new__, _known(language), text.find
    stop = start
    words = _pattern().findall(text, start, end)
    for word, told in zip(words, map(known.get, words), strict=True):
        at = find(word, stop)  # only white space stands between two tokens
        stop = at + len(word)
        lower, kind, parts = told or _look(word, language, known)
        if parts:
            for part, low, sort, begin, size in parts:
                append(Token(part, low, sort, at + begin, at + begin + size))
        else:
            append(new(Token, (word, lower, kind, at, stop, -1)))


Part = tuple[str, str, str, int, int]
"""A token inside a word: text, lower case, kind, where it begins in the word, characters."""


@cache
def _known(_: Language) -> dict[str, tuple[str, str, tuple[Part, ...]]]:
    """One language's words looked at before: their lower case, their kind, and their parts where they are two tokens."""
    return {}


def _look(
    word: str, language: Language, known: dict[str, tuple[str, str, tuple[Part, ...]]]
) -> tuple[str, str, tuple[Part, ...]]:
    """Looks at a word that was not met before."""
    first = word[0]
    kind = PUNCTUATION
    if word.islower():
        kind = WORD
    elif first.isalpha():
        kind = CAPITAL if first.isupper() else WORD
    elif first.isdigit():
        kind = NUMBER
    lower = word.lower()
    parts: tuple[Part, ...] = ()
    size = len(word)
    if size > 3 and kind is not PUNCTUATION and not word.isalpha():
        if word[-2] in "'’" and word[-1] in "sS":
            # the genitive is a token of its own, so that names compare
            parts = (word[:-2], lower[:-2], kind, 0, size - 2), (word[-2:], "'s", WORD, size - 2, 2)
        else:
            parts = _split(word, lower, kind, language)
    if size <= LONGEST:
        if len(known) >= REMEMBERED:
            known.clear()
        known[word] = lower, kind, parts
    return lower, kind, parts


def _split(word: str, lower: str, kind: str, language: Language) -> tuple[Part, ...]:
    """The two tokens of a verb with its pronoun ("dit-il") or of an elided word and the next ("l’avocat"); else none."""
    size = len(word)
    if "-" in word and language.enclitics:
        verb, _, tail = lower.rpartition("-")
        if tail in language.enclitics:
            verb = verb.removesuffix("-t")
            begin = size - len(tail)
            return (word[: len(verb)], verb, kind, 0, len(verb)), (word[begin:], tail, WORD, begin, len(tail))
    cut = _elision(word, lower, language)
    if not cut:
        return ()
    second = CAPITAL if word[cut].isupper() else WORD
    return (word[:cut], lower[: cut - 1] + "'", WORD, 0, cut), (word[cut:], lower[cut:], second, cut, size - cut)


def _elision(word: str, lower: str, language: Language) -> int:
    """Where the word after an elided one begins ("l’avocat"); 0 in other words and in names ("D’Alema")."""
    for mark in "'’":
        cut = lower.find(mark)
        if 0 < cut < len(word) - 1 and lower[:cut] in language.elisions:
            return cut + 1 if word[0].islower() or word[cut + 1].islower() else 0
    return 0


def sentences(
    tokens: list[Token], text: str, stretches: Sequence[Stretch], language: Language
) -> list[tuple[int, int]]:
    """Sentences as ranges of tokens. A quotation that ends in a full stop ends its sentence, unless that goes on in lower case."""
    ranges = []
    first = 0
    size = len(tokens)
    lines = "\n" in text
    for index in range(size) if lines else [i for i, token in enumerate(tokens) if token.kind in _ENDS]:
        token = tokens[index]
        after = tokens[index + 1] if index + 1 < size else None
        if after is None:
            break
        if token.kind == QUOTE:
            ends = _quote_ends(tokens, index, text, stretches[token.quote], language)
        elif token.kind == PUNCTUATION and token.text[0] in ".!?…":
            ends = _stop_ends(tokens, index, language)
        elif lines and "\n" in text[token.end : after.start]:
            ends = token.text not in ",:"
        else:
            ends = False
        if ends and after.kind == PUNCTUATION and after.text in ")]":
            continue
        if ends:
            ranges.append((first, index + 1))
            first = index + 1
    if first < size:
        ranges.append((first, size))
    return ranges


def _stop_ends(tokens: list[Token], index: int, language: Language) -> bool:
    token, after = tokens[index], tokens[index + 1]
    if after.kind == PUNCTUATION and after.text not in "([¿¡—–-":
        return False
    if after.kind == WORD and after.lower != "'s" and after.text[0].islower():
        return False
    if after.start == token.end and (
        after.kind != CAPITAL or len(after.text) < 2 or not index or len(tokens[index - 1].text) < 3
    ):
        return False  # "D-N.Y.", "example.com"; but "the end.The next" lacks its space
    if token.text == "." and index:
        before = tokens[index - 1]
        if before.end == token.start:
            if before.lower in language.abbreviations or (len(before.text) == 1 and before.kind == CAPITAL):
                return False
            if before.kind == NUMBER and language.nouns_capitalised and len(before.text) <= 2:
                return False
    return True


def _quote_ends(tokens: list[Token], index: int, text: str, stretch: Stretch, language: Language) -> bool:
    """Whether a sentence ends with this quotation, with no mark outside."""
    after = tokens[index + 1]
    if stretch.end <= stretch.start:
        return False
    last = text[stretch.end - 1]
    if after.kind == PUNCTUATION:
        return False
    if after.kind == QUOTE:
        return last in ".!?…"
    if last == ".":
        return after.kind in (CAPITAL, NUMBER)
    if last in "!?…" and after.kind == CAPITAL:
        return not _cue_follows(tokens, index + 1, language)
    return False


def _cue_follows(tokens: list[Token], index: int, language: Language) -> bool:
    """Whether a verb of saying comes within the next few words: "“Who?” Ms Smith asked"."""
    for at, token in enumerate(tokens[index : index + 9]):
        if token.lower in language.verbs or (at < 4 and token.lower in language.weak):
            return True
        if token.kind == QUOTE or token.text in ".:;!?":
            return False
    return False
