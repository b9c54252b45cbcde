"""The pages that the model learns from and is judged by: collections of pages with their true bodies."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from ...comments import read_thread
from ...markup import line_of
from ...page import Page
from ...urls import domain
from ..consent import consent_boxes
from ..scan import Scan


@attrs.define
class Sample:
    """A page and its truth."""

    collection: str
    key: str
    url: str
    gold: dict[str, Any]
    """``body``, or ``body_prefix``, or ``with_`` and ``without``: lists of words that must and must not be in it."""
    html: bytes

    @property
    def number(self) -> int:
        """The same for all pages of one host, so that a host is wholly on one side when pages are parted."""
        return int(hashlib.md5((domain(self.url) or self.key).encode()).hexdigest(), 16)  # noqa: S324  # no secret

    def scanned(self) -> tuple[Page, Scan, str]:
        """The page, its runs of words, and its title."""
        page = Page(self.html, url=self.url or None)
        read_thread(page)
        bodies = page.index.tags["body"]
        scan = Scan(page.index, bodies[0][0] if bodies else 0, page.taken | consent_boxes(page))
        return page, scan, page.metas.get("og:title") or next((line_of(e) for _, e in page.index.tags["title"]), "")


def samples(data: Path) -> Iterator[Sample]:
    """All pages of the collections below `data` that tell something of the body."""
    for folder in sorted(data.iterdir()):
        if not (folder / "gold.jsonl").exists():
            continue
        with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                entry = json.loads(line)
                if not any(entry["gold"].get(part) for part in ("body", "with_", "body_prefix")):
                    continue
                with gzip.open(folder / "pages" / f"{entry['key']}.html.gz") as page:
                    yield Sample(folder.name, entry["key"], entry["url"], entry["gold"], page.read())
