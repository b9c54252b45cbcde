"""Who signs, by the lines around the story: "By Ana Reis", a linked name, a name in a box that is called the author's."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_full_name, looks_like_name, people, spaced_line
from .byline_words import BY
from .date_words import dates_in
from .hints import BIT
from .lines import Lines, is_caption
from .scan import Run

_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|e|i)?|auteurs?|by|contributors?|profiles?|people|staff|writers?|journalists?|reporters?|columnists?|team|redaktion|redaccion|firmas?|giornalisti|journalistes?|автор)/",
    re.I,
)
_TAIL = re.compile(r"\s*(?:[|•·/–—]|\s-\s|\bfor\b|\bin\b|\bat\b|\bon\b|\d).*\Z", re.S)
_PHOTO = re.compile(
    r"(?:photo|foto|picture|image|bild|illustration|illustrat|video|credit|source|quelle|fuente)\w*(?:\s+by)?\s*[:/]?",
    re.I,
)
_LABEL = re.compile(
    r"(?:(?:written |posted |story |reported |words |text )?by|authors?|von|autor(?:in|ka|ski|zy|es|a)?|par|auteurs?|por|di|door|redakcja|автор|作者|記者|著者)\s*[:：]?",
    re.I,
)
_LATE_BY = re.compile(r"\b(?:by|von|par|por|door|av|af|przez|redaktion:|text:|words:|autor:|автор:)\s+(?=\w)", re.I)
"""A "by" within a line: "A guest post by Ana Reis"."""
_GENITIVE = re.compile(r"['’]s\b")
_HANDLE = re.compile(r"\s*@[\w.]+")
_LONGEST = 200
_LONGEST_BARE = 90
_HEADINGS = frozenset(("h1", "h2", "h3", "h4"))
# A byline is few elements; a box that begins with bare words may be the whole page
_MOST_PARTS = 30


def seen_authors(lines: Lines, page: Page) -> list[tuple[float, str, list[Person]]]:
    """Lists of names that the lines give, each with its weight and rule."""
    found: list[tuple[float, str, list[Person]]] = []
    label = False
    for run, where in lines.around():
        after_label, label = label, _LABEL.fullmatch(run.text) is not None
        if label:
            continue
        if run.size > _LONGEST or is_caption(run) or _PHOTO.match(run.text):
            continue
        far = where in ("foot", "end")
        linked = _linked(run, page)
        small = run.after is None and 0 < sum(1 for _ in islice(run.owner.iter("*"), _MOST_PARTS + 1)) - 1 < _MOST_PARTS
        text = spaced_line(run.owner) if small else run.text
        by = BY.match(text)
        named = bool(run.near & BIT["author"])
        if after_label and by is None and run.size < 80:
            persons = linked or plain_names(text)
            if persons:
                found.append((1.5 if far else 2.2, f"{where}.by", persons))
        elif by is not None and (run.size < 140 or named):
            persons = linked or after_by(text[by.end() :]) or _any_link(run)
            if persons:
                found.append((1.5 if far else 2.5, f"{where}.by", persons))
        elif linked and (" " in linked[0].name or not linked[0].name.isascii()):
            found.append((1.2 if far else 1.6 if where == "above" else 2.2, f"{where}.author_link", linked))
        elif named and not run.near & (BIT["related"] | BIT["nav"] | BIT["share"]) and run.size < 90:
            persons = plain_names(text)
            if persons:
                found.append((0.8 if far else 1.6, f"{where}.author_name", persons))
        elif where in ("head", "above") and run.size < _LONGEST_BARE and (late := _LATE_BY.search(text)) is not None:
            persons = [person for person in plain_names(text[late.end() :]) if is_full_name(person.name)]
            if persons:
                found.append((1.6, f"{where}.by", persons))
        elif where == "head" and run.size < _LONGEST_BARE and (bare := _bare_names(run, text)):
            found.append((1.2, "head.name", bare))
    return found


def _bare_names(run: Run, text: str) -> list[Person]:
    """Full names that make a whole line above the story, with a date or a role at the most: no label, no telling class."""
    if run.near & (BIT["related"] | BIT["nav"] | BIT["share"] | BIT["dek"] | BIT["comment"]) or run.tag in _HEADINGS:
        return []
    dates, _ = dates_in(text)
    for date in dates:
        text = text.replace(date, " | ")
    persons = people(text)
    rest = len(text.replace(" ", "")) - sum(
        len(p.name.replace(" ", "")) + len((p.role or "").replace(" ", "")) for p in persons
    )
    if not persons or rest > 12 or len(persons) > 3:
        return []
    if not (dates or run.linked or run.near & BIT["meta"] or persons[0].role):
        return []
    # scripts without capitals show no names by their shape
    return (
        persons
        if all(is_full_name(p.name) and p.name[0].isupper() and not _GENITIVE.search(p.name) for p in persons)
        else []
    )


def _linked(run: Run, page: Page) -> list[Person]:
    """The names in a line's links to authors' pages."""
    if not run.linked:
        return []
    found: list[Person] = []
    for anchor in run.owner.iter("a"):
        href = anchor.get("href") or ""
        if "author" in (anchor.get("rel") or "").split() or is_author_page(href):
            name = line_of(anchor)
            persons = [person for person in people(name) if looks_like_name(person.name)]
            for person in persons:
                if all(person.name != other.name for other in found):
                    if len(persons) == 1:
                        person.url = page.link(href)
                    found.append(person)
    outer: _Element | None = run.owner
    if not found and outer is not None:
        around = next((e for e in outer.iterancestors("a")), None)
        if around is not None and (
            "author" in (around.get("rel") or "").split() or is_author_page(around.get("href") or "")
        ):
            found = [person for person in people(run.text) if looks_like_name(person.name)]
            if len(found) == 1:
                found[0].url = page.link(around.get("href"))
    return found


def is_author_page(href: str) -> bool:
    """Whether an address is that of an author's page, by the folders that sites keep these in."""
    return _AUTHOR_PAGE.search(href) is not None


def _any_link(run: Run) -> list[Person]:
    """The linked words of a byline that look like full names, wherever they lead."""
    names = [line_of(anchor) for anchor in run.owner.iter("a")] if run.linked else []
    return [person for name in names for person in people(name) if looks_like_name(person.name) and " " in person.name]


def after_by(text: str) -> list[Person]:
    """The names after a "By": up to the date, the outlet or the role that follows."""
    text = _HANDLE.sub(" | ", text)
    dates, _ = dates_in(text)
    if dates:
        text = text[: text.index(dates[0])]
    return plain_names(_TAIL.sub("", text) if len(text) > 25 else text)


def plain_names(text: str) -> list[Person]:
    """The names in a line that says nothing but these and perhaps a date."""
    dates, _ = dates_in(text)
    for date in dates:
        text = text.replace(date, " | ")
    return [person for person in people(text) if looks_like_name(person.name)]
