"""Who signs, by what lines say where no byline is known: "Posted by seagull on 2 May", "Reach Ana Reis at ...", a name over a role."""

from __future__ import annotations

import re

from ..markup import line_of
from ..record import Person
from .byline import is_desk, is_full_name, is_name, is_nickname, is_role, is_topic, looks_like_name, people, sameness
from .date_words import dates_in
from .hints import BIT
from .lines import Lines, is_caption
from .scan import IN_ASIDE, IN_FIGURE, Run
from .signers import Signed, is_author_page

_NAME = r"((?:[^\W\d_][\w.'’-]{0,30} ){1,3}[^\W\d_][\w'’-]{1,30})"
_REACHED = re.compile(
    rf"(?:(?:you can )?(?:contact|reach|e-?mail|write to|follow) (?:(?:staff )?(?:the )?(?:reporter|writer|author|editor),? )?{_NAME},? (?:at|on|via|by)\b"
    rf"|{_NAME} (?:can|may) be (?:reached|contacted|followed)\b)",
    re.I,
)
"""How newspapers end: "Contact Ana Reis at ..."."""
_ABOUT = re.compile(
    rf"(?:about|meet|über|à propos de|sobre|over) (?:the|our|den|die|l['’]|el|la|de) ?(?:author|writer|autorin|autor|auteure?|autora|auteur)s?: {_NAME}",
    re.I,
)
_POSTED = re.compile(
    r"(?:(?:this (?:entry|post|article) (?:was |is )?)?(?:posted|written|published|submitted|created|added|uploaded|shared|erstellt|geschrieben|veröffentlicht|publié|écrit|publicado|escrito|geplaatst)"
    r"(?: [\w,|]{1,12}){0,5} )?(?:by|von|par|por|door|av|af) "
    r"([^\W\d_][\w.-]{2,30}(?: (?-i:[A-ZÀ-Þ])[\w.’'-]{0,30}){0,3})(?=\s*(?:\||,|\.|·|•|—|–|\Z)| (?:on|at|in|um|am|le|el|op|den)\b)",
    re.I,
)
"""A line of who posted and when: a nickname may have small letters."""
_TIME = re.compile(r"\d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\b)?")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64}")
_OTHERS = BIT["comment"] | BIT["related"] | BIT["nav"] | BIT["ad"] | BIT["share"]
_META = BIT["meta"] | BIT["author"]
_HOUSE = re.compile(r"by ((?:the )?[^\W\d_][\w.&'’-]{1,30}(?: [\w.&'’-]{1,30}){0,3})", re.I)
"""A line that is a byline by its place alone, and names a nickname, a couple or a team."""
_MOST = 400
_SHORT = 90
_LAST = 3


def spoken_authors(lines: Lines, outlet: set[str]) -> list[Signed]:
    """The first that lines under the headline, at the story's end and behind it say; `outlet`: the site's names."""
    head = [*lines.head, *(i for i in range(lines.first, lines.first + 2) if i < len(lines.runs))]
    story = [i for i, yes in enumerate(lines.accepted) if yes]
    for i in head:
        if _is_own(lines.runs[i]) and (
            persons := _over(lines, i, outlet) or _posted(lines, i) or _meant(lines.runs[i])
        ):
            return [Signed(1.4, "head.said", persons)]
    for i in (*lines.foot, *story[-_LAST:]):
        if _is_own(lines.runs[i]) and (persons := _reached(lines.runs[i]) or _posted(lines, i)):
            return [Signed(1.0, "foot.said", persons)]
    return []


def _is_own(run: Run) -> bool:
    return not (
        run.where & (IN_ASIDE | IN_FIGURE)
        or (run.near | run.far) & BIT["comment"]
        or run.near & _OTHERS
        or (is_caption(run) and not run.near & _META)
    )


def _over(lines: Lines, i: int, outlet: set[str]) -> list[Person]:
    """A full name alone in its line, over a role, the outlet's name or an address of mail."""
    text = lines.runs[i].text
    if (
        i + 1 >= len(lines.runs)
        or len(text) > _SHORT
        or not is_full_name(text)
        or lines.runs[i].tag in ("h1", "h2", "h3")
    ):
        return []
    below = lines.runs[i + 1].text
    told = is_role(below) and not is_full_name(below)
    if not (told or _ADDRESS.fullmatch(below) or sameness(below) in outlet):
        return []
    persons = people(text)
    if told and len(persons) == 1:
        persons[0].role = persons[0].role or below
    return persons


def _reached(run: Run) -> list[Person]:
    """Whom to write to about the story, or whom a heading behind it is about."""
    match = _REACHED.match(run.text) or (_ABOUT.fullmatch(run.text) if run.size < _SHORT else None)
    name = next((group for group in match.groups() if group), "") if match is not None else ""
    return people(name) if is_full_name(name) else []


def _posted(lines: Lines, i: int) -> list[Person]:
    """Who posted, under one word, where the line tells the day too or links the author's page."""
    run = lines.runs[i]
    if run.size > _SHORT:
        return []
    text = run.text
    dates = [*dates_in(text)[0], *_TIME.findall(text)]
    for date in dates:
        text = text.replace(date, " | ")
    match = _POSTED.match(" ".join(text.lstrip(" |").split()))
    if match is None or is_role(match[1]):
        return []
    links = list(run.owner.iter("a")) if run.linked else []
    if not (dates or any(is_author_page(link) for link in links)):
        return []
    if any(is_topic(link) and line_of(link) == match[1] for link in links):
        return []
    if is_full_name(match[1]):
        return people(match[1])
    known = is_nickname(match[1]) and (looks_like_name(match[1]) or _is_rare(match[1], lines, i))
    return [Person(name=match[1])] if known else []


def _meant(run: Run) -> list[Person]:
    """Who stands alone behind a "by" in an element that is called meta data."""
    match = _HOUSE.fullmatch(run.text) if run.size < _SHORT and run.near & _META else None
    if match is None or is_role(match[1]) or not is_name(match[1]):
        return []
    desk = match[1].lower().startswith("the ") or is_desk(match[1])
    return [Person(name=match[1], type="organisation" if desk else "person")]


def _is_rare(word: str, lines: Lines, own: int) -> bool:
    """Whether no other line has a word: "by hand" and "by email" are said elsewhere too."""
    pattern = re.compile(rf"\b{re.escape(word)}\b")
    return not any(
        pattern.search(run.text)
        for i, run in enumerate(lines.runs[:_MOST])
        if i != own and not (run.near | run.far) & BIT["comment"]
    )
