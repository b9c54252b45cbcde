"""Where verbs and phrases of saying stand among tokens."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .languages.model import Language
from .tokens import CAPITAL, WORD, Token

CLAUSE = 30
"""Words after a verb among which its particle stands ("teilte … mit")."""
LONGEST = 5
"""Words of the longest phrase."""


@cache
def _first_words(language: Language) -> tuple[frozenset[str], frozenset[str]]:
    """The words that phrases of saying begin with, and all forms of verbs that can be one of saying."""
    return (
        frozenset(phrase[0] for phrase in language.prepositional),
        frozenset().union(language.verbs, language.weak, language.particles),
    )


class Verbs:
    """Finds verbs of saying in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._starts, self._forms = _first_words(language)

    def strong(self, tokens: Sequence[Token], index: int) -> bool:
        """Whether the verb at `index` is one of saying by itself, or with its particle."""
        low = tokens[index].lower
        if low in self.language.verbs:
            return True
        wanted = self.language.particles.get(low)
        return wanted is not None and any(token.lower in wanted for token in tokens[index + 1 : index + CLAUSE])

    def at(self, tokens: Sequence[Token], index: int, *, weak: bool) -> bool:
        """Whether a verb of saying stands at `index`; `weak` takes in those that only often are."""
        token, language = tokens[index], self.language
        low = token.lower
        if low not in self._forms or token.kind not in (WORD, CAPITAL):
            return False
        if low in language.verbs or (weak and low in language.weak):
            before = tokens[index - 1] if index else None
            if before is None:
                return True
            if token.kind == CAPITAL and before.kind in (WORD, CAPITAL):
                return False
            return (
                (before.lower not in language.determiners or low.endswith(language.finite_ends))
                and before.lower != "'s"
                and before.lower not in language.nominal
            )
        return low in language.particles and self.strong(tokens, index)

    def last(self, tokens: Sequence[Token], low: int, high: int) -> int | None:
        """The last verb of `tokens[low:high]`: a finite one of saying before an infinitive before a weak one."""
        weak: int | None = None
        infinitive: int | None = None
        forms = self._forms
        for index in range(high - 1, low - 1, -1):
            if tokens[index].lower not in forms:
                continue
            if self.at(tokens, index, weak=False):
                if index > low and tokens[index - 1].lower in self.language.infinitive:
                    infinitive = index if infinitive is None else infinitive
                    continue
                return index
            if weak is None and self.at(tokens, index, weak=True):
                weak = index
        return weak if infinitive is None else infinitive

    def phrase(self, tokens: Sequence[Token], low: int, high: int) -> tuple[int, int] | None:
        """First and last token of the first prepositional cue ("according to")."""
        for index in range(low, high):
            if tokens[index].lower not in self._starts:
                continue
            for size in range(min(LONGEST, high - index), 0, -1):
                if tuple(token.lower for token in tokens[index : index + size]) in self.language.prepositional:
                    return index, index + size - 1
        return None

    def participle(self, token: Token) -> bool:
        """Whether a verb is a participle, whose subject is that of the sentence."""
        ends = self.language.participle_ends
        return bool(ends) and token.lower.endswith(ends)
