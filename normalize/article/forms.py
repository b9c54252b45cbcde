"""Longer and shorter forms of one name: with a role, a town or the outlet beside it, without the middle name."""

from __future__ import annotations

import re
from itertools import islice

from ..found import Found
from ..record import Person
from .byline import is_full_name, is_role, sameness

_DEGREE = re.compile(r"(?:[A-Z]{2,5}|[A-Z][a-z]{1,2}[A-Z][a-z]?)[®™]?\.?")
_WORD = re.compile(r"[^\W_]+")
_MOST = 40
# The languages in which a given name means "by"
_NAMES_TOO = {
    "av": ("da", "nb", "nn", "no", "sv", "tr"),
    "da": ("it",),
    "di": ("it",),
    "nga": ("sq",),
    "oleh": ("id", "jv", "ms", "su"),
    "par": ("fr", "lv"),
    "yazan": ("az", "tr"),
}
_BORDERS = ",:|/–—-•·("
_EDGES = " ,;:|/–—-•·()"


def is_full(name: str) -> bool:
    """Whether words are a full name in any script."""
    return is_full_name(name) or _is_whole(name)


def without_titles(text: str) -> tuple[str, str | None]:
    """A list of names without the roles and degrees that commas part from them ("Ana Reis, Harbour Desk Writer, MSc"); and a role."""
    parts = text.split(", ")
    if len(parts) < 2 or len(parts) > _MOST:
        return text, None
    kept, role = parts[:1], None
    for part in parts[1:]:
        if is_role(part) and " " in part.strip():
            role = role or part.strip()
        elif _DEGREE.fullmatch(part) is None:
            kept.append(part)
    return ", ".join(kept), role


def begins_with_name(text: str, language: str | None) -> bool:
    """Whether the first word of a full name is a given name, though it means "by" in a `language` other than the page's."""
    spoken = _NAMES_TOO.get(text.partition(" ")[0].casefold())
    return (
        spoken is not None
        and text[:1].isupper()
        and (language is None or language[:2].lower() not in spoken)
        and is_full_name(text)
    )


def shorten(lists: list[tuple[float, list[Found[Person]]]]) -> None:
    """Names that hold another list's name and a role or the outlet besides ("Ana Reis, Harbour correspondent") are that name."""
    full = dict.fromkeys(a.value.name for _, n in lists for a in n if " " in a.value.name or _is_whole(a.value.name))
    known = list(full)[:_MOST]
    if len(known) < 2:
        return
    for _, names in lists:
        for author in names:
            person = author.value
            for name in known:
                rest = "" if is_role(name) else _beside(person.name, name)
                if rest:
                    person.role = person.role or (rest if is_role(rest) else None)
                    person.name = name
                    break


def without_jobs(lists: list[tuple[float, list[Found[Person]]]]) -> list[tuple[float, list[Found[Person]]]]:
    """The lists without what is a piece of somebody's role: "Senior Politics" beside a "Senior Politics Reporter"."""
    roles = dict.fromkeys(a.value.role for _, names in lists for a in names if a.value.role and " " in a.value.role)
    jobs = [f" {role} " for role in islice(roles, _MOST)]
    if not jobs:
        return lists
    kept = [(w, [a for a in names if not any(f" {a.value.name} " in job for job in jobs)]) for w, names in lists]
    return [(weight, names) for weight, names in kept if names]


def as_declared(lists: list[tuple[float, list[Found[Person]]]]) -> None:
    """Names without the middle name, or with one more, become those of the structured data, where first and last word are the same.

    So do names whose first word was taken for a "by".
    """
    told = {
        _ends(author.value.name): author.value.name
        for _, names in lists
        for author in names
        if author.rule.startswith("jsonld") and is_full_name(author.value.name)
    }
    told |= {(ends[0][0], ends[1]): name for ends, name in told.items()}
    cut = {name.partition(" ")[2]: name for name in told.values() if begins_with_name(name, None)}
    for _, names in lists if told else ():
        for author in names:
            name = author.value.name
            declared = cut.get(name) or (told.get(_ends(name), name) if " " in name else name)
            if sameness(declared) != sameness(name):
                author.value.name = declared


def _ends(name: str) -> tuple[str, str]:
    words = sameness(name).split()
    return words[0], words[-1]


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
    apart = rest.strip()[-1:] in _BORDERS or rest.strip()[:1] in _BORDERS
    return bare if apart or is_role(bare) or ("-" in bare and " " not in bare) or _is_whole(name) else ""


def _is_whole(name: str) -> bool:
    """Whether one word is a whole name: in a script that knows no capitals."""
    return len(name) > 2 and " " not in name and not any(c.isupper() or c.islower() for c in name)


def part_of(name: str, known: set[str]) -> bool:
    """Whether a name is a longer or shorter form of a known one: "H. Reis", "Ana Reis", "Ana Maria Reis"."""
    words = name.split()
    return any(words[-1] == other.split()[-1] and words[0][0] == other[0] for other in known)


def is_slug(name: str, href: str | None) -> bool:
    """Whether the address of an author's page is made of the whole name."""
    if not href:
        return False
    slug = href.rstrip("/").rpartition("/")[2].lower()
    words = [word.lower() for word in _WORD.findall(name) if word.isascii()]
    return bool(words) and all(word in slug for word in words)
