"""Where the records go.

Standard output is written record by record. A file is written as ``OUT.part`` beside it, likewise record by record,
and takes its name at the end: an older OUT stands until the new one is whole, a file called OUT is always whole, and
what was done before a crash is in ``OUT.part``.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, Self


class Output:
    """Lines to a file or, for None and ``-``, to standard output."""

    def __init__(self, path: str | None) -> None:
        self._target: Path | None = None
        self.part: Path | None = None
        self._own = path is not None and path != "-"
        self._stream: IO[bytes]
        if path is None or path == "-":
            self._stream = sys.stdout.buffer
            return
        # a link keeps leading where it led
        target = Path(path).resolve()
        if target.exists() and not target.is_file():
            # a device or a pipe (/dev/null, /dev/full, >(…)) has nothing to be kept
            self._stream = target.open("wb")
            return
        self._target = target
        self.part = target.with_name(target.name + ".part")
        self._stream = self.part.open("wb")

    @property
    def to_terminal(self) -> bool:
        """Whether the lines run over a terminal."""
        return self._stream.isatty()

    @property
    def own_files(self) -> frozenset[Path]:
        """The files that this output writes, resolved."""
        return frozenset(path for path in (self._target, self.part) if path)

    def write(self, line: bytes) -> None:
        """Write one line, out of this process's hands at once."""
        try:
            self._stream.write(line + b"\n")
            self._stream.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            where = self.part or "the output"
            raise OSError(error.errno, f"{where} cannot be written: {error.strerror}") from error

    def finish(self) -> None:
        """All is written: make it last, and give the file its name."""
        if self._target is None or self.part is None:
            return
        os.fsync(self._stream.fileno())
        self._stream.close()
        self.part.replace(self._target)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._own:
            # what did not fit on a full disk is told of by the write that failed
            with suppress(OSError):
                self._stream.close()
