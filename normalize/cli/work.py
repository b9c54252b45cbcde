"""What one process does with one page; the results are bytes and sentences, cheap to hand over between processes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from ..saved.files import FoundFile
from ..saved.model import NOTHING_KNOWN, Kind, Known, SavedFailure, SavedPage

if TYPE_CHECKING:
    from ..record import Record


@attrs.frozen(kw_only=True)
class Options:
    """What holds for all pages of a run."""

    kind: Kind | None = None
    personal: bool = False
    answers: tuple[bytes, ...] = ()
    pretty: bool = False
    """Whether records are for people: indented, over many lines."""


@attrs.frozen(kw_only=True)
class Job:
    """One file to read, or one page that is read already (standard input, a record of a WARC file)."""

    source: FoundFile | SavedPage | SavedFailure
    known: Known = NOTHING_KNOWN
    size: int = 0
    """Bytes of input that are done when this is."""

    @property
    def name(self) -> str:
        """How to name it to a person."""
        return str(self.source.path) if isinstance(self.source, FoundFile) else self.source.name


@attrs.frozen
class Done:
    """What came of a page: its line, or a sentence on why there is none. `counts`: whether that is a failure."""

    line: bytes | None = None
    problem: str | None = None
    counts: bool = True


Result = tuple[Job, list[Done]]


def do(job: Job, options: Options) -> Iterator[Done]:
    """All that is in `job`: one page mostly, none or many where its content says so."""
    if not isinstance(job.source, FoundFile):
        yield _one(job.source, options)
        return
    from ..saved.read import read_file

    for saved in read_file(job.source, kind=options.kind, known=job.known):
        yield _one(saved, options)


def _one(saved: SavedPage | SavedFailure, options: Options) -> Done:
    if isinstance(saved, SavedFailure):
        return Done(problem=f"{saved.name}: {saved.message}", counts=saved.counts)
    from ..errors import PageError
    from ..saved.records import record_of

    try:
        record = record_of(saved, answers=options.answers, personal=options.personal)
        return Done((_pretty(record) if options.pretty else record.to_json()).encode())
    except PageError as error:
        return Done(problem=f"{saved.name}: {error}")
    except MemoryError:
        return Done(problem=f"{saved.name}: not enough memory for this page")
    except Exception as error:  # one page's trouble must not end the run
        return Done(problem=f"{saved.name}: an error of newsthread, please report it: {as_line(error)}")


def _pretty(record: Record) -> str:
    import json

    return json.dumps(record.to_dict(), ensure_ascii=False, indent=2)


def as_line(error: Exception) -> str:
    """An error of ours, and where it was raised, on one line."""
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        place, trace = f" ({code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno})", trace.tb_next
    return " ".join(f"{type(error).__name__}: {error}".split())[:300] + place
