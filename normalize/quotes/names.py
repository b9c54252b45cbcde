"""A name among tokens: titles and role nouns in front of it, initials, links ("van der"), compounds of lower-case words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import attrs

from .given import given_names
from .languages.model import Language
from .tokens import CAPITAL, PUNCTUATION, QUOTE, WORD, Token

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@attrs.define
class Name:
    """What stands at a run of capitalised words. Without `words` it is a title or role alone ("President")."""

    words: list[str]
    first: int
    last: int
    """Index of the last token."""
    name_first: int
    """Index of the token at which the name proper begins."""
    gender: str = ""
    roles: list[str] = attrs.field(factory=list)
    titled: bool = False
    qualifies: bool = False
    """Whether a lower-case noun follows to which the name only belongs ("the Doe campaign")."""


def is_role(word: str, language: Language) -> bool:
    """Whether a word (lower case) is a noun for a person by role."""
    if word in language.roles:
        return True
    if language.role_ends and len(word) > 5 and word.endswith(language.role_ends):
        return True
    return "-" in word and word.rpartition("-")[2] in language.roles


def is_title(word: str, language: Language) -> bool:
    """Whether a word (lower case) is a form of address."""
    return word in language.titles or word + "." in language.titles


def is_function_word(token: Token, language: Language) -> bool:
    """Whether a word cannot be part of a noun phrase behind its article."""
    low = token.lower
    return low in _function_words(language) or (
        token.kind == WORD and bool(language.adverb_ends) and low.endswith(language.adverb_ends) and len(low) > 4
    )


@cache
def _function_words(language: Language) -> frozenset[str]:
    return frozenset({"'s"}).union(
        language.verbs,
        language.weak,
        language.prepositions,
        language.auxiliaries,
        language.conjunctions,
        language.pronouns,
        language.skip,
    )


def read_name(tokens: Sequence[Token], index: int, high: int, language: Language) -> Name:
    """The name that begins at the capitalised word `tokens[index]`."""
    name = Name([], index, index, index)
    at = index
    while at < high:
        token = tokens[at]
        low = token.lower
        if token.kind == CAPITAL:
            following = tokens[at + 1] if at + 1 < high else None
            if following is not None and following.text == "." and at + 2 < high and is_title(low, language):
                following = tokens[at + 2]
            more = following is not None and following.kind == CAPITAL and following.lower not in _SUFFIXES
            if is_title(low, language) and (more or not (name.words or name.titled)):
                name.gender = name.gender or language.titles.get(low, "") or language.titles.get(low + ".", "")
                name.titled = name.titled or more
                _restart(name, [low])
            elif is_role(low, language) and not ((name.words or name.titled) and is_title(low, language)):
                _restart(name, [low])
            elif not name.words and low in language.demonyms and more:
                name.roles.append(low)
            elif len(token.text) == 1 and name.words and at + 1 < high and tokens[at + 1].text == ".":
                name.words.append(token.text)  # an initial
            elif low in language.not_names and (name.words or at > index) and not _surname(name, language):
                break
            else:
                if not name.words:
                    name.name_first = at
                name.words.append(token.text)
            name.last = at
        elif token.text == "." and at > index and tokens[at - 1].end == token.start:
            before = tokens[at - 1]
            initial = len(before.text) == 1
            if not initial and before.lower not in language.abbreviations and not is_title(before.lower, language):
                break
            if name.words and (initial or before.lower in _SUFFIXES):
                name.words[-1] += "."
                name.last = at
        elif token.text == "&" and name.words and at + 1 < high and tokens[at + 1].kind == CAPITAL:
            name.words.append("&")
        elif (
            token.kind == QUOTE
            and name.words
            and at + 1 < high
            and tokens[at + 1].kind == CAPITAL
            and token.end - token.start < 18
        ):
            pass  # a nickname inside the name
        elif low in language.name_links and (ahead := _link(tokens, at, high, language)):
            two = ahead + 1 < high and tokens[ahead + 1].kind == CAPITAL
            if len(name.words) > 1 and low in language.of:
                break
            if not name.words or (language.nouns_capitalised and len(name.words) == 1 and two):
                break  # "Angaben von Eva Kurz"
            name.words.extend(t.text for t in tokens[at:ahead])
            at = ahead
            continue
        elif token.kind == WORD and (ahead := _to_role(tokens, at, high, language)):
            # "Doe campaign spokesman James Long"
            _restart(name, [t.lower for t in tokens[at:ahead]])
            name.last = ahead - 1
            at = ahead
            continue
        else:
            name.qualifies = token.kind == WORD and bool(name.words) and low in language.groups
            break
        at += 1
    if not regal(tokens, name, language) and name.words and name.words[-1].lower() in language.organisations:
        # "Danish Bridge Authority"
        while name.name_first > index and tokens[name.name_first - 1].lower in language.demonyms:
            name.name_first -= 1
            name.words.insert(0, tokens[name.name_first].text)
    return name


def _surname(name: Name, language: Language) -> bool:
    """Whether a word that is none by itself can be a surname here ("Theresa May")."""
    if len(name.words) != 1:
        return False
    return given_names(language).known(name.words[0])


@cache
def _special(language: Language) -> frozenset[str]:
    """Words that `read_name` treats in a way of their own."""
    return frozenset().union(
        language.titles,
        (title.rstrip(".") for title in language.titles),
        language.roles,
        language.regal,
        language.demonyms,
        language.not_names,
        language.pronouns,
        language.determiners,
        language.prepositions,
        language.verbs,
        language.name_links,
        _SUFFIXES,
    )


def plain_name(run: str, start: int, language: Language) -> Name | None:
    """A run of capitalised words that `read_name` would give as it stands, but for small words in front; else None.

    It may be empty. `first` and `name_first` are the code point at which it begins, `last` the one after it.
    """
    words = run.split(" ")
    special = _special(language)
    first = 0
    while (
        first < len(words)
        and words[first].lower() in language.not_names
        and words[first].lower() not in language.pronouns
    ):
        start += len(words[first]) + 1
        first += 1
    words = words[first:]
    if words and words[-1][-1] == "." and len(words[-1]) > 3 and words[-1][:-1].lower() not in language.abbreviations:
        words[-1] = words[-1][:-1]
    for word in words:
        low = word.lower()
        if not word.isalpha() or len(word) < 2 or low in special or not word[0].isupper() or is_role(low, language):
            return None
    return Name(words, start, start + len(" ".join(words)), start)


def regal(tokens: Sequence[Token], name: Name, language: Language) -> bool:
    """Puts a title that is part of a name of one word before it ("Prince Andrew"); tells whether it did."""
    if len(name.words) != 1 or name.name_first == name.first:
        return False
    title = tokens[name.name_first - 1]
    if title.lower not in language.regal or title.kind != CAPITAL:
        return False
    name.words.insert(0, title.text)
    name.name_first -= 1
    return True


def _restart(name: Name, roles: list[str]) -> None:
    """What was read so far only qualifies the role noun that came now."""
    name.roles += [word.lower() for word in name.words] + roles
    name.words = []


def _link(tokens: Sequence[Token], at: int, high: int, language: Language) -> int:
    """Where the capitalised word after linking words stands; 0 without one."""
    ahead = at + 1
    while ahead < high and ahead - at < 3 and tokens[ahead].kind == WORD and tokens[ahead].lower in language.name_links:
        ahead += 1
    if ahead < high and tokens[ahead].kind == CAPITAL and tokens[ahead].lower not in language.not_names:
        return ahead
    return 0


def _to_role(tokens: Sequence[Token], at: int, high: int, language: Language) -> int:
    """One past a run of lower-case words that ends in a role noun; 0 if it does not."""
    end = 0
    for ahead in range(at, min(high, at + 6)):
        token = tokens[ahead]
        if token.kind != WORD:
            break
        if is_role(token.lower, language):
            end = ahead + 1
        elif (is_function_word(token, language) and token.lower != "and") or token.lower in language.determiners:
            break
    return end


def begins_name(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """Whether a name, a title or a capitalised role can begin at `tokens[index]`."""
    token = tokens[index]
    if token.kind != CAPITAL:
        return False
    if is_title(token.lower, language) or is_role(token.lower, language):
        return True
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    capital_after = after is not None and after.kind == CAPITAL
    if token.lower in language.pronouns:
        # "He Xiaoming": a pronoun only by its letters
        return (
            index > 0
            and tokens[index - 1].kind in (PUNCTUATION, QUOTE)
            and tokens[index - 1].text not in ".!?…"
            and capital_after
        )
    if token.lower in language.not_names or token.lower in language.determiners or token.lower in language.prepositions:
        return False
    if token.lower in language.demonyms and not capital_after:
        return False
    return token.lower not in language.verbs or capital_after
