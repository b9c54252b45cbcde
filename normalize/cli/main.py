"""Entry of the command: its parser, and what is common to all commands: exits that are quiet and tell the truth."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from .._version import __version__
from . import crawl, fixture, parse, schema

EXIT_OK, EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED, EXIT_BROKEN_PIPE = 0, 1, 2, 130, 141

_DESCRIPTION = """\
A news page and what its readers wrote under it, as one record of one stable JSON schema.
"""
_EPILOG = """\
examples:
  newsthread parse page.html                      one saved page: its record on standard output
  newsthread parse saved/ -o records.jsonl        all pages of a folder, one line each
  newsthread crawl https://example.com/story      fetch a page and the rest of its thread, too

'newsthread COMMAND --help' says more, with examples.
exit status: 0 all went well, 1 some pages failed (the rest is written), 2 wrong usage, 130 stopped by Ctrl-C.
"""


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command."""
    parser = argparse.ArgumentParser(
        prog="newsthread",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"newsthread {__version__}")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    for command in (parse, crawl, fixture, schema):
        command.add(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with `argv` (default: the process's arguments) and give its exit status."""
    parser = build_parser()
    try:
        try:
            args = parser.parse_args(argv)
            if args.command is None:
                parser.print_help(sys.stderr)
                return EXIT_USAGE
            status: int = args.run(args)
            sys.stdout.flush()
        except SystemExit as stop:
            # --help, --version and wrong usage; flushed here so that a closed pipe is met here too
            sys.stdout.flush()
            return stop.code if isinstance(stop.code, int) else EXIT_USAGE
    except KeyboardInterrupt:
        _forget_stdout()
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # the reader has seen enough ("| head")
        _forget_stdout()
        return EXIT_BROKEN_PIPE
    except OSError as error:
        # inputs report their own errors; what comes here is mostly the output: a full disk
        where = f"{error.filename}: " if error.filename else ""
        print(f"newsthread: {where}{error.strerror or error}", file=sys.stderr)
        _forget_stdout()
        return EXIT_FAILED
    return status


def _forget_stdout() -> None:
    """Send what is still buffered nowhere, or the interpreter complains of it once more at exit."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    except (OSError, ValueError):
        return
