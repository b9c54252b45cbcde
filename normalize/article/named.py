"""Who signs, by the names that sites give to the elements of a byline, wherever these stand near the story."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from lxml.etree import _Element

from ..index import Placed
from ..markup import line_of
from ..page import Page
from ..record import Person
from .byline import is_nickname, is_role, is_topic, looks_like_name, people, spaced_line, without_by
from .byline_words import BY, NOT_BY
from .date_words import dates_in
from .forms import is_slug, without_titles
from .signers import Signed, is_author_page

_PLAIN = {code: chr(code) if chr(code).isalpha() else " " for code in range(128)}
"""For names in small letters: all that is no letter to spaces."""
_SPLIT = re.compile(r"[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")
_BYLINE = frozenset(
    "byline bylines author authors autor autoren autore autori auteur auteurs autores writer writers reporter journalist contributor contributors "
    "columnist signature firma verfasser redacteur skribent postauthor entryauthor articleauthor storyauthor authorname articlebyline postedby writtenby".split()
)
_PAIRS = frozenset("by line|posted by|written by|created by|publish by|published by|article by|post by".split("|"))
_PIECES = tuple(
    "by author autor auteur writer reporter journalist contributor columnist signature firma verfasser redacteur skribent".split()
)
"""One stands in each of these: names are looked at only where one does."""
# Parts of an author's box that hold other words than the name, and other things that are the author's
_NOT = frozenset(
    "bio biography box img image images avatar photo photos pic picture thumb thumbnail desc description about social links icon icons follow twitter email mail "
    "role position job title jobtitle count comment comments commenter related more posts archive archives widget popup tooltip caption credit quote testimonial hidden "
    "sidebar list grid card block date time meta info extra intro tags button btn stories latest other book wrapper container has no with is newsletter".split()
)
_SOFT = frozenset("meta info block wrapper container list date time".split())
_OTHERS = re.compile(
    r"relat|recommend|widget|teaser|sidebar|comment|repl(?:y|ies)|discuss|respon[ds]|thread|h-cite|popular|trending|latest|most-?read|promo|newsletter|caption|credit|recirc|carousel|menu|modal|wp-block-(?:query|post-template)",
    re.I,
)
_OTHER_PARTS = frozenset(("aside", "figure", "nav", "figcaption"))
_STRONG = re.compile(r"user-?name|(?:post|article|document|entry|meta|blog|by)[-_]*author|by-?line", re.I)
# What says that a page has such a part, not that it is one
_STATE = re.compile(
    r"(?:no|has|with|is|hide|show|without)-|comments?-(?:open|closed|off|on|enabled)|.*-(?:sidebar|comments?)-(?:on|off|none)|sidebar-(?:left|right|no)",
    re.I,
)
_MOST = 12
"""Elements of one name that are looked at."""
_BEFORE, _BEHIND = 60, 150
"""Elements before the headline and behind the story that a byline may stand among."""
LONGEST, _LONGEST_NAME = 160, 80
"""Characters of a byline's element, and of a class name."""


def named_authors(page: Page, title: int, body: tuple[int, int]) -> list[Signed]:
    """Lists of names in elements that are called a byline, the best called first.

    `title`: the place of the headline's element, or -1; `body`: the places that the story takes.
    """
    index = page.index
    ranked = sorted((rank, token) for token in index.tokens_holding(_PIECES) if (rank := rank_of(token)))
    found: list[Signed] = []
    home = home_of(page, title)
    kinds = [(rank, token, index.with_class(token)) for rank, token in ranked[:_MOST]]
    # the element for who is to be asked about a page; elsewhere than under the headline it is the house's
    kinds.append((2, "address", [p for p in index.tags["address"] if title < p[0] < body[0]]))
    for rank, token, elements in kinds:
        places = [p for p in elements[:_MOST] if title - _BEFORE <= p[0] < body[1] + _BEHIND]
        best = _first([p for p in places if not is_elsewhere(p[1], page, home)], title, body)
        if not best:
            continue
        persons: dict[str, Person] = {}
        for _, element in best:
            for person in persons_in(element, page, sure=rank == 1 or _STRONG.search(token) is not None):
                persons.setdefault(person.name, person)
        if persons:
            where = "head" if best[0][0] < body[0] else "foot" if best[0][0] >= body[1] else "body"
            if where == "foot" and not any(" " in name for name in persons):
                continue  # a nickname behind the story may be a commenter's
            weight = {"head": 2.0, "body": 1.2, "foot": 1.0}[where] - 0.2 * (rank - 1)
            found.append(Signed(weight, f"{where}.class", list(persons.values())))
    return found


def rank_of(token: str) -> int:
    """How surely a class name means a byline: 1 the author's name, 2 a byline, 3 with other words beside; 0 not at all."""
    token = token[:_LONGEST_NAME]
    if token == token.lower() and token.isascii():
        words = token.translate(_PLAIN).split()
    else:
        words = [word.lower() for word in _SPLIT.split(token) if word]
    if _BYLINE.isdisjoint(words) and _PAIRS.isdisjoint([f"{one} {other}" for one, other in pairwise(words)]):
        return 0
    other = _NOT.intersection(words)
    if other - _SOFT:
        return 0
    if "name" in words or "link" in words:
        return 1
    return 3 if other else 2


def _first(places: list[Placed], title: int, body: tuple[int, int]) -> list[Placed]:
    """The elements of one byline: the first under the headline, else the first behind the story; with those beside it."""
    head = [p for p in places if title < p[0] < body[0]] or [p for p in places if p[0] >= body[0]] or places
    if not head:
        return []
    home = head[0][1].getparent()
    return [placed for placed in head if placed[1].getparent() is home]


def home_of(page: Page, title: int) -> set[_Element]:
    """What holds the headline at the place `title` (-1 for none): whatever such an element is called, it is the story's own."""
    return set(page.index.elements[title].iterancestors()) if title >= 0 else set()


def is_elsewhere(element: _Element, page: Page, home: set[_Element], parts: frozenset[str] = _OTHER_PARTS) -> bool:
    """Whether an element is another story's, a comment's, or a picture's.

    `home`: what holds the headline too. `parts`: the tags of such parts.
    """
    at: _Element | None = element
    while at is not None and at.tag != "body" and at not in home:
        if at.tag in parts or at in page.taken:
            return True
        name = at.get("class")
        if name is not None and _speaks_of_others(name):
            return True
        at = at.getparent()
    return False


@lru_cache(8192)
def _speaks_of_others(name: str) -> bool:
    """Whether a class attribute says that what it holds is not of the story."""
    if _OTHERS.search(name) is None:
        return False
    return any(_OTHERS.search(token) is not None and _STATE.match(token) is None for token in name.split())


def is_linked(element: _Element) -> bool:
    """Whether all words of an element are links' words."""
    return not any(sign.isalpha() for sign in line_of(element, lambda part: part.tag == "a"))


def persons_in(element: _Element, page: Page, *, sure: bool) -> list[Person]:
    """The people that a byline's element names; their links first. `sure`: whether its class says that it holds a name."""
    persons: list[Person] = []
    line = spaced_line(element)
    if not line or len(line) > LONGEST or NOT_BY.match(line):
        return []
    links = [link for link in ([element] if element.tag == "a" else element.iter("a")) if not is_topic(link)]
    # of several links, none to an author's page, those of one word are sections and tags
    mixed = len(links) > 1 and not any(is_author_page(link) for link in links)
    for link in links:
        words = without_by(line_of(link))
        read = [
            p
            for p in people(words)
            if looks_like_name(p.name) and (" " in p.name or is_author_page(link) or (sure and not mixed))
        ]
        if read and read[0].name != words and is_slug(words, link.get("href")):
            read = [Person(name=words)]  # a sign in the name, which parts lists elsewhere
        if not read and is_author_page(link) and is_nickname(words):
            read = [Person(name=words)]
        if len(read) == 1:
            read[0].url = page.link(link.get("href"))
        persons += read
    if persons or (mixed and is_linked(element)):
        return persons
    dates, _ = dates_in(line)
    for date in dates:
        line = line.replace(date, " | ")
    by = BY.match(line) is not None
    found = people(without_titles(line)[0])
    # who writes under one name only: a "by", or a class that says whose name it is, tells it from a label
    single = len(found) == 1 and (by or sure) and is_nickname(found[0].name) and not is_role(found[0].name)
    return [p for p in found if single or (looks_like_name(p.name) and (" " in p.name or by or not p.name.isascii()))]
