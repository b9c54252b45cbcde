"""Names out of bylines: "By Ana Reis and Owen Pike | Harbour Gazette" is two people."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, pairwise

from lxml.etree import _Element

from ..markup import line_of
from ..names import fold, is_placeholder
from ..record import Person
from ..text import clean_line
from .byline_words import (
    ADJECTIVES,
    ADMINS,
    AGENCY,
    BY,
    CUT,
    DEGREES,
    DESK,
    GENERATIONS,
    LABEL,
    NO_NAME,
    NOT_A_NAME,
    PARTS,
    ROLE,
    SMALL,
)

_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}[)\]]?")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64}|(?<!\w)@\w+")
_FOR = re.compile(
    r"\s(?:for|For|FOR|in|at|from|aus|à|bei|para|im Auftrag)\s+(?:the |The |der |die |das |el |la |le )?[A-ZÀ-ÞА-Я].*\Z"
)
_NICKNAME = re.compile(r"[^\W\d_][\w.\-]{1,30}")
_WORD = re.compile(r"[^\W_]+")
_TITLES = re.compile(r"(?:(?:dr|prof|professor|mr|mrs|ms|dipl|ing|sir|rev|mag|phd)\.?\s+)+", re.I)
_DANGLING = frozenset("on am le el il op at in for den dne em".split())
_EDGES = " ,;:|–—-·•"


def is_role(text: str) -> bool:
    """Whether words say what somebody does ("Harbour correspondent") rather than who they are."""
    return len(text) <= 80 and ROLE.match(text) is not None


def spaced_line(element: _Element) -> str:
    """An element's line with a bar where two elements stand side by side without a space: "Ana Reis | Reporter"."""
    line = line_of(element)
    if len(element) == 0 or len(line) > 400:
        return line
    pieces = [piece for piece in islice(element.itertext("*"), _MOST_PIECES) if piece.strip()]
    for one, other in pairwise(pieces):
        if LABEL.fullmatch(one) is not None:
            line = line.replace(one + other[:_SEAM].rstrip(), f"{one} {other[:_SEAM].rstrip()}")
        elif one[-1:].islower() and other[:1].isupper():
            left, right = one[-_SEAM:].lstrip(), other[:_SEAM].rstrip()
            line = line.replace(left + right, f"{left} | {right}")
    return line


_SEAM = 12
_MOST_PIECES = 40


@lru_cache(4096)
def looks_like_name(name: str) -> bool:
    """Whether words that no markup calls a name look like one: few, and with capitals where the script has them."""
    words = name.split()
    if not words or len(words) > 6 or len(name) > 50 or any(sign in name for sign in '?!:：;@/"“”«»&+|'):
        return False
    if any(character.isdigit() for character in name):
        return False
    letters = [character for character in name if character.isalpha()]
    if not letters or len(letters) < 2:
        return False
    if not any(character.isupper() or character.islower() for character in letters):
        return len(name) <= 20  # a script without capitals
    if len(words) == 1 and not (is_desk(name) or len(name) > 3):
        return False
    lows = [word.strip(".,'’") for word in words]
    if any(low.casefold() in NO_NAME and not _is_initial(low) for low in lows) and not is_desk(name):
        return False
    capital = sum(
        word[:1].isupper() or word.casefold() in SMALL or word[:2].casefold() in ("d'", "l'", "d’", "o’")
        for word in lows
    )
    return capital == len(words) and any(word[:1].isupper() for word in lows)


def is_full_name(name: str) -> bool:
    """Whether words are a person's name beyond what `looks_like_name` asks: two to four of them, and no desk's."""
    words = _TITLES.sub("", name).split()
    if any(word in ("zum", "zur", "und", "and", "y", "e", "i") for word in words):
        return False
    return 2 <= len(words) <= 4 and looks_like_name(name) and not is_desk(name) and not is_role(name)


def is_nickname(text: str) -> bool:
    """Whether one word can be what somebody calls himself on a blog, and is not the account of the site's keeper."""
    return _NICKNAME.fullmatch(text) is not None and not is_admin(text)


def is_admin(text: str) -> bool:
    """Whether a name is an account that names nobody: "admin", "q_admin", "Webmaster"."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if not words:
        return False
    whole = all(word in ADMINS or word in ("site", "blog", "web", "the") for word in words)
    return whole or (" " not in text and words[-1] in ("admin", "administrator", "webmaster"))


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


@lru_cache(4096)
def without_by(text: str) -> str:
    """`text` without a "By" before the name."""
    match = BY.match(text)
    return text[match.end() :].strip() if match is not None else text.strip()


def people(text: str) -> list[Person]:
    """The people (or the desk) that a byline's words name, in order; none where they name nobody."""
    return [Person(name=name, type=kind, role=role) for name, kind, role in _people(text)]


# A site's pages name the same few people: words that were read once need not be read again
@lru_cache(4096)
def _people(text: str) -> tuple[tuple[str, str, str | None], ...]:
    if len(text) > _LONGEST:
        return ()
    text = _IN_BRACKETS.sub(" ", _ADDRESS.sub(" | ", without_by(clean_line(text))))
    text = CUT.sub("", text).strip(_EDGES)
    if is_agency(text):
        return ((text, "organisation", None),)
    found: dict[str, tuple[str, str | None]] = {}
    last: str | None = None
    for part in PARTS.split(text):
        name, tail = _bare(without_by(part).strip(_EDGES + "()"))
        role = is_role(name)
        if last is not None and role and not is_full_name(name):
            kind, known = found[last]
            found[last] = (kind, known or name)
        elif name and is_name(name) and not (role and not is_desk(name)) and name not in found:
            found[name] = ("organisation" if is_desk(name) else "person", tail)
            last = name
    return tuple((name, kind, role_of) for name, (kind, role_of) in found.items())


_LONGEST = 600


def _bare(part: str) -> tuple[str, str | None]:
    """One name without the town, the degrees, the outlet or the role that stand beside it; and the role."""
    role: str | None = None
    head, comma, tail = part.partition(",")
    if comma and " " in head.strip() and tail.strip().casefold() not in GENERATIONS:
        part = head.strip()
        role = tail.strip() if is_role(tail.strip()) else None
    words = part.split()
    while words and words[-1].casefold() in _DANGLING:
        words.pop()
    while len(words) > 2 and words[-1].strip(".,").casefold() in DEGREES and words[-1][:2].isupper():
        words.pop()
    if len(words) > 2 and is_role(words[-1]) and not is_desk(" ".join(words)):
        at = len(words) - 1
        while at > 2 and words[at - 1].casefold() in ADJECTIVES:
            at -= 1
        role, words = " ".join(words[at:]), words[:at]
    elif len(words) > 2 and is_role(words[0]) and not is_desk(" ".join(words[1:])):
        role, words = words[0], words[1:]
    name = " ".join(words)
    outlet = _FOR.search(name)
    if outlet is not None and " " in name[: outlet.start()].strip():
        name = name[: outlet.start()].strip()
    return name.strip(_EDGES), role


@lru_cache(4096)
def is_name(text: str) -> bool:
    """Whether `text` can be a name at all."""
    if text.casefold() in NO_NAME or is_admin(text):
        return False
    if not any(character.isalpha() for character in text):
        return False
    return 1 < len(text) <= 80 and len(text.split()) <= 8 and not NOT_A_NAME.search(text) and not is_placeholder(text)


def is_desk(name: str) -> bool:
    """Whether a name is rather an outlet's, an agency's or a desk's than a person's."""
    return DESK.search(name) is not None or is_agency(name)


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's."""
    return AGENCY.fullmatch(name) is not None and (len(name) > 7 or name.isupper() or name.islower() or "/" in name)


@lru_cache(4096)
def sameness(name: str) -> str:
    """`name` for telling whether two sources mean one person: without titles, accents, signs and case."""
    bare = _TITLES.sub("", fold(name), count=1) if " " in name else fold(name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain)) or bare
