"""The command as a user runs it: a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{headline} – News</title></head>
<body><article><h1>{headline}</h1>
<p>The council met on Tuesday to talk about the bridge, and it was a long evening for all who came to listen to it.</p>
<p>Nobody could say what the works will cost, nor when they will begin, and so the council put off its decision.</p>
</article></body></html>
"""


class Ran(NamedTuple):
    """What a run gave."""

    status: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        """The lines on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def headlines(self) -> list[str]:
        """Of the records."""
        return [record["headline"] for record in self.records]


def environment() -> dict[str, str]:
    """Where this repository's packages are found, installed or not."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"}


def command(*args: str | Path) -> list[str]:
    """The words to run."""
    return [sys.executable, "-m", "normalize", *map(str, args)]


def run(*args: str | Path, stdin: bytes = b"", cwd: Path | None = None, timeout: float = 120) -> Ran:
    """Run the command to its end."""
    done = subprocess.run(command(*args), input=stdin, capture_output=True, cwd=cwd, env=environment(), timeout=timeout)
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


@contextmanager
def started(*args: str | Path) -> Iterator[subprocess.Popen[bytes]]:
    """The command while it runs, in a process group of its own; ended at the end whatever happens."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        command(*args), stdin=pipe, stdout=pipe, stderr=pipe, env=environment(), start_new_session=True
    )
    try:
        yield process
    finally:
        process.kill()
        for stream in (process.stdin, process.stdout, process.stderr):
            assert stream is not None
            stream.close()
        process.wait(30)


def page(headline: str = "A bridge") -> bytes:
    """A page with this headline."""
    return PAGE.format(headline=headline).encode()


def write_pages(folder: Path, count: int) -> list[Path]:
    """Numbered pages, in order of name."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / f"{number:04}.html" for number in range(count)]
    for number, file in enumerate(files):
        file.write_bytes(page(f"Story number {number}"))
    return files
