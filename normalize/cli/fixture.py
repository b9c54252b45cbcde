"""``newsthread fixture``: pages with the record that is expected of them, and whether they still give it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..fixtures import Fixture

_DESCRIPTION = """\
Keep a page with its record as a fixture (a folder with the page as it was, meta.json
and expected.json), and check later whether the page still gives that record. Read and
correct expected.json: it is what you want, not what newsthread gave.
"""
_EPILOG = """\
examples:
  newsthread fixture page.html --url https://example.com/story --name long-thread
  newsthread fixture --check fixtures/            after an upgrade: what has changed its meaning?
  newsthread fixture --accept fixtures/           the changes are right: rewrite expected.json

exit status: 0 all pages give what is expected, 1 some do not, 2 wrong usage.
"""


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fixture",
        help="keep pages with their records, and check them",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    # the options of `parse` that tell about a page
    from .parse import as_time, as_url

    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("page", metavar="PAGE", nargs="?", help="a saved page of which to make a fixture")
    what.add_argument("--check", metavar="DIR", type=Path, help="check the fixture DIR, or all in the folder DIR")
    what.add_argument("--accept", metavar="DIR", type=Path, help="make what the pages give now the expected")
    parser.add_argument("--name", metavar="N", help="the fixture's name (default: the page's file name)")
    parser.add_argument("--dir", metavar="DIR", type=Path, default=Path("fixtures"), help="where (default: fixtures)")
    parser.add_argument("--url", metavar="U", type=as_url, help="the page's URL")
    parser.add_argument("--fetched-at", metavar="T", type=as_time, help="when it was fetched: ISO 8601")
    parser.add_argument(
        "--as", dest="kind", choices=("html", "text"), help="do not tell HTML and text apart by content"
    )
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Make, check or accept; the exit status."""
    if args.page is None:
        return _check(args, args.check or args.accept, accept=args.accept is not None)
    from ..errors import PageError
    from ..fixtures import FixtureError, make

    try:
        fixture = make(
            Path(args.page), args.dir, name=args.name, url=args.url, fetched_at=args.fetched_at, kind=args.kind
        )
    except FixtureError as error:
        args.parser.error(str(error))
    except PageError as error:
        print(f"newsthread: {args.page}: {error}", file=sys.stderr)
        return 1
    print(fixture.folder)
    return 0


def _check(args: argparse.Namespace, folder: Path, *, accept: bool) -> int:
    from ..fixtures import FixtureError, find
    from .work import as_line

    try:
        fixtures = list(find(folder))
    except FixtureError as error:
        args.parser.error(str(error))
    changed = failed = 0
    for fixture in fixtures:
        try:
            told = _accept_one(fixture) if accept else _check_one(fixture)
        except (ValueError, OSError) as error:
            # a page that cannot be read any more, a broken meta.json: that one fails
            failed += 1
            print(f"newsthread: {fixture.folder}: {error}", file=sys.stderr)
        except Exception as error:  # one page's trouble must not end the check
            failed += 1
            print(f"newsthread: {fixture.folder}: an error of newsthread: {as_line(error)}", file=sys.stderr)
        else:
            changed += bool(told)
            sys.stdout.write(told)
    if not accept:
        bad = changed + failed
        print(f"newsthread: {_counted(len(fixtures), 'fixture')}, {bad or 'none'} not as expected", file=sys.stderr)
        return 1 if bad else 0
    return 1 if failed else 0


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _check_one(fixture: Fixture) -> str:
    """How the page has changed its meaning; empty where it has not."""
    from ..fixtures import FixtureError, compare, report

    if not fixture.has_expected():
        raise FixtureError("there is no expected.json yet; --accept makes one of what the page gives now")
    differences = compare(fixture.expected(), fixture.actual())
    if not differences:
        return ""
    return f"{fixture.folder}: {_counted(len(differences), 'difference')}\n{report(differences, indent='  ')}\n"


def _accept_one(fixture: Fixture) -> str:
    """That the expected record was rewritten; empty for a page that gives it already, which is left alone."""
    from ..fixtures import compare

    actual = fixture.actual()
    if fixture.has_expected() and not compare(fixture.expected(), actual):
        return ""
    fixture.accept(actual)
    return f"{fixture.folder}: rewritten\n"
