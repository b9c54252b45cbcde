"""What a WordPress page says of its site: number of the post, REST root, comments feed, comment pages. For two adapters."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..found import FoundThread
from ..page import Page
from ..urls import same_site

_POST_API = re.compile(r"/wp/v2/(?:posts|pages|[\w-]+)/(\d+)/?(?:[&?#]|\Z)")
_SHORT = re.compile(r"[?&](?:p|page_id)=(\d+)\b")
_BODY = re.compile(r"(?:postid|page-id)-(\d+)\Z")
_PAGE = re.compile(r"/comment-page-(\d{1,6})(?=/|\Z)")
_CPAGE = re.compile(r"(?<=[?&])cpage=(\d{1,6})(?=&|\Z)")


def site_of(page: Page, found: FoundThread) -> dict[str, Any]:
    """``post`` (number), ``rest`` (root), ``feed`` (URL of the post's comments), ``pages`` (see `pages_of`); each or None."""
    return {
        "post": _post(page),
        "rest": page.link(page.links.get("https://api.w.org/")),
        "feed": _feed(page),
        "pages": pages_of(page, found),
    }


def _alternates(page: Page) -> Iterable[tuple[str, str]]:
    for _, link in page.index.tags["link"]:
        if "alternate" in (link.get("rel") or "").lower().split():
            yield (link.get("type") or "").lower(), link.get("href") or ""


def _post(page: Page) -> str | None:
    for kind, href in _alternates(page):
        if kind == "application/json" and (match := _POST_API.search(href)):
            return match[1]
    field = page.index.ids.get("comment_post_ID")
    if field is not None and (field[1].get("value") or "").isdigit():
        return field[1].get("value")
    if match := _SHORT.search(page.links.get("shortlink", "")):
        return match[1]
    for name in page.body_classes:
        if match := _BODY.match(name):
            return match[1]
    return None


def _feed(page: Page) -> str | None:
    """The feed of this post's comments, as Atom: that names parents. The site's own feeds are not meant."""
    own = _plain(page.final_url or page.url or "")
    for kind, href in _alternates(page):
        url = page.link(href) if kind in ("application/rss+xml", "application/atom+xml") else None
        if url is None or not own:
            continue
        parts = urlsplit(url)
        query = dict(parse_qsl(parts.query))
        if "feed" in query and ({"p", "page_id"} & query.keys()):
            return urlunsplit(parts._replace(query=urlencode({**query, "feed": "atom"})))
        path = re.sub(r"/feed(?:/(?:rss2|atom|rdf|rss))?/?\Z", "", parts.path)
        if path != parts.path and path.rstrip("/") == urlsplit(own).path.rstrip("/") and path.strip("/"):
            return urlunsplit(parts._replace(path=f"{path}/feed/atom/"))
    return None


def _plain(url: str) -> str:
    """A URL of the post without comment page and fragment."""
    parts = urlsplit(url)
    path = _PAGE.sub("", parts.path)
    query = "&".join(p for p in parts.query.split("&") if p and not p.startswith(("cpage=", "replytocom=")))
    return urlunsplit(parts._replace(path=path, query=query, fragment=""))


def page_number(url: str | None) -> int | None:
    """Which page of the comments `url` names; None where it names none."""
    if not url:
        return None
    match = _PAGE.search(urlsplit(url).path) or _CPAGE.search(url.partition("#")[0])
    return int(match[1]) if match else None


def pages_of(page: Page, found: FoundThread) -> dict[str, Any] | None:
    """How the thread is split into pages: ``url`` (of one of them, a template), ``current``, ``last`` (as far as is linked).

    None where it is not. Links to reply (``replytocom``), one for each comment, are no pages.
    """
    own = page.final_url or page.url
    if own is None:
        return None
    here = _plain(own)
    template: str | None = None
    last = 0
    current = page_number(own)
    for _, anchor in page.index.tags["a"]:
        href = anchor.get("href")
        if href is None or "replytocom=" in href or not ("comment-page-" in href or "cpage=" in href):
            continue
        url = page.link(href)
        number = page_number(url)
        if url is None or number is None or not same_site(url, own) or not _same(_plain(url), here):
            continue
        if template is None or "#comment-" not in href:
            template = url.partition("#")[0]
        last = max(last, number)
    if template is None:
        return None
    if current is None:
        # permalinks name the page they stand on
        numbers = [n for comment in found.comments if (n := page_number(comment.url)) is not None]
        current = max(numbers, default=_current(page) or 1)
    return {"url": template, "current": current, "last": max(last, current)}


def _current(page: Page) -> int | None:
    """The number that stands without a link among those of the pages."""
    for _, element in page.index.with_class("page-numbers"):
        if "current" not in (element.get("class") or "").split():
            continue
        text, around = "".join(element.itertext()).strip(), element.getparent()
        links = around.iter("a") if around is not None else ()
        # other lists of pages look the same
        if text.isdecimal() and len(text) < 7 and any(page_number(link.get("href")) for link in links):
            return int(text)
    return None


def _same(one: str, other: str) -> bool:
    a, b = urlsplit(one), urlsplit(other)
    return a.path.rstrip("/") == b.path.rstrip("/") and sorted(parse_qsl(a.query)) == sorted(parse_qsl(b.query))


def page_url(template: str, number: int) -> str:
    """The URL of the comment page `number`, made from that of another."""
    parts = urlsplit(template)
    if _PAGE.search(parts.path):
        return urlunsplit(parts._replace(path=_PAGE.sub(f"/comment-page-{number}", parts.path)))
    return _CPAGE.sub(f"cpage={number}", template)


def script_object(page: Page, name: str) -> dict[str, Any]:
    """The JSON object that a script of the page assigns to `name`; empty where none does."""
    pattern = re.compile(rf"\b{re.escape(name)}\s*=\s*(?=\{{)")
    for _, script in page.index.tags["script"]:
        text = script.text
        match = pattern.search(text) if text and name in text else None
        if match is None or text is None:
            continue
        try:
            value, _ = json.JSONDecoder().raw_decode(text, match.end())
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict):
            return value
    return {}
