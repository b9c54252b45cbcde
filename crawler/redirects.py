"""Redirects: a site may send us anywhere on the Internet, but not into the network that we run in."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Collection
from functools import lru_cache
from ipaddress import ip_address
from typing import Self
from urllib.parse import urlsplit
from urllib.request import getproxies

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response
from scrapy.utils.asyncio import is_asyncio_available

from normalize.urls import same_site

FOLLOW_ALL = "newsthread_follow_all"
"""Meta key of requests whose redirects are followed even to a URL that this crawl has been to: each page asked for
gives a record, and sites that redirect to themselves after setting a cookie are read."""

SENT_BY = "newsthread_sent_by"
"""Meta key of requests to an address that a page names: its URL. They are looked at as if it had redirected there."""


class PrivateRedirect(IgnoreRequest):
    """A page of the Internet redirects to an address of the local network."""


class StrangeRedirect(IgnoreRequest):
    """A comment server redirects to another site: neither its own nor the page's."""


class RedirectGuard:
    """Downloader middleware. Redirects (by status or by meta refresh) to other hosts are followed as Scrapy does, but
    for those from a public host to a private address (loopback, link-local, local network: ``169.254.169.254``,
    ``localhost``, a name that resolves to such). A crawl that starts in a private network may redirect within it.

    ``NEWSTHREAD_PRIVATE_REDIRECTS = True`` switches that off.

    A comment system's server may redirect within its own site and the page's, and no further.
    """

    def __init__(self, allow: bool, proxied: Collection[str] = ()) -> None:
        """`proxied`: the URL schemes that go through a proxy, which resolves names itself."""
        self._allow = allow
        self._proxied = proxied
        self._private: dict[str, bool] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        settings = crawler.settings
        proxied = getproxies() if settings.getbool("HTTPPROXY_ENABLED") else {}
        return cls(settings.getbool("NEWSTHREAD_PRIVATE_REDIRECTS"), proxied)

    async def process_request(self, request: Request) -> None:
        if request.meta.get(FOLLOW_ALL):
            # past the duplicate filter by now: a redirect inherits this
            request.dont_filter = True
        page, chain = request.meta.get(SENT_BY), request.meta.get("redirect_urls")
        if page and chain and not same_site(request.url, chain[0]) and not same_site(request.url, page):
            raise StrangeRedirect(f"redirects to {request.url}, of another site")
        first = self._sent_by(request)
        if first is None:
            return
        resolve = not self._has_proxy(request)
        if await self._is_private(_host(request.url), resolve) and not await self._is_private(first, resolve):
            raise PrivateRedirect(f"redirects to {request.url}, an address of the local network")

    async def process_response(self, request: Request, response: Response) -> Response:
        # a name can resolve to one address for us and to another for the download
        first, address = self._sent_by(request), response.ip_address
        if first is None or address is None or self._has_proxy(request):
            return response
        if private_literal(str(address)) and not await self._is_private(first, resolve=True):
            raise PrivateRedirect(f"redirects to {request.url} at {address}, an address of the local network")
        return response

    def _sent_by(self, request: Request) -> str | None:
        """The host that was asked for, if `request` is a redirect to another that must be looked at."""
        page, chain = request.meta.get(SENT_BY), request.meta.get("redirect_urls")
        sender = page or (chain[0] if chain else None)
        first = _host(sender) if sender and not self._allow else None
        return None if first == _host(request.url) else first

    def _has_proxy(self, request: Request) -> bool:
        return bool(request.meta.get("proxy")) or urlsplit(request.url).scheme in self._proxied

    async def _is_private(self, host: str, resolve: bool) -> bool:
        known = private_literal(host)
        if known is not None:
            return known
        if not resolve or not is_asyncio_available():
            return False
        if host not in self._private:
            self._private[host] = await _resolves_private(host)
        return self._private[host]


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").rstrip(".")


@lru_cache(1024)
def private_literal(host: str) -> bool | None:
    """Whether the address `host` is not of the Internet; None for a name that must be resolved to know."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return not ip_address(host.partition("%")[0]).is_global
    except ValueError:
        pass
    try:
        # 127.1, 0x7f000001 and 2130706433 are addresses too, for the system that connects
        return not ip_address(socket.inet_aton(host)).is_global
    except (OSError, UnicodeError):
        return None


async def _resolves_private(host: str) -> bool:
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False  # the download will fail by the same name
    return any(private_literal(str(address[0])) for *_, address in found)
