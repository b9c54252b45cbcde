"""Names out of bylines: "By Ana Reis and Owen Pike | Harbour Gazette" is two people."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice, pairwise

from lxml.etree import _Element

from ..markup import line_of
from ..names import fold
from ..record import Person
from ..text import clean_line
from .byline_words import BY, CUT, LABEL, OWN_AND, OWN_BY, PARTS
from .credit_words import kind_of
from .credits import credits_of
from .eastern import EASTERN, eastern_names, is_eastern_byline
from .name_shape import (
    TITLES,
    is_admin,
    is_agency,
    is_desk,
    is_full_name,
    is_name,
    is_nickname,
    is_role,
    is_small,
    looks_like_name,
)
from .name_words import ADJECTIVES, DEGREES, GENERATIONS
from .towns import TOWNS

__all__ = [
    "is_admin",
    "is_agency",
    "is_desk",
    "is_full_name",
    "is_name",
    "is_nickname",
    "is_role",
    "is_signed",
    "is_topic",
    "looks_like_name",
    "own_words",
    "people",
    "sameness",
    "spaced_line",
    "without_by",
]

_IN_BRACKETS = re.compile(r"[(\[（【〔]([^()\[\]（）【】〔〕]{0,60})[)\]）】〕]?")
_OPENS, _CLOSES = "([（【〔", ")]）】〕"
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64}|(?<!\w)@\w+")
_FOR = re.compile(
    r"\s(?:for|For|FOR|in|IN|at|from|aus|à|bei|para|im Auftrag|en|em|a|na|w|we|v|ve|на|в|у|fra|från|iz|din|i(?= (?:Oslo|Bergen|Stockholm|Göteborg|Malmö|København|Köpenhamn|Aarhus|Kyiv|London|Berlin|Paris)))"
    r"\s+(?:the |The |der |die |das |el |la |le )?[A-ZÀ-ÞŠŽČА-Я].*\Z"
)
_OUR = re.compile(
    r"(?<![^\W_])(?:(?:dall?a?|de|par|von|van|by|from|por|do|da|av|vår|от)\s+)?(?:nostr[oa]|onze|notre|unser(?:em|er|e)?|nuestr[oa]|noss[oa]|our|vår|nasz(?:ego|ej)?|нашего)\s+"
    r"(?:(?!staff)\w+\s)?(?:inviat[oa]|corrispondente|correspondante?|envoyée? spéciale?|redacteur|verslaggever|correspondent|corresponsal|enviad[oa] especial|korrespondent(?:en|in)?|reporter(?:in)?|mitarbeiter(?:in)?|"
    r"korespondenta?|корреспондента)(?:\s(?:à|a|in|en|aus|em|au)\s[A-ZÀ-Þ][\w-]+)?\s*,?\s*",
    re.I,
)
_BEHIND = re.compile(r"\s(?:tarafından(?: \w+)?|द्वारा(?: \w+)?|লিখেছেন|írta|írása|kirjoittanut|kirjutas|எழுதியது)\Z")
"""A "by" behind the name."""
_ENDS = ("tarafından", "द्वारा", "লিখেছেন", "írta")
# "And" is written onto the name behind it
_GLUED = re.compile(
    r"(?<=[\u05d0-\u05ea\u0621-\u064a]{2})\s+([\u05d5\u0648](?=[\u05d0-\u05ea\u0621-\u064a]{2})\w+)(?=\s+\w{2})"
)
_NOT_GLUED = frozenset(
    "ויקטור ויקי ויליאם ויטלי ורד ולדימיר ולרי וולף ורוניקה وليد وائل وسام وفاء وحيد وجدي ورد وردة وسيم ولاء وداد وهيب وضاح وديع وجيه وعد وصال وهبة وهبي ولد واصف وليم ويليام ولي وفيق وجدان".split()
)
_DANGLING = frozenset("on am le el il op at in for den dne em".split())
_TOPIC = re.compile(
    r"/(?:tags?|topics?|sections?|categor(?:y|ies|ia|ias|ie|ies)|kategori\w*|temas?|themen|thema|themes?|thèmes?|rubrik(?:en|a)?|rubriques?|rubricas?|etiquetas?|etiqueta|sujets?|dossiers?|emne|ämne|tagi|stichwort|keywords?)/",
    re.I,
)
_WORD = re.compile(r"[^\W_]+")
_VERBS = frozenset("reports reporting writes of berichtet schreibt informa".split())
_EDGES = " ,;:|–—-·•="
_SIGNS = frozenset(["", *",|/-–—−;•·."])
_SOURCE = re.compile(r"Theo\s(?:[A-Z]\w*[A-Z]{2}|Vn|.*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ])")
"""What a story of Vietnam follows: "Theo VnExpress"."""
_OTHERS_WORK = "\x01"
"""Stands for brackets that say that somebody took the pictures: "Owen Pike (Fotos)"."""


def is_topic(link: _Element) -> bool:
    """Whether a link leads to a tag, a topic or a section, not to somebody."""
    href = link.get("href")
    return href is not None and ("tag" in (link.get("rel") or "").split() or _TOPIC.search(href) is not None)


def spaced_line(element: _Element) -> str:
    """An element's line with a bar where two elements stand side by side without a space: "Ana Reis | Reporter".

    Links to tags and sections are left out.
    """
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
    for link in islice(element.iter("a"), _MOST_PIECES):
        if is_topic(link) and (words := line_of(link)):
            line = line.replace(words, " | ", 1)
    return line


_SEAM = 12
_MOST_PIECES = 40


@lru_cache(4096)
def without_by(text: str) -> str:
    """`text` without a "By" before the name."""
    match = BY.match(text)
    return text[match.end() :].strip() if match is not None else text.strip()


def is_signed(text: str) -> bool:
    """Whether the words around a name say that a line is a byline."""
    return (
        BY.match(text) is not None
        or text.endswith(_ENDS)
        or (not text.isascii() and is_eastern_byline(text))
        or (len(text) < _LONGEST_LINE and _OUR.match(text) is not None)
    )


@lru_cache(64)
def _own(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    by, joins = OWN_BY.get(language), OWN_AND.get(language)
    if by is None and joins is None:
        return None
    return (
        re.compile(rf"(?:(?i:{by or 'by'}))\s?:?\s+(?=[^\W\d_a-zа-яà-ÿ]\S*\s+\S)"),
        re.compile(rf"\s(?:{joins or '&'})\s(?=[^\W\d_a-zà-ÿ]\S+\s[^\W\d_a-zà-ÿ])"),
    )


def own_words(text: str, language: str | None) -> str:
    """A line with "By" and "&" for the words of one language that mean these, and something else in others."""
    own = _own(language[:3].strip("-_").lower()) if language else None
    if own is None or len(text) > _LONGEST_LINE:
        return text
    match = own[0].match(text)
    if match is None:
        return text
    text = f"By {text[match.end() :]}"
    return own[1].sub(" & ", text)


_LONGEST_LINE = 200


def people(text: str) -> list[Person]:
    """The people (or the desk) that a byline's words name, in order; none where they name nobody."""
    return [Person(name=name, type=kind, role=role) for name, kind, role in _people(text)]


# A site's pages name the same few people: words that were read once need not be read again
@lru_cache(4096)
def _people(text: str) -> tuple[tuple[str, str, str | None], ...]:
    if len(text) > _LONGEST:
        return ()
    text = _unwrapped(_ADDRESS.sub(" | ", clean_line(text)).strip())
    text = _IN_BRACKETS.sub(_bracket, text)
    bare = CUT.sub("", without_by(text)).strip(_EDGES)
    if is_agency(bare):
        return ((bare, "organisation", None),)
    found: dict[str, tuple[str, str | None]] = {}
    for words, kind, label in credits_of(text):
        if kind == "other":
            continue
        helped = label if kind == "helped" else None
        _collect(CUT.sub("", without_by(words)).strip(_EDGES), found, helped)
    return tuple((name, kind_, role) for name, (kind_, role) in found.items())


_LONGEST = 600


def _collect(text: str, found: dict[str, tuple[str, str | None]], helped: str | None) -> None:
    """Add the names of a list; `helped`: what they did besides, where they did not sign."""
    if not text.isascii():
        text = _GLUED.sub(_unglued, text)
    text = _OUR.sub("", text)
    last: str | None = None
    end, parts = 0, []
    for found_sign in PARTS.finditer(text):
        parts.append((text[end : found_sign.start()], found_sign[0].strip()))
        end = found_sign.end()
    parts.append((text[end:], ""))
    between = ""
    for part, sign_behind in parts:
        sign, between = between, sign_behind
        if part.endswith(_OTHERS_WORK):
            continue
        part = without_by(part).strip(_EDGES + "()")
        for word in eastern_names(part) if EASTERN.search(part) is not None else [part]:
            name, tail = _bare(word.strip(_EDGES + "・"))
            role = is_role(name)
            if last is not None and role and not is_full_name(name):
                kind, known = found[last]
                found[last] = (kind, known or name)
            elif _is_one(name, last, sign) and not (role and not is_desk(name)) and name not in found:
                found[name] = ("organisation" if is_desk(name) else "person", helped or tail)
                last = name


def _is_one(name: str, last: str | None, sign: str) -> bool:
    """Whether a part is one more name: behind a full one, no town, outlet or lone word that no "and" joins."""
    if not name or not is_name(name) or name.casefold() in TOWNS or _SOURCE.match(name) is not None:
        return False
    if last is None or " " not in last or is_desk(name):
        return True
    if sign == "." or (sign == "," and is_agency(name.split()[0])):
        return False  # another sentence, "AP Business Writer"
    if " " not in name and sign in _SIGNS and EASTERN.search(name) is None:
        return False
    # "do Rio de Janeiro", "enviada especial"
    return not is_small(name.split()[0]) and looks_like_name(name)


def _unwrapped(text: str) -> str:
    """Words without the brackets around all of them."""
    if text[:1] and text[0] in _OPENS and text[-1] == _CLOSES[_OPENS.index(text[0])]:
        within = text[1:-1]
        if text[0] not in within:
            return within.strip()
    return text


def _bracket(match: re.Match[str]) -> str:
    return _OTHERS_WORK if kind_of(match[1]) == "other" else " "


def _unglued(match: re.Match[str]) -> str:
    return match[0] if match[1] in _NOT_GLUED else f" | {match[1][1:]}"


def _bare(part: str) -> tuple[str, str | None]:
    """One name without the town, the degrees, the outlet or the role that stand beside it; and the role."""
    role: str | None = None
    part = _BEHIND.sub("", part)
    if (
        part[:3] == "de "
        and len(words := part.split(None, 3)) > 2
        and words[1][:1].isupper()
        and words[2][:1].isupper()
    ):
        part = part[3:]
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
    for at in range(2, len(words)):
        # "Ana Reis reports", "Ana Reis of the Gazette", "Ana Reis Associated Press"
        if words[at] in _VERBS or is_agency(" ".join(words[at:])):
            words = words[:at] if is_full_name(" ".join(words[:at])) else words
            break
    name = " ".join(words)
    outlet = _FOR.search(name)
    if outlet is not None and " " in name[: outlet.start()].strip():
        name = name[: outlet.start()].strip()
    name = name.strip(_EDGES)
    if name.endswith(".") and len(name.split()[-1]) > 4:
        name = name[:-1]
    return name, role


@lru_cache(4096)
def sameness(name: str) -> str:
    """`name` for telling whether two sources mean one person: without titles, accents, signs and case."""
    bare = TITLES.sub("", fold(name), count=1) if " " in name else fold(name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", bare) if not unicodedata.combining(c))
    return " ".join(_WORD.findall(plain)) or bare
