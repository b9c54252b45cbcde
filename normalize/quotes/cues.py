"""The cue of a quotation: the verb or phrase that gives it to somebody, and the words for that somebody."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .languages.model import Language
from .mentions import Mention, phrases
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


def find_cue(tokens: Sequence[Token], low: int, high: int, at: int, final: str, language: Language) -> Cue | None:
    """The cue of the quotation `tokens[at]` in its sentence `tokens[low:high]`; `final` is the last character of its words."""
    before = _before(tokens, max(low, at - WINDOW), at, language)
    if before is not None and before.direct:
        return before
    after = _after(tokens, at, min(high, at + WINDOW), final, language)
    if after is not None and (after.direct or before is None):
        return after
    return before


def _ends_clause(token: Token) -> bool:
    return token.kind == QUOTE or token.text in ";"


def _after(tokens: Sequence[Token], at: int, high: int, final: str, language: Language) -> Cue | None:
    start = at + 1
    if start >= high or tokens[start].text in (".", ";"):
        return None
    comma = final in ",!?…—-–" or tokens[start].text in (",", "—", "–", "-", "-", "…")
    while start < high and tokens[start].kind == PUNCTUATION:
        start += 1
    stop = start
    while stop < high and not _ends_clause(tokens[stop]) and tokens[stop].text != ":":
        stop += 1
    phrase = _phrase(tokens, start, stop, language)
    if phrase is not None and phrase[0] - start <= 2:
        return _phrase_cue(tokens, phrase, start, stop, "after", comma, language)
    verb = _first_verb(tokens, start, stop, language, weak=comma)
    if verb is None:
        if phrase is not None:
            return _phrase_cue(tokens, phrase, start, stop, "after", False, language)
        return None
    mention, near = _subject_after(tokens, start, stop, verb, language)
    strong = _strong(tokens, verb, language)
    if not comma and not near and not strong:
        return None
    return Cue(verb, verb, mention, "after", comma and (near or verb == start), strong)


def _before(tokens: Sequence[Token], low: int, at: int, language: Language) -> Cue | None:
    begin = at
    while begin > low and not _ends_clause(tokens[begin - 1]):
        begin -= 1
    if begin == at:
        return None
    mark = tokens[at - 1]
    colon = mark.text == ":"
    direct = colon or mark.text == "," or mark.lower in language.verbs
    phrase = _phrase(tokens, begin, at, language)
    verb = _last_verb(tokens, begin, at, language)
    if verb is None and colon:
        return _verbless(tokens, begin, at, language)
    if verb is None or (phrase is not None and phrase[0] > verb):
        if phrase is None:
            return None
        return _phrase_cue(tokens, phrase, begin, at, "before", direct, language)
    mention = _subject_before(tokens, begin, at, verb, language)
    if mention is None and phrase is not None:
        return _phrase_cue(tokens, phrase, begin, at, "before", direct, language)
    strong = _strong(tokens, verb, language)
    near = at - verb <= 2 or colon
    return Cue(verb, verb, mention, "before", direct and near, strong)


def _strong(tokens: Sequence[Token], index: int, language: Language) -> bool:
    low = tokens[index].lower
    if low in language.verbs:
        return True
    wanted = language.particles.get(low)
    return wanted is not None and any(token.lower in wanted for token in tokens[index + 1 : index + 25])


def _is_verb(tokens: Sequence[Token], index: int, language: Language, weak: bool = True) -> bool:
    token = tokens[index]
    if token.kind not in (WORD, CAPITAL):
        return False
    if token.lower in language.verbs or (weak and token.lower in language.weak):
        if (
            token.kind == CAPITAL
            and token.lower not in language.not_names
            and index
            and tokens[index - 1].kind in (WORD, CAPITAL)
        ):
            return False
        before = tokens[index - 1].lower if index else ""
        return before not in language.determiners and before != "'s"
    return token.lower in language.particles and _strong(tokens, index, language)


def _first_verb(tokens: Sequence[Token], low: int, high: int, language: Language, *, weak: bool) -> int | None:
    fallback = None
    for index in range(low, high):
        if _is_verb(tokens, index, language, weak=False):
            return index if fallback is None or index - fallback < 4 else fallback
        if weak and fallback is None and _is_verb(tokens, index, language):
            fallback = index
    return fallback


def _last_verb(tokens: Sequence[Token], low: int, high: int, language: Language) -> int | None:
    fallback = None
    for index in range(high - 1, low - 1, -1):
        if _is_verb(tokens, index, language, weak=False):
            return index
        if fallback is None and _is_verb(tokens, index, language):
            fallback = index
    return fallback


def _phrase(tokens: Sequence[Token], low: int, high: int, language: Language) -> tuple[int, int] | None:
    """First and last token of a prepositional cue ("according to")."""
    starts = {phrase[0] for phrase in language.prepositional}
    for index in range(low, high):
        if tokens[index].lower in starts:
            for size in (4, 3, 2, 1):
                if (
                    tuple(t.lower for t in tokens[index : index + size]) in language.prepositional
                    and index + size <= high
                ):
                    return index, index + size - 1
    return None


def _phrase_cue(
    tokens: Sequence[Token], phrase: tuple[int, int], low: int, high: int, side: str, direct: bool, language: Language
) -> Cue:
    found = [m for m in phrases(tokens, phrase[1] + 1, min(high, phrase[1] + 25), language) if m.kind != "relative"]
    mention = found[0] if found else None
    if mention is None:
        ahead = [m for m in phrases(tokens, low, phrase[0], language) if m.kind != "relative"]
        mention = ahead[-1] if ahead else None
    return Cue(phrase[0], phrase[1], mention, side, direct, True)


def _verbless(tokens: Sequence[Token], low: int, at: int, language: Language) -> Cue | None:
    """A colon without a verb: "Steinbrück: “…”", "Seine Begründung: “…”"."""
    found = [m for m in phrases(tokens, low, at - 1, language) if m.kind in ("name", "role", "common", "pronoun")]
    noun = any(token.lower in language.nouns for token in tokens[max(low, at - 12) : at])
    short = at - low <= 16
    if not noun and not (found and short):
        return None
    mention = next((m for m in found if m.kind == "name"), found[0] if found else None)
    return Cue(at - 1, at - 1, mention, "before", True, noun or short)


def _free(found: list[Mention]) -> list[Mention]:
    return [mention for mention in found if not mention.governed]


def _subject_after(
    tokens: Sequence[Token], low: int, high: int, verb: int, language: Language
) -> tuple[Mention | None, bool]:
    """The subject of a verb after its quotation, and whether it stands as such a cue does."""
    left = [m for m in phrases(tokens, low, verb, language) if m.kind != "relative"]
    if left:
        free = _free(left)
        near = left[0].first == low
        subject = (free or left)[0]
        if subject.kind == "common":
            named = _apposed(tokens, subject, free)
            subject = named or subject
        return subject, near or verb - low <= 4
    right = phrases(tokens, verb + 1, min(high, verb + 30), language)
    stop = verb + 1
    while stop < high and (
        tokens[stop].lower in language.skip
        or tokens[stop].lower in language.auxiliaries
        or tokens[stop].lower in language.verbs
        or tokens[stop].lower in ("-", "t")
    ):
        stop += 1
    for mention in right:
        if mention.governed or mention.kind == "relative":
            continue
        if mention.first <= stop + 1 or (language.nouns_capitalised and mention.first <= stop + 4):
            if mention.kind == "common":
                return _apposed(tokens, mention, right) or mention, True
            return mention, True
        break
    if language.drops_subject:
        return Mention("dropped", verb, verb), verb - low <= 1
    return None, verb - low <= 1


def _apposed(tokens: Sequence[Token], common: Mention, found: list[Mention]) -> Mention | None:
    """The name in apposition to a common noun: "a spokesman, John Smith, said"."""
    for mention in found:
        if mention.first > common.last and mention.kind == "name":
            between = tokens[mention.first - 1]
            return mention if between.text == "," and not mention.governed else None
    return None


def _subject_before(tokens: Sequence[Token], low: int, at: int, verb: int, language: Language) -> Mention | None:
    """The subject of a verb before its quotation."""
    left = phrases(tokens, low, verb, language)
    right = phrases(tokens, verb + 1, at, language) if language.verb_first else []
    right = [m for m in right if not m.governed and m.kind != "relative" and m.first - verb <= 4]
    free = [m for m in left if not m.governed]
    gap = verb
    while gap > low and (
        tokens[gap - 1].lower in language.skip
        or tokens[gap - 1].lower in language.auxiliaries
        or (language.adverb_ends and tokens[gap - 1].lower.endswith(language.adverb_ends))
    ):
        gap -= 1
    adjacent = left[-1] if left and left[-1].last == gap - 1 else None
    if adjacent is not None and adjacent.kind == "relative":
        earlier = [m for m in left[:-1] if m.kind != "relative"]
        return earlier[-1] if earlier else None
    if right and not (adjacent and not adjacent.governed and adjacent.first == low):
        return right[0]
    if adjacent is not None and not adjacent.governed:
        return adjacent
    if adjacent is not None:
        # "John Smith of Harvard said"
        earlier = [m for m in free if m.first < adjacent.first]
        return earlier[-1] if earlier else adjacent
    if free:
        if gap > low and tokens[gap - 1].text == ",":
            return next((m for m in free if m.kind in ("name", "role", "pronoun")), free[0])
        return next((m for m in reversed(free) if m.kind in ("name", "pronoun", "role", "writer")), free[-1])
    if right:
        return right[0]
    if language.drops_subject:
        return Mention("dropped", verb, verb)
    return left[0] if left and left[0].kind != "relative" else None
