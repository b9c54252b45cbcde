"""WordPress' REST API and feeds of comments: whole texts, UTC, true parents; for its own comments and for plugins that
keep theirs among them (wpDiscuz).

The API tells guests of approved comments of the type ``comment`` only: no pingbacks, no sticky ones. A feed holds the ten
newest.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from lxml import etree

from ..found import FoundComment, FoundDate
from ..page import Page
from ..record import CommentAuthor
from ..urls import absolute
from .asking import Answer, ThreadPart, ThreadRequest
from .data import set_html, string, whole

if TYPE_CHECKING:
    from .gather import Gathering

PER_PAGE = 100
ALL_HAD = frozenset({"paged", "load_more_not_followed", "replies_collapsed", "loaded_by_script"})
_FIELDS = "id,post,parent,author,author_name,author_url,date,date_gmt,content,link,type,status"
_ANCHOR = re.compile(r"#comment-(\d+)\Z")
# "In reply to NAME.", in any language
_ANSWERS = re.compile(r'\s*(?:<p>)?[^<>]{1,40}<a href="[^"<>]*#comment-(\d+)"[^<>]*>[^<>]*</a>\W{0,3}\Z')
_ATOM = "{http://www.w3.org/2005/Atom}"
_THREAD = "{http://purl.org/syndication/thread/1.0}"
_CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"


def rest_request(settings: Mapping[str, Any], page: int = 1) -> ThreadRequest | None:
    """The request for a page of the post's comments; None where the page does not say where the API is."""
    root, post = settings.get("rest"), settings.get("post")
    if not root or not post:
        return None
    # by id: two comments of one second could change places between two pages
    query = {"post": post, "per_page": PER_PAGE, "page": page, "orderby": "id", "order": "asc", "_fields": _FIELDS}
    parts = urlsplit(root)
    route = dict(parse_qsl(parts.query))
    if "rest_route" in route:
        route["rest_route"] = route["rest_route"].rstrip("/") + "/wp/v2/comments"
        url = urlunsplit(parts._replace(query=urlencode({**route, **query}, safe="/,")))
    else:
        url = f"{root.rstrip('/')}/wp/v2/comments?{urlencode(query, safe=',')}"
    return ThreadRequest(kind="rest", url=url, why=f"comments by REST, page {page}", cursor={"page": page})


def rest_part(answer: Answer, thread: Gathering) -> ThreadPart | None:
    """A page of the API; None for what is none."""
    items = answer.json
    if not isinstance(items, list) or not all(isinstance(item, dict) and "id" in item for item in items):
        return None
    if items and not any("content" in item and "parent" in item for item in items):
        return None
    post = thread.settings.get("post")
    part = ThreadPart(source="api")
    for item in items:
        if post is not None and str(item.get("post", post)) != post:
            continue
        comment, offset = _item(item, thread.page)
        if comment is not None:
            part.comments.append(comment)
            part.offsets += offset
    total, pages = _header(answer, "x-wp-total"), _header(answer, "x-wp-totalpages")
    stated = whole(answer.cursor.get("page")) or answer.field("page")
    number = int(stated) if stated is not None and str(stated).isdigit() else None
    had = {*thread.notes.get("rest_had", ()), *(c.native_id for c in part.comments)}
    part.notes = {"rest_had": had}
    if total is not None:
        part.notes["rest_total"] = total
    total = total if total is not None else thread.notes.get("rest_total")
    last = number is not None and (number >= pages if pages is not None else len(items) < PER_PAGE)
    if number is not None and not last and (following := rest_request(thread.settings, number + 1)) is not None:
        part.requests = [following]
    # of a page alone that came from a file nothing is known of the others
    if len(had) >= total if total is not None else last and (number == 1 or answer.request is not None):
        shown = {c.native_id for c in thread.found.comments if c.type == "comment" and not c.pinned}
        if had and 2 * len(shown & had) >= len(shown):
            part.settles = ALL_HAD
        elif shown:
            part.failure = ("bad_response", "the site's API does not tell of the comments that its page shows")
    return part


def all_told(thread: Gathering) -> str | None:
    """Why fewer comments than the page counts are all, where the API has told of every one: see `System.fewer`."""
    total, had = thread.notes.get("rest_total"), thread.notes.get("rest_had", ())
    if total is None or len(had) < total:
        return None
    shown = {"paged": "pages", "load_more_not_followed": "load_more", "loaded_by_script": "load_more"}
    if any(shown.get(reason, "rest") not in thread.asked for reason in thread.found.reasons):
        return None  # the site may show pingbacks where nobody has looked
    return (
        f"the page counts {thread.found.declared} comments; the site's API tells of {total}, and these are here. The page counts "
        "pingbacks, trackbacks and hidden ones too, whether it shows them or not"
    )


def _header(answer: Answer, name: str) -> int | None:
    value = answer.headers.get(name, "")
    return int(value) if value.isdigit() else None


def _item(item: Mapping[str, Any], page: Page) -> tuple[FoundComment | None, list[tuple[str, int]]]:
    native = string(item.get("id"))
    if native is None or not native.isdigit() or item.get("status", "approved") != "approved":
        return None, []
    found = FoundComment(native_id=native, parent_native=string(item.get("parent")))
    kind = string(item.get("type"))
    if kind in ("pingback", "trackback"):
        found.type = kind
    name = _plain_text(item.get("author_name"))
    if name:
        user = whole(item.get("author"))
        found.author = CommentAuthor(
            name=name, url=absolute(string(item.get("author_url")), None), kind="registered" if user else "guest"
        )
    content = item.get("content")
    set_html(found, content.get("rendered") if isinstance(content, dict) else content, page)
    found.url = absolute(string(item.get("link")), None)
    found.dates, pairs = _dates(string(item.get("date")), string(item.get("date_gmt")))
    return found, pairs


def _plain_text(value: Any) -> str | None:
    """A name as REST gives it: text in which WordPress has escaped some characters."""
    text = string(value)
    if text is None or "&" not in text:
        return text
    import html

    return string(html.unescape(text))


def _dates(local: str | None, utc: str | None) -> tuple[list[FoundDate], list[tuple[str, int]]]:
    """The wall time with its offset, which the two forms together tell."""
    try:
        there = datetime.fromisoformat(local or "").replace(tzinfo=None)
    except ValueError:
        return ([FoundDate(f"{utc}Z", "api")] if utc else []), []
    try:
        here = datetime.fromisoformat(utc or "").replace(tzinfo=None)
    except ValueError:
        return [FoundDate(there.isoformat(), "api")], []
    minutes = round((there - here).total_seconds() / 60)
    if abs(minutes) > 14 * 60 or minutes % 15:
        # no zone: the site's clock was changed by hand, or one of them is wrong
        return [FoundDate(f"{here.isoformat()}Z", "api")], []
    sign = "-" if minutes < 0 else "+"
    offset = f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    return [FoundDate(there.isoformat() + offset, "api")], [(there.isoformat(), minutes)]


# --- feeds ---------------------------------------------------------------------------------------------------------------


def feed_request(settings: Mapping[str, Any]) -> ThreadRequest | None:
    """The request for the feed of the post's comments; None where the page names none."""
    feed = settings.get("feed")
    return ThreadRequest(kind="feed", url=feed, why="the newest comments by feed") if feed else None


def feed_part(answer: Answer, thread: Gathering) -> ThreadPart | None:
    """An Atom or RSS feed of one post's comments; None for what is none."""
    head = answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:600]
    if not head.startswith(b"<") or not (b"<feed" in head or b"<rss" in head):
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(answer.body.lstrip(b" \t\r\n"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None:
        return None
    atom = root.tag == f"{_ATOM}feed"
    items = root.iter(f"{_ATOM}entry") if atom else root.iter("item")
    part = ThreadPart(source="feed")
    for item in items:
        comment = _entry(item, thread.page) if atom else _rss(item, thread.page)
        if comment is not None:
            part.comments.append(comment)
    # newest first; a thread is read the other way
    part.comments.reverse()
    return part


def _entry(item: etree._Element, page: Page) -> FoundComment | None:
    link = item.findtext(f"{_ATOM}id") or ""
    match = _ANCHOR.search(link)
    if match is None:
        return None
    found = FoundComment(native_id=match[1], parent_native="0", url=absolute(link, None))
    reply = item.find(f"{_THREAD}in-reply-to")
    if reply is not None and (parent := _ANCHOR.search(reply.get("ref") or "")):
        found.parent_native = parent[1]
    name = string(item.findtext(f"{_ATOM}author/{_ATOM}name"))
    if name:
        found.author = CommentAuthor(name=name, url=absolute(item.findtext(f"{_ATOM}author/{_ATOM}uri"), None))
    if published := string(item.findtext(f"{_ATOM}published")):
        found.dates = [FoundDate(published, "api")]
    set_html(found, item.findtext(f"{_ATOM}content"), page)
    return found


def _rss(item: etree._Element, page: Page) -> FoundComment | None:
    link = item.findtext("guid") or item.findtext("link") or ""
    match = _ANCHOR.search(link.strip())
    if match is None:
        return None
    found = FoundComment(native_id=match[1], url=absolute(link.strip(), None))
    name = string(item.findtext(_CREATOR))
    if name:
        found.author = CommentAuthor(name=name)
    try:
        at = parsedate_to_datetime(item.findtext("pubDate") or "").astimezone(UTC)
        found.dates = [FoundDate(at.strftime("%Y-%m-%dT%H:%M:%SZ"), "api")]
    except (ValueError, TypeError, OverflowError):
        pass
    html = item.findtext(_ENCODED) or item.findtext("description")
    found.parent_native = "0"
    if html is not None:
        # WordPress puts the parent before the text, as a sentence of its own
        said, end, rest = html.partition("</p>") if html.lstrip().startswith("<p>") else html.partition("\n\n")
        parent = _ANSWERS.match(said)
        if parent is not None and end:
            found.parent_native, html = parent[1], rest
    set_html(found, html, page)
    return found
