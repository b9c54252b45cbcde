"""Persons and organisations put together from the places where they are named."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Sequence

from .given import given_names
from .languages.model import Language
from .names import is_role
from .person import AROUND, Person, acronym, apposition, compatible, last_name, plainer, words_before
from .runs import Spotted, key_of

NAMESAKES = 40
"""Persons with one last name, first name or description that are kept, so that a hostile text takes no long time."""


class Roster:
    """Who is known of an article: by full name, by last and first name, by description."""

    def __init__(self, texts: Sequence[str | None], language: Language) -> None:
        self.texts = texts
        self.language = language
        self.given = given_names(language)
        self._described: dict[str, dict[Person, tuple[int, int]]] = {}
        self._untold: list[tuple[Person, Spotted, list[str] | None]] = []
        """Whose descriptions are still to be put there: the person, the name, and the words where they are read already."""
        self._by_full: dict[str, Person] = {}
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}

    def add_full(self, names: Iterable[Spotted]) -> None:
        """Adds names that name somebody by themselves."""
        for name in names:
            if name.person is None:
                name.person = self._person(name)

    def _person(self, name: Spotted) -> Person:
        """Whom a name names: somebody known already, or somebody new."""
        low, stems, text = name.low, name.stems, self.texts[name.block] or ""
        person = self._by_full.get(" ".join(stems))
        if person is None and len(low) == 1:
            person = self.find(stems, stems[0])
        if person is None:
            # "Lee Sawyer" after "Ann Lee Sawyer"
            same = self._by_last.get(last_name(stems), ())
            person = next((p for p in same if p.words[-len(low) :] == low), None)
        if person is None:
            person = self._new(name)
        elif self.language.cases and len(low) == len(person.words) and plainer(low, person.words):
            person.name, person.words = " ".join(name.words), low
        if name.gender and not person.organisation:
            person.gender = name.gender
        person.human = person.human or name.titled
        self._describe(person, name, text)
        insort(person.places, (name.block, name.start))
        short = acronym(text, name.end, person.name)
        if short is not None:
            self._by_full.setdefault(self.given.stem(short), person)
        return person

    def _new(self, name: Spotted) -> Person:
        person = Person(name=" ".join(name.words), words=name.low)
        person.organisation = any(word in self.language.organisations for word in name.low)
        if self.given.known(name.words[0]):
            person.human = not person.organisation
            person.gender = self.given.gender(name.words[0])
        self._by_full[" ".join(name.stems)] = person
        for index, key in ((self._by_last, key_of(name)), (self._by_first, name.stems[0])):
            same = index.setdefault(key, [])
            if len(same) < NAMESAKES:
                same.append(person)
        return person

    def described(self, word: str) -> dict[Person, tuple[int, int]]:
        """Whom a word of a description describes, and where first."""
        for person, name, words in self._untold:
            place = (name.block, name.start)
            for one in set(words if words is not None else self._words(name, self.texts[name.block] or "")):
                for part in {one, self.given.stem(one), *one.split("-")}:
                    if len(part) > 2:
                        same = self._described.setdefault(part, {})
                        if person in same or len(same) < NAMESAKES:
                            same[person] = min(place, same.get(person, place))
        self._untold.clear()
        return self._described.get(word, {})

    def _words(self, name: Spotted, text: str) -> list[str]:
        """The words that the article uses for a person at its name: role nouns before it, an apposition behind it."""
        return [*name.roles[-8:], *words_before(text, name.start, self.language), *apposition(text, name.end)]

    def _describe(self, person: Person, name: Spotted, text: str) -> None:
        """Learns from the words at a name what a person is; whom they describe is seen when somebody asks."""
        language = self.language
        if person.human and (person.gender or not language.female_ends):
            self._untold.append((person, name, None))
            return
        ahead, behind = words_before(text, name.start, language), apposition(text, name.end)
        beside = set() if person.organisation else {*name.roles, *ahead, *behind[:3]}
        if ahead and not person.organisation and len(name.words) > 1 and not person.human:
            gender = self._article(text, name.start, ahead)
            if gender is not None:
                person.human, person.gender = True, person.gender or gender
        words = [*name.roles[-8:], *ahead, *behind]
        for word in words:
            if is_role(word, language):
                person.human = person.human or word in beside
                if not person.gender and language.female_ends and word.endswith(language.female_ends):
                    person.gender = "f"
        self._untold.append((person, name, words))

    def _article(self, text: str, start: int, ahead: Sequence[str]) -> str | None:
        """The gender that an article with a noun before a name tells ("la bióloga Olga Medrano"); None for a thing's."""
        language = self.language
        if not language.drops_subject or len(ahead) > 3:
            return None
        before = text[max(0, start - AROUND) : start].lower().split()
        if len(before) <= len(ahead):
            return None
        things = (language.organisations, language.term_nouns, language.nouns, language.things)
        if any(word in group for word in ahead for group in things):
            return None
        return language.articles_gender.get(before[-len(ahead) - 1])

    def add_short(self, names: Iterable[Spotted]) -> None:
        """Adds names of one word, which stand for somebody whose fuller name the article has."""
        found: dict[str, Person | None] = {}
        for name in names:
            if name.person is not None:
                continue
            key = name.stems[0]
            if key not in found:
                found[key] = self.find(name.stems, key) if key else None
            person = name.person = found[key]
            if person is None:
                continue
            insort(person.places, (name.block, name.start))
            word = name.words[0]
            if self.language.cases and len(word) < len(person.words[-1]) and key == self.given.stem(person.words[-1]):
                # "Eva Müllers", and "Müller" by itself
                person.words = (*person.words[:-1], name.low[0])
                person.name = " ".join((*person.name.split(" ")[:-1], word))

    def has(self, key: str) -> bool:
        """Whether a name of one word can stand for anybody."""
        return key in self._by_full or key in self._by_last or key in self._by_first

    def find(self, low: tuple[str, ...], last: str) -> Person | None:
        """The person among those read who is best known by a name."""
        full = self._by_full.get(" ".join(low))
        if full is not None and len(low) > 1:
            return full
        fits = self._by_last.get(last, [])
        longer = [person for person in fits if len(person.words) > 1]
        if len(low) > 1:
            longer = fits = [p for p in longer if compatible(low, tuple(self.given.stem(word) for word in p.words))]
        if fits:
            return max(longer or fits, key=lambda p: (not p.organisation, p.human, len(p.places), -len(p.words)))
        if full is None and len(low) == 1:
            fits = [p for p in self._by_first.get(low[0], ()) if len(p.words) > 1 and not p.organisation]
            return fits[0] if len(fits) == 1 else None
        return full
