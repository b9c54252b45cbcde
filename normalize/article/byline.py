"""Names out of bylines: "By Ana Reis and Owen Pike | Harbour Gazette" is two people."""

from __future__ import annotations

import re

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
_PARTS = re.compile(r"\s*(?:;|\||/|•|·|、|，|\s(?:and|und|et|y|e|en|och|og|oraz|i|и|та|ve|ja|&)\s)\s*|\s*,\s*(?=\S+\s+\S)")
_NOT_A_NAME = re.compile(
    r"https?:|www\.|@|\d{2}|\b(?:updated|published|posted|share|comments?|min(?:ute)?s? read|subscribe|follow|email|contributor page|view all|"
    r"more (?:by|posts)|all posts|read more|archive|biography|profile)\b",
    re.I,
)
# Signs of an outlet or desk that signs for itself
_DESK = re.compile(
    r"\b(?:staff|desk|editors?|editorial|newsroom|news ?team|team|agency|agencies|press|news|gazette|times|post|reuters|afp|tass|dpa|redaktion|"
    r"rédaction|redacción|redazione|redação|redactie|редакция|редакції)\b",
    re.I,
)


def without_by(text: str) -> str:
    """`text` without a "By" before the name."""
    return _BEFORE.sub("", text, count=1).strip() if _BEFORE.match(text) else text.strip()


def people(text: str) -> list[Person]:
    """The people (or the desk) that a byline's words name, in order; none where they name nobody."""
    text = without_by(clean_line(text)).strip(" ,;:|–—-")
    found: list[Person] = []
    for part in _PARTS.split(text):
        name = without_by(part).strip(" ,;:|–—-()")
        if is_name(name) and all(name != person.name for person in found):
            found.append(Person(name=name, type="organisation" if is_desk(name) else "person"))
    return found


def is_name(text: str) -> bool:
    """Whether `text` can be a name at all."""
    return 1 < len(text) <= 80 and len(text.split()) <= 8 and not _NOT_A_NAME.search(text) and not is_placeholder(text)


def is_desk(name: str) -> bool:
    """Whether a name is rather an outlet's or a desk's than a person's."""
    return _DESK.search(name) is not None
