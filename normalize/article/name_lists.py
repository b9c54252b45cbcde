"""The names of one list in a byline, without the roles, towns, agencies and outlets beside them."""

from __future__ import annotations

import re

from .byline_words import BY, PARTS
from .credit_words import kind_of
from .eastern import EASTERN, eastern_names
from .name_shape import is_agency, is_desk, is_full_name, is_name, is_role, is_small, looks_like_name
from .name_words import ADJECTIVES, DEGREES, GENERATIONS, OUTLET, PLURAL
from .towns import TOWNS

_FOR = re.compile(
    r"\s(?:for|For|FOR|in|IN|at|from|aus|à|bei|para|im Auftrag|en|em|a|na|w|we|v|ve|на|в|у|fra|från|iz|din|i(?= (?:Oslo|Bergen|Stockholm|Göteborg|Malmö|København|Köpenhamn|Aarhus|Kyiv|London|Berlin|Paris)))"
    r"\s+(?:the |The |der |die |das |el |la |le )?[A-ZÀ-ÞŠŽČА-Я].*\Z"
)
OUR = re.compile(
    r"(?<![^\W_])(?:(?:dall?a?|de|par|von|van|by|from|por|do|da|av|vår|от)\s+)?(?:nostr[oa]|onze|notre|unser(?:em|er|e)?|nuestr[oa]|noss[oa]|our|vår|nasz(?:ego|ej)?|нашего)\s+"
    r"(?:(?!staff)\w+\s)?(?:inviat[oa]|corrispondente|correspondante?|envoyée? spéciale?|redacteur|verslaggever|correspondent|corresponsal|enviad[oa] especial|korrespondent(?:en|in)?|reporter(?:in)?|mitarbeiter(?:in)?|"
    r"korespondenta?|корреспондента)(?:\s(?:à|a|in|en|aus|em|au)\s[A-ZÀ-Þ][\w-]+)?\s*,?\s*",
    re.I,
)
_BEHIND = re.compile(
    r"\s(?:tarafından(?: \w+)?|द्वारा(?: \w+)?|লিখেছেন|írta|írása|ír|kirjoittanut|kirjoittaa|kirjutas|kirjutab|எழுதியது|skrifar|skriver|schreibt|schrijft|pisze|píše|piše|пише|пишет|raksta|rašo|yazdı|yazıyor|"
    r"γράφει|כותב|כותבת|scrive|escreve|escribe|écrit|reports|reporting|writes|berichtet|informa|รายงาน)\Z"
)
"""A "by" or a "writes" behind the name."""
# "And" is written onto the name behind it
_GLUED = re.compile(
    r"(?<=[\u05d0-\u05ea\u0621-\u064a]{2})\s+([\u05d5\u0648](?=[\u05d0-\u05ea\u0621-\u064a]{2})\w+)(?=\s+\w{2})"
)
_NOT_GLUED = frozenset(
    "ויקטור ויקי ויליאם ויטלי ורד ולדימיר ולרי וולף ורוניקה وليد وائل وسام وفاء وحيد وجدي ورد وردة وسيم ولاء وداد وهيب وضاح وديع وجيه وعد وصال وهبة وهبي ولد واصف وليم ويليام ولي وفيق وجدان".split()
)
_DANGLING = frozenset("on am le el il op at in for den dne em".split())
EDGES = " ,;:|–—-·•●▪∙◦◆■="
_WITH = re.compile(
    r"\A(?:(?:avec|mit|con|com|with|med|met|and|und|et|og|och|oraz|ja|ve|şi|și|és|и|та|και)\s+(?=[^\W\d_a-zà-ÿа-я])"
    r"|(?:en|y|e|i)\s+(?=[A-ZÀ-Þ][^\s.]+\s[A-ZÀ-Þ]))"
)
_ONE = re.compile(r"[^\W\d_]\w*(?:\s[^\W\d_]\w*)?")
"""A name of one or two plain words."""
_GIVEN = frozenset("oleh yazan di da".split())
"""Words before a name that are given names in other languages: "Oleh Lysenko"."""
_SENTENCE = frozenset("of is was covers ist est è".split())
_HOUSE = re.compile(
    r"\b(?:office|communications|(?:public|media) (?:affairs|relations)|universit\w+|institute?|college|school|faculty|foundation|association|ministry)\b",
    re.I,
)
"""What is no newsroom: behind a name it is where somebody works."""
_ARTICLES = frozenset("The La El Le Il Der Die Das Het".split())
_DASHES = frozenset("-–—−|")
_SIGNS = frozenset(["", *",|/-–—−;•●▪∙◦◆■·."])
_SOURCE = re.compile(r"Theo\s(?:[A-Z]\w*[A-Z]{2}|Vn|.*[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ])")
"""What a story of Vietnam follows: "Theo VnExpress"."""
OTHERS_WORK = "\x01"
"""Stands for brackets that say that somebody took the pictures: "Owen Pike (Fotos)"."""


def add_names(text: str, found: dict[str, tuple[str, str | None]], helped: str | None) -> None:
    """Add the names of a list, each with its type and role; `helped`: what they did besides, where they did not sign."""
    if not text.isascii():
        text = _GLUED.sub(_unglued, text)
    text = OUR.sub("", text)
    last: str | None = None
    sign = ""
    for part, sign_behind in _parts(text):
        if not part.endswith(OTHERS_WORK):
            part = _WITH.sub("", _without_by(part).strip(EDGES + "()"))
            for word in eastern_names(part) if EASTERN.search(part) is not None else [part]:
                name, tail = _bare(word := word.strip(EDGES + "・"))
                if last is not None and (role := _role_of(name, word, sign)):
                    kind, known = found[last]
                    found[last] = (kind, known or role)
                elif _is_one(name, last, sign) and name not in found:
                    if sign in _DASHES and last is not None and _is_place(last, name):
                        del found[last]
                    desk = is_desk(name)
                    found[name] = ("organisation" if desk else "person", helped or tail)
                    last = name if last is None or not desk else last
        sign = sign_behind


def _parts(text: str) -> list[tuple[str, str]]:
    """The parts of a list, each with the sign behind it."""
    if _ONE.fullmatch(text) is not None:
        return [(text, "")]
    end, parts = 0, []
    for sign in PARTS.finditer(text):
        parts.append((text[end : sign.start()], sign[0].strip()))
        end = sign.end()
    return [*parts, (text[end:], "")]


def _without_by(text: str) -> str:
    """A part without a "By" of its own; one before a lone word may be a given name."""
    match = BY.match(text)
    if match is None or (match[0].strip().casefold() in _GIVEN and " " not in text[match.end() :].strip()):
        return text.strip()
    return text[match.end() :].strip()


def _role_of(name: str, part: str, sign: str) -> str:
    """What a part behind a name says that person does; "" where it is no role."""
    if is_role(name):
        return "" if is_full_name(name) or PLURAL.search(name) is not None else name
    words = name.split()
    if len(words) in (2, 3) and (is_role(words[0]) or kind_of(words[0]) == "wrote"):
        return name
    # without capitals, what follows a role is rather its field than a name
    caseless = part[:1].lower() == part[:1].upper()
    return part if caseless and sign in _SIGNS and is_role(part.partition(" ")[0]) else ""


def _is_one(name: str, last: str | None, sign: str) -> bool:
    """Whether a part is one more name: behind a full one, no town, outlet or lone word that no "and" joins."""
    if (
        not name
        or not is_name(name)
        or name.casefold() in TOWNS
        or _is_degrees(name)
        or _SOURCE.match(name) is not None
    ):
        return False
    if is_desk(name):
        # "Ana Reis, Harbour Office" is where she works
        return not (sign == "," and last is not None and is_full_name(last) and _HOUSE.search(name))
    if is_role(name):
        return False
    if last is None or " " not in last:
        return True
    if sign == "." or OUTLET.search(name) is not None or (sign == "," and is_agency(name.split()[0])):
        return False  # another sentence, "TV Norrholm", "AP Business Writer"
    if sign in _SIGNS and len(words := name.split()) == 2 and words[0] in _ARTICLES:
        return False  # "La Marea"
    if " " not in name and sign in _SIGNS and EASTERN.search(name) is None:
        return False
    # "do Rio de Janeiro", "enviada especial"
    return not is_small(name.split()[0]) and looks_like_name(name)


def _is_degrees(name: str) -> bool:
    """Whether a part behind a name holds nothing but degrees: "Ana Reis, MD, PhD"."""
    return name[:2].isupper() and all(word.strip(".,").casefold() in DEGREES for word in name.split())


def _is_place(first: str, name: str) -> bool:
    """Whether a lone word before a dash and a full name is the town: "Norrholm - Ana Reis"."""
    return " " not in first and EASTERN.search(first) is None and not is_desk(first) and is_full_name(name)


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
    if len(words) > 2 and is_small(words[-1]) and (kind := kind_of(words[-1])) and is_full_name(" ".join(words[:-1])):
        # "Ana Reis teksti, Owen Pike kuva"
        words = words[:-1] if kind == "wrote" else []
    for at in range(2, len(words)):
        # "Ana Reis of the Gazette", "Ana Reis Associated Press"
        if words[at] in _SENTENCE or is_agency(" ".join(words[at:])):
            words = words[:at] if is_full_name(" ".join(words[:at])) else words
            break
    name = " ".join(words)
    outlet = _FOR.search(name)
    if outlet is not None and " " in name[: outlet.start()].strip():
        name = name[: outlet.start()].strip()
    name = name.strip(EDGES)
    if name.endswith(".") and len(name.split()[-1]) > 4:
        name = name[:-1]
    return name, role
