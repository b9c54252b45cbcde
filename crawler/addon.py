"""The add-on: one line in ``ADDONS`` brings exporters, statistics, failure list and polite defaults into a project."""

from __future__ import annotations

from typing import Any

import scrapy
from scrapy.settings import BaseSettings

from normalize._version import __version__
from normalize.saved.model import MAX_BYTES
from normalize.text import clean_line

from .failures import FailureLog
from .fetched import FetchClock
from .keys import UserKeys
from .redirects import RedirectGuard
from .stats import RecordStats

# All at add-on priority: a project's own settings, a spider's and the command line's win.
_POLITE: dict[str, Any] = {
    "ROBOTSTXT_OBEY": True,
    "DOWNLOAD_DELAY": 1.0,
    "DOWNLOAD_DELAY_JITTER": 0.5,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "AUTOTHROTTLE_ENABLED": True,
    "AUTOTHROTTLE_START_DELAY": 1.0,
    "AUTOTHROTTLE_TARGET_CONCURRENCY": 1.0,
    "DOWNLOAD_TIMEOUT": 60,
    "DOWNLOAD_MAXSIZE": MAX_BYTES,
}
_SAFE: dict[str, Any] = {
    # both are servers that run any Python code inside the crawler; a crawler of strangers' pages should listen nowhere
    "REMOTE_CONTROL_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
}
_OUTPUT: dict[str, Any] = {
    "FEED_EXPORT_ENCODING": "utf-8",
    "LOG_FORMATTER": "crawler.logformat.RecordLogFormatter",
}
_EXPORTERS = {
    "json": "crawler.exporters.RecordJsonItemExporter",
    "jsonl": "crawler.exporters.RecordJsonLinesItemExporter",
    "jsonlines": "crawler.exporters.RecordJsonLinesItemExporter",
    "jl": "crawler.exporters.RecordJsonLinesItemExporter",
    "csv": "crawler.exporters.RecordCsvItemExporter",
    "xml": "crawler.exporters.RecordXmlItemExporter",
    "marshal": "crawler.exporters.RecordMarshalItemExporter",
    "pickle": "crawler.exporters.RecordPickleItemExporter",
}


class NewsthreadAddon:
    """Install what records need. Settings of its own: ``NEWSTHREAD_CONTACT``, ``NEWSTHREAD_FAILURES``,
    ``NEWSTHREAD_PRIVATE_REDIRECTS`` (see docs/crawler.md)."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy before the crawl."""
        for name, value in (_POLITE | _SAFE | _OUTPUT).items():
            settings.set(name, value, priority="addon")
        settings.set("USER_AGENT", user_agent(settings.get("NEWSTHREAD_CONTACT")), priority="addon")

        exporters = settings.getdict("FEED_EXPORTERS")
        settings.set("FEED_EXPORTERS", _EXPORTERS | exporters, priority=settings.getpriority("FEED_EXPORTERS") or 0)

        for extension in (FetchClock, RecordStats, FailureLog):
            settings.setdefault_in_component_priority_dict("EXTENSIONS", extension, 0)
        # before the robots.txt middleware (100), which asks the redirect's target for its rules
        settings.setdefault_in_component_priority_dict("DOWNLOADER_MIDDLEWARES", RedirectGuard, 90)
        # behind all others, the cache (900) included: none of them sees a key
        settings.setdefault_in_component_priority_dict("DOWNLOADER_MIDDLEWARES", UserKeys, 990)


def user_agent(contact: str | None) -> str:
    """What the crawler calls itself: its name and version, Scrapy's, and how to reach who runs it (if they say)."""
    name = f"newsthread/{__version__} Scrapy/{scrapy.__version__}"
    contact = clean_line(contact or "")
    return f"{name} (+{contact})" if contact else name
