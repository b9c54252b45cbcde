"""The persons and organisations an article names, and what it calls them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache

import attrs

from .languages.first_names import FEMALES, MALES
from .languages.model import Language
from .marks import Stretch
from .names import begins_name, is_role, read_name
from .tokens import CAPITAL, Token, words_of


@attrs.define(eq=False)
class Person:
    """Somebody, or an organisation, under the fullest name in the article."""

    name: str
    words: tuple[str, ...]
    """The name's words in lower case."""
    gender: str = ""
    """``m``, ``f`` or unknown."""
    descriptors: set[str] = attrs.field(factory=set)
    """Words that stand before the name or in apposition to it."""
    organisation: bool = False
    human: bool = False
    """Whether a title, a role or a first name shows that it is a person."""
    count: int = 0
    """How often it is named."""


@attrs.frozen
class Naming:
    """One place where somebody is named."""

    block: int
    start: int
    person: Person
    initial: bool
    """Whether the name stands at its sentence's beginning, so that it is likely the subject."""


@cache
def _runs() -> re.Pattern[str]:
    # capitalised words with spaces, initials, and up to two lower-case words between
    capital = rf"[{_UPPER}][\w’'‑-]*\.?"
    return re.compile(rf"(?<![\w’'-]){capital}(?:[ \u00a0](?:[a-zà-ÿ]{{1,5}}[ \u00a0]){{0,2}}{capital})*")


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[,.;:!?)(—–]| - ")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΑ-ΩЀ-Я"


FIRST_NAMES = FEMALES | MALES


def bare(word: str) -> str:
    """`word` in lower case, without an English genitive and a trailing full stop."""
    low = word.lower()
    if low.endswith(("'s", "’s")):
        low = low[:-2]
    return low.rstrip(".'’")


class People:
    """Everybody named in an article; looked up by any form of the name, by title or role, by pronoun."""

    def __init__(
        self, texts: Sequence[str], language: Language, stretches: Mapping[int, Sequence[Stretch]] | None = None
    ) -> None:
        self.language = language
        self._stretches = stretches or {}
        self.namings: list[Naming] = []
        language_names = language.females | language.males if language.cases else frozenset[str]()
        self._first_names = (
            FIRST_NAMES | language.females | language.males | {self._stem(name) for name in language_names}
        )
        self._by_full: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._proper: set[str] = set()
        self._described: dict[str, list[tuple[int, int, Person]]] = {}
        singles: list[tuple[int, int, str, bool]] = []
        for block, text in enumerate(texts):
            if text:
                self._read(block, text, singles)
        for block, start, word, initial in singles:
            person = self.named([word])
            if person is not None:
                person.count += 1
                if (
                    language.cases
                    and len(word) < len(person.words[-1])
                    and self._stem(bare(word)) == self._stem(person.words[-1])
                ):
                    # "Swantje Hartmanns", and "Hartmann" by itself
                    person.words = (*person.words[:-1], bare(word))
                    person.name = " ".join((*person.name.split(" ")[:-1], word))
                self.namings.append(Naming(block, start, person, initial))
        self.namings.sort(key=lambda naming: (naming.block, naming.start))
        self._keep_first(texts)
        self._places = [(naming.block, naming.start) for naming in self.namings]

    def _keep_first(self, texts: Sequence[str]) -> None:
        """Only the first name of a sentence is likely its subject."""
        for index in range(len(self.namings) - 1, 0, -1):
            naming, earlier = self.namings[index], self.namings[index - 1]
            if (
                naming.initial
                and earlier.initial
                and earlier.block == naming.block
                and naming.start - earlier.start < 60
            ):
                between = texts[naming.block][earlier.start : naming.start]
                if not any(stop in between for stop in (". ", "? ", "! ", "” ", "\n")):
                    self.namings[index] = attrs.evolve(naming, initial=False)

    def _read(self, block: int, text: str, singles: list[tuple[int, int, str, bool]]) -> None:
        language = self.language
        for match in _runs().finditer(text):
            run, start = match[0], match.start()
            if " " not in run and "\u00a0" not in run:
                low = bare(run)
                if len(low) > 1 and low not in language.not_names:
                    if text[max(0, start - 2) : start - 1].isalnum() or text[max(0, start - 2) : start - 1] == ",":
                        self._proper.add(low)
                    singles.append((block, start, run, self._initial(block, text, start)))
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
                    place = tokens[name.name_first].start
                    if at or start and text[start - 2 : start - 1].isalnum():
                        self._proper.update(bare(word) for word in name.words)
                    if len(name.words) == 1 and not name.titled and not name.roles:
                        singles.append((block, place, name.words[0], self._initial(block, text, place)))
                    elif (
                        language.nouns_capitalised
                        and not name.titled
                        and not name.roles
                        and self._is_common(name.words, text[max(0, place - 40) : place])
                    ):
                        if len(name.words) > 2 and bare(name.words[0]) not in language.demonyms:
                            # "die kroatische Meteorologin Zoran Vakula"
                            at_name = text.find(name.words[1], place)
                            noun = [bare(name.words[0])]
                            self._add(block, at_name, tokens[name.last].end, name.words[1:], "", False, noun, text)
                    elif len(name.words) <= 6:
                        self._add(
                            block, place, tokens[name.last].end, name.words, name.gender, name.titled, name.roles, text
                        )
                at = max(name.last, at) + 1

    def _add(
        self, block: int, start: int, end: int, words: list[str], gender: str, titled: bool, roles: list[str], text: str
    ) -> None:
        trimmed = self.trim(words)
        if len(trimmed) < len(words):
            words = trimmed
            start = max(start, text.find(words[0], start, end))
        low = tuple(bare(word) for word in words)
        stems = tuple(self._stem(word) for word in low)
        key = " ".join(stems)
        person = self._by_full.get(key)
        if person is None and len(low) == 1:
            person = self.named(words)
        if person is None:
            # "Hawk Sawyer" after "Kathleen Hawk Sawyer"
            longer = (p for p in self._by_last.get(_last(stems), ()) if p.words[-len(low) :] == low)
            person = next(longer, None)
        if person is None:
            person = Person(name=_written(words), words=low)
            person.organisation = any(word in self.language.organisations for word in low)
            if low[0] in self._first_names or stems[0] in self._first_names:
                person.human = not person.organisation
                person.gender = self._gender(low[0], stems[0])
            self._by_full[key] = person
            self._by_last.setdefault(_last(stems), []).append(person)
            self._by_first.setdefault(stems[0], []).append(person)
        elif self.language.cases and len(low) == len(person.words) and _plainer(low, person.words):
            person.name, person.words = _written(words), low
        if gender and not person.organisation:
            person.gender = gender
        person.human = person.human or titled
        ahead, apposition = self._before(text, start), _apposition(text, end)
        beside = {*ahead, *apposition[:3]} if not person.organisation else set()
        for word in {*roles, *ahead, *apposition}:
            role = is_role(word, self.language)
            person.human = person.human or (role and (word in roles or word in beside))
            if role and not person.gender and self.language.female_ends and word.endswith(self.language.female_ends):
                person.gender = "f"
            for part in {word, self._stem(word), *word.split("-")}:
                if len(part) > 2 or part.isupper():
                    person.descriptors.add(part)
                    self._described.setdefault(part, []).append((block, start, person))
        person.count += 1
        if text.startswith(" (", end) and (closing := text.find(")", end, end + 12)) > 0:
            short = text[end + 2 : closing]
            if short.isupper() and short.isalpha() and short[0] == person.name[0]:
                self._by_full.setdefault(self._stem(short.lower()), person)
        self.namings.append(Naming(block, start, person, self._initial(block, text, start)))

    def _initial(self, block: int, text: str, start: int) -> bool:
        """Whether a name at `start` is likely its sentence's subject: at most a few words before it, and not quoted words."""
        stretches = self._stretches.get(block)
        if stretches:
            index = bisect_left(stretches, start, key=lambda stretch: stretch.open)
            if index and stretches[index - 1].close > start:
                return False
        if _begins(text, start):
            return True
        if not self.language.nouns_capitalised:
            return False
        words = text[max(0, start - 60) : start].lower().split()[-4:]
        return any(word in self.language.verbs or word == "sich" for word in words)

    def _gender(self, word: str, stem: str) -> str:
        language = self.language
        if word in language.females or word in language.males:
            return "f" if word in language.females else "m"
        female, male = word in FEMALES, word in MALES
        if not female and not male and stem != word:
            female = any(self._stem(name) == stem for name in language.females)
            male = any(self._stem(name) == stem for name in language.males)
        return "" if female == male else "f" if female else "m"

    def trim(self, words: list[str]) -> list[str]:
        """A name without capitalised words before its first name, or an acronym ("Punklady Nina Hagen", "CNN John King")."""
        for index in range(1, len(words) - 1):
            if self._is_first_name(words[index]):
                if not any(len(bare(word)) < 2 or self._is_first_name(word) for word in words[:index]):
                    return words[index:]
                return words
        first = words[0]
        if len(words) > 2 and len(first) > 1 and first.isupper() and "." not in first and not words[-1].isupper():
            return words[1:]
        return words

    def _is_first_name(self, word: str) -> bool:
        low = bare(word)
        return word[0].isupper() and (low in self._first_names or self._stem(low) in self._first_names)

    def _is_common(self, words: list[str], before: str) -> bool:
        """Whether capitalised words are common nouns, where nouns have capitals: after an article or an adjective."""
        if any(self._is_first_name(word) for word in words):
            return False
        words_before = before.split()
        language = self.language
        articles = language.determiners | language.contractions
        if words_before and words_before[-1].lower() in articles:
            return True
        return (
            len(words_before) > 1
            and words_before[-1].islower()
            and words_before[-1].endswith(("e", "en", "er", "es", "em"))
            and words_before[-2].lower() in articles
        )

    def _before(self, text: str, start: int) -> list[str]:
        """The words right before a name, back to a function word: "the planetary geologist Rosaly Lopes"."""
        ahead = text[max(0, start - 60) : start]
        if ahead[-1:] not in (" ", "\u00a0"):
            return []
        language = self.language
        found: list[str] = []
        for word in reversed(_clause().split(ahead)[-1].split()[-5:]):
            low = bare(word)
            if (
                low in language.prepositions
                or low in language.verbs
                or low in language.conjunctions
                or low in language.determiners
            ):
                break
            found.append(low)
        return found

    def named(self, words: Sequence[str]) -> Person | None:
        """The person that a name, in full or in part, stands for."""
        low = tuple(self._stem(bare(word)) for word in words)
        if not low or not low[-1]:
            return None
        full = self._by_full.get(" ".join(low))
        if full is not None and len(low) > 1:
            return full
        fits = self._by_last.get(_last(low), [])
        longer = [person for person in fits if len(person.words) > 1]
        if len(low) > 1:
            longer = fits = [p for p in longer if _compatible(low, tuple(self._stem(word) for word in p.words))]
        if fits:
            return max(longer or fits, key=lambda p: (not p.organisation, p.human, p.count, -len(p.words)))
        if full is not None:
            return full
        if len(low) == 1:
            fits = [p for p in self._by_first.get(low[0], ()) if len(p.words) > 1 and not p.organisation]
            if len(fits) == 1:
                return fits[0]
        return None

    def _stem(self, word: str) -> str:
        """`word` without the longest ending of inflection that leaves three letters."""
        for end in self.language.cases:
            if word.endswith(end) and len(word) - len(end) > 2:
                return word[: -len(end)]
        return word

    def is_proper(self, word: str) -> bool:
        """Whether a word has its capital inside a sentence, too, and so is a name."""
        return bare(word) in self._proper

    def with_role(self, words: Sequence[str], place: tuple[int, int]) -> Person | None:
        """The person whom the article describes by the role noun that `words` ends in; the one named last before `place`."""
        words = [self._stem(word) for word in words]
        parts = [part for word in words for part in {word, *word.split("-")} if len(part) > 2]
        if not parts:
            return None
        scores: dict[Person, float] = {}
        compound = "-" in words[-1]
        head = words[-1]
        for part in parts:
            weight = 2.0 if part == head else 1.0 if compound and part in head else 0.5
            seen: set[Person] = set()
            for block, start, person in self._described.get(part, ()):
                if person not in seen and not person.organisation:
                    seen.add(person)
                    late = 0.0 if (block, start) <= place else 0.5
                    scores[person] = scores.get(person, 0.0) + weight - late
        best = [person for person, score in scores.items() if score >= 1.0]
        if not best:
            return None
        top = max(scores[person] for person in best)
        best = [person for person in best if scores[person] >= top - 0.25]
        if len(best) == 1:
            return best[0]
        near = [naming.person for naming in self.namings[: self.before(place)][-40:] if naming.person in best]
        return near[-1] if near else best[0]

    def before(self, place: tuple[int, int]) -> int:
        """How many namings stand before `place` (block and code point)."""
        return bisect_left(self._places, place)

    def recent(self, place: tuple[int, int], blocks: int, most: int = 12) -> list[Naming]:
        """The namings before `place`, last first, in its block and `blocks` before it."""
        index = self.before(place)
        found = self.namings[max(0, index - most) : index]
        return [naming for naming in reversed(found) if place[0] - naming.block <= blocks]


def _plainer(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether a name's form is nearer to the nominative than another: shorter, or with a plain vowel at its end."""
    size, other = sum(map(len, words)), sum(map(len, others))
    return size < other or (size == other and words[0][-1] in "ая" and others[0][-1] not in "ая")


def _written(words: list[str]) -> str:
    return " ".join(words)


def _compatible(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether all words of one name are in the other, an initial standing for a word ("Donald J. Trump")."""
    short, long = (part, whole) if len(part) <= len(whole) else (whole, part)
    return (
        short[0] == long[0]
        and set(short) <= set(long)
        or (len(short) == len(long) and short[0][0] == long[0][0] and min(len(short[0]), len(long[0])) == 1)
    )


def _last(words: tuple[str, ...]) -> str:
    for word in reversed(words):
        if word not in ("jr", "sr", "ii", "iii", "iv"):
            return word
    return words[-1]


def _begins(text: str, start: int) -> bool:
    """Whether at most a few words stand before `start` in its sentence."""
    before = text[max(0, start - 45) : start]
    cut = max(before.rfind(". "), before.rfind("? "), before.rfind("! "), before.rfind("” "), before.rfind("\n"))
    if cut < 0 and start > 45:
        return False
    return before[cut + 1 :].count(" ") <= 5


def _apposition(text: str, end: int) -> list[str]:
    """The words of an apposition: "Tim Cook, the company's chief executive"."""
    after = text[end : end + 110]
    if not after.startswith((", ", " (")):
        return []
    clause = _clause().split(after[2:], maxsplit=1)[0]
    return [bare(word) for word in clause.split()[:9]]
