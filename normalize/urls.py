"""URLs as the record holds them: absolute, http(s) only, and for the article canonical."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

# what needs no second look: a host, perhaps a port, no letters that have to be escaped
_PLAIN = re.compile(r"https?://[\w.-]+(?::\d{1,5})?(?:[/?#][^\s<>\"\\^`{|}]*)?\Z")
# a path from the root, without dots that lead up
_PLAIN_PATH = re.compile(
    r"(?:/[\w~%+=,@!$'()*;:-][\w~%+=,@!$'()*;:.-]*)*/?(?:\?[^\s#<>\"\\^`{|}]+)?(?:#[^\s<>\"\\^`{|}]+)?\Z"
)
_ORIGIN = re.compile(r"https?://[\w.-]+(?::\d{1,5})?(?=[/?#]|\Z)")
_BREAKS = re.compile(r"[\t\r\n]")

# Parameters that say how a reader came, not what is read
_TRACKING = frozenset(
    "fbclid gclid dclid gbraid wbraid msclkid yclid igshid mc_cid mc_eid mkt_tok _hsenc _hsmi vero_id oly_enc_id oly_anon_id "
    "ref_src ref_url cmpid ocid ncid xtor at_medium at_campaign at_custom1 sharetoken spm _ga _gl twclid ttclid li_fat_id "
    "replytocom cpage wpdparentid amp".split()
)
_TRACKING_PREFIXES = ("utm_", "at_custom", "pk_", "mtm_", "piwik_", "hsa_")
_COMMENT_PAGE = re.compile(r"/comment-page-\d+(?=/|\Z)")
# the later pages of one story (WordPress' <!--nextpage-->): /2024/05/a-story/2/ , ?page=2
_STORY_PAGE = re.compile(r"/(?<=[A-Za-z\u0080-\uffff]/)(?i:page/)?\d{1,2}(?=/?\Z)")
_SLUG = re.compile(r"/(?:19|20)\d\d/(?:[^/]{1,200}/){0,3}[^/]+\Z|/[^/-]{1,200}-[^/-]{0,200}-[^/]+\Z")
"""The address of a story: below its date, or of three words at least. A number below a section (``/news/12``) is a story's own."""


def absolute(url: str | None, base: str | None) -> str | None:
    """`url` seen from the page `base`: absolute http(s), or None for anything else (``javascript:``, ``data:``, broken)."""
    if not url:
        return None
    if url.isascii():
        if _PLAIN.match(url):
            return url
        if base and url[0] == "/" and _PLAIN_PATH.match(url) and (origin := _origin(base)):
            return origin + url
    url = _BREAKS.sub("", url.strip())
    if not url:
        return None
    try:
        joined = urljoin(base, url) if base else url
        parts = urlsplit(joined)
        _ = parts.port  # raises for a port that is none
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return None
    return joined if _PLAIN.match(joined) and joined.isascii() else _escaped(joined)


@lru_cache(64)
def _origin(base: str) -> str | None:
    """Scheme and host of `base` where nothing in them wants a second look."""
    match = _ORIGIN.match(base) if base.isascii() else None
    return match[0] if match else None


def _escaped(url: str) -> str | None:
    """`url` with what no URL may hold written in percent signs, and a host of other letters in Punycode."""
    from w3lib.url import safe_url_string

    try:
        return safe_url_string(url)
    except (ValueError, UnicodeError):
        return None


def domain(url: str | None) -> str | None:
    """Host of `url` in lower case, without ``www.`` and port."""
    host = hostname(url)
    return host.removeprefix("www.") if host else None


@lru_cache(256)
def hostname(url: str | None) -> str | None:
    """Host of `url` in lower case, with the port where it is not the scheme's own."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname:
        return None
    return parts.hostname if port in (None, 80, 443) else f"{parts.hostname}:{port}"


def same_site(one: str, other: str) -> bool:
    """Whether both are of one site: equal hosts, or one a subdomain of the other."""
    a, b = domain(one), domain(other)
    return bool(a and b and (a == b or a.endswith("." + b) or b.endswith("." + a)))


def _without_page(path: str) -> str:
    found = _STORY_PAGE.search(path)
    if found is None or not ("page" in found[0].lower() or _SLUG.search(path[: found.start()])):
        return path
    return path[: found.start()] + path[found.end() :]


def canonical(url: str, *, story_page: bool = True) -> str:
    """`url` without fragment, tracking parameters, comment pages and (if `story_page`) the number of the story's page.

    As it is where it is no URL (``http://[``).
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    path = _COMMENT_PAGE.sub("", parts.path)
    if story_page:
        path = _without_page(path)
    query = parts.query
    if query:
        kept = [
            (key, value)
            for key, value in parse_qsl(query, keep_blank_values=True)
            if key.lower() not in _TRACKING and not key.lower().startswith(_TRACKING_PREFIXES)
        ]
        # left as written where nothing was taken out: encoding it again could change its meaning
        if len(kept) != query.count("&") + 1:
            query = urlencode(kept)
    return urlunsplit((parts.scheme, parts.netloc, path, query, ""))
