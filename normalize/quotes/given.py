"""First names: they show where a person's name begins, and often whom "she" can mean."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from unicodedata import combining, normalize

from .languages.first_names import FEMALES, MALES
from .languages.model import Language
from .person import bare


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    """`word` as the lists of names have it: without its accents, unless they have it with them."""
    if word.isascii() or word in FEMALES or word in MALES:
        return word
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


class GivenNames:
    """The first names that one language's articles hold."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._females = frozenset(self.stem(name) for name in language.females)
        self._males = frozenset(self.stem(name) for name in language.males)

    def stem(self, word: str) -> str:
        """`word` without the longest ending of inflection that leaves three letters."""
        if not word.endswith(self.language.cases):
            return word
        for end in self.language.cases:
            if word.endswith(end) and len(word) - len(end) > 2:
                return word[: -len(end)]
        return word

    def known(self, word: str) -> bool:
        """Whether a word as written is a first name."""
        low = bare(word)
        if not word[:1].isupper():
            return False
        stem, plain = self.stem(low), _plain(low)
        return plain in FEMALES or plain in MALES or stem in self._females or stem in self._males

    def gender(self, word: str) -> str:
        """``f``, ``m`` or, for a name that both bear and an unknown one, an empty string."""
        low = bare(word)
        stem = self.stem(low)
        if stem in self._females or stem in self._males:
            return "f" if stem in self._females else "m"
        plain = _plain(low)
        female, male = plain in FEMALES, plain in MALES
        return "" if female == male else "f" if female else "m"

    def trim(self, words: list[str]) -> list[str]:
        """A name without capitalised words before its first name, or an acronym ("Rocklady Eva Kurz", "BBC John Smith")."""
        for index in range(1, len(words) - 1):
            if self.known(words[index]):
                if not any(len(bare(word)) < 2 or self.known(word) for word in words[:index]):
                    return words[index:]
                return words
        first = words[0]
        if len(words) > 2 and len(first) > 1 and first.isupper() and "." not in first and not words[-1].isupper():
            return words[1:]
        return words

    def common(self, words: Sequence[str], before: Sequence[str]) -> bool:
        """Whether capitalised words are common nouns, in a language where nouns have capitals.

        They are behind an article, or an article and an adjective, unless one is a first name; `before` are the words
        before them.
        """
        if any(self.known(word) for word in words) or not before:
            return False
        language = self.language
        last = before[-1]
        if last.lower() in language.determiners or last.lower() in language.contractions:
            return True
        if len(before) < 2 or not last.islower() or not last.endswith(language.adjective_ends):
            return False
        return before[-2].lower() in language.determiners or before[-2].lower() in language.contractions


@cache
def given_names(language: Language) -> GivenNames:
    """The first names of a language's articles; made once."""
    return GivenNames(language)
