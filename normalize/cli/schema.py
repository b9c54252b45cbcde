"""``newsthread schema``: the JSON Schema of the records."""

from __future__ import annotations

import argparse
import sys
from typing import Any

_DESCRIPTION = "Print the JSON Schema (2020-12) that every record of this release follows."
_EPILOG = """\
examples:
  newsthread schema > newsthread-1.0.json
  newsthread schema | jq '."$defs".Comment.properties | keys'
"""


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "schema",
        help="print the JSON Schema of the records",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Print the schema."""
    from importlib.resources import files

    name = "newsthread-1.0.json"
    # bytes: the same file whatever the terminal's encoding
    sys.stdout.buffer.write(files("normalize.schema").joinpath(name).read_bytes())
    sys.stdout.buffer.flush()
    return 0
