"""Cues of other shapes than a verb of saying with its subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .cue import Cue
from .languages.model import Language
from .mentions import Mention
from .names import is_function_word, is_role
from .subjects import ADJACENT, NEAR, Subjects
from .tokens import CAPITAL, PUNCTUATION, WORD, Token
from .verbs import Verbs

SHORT = 16
"""Words before a colon that lead to a quotation where they name somebody."""
LONG = 40
"""The same where they name a person as their subject."""


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"[,—–!?…-]\s*((?:\w+[\s’'-]+){0,3}\w+)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def incised(text: str, start: int, end: int, language: Language) -> bool:
    """Whether a verb of saying begins a clause in `text[start:end]`: a quick look before its tokens are made."""
    for match in _clause().finditer(text, start, end):
        words = _word().findall(match[1].lower())
        if not (
            language.verbs.isdisjoint(words)
            and language.weak.isdisjoint(words)
            and language.particles.keys().isdisjoint(words)
        ):
            return True
    return False


class Shapes:
    """Finds such cues in one article."""

    def __init__(self, subjects: Subjects, verbs: Verbs) -> None:
        self.subjects = subjects
        self.phrases = subjects.phrases
        self.verbs = verbs
        self.language = subjects.language

    def phrase(
        self, tokens: Sequence[Token], at: tuple[int, int], low: int, high: int, side: str, *, direct: bool
    ) -> Cue:
        """A prepositional cue: "according to the group's leader, Jane Doe"."""
        first, last = at
        found = [m for m in self.phrases.all(tokens, last + 1, min(high, last + 25)) if m.kind != "relative"]
        mention = found[0] if found and found[0].first - last <= 5 else None
        if mention is not None and mention.kind in ("role", "common") and not is_role(mention.words[-1], self.language):
            other = found[1] if len(found) > 1 else None
            near = other is not None and other.first - mention.last <= 3 and not other.governed
            if other is not None and near and other.kind in ("name", "pronoun"):
                mention = other  # "selon le texte qu’elle publie"
        if mention is not None and mention.kind in ("role", "common"):
            named = next((m for m in found[1:] if m.kind == "name"), None)
            if named is not None:
                between = tokens[mention.last + 1 : named.first]
                joint = tokens[named.first - 1]
                # "the head of the office, Jane Doe"; "a survey by Jane Doe"
                if all(t.kind != PUNCTUATION or t.text == "," for t in between) and (
                    joint.text == "," or joint.lower in self.language.agents
                ):
                    mention = named
        if mention is None and side == "before":
            mention = self.subjects.main_subject(tokens, low, first)
        return Cue(first, last, mention, side, direct, True, NEAR)

    def colon(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """A colon without a verb: "Kurz: “…”", "Seine Begründung: “…”"."""
        language = self.language
        if any(token.lower in language.reported for token in tokens[low:at]):
            return None
        found = [m for m in self.phrases.all(tokens, low, at - 1) if m.kind in ("name", "role", "common", "pronoun")]
        noun = any(token.lower in language.nouns for token in tokens[max(low, at - 14) : at])
        if any(m.kind == "writer" for m in self.phrases.all(tokens, low, at - 1)):
            return Cue(at - 1, at - 1, Mention("writer", at - 1, at - 1), "before", True, noun, NEAR) if noun else None
        free = [m for m in found if not m.governed]
        named = next((m for m in free if m.kind == "name"), None)
        short = at - low <= SHORT
        if not noun and not (found and short) and not (named is not None and at - low <= LONG):
            return None
        mention = self.subjects.maker(None, found, tokens) or named
        speaking = [m for m in (*free, *found) if self.subjects.can_speak(m, tokens)]
        for kind in ("pronoun", "role", "common", "name"):
            mention = mention or next((m for m in speaking if m.kind == kind), None)
        return Cue(at - 1, at - 1, mention, "before", True, noun or short, NEAR)

    def bracket(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """A quotation in brackets behind its speaker: "Jane Doe („…“)"."""
        found = self.phrases.all(tokens, max(low, at - 12), at - 1)
        if not found or found[-1].kind != "name" or found[-1].last != at - 2:
            return None
        return Cue(at - 1, at - 1, found[-1], "before", True, False, NEAR)

    def view(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """Whose view a sentence gives: "Für Müller ist das „…“"."""
        if tokens[low].lower not in self.language.viewpoint:
            return None
        found = self.phrases.all(tokens, low + 1, min(at, low + 15))
        if not found or found[0].first - low > 1 or found[0].kind not in ("name", "role"):
            return None
        if found[0].kind == "role" and not is_role(found[0].words[-1], self.language):
            return None
        return Cue(low, low, found[0], "before", False, True, NEAR)

    def unknown_verb(self, tokens: Sequence[Token], start: int, stop: int) -> Cue | None:
        """A verb that no table has, in the place of a verb of saying: "“…,” Doe retaliated", "«…», zanjó"."""
        language = self.language
        found = self.phrases.all(tokens, start, min(stop, start + 12))
        first = found[0] if found and not found[0].governed else None
        if first is not None and first.first == start and first.kind in ("name", "pronoun"):
            verb = first.last + 1
            plain = verb < stop and tokens[verb].kind == WORD and not is_function_word(tokens[verb], language)
            if plain and (verb + 1 >= stop or tokens[verb + 1].kind != CAPITAL):
                return Cue(verb, verb, first, "after", True, False, NEAR)
        if not language.verb_first or language.nouns_capitalised:
            return None
        if tokens[start].kind != WORD or is_function_word(tokens[start], language):
            return None
        if start + 1 >= stop or tokens[start + 1].kind == PUNCTUATION:
            dropped = Mention("dropped", start, start)
            return Cue(start, start, dropped, "after", True, False, NEAR) if language.drops_subject else None
        if first is not None and first.first == start + 1 and first.kind in ("name", "pronoun", "role"):
            return Cue(start, start, first, "after", True, False, NEAR)
        return None

    def inside(self, tokens: Sequence[Token]) -> Cue | None:
        """A cue inside the marks: "« Non, souligne-t-elle. Jamais. »", "«Иду, — сказал он. — Жди»"."""
        for verb in range(1, len(tokens)):
            if tokens[verb - 1].text not in (",", "—", "–", "-", "!", "?", "…") and not (
                self._compound(tokens, verb) or self._pronoun_inside(tokens, verb)
            ):
                continue
            if not self.verbs.at(tokens, verb, weak=True):
                continue
            if self._pronoun_inside(tokens, verb):
                held = tokens[verb - 1].lower
                pronoun = Mention("pronoun", verb - 1, verb - 1, [held], self.language.pronouns[held])
                return Cue(verb, verb, pronoun, "after", True, True, ADJACENT, tokens)
            mention, sure = self.subjects.after_quote(tokens, verb, min(len(tokens), verb + 12), verb)
            if mention is None or sure < ADJACENT or mention.first - verb > 2:
                continue
            if mention.kind in ("pronoun", "name", "role"):
                return Cue(verb, verb, mention, "after", True, True, sure, tokens)
        return None

    def _pronoun_inside(self, tokens: Sequence[Token], verb: int) -> bool:
        """Whether a comma, an auxiliary and its pronoun stand before the verb: ", a-t-elle déclaré"."""
        return (
            verb > 2
            and tokens[verb - 1].lower in self.language.enclitics
            and tokens[verb - 1].lower in self.language.pronouns
            and tokens[verb - 2].lower in self.language.auxiliaries
            and tokens[verb - 3].text == ","
        )

    def _compound(self, tokens: Sequence[Token], verb: int) -> bool:
        """Whether only an auxiliary stands between a comma and the verb: ", a déclaré"."""
        return verb > 1 and tokens[verb - 1].lower in self.language.auxiliaries and tokens[verb - 2].text == ","
