"""``newsthread crawl``: the spider `pages` with the project's settings, where there is no Scrapy project."""

from __future__ import annotations

import logging
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

_FORMATS = ("json", "jsonl", "jsonlines", "jl", "csv", "xml", "marshal", "pickle")
_LEVELS = ("WARNING", "INFO", "DEBUG")


def run(
    urls: Sequence[str],
    output: str | None = None,
    settings: Mapping[str, Any] | None = None,
    *,
    verbose: int = 0,
    append: bool = False,
) -> int:
    """Read the pages `urls` (URLs, saved pages, folders, ``@lists``) and write their records.

    `output`: a file, overwritten unless `append`; its format goes by its extension, JSON lines for any other; None or
    ``-`` is JSON lines on standard output. `settings`: Scrapy's and the add-on's, by name. `verbose`: 1 logs what is
    done, 2 each request. The log goes to standard error.

    Returns the exit status: 0 if all pages gave a record, 1 if some did not (the others are written), 2 if nothing
    could be written or nothing was named, 130 if it was stopped by Ctrl-C (what was read until then is written).
    """
    if not urls:
        print("newsthread crawl: name at least one URL, file, folder or @list", file=sys.stderr)
        return 2
    problem = _unwritable(output)
    if problem:
        print(f"newsthread crawl: cannot write {output}: {problem}", file=sys.stderr)
        return 2
    process = AsyncCrawlerProcess(_settings(output, settings or {}, verbose=verbose, append=append))
    if not verbose:
        # it prints a traceback where robots.txt cannot be had; the page's own failure is told in a line
        logging.getLogger("scrapy.downloadermiddlewares.robotstxt").setLevel(logging.CRITICAL)
    crawler = process.create_crawler("pages")
    process.crawl(crawler, urls=list(urls))
    process.start()
    return _status(crawler.stats.get_stats())


def _settings(output: str | None, given: Mapping[str, Any], *, verbose: int, append: bool) -> Settings:
    settings = Settings()
    settings.setmodule("crawler.settings", priority="project")
    settings.set("LOG_LEVEL", _LEVELS[min(verbose, len(_LEVELS) - 1)], priority="project")
    if output in (None, "-"):
        feed: dict[str, Any] = {"stdout:": {"format": "jsonl"}}
    else:
        assert output is not None
        extension = output.rpartition(".")[2].lower()
        feed = {output: {"format": extension if extension in _FORMATS else "jsonl", "overwrite": not append}}
    settings.set("FEEDS", feed, priority="cmdline")
    settings.setdict(dict(given), priority="cmdline")
    return settings


def _unwritable(output: str | None) -> str | None:
    """Why the file cannot be written: told before the first page is fetched, not after the last."""
    if output in (None, "-") or "://" in (output or ""):
        return None
    path = Path(output or "")
    new = not path.exists()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab"):
            pass
    except OSError as error:
        return error.strerror or str(error)
    if new:
        path.unlink(missing_ok=True)
    return None


def _status(stats: Mapping[str, Any]) -> int:
    reason = stats.get("finish_reason")
    if reason == "no_urls":
        return 2
    if reason in ("shutdown", None):
        return 130  # Ctrl-C, once or twice
    failed = stats.get("newsthread/failures") or stats.get("log_count/ERROR") or stats.get("log_count/CRITICAL")
    return 0 if not failed and reason == "finished" else 1
