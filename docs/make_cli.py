"""Writes ``docs/cli.md`` from the help of the command itself: ``python docs/make_cli.py``."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

PAGE = Path(__file__).with_name("cli.md")
_INTRO = """\
# The command `newsthread`

<!-- Written by docs/make_cli.py from the command's own help: change that, not this. -->
"""
_NOTES = """\
## What counts as a saved page

| form | what its own words are used for |
|---|---|
| HTML (`.html`, `.htm`, `.xhtml`, `.php`, … or no suffix), saved text (`.txt`), each also gzipped | - |
| "Save page" of browsers (`<!-- saved from url=… -->`) | URL |
| SingleFile (comment `Page saved with SingleFile`) | URL, time |
| HTTrack (comment `Mirrored from … by HTTrack`) | URL (its scheme is assumed, with a warning), time |
| MHTML (`.mht`, `.mhtml`) | URL (`Snapshot-Content-Location`, `Content-Location`), time (`Date`), charset |
| out of the Wayback Machine, or of an archive like it | URL of the page itself, time of the capture; links are restored |
| WARC (`.warc`, `.warc.gz`; extra `warc`) | URL, time (`WARC-Date`), HTTP status and charset, position in the file |

- Content decides, not the suffix: a `.txt` that holds HTML is HTML, an `.html` that holds a picture is refused.
- Of a folder, hidden files, the `…_files` folder beside a saved page, and files that cannot be pages (`.css`, `.png`, `.json`, …)
  are left out; a file of an unknown suffix is taken if it is HTML. Links to folders are not followed.
- `--url` and `--fetched-at` stand above the table of `--meta`, that above what the page says. A file's own date is never used.
- Saved text is read by its byte order mark, else as UTF-8; else its encoding is guessed, with a warning in the record.
- Of a WARC file, responses with HTML and status 2xx are pages; what else there is, is counted in one remark. A file that is cut
  short gives the pages before the cut, and a failure. URL and time are the archive's, whatever `--meta` says.
- No page may be larger than 100 MB (unpacked).

## Many pages

Above 32 pages or 8 MB, the work is shared out among as many processes as there are processor cores (`--jobs`); records keep the
order of the input. Only a few pages a process are in memory at a time. A process that dies (out of memory) costs the page that
killed it, not the run.

With `-o OUT`, lines go to `OUT.part`, each as soon as it is there, and the file takes the name `OUT` at the end. So a file called
`OUT` is always whole, an older `OUT` stands until the new one is, and what was done before a crash or Ctrl-C is in `OUT.part`
(until the next run with the same `OUT`). A device or pipe (`-o /dev/stdout`) is written directly.

Exit status: 0 every page gave a record; 1 some did not (each has a line on standard error; the others are written), or the output
could not be written; 2 wrong usage; 130 stopped by Ctrl-C; 141 the reader of a pipe has gone (`| head`).

## Fixtures

A fixture is a folder: `page.html` (or `page.txt`, `page.mhtml`, `page.html.gz`: the file as it was), `meta.json` (`url`,
`fetched_at`; also `as` where the kind is forced; other keys are yours) and `expected.json`, the whole record. `/source/tool` is
left out of the comparison. Comments are compared by their ids, so that one new comment is one difference; a comment whose place
among the others changed is `moved`. In Python:

```python
from pathlib import Path
from normalize.fixtures import compare, find, report

for fixture in find(Path("fixtures")):
    differences = compare(fixture.expected(), fixture.actual())
    assert not differences, report(differences)
```
"""


def make() -> str:
    """The text of ``docs/cli.md``."""
    os.environ["COLUMNS"] = "88"
    from normalize.cli.main import build_parser

    parser = build_parser()
    parts = [_INTRO, _block(parser)]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            parts.extend(f"## newsthread {name}\n\n{_block(command)}" for name, command in action.choices.items())
    return "\n".join((*parts, _NOTES))


def _block(parser: argparse.ArgumentParser) -> str:
    return f"```text\n{parser.format_help().rstrip()}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(make(), encoding="utf-8")
