"""From the words at the cue to the person: names to full names, pronouns and titles to whom they stand for."""

from __future__ import annotations

from collections.abc import Sequence

from .languages.model import Language
from .mentions import Mention
from .people import People, Person
from .tokens import Token


class Resolver:
    """Resolves mentions in reading order; remembers who spoke last."""

    def __init__(self, people: People, language: Language) -> None:
        self.people = people
        self.language = language
        self.last: Person | str | None = None
        self.last_block = -10

    def resolve(
        self, mention: Mention | None, tokens: Sequence[Token], block: int, sentence: int
    ) -> tuple[Person | str | None, str | None, str]:
        """Speaker, basis and confidence. `sentence` is the code point at which the cue's sentence begins."""
        if mention is None or mention.kind in ("writer", "common"):
            return None, None, "low"
        place = (block, tokens[mention.first].start)
        if mention.kind == "name":
            person = self.people.named(mention.words)
            return person or " ".join(mention.words), "cue", "high"
        if mention.kind == "role":
            person = self.people.with_role(mention.words, place)
            if person is None:
                whole = self.people.named(mention.words)
                return (whole, "cue", "medium") if whole is not None else (None, None, "low")
            return person, "cue", "medium"
        gender = mention.gender if mention.kind == "pronoun" else ""
        person = self._referent(gender, block, sentence, place)
        return (person, "pronoun", "medium") if person is not None else (None, None, "low")

    def _referent(self, gender: str, block: int, sentence: int, place: tuple[int, int]) -> Person | str | None:
        """Whom a pronoun, or a verb without its subject, stands for."""
        if gender in ("n", "p"):
            return None
        mentions = self.people.mentions
        index = self.people.before((block, sentence - 1)) - 1
        recent: list[Person] = []
        while index >= 0 and block - mentions[index][0] <= 3 and len(recent) < 8:
            person = mentions[index][2]
            if self._fits(person, gender) and person not in recent:
                recent.append(person)
            index -= 1
        spoke = self.last
        if isinstance(spoke, Person) and self._fits(spoke, gender) and block - self.last_block <= 2:
            return spoke
        return recent[0] if recent else (spoke if isinstance(spoke, Person) and self._fits(spoke, gender) else None)

    @staticmethod
    def _fits(person: Person, gender: str) -> bool:
        if person.organisation:
            return False
        return not gender or not person.gender or person.gender == gender

    def remember(self, speaker: Person | str | None, block: int) -> None:
        """Notes who spoke."""
        self.last, self.last_block = speaker, block
