"""Runs of capitalised words in an article's paragraphs, and the names in them, read where somebody asks for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import attrs

from .given import GivenNames
from .languages.model import Language
from .names import Name, begins_name, plain_name, read_name
from .person import AROUND, Person, bare, last_name
from .tokens import Token, words_of

LONGEST = 6
"""Words that a name has at most."""
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩЀ-Я"


@cache
def _pattern(language: Language) -> re.Pattern[str]:
    # capitalised words with spaces, initials, and the small words that names hold between them
    capital = rf"[{_UPPER}][\w’'‑-]*\.?"
    links = "|".join(sorted(map(re.escape, language.name_links)))
    between = rf"(?:(?:{links})[ \u00a0]){{0,2}}" if links else ""
    # a capital comes first, so that the rest of the text is passed over quickly
    first = rf"[{_UPPER}](?<![\w’'-].)[\w’'‑-]*\.?"
    return re.compile(rf"{first}(?:[ \u00a0]{between}{capital})*", re.DOTALL)


@attrs.define(eq=False)
class Spotted:
    """One name where it stands."""

    block: int
    start: int
    end: int
    words: list[str]
    inside: bool
    """Whether words stand before it in its sentence, so that its capital is a name's."""
    spoken: tuple[str, ...]
    """All its words in lower case, before common nouns in front of it were cut off."""
    low: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    """Its words as they are compared; one word for one that only stands for somebody named in full."""
    full: bool = True
    """Whether it names somebody by itself: it has several words, or a title."""
    gender: str = ""
    titled: bool = False
    roles: Sequence[str] = ()
    person: Person | None = None


@attrs.define(eq=False)
class Run:
    """Capitalised words in a row."""

    block: int
    start: int
    end: int
    text: str
    lower: str
    """The same in lower case, with a space before each word."""
    single: bool
    """Whether it is one word."""
    names: list[Spotted] | None = None
    """The names in it, once they were read."""


class Runs:
    """The names of one article, by paragraph and by word."""

    def __init__(self, texts: Sequence[str | None], language: Language, given: GivenNames) -> None:
        self.texts = texts
        self.language = language
        self.given = given
        self.lowers = [text.lower() if text else "" for text in texts]
        self._made: dict[int, list[Run]] = {}

    def of(self, block: int) -> list[Run]:
        """The runs of one paragraph, in order."""
        runs = self._made.get(block)
        if runs is None:
            text = self.texts[block] or ""
            runs = self._made[block] = []
            spaced = "\u00a0" in text
            for match in _pattern(self.language).finditer(text):
                start, end = match.span()
                found = match[0]
                words = found.replace("\u00a0", " ") if spaced else found
                runs.append(Run(block, start, end, found, " " + words.lower(), " " not in words))
        return runs

    def holding(self, word: str) -> list[Run]:
        """The runs with a word that begins with `word` (lower case); behind an elided article, too."""
        begin = word if self.language.elisions else " " + word
        lowers = enumerate(self.lowers)
        return [run for block, low in lowers if word in low for run in self.of(block) if begin in run.lower]

    def names(self, run: Run) -> list[Spotted]:
        """The names of a run, in order."""
        if run.names is None:
            text = run.text
            if not run.single:
                run.names = list(self._read(run))
            else:
                low = self.lone(run)
                run.names = [self._single(run, run.start, text, self.behind(run), low)] if low else []
        return run.names

    def lone(self, run: Run) -> str:
        """The word of a run of one word, in lower case; empty where it is no name."""
        low = bare(run.text)
        return low if len(low) > 1 and low not in self.language.not_names else ""

    def _read(self, run: Run) -> Iterator[Spotted]:
        language, start, text = self.language, run.start, self.texts[run.block] or ""
        inside = self.behind(run)
        plain = plain_name(run.text, start, language)
        if plain is not None:
            behind = inside or plain.first > start
            if len(plain.words) == 1:
                yield self._single(run, plain.first, plain.words[0], behind, bare(plain.words[0]))
            elif 1 < len(plain.words) <= LONGEST:
                yield from self._whole(run, text, plain.first, plain.last, plain, behind)
            return
        tokens: list[Token] = []
        words_of(text, start, run.end, language, tokens)
        at, high = 0, len(tokens)
        while at < high:
            if not begins_name(tokens, at, language):
                at += 1
                continue
            name = read_name(tokens, at, high, language)
            if name.words and name.words[-1] != "&":
                begin, end = tokens[name.name_first].start, tokens[name.last].end
                if len(name.words) == 1 and not (name.titled or name.roles):
                    yield self._single(run, begin, name.words[0], bool(at) or inside, bare(name.words[0]))
                elif len(name.words) <= LONGEST:
                    yield from self._whole(run, text, begin, end, name, bool(at) or inside)
            at = max(name.last, at) + 1

    def behind(self, run: Run) -> bool:
        """Whether a word or a comma stands before a run."""
        before = (self.texts[run.block] or "")[max(0, run.start - 2) : run.start]
        return len(before) == 2 and (before[0].isalnum() or before[0] == ",")

    def _single(self, run: Run, start: int, word: str, inside: bool, low: str) -> Spotted:
        return Spotted(
            run.block, start, start + len(word), [word], inside, (low,), (low,), (self.given.stem(low),), full=False
        )

    def _whole(self, run: Run, text: str, start: int, end: int, name: Name, inside: bool) -> Iterator[Spotted]:
        """A name, unless it is common nouns."""
        spoken = tuple(map(bare, name.words))
        words, roles = name.words, name.roles
        if self.language.nouns_capitalised and not (name.titled or roles):
            before = text[max(0, start - AROUND) : start].split()[-2:]
            if self.given.common(words, before):
                noun = spoken[0]
                if len(words) < 3 or noun in self.language.demonyms:
                    return
                # "die junge Forscherin Swala Kunz"
                start = max(start, text.find(words[1], start, end))
                words, roles = words[1:], [noun]
        trimmed = self.given.trim(words)
        if len(trimmed) < len(words):
            start = max(start, text.find(trimmed[0], start, end))
        low = tuple(map(bare, trimmed))
        stems = tuple(map(self.given.stem, low))
        yield Spotted(run.block, start, end, trimmed, inside, spoken, low, stems, True, name.gender, name.titled, roles)


def key_of(name: Spotted) -> str:
    """The word under which a name is looked up: its last."""
    return last_name(name.stems)
