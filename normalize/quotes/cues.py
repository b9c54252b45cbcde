"""The cue of a quotation: the verb or phrase that gives it to somebody, and the words for that somebody."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .cue import Cue
from .languages.model import Language
from .mentions import Mention, Phrases
from .shapes import Shapes
from .subjects import ADJACENT, NEAR, Subjects
from .tokens import PUNCTUATION, QUOTE, Token
from .verbs import Verbs

WINDOW = 70
"""How many words to each side of a quotation are looked at."""
TRIES = 4
"""How many verbs after a quotation are tried."""


class Cues:
    """Finds cues in one article."""

    def __init__(self, phrases: Phrases) -> None:
        self.language: Language = phrases.language
        self.subjects = Subjects(phrases)
        self.verbs = Verbs(self.language)
        self.shapes = Shapes(self.subjects, self.verbs)

    def find(
        self, tokens: Sequence[Token], low: int, high: int, at: int, final: str, earlier: Cue | None
    ) -> Cue | None:
        """The cue of the quotation `tokens[at]` in its sentence `tokens[low:high]`.

        `final` is the last character of its words, `earlier` the cue of another quotation of the sentence.
        """
        before = self._before(tokens, max(low, at - WINDOW), at, earlier)
        # a colon after nobody in particular ("And there is one thing more:") gives way to a cue behind the quotation
        vague = (
            before is not None and before.verb == at - 1 and (before.mention is None or before.mention.kind == "common")
        )
        cue = before
        if before is None or not before.direct or vague:
            after = self._after(tokens, low, at, min(high, at + WINDOW), final)
            if after is not None and (before is None or (after.direct and after.sure >= NEAR)):
                cue = after
        if cue is not None:
            cue.tokens = tokens
        return cue

    def reporter(self, tokens: Sequence[Token], low: int, high: int) -> Cue | None:
        """The cue of a sentence without quotations, which reports somebody's words or leads to them."""
        low = max(low, high - WINDOW)
        phrase = self.verbs.phrase(tokens, low, high)
        if phrase is not None:
            cue = self.shapes.phrase(tokens, phrase, low, high, "before", direct=False)
            cue.tokens = tokens
            return cue
        verb = self.verbs.last(tokens, low, high)
        if verb is None:
            return None
        mention, sure = self.subjects.before_quote(tokens, low, high, verb)
        return Cue(verb, verb, mention, "before", False, self.verbs.strong(tokens, verb), sure, tokens)

    def inside(self, tokens: Sequence[Token]) -> Cue | None:
        """The cue among a quotation's own words, where languages put it there."""
        return self.shapes.inside(tokens)

    def _after(self, tokens: Sequence[Token], low: int, at: int, high: int, final: str) -> Cue | None:
        start = at + 1
        if start >= high or tokens[start].text in (".", ";"):
            return None
        comma = final in ",!?…—–-" or tokens[start].text in (",", "—", "–", "-", "…")
        while start < high and tokens[start].kind == PUNCTUATION:
            start += 1
        near = start
        while near < high and tokens[near].kind != QUOTE and tokens[near].text not in (";", ":"):
            near += 1
        cue = self._within(tokens, start, near, comma)
        if cue is None and comma and at == low and start < near:
            cue = self.shapes.unknown_verb(tokens, start, near)
        if cue is None and at > low and tokens[at - 1].lower in self.language.like:
            # "als „…“ bezeichnete", after its subject
            verb = next((i for i in range(start, min(near, start + 3)) if self.verbs.at(tokens, i, weak=True)), None)
            if verb is not None:
                subject = self.subjects.main_subject(tokens, max(low, at - WINDOW), at)
                cue = Cue(verb, verb, subject, "after", False, True, NEAR)
        if cue is not None or near >= high or tokens[near].kind != QUOTE:
            return cue
        # “A” and “B,” said X: the cue stands behind a later quotation of the sentence
        start = 1 + max(index for index in range(near, high) if tokens[index].kind == QUOTE)
        while start < high and tokens[start].kind == PUNCTUATION:
            start += 1
        return self._within(tokens, start, high, False) if start < high else None

    def _within(self, tokens: Sequence[Token], start: int, stop: int, comma: bool) -> Cue | None:
        """The best cue in `tokens[start:stop]`, which stands behind a quotation."""
        phrase = self.verbs.phrase(tokens, start, stop)
        early = phrase is not None and phrase[0] - start <= 3
        if early and phrase and not any(self.verbs.at(tokens, i, weak=False) for i in range(start, phrase[0])):
            return self.shapes.phrase(tokens, phrase, start, stop, "after", direct=comma)
        best: Cue | None = None
        tries = 0
        for verb in range(start, stop):
            strong = self.verbs.at(tokens, verb, weak=False)
            if not strong and not (comma and self.verbs.at(tokens, verb, weak=True)):
                continue
            tries += 1
            mention, sure = self.subjects.after_quote(tokens, start, stop, verb)
            direct = comma and (sure >= NEAR or verb - start <= 2)
            cue = Cue(verb, verb, mention, "after", direct, strong, sure)
            if best is None or (sure + 0.5 * strong) > (best.sure + 0.5 * best.strong):
                best = cue
            if sure >= ADJACENT or tries >= TRIES:
                break
        if best is not None and not comma and not best.strong and best.sure < NEAR:
            best = None
        if best is None and phrase is not None:
            return self.shapes.phrase(tokens, phrase, start, stop, "after", direct=False)
        return best

    def _before(self, tokens: Sequence[Token], low: int, at: int, earlier: Cue | None) -> Cue | None:
        begin = at
        while begin > low and tokens[begin - 1].kind != QUOTE:
            begin -= 1
        if begin == at and begin == low:
            return None
        mark = tokens[at - 1].text
        if mark == "(":
            return self.shapes.bracket(tokens, begin, at)
        phrase = self.verbs.phrase(tokens, begin, at)
        verb = self._leading(tokens, begin, at, mark == ":")
        if verb is None and mark == ":":
            return self.shapes.colon(tokens, begin, at)
        if phrase is not None and (verb is None or phrase[0] > verb or not self.verbs.strong(tokens, verb)):
            return self.shapes.phrase(tokens, phrase, begin, at, "before", direct=mark in (":", ","))
        if verb is None:
            if begin == low:
                return None
            if earlier is not None and earlier.mention is not None:
                return attrs.evolve(earlier, direct=False)
            verb = self.verbs.last(tokens, low, begin)
            if verb is None:
                return None
        strong = self.verbs.strong(tokens, verb)
        view = self.shapes.view(tokens, low, at)
        if view is not None and not (strong and mark == ":"):
            return view
        mention, sure = self._subject(tokens, low, begin, at, verb, earlier)
        if mention is None and phrase is not None:
            return self.shapes.phrase(tokens, phrase, begin, at, "before", direct=mark in (":", ","))
        near = at - verb <= (14 if strong else 3)
        direct = mark == ":" or at - verb <= 1 or (mark == "," and near)
        return Cue(verb, verb, mention, "before", direct, strong, sure)

    def _leading(self, tokens: Sequence[Token], begin: int, at: int, colon: bool) -> int | None:
        """The verb that leads to a quotation: the last one of saying, or a weak one right before a colon."""
        verb = self.verbs.last(tokens, begin, at)
        if verb is not None and colon and at - verb > 8:
            weak = next((i for i in range(at - 1, max(begin, at - 6), -1) if self.verbs.at(tokens, i, weak=True)), None)
            if weak is not None and self.subjects.before_quote(tokens, begin, at, weak)[1] == ADJACENT:
                return weak
        return verb

    def _subject(
        self, tokens: Sequence[Token], low: int, begin: int, at: int, verb: int, earlier: Cue | None
    ) -> tuple[Mention | None, int]:
        """The subject of a verb before its quotation, which may stand before an earlier quotation of the sentence."""
        known = earlier.mention if earlier is not None else None
        before = tokens[verb - 1].lower if verb else ""
        if self.verbs.participle(tokens[verb]) and (known is not None or before not in self.language.auxiliaries):
            if known is not None:
                return known, NEAR
            finite = self.verbs.last(tokens, low, verb)
            if finite is not None and not self.verbs.participle(tokens[finite]) and self.verbs.strong(tokens, finite):
                return self.subjects.before_quote(tokens, low, verb, finite)
            return self.subjects.main_subject(tokens, low, verb), NEAR
        mention, sure = self.subjects.before_quote(tokens, begin, at, verb)
        person = mention is not None and mention.kind in ("name", "pronoun")
        joined = before in self.language.conjunctions
        if begin > low and (mention is None or (joined and (sure <= NEAR or not person))):
            # "Doe said he never used the term “big four” and added, “…”"
            if known is not None:
                return known, NEAR
            if joined:
                return self.subjects.main_subject(tokens, low, verb), NEAR
            return self.subjects.before_quote(tokens, low, at, verb)
        return mention, sure
