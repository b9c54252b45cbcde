"""The headline by agreement: what a reader sees in the page, the page's title, and what its head declares."""

from __future__ import annotations

import re

from lxml.etree import _Element

from ..found import Found
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from ..urls import domain
from .declared import plain
from .furniture import is_furniture

_SEPARATOR = re.compile(r"\s+[|–—·»«:‹›•~-]+\s+|\s*[|｜│_]\s*|\s*::\s*|\s-+\s|(?<=\S)\s[-–—](?=\S)")
_NOT_WORDS = re.compile(r"[\W_]+")
_LATER = re.compile(r"\b(?:posted|published|updated|by)\b", re.I)


def key(text: str) -> str:
    """`text` for comparing: letters and digits only."""
    return _NOT_WORDS.sub(" ", text.casefold()).strip()


def without_site(text: str, names: set[str]) -> tuple[str, str | None]:
    """A page's title without the site's name at its end or beginning: (headline, what was cut)."""
    parts = _SEPARATOR.split(text)
    if len(parts) < 2:
        return text, None
    bare = {name.replace(" ", "") for name in names if name}
    last, first = key(parts[-1]).replace(" ", ""), key(parts[0]).replace(" ", "")
    if _is_site(last, bare):
        at = text.rfind(parts[-1])
        rest = _SEPARATOR.sub(lambda m: m[0], text[:at]).rstrip(" |–—·»«:‹›•~_-｜│")
        head, again = without_site(rest, names) if len(parts) > 2 else (rest, None)
        return head, parts[-1].strip() if again is None else again
    if _is_site(first, bare) and len(parts) == 2:
        return parts[1].strip(), parts[0].strip()
    return text, None


def _is_site(part: str, names: set[str]) -> bool:
    return bool(part) and any(
        part == name
        or (len(part) > 3 and part in name)
        or (len(name) > 3 and name in part and len(part) < 3 * len(name))
        for name in names
    )


class Titles:
    """The titles that a page gives itself."""

    def __init__(self, page: Page, headline: str | None, site: str | None, *, news: bool) -> None:
        """`news`: whether the page calls itself a news story, as newsrooms do."""
        self.news = news
        host = (domain(page.final_url or page.url or page.metas.get("og:url")) or "").removeprefix("www.")
        labels = host.split(".")
        self.names = {key(site or ""), host.replace(".", " "), labels[-2] if len(labels) > 1 else ""}
        if len(labels) > 2:
            self.names.add(labels[-3] if len(labels[-2]) < 4 else labels[0])
        self.names.discard("")
        self.title = next(
            (text for _, e in page.index.tags["title"] if (text := line_of(e)) and e.getparent() is not None), ""
        )
        self.cut: str | None = None
        self.declared: list[Found[str]] = []
        for rule, value in (
            ("jsonld.headline", headline),
            ("meta.og:title", page.metas.get("og:title")),
            ("meta.twitter:title", page.metas.get("twitter:title")),
            (
                "meta.title",
                page.metas.get("title")
                or page.metas.get("dc.title")
                or page.metas.get("sailthru.title")
                or page.metas.get("parsely-title"),
            ),
        ):
            text = plain(value) if value else ""
            if text:
                head, _ = without_site(text, self.names)
                if key(head) and key(head) not in self.names:
                    self.declared.append(Found(head, rule, "medium"))
        head, self.cut = without_site(self.title, self.names)
        self.own = head
        self.parts = [part for part in (key(p) for p in _SEPARATOR.split(self.title)) if part]

    @property
    def told(self) -> Found[str] | None:
        """The headline that a newsroom's own data give the story: a page may show another for the moment."""
        if self.news and self.declared and self.declared[0].rule == "jsonld.headline":
            return self.declared[0]
        return None

    def support(self, text: str) -> int:
        """In how many independent places a headline stands."""
        own = key(text)
        if not own:
            return -9
        found = sum(2 for other in self.declared if key(other.value) == own)
        whole = key(self.title)
        if own == key(self.own) or own == whole or self.parts[:1] == [own] or (len(own) > 12 and whole.startswith(own)):
            found += 2
        elif own in self.parts or (len(own) > 12 and own in whole):
            found += 1  # the last part of a title is rather the site's name
        found += any(
            len(own) > 12
            and (key(o.value).startswith(own) or (own.startswith(key(o.value)) and len(key(o.value)) > 20))
            for o in self.declared
        )
        if own in self.names or own.replace(" ", "") in {n.replace(" ", "") for n in self.names}:
            found -= 6
        return found


def headline(
    page: Page, layout: Layout, titles: Titles
) -> tuple[Found[str] | None, Found[str] | None, _Element | None]:
    """The headline, the kicker that stands in the same element, and that element."""
    seen: list[tuple[str, str, _Element]] = []
    for selector in page.present(layout.headline):
        for element in page.all(selector):
            text = line_of(element, is_furniture)
            if text and all(element is not other for _, _, other in seen):
                seen.append((text, f"{layout.name}.headline", element))
        if seen and layout.name != "generic":
            break
    for _, element in page.placed("h1"):
        text = line_of(element, is_furniture)
        if text and all(element is not other for _, _, other in seen):
            seen.append((text, "h1", element))
    best: tuple[int, int, tuple[str, str, _Element]] | None = None
    for i, candidate in enumerate(seen[:20]):
        support = titles.support(candidate[0])
        if best is None or support > best[0]:
            best = (support, i, candidate)
    if best is None:
        return _unseen(titles), None, None
    support, _, (text, rule, element) = best
    inner = _inside(text, titles)
    if inner is not None:
        rest = text[: text.rfind(inner)].strip(" :–—-|•·/") if text.endswith(inner) else ""
        return Found(inner, rule), Found(rest, rule, "medium") if rest and len(rest) < 60 else None, element
    told = titles.told
    if told is not None and key(told.value) != key(text):
        ahead = told.value.startswith(text) and len(told.value) - len(text) < 40
        return (Found(text, rule), None, element) if ahead else (told, None, element)
    if support <= 0 and (len(seen) > 1 or support < -1 or not _akin(text, titles)):
        other = _unseen(titles)
        if other is not None and (support < 0 or not _akin(text, titles)):
            return other, None, None
    return Found(text, rule, "high" if support > 0 else "medium"), None, element


def _inside(text: str, titles: Titles) -> str | None:
    """A declared title that the visible one holds with a kicker before it or a byline behind."""
    for other in titles.declared:
        title = other.value
        if len(title) >= 15 and len(title) < len(text) and " " in title:
            if text.endswith(title) and len(text) - len(title) < 60:
                return title
            if text.startswith(title) and _LATER.search(text[len(title) :]):
                return title
    return None


def _akin(text: str, titles: Titles) -> bool:
    """Whether a headline shares words with the page's titles, or there is nothing to compare it with."""
    words = set(key(text).split())
    others = set(key(titles.title).split()).union(*(key(o.value).split() for o in titles.declared))
    if not others:
        return True
    return len(words & others) >= max(1, 0.25 * min(len(words), len(others)))


def _unseen(titles: Titles) -> Found[str] | None:
    """The headline of a page that shows none: as declared, else its title without the site's name."""
    own = titles.own
    if titles.declared:
        first = titles.declared[0]
        # of two forms, the one without the section or the site behind it
        shorter = [o for o in titles.declared if key(first.value).startswith(key(o.value)) and len(key(o.value)) > 12]
        return min(shorter, key=lambda o: len(o.value)) if shorter else first
    if own and key(own) not in titles.names:
        parts = _SEPARATOR.split(own)
        if titles.cut is None and len(parts) > 1 and len(parts[-1].split()) <= 4 and len(parts[0].split()) >= 3:
            cut = own.rfind(parts[-1])
            own = own[:cut].rstrip(" |–—·»«:‹›•~_-｜│")
        return Found(own, "title", "medium")
    return None
