"""Noun phrases that can be a speaker: names, role nouns, pronouns."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .languages.model import Language
from .names import begins_name, is_function_word, is_role, read_name
from .people import People
from .tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD, Token

LONGEST = 7
"""Words of the longest phrase without an article."""


@attrs.define
class Mention:
    """A noun phrase. `first` and `last` are indices of tokens, both inclusive."""

    kind: str
    """``name``, ``role`` (definite, can stand for a named person), ``common`` (somebody unnamed), ``pronoun``,
    ``writer`` ("I"), ``relative`` or ``dropped`` (no word at all)."""
    first: int
    last: int
    words: list[str] = attrs.field(factory=list)
    """The name's words, or a role noun phrase's in lower case."""
    gender: str = ""
    governed: bool = False
    """Whether a preposition stands before it, a genitive after it, or it is in an oblique case: no subject."""


class Phrases:
    """Finds noun phrases in one language, with what the article names."""

    def __init__(self, language: Language, people: People) -> None:
        self.language = language
        self.people = people

    def all(self, tokens: Sequence[Token], low: int, high: int) -> list[Mention]:
        """The noun phrases among `tokens[low:high]`, left to right."""
        language = self.language
        found: list[Mention] = []
        index = low
        while index < high:
            mention, following = self._at(tokens, index, high)
            if mention is None:
                index = following
                continue
            before = tokens[index - 1] if index > low else None
            after = tokens[mention.last + 1] if mention.last + 1 < high else None
            if (
                (before is not None and before.lower in language.prepositions)
                or (after is not None and after.lower == "'s")
                or tokens[index].lower in language.oblique
            ):
                mention.governed = True
            elif (
                language.nouns_capitalised
                and found
                and found[-1].last == index - 1
                and mention.kind in ("role", "common", "name")
            ):
                # two noun phrases in a row: the second is a genitive, or the name after its role noun
                mention.governed = mention.kind != "name" or tokens[index].lower in language.determiners
            found.append(mention)
            index = mention.last + 1
        return found

    def _at(self, tokens: Sequence[Token], index: int, high: int) -> tuple[Mention | None, int]:
        """The noun phrase that begins at `index`; and where to look on if none does."""
        token = tokens[index]
        if token.kind == WORD and _is_plain(token, self.language):
            return self._bare(tokens, index, high)
        if token.kind in (WORD, CAPITAL):
            return self._special(tokens, index, high), index + 1
        return None, index + 1

    def _special(self, tokens: Sequence[Token], index: int, high: int) -> Mention | None:
        """A noun phrase that begins with a name, a pronoun or a determiner."""
        language = self.language
        token = tokens[index]
        if begins_name(tokens, index, language):
            mention = self._name(tokens, index, high)
            if mention is not None:
                return mention
        gender = language.pronouns.get(token.lower)
        if gender is not None and not (
            token.lower in language.determiners and _noun_follows(tokens, index, high, language)
        ):
            if gender == "r":
                return Mention("relative", index, index)
            return Mention("writer" if gender == "1" else "pronoun", index, index, [token.lower], gender)
        if token.lower in language.determiners:
            return self._determined(tokens, index, high)
        return None

    def _name(self, tokens: Sequence[Token], index: int, high: int) -> Mention | None:
        language = self.language
        name = read_name(tokens, index, high, language)
        if not name.words:
            if name.titled or name.roles:
                whole = [t.text for t in tokens[index : name.last + 1] if t.kind == CAPITAL]
                if len(whole) == 1 and self.people.named(whole) is not None and not language.nouns_capitalised:
                    return Mention("name", index, name.last, whole)
                return Mention("role", index, name.last, name.roles, name.gender)
            return None
        if len(name.words) == 1 and not name.titled and not name.roles and not language.nouns_capitalised:
            opens = index == 0 or tokens[index - 1].text in (".", "!", "?", ":")
            ahead = index + 1
            while ahead < high and (
                tokens[ahead].lower in language.skip or tokens[ahead].lower in language.auxiliaries
            ):
                ahead += 1
            verb = ahead < len(tokens) and tokens[ahead].lower in language.verbs
            if opens and not verb and not self.people.is_proper(name.words[0]) and not self._is_known(name.words):
                return None
        if (
            language.nouns_capitalised
            and not name.titled
            and not name.roles
            and not self._is_known(self.people.given.trim(name.words))
        ) and len(name.words) == 1:
            if index == 0 or tokens[index - 1].text in (".", "!", "?", ":"):
                return None
            return Mention("common", index, name.last, [word.lower() for word in name.words])
        if name.qualifies:
            # "Doe campaign", "US military"
            return Mention("name", index, name.last + 1, [*name.words, tokens[name.last + 1].text])
        if language.nouns_capitalised and not name.titled and not name.roles:
            name.words = self.people.given.trim(name.words)
        known = self._known_end(name.words)
        return Mention("name", index, name.last, known, name.gender)

    def _is_known(self, words: Sequence[str]) -> bool:
        return self.people.named(words) is not None

    def _known_end(self, words: list[str]) -> list[str]:
        """The name without words that run into it ("BBC Doe"), where its end alone is known and the whole is not."""
        if len(words) > 1 and (whole := self.people.named(words)) is not None and len(whole.places) > 1:
            return words
        if len(words) > 2:
            for cut in range(1, len(words) - 1):
                person = self.people.named(words[cut:])
                if person is not None and len(person.words) > 1 and person.human:
                    return words[cut:]
        return words

    def _bare(self, tokens: Sequence[Token], first: int, high: int) -> tuple[Mention | None, int]:
        """Lower-case words that end in a role noun or in a name after one: "veteran bridge engineer Ann Lee"."""
        language = self.language
        index = first
        role = False
        while index < high and index - first < LONGEST:
            token = tokens[index]
            if token.kind == WORD and _is_plain(token, language):
                role = role or is_role(token.lower, language)
            elif token.lower == "and" and role and index + 1 < high and tokens[index + 1].kind == WORD:
                pass
            else:
                break
            index += 1
        if not role:
            # no phrase begins with a later one of these words either, unless there are more of them
            return None, index if index - first < LONGEST else first + 1
        if index < high and tokens[index].kind == CAPITAL and begins_name(tokens, index, language):
            mention = self._name(tokens, index, high)
            if mention is not None and mention.kind == "name":
                mention.first = first
                return mention, index
        while index > first and not is_role(tokens[index - 1].lower, language):
            index -= 1
        kind = "common" if language.articles else "role"
        return Mention(kind, first, index - 1, [t.lower for t in tokens[first:index]]), index

    def _determined(self, tokens: Sequence[Token], first: int, high: int) -> Mention | None:
        """A phrase with an article: "the doctor", "der AfD-Chef", "the study's author Jane Doe"."""
        language = self.language
        indefinite = tokens[first].lower in language.indefinite
        index = first + 1
        words: list[str] = []
        while index < high and index - first < 10:
            token = tokens[index]
            if token.kind == CAPITAL and begins_name(tokens, index, language):
                name = read_name(tokens, index, high, language)
                if language.nouns_capitalised and not name.titled and not name.roles:
                    name.words = self.people.given.trim(name.words)
                after = tokens[name.last + 1] if name.last + 1 < high else None
                if after is not None and after.lower == "'s":
                    words = []
                    index = name.last + 2
                    continue
                if name.words and name.qualifies:
                    return Mention("name", first, name.last + 1, [*name.words, tokens[name.last + 1].text])
                plain = language.nouns_capitalised and not name.titled and not name.roles
                noun = after is not None and after.kind == WORD and not is_function_word(after, language)
                if name.words and not (plain and not self._is_known(name.words)) and not (noun and not name.roles):
                    return Mention("name", first, name.last, self._known_end(name.words), name.gender)
                words.extend(t.lower for t in tokens[index : name.last + 1] if t.kind != PUNCTUATION)
                index = name.last + 1
                if language.nouns_capitalised:
                    break
            elif token.kind in (WORD, CAPITAL, NUMBER) and not is_function_word(token, language):
                if token.lower in language.determiners:
                    break
                words.append(token.lower)
                index += 1
            elif token.lower == "'s":
                words = []
                index += 1
            elif (
                token.lower in ("and", "-")
                and words
                and index + 1 < high
                and is_role(tokens[index + 1].lower, language)
            ):
                index += 1
            else:
                break
        if not words:
            return None
        return Mention("common" if indefinite else "role", first, index - 1, words)


def _is_plain(token: Token, language: Language) -> bool:
    """Whether a lower-case word can be a noun or stand with one, without an article."""
    return not is_function_word(token, language) and token.lower not in language.determiners


def _noun_follows(tokens: Sequence[Token], index: int, high: int, language: Language) -> bool:
    if index + 1 >= high:
        return False
    after = tokens[index + 1]
    return after.kind in (WORD, CAPITAL, NUMBER) and not is_function_word(after, language)


def apposed(mention: Mention, found: Sequence[Mention], tokens: Sequence[Token]) -> Mention | None:
    """The name in apposition to a role noun: "a spokesman, John Smith, said"; only phrases that belong to it stand between."""
    for other in found:
        if other.first <= mention.last:
            continue
        before = tokens[other.first - 1]
        if other.kind == "name" and before.text in (",", "(") and not other.governed:
            after = tokens[other.last + 1] if other.last + 1 < len(tokens) else None
            return other if after is None or after.kind in (PUNCTUATION, QUOTE) else None
        if not other.governed:
            return None
    return None


__all__ = ["QUOTE", "Mention", "Phrases", "apposed"]
