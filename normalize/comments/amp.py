"""AMP pages whose comments are a frame or a list of their own: named after the service, nothing of them on the page.

WordPress' own comments stay in AMP pages as they are; this is for the others.
"""

from __future__ import annotations

from lxml.etree import XPath

from ..found import FoundThread
from ..page import Page
from .base import System
from .detected import stated_by

_FRAMES = XPath("//amp-iframe[@src] | //amp-facebook-comments | //amp-list[@src]")
_SERVICES = {"disqus": "disqus", "/embed/stream/amp": "coral", "coral": "coral", "spot.im": "openweb", "hyvor": "hyvor",
             "viafoura": "viafoura", "vuukle": "vuukle", "graphcomment": "graphcomment", "isso": "isso"}  # fmt: skip


class Amp(System):
    """The adapter."""

    name = "amp"

    def read(self, page: Page) -> FoundThread | None:
        """An empty thread where the page has a frame for comments; see `System.read`."""
        if not any(html.get("amp") is not None or html.get("⚡") is not None for _, html in page.index.tags["html"]):
            return None
        for element in _FRAMES(page.root):
            source = (element.get("src") or "").lower()
            if element.tag == "amp-facebook-comments":
                return _waiting(page, "facebook")
            service = next((name for piece, name in _SERVICES.items() if piece in source), None)
            if service is not None and element.tag == "amp-iframe":
                return _waiting(page, service)
            if "comment" in source:
                return _waiting(page, self.name)
        return None


SYSTEM = Amp()


def _waiting(page: Page, system: str) -> FoundThread:
    thread = FoundThread(system=system, namespace=system, reasons=["loaded_by_script", "unsupported"])
    thread.declared = stated_by(page)
    return thread
