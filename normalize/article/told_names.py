"""The names in a text that a page's head declares: "Reis, Ana; Pike, Owen", markup in it, what stands for no name."""

from __future__ import annotations

import html
import re

from ..page import Page
from ..record import Person
from ..text import clean_line
from .byline import is_agency, is_desk, is_name, is_nickname, is_role, looks_like_name, people
from .forms import begins_with_name, without_titles

_NO_LETTER = re.compile(r"[\W\d_]+")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,300}>")
_INLINE = re.compile(
    r"</?(?:a|b|i|u|s|q|em|strong|span|small|sup|sub|font|code|mark|abbr|cite)(?:\s[^<>]{0,300})?>", re.I
)
_BLOCK = re.compile(
    r"</?(?:p|br|div|h[1-6]|ul|ol|li|img|hr|blockquote|section|figure|table|tr|td)(?:\s[^<>]{0,300})?/?>", re.I
)
_FEED = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,64} ?\(([^()@]{3,60})\)")
"""How feeds name an author: "ana@thetide.example (Ana Reis)"."""
_NOBODY = frozenset(
    ("null", "undefined", "none", "n/a", "nan", "false", "true", "name", "author", "author name", "default author", "your name", "no author", "not set")
)  # fmt: skip
"""What templates and programs leave where no author is known."""
_MOST = 30


def read_told(text: str, page: Page, *, ordered: bool = False) -> list[Person]:
    """The people that a declared text names. `ordered`: it is a bibliographic one, with the family name first."""
    text = plain(text)
    if "<" in text:
        text = plain(_TAG.sub(" ", text))
    if not text or text.startswith(("@", "#", "http")) or text.casefold() in _NOBODY:
        return []
    feed = _FEED.fullmatch(text)
    if feed is not None:
        text = feed[1]
    parts = text.split(";") if ";" in text else [text]
    turned = [_turned(part.strip(), ordered) for part in parts[:_MOST]]
    if any(turned):
        return [
            person
            for part, name in zip(parts, turned, strict=False)
            for person in (people(part) if name is None else [Person(name=name)])
        ]
    text, role = without_titles(text)
    if begins_with_name(text, page.declared_language):
        return [Person(name=text)]
    if is_nickname(text) and is_name(_NO_LETTER.sub(" ", text).strip()):
        return [Person(name=text, type=next((p.type for p in people(text)), "person"))]
    persons = people(text)
    if role is not None and len(persons) == 1:
        persons[0].role = persons[0].role or role
    return persons


def _turned(text: str, ordered: bool) -> str | None:
    """ "Ana Reis" for "Reis, Ana"; None for what does not stand so."""
    last, comma, first = text.partition(", ")
    if not comma or "," in first or not first:
        return None
    name = f"{first} {last}"
    if " " in last:
        # "van der Berg, Pim" is a name, "Ana Reis, Owen Pike" are two
        return name if ordered and " " not in first else None
    if ordered:
        return name
    sure = looks_like_name(name) and len(first.split()) <= 2
    return name if sure and not any(is_agency(w) or is_desk(w) or is_role(w) for w in (last, first)) else None


def plain(text: str) -> str:
    """A declared text on one line; entities that stand escaped in it are read."""
    return clean_line(html.unescape(text) if "&" in text else text)


def without_markup(text: str) -> str:
    """A declared text without the tags of HTML that some sites leave in it."""
    return plain(_BLOCK.sub(" ", _INLINE.sub("", text))) if "<" in text else text
