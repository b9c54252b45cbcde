"""The titles that a page gives itself: in its head, in its JSON-LD, without the names of the site and the section."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from urllib.parse import urlsplit

from ..found import Found
from ..markup import line_of
from ..page import Page
from ..text import clean_line
from ..urls import domain
from .told_names import plain

SEPARATOR = re.compile(r"\s+[|–—·»«:‹›•~▸►▶★●∙‣◆■→-]+\s+|\s*[|｜│ㅣǀ_]\s*|\s*::\s*|\s-+\s|(?<=\S)\s[-–—](?=\S)")
EDGES = " |–—·»«:‹›•~_-｜│ㅣǀ▸►▶★●∙‣◆■→"
# Chinese, Japanese and Korean pages set the names of section and site behind low lines or a bare hyphen
_TIGHT = re.compile(r"(?<=[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef])(?:_(?=\S)|-(?=[^\s-]{2,10}\Z))")
_MARKUP = re.compile(r"</?(?:em|i|b|strong|span|br|sup|sub|mark|u|a|q)\b[^<>]{0,200}>", re.I)
_NOT_WORDS = re.compile(r"[\W_]+")
_WORDS = re.compile(r"[^\W_]+")
_PLAIN = str.maketrans({chr(c): chr(c).lower() if chr(c).isalnum() else " " for c in range(128)})
"""ASCII to small letters, and all that is no letter and no digit to spaces."""
_OPENING, _CLOSING = "([【（", ")]】）"
_MOST_NAMES = 8
_LONGEST_NAME = 40
_LONGEST_SECTION = 3
"""Words in a section's name behind a title."""


@lru_cache(256)  # headline, lines and authors compare the same few
def key(text: str) -> str:
    """`text` for comparing: letters and digits only."""
    if text.isascii():
        # most titles are, and a table goes through them several times faster than a pattern
        return " ".join(text.translate(_PLAIN).split())
    return " ".join(_WORDS.findall(text.casefold()))


def compact(text: str) -> str:
    """`key` without its spaces: elements that a style sheet parts hold none between them."""
    return _NOT_WORDS.sub("", text.casefold())


def bare_letters(text: str) -> str:
    """A text without the marks on its letters."""
    plain = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def without_site(text: str, names: set[str]) -> tuple[str, str | None]:
    """A page's title without the site's name at its end or beginning: (headline, what was cut first of the two or more)."""
    bare = {name.replace(" ", "") for name in names if name}
    cut, more = None, True
    for _ in range(_MOST_NAMES):
        text, name, more = _cut(text, bare)
        cut = name or cut
        if not more:
            break
    return text, cut


def _cut(text: str, bare: set[str]) -> tuple[str, str | None, bool]:
    """A title without one of the names, that name, and whether another may stand before it."""
    head, slash, last = text.rpartition(" / ")  # which stands in headlines too
    if slash and compact(last) in bare:
        return head.rstrip(EDGES), last.strip(), False
    at, name = _signature(text)
    if at > 0 and compact(name) in bare:
        return text[:at].rstrip(), name, False
    parts = SEPARATOR.split(text)
    if len(parts) < 2:
        return text, None, False
    last, first = key(parts[-1]).replace(" ", ""), key(parts[0]).replace(" ", "")
    if _is_site(last, bare):
        return text[: text.rfind(parts[-1])].rstrip(EDGES), parts[-1].strip(), len(parts) > 2
    if _is_site(first, bare) and len(parts) == 2:
        return parts[1].strip(), parts[0].strip(), False
    return text, None, False


def _signature(text: str) -> tuple[int, str]:
    """What stands in brackets or behind a colon at a title's end, and where that begins; -1 for none."""
    if text[-1:] in _CLOSING:
        at, name = max(map(text.rfind, _OPENING)), text[:-1]
    else:
        at, name = max(text.rfind(":"), text.rfind("：")), text
    return (at, name[at + 1 :].strip()) if len(name) - at < _LONGEST_NAME else (-1, "")


def without_section(text: str, sections: set[str]) -> str:
    """A title without the section behind it, where the page's address or head names that section."""
    parts = SEPARATOR.split(text)
    last = parts[-1]
    if len(parts) < 2 or len(last.split()) > _LONGEST_SECTION or len(key(parts[0])) < 12 or key(last) not in sections:
        return text
    return text[: text.rfind(last)].rstrip(EDGES)


def _is_site(part: str, names: set[str]) -> bool:
    return bool(part) and any(
        part == name
        or (len(part) > 3 and part in name)
        or (len(name) > (3 if name.isascii() else 1) and name in part and len(part) < 3 * len(name))
        for name in names
    )


class Titles:
    """The titles that a page gives itself."""

    def __init__(self, page: Page, headline: str | None, site: str | None, *, news: bool) -> None:
        """`headline`: JSON-LD's. `news`: whether the page calls itself a news story, as newsrooms do."""
        self.news = news
        url = page.final_url or page.url or page.metas.get("og:url")
        host = (domain(url) or "").removeprefix("www.")
        labels = host.split(".")
        self.names = {key(site or ""), host.replace(".", " "), labels[-2] if len(labels) > 1 else ""}
        if len(labels) > 2:
            self.names.add(labels[-3] if len(labels[-2]) < 4 else labels[0])
        self.names.discard("")
        self._compact_names = {name.replace(" ", "") for name in self.names}
        self._sections = _sections(page, url)
        self._bared: dict[str, tuple[str, str | None]] = {}
        self.title = next(
            (text for _, e in page.index.tags["title"] if (text := plain(line_of(e))) and e.getparent() is not None), ""
        )
        self.declared: list[Found[str]] = []
        metas = page.metas
        named = (metas.get(name) for name in ("title", "dc.title", "sailthru.title", "parsely-title"))
        for rule, value in (
            ("jsonld.headline", headline),
            ("meta.og:title", metas.get("og:title")),
            ("meta.twitter:title", metas.get("twitter:title")),
            ("meta.title", next((value for value in named if value), None)),
        ):
            text = plain(value) if value else ""
            if "<" in text:
                text = clean_line(_MARKUP.sub("", text))
            if text:
                head, _ = self.bare(text)
                if key(head) and key(head) not in self.names:
                    self.declared.append(Found(head, rule, "medium"))
        self._keys = [(found, key(found.value)) for found in self.declared]
        self.own, self.cut = self.bare(self.title)
        if self.cut:
            self.names.add(key(self.cut))
            self._bared.clear()
        self.parts = [part for part in (key(p) for p in SEPARATOR.split(self.title)) if part]
        self._whole, self._own = key(self.title), key(self.own)

    def bare(self, text: str) -> tuple[str, str | None]:
        """A title without the names of the site and the section behind it; and the site's as it was written."""
        found = self._bared.get(text)  # most pages give one title in several places
        if found is None:
            found = self._bared[text] = self._bare(text)
        return found

    def _bare(self, text: str) -> tuple[str, str | None]:
        head, cut = without_site(text, self.names)
        if cut and " < " in head:
            head = head.partition(" < ")[0]  # a Korean system: "headline < section < 기사본문 - site"
        tight = _TIGHT.search(head)
        if tight is not None:
            head, cut = head[: tight.start()], cut or head[tight.end() :].rpartition("_")[2]
        return without_section(head, self._sections), cut

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
        found = sum(2 for _, other in self._keys if other == own)
        if self.is_site(own) or (found == 0 and self._trailing(own)):
            found -= 6
        if (
            own == self._own
            or own == self._whole
            or self.parts[:1] == [own]
            or (len(own) > 12 and self._whole.startswith(own))
        ):
            found += 2
        elif own in self.parts or (len(own) > 12 and own in self._whole):
            found += 1  # the last part of a title is rather the site's name
        found += any(
            len(own) > 12 and (other.startswith(own) or (own.startswith(other) and len(other) > 20))
            for _, other in self._keys
        )
        return found

    def is_site(self, own: str) -> bool:
        """Whether a key is one of the site's names."""
        return own in self.names or own.replace(" ", "") in self._compact_names

    def names_section(self, text: str) -> bool:
        """Whether the address or the head names a section so: addresses leave marks on letters out."""
        words = key(text)
        return words in self._sections or (not words.isascii() and bare_letters(words) in self._sections)

    def section(self) -> str | None:
        """The part of the title behind the headline that is the name of a folder of the address: "Ferry sinks | Sport | The Tide"."""
        parts = SEPARATOR.split(self.title)[1:]
        return next((part.strip() for part in parts if len(part.strip()) > 2 and self.names_section(part)), None)

    def _trailing(self, own: str) -> bool:
        """Whether the page's title holds these words behind others that are rather the headline: a section or the site."""
        first = self.parts[0] if len(self.parts) > 1 else ""
        if own == first:
            return False
        if len(first) > 4 and not self.is_site(first) and self._whole.endswith(" " + own):
            return True
        return own in self.parts and len(own) < max(map(len, self.parts))

    def alike(self, text: str) -> str | None:
        """A declared title that is the same but for spaces and marks, as its writers set them."""
        own = compact(text)
        return next((t for t in (f.value for f in self.declared) if compact(t) == own), None)


def _sections(page: Page, url: str | None) -> set[str]:
    """What the page's sections may be called: the folders of its address, and what its head declares."""
    found = {key(folder) for folder in urlsplit(url).path.split("/")[1:-1]} if url else set()
    for name in ("article:section", "section", "og:section"):
        value = page.metas.get(name)
        if value:
            found.add(key(value))
    found.discard("")
    return found
