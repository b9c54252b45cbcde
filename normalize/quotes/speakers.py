"""From the words at the cue to the person: names to full names, pronouns and titles to whom they stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .languages.model import Language
from .mentions import Mention
from .names import is_role
from .people import People
from .person import Naming, Person
from .tokens import Token

Speaker = Person | str | None
"""A known person, a name that stands nowhere in full, or nobody."""

Reporter = Callable[[int, int], tuple[Person, tuple[int, int]] | None]
"""Gives who reported something in the sentences before a place (block, code point), and where."""


FAR_BACK = 10
"""Paragraphs before a place from which its protagonist is named."""


class Resolver:
    """Resolves mentions in reading order; remembers who spoke last."""

    def __init__(self, people: People, language: Language, reporter: Reporter) -> None:
        self.people = people
        self.language = language
        self.reporter = reporter
        self.last: Speaker = None
        self.last_place = (-10, 0)

    def resolve(self, mention: Mention | None, tokens: Sequence[Token], block: int) -> tuple[Speaker, str | None, str]:
        """Speaker, basis and confidence of the words at a cue."""
        if mention is None or mention.kind in ("writer", "relative"):
            return None, None, "low"
        place = (block, tokens[mention.first].start)
        if mention.kind == "name":
            person = self.people.named(mention.words)
            return person or " ".join(mention.words), "cue", "high"
        if mention.kind == "common":
            return None, None, "low"
        if mention.kind == "role":
            person = self.people.with_role(mention.words, place)
            if person is not None:
                return person, "cue", "medium"
            owner = self.language.possessives.get(tokens[mention.first].lower)
            if owner is not None and not is_role(mention.words[-1], self.language):
                holder = self._referent(owner, place)
                return (holder, "pronoun", "medium") if holder is not None else (None, None, "low")
            whole = self.people.named(mention.words)
            if whole is not None:
                return whole, "cue", "medium"
            if self._is_epithet(mention, tokens):
                article = tokens[mention.first].lower
                again = self._referent(mention.gender or self.language.articles_gender.get(article, ""), place)
                return (again, "pronoun", "low") if again is not None else (None, None, "low")
            if mention.words[-1] in self.language.nouns:
                # "the statement said": whoever made it
                maker = self._referent("n", place)
                return (maker, "pronoun", "low") if maker is not None else (None, None, "low")
            return None, None, "low"
        gender = mention.gender if mention.kind == "pronoun" else ""
        referent = self._referent(gender, place)
        return (referent, "pronoun", "medium") if referent is not None else (None, None, "low")

    def _is_epithet(self, mention: Mention, tokens: Sequence[Token]) -> bool:
        """Whether a definite noun names a person again: "dit le cinéaste", "so der 70-Jährige"."""
        language, head = self.language, mention.words[-1]
        if not language.epithets or any(w in language.nouns or w in language.organisations for w in mention.words):
            return False
        # "la ministra española": the noun comes first where adjectives follow it
        if is_role(head, language) or (language.articles_gender and is_role(mention.words[0], language)):
            return True
        # behind its verb only a person has a bare noun
        before = tokens[mention.first - 1] if mention.first else None
        if tokens[mention.first].lower not in language.articles_gender or len(mention.words) > 2:
            return False
        if before is not None and before.lower in language.verbs:
            return True
        # "El hondureño recordó: “…”"
        after = tokens[mention.last + 1] if mention.last + 1 < len(tokens) else None
        thing = mention.words[0] in language.things or mention.words[0] in language.term_nouns
        return language.drops_subject and not thing and after is not None and after.lower in language.verbs

    def leading(self, place: tuple[int, int]) -> Speaker:
        """Who likely says a quotation that has no cue: who was spoken of last in its paragraph, or who spoke last."""
        near = self.last is not None and place[0] - self.last_place[0] <= 1
        if near and place[0] == self.last_place[0]:
            return self.last
        for blocks in (0, 1):
            latest = initial = None
            for naming in self.people.recent(place, blocks):
                if naming.person.human and not naming.quoted:
                    latest = latest or naming
                    if naming.initial:
                        initial = naming
                        break
            if initial is None and not blocks and self.language.drops_subject:
                initial = latest
            if initial is not None and not (near and (initial.block, initial.start) < self.last_place):
                return initial.person
            if near and blocks:
                break
        return self.last if place[0] - self.last_place[0] <= 2 else None

    def _referent(self, gender: str, place: tuple[int, int]) -> Speaker:
        """Whom a pronoun, or a verb without its subject, stands for: the latest of those who spoke, reported, or were a subject."""
        found: list[tuple[tuple[int, int], int, Speaker]] = []
        if self.last is not None and place[0] - self.last_place[0] <= 3 and self._fits(self.last, gender):
            found.append((self.last_place, 2, self.last))
        reported = self.reporter(*place)
        if reported is not None and self._fits(reported[0], gender):
            found.append((reported[1], 1, reported[0]))
        latest = max(found, key=lambda entry: entry[:2], default=None)
        person = gender in ("m", "f", "")
        others: list[Naming] = []
        for naming in self.people.recent(place, 2):
            if latest is not None and (naming.block, naming.start) < latest[0]:
                return latest[2]
            if not self._fits(naming.person, gender):
                continue
            if naming.block < place[0] and self.language.drops_subject and latest is None:
                # a person of the paragraph comes before a subject of the one before
                here = next((n.person for n in others if n.person.human and n.block == place[0] and not n.quoted), None)
                if here is not None:
                    return here
            if naming.initial and (naming.person.human or not person):
                return naming.person
            others.append(naming)
        if latest is not None:
            return latest[2]
        humans = [n for n in others if n.person.human]
        if not humans and person:
            if self.language.nouns_capitalised:
                return None
            humans = [n for n in others if n.initial]
        certain = humans or others
        if not certain and self.language.articles_gender and not self.language.nouns_capitalised:
            return self._protagonist(gender, place)
        return certain[0].person if certain else None

    def _protagonist(self, gender: str, place: tuple[int, int]) -> Person | None:
        """The person named most often before a place: of whom a story still tells where nobody was named for long."""
        if gender not in ("m", "f", ""):
            return None
        counts: dict[Person, int] = {}
        for naming in self.people.recent(place, FAR_BACK, 4 * FAR_BACK):
            if naming.person.human and self._fits(naming.person, gender):
                counts[naming.person] = counts.get(naming.person, 0) + 1
        return max(counts, key=lambda person: counts[person], default=None)

    @staticmethod
    def _fits(speaker: Speaker, gender: str) -> bool:
        if not isinstance(speaker, Person):
            return speaker is not None
        if gender in ("m", "f", ""):
            return not speaker.organisation and (not gender or not speaker.gender or speaker.gender == gender)
        return not speaker.human

    def remember(self, speaker: Speaker, place: tuple[int, int]) -> None:
        """Notes who spoke, and where."""
        self.last, self.last_place = speaker, place
