"""From a response to a record: all that a spider's callback needs."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import Any

import attrs
from scrapy.http import HtmlResponse, Response
from w3lib.encoding import http_content_type_encoding

from normalize.errors import PageError
from normalize.page import Page
from normalize.pipeline import OpenPage, close_page, open_page
from normalize.record import Record
from normalize.saved import SavedPage
from normalize.saved.model import Kind, UnreadableError
from normalize.saved.records import record_of
from normalize.saved.sniff import kind_of

from .fetched import asked_url, fetched_at

_HTML = frozenset({"text/html", "application/xhtml+xml"})
# what servers say that know no better: the body decides
_VAGUE = frozenset({"", "text/plain", "application/octet-stream", "text/xml", "application/xml"})


@attrs.frozen(kw_only=True)
class FetchedPage:
    """What a record is made of: the bytes that came, and where and when."""

    body: bytes
    kind: Kind
    asked: str
    final: str | None
    fetched_at: str | None
    charset: str | None
    status: int | None
    cookies: dict[str, str] = attrs.field(factory=dict)
    """Those that came with the page: some comment systems hand out their keys so."""

    def open(self, options: dict[str, Any] | None = None) -> OpenPage:
        """The page with its thread begun; for HTML only."""
        page = Page(
            self.body,
            url=self.asked,
            final_url=self.final,
            fetched_at=self.fetched_at,
            encoding=self.charset,
            status=self.status,
        )
        return open_page(page, options=options, cookies=self.cookies)

    def record(self) -> Record:
        """The record of the page alone. Raises `PageError` for what is no page."""
        if self.kind == "html":
            return close_page(self.open())
        return record_of(
            SavedPage(
                path=None,
                name=self.asked,
                body=self.body,
                kind=self.kind,
                url=self.asked if self.status is not None else None,
                final_url=self.final,
                fetched_at=self.fetched_at,
                encoding=self.charset,
                status=self.status,
            )
        )


def fetched_page(response: Response) -> FetchedPage:
    """What `response` brought. Raises `PageError` with its cause for what is no page."""
    header = (response.headers.get("Content-Type") or b"").decode("latin-1")
    kind = _kind(response, header.partition(";")[0].strip().lower())
    web = response.url.startswith(("http://", "https://"))
    asked = asked_url(response.request) if response.request is not None else response.url
    return FetchedPage(
        body=response.body,
        kind=kind,
        asked=asked,
        final=response.url if web and response.url != asked else None,
        fetched_at=fetched_at(response),
        charset=http_content_type_encoding(header),
        status=response.status if web else None,
        cookies=_cookies(response),
    )


def read_response(response: Response) -> Record:
    """The record of a page that was fetched. Raises `PageError` (a `ValueError`) with its cause for what is no page.

    The body's bytes are read by the same rules as a saved page's, since Scrapy takes a wrong charset in the header at
    its word. `source.url` is the URL that was asked for, `source.final_url` the one that answered, if another.
    """
    return fetched_page(response).record()


def _cookies(response: Response) -> dict[str, str]:
    """The one-time keys among the cookies: those that came, and those that were sent, which a site does not send again.

    What else a visitor's cookies hold is nobody's business.
    """
    sent = response.request.headers.getlist("Cookie") if response.request is not None else []
    found: dict[str, str] = {}
    for header in [*sent, *response.headers.getlist("Set-Cookie")]:
        try:
            cookie = SimpleCookie(header.decode("latin-1"))
        except CookieError:
            continue
        found |= {name: morsel.value for name, morsel in cookie.items() if "nonce" in name.lower()}
    return found


def _kind(response: Response, mime: str) -> Kind:
    if not response.body.strip(b" \t\r\n\x00"):
        raise PageError("empty", "the page is empty")
    if mime in _HTML:
        return "html"
    if mime not in _VAGUE:
        raise PageError("not_html", f"Content-Type is {mime[:100]}")
    try:
        kind = kind_of(response.body)
    except UnreadableError as error:
        raise PageError("not_html", f"{error}; Content-Type is {mime or 'not given'}") from None
    if kind == "text" and mime.endswith("xml"):
        raise PageError("not_html", f"Content-Type is {mime}")
    return "html" if isinstance(response, HtmlResponse) and not mime else kind
