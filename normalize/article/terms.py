"""The story's sections and tags: as a layout's names show them, as the head declares them, as a list called one of tags has them."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from lxml.etree import _Element

from ..found import Found, FoundArticle
from ..index import Placed
from ..layouts import Layout
from ..markup import line_of
from ..page import Page
from . import jsonld
from .furniture import in_card, within
from .headed_tags import headed_tags, is_way_to_all
from .lines import Lines
from .titles import key
from .told_names import plain

_LIST = re.compile(
    r"(?:\A|[-_])(?:tags?(?!-link-\d)|tag-?list|topics?|keywords?|labels|schlagw[oö]rte?r?|stichw[oö]rter|etiquetas|temas|themen)(?:\Z|[-_])|taglist",
    re.I,
)
_ROOTS = ("tag", "topic", "keyword", "labels", "schlagw", "stichw", "etiquetas", "temas", "themen")
"""One of these stands in every name of a list."""
_NO_LIST = re.compile(
    r"cloud|nav|menu|widget|trend|popular|hot|card|teaser|header|footer-|(?:page|site)-?footer|select|filter|manager|price",
    re.I,
)
_POST = frozenset(("hentry", "type-post", "status-publish", "post"))
_COLUMN = re.compile(r"(?:\A|\s|__)side-?(?:bar|column)(?:[\s_-]|\Z)", re.I)
_UP = 3
"""Elements around a list whose names are looked at."""
_TERM_RELS = ("tag", "category", "category tag")
"""What marks a link as one of the story's terms, wherever it stands."""
_MOST, _MOST_LISTS, _MOST_INNER = 25, 60, 150
"""Tags, lists that are looked at, elements in one."""
_MOST_SINGLE = 10
"""Links of a row in which each is called a tag."""
_LONGEST = 60
_SLUG = re.compile(r"[^\s:]+:\S|[^\s_-]+[_-]\S+\Z")
"""A key rather than words: "pagetype:story", "ice-hockey"."""
_MACHINE = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|(?:nlp [\w ]+|category|section|channel|type|source): ?\S", re.I
)
"""Keys of the machine room: ids, and what classifiers said."""


def declared_tags(page: Page, node: dict[str, Any]) -> list[Found[str]]:
    """The tags of the page's head; `node`: its JSON-LD."""
    metas = page.metas
    listed = metas.get("news_keywords") or metas.get("keywords") or ""
    keywords = node.get("keywords")
    if isinstance(keywords, str):
        # some sites leave the commas out
        keywords = [] if "," not in keywords and "," in listed and keywords.count(" ") > 1 else keywords.split(",")
    repeated = []
    if "article:tag" in metas:
        repeated = [e.get("content") or "" for _, e in page.index.tags["meta"] if e.get("property") == "article:tag"]
    for rule, words in (
        ("jsonld.keywords", jsonld.strings(keywords)),
        ("meta.article:tag", [word for value in repeated for word in value.split(",")]),
        ("meta.keywords", listed.split(",")),
    ):
        own = page.domain or ""
        texts = [text for word in words if (text := plain(word)) and _MACHINE.match(text) is None and text != own]
        if texts:
            return [Found(text, rule, "medium") for text in dict.fromkeys(texts)]
    return []


def terms(found: FoundArticle, page: Page, layout: Layout, body: Placed | None, lines: Lines | None) -> None:
    """Add the sections and tags that the page shows to those that its head declares."""
    for selectors, part in ((layout.sections, "sections"), (layout.tags, "tags")):
        for selector in page.present(selectors):
            elements = [
                e
                for _, e in islice(page.outer(selector), _MOST_INNER)
                if not in_card(e)
                and not _is_beside(e)
                and (body is None or e.get("rel") in _TERM_RELS or not within(e, body[1]))
            ]
            words = list(dict.fromkeys(word for e in elements if (word := line_of(e).lstrip("#"))))
            if words:
                setattr(found, part, [Found(word, f"{layout.name}.{part}") for word in words])
                break
    if not found.tags:
        found.tags = _listed(page) or (headed_tags(lines) if lines is not None else []) or _marked(page)
    headline = key(found.headline.value) if found.headline is not None else ""
    if any(_is_no_tag(tag.value, headline) for tag in found.tags):
        found.tags = [tag for tag in found.tags if not _is_no_tag(tag.value, headline)]


def _is_no_tag(word: str, headline: str) -> bool:
    """Whether a word is the story's headline again, a mere sign, or leads to all tags."""
    known = key(word)
    return not known or is_way_to_all(word) or (known == headline and (known.count(" ") > 1 or not known.isascii()))


def _listed(page: Page) -> list[Found[str]]:
    """The links in the list whose class is called one of tags; of several lists the longest."""
    tokens = filter(_names_list, page.index.tokens_holding(_ROOTS))
    lists = (p for token in tokens for p in page.shown(page.index.with_class(token)))
    best: list[str] = []
    for _, element in islice(lists, _MOST_LISTS):
        if _is_post(element):
            continue
        single = element.tag == "a"
        words = _words(_row_of(element) if single else element)
        if single and (best or len(words) > _MOST_SINGLE):
            continue  # links of clouds are called so one by one
        if len(words) > len(best) and not in_card(element) and not _is_beside(element):
            best = words
    return [Found(word, "class.tags") for word in best]


def _marked(page: Page) -> list[Found[str]]:
    """The story's keywords as microdata and microformats mark them, or as its head tells them to a counter of readers."""
    items = [e for _, e in page.index.with_attribute("itemprop") if e.get("itemprop") == "keywords" and e.tag != "meta"]
    marked = [line_of(e) for e in items[:_MOST] if not in_card(e)]
    if len(marked) == 1:
        marked = marked[0].split(",")
    entry = [line_of(e) for _, e in page.shown(page.index.with_class("p-category")[:_MOST]) if not in_card(e)]
    counted = [word.strip(' "') for word in page.metas.get("parsely-tags", "").split(",")]
    if any(_SLUG.match(word) for word in counted):
        counted = []
    for rule, words in (("itemprop.keywords", marked), ("class.p-category", entry), ("meta.parsely-tags", counted)):
        texts = [text for word in words if 0 < len(text := plain(word)) <= _LONGEST]
        if texts:
            return [Found(text, rule, "medium") for text in dict.fromkeys(texts)]
    return []


def _is_post(element: _Element) -> bool:
    """Whether a class speaks of the tags of the whole story that the element holds, as WordPress' does."""
    classes = (element.get("class") or "").split()
    return element.tag in ("article", "main", "body") or not _POST.isdisjoint(classes)


def _row_of(link: _Element) -> _Element:
    """The element that holds nothing but links where each of them is called a tag; the link itself where none does."""
    parent = link.getparent()
    alone = parent is None or any(
        e.tag != "a" or e.get("class") != link.get("class") for e in islice(parent, _MOST + 1)
    )
    return link if alone or parent is None else parent


def _is_beside(element: _Element) -> bool:
    """Whether a list stands in a column beside the story, where it is of all the site's tags, or is one of choices."""
    around = (element, *islice(element.iterancestors(), _UP))
    return any(
        e.tag in ("menu", "form")
        or _COLUMN.search(e.get("class") or "") is not None
        or "display:none" in (e.get("style") or "").replace(" ", "")
        for e in around
    )


def _names_list(token: str) -> bool:
    return _LIST.search(token) is not None and _NO_LIST.search(token) is None


def _words(element: _Element) -> list[str]:
    """The words of the links in an element; none where it holds more than a list of tags does."""
    inner = list(islice(element.iter("*"), _MOST_INNER + 1))
    words = [line_of(link).lstrip("#") for link in inner if link.tag == "a"]
    if sum(map(len, words)) * 2 < len(line_of(element)):
        return []  # a text with links in it
    if len(inner) > _MOST_INNER or len(words) > _MOST or any(not 0 < len(word) <= _LONGEST for word in words):
        return []
    return list(dict.fromkeys(words))
