"""The inputs of ``newsthread parse`` as jobs, in their order, read as late as possible."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

from ..saved.files import FoundFile, failure_of, find_files
from ..saved.model import NOTHING_KNOWN, Kind, Known, SavedFailure, SavedPage, key_of
from .work import Job

PAYS_PAGES, PAYS_BYTES = 32, 8 * 2**20
"""Above these, starting processes pays."""

_ONE_READ_ONLY = "-"


@attrs.define(kw_only=True)
class Inputs:
    """What to read, and what is known of it."""

    names: list[str]
    kind: Kind | None = None
    option: Known = NOTHING_KNOWN
    """Of ``--url`` and ``--fetched-at``: stands above all."""
    meta: Mapping[Path, Known] = attrs.field(factory=dict)
    leave_out: frozenset[Path] = frozenset()
    used: set[Path] = attrs.field(factory=set)
    """The lines of `meta` that a page was found for."""

    def jobs(self) -> Iterator[Job]:
        """The jobs."""
        for name in self.names:
            if name == _ONE_READ_ONLY:
                yield from self._stream()
                continue
            for found in find_files(Path(name), leave_out=self.leave_out):
                if isinstance(found, SavedFailure):
                    yield Job(source=found)
                elif self._read_here(found):
                    yield from self._opened(found)
                else:
                    yield Job(source=found, known=self._known(found.path), size=found.size)

    def is_much(self) -> bool:
        """Whether it is clear beforehand that several processes pay."""
        count = size = 0
        for found in self._files():
            count, size = count + 1, size + found.size
            if count > PAYS_PAGES or size > PAYS_BYTES:
                return count > 1
        return False

    def total(self) -> tuple[int, int]:
        """How many files there are, and how many bytes; for the progress bar."""
        count = size = 0
        for found in self._files():
            count, size = count + 1, size + found.size
        return count, size

    def _files(self) -> Iterator[FoundFile]:
        for name in self.names:
            if name != _ONE_READ_ONLY:
                for found in find_files(Path(name), leave_out=self.leave_out):
                    if isinstance(found, FoundFile):
                        yield found

    def unused_meta(self) -> int:
        """How many lines of the table no page was found for."""
        return len(self.meta.keys() - self.used)

    def _known(self, path: Path | None) -> Known:
        known = NOTHING_KNOWN
        if path is not None and self.meta:
            key = key_of(path)
            known = self.meta.get(key, known)
            if known is not NOTHING_KNOWN:
                self.used.add(key)
        if self.option == NOTHING_KNOWN:
            return known
        return Known(
            url=self.option.url or known.url,
            fetched_at=self.option.fetched_at or known.fetched_at,
            by="option",
        )

    @staticmethod
    def _read_here(found: FoundFile) -> bool:
        # the pages of a WARC file are shared out among the processes; a pipe can be read only once, and by this one
        return found.path.name.lower().endswith((".warc", ".warc.gz")) or not found.path.is_file()

    def _opened(self, found: FoundFile) -> Iterator[Job]:
        from ..saved.read import read_stream

        known = self._known(found.path)
        try:
            with found.path.open("rb") as stream:
                # the position in the file tells how much of it is done
                tell = stream.tell if stream.seekable() else int
                last = 0
                for saved in read_stream(stream, found.path, str(found.path), kind=self.kind, known=known):
                    here = tell()
                    yield Job(source=saved, known=known, size=max(0, here - last) or _size(saved))
                    last = here
        except OSError as error:
            yield Job(source=failure_of(found.path, error))

    def _stream(self) -> Iterator[Job]:
        from ..saved.read import read_stream

        try:
            for saved in read_stream(sys.stdin.buffer, None, "-", kind=self.kind, known=self._known(None)):
                yield Job(source=saved, size=_size(saved))
        except OSError as error:
            message = f"standard input cannot be read: {error.strerror or error}"
            yield Job(source=SavedFailure(path=None, name="-", cause="read", message=message))


def _size(saved: SavedPage | SavedFailure) -> int:
    return len(saved.body) if isinstance(saved, SavedPage) else 0
