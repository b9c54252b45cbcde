"""The persons and organisations an article names, and what it calls them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

import attrs

from .languages.model import Language


@attrs.define
class Person:
    """Somebody, or an organisation, under the fullest name in the article."""

    name: str
    words: tuple[str, ...]
    """The name's words in lower case."""
    gender: str = ""
    """``m``, ``f`` or unknown."""
    roles: set[str] = attrs.field(factory=set)
    organisation: bool = False
    places: list[tuple[int, int]] = attrs.field(factory=list)
    """Where it is named: paragraph and code point."""


@cache
def _run_pattern() -> re.Pattern[str]:
    capital = r"[^\W\d_a-zß-öø-ÿа-яё](?:[\w’'\-‑&]*\w)?"
    return re.compile(
        rf"(?<![\w’'-])(?:{capital}\.?)(?:(?:[ \u00a0]|(?<=\.))(?:(?:v[ao]n|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|abu|ter|ten|zu|y|e)[ \u00a0]){{0,2}}(?:{capital}\.?|“[^“”]{{1,15}}”(?= )|\"[^\"]{{1,15}}\"(?= )))*"
    )


@attrs.define
class Run:
    """A run of capitalised words."""

    words: list[str]
    start: int
    end: int
    titled: str | None = None
    """Gender told by a form of address before the name, "" if it tells none; None without one."""
    roles: list[str] = attrs.field(factory=list)
    before: str = ""
    """The whole run as written, with titles."""


def strip_genitive(word: str) -> str:
    """`word` without an English genitive."""
    if word.endswith(("'s", "’s")):
        return word[:-2]
    return word.rstrip("'’")


def is_role(word: str, language: Language) -> bool:
    """Whether a word (lower case) is a noun for a person by role."""
    if word in language.roles:
        return True
    if language.role_ends and word.endswith(language.role_ends) and len(word) > 5:
        return True
    return "-" in word and word.rpartition("-")[2] in language.roles


def read_run(text: str, start: int, language: Language) -> Run | None:
    """A run of capitalised words read as titles, roles and a name; None where no name is left."""
    words = text.replace("\u00a0", " ").split(" ")
    titled: str | None = None
    roles: list[str] = []
    first = 0
    offset = start
    for index, word in enumerate(words):
        low = strip_genitive(word.lower())
        rest = index + 1 < len(words)
        if low in language.titles and rest:
            titled = titled or language.titles[low]
        elif is_role(low.rstrip("."), language) and (rest or index == 0 or True):
            roles.append(low)
        elif (
            index == first and (low in language.not_names or low in language.demonyms) and rest and not _initials(word)
        ):
            pass
        else:
            continue
        # a title or role in the run: the name begins after it
        offset += len(" ".join(words[first : index + 1])) + 1
        first = index + 1
    name = words[first:]
    while name and (strip_genitive(name[0].lower()) in language.not_names or name[0].islower()):
        offset += len(name[0]) + 1
        name = name[1:]
    while name and strip_genitive(name[-1].lower()) in language.not_names and len(name) > 1:
        name = name[:-1]
    if not name or strip_genitive(name[0].lower()) in language.not_names:
        return None
    name[-1] = strip_genitive(name[-1]) if not name[-1].endswith(("Jr.", "Sr.")) else name[-1]
    if name[-1].endswith(".") and len(name[-1]) > 2 and name[-1] not in ("Jr.", "Sr."):
        name[-1] = name[-1][:-1]
    if not name[-1] or (len(name) == 1 and len(name[0].rstrip(".")) < 2):
        return None
    return Run(name, offset, offset + len(" ".join(name)), titled, roles, text)


def _initials(word: str) -> bool:
    return len(word) == 2 and word[1] == "."


class People:
    """Everybody named in an article; looked up by any form of the name, by title or role, by pronoun."""

    def __init__(self, texts: Sequence[str], language: Language) -> None:
        self.language = language
        self.persons: list[Person] = []
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._by_full: dict[str, Person] = {}
        self._by_role: dict[str, list[tuple[int, int, Person]]] = {}
        self.mentions: list[tuple[int, int, Person]] = []
        """Every mention in reading order: paragraph, code point, person."""
        singles: list[tuple[int, Run]] = []
        for index, text in enumerate(texts):
            for run in self._runs(text):
                if len(run.words) < 2 and run.titled is None and not run.roles:
                    singles.append((index, run))
                else:
                    self._add(index, run, text)
        for index, run in singles:
            person = self.named(run.words)
            if person is not None:
                person.places.append((index, run.start))
                self.mentions.append((index, run.start, person))
        self.mentions.sort(key=lambda mention: mention[:2])
        self._keys = [mention[:2] for mention in self.mentions]

    def _runs(self, text: str) -> list[Run]:
        runs = []
        for match in _run_pattern().finditer(text):
            for start, part in _parts(match[0], match.start()):
                run = read_run(part, start, self.language)
                if run is not None and len(run.words) <= 7:
                    runs.append(run)
        return runs

    def _add(self, index: int, run: Run, text: str) -> None:
        words = tuple(word.lower() for word in run.words)
        person = self._by_full.get(" ".join(words))
        if person is None and len(words) == 1:
            person = self.named(run.words)
        if person is None:
            person = Person(name=" ".join(run.words), words=words)
            person.organisation = any(word in self.language.organisations for word in words)
            first = words[0]
            if first in self.language.females:
                person.gender = "f"
            elif first in self.language.males:
                person.gender = "m"
            self.persons.append(person)
            self._by_full[" ".join(words)] = person
            self._by_last.setdefault(_last(words), []).append(person)
            self._by_first.setdefault(words[0], []).append(person)
        if run.titled:
            person.gender = run.titled
        roles = list(run.roles)
        roles += _role_before(text, run.start - len(run.before) if False else run.start, self.language)
        roles += _role_after(text, run.end, self.language)
        for role in roles:
            person.roles.add(role)
            self._by_role.setdefault(role, []).append((index, run.start, person))
            if not person.gender and self.language.female_ends and role.endswith(self.language.female_ends):
                person.gender = "f"
        person.places.append((index, run.start))
        self.mentions.append((index, run.start, person))

    def named(self, words: Sequence[str]) -> Person | None:
        """The person that a name, in full or in part, stands for."""
        low = [strip_genitive(word.lower()) for word in words]
        full = self._by_full.get(" ".join(low))
        if full is not None and len(low) > 1:
            return full
        for last in (
            _last(tuple(low)),
            *(_last(tuple(low))[: -len(end)] for end in self.language.cases if low[-1].endswith(end)),
        ):
            fits = self._by_last.get(last, ())
            best = [p for p in fits if len(p.words) > 1] or list(fits)
            if len(low) > 1:
                best = [p for p in best if set(low) <= set(p.words) or set(p.words) <= set(low)]
            if best:
                return max(best, key=lambda p: (len(p.places), -len(p.words)))
        if full is not None:
            return full
        if len(low) == 1:
            fits = [p for p in self._by_first.get(low[0], ()) if len(p.words) > 1 and not p.organisation]
            if len(fits) == 1 or (fits and low[0] in self.language.females | self.language.males):
                return fits[0]
        return None

    def with_role(self, words: Sequence[str], place: tuple[int, int]) -> Person | None:
        """The person last introduced before `place` by one of the role nouns `words`."""
        for word in reversed(words):
            known = [entry for entry in self._by_role.get(word, ()) if entry[:2] <= place]
            known = known or self._by_role.get(word, [])[:1]
            if known:
                return known[-1][2]
        return None

    def before(self, place: tuple[int, int]) -> int:
        """How many mentions stand before `place`."""
        return bisect_right(self._keys, place)


def _last(words: tuple[str, ...]) -> str:
    for word in reversed(words):
        if word.rstrip(".") not in ("jr", "sr", "ii", "iii", "iv"):
            return word
    return words[-1]


def _parts(text: str, start: int) -> list[tuple[int, str]]:
    """A run cut after each genitive ("Ukraine’s Volodymyr Zelensky")."""
    parts = []
    at = 0
    for match in re.finditer(r"['’]s (?=\S)", text):
        parts.append((start + at, text[at : match.end() - 1]))
        at = match.end()
    parts.append((start + at, text[at:]))
    return parts


def _role_before(text: str, start: int, language: Language) -> list[str]:
    """Role nouns right before a name: "the planetary geologist Rosaly Lopes"."""
    words = text[max(0, start - 60) : start].rstrip(" ,").split(" ")[-3:]
    return [low for word in words if is_role(low := word.lower().strip("(“\"'’."), language)]


def _role_after(text: str, end: int, language: Language) -> list[str]:
    """Role nouns in an apposition: "Tim Cook, the company's chief executive"."""
    after = text[end : end + 90]
    if not after.startswith((",", " (")):
        return []
    clause = re.split(r"[,.;:)]", after[1:], maxsplit=1)[0]
    return [low for word in clause.split()[:9] if is_role(low := word.lower().strip("(“\"'’."), language)]
