"""Which of several lists of names are the authors: what independent places agree on."""

from __future__ import annotations

import re

from ..found import Found
from ..names import fold
from ..record import Person
from .byline import is_role

BOX_WEIGHT = 0.5
"""Of an author box among the lists of names: it tells of those who sign, and of others who do not."""
_ADDRESS = re.compile(r"\w[\w.-]*\.[a-z]{2,6}", re.I)
_MOST_MORE = 4
_BORDERS = ",:|/–—-•·("
_EDGES = " ,;:|/–—-•·()"

Lists = list[tuple[float, list[Found[Person]]]]
"""Lists of names, each with what it weighs."""


def agreed(lists: Lists, outlet: set[str]) -> list[Found[Person]]:
    """The list of names that most of the independent lists speak for, with those that two others add."""
    _shorten(lists)
    support = _support(lists)
    for name in support:
        if name in outlet:
            support[name] *= 0.3
    best: list[Found[Person]] = []
    most = 0.0
    for weight, names in lists:
        if names and (weight > BOX_WEIGHT or not best):
            mean = sum(
                support[fold(a.value.name)] * (0.6 if a.value.type == "organisation" else 1.0) for a in names
            ) / len(names)
            mean += 0.01 * len(names)
            if mean > most:
                best, most = names, mean
    own = {fold(author.value.name) for author in best}
    for weight, names in lists:
        # a list that names these and more knows of all who sign
        more = len(names) - len(best)
        if (
            weight >= 1.6
            and 0 < more < _MOST_MORE
            and not names[0].rule.startswith("above")
            and own <= {fold(author.value.name) for author in names}
        ):
            best, own = names, {fold(author.value.name) for author in names}
    chosen = list(best)
    known = {fold(author.value.name) for author in chosen}
    for _, names in lists:
        for author in names:
            name = fold(author.value.name)
            if name not in known and support[name] >= 3.4 and author.value.type == "person":
                known.add(name)
                chosen.append(author)
    if len(chosen) > 1:
        # the site beside who signs; "Expert Ana Reis" beside "Ana Reis"
        chosen = [
            a for a in chosen if fold(a.value.name) not in outlet and not _ADDRESS.fullmatch(a.value.name)
        ] or chosen
        chosen = [a for a in chosen if not any(fold(a.value.name).endswith(f" {name}") for name in known)]
    return chosen


def _support(lists: Lists) -> dict[str, float]:
    """What speaks for each name: the strongest list of each independent place, since one line may be read in several ways."""
    places: dict[tuple[str, str], float] = {}
    for weight, names in lists:
        for author in names:
            key = (fold(author.value.name), _place(author.rule))
            places[key] = max(places.get(key, 0.0), weight)
    support: dict[str, float] = {}
    for (name, _), weight in places.items():
        support[name] = support.get(name, 0.0) + weight
    return support


def _place(rule: str) -> str:
    first, _, last = rule.partition(".")
    if first in ("jsonld", "meta"):
        return first
    return "box" if last == "author_box" else "seen" if first in ("head", "above") or last == "byline" else "below"


def _shorten(lists: Lists) -> None:
    """Names that hold another list's name and a role or the outlet besides ("Ana Reis Harbour correspondent") are that name."""
    known = {author.value.name: None for _, names in lists for author in names if " " in author.value.name}
    if len(known) < 2:
        return
    for _, names in lists:
        for author in names:
            person = author.value
            for name in sorted(known, key=lambda name: not person.name.startswith(name)):  # used at once
                rest = "" if is_role(name) else _beside(person.name, name)
                if rest:
                    person.role = person.role or (rest if is_role(rest) else None)
                    person.name = name
                    break


def _beside(long: str, name: str) -> str:
    """What stands beside `name` in `long` and is no part of it; "" where that may be one."""
    if len(long) <= len(name):
        return ""
    if long.startswith((f"{name} ", f"{name},")):
        rest = long[len(name) :]
    elif long.endswith(f" {name}"):
        rest = long[: -len(name)]
    else:
        return ""
    bare = rest.strip(_EDGES)
    return (
        bare
        if is_role(bare)
        or ("-" in bare and " " not in bare)
        or rest.strip()[-1:] in _BORDERS
        or rest.strip()[:1] in _BORDERS
        else ""
    )
