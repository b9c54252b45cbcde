"""The choice between the places of a page that name its authors: names that most of them give; and whether one names others."""

from __future__ import annotations

from ..found import Found
from ..record import Person
from .byline import is_agency, is_full_name, sameness
from .forms import as_declared, is_full, part_of, shorten, without_jobs

Names = tuple[float, list[Found[Person]]]
"""What a place weighs, and whom it names."""

_OUTLET, _ORGANISATION, _NOT_FULL = 0.3, 0.6, 0.7
"""What the site's own name weighs, any organisation's, and one word or many, beside a person's full name."""
_ENOUGH = 3.4
"""The weight of places that add a person to those that the best place names."""
_JOINS = 1.5
"""The weight of a place that may add the others whom it names beside one of the chosen."""


_SURE = 2.0
"""The weight of a place that is read as a signature alone."""


def agreed(lists: list[Names], outlet: set[str], weak: float) -> list[Found[Person]]:
    """The authors that the places agree on, in the order of the best of them.

    `outlet`: the site's names; an outlet signs only where nobody else does. Places of the weight `weak` or less are asked
    only where no others name anybody.
    """
    given = [names for _, names in lists if names]
    lists = [(weight, _without_outlet(names, outlet)) for weight, names in lists if names]
    lists = without_jobs(lists)
    shorten(lists)
    as_declared(lists)
    support = _support(lists)
    for name in support:
        if _is_outlet(name, outlet):
            support[name] *= _OUTLET
    best: list[Found[Person]] = []
    most = 0.0
    for weight, names in lists:
        if weight > weak or not best:
            mean = sum(support[sameness(author.value.name)] * _likely(author.value) for author in names) / len(names)
            mean += 0.01 * len(names)
            if mean > most:
                best, most = names, mean
    chosen = _once(best)
    known = {sameness(author.value.name) for author in chosen}
    chosen += _joining(lists, support, known)
    return chosen + _agencies(given, known)


def _joining(lists: list[Names], support: dict[str, float], known: set[str]) -> list[Found[Person]]:
    """Those whom places name beside the `known`, whom they join."""
    settled = _settled(lists, known)
    joining: list[Found[Person]] = []
    for weight, names in lists:
        rule = names[0].rule
        meta = rule.startswith("meta")
        joins = weight >= _JOINS and not rule.endswith("author_name") and not (settled and (meta or weight < _SURE))
        joins = joins and not known.isdisjoint({sameness(author.value.name) for author in names})
        # one word in a meta tag beside an author is often the house's name
        full = is_full_name if meta else is_full
        for author in names:
            name = sameness(author.value.name)
            if name in known or author.value.type != "person":
                continue
            if support[name] >= _ENOUGH or (joins and full(author.value.name) and not part_of(name, known)):
                known.add(name)
                joining.append(author)
    return joining


def _likely(person: Person) -> float:
    """How much a name counts by its form: a label that stands where names stand is no full name."""
    if person.type == "organisation":
        return _ORGANISATION
    return 1.0 if is_full(person.name) else _NOT_FULL


def _settled(lists: list[Names], known: set[str]) -> bool:
    """Whether two places that a reader sees name just the `known`: a meta tag or a doubtful line with more names is not believed."""
    alike = [
        n[0].rule for _, n in lists if {sameness(a.value.name) for a in n} == known and not _is_declared(n[0].rule)
    ]
    return len({place_of(rule) for rule in alike}) > 1


def _agencies(lists: list[list[Found[Person]]], known: set[str]) -> list[Found[Person]]:
    """The agencies that the page's head lists beside the chosen: the story is theirs too. A seen line may tell of a picture."""
    return _once(
        [
            author
            for names in lists
            if _is_declared(names[0].rule) and not known.isdisjoint({sameness(a.value.name) for a in names})
            for author in names
            if is_agency(author.value.name) and sameness(author.value.name) not in known
        ]
    )


def others_named(lists: list[Names], chosen: list[Found[Person]], outlet: set[str]) -> tuple[str, list[str]] | None:
    """The rule and the people of a place that names only others than the chosen; None where no place does that.

    Desks, agencies and the outlet contradict nobody: a house's account often stands for its people. Nor do names in
    another script, or other forms of a chosen one's.
    """
    known = {sameness(author.value.name) for author in chosen}
    words = {word for name in known for word in name.split() if len(word) > 1}
    latin = {name.isascii() for name in known}
    if any(author.value.type != "person" or _is_outlet(sameness(author.value.name), outlet) for author in chosen):
        return None
    declared = _is_declared(chosen[0].rule)
    for weight, names in lists:
        # a place contradicts one of the other kind: what is declared, what is surely signed
        if not names or weight < (_SURE if declared else _JOINS) or _is_declared(names[0].rule) is declared:
            continue
        persons = [author.value.name for author in names if author.value.type == "person"]
        told = [sameness(name) for name in persons]
        if (
            told
            and len(told) == len(names)
            and all(is_full_name(name) and not _is_outlet(sameness(name), outlet) for name in persons)
            and {name.isascii() for name in told} == latin
            and words.isdisjoint({word for name in told for word in name.split()})
        ):
            return names[0].rule, persons
    return None


def _is_declared(rule: str) -> bool:
    return rule.startswith(("jsonld", "meta"))


def _support(lists: list[Names]) -> dict[str, float]:
    """What speaks for each name: the strongest of each independent place's lists, since one line may be read in several ways."""
    places: dict[tuple[str, str], float] = {}
    for weight, names in lists:
        for author in names:
            key = (sameness(author.value.name), place_of(author.rule))
            places[key] = max(places.get(key, 0.0), weight)
    support: dict[str, float] = {}
    for (name, _), weight in places.items():
        support[name] = support.get(name, 0.0) + weight
    return support


def place_of(rule: str) -> str:
    """The kind of place that a rule reads: what one account or one line says counts once."""
    first, _, last = rule.partition(".")
    if first in ("jsonld", "meta"):
        return first
    return "box" if last == "author_box" else "seen" if first in ("head", "above") or last == "byline" else "below"


def _once(names: list[Found[Person]]) -> list[Found[Person]]:
    found: dict[str, Found[Person]] = {}
    for author in names:
        found.setdefault(sameness(author.value.name), author)
    return list(found.values())


def _without_outlet(names: list[Found[Person]], outlet: set[str]) -> list[Found[Person]]:
    """A list without the site's own name and agencies where it names people too."""
    rest = [a for a in names if not (is_agency(a.value.name) or _is_outlet(sameness(a.value.name), outlet))]
    return rest or names


def _is_outlet(name: str, outlet: set[str]) -> bool:
    """Whether a name is the site's, or a part of the house: "MDR Thüringen" of "mdr"."""
    return name in outlet or (" " in name and len(name) > 4 and name.split()[0] in outlet)
