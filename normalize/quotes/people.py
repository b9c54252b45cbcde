"""The persons and organisations an article names: looked up by any form of the name, by role, by place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from .given import given_names
from .languages.model import Language
from .marks import Stretch
from .names import Name, begins_name, is_role, plain_name, read_name
from .person import (
    AROUND,
    Naming,
    Person,
    acronym,
    apposition,
    bare,
    begins_sentence,
    compatible,
    last_name,
    plainer,
    words_before,
)
from .tokens import Token, words_of

NAMESAKES = 40
"""Persons with one last name, first name or description that are kept, so that a hostile text takes no long time."""
LONGEST = 6
"""Words that a name has at most."""
_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩЀ-Я"


@cache
def _runs(language: Language) -> re.Pattern[str]:
    # capitalised words with spaces, initials, and the small words that names hold between them
    capital = rf"[{_UPPER}][\w’'‑-]*\.?"
    links = "|".join(sorted(map(re.escape, language.name_links)))
    between = rf"(?:(?:{links})[ \u00a0]){{0,2}}" if links else ""
    return re.compile(rf"(?<![\w’'-]){capital}(?:[ \u00a0]{between}{capital})*")


class People:
    """Everybody named in an article. Names inside `stretches` (quoted words, by paragraph) are nobody's subject."""

    def __init__(
        self, texts: Sequence[str | None], language: Language, stretches: Mapping[int, Sequence[Stretch]]
    ) -> None:
        self.language = language
        self.given = given_names(language)
        self.namings: list[Naming] = []
        self._stretches = stretches
        self._by_full: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._proper: set[str] = set()
        self._described: dict[str, dict[Person, tuple[int, int]]] = {}
        self._texts = texts
        self._places: list[tuple[int, int]] | None = None

    def _ready(self) -> list[tuple[int, int]]:
        """Reads the article when somebody is first asked for; the places of all namings."""
        if self._places is not None:
            return self._places
        self._places = []
        texts = self._texts
        singles: list[tuple[int, int, str]] = []
        for block, text in enumerate(texts):
            if text:
                self._read(block, text, singles)
        known: dict[str, Person | None] = {}
        for block, start, word in singles:
            if word not in known:
                known[word] = self.named([word])
            person = known[word]
            if person is not None:
                self._add_single(person, block, start, word, texts[block] or "")
        self.namings.sort(key=lambda naming: (naming.block, naming.start))
        self._keep_first(texts)
        self._places = [(naming.block, naming.start) for naming in self.namings]
        return self._places

    def named(self, words: Sequence[str]) -> Person | None:
        """The person that a name, in full or in part, stands for."""
        self._ready()
        low = tuple(self.given.stem(bare(word)) for word in words)
        if not low or not low[-1]:
            return None
        full = self._by_full.get(" ".join(low))
        if full is not None and len(low) > 1:
            return full
        fits = self._by_last.get(last_name(low), [])
        longer = [person for person in fits if len(person.words) > 1]
        if len(low) > 1:
            longer = fits = [p for p in longer if compatible(low, tuple(self.given.stem(word) for word in p.words))]
        if fits:
            return max(longer or fits, key=lambda p: (not p.organisation, p.human, p.count, -len(p.words)))
        if full is None and len(low) == 1:
            fits = [p for p in self._by_first.get(low[0], ()) if len(p.words) > 1 and not p.organisation]
            return fits[0] if len(fits) == 1 else None
        return full

    def is_proper(self, word: str) -> bool:
        """Whether a word has its capital inside a sentence, too, and so is a name."""
        self._ready()
        return bare(word) in self._proper

    def with_role(self, words: Sequence[str], place: tuple[int, int]) -> Person | None:
        """The person whom the article describes by the role noun that `words` ends in; the one named last before `place`."""
        self._ready()
        stems = [self.given.stem(word) for word in words]
        head = stems[-1] if stems else ""
        parts = [part for word in stems for part in {word, *word.split("-")} if len(part) > 2]
        scores: dict[Person, float] = {}
        for part in parts:
            weight = 2.0 if part == head else 1.0 if "-" in head and part in head else 0.5
            for person, first in self._described.get(part, {}).items():
                if not person.organisation:
                    scores[person] = scores.get(person, 0.0) + weight - (0.0 if first <= place else 0.5)
        top = max(scores.values(), default=0.0)
        best = [person for person, score in scores.items() if score >= max(1.0, top - 0.25)]
        if len(best) < 2:
            return best[0] if best else None
        near = [naming.person for naming in self.recent(place, 10**9, 40) if naming.person in best]
        return near[0] if near else best[0]

    def recent(self, place: tuple[int, int], blocks: int, most: int = 12) -> list[Naming]:
        """The namings before `place`, last first, in its block and `blocks` before it."""
        index = bisect_left(self._ready(), place)
        found = self.namings[max(0, index - most) : index]
        return [naming for naming in reversed(found) if place[0] - naming.block <= blocks]

    def _read(self, block: int, text: str, singles: list[tuple[int, int, str]]) -> None:
        language = self.language
        for match in _runs(language).finditer(text):
            run, start = match[0], match.start()
            inside = start > 1 and (text[start - 2].isalnum() or text[start - 2] == ",")
            if " " not in run and "\u00a0" not in run:
                low = bare(run)
                if len(low) > 1 and low not in language.not_names:
                    if inside:
                        self._proper.add(low)
                    singles.append((block, start, run))
                continue
            plain = plain_name(run, start, language)
            if plain is not None:
                if inside or plain.first > start:
                    self._proper.update(word.lower() for word in plain.words)
                if len(plain.words) == 1:
                    singles.append((block, plain.first, plain.words[0]))
                elif 1 < len(plain.words) <= LONGEST:
                    self._place(block, text, plain.first, plain.last, plain)
                continue
            tokens: list[Token] = []
            words_of(text, start, match.end(), language, tokens)
            at, high = 0, len(tokens)
            while at < high:
                if not begins_name(tokens, at, language):
                    at += 1
                    continue
                name = read_name(tokens, at, high, language)
                if name.words and name.words[-1] != "&":
                    if at or inside:
                        self._proper.update(bare(word) for word in name.words)
                    self._take(block, text, tokens, name, singles)
                at = max(name.last, at) + 1

    def _take(
        self, block: int, text: str, tokens: Sequence[Token], name: Name, singles: list[tuple[int, int, str]]
    ) -> None:
        start, end = tokens[name.name_first].start, tokens[name.last].end
        described = name.titled or bool(name.roles)
        if len(name.words) == 1 and not described:
            singles.append((block, start, name.words[0]))
            return
        if len(name.words) <= LONGEST:
            self._place(block, text, start, end, name)

    def _place(self, block: int, text: str, start: int, end: int, name: Name) -> None:
        """Adds a name unless it is common nouns."""
        described = name.titled or bool(name.roles)
        if self.language.nouns_capitalised and not described:
            before = text[max(0, start - AROUND) : start].split()[-2:]
            if self.given.common(name.words, before):
                noun = bare(name.words[0])
                if len(name.words) < 3 or noun in self.language.demonyms:
                    return
                # "die junge Forscherin Swala Kunz"
                start = max(start, text.find(name.words[1], start, end))
                name.words, name.roles = name.words[1:], [noun]
        self._add(block, text, start, end, name)

    def _add(self, block: int, text: str, start: int, end: int, name: Name) -> None:
        words = self.given.trim(name.words)
        if len(words) < len(name.words):
            start = max(start, text.find(words[0], start, end))
        low = tuple(bare(word) for word in words)
        stems = tuple(self.given.stem(word) for word in low)
        person = self._by_full.get(" ".join(stems))
        if person is None and len(low) == 1:
            person = self.named(words)
        if person is None:
            # "Lee Sawyer" after "Ann Lee Sawyer"
            same = self._by_last.get(last_name(stems), ())
            person = next((p for p in same if p.words[-len(low) :] == low), None)
        if person is None:
            person = self._new(words, low, stems)
        elif self.language.cases and len(low) == len(person.words) and plainer(low, person.words):
            person.name, person.words = " ".join(words), low
        if name.gender and not person.organisation:
            person.gender = name.gender
        person.human = person.human or name.titled
        self._describe(person, name.roles, text, start, end, (block, start))
        person.count += 1
        short = acronym(text, end, person.name)
        if short is not None:
            self._by_full.setdefault(self.given.stem(short), person)
        self.namings.append(Naming(block, start, person, self._initial(block, text, start)))

    def _new(self, words: list[str], low: tuple[str, ...], stems: tuple[str, ...]) -> Person:
        person = Person(name=" ".join(words), words=low)
        person.organisation = any(word in self.language.organisations for word in low)
        if self.given.known(words[0]):
            person.human = not person.organisation
            person.gender = self.given.gender(words[0])
        self._by_full[" ".join(stems)] = person
        for index, key in ((self._by_last, last_name(stems)), (self._by_first, stems[0])):
            same = index.setdefault(key, [])
            if len(same) < NAMESAKES:
                same.append(person)
        return person

    def _describe(
        self, person: Person, roles: Sequence[str], text: str, start: int, end: int, place: tuple[int, int]
    ) -> None:
        """Notes the words that the article uses for a person: role nouns before the name, an apposition behind it."""
        language = self.language
        ahead, behind = words_before(text, start, language), apposition(text, end)
        beside = set() if person.organisation else {*roles, *ahead, *behind[:3]}
        for word in {*roles[-8:], *ahead, *behind}:
            if is_role(word, language):
                person.human = person.human or word in beside
                if not person.gender and language.female_ends and word.endswith(language.female_ends):
                    person.gender = "f"
            for part in {word, self.given.stem(word), *word.split("-")}:
                if len(part) > 2:
                    same = self._described.setdefault(part, {})
                    if person in same or len(same) < NAMESAKES:
                        same.setdefault(person, place)

    def _add_single(self, person: Person, block: int, start: int, word: str, text: str) -> None:
        """A name of one word, which stands for somebody whose fuller name the article has."""
        person.count += 1
        stem = self.given.stem
        if self.language.cases and len(word) < len(person.words[-1]) and stem(bare(word)) == stem(person.words[-1]):
            # "Eva Müllers", and "Müller" by itself
            person.words = (*person.words[:-1], bare(word))
            person.name = " ".join((*person.name.split(" ")[:-1], word))
        self.namings.append(Naming(block, start, person, self._initial(block, text, start)))

    def _initial(self, block: int, text: str, start: int) -> bool:
        """Whether a name is likely its sentence's subject: at most a few words before it, and not quoted words."""
        stretches = self._stretches.get(block)
        if stretches:
            index = bisect_left(stretches, start, key=lambda stretch: stretch.open)
            if index and stretches[index - 1].close > start:
                return False
        if begins_sentence(text, start):
            return True
        language = self.language
        if not language.nouns_capitalised:
            return False
        words = text[max(0, start - AROUND) : start].lower().split()[-4:]
        return any(word in language.verbs or word in language.reflexives for word in words)

    def _keep_first(self, texts: Sequence[str | None]) -> None:
        """Only the first name of a sentence is likely its subject."""
        for index in range(len(self.namings) - 1, 0, -1):
            naming, earlier = self.namings[index], self.namings[index - 1]
            if not (naming.initial and earlier.initial and earlier.block == naming.block):
                continue
            if naming.start - earlier.start < AROUND:
                between = (texts[naming.block] or "")[earlier.start : naming.start]
                if not any(stop in between for stop in (". ", "? ", "! ", "” ", "\n")):
                    self.namings[index] = attrs.evolve(naming, initial=False)
