"""Noun phrases that can be a speaker: names, role nouns, pronouns."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .languages.model import Language
from .people import is_role
from .tokens import CAPITAL, NUMBER, PUNCTUATION, QUOTE, WORD, Token


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
    """Whether a preposition or a genitive stands before it, so that it is part of another phrase."""
    definite: bool = False


def phrases(tokens: Sequence[Token], low: int, high: int, language: Language) -> list[Mention]:
    """The noun phrases among `tokens[low:high]`, left to right."""
    found: list[Mention] = []
    index = low
    while index < high:
        token = tokens[index]
        if token.kind == PUNCTUATION or token.kind == QUOTE:
            index += 1
            continue
        mention = _at(tokens, index, high, language)
        if mention is None:
            index += 1
            continue
        before = tokens[index - 1] if index > low else None
        mention.governed = before is not None and (before.lower in language.prepositions or before.lower == "'s")
        found.append(mention)
        index = mention.last + 1
    return found


def _at(tokens: Sequence[Token], index: int, high: int, language: Language) -> Mention | None:
    token = tokens[index]
    gender = language.pronouns.get(token.lower)
    if gender is not None and not (
        token.lower in language.determiners and _noun_follows(tokens, index, high, language)
    ):
        if gender == "r":
            return Mention("relative", index, index)
        return Mention("writer" if gender == "1" else "pronoun", index, index, [token.lower], gender)
    if token.lower in language.determiners:
        return _determined(tokens, index, high, language)
    if _begins_name(token, language, tokens, index):
        return _name(tokens, index, high, language)
    if token.kind == WORD and is_role(token.lower, language):
        return _bare_role(tokens, index, high, language)
    if token.kind == WORD and not _function_word(token, language):
        # "planetary geologist Rosaly Lopes": lower-case words up to a name or a role noun
        end = index
        while end < high and tokens[end].kind == WORD and not _function_word(tokens[end], language) and end - index < 4:
            if is_role(tokens[end].lower, language):
                return _bare_role(tokens, index, high, language, end)
            end += 1
    return None


def _noun_follows(tokens: Sequence[Token], index: int, high: int, language: Language) -> bool:
    if index + 1 >= high:
        return False
    after = tokens[index + 1]
    return after.kind in (WORD, CAPITAL, NUMBER) and not _function_word(after, language)


def _function_word(token: Token, language: Language) -> bool:
    low = token.lower
    return (
        low in language.verbs
        or low in language.prepositions
        or low in language.auxiliaries
        or low in language.conjunctions
        or low in language.pronouns
        or low in language.skip
        or low == "'s"
        or (token.kind == WORD and language.adverb_ends != () and low.endswith(language.adverb_ends) and len(low) > 4)
    )


def _begins_name(token: Token, language: Language, tokens: Sequence[Token], index: int) -> bool:
    if token.kind != CAPITAL:
        return False
    if token.lower in language.titles or token.lower + "." in language.titles:
        return True
    if token.lower in language.not_names:
        return False
    return token.lower not in language.verbs or (index + 1 < len(tokens) and tokens[index + 1].kind == CAPITAL)


def _name(tokens: Sequence[Token], index: int, high: int, language: Language) -> Mention:
    """A run of capitalised words; titles and role nouns in front are no part of the name."""
    end = index
    words: list[str] = []
    gender = ""
    roles: list[str] = []
    at = index
    while at < high:
        token = tokens[at]
        low = token.lower
        if token.kind == CAPITAL:
            if low in language.titles or low + "." in language.titles:
                gender = gender or language.titles.get(low, "") or language.titles.get(low + ".", "")
                words, roles = [], [*roles, low]
            elif is_role(low, language):
                words, roles = [], [*roles, low]
            elif not words and low in language.demonyms:
                roles = [*roles, low]
            elif words and low in language.not_names:
                break
            else:
                words.append(token.text)
            end = at
        elif (
            token.text == "."
            and at > index
            and (len(tokens[at - 1].text) == 1 or _abbreviated(tokens[at - 1], language))
        ):
            if words and len(tokens[at - 1].text) == 1:
                words[-1] += "."
        elif low in language.name_links and at + 1 < high and words and low not in language.prepositions:
            ahead = at + 1
            while ahead < high and ahead - at < 3 and tokens[ahead].lower in language.name_links:
                ahead += 1
            if ahead < high and tokens[ahead].kind == CAPITAL:
                words.extend(t.text for t in tokens[at:ahead])
                at = ahead
                continue
            break
        elif token.kind == WORD and words and is_role(low, language) and at == end + 1:
            # "Trump spokesman John Smith", "the Manchester United manager José Mourinho"
            words, roles = [], [*roles, low]
            end = at
        elif (
            token.kind == QUOTE
            and at + 1 < high
            and words
            and tokens[at + 1].kind == CAPITAL
            and token.end - token.start < 18
        ):
            pass  # a nickname
        elif token.text == "&" and at + 1 < high and tokens[at + 1].kind == CAPITAL:
            words.append("&")
        else:
            break
        at += 1
    if words:
        return Mention("name", index, end, words, gender)
    return Mention("role", index, end, roles, gender, definite=True)


def _abbreviated(token: Token, language: Language) -> bool:
    return token.lower in language.abbreviations


def _bare_role(tokens: Sequence[Token], first: int, high: int, language: Language, at: int | None = None) -> Mention:
    """A role noun without an article, and the name after it if there is one."""
    index = first if at is None else at
    roles = []
    while index < high and tokens[index].kind == WORD and is_role(tokens[index].lower, language):
        roles.append(tokens[index].lower)
        index += 1
    if index < high and _begins_name(tokens[index], language, tokens, index):
        named = _name(tokens, index, high, language)
        if named.kind == "name":
            named.first = first
            return named
    return Mention("common", first, index - 1, roles)


def _determined(tokens: Sequence[Token], first: int, high: int, language: Language) -> Mention | None:
    """A phrase with an article: "the doctor", "der AfD-Chef", "the study's author Jane Doe"."""
    indefinite = tokens[first].lower in language.indefinite
    index = first + 1
    words: list[str] = []
    while index < high and index - first < 9:
        token = tokens[index]
        if token.kind == CAPITAL and _begins_name(token, language, tokens, index):
            named = _name(tokens, index, high, language)
            if named.kind == "name" and not (
                language.nouns_capitalised and len(named.words) == 1 and not named.gender and named.first == named.last
            ):
                tail = named.last + 1
                if tail < high and tokens[tail].lower == "'s":
                    words = []
                    index = tail + 1
                    continue
                if tail < high and tokens[tail].kind == WORD and not _function_word(tokens[tail], language):
                    # "the Trump campaign", "the Apple boss": the name only qualifies a noun
                    words = [word.lower() for word in named.words]
                    index = tail
                    continue
                named.first = first
                named.definite = not indefinite
                return named
            words.extend(t.lower for t in tokens[index : named.last + 1])
            index = named.last + 1
        elif token.kind in (WORD, CAPITAL, NUMBER) and not _function_word(token, language):
            if token.lower in language.determiners:
                break
            words.append(token.lower)
            index += 1
        elif token.lower == "'s":
            words = []
            index += 1
        else:
            break
    if not words:
        return None
    return Mention("common" if indefinite else "role", first, index - 1, words, definite=not indefinite)
