"""The cue of a quotation: the verb or phrase that gives it to somebody, and the words for that somebody."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .languages.model import Language
from .mentions import Mention, Phrases
from .names import is_function_word, is_role
from .subjects import ADJACENT, NEAR, Subjects
from .tokens import CAPITAL, PUNCTUATION, QUOTE, WORD, Token

WINDOW = 70
"""How many words to each side of a quotation are looked at."""


@attrs.define
class Cue:
    """What gives a quotation to its speaker."""

    verb: int
    """Index of the verb's token."""
    last: int
    """Index of the last token of a phrase."""
    mention: Mention | None
    side: str
    """``before`` or ``after`` the quotation."""
    direct: bool
    """Whether it introduces or follows the words with a mark, not as part of the sentence."""
    strong: bool
    """Whether the verb is one of saying."""
    sure: int = 0
    """How surely the mention is its subject."""
    tokens: Sequence[Token] = ()
    """The tokens that the indices are of."""


class Cues:
    """Finds cues in one article."""

    def __init__(self, phrases: Phrases) -> None:
        self.phrases = phrases
        self.subjects = Subjects(phrases)
        self.language: Language = phrases.language
        self._starts = {phrase[0] for phrase in self.language.prepositional}

    def find(
        self, tokens: Sequence[Token], low: int, high: int, at: int, final: str, earlier: Cue | None
    ) -> Cue | None:
        """The cue of the quotation `tokens[at]` in its sentence `tokens[low:high]`.

        `final` is the last character of its words, `earlier` the cue of another quotation of the sentence.
        """
        before = self._before(tokens, max(low, at - WINDOW), at, earlier)
        cue = self._choose(tokens, low, high, at, final, before)
        if cue is not None:
            # one of another quotation keeps to its own tokens, which are the same
            cue.tokens = tokens
        return cue

    def _choose(
        self, tokens: Sequence[Token], low: int, high: int, at: int, final: str, before: Cue | None
    ) -> Cue | None:
        """The better of the cues before and after a quotation."""
        vague = (
            before is not None and before.verb == at - 1 and (before.mention is None or before.mention.kind == "common")
        )
        if before is not None and before.direct and not vague:
            return before
        after = self._after(tokens, at, min(high, at + WINDOW), final, at == low)
        if after is not None and (before is None or (after.direct and after.sure >= NEAR)):
            return after
        return before

    def inside(self, tokens: Sequence[Token]) -> Cue | None:
        """The cue that stands inside the marks: "« Non, souligne-t-elle. Jamais. »", "«Иду, — сказал он. — Жди»"."""
        for verb in range(1, len(tokens)):
            if tokens[verb - 1].text not in (",", "—", "–", "-", "!", "?", "…") and not self._compound(tokens, verb):
                continue
            if not self._is_verb(tokens, verb, weak=True):
                continue
            mention, sure = self.subjects.after_quote(tokens, verb, min(len(tokens), verb + 12), verb)
            if (
                mention is not None
                and sure >= ADJACENT
                and mention.kind in ("pronoun", "name", "role")
                and mention.first - verb <= 2
            ):
                return Cue(verb, verb, mention, "after", True, True, sure, tokens)
        return None

    def _compound(self, tokens: Sequence[Token], verb: int) -> bool:
        """Whether only an auxiliary stands between a comma and the verb: ", a déclaré"."""
        return verb > 1 and tokens[verb - 1].lower in self.language.auxiliaries and tokens[verb - 2].text == ","

    def reporter(self, tokens: Sequence[Token], low: int, high: int) -> Cue | None:
        """The cue of a sentence without quotations, which reports somebody's words or leads to them."""
        low = max(low, high - WINDOW)
        verb = self._last_verb(tokens, low, high)
        phrase = self._phrase(tokens, low, high)
        if phrase is not None:
            cue = self._phrase_cue(tokens, phrase, low, high, "before", direct=False)
            cue.tokens = tokens
            return cue
        if verb is None:
            return None
        mention, sure = self.subjects.before_quote(tokens, low, high, verb)
        return Cue(verb, verb, mention, "before", False, self._strong(tokens, verb), sure, tokens)

    def _after(self, tokens: Sequence[Token], at: int, high: int, final: str, opens: bool) -> Cue | None:
        start = at + 1
        if start >= high or tokens[start].text in (".", ";"):
            return None
        comma = final in ",!?…—–-" or tokens[start].text in (",", "—", "–", "-", "…")
        while start < high and tokens[start].kind == PUNCTUATION:
            start += 1
        near = start
        while near < high and tokens[near].kind != QUOTE and tokens[near].text not in (";", ":"):
            near += 1
        cue = self._after_within(tokens, start, near, comma, opens)
        if cue is not None or near >= high or tokens[near].kind != QUOTE:
            return cue
        # “A” and “B,” said X: the cue stands behind a later quotation of the sentence
        last = max(index for index in range(near, high) if tokens[index].kind == QUOTE)
        start = last + 1
        while start < high and tokens[start].kind == PUNCTUATION:
            start += 1
        return self._after_within(tokens, start, high, False, False) if start < high else None

    def _after_within(self, tokens: Sequence[Token], start: int, stop: int, comma: bool, opens: bool) -> Cue | None:
        phrase = self._phrase(tokens, start, stop)
        if phrase is not None and phrase[0] - start <= 3:
            ahead = any(self._is_verb(tokens, at, weak=False) for at in range(start, phrase[0]))
            if not ahead:
                return self._phrase_cue(tokens, phrase, start, stop, "after", direct=comma)
        best: Cue | None = None
        tries = 0
        for verb in range(start, stop):
            strong = self._is_verb(tokens, verb, weak=False)
            named = start > 1 and verb - start <= 2 and tokens[start - 2].lower in self.language.like
            if not strong and not ((comma or named) and self._is_verb(tokens, verb, weak=True)):
                continue
            tries += 1
            mention, sure = self.subjects.after_quote(tokens, start, stop, verb)
            direct = comma and (sure >= NEAR or verb - start <= 2)
            cue = Cue(verb, verb, mention, "after", direct, strong, sure)
            if best is None or (sure + 0.5 * strong) > (best.sure + 0.5 * best.strong):
                best = cue
            if sure >= ADJACENT or tries >= 4:
                break
        if best is None and phrase is None and comma and opens:
            best = self._unknown_verb(tokens, start, stop)
        if best is not None and not comma and not best.strong and best.sure < NEAR:
            best = None
        if best is None and phrase is not None:
            return self._phrase_cue(tokens, phrase, start, stop, "after", direct=False)
        return best

    def _before(self, tokens: Sequence[Token], low: int, at: int, earlier: Cue | None) -> Cue | None:
        begin = at
        while begin > low and tokens[begin - 1].kind != QUOTE:
            begin -= 1
        if begin == at and begin == low:
            return None
        mark = tokens[at - 1]
        colon = mark.text == ":"
        if mark.text == "(":
            return self._bracketed(tokens, begin, at)
        phrase = self._phrase(tokens, begin, at)
        verb = self._last_verb(tokens, begin, at)
        if verb is not None and colon and at - verb > 8:
            near = next((i for i in range(at - 1, max(begin, at - 6), -1) if self._is_verb(tokens, i, weak=True)), None)
            if near is not None and self.subjects.before_quote(tokens, begin, at, near)[1] == ADJACENT:
                verb = near
        if verb is None and colon:
            return self._verbless(tokens, begin, at)
        if phrase is not None and (verb is None or phrase[0] > verb or not self._strong(tokens, verb)):
            return self._phrase_cue(tokens, phrase, begin, at, "before", direct=colon or mark.text == ",")
        if verb is None:
            if begin == low:
                return None
            verb = self._last_verb(tokens, low, begin)
            if verb is None:
                return None
            if earlier is not None and earlier.mention is not None:
                return attrs.evolve(earlier, direct=False)
        strong = self._strong(tokens, verb)
        view = self._view(tokens, low, at)
        if view is not None and not (strong and colon):
            return view
        mention: Mention | None
        if self._is_participle(tokens[verb]) and earlier is not None and earlier.mention is not None:
            mention, sure = earlier.mention, NEAR
        elif self._is_participle(tokens[verb]) and tokens[verb - 1].lower not in self.language.auxiliaries:
            finite = self._last_verb(tokens, low, verb)
            if finite is not None and not self._is_participle(tokens[finite]) and self._strong(tokens, finite):
                mention, sure = self.subjects.before_quote(tokens, low, verb, finite)
            else:
                mention, sure = self.subjects.main_subject(tokens, low, verb), NEAR
        else:
            mention, sure = self.subjects.before_quote(tokens, begin, at, verb)
            joined = tokens[verb - 1].lower in self.language.conjunctions
            person = mention is not None and mention.kind in ("name", "pronoun")
            if begin > low and (mention is None or (joined and (sure <= NEAR or not person))):
                # "Volker said he never used the term “three amigos” and added, “…”"
                if earlier is not None and earlier.mention is not None:
                    mention, sure = earlier.mention, NEAR
                elif tokens[verb - 1].lower in self.language.conjunctions:
                    mention, sure = self.subjects.main_subject(tokens, low, verb), NEAR
                else:
                    mention, sure = self.subjects.before_quote(tokens, low, at, verb)
        if mention is None and phrase is not None:
            return self._phrase_cue(tokens, phrase, begin, at, "before", direct=colon or mark.text == ",")
        direct = colon or at - verb <= 1 or (mark.text == "," and (at - verb <= 3 or (strong and at - verb <= 14)))
        return Cue(verb, verb, mention, "before", direct, strong, sure)

    def _unknown_verb(self, tokens: Sequence[Token], start: int, stop: int) -> Cue | None:
        """A verb that no table has, in the place of a verb of saying: "“…,” Hollande retaliated", "«…», zanjó"."""
        language = self.language
        found = self.phrases.all(tokens, start, min(stop, start + 12))
        first = found[0] if found else None
        if first is not None and first.first == start and first.kind in ("name", "pronoun") and not first.governed:
            verb = first.last + 1
            if verb < stop and tokens[verb].kind == WORD and not is_function_word(tokens[verb], language):
                if verb + 1 >= stop or tokens[verb + 1].kind != CAPITAL:
                    return Cue(verb, verb, first, "after", True, False, NEAR)
        if (
            not language.verb_first
            or language.nouns_capitalised
            or tokens[start].kind != WORD
            or is_function_word(tokens[start], language)
        ):
            return None
        if start + 1 >= stop or tokens[start + 1].kind == PUNCTUATION:
            return (
                Cue(start, start, Mention("dropped", start, start), "after", True, False, NEAR)
                if language.drops_subject
                else None
            )
        if (
            first is not None
            and first.first == start + 1
            and first.kind in ("name", "pronoun", "role")
            and not first.governed
        ):
            return Cue(start, start, first, "after", True, False, NEAR)
        return None

    def _bracketed(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """A quotation in brackets behind its speaker: "Mohammed ElBaradei („…“)"."""
        found = self.phrases.all(tokens, max(low, at - 12), at - 1)
        if not found or found[-1].kind != "name" or found[-1].last != at - 2:
            return None
        return Cue(at - 1, at - 1, found[-1], "before", True, False, NEAR)

    def _view(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """Whose view a sentence gives: "Für Müller ist das „…“"."""
        if tokens[low].lower not in self.language.viewpoint:
            return None
        found = self.phrases.all(tokens, low + 1, min(at, low + 15))
        if not found or found[0].first - low > 1 or found[0].kind not in ("name", "role"):
            return None
        if found[0].kind == "role" and not is_role(found[0].words[-1], self.language):
            return None
        return Cue(low, low, found[0], "before", False, True, NEAR)

    def _is_participle(self, token: Token) -> bool:
        ends = self.language.participle_ends
        return bool(ends) and token.lower.endswith(ends)

    def _strong(self, tokens: Sequence[Token], index: int) -> bool:
        low = tokens[index].lower
        if low in self.language.verbs:
            return True
        wanted = self.language.particles.get(low)
        return wanted is not None and any(token.lower in wanted for token in tokens[index + 1 : index + 30])

    def _is_verb(self, tokens: Sequence[Token], index: int, *, weak: bool) -> bool:
        token, language = tokens[index], self.language
        if token.kind not in (WORD, CAPITAL):
            return False
        low = token.lower
        if low in language.verbs or (weak and low in language.weak):
            before = tokens[index - 1] if index else None
            if before is None:
                return True
            if token.kind == CAPITAL and before.kind in (WORD, CAPITAL):
                return False
            return (
                before.lower not in language.determiners
                and before.lower != "'s"
                and before.lower not in language.nominal
            )
        return low in language.particles and self._strong(tokens, index)

    def _last_verb(self, tokens: Sequence[Token], low: int, high: int) -> int | None:
        weak: int | None = None
        infinitive: int | None = None
        for index in range(high - 1, low - 1, -1):
            if self._is_verb(tokens, index, weak=False):
                if index > low and tokens[index - 1].lower in self.language.infinitive:
                    infinitive = infinitive if infinitive is not None else index
                    continue
                return index
            if weak is None and self._is_verb(tokens, index, weak=True):
                weak = index
        return infinitive if infinitive is not None else weak

    def _phrase(self, tokens: Sequence[Token], low: int, high: int) -> tuple[int, int] | None:
        """First and last token of a prepositional cue ("according to")."""
        for index in range(low, high):
            if tokens[index].lower in self._starts:
                for size in (5, 4, 3, 2, 1):
                    if (
                        index + size <= high
                        and tuple(t.lower for t in tokens[index : index + size]) in self.language.prepositional
                    ):
                        return index, index + size - 1
        return None

    def _phrase_cue(
        self, tokens: Sequence[Token], phrase: tuple[int, int], low: int, high: int, side: str, *, direct: bool
    ) -> Cue:
        found = [m for m in self.phrases.all(tokens, phrase[1] + 1, min(high, phrase[1] + 25)) if m.kind != "relative"]
        mention = found[0] if found and found[0].first - phrase[1] <= 5 else None
        if mention is not None and mention.kind in ("role", "common") and not is_role(mention.words[-1], self.language):
            other = found[1] if len(found) > 1 else None
            if (
                other is not None
                and other.kind in ("name", "pronoun")
                and other.first - mention.last <= 3
                and not other.governed
            ):
                mention = other  # "d’après le récit qu’elle livre"
        if mention is not None and mention.kind in ("role", "common"):
            named = next((m for m in found[1:] if m.kind == "name"), None)
            if named is not None and all(
                t.kind != PUNCTUATION or t.text == "," for t in tokens[mention.last + 1 : named.first]
            ):
                joint = tokens[named.first - 1]
                # "the deputy governor of the province, Nasser Baoum"; "a survey by Jane Doe"
                if joint.text == "," or joint.lower in self.language.agents:
                    mention = named
        if mention is None and side == "before":
            mention = self.subjects.main_subject(tokens, low, phrase[0])
        return Cue(phrase[0], phrase[1], mention, side, direct, True, NEAR)

    def _verbless(self, tokens: Sequence[Token], low: int, at: int) -> Cue | None:
        """A colon without a verb: "Steinbrück: “…”", "Seine Begründung: “…”"."""
        if any(token.lower in self.language.reported for token in tokens[low:at]):
            return None
        found = [m for m in self.phrases.all(tokens, low, at - 1) if m.kind in ("name", "role", "common", "pronoun")]
        noun = any(token.lower in self.language.nouns for token in tokens[max(low, at - 14) : at])
        free = [m for m in found if not m.governed]
        named = next((m for m in free if m.kind == "name"), None)
        short = at - low <= 16
        if not noun and not (found and short) and not (named is not None and at - low <= 40):
            return None
        mention = self.subjects.maker(None, found, tokens) or named
        speaking = [m for m in (*free, *found) if self.subjects.can_speak(m, tokens)]
        for kind in ("pronoun", "role", "common", "name"):
            mention = mention or next((m for m in speaking if m.kind == kind), None)
        return Cue(at - 1, at - 1, mention, "before", True, noun or short, NEAR)
