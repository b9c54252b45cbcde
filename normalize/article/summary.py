"""The story's summary as the page's head declares it, in several places that differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from ..found import Found
from ..page import Page
from . import jsonld
from .told_names import plain, without_markup

_LONGEST, _DUMP = 300, 450
"""Characters: a longer summary gives way to a shorter form, a dump of the text to one that is cut short as well."""
_LONGEST_SLOGAN = 100
"""Characters of a sentence that a site may say of itself."""
_ALIKE = 40
"""Characters by which two forms of one summary are known."""
_WORD = re.compile(r"[^\W\d_]{4,}")
"""Words that are not in all texts."""
_FEWEST_SPACES = 2
_TITLE = 30
"""Characters by which a title is known."""
_CUT = ("…", "...", "[…]", "[...]")
_ENDS = tuple(".!?…。！？؟।\"”“»’')")


def summary(page: Page, values: Sequence[tuple[str, str | None]], site: str | None) -> Found[str] | None:
    """The first that says something of the story, in its best form. `site`: the site's name."""
    texts = [Found(text, rule) for rule, value in values if value and (text := without_markup(plain(value)))]
    if not texts:
        return None
    first = texts[0].value
    others = [text for text in texts if text.value[:_ALIKE] != first[:_ALIKE]]
    title = page.metas.get("og:title") or next((e.text or "" for _, e in page.index.tags["title"]), "")
    if (
        others
        and len(first) <= _LONGEST_SLOGAN
        and (first == site or first in _slogans(page) or _is_apart(first, others[0].value, title))
    ):
        texts = others  # what the site says of itself on all of its pages
    elif others and _repeats(first, title):
        texts = others
    return _best_form(texts)


def _best_form(texts: list[Found[str]]) -> Found[str]:
    """Of the forms of the first, a whole one before one that is cut short, and a short one before a dump of the text."""
    first = texts[0]
    whole = [t for t in texts if t.value.endswith(_ENDS) and not t.value.endswith(_CUT)]
    if len(first.value) > _LONGEST:
        begins = first.value[:_ALIKE]
        forms = whole if first in whole and len(first.value) <= _DUMP else texts
        return next((t for t in forms if t.value.startswith(begins) and len(t.value) <= _LONGEST), first)
    if first.value.endswith(_CUT):
        bare = first.value.rstrip(" .…[]")
        return next((t for t in whole if t.value.startswith(bare) and len(bare) < len(t.value) <= _DUMP), first)
    return first


def _is_apart(first: str, other: str, title: str) -> bool:
    """Whether one summary shares no word with the title and with another, which shares some with the title."""
    words, others, about = (set(_WORD.findall(text.lower())) for text in (first, other, title))
    if title.count(" ") < _FEWEST_SPACES:
        return False  # some scripts set no spaces between words
    return words.isdisjoint(about | others) and not others.isdisjoint(about)


def _repeats(first: str, title: str) -> bool:
    """Whether a summary is the title with the site's name and the like behind it."""
    bare = title[:_TITLE]
    return len(bare) == _TITLE and first.startswith(bare) and len(first) < len(title) + _ALIKE


def _slogans(page: Page) -> set[str]:
    """What the JSON-LD says of the site and its house."""
    nodes = islice(jsonld.nodes(page), 200)
    return {
        plain(words) for node in nodes if jsonld.is_site(node) for words in jsonld.strings(node.get("description"))[:1]
    }
