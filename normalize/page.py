"""One page: its bytes, where and when it was had, its one tree, and what every rule needs to find its way in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lxml.etree import XPath, _Element
from w3lib.encoding import http_content_type_encoding

from . import tree
from .dates import parse_fetched_at
from .decode import decode
from .index import Index, Placed
from .record import WarcPosition, Warning
from .select import Selector, compile_selector, compile_selectors
from .urls import absolute, domain

if TYPE_CHECKING:
    from parsel import Selector as ParselSelector
    from parsel import SelectorList


_COUNT = XPath("count(descendant-or-self::*)")


class Page:
    """A page of HTML, parsed once.

    `css` and `xpath` give parsel selectors over the tree; `all` and `first` give its plain elements for the same CSS,
    answered from the index, for rules that must be fast.
    """

    def __init__(
        self,
        body: bytes | str,
        *,
        url: str | None = None,
        fetched_at: str | datetime | None = None,
        encoding: str | None = None,
        final_url: str | None = None,
        status: int | None = None,
        warc: WarcPosition | None = None,
        root: _Element | None = None,
        root_encoding: str | None = None,
    ) -> None:
        """`encoding`: the charset of the HTTP header. `root`: the tree where somebody has parsed the body already, by
        `root_encoding`; it is parsed anew if that was the wrong one.

        Raises `PageError` for a body that holds no page, and `ValueError` for a `fetched_at` that is no time.
        """
        self.warnings: list[Warning] = []
        self.url = absolute(url, None)
        self.final_url = absolute(final_url, self.url)
        self.fetched_at = parse_fetched_at(fetched_at)
        self.status = status
        self.warc = warc
        self.encoding: str | None = None
        if isinstance(body, str):
            body = body.encode("utf-8", "replace")
            markup = body
            text_given = True
        else:
            text_given = False
            markup = body
        self.sha256 = hashlib.sha256(body).hexdigest()
        self.size = len(body)
        if text_given:
            # decoding once more only to refuse what is empty or binary
            decode(markup, "utf-8")
        else:
            markup = self._decoded(body, encoding)
        usable = root is not None and (root_encoding is None or root_encoding == self.encoding or body.isascii())
        index = Index(root) if root is not None and usable else None
        if index is None or max(index.shape.depths, default=0) >= tree.DEEPEST_PARSED:
            parsed, doubts = tree.parse(markup)
            for code, detail in doubts:
                self.warn(code, "", detail)
            index = Index(parsed)
        self.root = index.root
        self.index = index
        self._skipped: list[tuple[int, int]] = []
        self._ends: dict[int, int] = {}
        self.taken: set[_Element] = set()
        """The elements that `skip` was told of."""

    @classmethod
    def from_response(cls, response: Any, *, fetched_at: str | datetime | None = None) -> Page:
        """The page of a Scrapy response (`scrapy.http.HtmlResponse`), by the tree that Scrapy has parsed or will parse."""
        url = response.url
        asked = response.request.url if response.request is not None else url
        redirected = response.meta.get("redirect_urls") if response.request is not None else None
        if redirected:
            asked = redirected[0]
        header = response.headers.get("Content-Type")
        return cls(
            response.body,
            url=asked,
            final_url=url if url != asked else None,
            fetched_at=fetched_at,
            encoding=http_content_type_encoding(header.decode("latin-1")) if header else None,
            status=response.status,
            root=response.selector.root,
            root_encoding=response.encoding,
        )

    def _decoded(self, body: bytes, declared: str | None) -> bytes:
        text, self.encoding, doubt = decode(body, declared)
        if doubt:
            self.warn("encoding", "", doubt)
        if self.encoding == "utf-8" and doubt is None and b"\x00" not in body:
            return body.removeprefix(b"\xef\xbb\xbf")
        return text.replace("\x00", "").encode("utf-8", "replace")

    def warn(self, code: str, at: str, detail: str) -> None:
        """Note a doubt for the record."""
        self.warnings.append(Warning(code=code, at=at, detail=detail))

    # --- finding -----------------------------------------------------------------------------------------------------

    def css(self, query: str) -> SelectorList[ParselSelector]:
        """What the CSS `query` selects, as parsel selectors."""
        return self._selector.css(query)

    def xpath(self, query: str, **variables: Any) -> SelectorList[ParselSelector]:
        """What the XPath `query` selects, as parsel selectors."""
        return self._selector.xpath(query, **variables)

    @cached_property
    def _selector(self) -> ParselSelector:
        from parsel import Selector as ParselSelector

        return ParselSelector(root=self.root, type="html")

    def placed(self, selector: str | Selector) -> Iterable[Placed]:
        """The elements that `selector` (CSS) selects, with their places, in document order; without the skipped parts."""
        chosen = compile_selector(selector) if isinstance(selector, str) else selector
        return self.shown(chosen.select(self))

    def outer(self, selector: str | Selector) -> list[Placed]:
        """Like `placed`, without those that stand in many others of them (as in a tag that nobody closed)."""
        return self.index.outer(list(self.placed(selector)))

    def shown(self, found: Iterable[Placed]) -> Iterable[Placed]:
        """Those of `found` that stand in no part that was skipped."""
        if not found or not self._skipped:
            return found
        return [placed for placed in found if not any(start <= placed[0] < end for start, end in self._skipped)]

    def present(self, selectors: tuple[str, ...]) -> list[Selector]:
        """Those of a layout's `selectors` that can select something here: most name classes that the page does not have."""
        tokens = self.index.tokens
        return [s for s in compile_selectors(selectors) if s.needed is None or s.needed in tokens]

    def all(self, selector: str | Selector) -> list[_Element]:
        """The elements that `selector` (CSS) selects, in document order; without the skipped parts."""
        return [element for _, element in self.placed(selector)]

    def first(self, selector: str | Selector) -> _Element | None:
        """The first element that `selector` selects, or None."""
        for _, element in self.placed(selector):
            return element
        return None

    def skip(self, placed: Placed) -> None:
        """Hide an element and all in it from `placed`, `all` and `first`: it is spoken for."""
        self._skipped.append(self.extent(placed))
        self.taken.add(placed[1])

    def extent(self, placed: Placed) -> tuple[int, int]:
        """The places that an element and all in it take: first, and one past the last."""
        place, element = placed
        end = self._ends.get(place)
        if end is None:
            end = self._ends[place] = place + int(_COUNT(element))
        return place, end

    # --- what the page says of itself ---------------------------------------------------------------------------------

    @cached_property
    def base_url(self) -> str | None:
        """What relative URLs are seen from."""
        own = self.final_url or self.url
        for _, element in self.index.tags["base"]:
            href = element.get("href")
            if href:
                return absolute(href, own) or own
        return own

    def link(self, href: str | None) -> str | None:
        """`href` as an absolute http(s) URL, or None."""
        return absolute(href, self.base_url)

    @cached_property
    def metas(self) -> dict[str, str]:
        """``content`` of the meta tags by lower-case ``property``, ``name`` or ``itemprop``; the first of each that says something."""
        return {name: contents[0] for name, contents in self.all_metas.items()}

    @cached_property
    def all_metas(self) -> dict[str, list[str]]:
        """Like `metas`, with all contents of each name. Some cleaners of saved pages rename ``content`` to ``value``."""
        found: dict[str, list[str]] = {}
        for _, element in self.index.tags["meta"]:
            name = element.get("property") or element.get("name") or element.get("itemprop")
            if name:
                content = (element.get("content") or element.get("value") or "").strip()
                if content:
                    found.setdefault(name.strip().lower(), []).append(content)
        return found

    @cached_property
    def links(self) -> dict[str, str]:
        """``href`` of the head's links by lower-case ``rel`` (each word of it); the first of each, alternates left out."""
        found: dict[str, str] = {}
        for _, element in self.index.tags["link"]:
            href = element.get("href")
            for word in (element.get("rel") or "").lower().split():
                if href and word not in ("alternate", "stylesheet"):
                    found.setdefault(word, href.strip())
        return found

    @cached_property
    def script_sources(self) -> str:
        """``src`` of all scripts, one a line: what services the page uses."""
        return "\n".join([src for _, element in self.index.tags["script"] if (src := element.get("src")) is not None])

    @cached_property
    def body_classes(self) -> frozenset[str]:
        """Class names of the body element."""
        for _, element in self.index.tags["body"]:
            return frozenset((element.get("class") or "").split())
        return frozenset()

    @cached_property
    def domain(self) -> str | None:
        """Host of the page, without ``www.``."""
        return domain(self.final_url or self.url)

    @cached_property
    def declared_language(self) -> str | None:
        """The language that the page declares, as written."""
        for _, element in self.index.tags["html"]:
            for name in ("lang", "{http://www.w3.org/XML/1998/namespace}lang", "xml:lang"):
                value = (element.get(name) or "").strip()
                if value:
                    return value
        return self.metas.get("og:locale") or self.metas.get("content-language") or self.metas.get("inlanguage")
