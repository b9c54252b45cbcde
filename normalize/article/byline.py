"""Names out of bylines: "By Ana Reis and Owen Pike | Harbour Gazette" is two people."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise

from lxml.etree import _Element

from ..markup import line_of
from ..names import is_placeholder
from ..record import Person
from ..text import clean_line

# What stands before a name, in the languages of the news; longest first, so that "Written by" goes before "By"
_BEFORE = re.compile(
    r"(?:(?:written|posted|published|reported|story|words|text|article|by|from)\s+by|by|post author|posted by|author|authors|"
    r"veröffentlicht von|geschrieben von|ein beitrag von|von|autor(?:in)?|"
    r"publié par|écrit par|rédigé par|par|auteure?|"
    r"publicado por|escrito por|por|autora?|autore|pubblicato da|scritto da|di|da|"
    r"geplaatst door|geschreven door|door|auteur|af|av|skrevet av|skriven av|przez|napisane przez|autor|"
    r"автор|опубликовано|написал[аи]?|текст|szerző|írta|napsal[ao]?|yazan|yazar|tekijä|kirjoittanut|συντάκτης|του|"
    r"بواسطة|كتب(?:ه|ته|ها)?|بقلم|الكاتب|نویسنده|توسط|מאת|作者|撰文|文|由|記者|记者|投稿者|著者|執筆|기자|글)\s*[:：]?\s+|"
    r"(?:作者|撰文|文|記者|记者|投稿者|著者)\s*[:：/／]\s*",
    re.I,
)
BY = re.compile(
    r"(?:(?:more (?:stories|articles|posts) |written |posted |published |reported |story |words |text |article |created |edited |authored )?by|author|posted by|"
    r"(?:geschrieben |veröffentlicht |ein beitrag |text )?von|autor(?:in|ka)?|(?:publié |écrit |rédigé )?par|auteure?|(?:publicado |escrito |redação )?por|autora?|"
    r"(?:pubblicato |scritto |a cura )?d[ia]|(?:geplaatst |geschreven )?door|text(?:e|o)?|tekst|skrevet av|av|af|przez|автор|текст|szerző|írta|napsal|yazan|"
    r"بقلم|كتب|מאת|作者|撰文|文|記者|记者|著者|執筆|取材|글|기자)(?:\s*[:：/／|]\s*|\s+)",
    re.I,
)
_PARTS = re.compile(
    r"\s*(?:;|\||/|•|·|、|，|\s(?:and|und|et|y|e|en|och|og|oraz|i|и|та|ve|ja|&)\s)\s*|\s*,\s*(?=\S+\s+\S)"
)
_NOT_A_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|\b(?:updated|published|posted|share|comments?|min(?:ute)?s? read|subscribe|follow|email|contributor page|view all|"
    r"more (?:by|posts)|all posts|read more|archive|biography|profile|folge|entfolgen|facebook|twitter|linkedin|instagram|whatsapp|e-?mail|print|photo|foto|image|"
    r"shutterstock|getty|sharing|options|follow|download|newsletter|sign up|log ?in|click|here|reading time|lesezeit|minut\w*|"
    r"story|stories|articles?|latest|news feed|home|about|contact|translated)\b|[<>{}=_*#]|[(][^)]*\Z",
    re.I,
)
_IN_BRACKETS = re.compile(r"[(\[][^()\[\]]{0,60}[)\]]?")
# Signs of an outlet or desk that signs for itself
_DESK = re.compile(
    r"\b(?:staff|desk|editors?|editorial|newsroom|news ?team|team|agency|agencies|press|news|gazette|times|post|reuters|afp|tass|dpa|redaktion|"
    r"rédaction|redacción|redazione|redação|redactie|редакция|редакції)\b",
    re.I,
)


_ROLE = re.compile(
    r"(?:.{0,40}[ -])?(?:reporter|editor|writer|correspondent|journalist|columnist|contributor|photographer|producer|anchor|critic|fellow|intern|"
    r"korrespondent(?:in)?|redakteur(?:in)?|reporterin|journaliste?|autor(?:in)?|volontär(?:in)?|rédacteur|rédactrice|correspondant[e]?|periodista|"
    r"redactor[a]?|corresponsal|giornalista|redattore|inviat[oa]|redacteur|verslaggever|dziennikarz|redaktor|журналист|корреспондент|обозреватель|記者|记者)\Z",
    re.I,
)


def is_role(text: str) -> bool:
    """Whether words say what somebody does ("Harbour correspondent") rather than who they are."""
    return len(text) <= 60 and _ROLE.match(text) is not None


def spaced_line(element: _Element) -> str:
    """An element's line with a bar where two elements stand side by side without a space: "Ana Reis | Reporter"."""
    line = line_of(element)
    if len(element) == 0 or len(line) > 400:
        return line
    pieces = [piece for piece in islice(element.itertext("*"), _MOST_PIECES) if piece.strip()]
    for one, other in pairwise(pieces):
        if one[-1:].islower() and other[:1].isupper():
            left, right = one[-_SEAM:].lstrip(), other[:_SEAM].rstrip()
            line = line.replace(left + right, f"{left} | {right}")
    return line


_SEAM = 12
_MOST_PIECES = 40
_SMALL = frozenset(
    "de da do dos das di del della der den des van von vom zu zur zum la le les du al el bin ibn ben abu bint ter ten te op y e i und and af av "
    "dit st jr sr mc mac o ó ní nic d' l'".split()
)
_NO_NAME = frozenset(
    "the a an our this that these for with from in on at to of as is are was by or not no all more read view full article posted team share "
    "autor author autorin auteur autore agenturen agencies today yesterday monday tuesday wednesday thursday friday saturday sunday january "
    "february march april june july august september october november december updated published home blog".split()
)


def looks_like_name(name: str) -> bool:
    """Whether words that no markup calls a name look like one: few, and with capitals where the script has them."""
    words = name.split()
    if not words or len(words) > 5 or len(name) > 50 or any(sign in name for sign in '?!:;@/"“”«»'):
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
    if any(word.casefold() in _NO_NAME for word in lows) and not is_desk(name):
        return False
    capital = sum(
        word[:1].isupper() or word.casefold() in _SMALL or word[:2].casefold() in ("d'", "l'", "d’", "o’")
        for word in lows
    )
    return capital == len(words) and any(word[:1].isupper() for word in lows)


@lru_cache(4096)
def without_by(text: str) -> str:
    """`text` without a "By" before the name."""
    return _BEFORE.sub("", text, count=1).strip() if _BEFORE.match(text) else text.strip()


def people(text: str) -> list[Person]:
    """The people (or the desk) that a byline's words name, in order; none where they name nobody."""
    return [Person(name=name, type=kind, role=role) for name, kind, role in _people(text)]


# A site's pages name the same few people: words that were read once need not be read again
@lru_cache(4096)
def _people(text: str) -> tuple[tuple[str, str, str | None], ...]:
    text = _IN_BRACKETS.sub(" ", without_by(clean_line(text))).strip(" ,;:|–—-")
    found: dict[str, tuple[str, str | None]] = {}
    last: str | None = None
    for part in _PARTS.split(text):
        name = without_by(part).strip(" ,;:|–—-()")
        role = is_role(name)
        if last is not None and role:
            kind, known = found[last]
            found[last] = (kind, known or name)
        elif is_name(name) and not (role and not is_desk(name)) and name not in found:
            found[name] = ("organisation" if is_desk(name) else "person", None)
            last = name
    return tuple((name, kind, role_of) for name, (kind, role_of) in found.items())


@lru_cache(4096)
def is_name(text: str) -> bool:
    """Whether `text` can be a name at all."""
    if text.casefold() in _NO_NAME:
        return False
    return 1 < len(text) <= 80 and len(text.split()) <= 8 and not _NOT_A_NAME.search(text) and not is_placeholder(text)


def is_desk(name: str) -> bool:
    """Whether a name is rather an outlet's or a desk's than a person's."""
    return _DESK.search(name) is not None
