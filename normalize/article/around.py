"""Links to other stories that stand around a story: kept, but out of its body."""

from __future__ import annotations

import re
from functools import lru_cache

from lxml.etree import _Element

from ..markup import line_of
from ..notices import announces_related
from ..page import Page
from ..record import Related
from ..urls import same_site
from .hints import BIT
from .lines import Lines
from .scan import IN_NAV, Run
from .story_links import title_in

# The hints' own group is wider: lists of the newest and of the most read stories are the site's, not the story's
_NAMES = re.compile(
    r"relat|recommend|read-?(?:more|also|next)|see-?also|similar|up-?next|more-(?:on|like)|(?:voir|lire)-?aussi|mehr-zum|verwandt|"
    r"lesen-sie|leggi-anche|lea-tambien|lees-ook|sameTopic|seeAlso|readMore|readAlso",
    re.I,
)
_NOT = BIT["author"] | BIT["share"] | BIT["comment"] | BIT["ad"] | BIT["sign"]
_BEHIND = 60
"""Lines after the story that are looked at."""
_MOST = 20
_UNDER_LABEL = 8
"""Lines that a "Read also" label speaks for."""
_ABOVE = 5


def related_around(lines: Lines, page: Page) -> list[Related]:
    """Other stories linked between the headline and a little behind the story's end, in boxes or under labels that say so."""
    found: dict[str, Related] = {}
    label_at = -_UNDER_LABEL
    related = BIT["related"]
    end = (lines.foot[0] if lines.foot else len(lines.runs)) + _BEHIND
    for i in range(max(0, lines.title_at + 1), min(end, len(lines.runs))):
        run = lines.runs[i]
        if lines.accepted[i]:
            label_at = -_UNDER_LABEL
        elif run.linked * 5 < run.size * 4:
            if run.size < 40 and announces_related(run.text):
                label_at = i
        elif (
            (near := i - label_at < _UNDER_LABEL or announces_related(run.text)) or (run.near | run.far) & related
        ) and (_is_title(run) and (near or _in_named_box(run))):
            link = _link(run.owner)
            url = page.link(link.get("href")) if link is not None else None
            if link is None or url is None or url in found or not same_site(url, page.final_url or page.url or url):
                continue
            title = title_in(link)
            if not _has_words(title) and (title or not line_of(link)):
                title = run.text
            if not title or not _has_words(title):
                continue
            found[url] = Related(title=title, url=url)
            if len(found) == _MOST:
                break
    found.pop(page.final_url or page.url or "", None)
    return list(found.values())


def _is_title(run: Run) -> bool:
    return not (run.near & _NOT or run.where & IN_NAV) and _has_words(run.text)


def _has_words(text: str) -> bool:
    """Whether it may be a headline rather than the name of a section."""
    return text.count(" ", 0, 100) > 1 or (len(text) > 8 and not text.isascii())


def _in_named_box(run: Run) -> bool:
    element: _Element | None = run.owner
    for _ in range(_ABOVE):
        if element is None:
            return False
        name, key = element.get("class"), element.get("id")
        if (name is not None and _names_related(name)) or (key is not None and _names_related(key)):
            return True
        element = element.getparent()
    return False


@lru_cache(4096)
def _names_related(name: str) -> bool:
    return _NAMES.search(name) is not None


def _link(owner: _Element) -> _Element | None:
    """The link in or around an element, with words in it."""
    if owner.tag == "a":
        return owner
    inner = next((a for a in owner.iterdescendants("a") if line_of(a)), None)
    return inner if inner is not None else next(owner.iterancestors("a"), None)
