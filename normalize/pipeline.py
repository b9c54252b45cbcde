"""One page of HTML in, one record out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from .article import read_article
from .assemble import Origin, assemble, source_of
from .collector import without_collector
from .comments import gather
from .layouts import Layout, layout_of
from .page import Page
from .record import Record

if TYPE_CHECKING:
    from .comments.gather import Gathering


@without_collector
def parse_html(
    body: bytes | str,
    *,
    url: str | None = None,
    fetched_at: str | datetime | None = None,
    encoding: str | None = None,
    answers: Sequence[Any] = (),
    personal: bool = False,
) -> Record:
    """The record of an HTML page.

    `url`: where it was had. `fetched_at`: when (ISO 8601 or datetime; naive means UTC); relative dates need it. `encoding`:
    the charset of the HTTP header. `answers`: saved answers of the comment system (comment pages, AJAX, REST, feeds) to
    merge into the thread: bodies as bytes or text, exchanges as tools save them (see `comments.saved_answers`).
    `personal`: keep what is dropped for the commenters' privacy, such as avatars that carry a hash of their e-mail address.

    Raises `PageError` where there is no page (empty, binary), `ValueError` for a `fetched_at` that is no time.
    """
    return parse_page(Page(body, url=url, fetched_at=fetched_at, encoding=encoding), answers=answers, personal=personal)


def parse_page(page: Page, *, answers: Sequence[Any] = (), personal: bool = False) -> Record:
    """The record of `page`; see `parse_html`."""
    return close_page(open_page(page, answers=answers), personal=personal)


@attrs.frozen
class OpenPage:
    """A page whose thread has been begun: what `thread` asks for can be fetched before the record is made."""

    page: Page
    layout: Layout
    thread: Gathering | None
    """None where the page has no comment section."""


@without_collector
def open_page(
    page: Page,
    *,
    answers: Sequence[Any] = (),
    options: Mapping[str, Any] | None = None,
    cookies: Mapping[str, str] | None = None,
) -> OpenPage:
    """Read the page's thread; see `parse_html` for `answers`, `comments.gather` for the others."""
    layout = layout_of(page)
    return OpenPage(page, layout, gather(page, answers, options=options, cookies=cookies))


@without_collector
def close_page(opened: OpenPage, *, personal: bool = False) -> Record:
    """The record of a page, with all that its thread has gathered. Once for each page."""
    page, layout = opened.page, opened.layout
    thread = opened.thread.result() if opened.thread is not None else None
    article = read_article(page, layout)
    source = source_of(
        "warc" if page.warc else "html",
        url=page.url, final_url=page.final_url, fetched_at=page.fetched_at, status=page.status, sha256=page.sha256, size=page.size,
        encoding=page.encoding, layout=layout.name,
    )  # fmt: skip
    source.warc = page.warc
    origin = Origin(
        source=source,
        url=page.final_url or page.url,
        fetched_at=page.fetched_at,
        personal=personal,
        warnings=page.warnings,
    )
    return assemble(article, thread, origin)
