"""Fixtures of the crawler's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .run import Run, scrapy
from .server import Server, serving

PATHS = [
    "/story",
    "/moved",
    "/2024/moved",
    "/loop",
    "/ftp",
    "/nowhere",
    "/refresh",
    "/missing",
    "/broken",
    "/flaky",
    "/hang",
    "/cookie",
    "/cut",
    "/wrong-charset",
    "/latin",
    "/gzip",
    "/brotli",
    "/not-gzip",
    "/picture",
    "/hidden-picture",
    "/feed",
    "/json",
    "/untyped",
    "/text",
    "/html-as-text",
    "/empty",
    "/blank",
    "/large",
    "/other",
    "/story#comments",
    "/story",
]


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A web for small crawls."""
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def web() -> Iterator[Server]:
    """The web of the big crawl, to which nobody else goes."""
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def forbidding() -> Iterator[Server]:
    """A site whose robots.txt forbids most of it."""
    with serving("User-agent: newsthread\nDisallow: /\nAllow: /other\n") as running:
        yield running


@pytest.fixture(scope="session")
def big(web: Server, forbidding: Server, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """One crawl of everything that `web` has, in several formats; many tests look at what it gave."""
    folder = tmp_path_factory.mktemp("big")
    names = [web.base + path for path in PATHS]
    names += [forbidding.base + "/forbidden", forbidding.base + "/moved", "http://127.0.0.1:1/refused"]
    (folder / "list.txt").write_text("# all\n" + "\n".join(names) + "\n", "utf-8")
    feeds = [part for name in ("jsonl", "json", "csv", "xml") for part in ("-O", f"records.{name}")]
    return scrapy(
        folder,
        "crawl",
        "pages",
        "-a",
        "urls=@list.txt",
        *feeds,
        settings={"DOWNLOAD_MAXSIZE": "200000", "NEWSTHREAD_CONTACT": "desk@example.org"},
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A folder with saved pages, and one file that is none."""
    from .pages import PNG, TEXT, story

    folder = tmp_path / "saved pages"
    (folder / "deeper").mkdir(parents=True)
    (folder / "b.html").write_text(story("Page B"), "utf-8")
    (folder / "deeper" / "a.html").write_text(story("Page A"), "utf-8")
    (folder / "c.txt").write_text(TEXT, "utf-8")
    (folder / "d.html").write_bytes(PNG)
    return folder
