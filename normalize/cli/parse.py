"""``newsthread parse``: saved pages to records, offline."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..saved.model import Known
    from .inputs import Inputs

_DESCRIPTION = """\
Read saved pages and print one record (a line of JSON) a page, in the order of the
input. Nothing is fetched.

FILE is a page saved as HTML or as text, also gzipped, as MHTML, by SingleFile or
HTTrack, or out of the Wayback Machine; or a WARC file (needs the extra 'warc'), or a
folder of all these; '-' is standard input. HTML and text are told apart by content.
Where a page, its archive or a saver's comment tells its URL and when it was fetched,
that is used; a file's own date never is.
"""
_EPILOG = """\
examples:
  newsthread parse page.html --url https://example.com/story --fetched-at 2026-11-22T10:00Z
  newsthread parse saved/ --meta saved/pages.csv -o records.jsonl
  newsthread parse crawl.warc.gz | jq -r '.comments[] | [.author.name, .text] | @tsv'
  curl -s https://example.com/story | newsthread parse - --url https://example.com/story
  newsthread parse --as text pasted.txt
  newsthread parse page.html --url https://example.com/story --with more-1.json more-2.json

--meta is a CSV file with the columns path,url,fetched_at, or JSON Lines with these
keys; a path is seen from the table's folder or from the current one. Given alone, it is
also the list of pages.

Each page that gives no record is named on standard error with the reason; the others go on.
With -o, lines go to OUT.part, which takes the name OUT when all is done: OUT is always
whole, and a crash loses nothing.
exit status: 0 every page gave a record, 1 some did not, 2 wrong usage, 130 stopped by Ctrl-C.
"""


def add(commands: Any) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "parse",
        help="saved pages to records, offline",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "inputs", metavar="FILE", nargs="*", help="saved pages, WARC files, folders; - is standard input"
    )
    parser.add_argument("--url", metavar="U", type=as_url, help="the page's URL (for one page; for many see --meta)")
    parser.add_argument(
        "--fetched-at", metavar="T", type=as_time, help="when it was fetched: ISO 8601, UTC where it has no offset"
    )
    parser.add_argument(
        "--meta", metavar="TABLE", type=Path, help="path, url, fetched_at of many pages: CSV or JSON Lines"
    )
    parser.add_argument(
        "--as", dest="kind", choices=("html", "text"), help="do not tell HTML and text apart by content"
    )
    parser.add_argument("-o", "--output", metavar="OUT", help="write the records there instead of standard output")
    parser.add_argument(
        "--with",
        dest="answers",
        metavar="ANSWER",
        action="extend",
        nargs="+",
        default=[],
        help="saved answers of the page's comment system to merge into its thread: JSON, HTML, feeds, HAR files",
    )
    parser.add_argument("--pretty", action="store_true", help="records over many lines, for people to read")
    parser.add_argument(
        "--personal",
        action="store_true",
        help="keep what is dropped for privacy: avatar URLs with a hash of the e-mail, addresses, IP regions",
    )
    parser.add_argument(
        "--jobs", metavar="N", type=_count, default=0, help="processes at most (default: one a processor core)"
    )
    parser.set_defaults(run=run, parser=parser)


def run(args: argparse.Namespace) -> int:
    """Parse what `args` name; the exit status."""
    parser: argparse.ArgumentParser = args.parser
    names: list[str] = args.inputs
    meta, bad_lines = _meta(parser, args.meta)
    if not names and args.meta:
        names = [_shown(path) for path in meta]
    elif not names:
        if sys.stdin is None or sys.stdin.isatty():
            parser.error("name saved pages or folders, or - for standard input")
        names = ["-"]
    if args.url and (len(names) != 1 or Path(names[0]).is_dir() or names[0].lower().endswith((".warc", ".warc.gz"))):
        parser.error("--url is the URL of one page; for many pages use --meta")
    if args.output and any(_same(name, args.output) for name in names):
        parser.error(f"the output {args.output} is an input, too")
    answers = tuple(_answer(parser, name) for name in args.answers)

    from ..saved.model import Known
    from .inputs import Inputs
    from .output import Output
    from .work import Options

    try:
        output = Output(args.output)
    except OSError as error:
        parser.error(f"{args.output}: {error.strerror}")
    inputs = Inputs(
        names=names,
        kind=args.kind,
        option=Known(url=args.url, fetched_at=args.fetched_at),
        meta=meta,
        leave_out=output.own_files,
    )
    options = Options(kind=args.kind, personal=args.personal, answers=answers, pretty=args.pretty)
    for line in bad_lines:
        print(f"newsthread: {line}", file=sys.stderr)
    with output:
        done, failed = _convert(inputs, options, output, args.jobs or _cores())
        output.finish()
    if not done and not failed:
        print("newsthread: there is no page in the input", file=sys.stderr)
        return 1
    if inputs.unused_meta():
        print(f"newsthread: {args.meta}: {inputs.unused_meta()} of its pages are not among the input", file=sys.stderr)
    return 1 if failed or bad_lines else 0


def _convert(inputs: Inputs, options: Any, output: Any, processes: int) -> tuple[int, int]:
    """Parse and write all; the numbers of records and of failures."""
    from .progress import Progress
    from .run import run_jobs

    progress = Progress(_work_ahead(inputs, output))
    written = failed = 0
    try:
        with closing(run_jobs(inputs.jobs(), options, processes, much=processes > 1 and inputs.is_much())) as results:
            for job, dones in results:
                bad = False
                for done in dones:
                    if done.line is not None:
                        output.write(done.line)
                        written += 1
                    if done.problem is not None:
                        progress.say(f"newsthread: {done.problem}")
                        failed += done.counts
                        bad |= done.counts
                progress.step(job.size, failed=bad)
    except KeyboardInterrupt:
        progress.clear()
        if output.part is not None:
            progress.say(f"newsthread: stopped; what was done is in {output.part}")
        raise
    finally:
        progress.clear()
    return written, failed


def _work_ahead(inputs: Inputs, output: Any) -> int:
    """Bytes of input where a progress bar is of use: much work, on a terminal that records do not run over. Else 0."""
    if not sys.stderr.isatty() or output.to_terminal:
        return 0
    import shutil

    count, size = inputs.total()
    return size if count > shutil.get_terminal_size().lines or size > 4 * 2**20 else 0


def _meta(parser: argparse.ArgumentParser, table: Path | None) -> tuple[dict[Path, Known], list[str]]:
    if table is None:
        return {}, []
    from ..saved.meta import MetaError, read_meta

    try:
        return read_meta(table)
    except MetaError as error:
        parser.error(str(error))


def _answer(parser: argparse.ArgumentParser, name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        parser.error(f"{name}: {error.strerror}")


def _same(name: str, output: str) -> bool:
    try:
        return Path(name).is_file() and Path(name).samefile(output)
    except OSError:
        return False


def _shown(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def as_url(text: str) -> str:
    """The argument as an http(s) URL."""
    from ..saved.times import web_url

    url = web_url(text)
    if url is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no http(s) URL")
    return url


def as_time(text: str) -> str:
    """The argument as an instant in UTC."""
    from ..saved.times import instant

    try:
        return instant(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)
