"""``newsthread crawl``: pages fetched, with the rest of their threads. Scrapy is imported only when it runs."""

from __future__ import annotations

import argparse
from typing import Any

_DESCRIPTION = """\
Fetch pages, and what else their threads need, and write one record a page: the spider
'pages' of the Scrapy project, for use where there is none. It obeys robots.txt, waits
between requests and says who it is.

URL is an http(s) URL; also a saved page or a folder, or @FILE, a list of these, one a
line.
"""
_EPILOG = """\
examples:
  newsthread crawl https://example.com/story -o records.jsonl
  newsthread crawl @urls.txt -o records.jsonl --append
  newsthread crawl https://example.com/story -s DOWNLOAD_DELAY=5

A page that gives no record has a line in failures.jsonl (url, cause, status).
exit status: 0 every page gave a record, 1 some did not, 2 wrong usage.
"""


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "crawl",
        help="fetch pages with their threads",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("urls", metavar="URL", nargs="+", help="what to fetch; @FILE is a list")
    parser.add_argument("-o", "--output", metavar="OUT", help="write the records there instead of standard output")
    parser.add_argument("--append", action="store_true", help="add to OUT instead of writing it anew")
    parser.add_argument(
        "-s",
        "--set",
        dest="settings",
        metavar="NAME=VALUE",
        type=_setting,
        action="append",
        default=[],
        help="a setting of Scrapy or of its newsthread add-on",
    )
    parser.add_argument("-v", "--verbose", action="count", default=0, help="log what is done; twice: each request")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Crawl; the exit status."""
    from crawler.command import run as crawl

    return crawl(args.urls, args.output, dict(args.settings), verbose=args.verbose, append=args.append)


def _setting(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign or not name.isidentifier():
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=VALUE")
    return name, value
