"""The persons and organisations an article names: looked up by any form of the name, by role, by place.

An article is not read for names as a whole. Who asks for a name has the runs of capitals read that hold its last word;
who asks for a pronoun, those of the paragraphs before. Only where very much is asked for, all is read at once, so
that time stays linear.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from .given import given_names
from .languages.model import Language
from .marks import Stretch
from .person import AROUND, Naming, Person, bare, begins_sentence, last_name
from .roster import Roster
from .runs import Run, Runs, Spotted, key_of

ASKED = 60
"""Words that are looked for in the whole article one by one; then all names are read."""
BESIDE = 120
"""Characters to either side of a description in which a name can stand that it belongs to."""


class People:
    """Everybody named in an article. Names inside `stretches` (quoted words, by paragraph) are nobody's subject."""

    def __init__(
        self, texts: Sequence[str | None], language: Language, stretches: Mapping[int, Sequence[Stretch]]
    ) -> None:
        self.language = language
        self.given = given_names(language)
        self._stretches = stretches
        self._texts = texts
        self.roster = Roster(texts, language)
        self._runs: Runs | None = None
        self._asked: set[str] = set()
        self._sought: set[str] = set()
        self._all = False
        self._known: dict[tuple[str, ...], Person | None] = {}
        self._proper: dict[str, bool] = {}
        self._names: dict[int, list[Spotted]] = {}
        self._namings: dict[Spotted, Naming | None] = {}

    @property
    def runs(self) -> Runs:
        """The article's runs of capitals; made when somebody is first asked for."""
        if self._runs is None:
            self._runs = Runs(self._texts, self.language, self.given)
        return self._runs

    def named(self, words: Sequence[str]) -> Person | None:
        """The person that a name, in full or in part, stands for."""
        low = tuple(self.given.stem(bare(word)) for word in words)
        if not low or not low[-1]:
            return None
        last = last_name(low)
        if not self._all and last not in self._asked:
            self._ask(last)
        if low not in self._known:
            self._known[low] = self.roster.find(low, last)
        return self._known[low]

    def is_proper(self, word: str) -> bool:
        """Whether a word has its capital inside a sentence, too, and so is a name."""
        low = bare(word)
        known = self._proper.get(low)
        if known is None:
            if len(self._proper) > ASKED:
                self._read_all()
                known = False
            else:
                runs = self.runs
                known = any(name.inside and low in name.spoken for run in runs.holding(low) for name in runs.names(run))
            self._proper[low] = known
        return known

    def with_role(self, words: Sequence[str], place: tuple[int, int]) -> Person | None:
        """The person whom the article describes by the role noun that `words` ends in; the one named last before `place`."""
        stems = [self.given.stem(word) for word in words]
        head = stems[-1] if stems else ""
        parts = [part for word in stems for part in {word, *word.split("-")} if len(part) > 2]
        scores: dict[Person, float] = {}
        for part in parts:
            if part not in self._sought and not self._all:
                self._seek(part)
            weight = 2.0 if part == head else 1.0 if "-" in head and part in head else 0.5
            for person, first in self.roster.described(part).items():
                if not person.organisation:
                    scores[person] = scores.get(person, 0.0) + weight - (0.0 if first <= place else 0.5)
        top = max(scores.values(), default=0.0)
        best = [person for person, score in scores.items() if score >= max(1.0, top - 0.25)]
        if len(best) < 2:
            return best[0] if best else None
        return max(best, key=lambda person: person.last_before(place))

    def recent(self, place: tuple[int, int], blocks: int, most: int = 12) -> Iterator[Naming]:
        """The namings before `place`, last first, in its block and `blocks` before it; read as they are asked for."""
        for block in range(place[0], max(-1, place[0] - blocks - 1), -1):
            names = self._spotted(block)
            end = len(names)
            if block == place[0]:
                end = bisect_left(names, place[1], key=lambda name: name.start)
            for at in range(end - 1, -1, -1):
                naming = self._naming(names, at)
                if naming is not None:
                    yield naming
                    most -= 1
                    if not most:
                        return

    def _spotted(self, block: int) -> list[Spotted]:
        """The names in one paragraph, in order."""
        names = self._names.get(block)
        if names is None:
            runs = self.runs
            names = self._names[block] = [name for run in runs.of(block) for name in runs.names(run)]
        return names

    def _naming(self, names: list[Spotted], at: int) -> Naming | None:
        """The naming that one of a paragraph's names is; None where it names nobody known."""
        name = names[at]
        if name in self._namings:
            return self._namings[name]
        person = self._whose(name)
        naming = None
        if person is not None:
            quoted = self._is_quoted(name)
            initial = not quoted and self._initial(name) and not self._follows(names, at)
            naming = Naming(name.block, name.start, person, initial, quoted)
        self._namings[name] = naming
        return naming

    def _follows(self, names: list[Spotted], at: int) -> bool:
        """Whether another name is its sentence's first, which alone is likely the subject."""
        name = names[at]
        while at and name.start - names[at - 1].start < AROUND:
            at -= 1
            earlier = names[at]
            if self._whose(earlier) is not None:
                between = (self._texts[name.block] or "")[earlier.start : name.start]
                return (
                    not any(stop in between for stop in (". ", "? ", "! ", "” ", "\n"))
                    and not self._is_quoted(earlier)
                    and self._initial(earlier)
                )
        return False

    def _whose(self, name: Spotted) -> Person | None:
        key = key_of(name)
        if not self._all and key not in self._asked:
            self._ask(key)
        return name.person

    def _ask(self, key: str) -> None:
        """Reads the names whose last word is `key`, and those that begin with it."""
        self._asked.add(key)
        if len(self._asked) > ASKED:
            self._read_all()
            return
        runs = self.runs
        holding = runs.holding(key)
        # a word by itself is nobody's full name
        found = [name for run in holding if not run.single for name in runs.names(run)]
        self.roster.add_full(name for name in found if name.full and key_of(name) == key)
        others = {key_of(name) for name in found if name.full and name.stems[0] == key}
        for run in holding:
            spelled = self._spelled_out(run)
            if spelled is not None:
                others.add(key_of(spelled))
        for other in sorted(others - self._asked):
            self._ask(other)
        if not self._all and self.roster.has(key):
            named = [name for run in holding for name in runs.names(run)]
            self.roster.add_short(name for name in named if not name.full and name.stems[0] == key)

    def _seek(self, part: str) -> None:
        """Reads the names beside a word that may describe them."""
        self._sought.add(part)
        if len(self._sought) > ASKED:
            self._read_all()
            return
        runs = self.runs
        for block, low in enumerate(runs.lowers):
            if part not in low:
                continue
            for run in runs.of(block):
                if low.find(part, max(0, run.start - BESIDE), run.end + BESIDE) >= 0:
                    for name in runs.names(run):
                        if name.full:
                            self._whose(name)

    def _read_all(self) -> None:
        """Reads all names of the article."""
        if self._all:
            return
        self._all = True
        self._known.clear()
        runs = self.runs
        spotted = [run for block in range(len(self._texts)) for run in runs.of(block)]
        found = [name for run in spotted if not run.single for name in runs.names(run)]
        self.roster.add_full(name for name in found if name.full)
        # a word by itself is looked up only where somebody bears that name
        known = [run for run in spotted if not run.single or self.roster.has(self.given.stem(bare(run.text)))]
        self.roster.add_short(name for run in known for name in runs.names(run) if not name.full)
        for name in found:
            if name.inside:
                for word in name.spoken:
                    self._proper[word] = True
        for run in spotted:
            if run.single and runs.behind(run) and (low := runs.lone(run)):
                self._proper[low] = True

    def _spelled_out(self, run: Run) -> Spotted | None:
        """The name before an acronym in brackets: "Drug Enforcement Administration (DEA)"."""
        text = self._texts[run.block] or ""
        if not run.text.isupper() or text[max(0, run.start - 2) : run.start] != " (":
            return None
        earlier = next((other for other in self.runs.of(run.block) if other.end == run.start - 2), None)
        names = self.runs.names(earlier) if earlier is not None else []
        return names[-1] if names and names[-1].full else None

    def _is_quoted(self, name: Spotted) -> bool:
        """Whether a name is among quoted words."""
        stretches = self._stretches.get(name.block)
        if not stretches:
            return False
        index = bisect_left(stretches, name.start, key=lambda stretch: stretch.open)
        return index > 0 and stretches[index - 1].close > name.start

    def _initial(self, name: Spotted) -> bool:
        """Whether a name is likely its sentence's subject: at most a few words before it, or a clause with a comma."""
        text, start = self._texts[name.block] or "", name.start
        if begins_sentence(text, start):
            return True
        language = self.language
        if text[max(0, start - 2) : start] == ", " and not language.nouns_capitalised:
            # "On the question of money, Jane Doe shrugs"
            return _verb_follows(text, name.end, language)
        if not language.nouns_capitalised:
            return False
        words = text[max(0, start - AROUND) : start].lower().split()[-4:]
        return any(word in language.verbs or word in language.reflexives for word in words)


def _verb_follows(text: str, end: int, language: Language) -> bool:
    """Whether a lower-case word that is no function word stands behind a name."""
    word = text[end : end + 24].lstrip().split(" ", 1)[0]
    return (
        text[end : end + 1] == " "
        and word.isalpha()
        and word.islower()
        and word not in language.prepositions
        and word not in language.conjunctions
        and word not in language.determiners
    )
