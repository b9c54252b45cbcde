"""Who signs, by the lines around the story: "By Ana Reis", a linked name, a name in a box that is called the author's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import _Element

from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_caseless, is_full_name, is_signed, is_topic, looks_like_name, own_by, people, spaced_line
from .byline_words import LABEL, NOT_BY
from .date_words import dates_in
from .hints import BIT
from .lines import Lines, is_caption, is_credit_line
from .scan import IN_ASIDE, IN_FIGURE, Run
from .signatures import (
    Signed,
    agency,
    beside_date,
    credited,
    editor,
    may_credit,
    only_names,
    plain_names,
    reported,
    signature,
    wired,
    without_date_label,
)

__all__ = ["Signed", "is_author_page", "seen_authors"]

_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:en|es|e|i|ka|zy)?|auteurs?|by|contributors?|profiles?|staff|writers?|journalists?|reporters?|columnists?|bloggers?|experts?|producers|"
    r"team|redaktion|redaccion|firmas?|giornalisti|journalistes?|skribent(?:er)?|forfatter(?:e)?|автор)/",
    re.I,
)
_OTHER_PART = BIT["related"] | BIT["nav"] | BIT["share"] | BIT["comment"] | BIT["ad"] | BIT["sign"]
_IN_SECTION = re.compile(r",\s+in\s.*\Z", re.S)
_LONGEST = 200
_LONGEST_REPORTED = 500
_LONGEST_LATE = 90
"""Bytes of a line that has a "by" after other words: longer ones are sentences."""
_REPORTED = "([RrAaWw"
"""The first letters of "Reporting by", "Additional reporting by", "Writing by"."""
# A byline is few elements; a box that begins with bare words may be the whole page
_MOST_PARTS = 30
_MOST_HEAD = 40
_PAST_FIRST = 4
"""Lines from the story's first on, that a byline may stand among."""
_NEIGHBOURS = 2
_LABELLED = re.compile(r"[^:：]{1,40}[:：]")
_BARE = ("head.name_by_date", "head.author_name")


# What a line weighs by where it stands: lines above the headline are often the site's own
_BY = {"head": 2.5, "above": 1.8, "end": 1.4, "foot": 1.4}
_LINKED = {"head": 2.2, "above": 1.2, "end": 1.2, "foot": 1.2}
_NAMED = {"head": 1.6, "above": 0.8, "end": 0.8, "foot": 0.8}


def seen_authors(lines: Lines, page: Page) -> list[Signed]:
    """Lists of names that the lines give, each with its weight and rule."""
    found: list[Signed] = []
    label = False
    last_at, last_rule = -9, ""
    for i, where in _around(lines):
        run = lines.runs[i]
        after_label, label = label, LABEL.fullmatch(run.text) is not None
        if (
            where in ("end", "foot")
            and run.text[0] in _REPORTED
            and run.size < _LONGEST_REPORTED
            and not Lines.is_other(run)
            and (wrote := reported(run.text))
        ):
            found.append(Signed(_BY[where], f"{where}.by", wrote))
            continue
        if label or run.size > _LONGEST:
            continue
        signed = _read(lines, i, where, page, after_label)
        if signed is not None and signed.rule in _BARE and last_rule == "head.by" and only_names(run.text)[1:]:
            signed = signed._replace(rule=last_rule)  # a byline in two lines
        if signed is None:
            continue
        if where == "head" and signed.rule == last_rule and i - last_at <= _NEIGHBOURS:
            # authors of one story, each in a line of his own
            known = {person.name for person in found[-1].persons}
            found[-1].persons.extend(person for person in signed.persons if person.name not in known)
        else:
            found.append(signed)
        last_at, last_rule = i, signed.rule
    if not found:
        found += agency(lines)
    return found


def _around(lines: Lines) -> Iterator[tuple[int, str]]:
    """The lines that may be signed, by their numbers, and where they stand."""
    count = len(lines.runs)
    low = lines.title_at + 1 if lines.title_at >= 0 else max(0, lines.first - 10)
    for i in range(low, min(low + _MOST_HEAD, lines.first + _PAST_FIRST, count)):
        yield i, "head"
    for i in lines.above:
        yield i, "above"
    foot = lines.foot[0] if lines.foot else count
    for i in range(max(low + 1, lines.first + 1, foot - 2), foot):
        yield i, "end"
    for i in lines.foot:
        yield i, "foot"


def _read(lines: Lines, i: int, where: str, page: Page, after_label: bool) -> Signed | None:
    run = lines.runs[i]
    own = own_by(page.declared_language)
    text = own.plain(run.text) if own is not None else run.text
    if run.where & (IN_ASIDE | IN_FIGURE) or run.far & BIT["comment"]:
        return None
    if NOT_BY.match(text):
        answers = editor(run, where) if where in ("end", "foot") else None
        return answers or (credited(text, where, late=False) if where in ("head", "end") else None)
    by = is_signed(text)
    named = bool(run.near & BIT["author"])
    linked = _linked(run, page)
    if is_caption(run) and not (named and (by or linked)) and not is_credit_line(run):
        return None
    if Lines.is_other(run) and not (where == "head" and (by or (named and linked))):
        return None
    small = run.after is None and 0 < lines.parts(run) < _MOST_PARTS
    if small:
        spaced = spaced_line(run.owner)
        if spaced != run.text:
            text = own.plain(spaced) if own is not None else spaced
            by = is_signed(text)
    elif run.linked and not linked and _on_topic(run):
        return None
    if after_label and not by and run.size < 80:
        persons = linked or plain_names(text)
        return Signed(_LINKED[where], f"{where}.by", persons) if persons else None
    if by and (len(run.text) < 140 or named):
        persons = _with(linked, _after_by(text)) or _any_link(run)
        if not persons:
            return None
        # "Von Risiken und Nebenwirkungen" is no byline
        lone = not linked and all(" " not in person.name for person in persons)
        if lone and not named and is_caseless(persons[0].name) and _LABELLED.match(text) is None:
            return None
        house = all(person.type == "organisation" for person in persons)
        # "Da BBC em Londres" beside a name is where somebody works
        weight = 0.7 if house and text[:3].lower() in ("da ", "do ", "de ") else 1.3 if lone else _BY[where]
        return Signed(weight, f"{where}.by", persons)
    if linked:
        return Signed(_LINKED[where], f"{where}.author_link", linked)
    other = run.near & _OTHER_PART
    if other and (other != BIT["nav"] or not run.near & BIT["article"]):  # "post-header" is the story's own
        return None
    if named and run.size < 90:
        persons = plain_names(text)
        return Signed(_NAMED[where], f"{where}.author_name", persons) if persons else None
    if where in ("head", "above") and len(text) < 90 and may_credit(text):
        late = credited(text, where, late=run.size < _LONGEST_LATE)
        if late is not None:
            return late
    if where == "head":
        return beside_date(lines, i, text)
    if run.size < 40 and (wire := wired(text)) is not None:
        if wire[0]:
            page.warn("initials", "/authors", f"who wrote is told by initials alone: {text}")
        return Signed(0.7, f"{where}.agency", wire[1])
    return signature(run, where, first=bool(lines.foot) and i == lines.foot[0])


def is_author_page(link: _Element) -> bool:
    """Whether a link leads to the page of an author."""
    return "author" in (link.get("rel") or "").split() or _AUTHOR_PAGE.search(link.get("href") or "") is not None


def _linked(run: Run, page: Page) -> list[Person]:
    """The names in a line's links to authors' pages."""
    if not run.linked:
        return []
    found: list[Person] = []
    for anchor in run.owner.iter("a"):
        if is_author_page(anchor):
            words = line_of(anchor)
            # bare words in a large element are not beside all of its links
            if words not in run.text:
                continue
            persons = [person for person in people(words) if looks_like_name(person.name)]
            for person in persons:
                if all(person.name != other.name for other in found):
                    if len(persons) == 1:
                        person.url = page.link(anchor.get("href"))
                    found.append(person)
    if not found:
        around = next((e for e in run.owner.iterancestors("a")), None)
        if around is not None and is_author_page(around):
            found = [person for person in people(run.text) if looks_like_name(person.name)]
            if len(found) == 1:
                found[0].url = page.link(around.get("href"))
    return found


def _with(linked: list[Person], named: list[Person]) -> list[Person]:
    """Those whom links name, with the others of the line: "By Ana Reis and Owen Pike", one of them linked."""
    if not linked:
        return named
    names = [person.name for person in named]
    if any(person.name not in names for person in linked):
        return linked
    known = {person.name: person for person in linked}
    return [known.get(person.name, person) for person in named if person.name in known or is_full_name(person.name)]


def _on_topic(run: Run) -> bool:
    """Whether a line stands in a link to a tag or a section."""
    around = run.owner if run.owner.tag == "a" else next(run.owner.iterancestors("a"), None)
    return around is not None and is_topic(around)


def _any_link(run: Run) -> list[Person]:
    """The linked words of a byline that look like full names, wherever they lead."""
    names = [line_of(anchor) for anchor in run.owner.iter("a") if not is_topic(anchor)] if run.linked else []
    return [person for name in names for person in people(name) if looks_like_name(person.name) and " " in person.name]


def _after_by(text: str) -> list[Person]:
    """The names after a "By": up to the date, the sections or the outlet that follow."""
    dates, _ = dates_in(text)
    if dates:
        before = without_date_label(text[: text.index(dates[0])])
        text = before if len(before) > 8 else text
    text = _IN_SECTION.sub("", text)
    persons = plain_names(text)
    if not persons:
        # the outlet's initials
        persons = [person for person in people(text) if 2 <= len(person.name) <= 5 and person.name.isupper()]
    return persons
