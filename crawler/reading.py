"""From a response to a record: all that a spider's callback needs."""

from __future__ import annotations

from scrapy.http import HtmlResponse, Response
from w3lib.encoding import http_content_type_encoding

from normalize import parse_page
from normalize.errors import PageError
from normalize.page import Page
from normalize.record import Record
from normalize.saved import SavedPage
from normalize.saved.model import Kind, UnreadableError
from normalize.saved.records import record_of
from normalize.saved.sniff import kind_of

from .fetched import asked_url, fetched_at

_HTML = frozenset({"text/html", "application/xhtml+xml"})
# what servers say that know no better: the body decides
_VAGUE = frozenset({"", "text/plain", "application/octet-stream", "text/xml", "application/xml"})


def read_response(response: Response) -> Record:
    """The record of a page that was fetched. Raises `PageError` (a `ValueError`) with its cause for what is no page.

    The body's bytes are read by the same rules as a saved page's, since Scrapy takes a wrong charset in the header at
    its word. `source.url` is the URL that was asked for, `source.final_url` the one that answered, if another.
    """
    header = (response.headers.get("Content-Type") or b"").decode("latin-1")
    kind = _kind(response, header.partition(";")[0].strip().lower())
    charset = http_content_type_encoding(header)
    web = response.url.startswith(("http://", "https://"))
    asked = asked_url(response.request) if response.request is not None else response.url
    final = response.url if web and response.url != asked else None
    status = response.status if web else None
    at = fetched_at(response)
    if kind == "html":
        return parse_page(
            Page(response.body, url=asked, final_url=final, fetched_at=at, encoding=charset, status=status)
        )
    url = asked if web else None
    return record_of(
        SavedPage(
            path=None,
            name=asked,
            body=response.body,
            kind=kind,
            url=url,
            final_url=final,
            fetched_at=at,
            encoding=charset,
            status=status,
        )
    )


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
