"""Comments that a page states for machines: schema.org in microdata and JSON-LD, microformats 2.

What is seen is read first; this fills in what the shown comments lack, and stands alone where a page states its comments
and the reading of what is seen finds none. Comments in JSON-LD alone are not seen by readers: a warning says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html
from lxml.etree import XPath, _Element

from ..found import FoundComment, FoundDate, FoundThread
from ..markup import line_of, text_of
from ..page import Page
from ..record import CommentAuthor, Warning
from ..text import clean_line, clean_text
from ..urls import hostname

_ITEMS = XPath("//*[@itemscope and (contains(@itemtype, 'omment') or contains(@itemtype, 'UserComments'))]")
_TYPE = re.compile(r"schema\.org/(?:UserComments|Comment)\s*$", re.I)
_MF2 = frozenset({"h-entry", "h-cite"})
_NUMBER = re.compile(r"(\d{1,20})\D*\Z")
_SPACES = re.compile(r"\W+")
_MOST = 50_000
_DEEPEST = 60


def may_state(page: Page, *, items: bool = False) -> bool:
    """Whether it is worth while to look; `items`: also for microdata, which takes a look at the whole tree."""
    if "u-comment" in page.index.tokens or "p-comment" in page.index.tokens:
        return True
    if any(_is_data(script) for _, script in page.index.tags["script"]):
        return True
    return items and bool(_ITEMS(page.root))


def _is_data(script: _Element) -> bool:
    return "ld+json" in (script.get("type") or "") and '"comment"' in (script.text or "")


def structured_thread(page: Page) -> FoundThread | None:
    """The comments that the page states; None where it states none."""
    for rule, read in (("microdata", _microdata), ("mf2", _microformats), ("jsonld", _jsonld)):
        comments = read(page)
        if not comments:
            continue
        host = hostname(page.final_url or page.url) if page.url else None
        thread = FoundThread(system="generic", namespace=f"generic:{host}" if host else None, comments=comments)
        thread.rules = dict.fromkeys(("author", "published", "text", "parent_id"), f"{rule}.comment")
        thread.threaded = any(comment.enclosing is not None for comment in comments)
        if rule == "jsonld":
            detail = "the comments stand in the page's data for machines; readers see them when a script shows them"
            thread.warnings.append(Warning(code="not_shown", at="/comments", detail=detail))
        return thread
    return None


def complete(shown: FoundThread, stated: FoundThread) -> None:
    """Give `shown` the names and dates that only `stated` has; comments are the same where their words are."""
    known = {_words(comment.text): comment for comment in stated.comments if comment.text}
    for comment in shown.comments:
        other = known.get(_words(comment.text))
        if other is None:
            continue
        if comment.author is None:
            comment.author = other.author
        if not comment.dates or all(date.basis == "text" for date in comment.dates):
            comment.dates = [*other.dates, *comment.dates]
        for field in ("upvotes", "downvotes", "url", "title"):
            if getattr(comment, field) is None:
                setattr(comment, field, getattr(other, field))


def _words(text: str) -> str:
    return _SPACES.sub(" ", text).casefold().strip()[:200]


# --- microdata --------------------------------------------------------------------------------------------------------


def _microdata(page: Page) -> list[FoundComment]:
    items = [e for e in _ITEMS(page.root) if _TYPE.search(e.get("itemtype") or "")][:_MOST]
    return _nested(items, page, _of_item)


def _of_item(item: _Element, others: set[_Element], page: Page) -> FoundComment:
    found = FoundComment()
    inner: dict[str, _Element] = {}
    for element in _own(item, others):
        for name in (element.get("itemprop") or "").split():
            inner.setdefault(name, element)
    text = next((inner[name] for name in ("text", "commentText", "description", "articleBody") if name in inner), None)
    if text is not None:
        found.text = text_of(text, lambda e: e in others) or clean_line(text.get("content") or "")
    author = next((inner[name] for name in ("author", "creator") if name in inner), None)
    name = _name_of(author, inner) if author is not None else ""
    if name:
        found.author = CommentAuthor(name=name, url=page.link(_link_of(author)))
    for prop in ("datePublished", "dateCreated", "commentTime", "dateModified"):
        if prop in inner:
            found.dates = _dates_of(inner[prop])
            break
    found.upvotes, found.downvotes = (_count(inner.get(prop)) for prop in ("upvoteCount", "downvoteCount"))
    found.url = page.link(_link_of(inner.get("url")))
    found.native_id = _number(item.get("id"))
    return found


def _own(item: _Element, others: set[_Element]) -> Iterator[_Element]:
    """What is in `item`, and not in another comment."""
    stack = list(item)[::-1]
    while stack:
        element = stack.pop()
        if type(element.tag) is not str or element in others:
            continue
        yield element
        stack.extend(reversed(element))


def _name_of(author: _Element, inner: dict[str, _Element]) -> str:
    named = next((e for e in author.iter("*") if "name" in (e.get("itemprop") or "").split()), None)
    if named is None and author.get("itemscope") is None:
        named = author
    if named is None:
        named = inner.get("name", author)
    return clean_line(named.get("content") or "") or line_of(named)


def _link_of(element: _Element | None) -> str | None:
    if element is None:
        return None
    link = element if element.get("href") else next(element.iter("a"), None)
    return link.get("href") if link is not None else None


def _dates_of(element: _Element) -> list[FoundDate]:
    machine = (element.get("datetime") or element.get("content") or "").strip()
    shown = line_of(element)
    return ([FoundDate(machine, "time")] if machine else []) + ([FoundDate(shown, "text")] if shown else [])


def _count(element: _Element | None) -> int | None:
    text = "" if element is None else clean_line(element.get("content") or "") or line_of(element)
    return int(text) if text.isdecimal() and len(text) < 10 else None


def _number(key: str | None) -> str | None:
    match = _NUMBER.search(key) if key and len(key) < 100 else None
    return match[1] if match else None


# --- microformats 2 ---------------------------------------------------------------------------------------------------


def _microformats(page: Page) -> list[FoundComment]:
    marked = {element for name in ("u-comment", "p-comment") for _, element in page.index.with_class(name)}
    if not marked:
        return []
    items = [
        element
        for name in sorted(_MF2)
        for _, element in page.index.with_class(name)
        if element in marked or any(above in marked for above in element.iterancestors())
    ]
    order = {element: i for i, element in enumerate(page.root.iter("*"))}
    return _nested(sorted(set(items), key=lambda e: order[e])[:_MOST], page, _of_entry)


def _of_entry(item: _Element, others: set[_Element], page: Page) -> FoundComment:
    found = FoundComment()
    inner: dict[str, _Element] = {}
    for element in _own(item, others):
        for name in (element.get("class") or "").split():
            inner.setdefault(name, element)
    text = inner.get("e-content", inner.get("p-content", inner.get("p-summary")))
    found.text = text_of(text, lambda e: e in others) if text is not None else ""
    author = inner.get("p-author", inner.get("h-card"))
    if author is not None:
        named = next((e for e in author.iter("*") if "p-name" in (e.get("class") or "").split()), author)
        if name := line_of(named):
            found.author = CommentAuthor(name=name, url=page.link(_link_of(author)))
    if "dt-published" in inner:
        found.dates = _dates_of(inner["dt-published"])
    found.url = page.link(_link_of(inner.get("u-url")))
    found.native_id = _number(item.get("id"))
    return found


def _nested(items: list[_Element], page: Page, read: Any) -> list[FoundComment]:
    """The comments of `items`, in document order, each with what holds it."""
    numbers = {item: i for i, item in enumerate(items)}
    others = set(items)
    found: list[FoundComment] = []
    for item in items:
        comment: FoundComment = read(item, others, page)
        above = item.getparent()
        while above is not None and above not in numbers:
            above = above.getparent()
        comment.enclosing = numbers[above] if above is not None else None
        found.append(comment)
    if sum(bool(comment.text) for comment in found) * 2 < len(found) or len({c.native_id for c in found}) < len(found):
        for comment in found:
            comment.native_id = None
    if not any(comment.text for comment in found):
        return []
    wanted = set(items)
    for place, element in enumerate(page.root.iter("*")):
        if element in wanted:
            page.skip((place, element))
    return found


# --- JSON-LD ----------------------------------------------------------------------------------------------------------


def _jsonld(page: Page) -> list[FoundComment]:
    found: list[FoundComment] = []
    for _, script in page.index.tags["script"]:
        if not _is_data(script):
            continue
        try:
            data = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        _from_json(data, None, found, page, 0)
    return found


def _from_json(node: Any, parent: int | None, found: list[FoundComment], page: Page, depth: int) -> None:
    if depth > _DEEPEST or len(found) > _MOST:
        return
    if isinstance(node, list):
        for one in node:
            _from_json(one, parent, found, page, depth + 1)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "comment":
                for one in value if isinstance(value, list) else [value]:
                    _comment_from_json(one, parent, found, page, depth + 1)
            elif isinstance(value, (dict, list)) and key not in ("author", "publisher", "image"):
                _from_json(value, parent, found, page, depth + 1)


def _comment_from_json(node: Any, parent: int | None, found: list[FoundComment], page: Page, depth: int) -> None:
    if not isinstance(node, dict) or depth > _DEEPEST:
        return
    text = node.get("text") or node.get("commentText") or node.get("description")
    if not isinstance(text, str) or not text.strip():
        return
    comment = FoundComment(text=_plain(text), enclosing=parent)
    author = node.get("author") or node.get("creator")
    author = author[0] if isinstance(author, list) and author else author
    name = author.get("name") if isinstance(author, dict) else author
    if isinstance(name, str) and (name := clean_line(name)):
        url = author.get("url") if isinstance(author, dict) else None
        comment.author = CommentAuthor(name=name, url=page.link(url) if isinstance(url, str) else None)
    date = node.get("datePublished") or node.get("dateCreated") or node.get("commentTime")
    if isinstance(date, str) and date.strip():
        comment.dates = [FoundDate(date.strip(), "jsonld")]
    for key, field in (("upvoteCount", "upvotes"), ("downvoteCount", "downvotes")):
        value = node.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
            setattr(comment, field, value)
    url = node.get("url") or node.get("@id")
    comment.url = page.link(url) if isinstance(url, str) else None
    found.append(comment)
    if "comment" in node:
        _from_json({"comment": node["comment"]}, len(found) - 1, found, page, depth + 1)


def _plain(text: str) -> str:
    """The words of a text that may hold markup."""
    if "<" not in text and "&" not in text:
        return clean_text(text)
    try:
        return text_of(html.fragment_fromstring(text, create_parent="div"))
    except (etree.ParserError, ValueError):
        return clean_text(text)
