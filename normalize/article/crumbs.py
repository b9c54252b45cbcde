"""The way from the site's first page to the story, as the page tells it ("Home > Sport > Rowing"): the story's sections."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from lxml.etree import _Element

from ..found import Found
from ..markup import line_of
from ..page import Page
from ..urls import canonical, domain
from .date_words import dates_in
from .lines import Lines
from .titles import Titles, compact, key
from .told_names import plain

_EDGES = " \t>›»/|•·→:-–"
HOME = frozenset(
    "home|homepage|home page|main|main page|frontpage|front page|start|startseite|accueil|inicio|início|página inicial|portada|página principal|"
    "home pagina|startpagina|hem|startsidan|hjem|forside|forsiden|etusivu|strona główna|główna|domů|úvod|domov|kezdőlap|főoldal|címlap|acasă|начало|"
    "главная|головна|почетна|naslovnica|naslovna|početna|ana sayfa|anasayfa|beranda|trang chủ|หน้าแรก|αρχική|דף הבית|ראשי|الرئيسية|الصفحة الرئيسية|خانه|"
    "صفحه اصلی|صفحه نخست|होम|হোম|首页|首頁|主页|ホーム|トップ|トップページ|홈|you are here|back|zurück|retour|volver|voltar|indietro|terug|назад|article".split(
        "|"
    )
)
"""What no section is called: the first page, the way back, a kind of page."""
# Ways back to a list
_NO_NAME = re.compile(
    r"[<←‹]|(?:back|all|more|view|see|alle|zurück|mehr|tous|toutes|todos|todas|tutt[ei]|terug|назад)\b|.*一覧", re.I
)
_NO_BOX = ("html", "body", "main", "header")
_MOST, _MOST_INNER, _MOST_BOXES = 6, 80, 20
_NEAR = 4
"""Lines over and under the headline, links in one."""
_SHORTEST_FOLDER = len("/en/")
_LONGEST, _LONGEST_WORDS = 50, 6
_Step = tuple[str, str | None]
"""A name on the way, and where it leads."""


def sections_of_way(page: Page, nodes: Iterable[dict[str, Any]], titles: Titles) -> list[Found[str]]:
    """The sections on the way to the story: as JSON-LD has it, else as the page shows it."""
    own = page.final_url or page.url or page.link(page.links.get("canonical"))
    for rule, ways in (("jsonld.breadcrumb", _declared(page, nodes)), ("class.breadcrumb", _shown(page))):
        for way in ways:
            names = _between(way, own, titles)
            if names:
                return [Found(name, rule, "medium") for name in names]
    return []


def section_over_headline(page: Page, lines: Lines) -> list[Found[str]]:
    """The names that link from beside the headline to folders of the story's own address."""
    own = page.final_url or page.url or page.link(page.links.get("canonical"))
    if own is None:
        return []
    path = urlsplit(own).path
    names: list[str] = []
    for i in [*lines.above[-_NEAR:], *lines.head[:_NEAR]]:
        run = lines.runs[i]
        if not run.linked or run.size > _LONGEST * 2 or lines.is_other(run):
            continue
        for link in islice(run.owner.iter("a"), _NEAR):
            url, name = page.link(link.get("href")), line_of(link).strip(_EDGES)
            if (
                url is None
                or domain(url) != page.domain
                or not 2 < len(name) <= _LONGEST
                or _NO_NAME.match(name)
                or dates_in(name)[0]
            ):
                continue
            folder = urlsplit(url).path.rstrip("/") + "/"
            if len(folder) > _SHORTEST_FOLDER and folder in path and path != folder and name not in names:
                names.append(name)
    return [Found(name, "head.section_link", "medium") for name in names]


def named_section(lines: Lines) -> list[Found[str]]:
    """The lone link right over the headline, in an element that is called a section's or a category's."""
    for i in lines.above[-1:]:
        run = lines.runs[i]
        word = run.text.strip(_EDGES)
        if run.size > _LONGEST or lines.is_other(run) or len(word) < 3:
            continue
        link = next((a for a in islice(run.owner.iter("a"), _NEAR) if line_of(a).strip(_EDGES) == word), None)
        if link is None or _NO_NAME.match(word) or word.casefold() in HOME:
            continue
        names = (
            element.get("class") or ""
            for element in (run.owner, run.box, link, link.getparent())
            if element is not None
        )
        if any(map(_SECTION.search, names)):
            return [Found(word, "above.named_section", "medium")]
    return []


def way_over_headline(page: Page, lines: Lines, titles: Titles) -> list[Found[str]]:
    """The sections of a way to the story over its headline that no name calls so: links with signs between, the first to the first page."""
    own = page.final_url or page.url or page.link(page.links.get("canonical"))
    for i in reversed(lines.above[-_NEAR:]):
        run = lines.runs[i]
        if not run.linked or run.size > _LONGEST * 4:
            continue
        in_list = run.tag == "li"
        box = run.owner.getparent() if in_list else run.owner
        if box is None or box.tag in _NO_BOX:
            continue
        inner = list(islice(box.iter("*"), _MOST_INNER + 1))
        links = [e for e in inner if e.tag == "a"] if len(inner) <= _MOST_INNER else []
        way = [_step(link, page) for link in links]
        if len(way) < 2 or way[0][0].strip(_EDGES).casefold() not in HOME or not _is_root(way[0][1]):
            continue
        if in_list:
            items = [e for e in inner if e.tag == "li"]
            parted = len(items) == len(links) + 1 and next(items[-1].iter("a"), None) is None
        else:
            parted = all(_SIGN.search(link.tail or "") for link in links[:-1])
        if parted and (names := _between(way, own, titles)):
            return [Found(name, "above.way", "medium") for name in names]
    return []


_SIGN = re.compile(r"[>›»→/\\]")
_SECTION = re.compile(
    r"(?:^|[\s_-])(?:cat|cats|cat-?links?|category|categories|kategori[ea]?|categor[ií]a|section|seccion|sezione|rubri[ckq]\w*|ressort|editoria|channel)(?:$|[\s_-])",
    re.I,
)


def _declared(page: Page, nodes: Iterable[dict[str, Any]]) -> Iterable[list[_Step]]:
    for node in nodes:
        if node.get("@type") != "BreadcrumbList":
            continue
        items = node.get("itemListElement")
        steps: list[_Step] = []
        for item in items if isinstance(items, list) else []:
            if not isinstance(item, dict):
                continue
            target = item.get("item")
            inner = target if isinstance(target, dict) else {}
            name = item.get("name") or inner.get("name")
            url = inner.get("@id") or inner.get("url") if inner else target
            if isinstance(name, str):
                steps.append((plain(name), page.link(url) if isinstance(url, str) else None))
        yield steps


def _shown(page: Page) -> Iterable[list[_Step]]:
    """The links in the first box that is called so; where each link is called so, all of that name."""
    index = page.index
    boxes = {
        place: (element, token)
        for token in index.tokens_holding(("crumb",))
        for place, element in page.shown(index.with_class(token)[:_MOST_BOXES])
    }
    for place in sorted(boxes)[:_MOST_BOXES]:
        element, token = boxes[place]
        if element.tag in _NO_BOX:
            continue
        if element.tag == "a":
            links = [e for _, e in page.shown(index.with_class(token)[:_MOST_BOXES]) if e.tag == "a"]
        else:
            inner = list(islice(element.iter("*"), _MOST_INNER + 1))
            links = [e for e in inner if e.tag == "a"] if len(inner) <= _MOST_INNER else []
        if links:
            yield [_step(link, page) for link in links]


def _step(link: _Element, page: Page) -> _Step:
    return line_of(link), page.link(link.get("href"))


def _between(way: list[_Step], own: str | None, titles: Titles) -> list[str]:
    """The names between the site's first page and the story itself."""
    if len(way) > _MOST:
        return []
    names: list[str] = []
    for at, (text, url) in enumerate(way):
        name = text.strip(_EDGES)
        word = key(name)
        if at == 0 and (name.casefold() in HOME or titles.is_site(word) or _is_root(url)):
            continue
        if not word or name.isdigit() or (at == len(way) - 1 and _is_story(name, url, own, titles)):
            continue
        if len(name) > _LONGEST or len(name.split()) > _LONGEST_WORDS:
            return []
        if name not in names and name.casefold() not in HOME:
            names.append(name)
    return names


def _is_root(url: str | None) -> bool:
    """Whether an address is the site's, or that of one of its languages."""
    return url is not None and len(urlsplit(url).path.strip("/")) <= len("en")


def _is_story(name: str, url: str | None, own: str | None, titles: Titles) -> bool:
    if url is not None and own is not None and canonical(url) == canonical(own):
        return True
    word = compact(name.rstrip(" .…"))
    told = (titles.title, *(other.value for other in titles.declared))
    # a word of it may be the section's name as well
    return len(word) > 1 and any(
        compact(text).startswith(word) and (len(word) > 15 or url is None or len(compact(text)) == len(word))
        for text in told
    )
