"""The subject of a verb of saying: who, by the order of the words, says it."""

from __future__ import annotations

from collections.abc import Sequence

from .languages.model import Language
from .mentions import Mention, Phrases, apposed
from .names import is_function_word, is_role
from .tokens import NUMBER, PUNCTUATION, QUOTE, WORD, Token

ADJACENT, NEAR, FAR = 3, 2, 1
"""How surely a noun phrase is the subject."""


class Subjects:
    """Finds subjects in one article."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.language: Language = phrases.language

    def skippable(self, token: Token) -> bool:
        """Whether a word can stand between a verb and its subject."""
        low, language = token.lower, self.language
        return (
            low in language.skip
            or low in language.auxiliaries
            or (bool(language.adverb_ends) and low.endswith(language.adverb_ends))
            or token.text in "-‑"
        )

    def after_quote(self, tokens: Sequence[Token], low: int, high: int, verb: int) -> tuple[Mention | None, int]:
        """For a verb that follows its quotation, which ends before `low`: the subject and how sure it is."""
        language = self.language
        left = [m for m in self.phrases.all(tokens, low, verb) if m.kind != "relative"]
        free = [m for m in left if not m.governed]
        right, gap = self._right(tokens, verb, high)
        leads = bool(free) and (free[0].first - low <= 1 or all(self.skippable(t) for t in tokens[low : free[0].first]))
        if right is not None and right.kind == "pronoun" and tokens[verb].lower in language.impersonal:
            right = None
        inverted = tokens[verb - 1].kind == PUNCTUATION and not leads
        if right is not None and (verb == low or inverted or self._only_skips(tokens, low, verb)):
            return right, ADJACENT if gap <= 1 else NEAR
        if tokens[verb].lower in language.impersonal:
            sources = [m for m in self.phrases.all(tokens, verb + 1, min(high, verb + 16)) if m.governed]
            if sources:
                return next((m for m in sources if m.kind == "name"), sources[0]), NEAR
        if free:
            last = free[-1]
            if (
                len(free) > 1
                and last.kind in ("name", "pronoun")
                and tokens[last.first - 1].text == ","
                and all(self.skippable(token) for token in tokens[last.last + 1 : verb])
            ):
                return last, ADJACENT  # "“… close all” of the bridges, she said"
            subject = free[0]
            if subject.kind in ("common", "role"):
                subject = apposed(subject, left, tokens) or subject
            ends = self._touches(tokens, left[-1].last, verb)
            subject = self._described(self._extended(subject, free, tokens), tokens, low)
            return subject, ADJACENT if leads and ends else NEAR if leads or ends else FAR
        if right is not None and gap <= 1 and language.verb_first:
            return right, NEAR
        if language.drops_subject and verb - low <= 2 and not left:
            return Mention("dropped", verb, verb), ADJACENT
        return (left[0], FAR) if left else (None, 0)

    def before_quote(self, tokens: Sequence[Token], low: int, high: int, verb: int) -> tuple[Mention | None, int]:
        """For a verb that stands before its quotation `tokens[high]`, in the sentence that begins at `low`."""
        language = self.language
        finite = self._auxiliary(tokens, low, verb)
        if finite is not None:
            # a participle that closes the clause: its subject stands beside the auxiliary
            subject, sure = self.before_quote(tokens, low, verb, finite)
            if subject is not None and sure > FAR:
                return subject, sure
        left = self.phrases.all(tokens, low, verb)
        start = self._skipped(tokens, low, verb)
        touching = left[-1] if left and left[-1].last == start - 1 else None
        if touching is not None and touching.kind == "relative":
            earlier = [m for m in left[:-1] if m.kind != "relative"]
            return (earlier[-1], NEAR) if earlier else (None, 0)
        free = [m for m in left if not m.governed]
        right, gap = self._inverted(tokens, verb, high, free) if language.verb_first else (None, 0)
        leads = touching is not None and not touching.governed and self._opens(tokens, low, touching)
        if right is not None and gap <= (2 if free else 6) and not leads:
            return right, ADJACENT if gap <= 1 else NEAR
        if touching is not None:
            return self._touching(tokens, touching, left, free)
        if start > low and tokens[start - 1].text in (",", ")", "—", "–"):
            head = self._before_apposition(tokens, low, start - 1, free)
            if head is not None:
                return self._full(head, left, tokens), NEAR
        if free:
            if start > low and tokens[start - 1].lower in language.conjunctions:
                return free[0], NEAR
            clear = [m for m in free if m.kind in ("name", "pronoun", "role", "writer")]
            return (clear[-1] if clear else free[-1]), FAR
        if right is not None:
            return right, FAR
        if language.drops_subject:
            return Mention("dropped", verb, verb), FAR
        return (left[0], FAR) if left and left[0].kind != "relative" else (None, 0)

    def _auxiliary(self, tokens: Sequence[Token], low: int, verb: int) -> int | None:
        """The auxiliary of a participle at its clause's end ("X hat gestern erklärt"); None for another verb."""
        language = self.language
        low_verb = tokens[verb].lower
        if low_verb in language.finite or not low_verb.endswith(language.closing_ends):
            return None
        return next((index for index in range(verb - 1, low - 1, -1) if tokens[index].lower in language.finite), None)

    def _skipped(self, tokens: Sequence[Token], low: int, verb: int) -> int:
        """Where the words begin that may stand between a subject and its verb: adverbs, auxiliaries, brackets."""
        start = verb
        while start > low:
            if tokens[start - 1].text == ")":
                opening = next((i for i in range(start - 2, max(low, start - 9), -1) if tokens[i].text == "("), None)
                if opening is None:
                    break
                start = opening
            elif self.skippable(tokens[start - 1]):
                start -= 1
            else:
                break
        return start

    def _inverted(
        self, tokens: Sequence[Token], verb: int, high: int, free: list[Mention]
    ) -> tuple[Mention | None, int]:
        """A subject behind its verb, unless it is more likely the object of one that stands before."""
        right, gap = self._right(tokens, verb, high)
        if right is not None and free and not self.can_speak(right, tokens):
            return None, 0
        return right, gap

    def _touching(
        self, tokens: Sequence[Token], touching: Mention, left: list[Mention], free: list[Mention]
    ) -> tuple[Mention, int]:
        """The subject where a noun phrase stands right before the verb."""
        if not touching.governed:
            placed = self._placed(tokens, touching, left)
            return (placed, NEAR) if placed is not None else (self._full(touching, left, tokens), ADJACENT)
        maker = self.maker(None, left, tokens)
        if maker is not None:
            return maker, NEAR
        # "John Smith of Harvard said"
        earlier = [m for m in free if m.first < touching.first]
        return (self._full(earlier[-1], left, tokens), NEAR) if earlier else (touching, FAR)

    def _full(self, mention: Mention, found: list[Mention], tokens: Sequence[Token]) -> Mention:
        """The name that belongs to a role noun, if one does."""
        if mention.kind not in ("common", "role"):
            return mention
        return self.maker(mention, found, tokens) or apposed(mention, found, tokens) or mention

    def _right(self, tokens: Sequence[Token], verb: int, high: int) -> tuple[Mention | None, int]:
        """The first noun phrase after the verb that can be its subject, and how many words stand between."""
        index = verb + 1
        while index < high and (self.skippable(tokens[index]) or tokens[index].lower in self.language.verbs):
            index += 1
        found = self.phrases.all(tokens, verb + 1, min(high, verb + 26))
        for mention in found:
            if mention.governed or mention.kind == "relative":
                continue
            gap = max(0, mention.first - index)
            if any(t.kind == PUNCTUATION and t.text in ",;:.()" for t in tokens[index : mention.first]):
                return None, 0
            subject = self._extended(self._full(mention, found, tokens), found, tokens)
            return self._described(subject, tokens, verb + 1), gap
        return None, 0

    def can_speak(self, mention: Mention, tokens: Sequence[Token]) -> bool:
        """Whether a noun phrase is a person or an organisation by its words."""
        if mention.kind in ("name", "pronoun", "writer"):
            return True
        if tokens[mention.first].lower in self.language.possessives:
            return True
        head = mention.words[-1] if mention.words else ""
        return is_role(head, self.language) or head in self.language.organisations or head in self.language.nouns

    def _described(self, mention: Mention, tokens: Sequence[Token], low: int) -> Mention:
        """A name with the words before it that say who it is, where nothing else stands there: "restorer Joan Weller"."""
        if mention.kind == "name" and low < mention.first <= low + 5:
            between = tokens[low : mention.first]
            if all(t.kind == WORD and not is_function_word(t, self.language) for t in between):
                mention.first = low
        return mention

    def _extended(self, mention: Mention, found: list[Mention], tokens: Sequence[Token]) -> Mention:
        """The name that a name qualifies: "Doe ally James Long"."""
        other = next((m for m in found if m.first > mention.last), None)
        if mention.kind != "name" or other is None or other.kind != "name" or other.governed:
            return mention
        between = tokens[mention.last + 1 : other.first]
        plain = all(
            t.kind in (WORD, NUMBER)
            and not is_function_word(t, self.language)
            and t.lower not in self.language.determiners
            for t in between
        )
        ends = self.language.participle_ends
        if between and len(between) <= 3 and plain and not (ends and any(t.lower.endswith(ends) for t in between)):
            return other
        return mention

    def maker(self, mention: Mention | None, found: list[Mention], tokens: Sequence[Token]) -> Mention | None:
        """Who made what is said to speak: "an email sent by Doe warned"."""
        language = self.language
        heads = [m for m in found if m.kind in ("role", "common") and m.words and m.words[-1] in language.nouns]
        if mention is not None:
            heads = [m for m in heads if m is mention]
        if not heads:
            return None
        for other in found:
            if (
                other.first > heads[0].last
                and other.kind == "name"
                and tokens[other.first - 1].lower in language.agents
            ):
                return other
        return None

    def _placed(self, tokens: Sequence[Token], touching: Mention, left: list[Mention]) -> Mention | None:
        """The person before a place with a comma in it: "Ann Lee of Columbia, South Carolina says"."""
        if touching.kind != "name" or tokens[touching.first - 1].text != "," or len(left) < 3:
            return None
        person, town = left[-3], left[-2]
        if person.governed or not town.governed or town.last != touching.first - 2 or town.first - person.last != 2:
            return None
        return person if person.kind == "name" else None

    def main_subject(self, tokens: Sequence[Token], low: int, high: int) -> Mention | None:
        """The likely subject of the clause before `high`: of a participle ("…, adding “…”")."""
        free = [m for m in self.phrases.all(tokens, low, high) if not m.governed and m.kind != "relative"]
        clear = [m for m in free if m.kind in ("name", "pronoun", "role", "writer")]
        subject = clear[0] if clear else free[0] if free else None
        if subject is not None and subject.kind in ("role", "common"):
            # "The city's mayor, Jane Doe, vetoed the bill, calling it “…”"
            return apposed(subject, free, tokens) or subject
        return subject

    def _only_skips(self, tokens: Sequence[Token], low: int, verb: int) -> bool:
        return all(self.skippable(token) or token.kind == PUNCTUATION for token in tokens[low:verb])

    def _touches(self, tokens: Sequence[Token], last: int, verb: int) -> bool:
        return all(
            self.skippable(token) or token.text in (",", ")", "—", "–", ".") for token in tokens[last + 1 : verb]
        )

    def _opens(self, tokens: Sequence[Token], low: int, mention: Mention) -> bool:
        """Whether a noun phrase begins its clause, so that it is the subject and not an adverbial."""
        if (
            mention.kind == "common"
            and self.language.nouns_capitalised
            and tokens[mention.first].lower not in self.language.determiners
        ):
            return False
        at = mention.first
        while at > low and (self.skippable(tokens[at - 1]) or tokens[at - 1].lower in self.language.conjunctions):
            at -= 1
        return at == low or tokens[at - 1].kind in (PUNCTUATION, QUOTE)

    def _before_apposition(self, tokens: Sequence[Token], low: int, comma: int, free: list[Mention]) -> Mention | None:
        """The noun phrase before an apposition that ends at `comma`: "Jane Doe, the mayor of Oxford, said"."""
        if free and free[0].kind == "name" and free[0].first == low and tokens[free[0].last + 1].text in (",", "("):
            return free[0]
        best: Mention | None = None
        for mention in reversed(free):
            if mention.last >= comma - 1 and mention.kind != "name":
                continue
            after = tokens[mention.last + 1]
            if after.text in (",", "(", "—", "–") and mention.last + 1 < comma:
                return mention
            if best is None:
                best = mention
        return best
