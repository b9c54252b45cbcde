"""All jobs of a run to their results: in this process while there are few, by several when that pays."""

from __future__ import annotations

from collections.abc import Generator, Iterable

from .inputs import PAYS_BYTES, PAYS_PAGES
from .work import Job, Options, Result, do


def run_jobs(jobs: Iterable[Job], options: Options, processes: int, *, much: bool = False) -> Generator[Result]:
    """The results of `jobs`, in their order.

    `processes`: at most so many; 1 does all in this process. `much`: whether it is known that there is enough work to
    start processes at once; else that is done when so much has come.
    """
    jobs = iter(jobs)
    if not much or processes == 1:
        pages = size = 0
        for job in jobs:
            yield job, list(do(job, options))
            pages, size = pages + 1, size + job.size
            if processes > 1 and (pages >= PAYS_PAGES or size >= PAYS_BYTES):
                break
    if processes > 1:
        # a command that reads one page does not pay for what starts processes
        from .pool import by_processes

        yield from by_processes(jobs, options, processes)
