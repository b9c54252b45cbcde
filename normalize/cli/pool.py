"""Many pages by several processes: in order, with bounded memory, and no page can take the others down.

Chunks of pages go to a pool; only a few chunks are under way at a time, and
results are given in the order of the jobs. When a process dies (out of memory, a crash in a library) every chunk under
way is lost to the pool; their pages are then done again one by one, so that only the one that kills fails.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess

from .work import Done, Job, Options, Result, do

_CHUNK_PAGES, _CHUNK_BYTES = 16, 2**20
_AHEAD = 3
"""Chunks under way or waiting for each process."""
_PATIENCE = 1.0
"""Seconds that processes have to finish when the run is stopped."""


def by_processes(jobs: Iterator[Job], options: Options, processes: int) -> Iterator[Result]:
    """The results of `jobs`, in their order, by so many processes."""
    chunks = _chunks(jobs)
    first = next(chunks, None)
    if first is None:
        return
    chunks = chain((first,), chunks)
    others = set(multiprocessing.active_children())
    waiting: deque[tuple[list[Job], Future[list[list[Done]]]]] = deque()
    pool = _pool(processes)
    try:
        while True:
            while len(waiting) < processes * _AHEAD and (chunk := next(chunks, None)) is not None:
                waiting.append((chunk, _submit(pool, chunk, options)))
            if not waiting:
                pool.shutdown()
                return
            chunk, future = waiting.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                pool.shutdown(cancel_futures=True)
                yield from _one_by_one(chunk, options)
                # which chunk killed cannot be known: all that were under way are done with care
                while waiting and _is_lost(waiting[0][1]):
                    yield from _one_by_one(waiting.popleft()[0], options)
                pool = _pool(processes)
                waiting = deque(
                    (rest, _submit(pool, rest, options) if _is_lost(done) else done) for rest, done in waiting
                )
                continue
            yield from zip(chunk, results, strict=True)
    finally:
        # also when the caller stops early: Ctrl-C, a closed pipe, a full disk
        pool.shutdown(wait=False, cancel_futures=True)
        _end([child for child in multiprocessing.active_children() if child not in others], pool)


def _end(children: list[BaseProcess], pool: ProcessPoolExecutor) -> None:
    """Let `children` finish the chunks they are at; those that take long are stopped."""
    running = {child.sentinel: child for child in children}
    until = time.monotonic() + _PATIENCE
    while running and (left := until - time.monotonic()) > 0:
        for sentinel in wait(list(running), left):
            running.pop(int(sentinel), None)  # type: ignore[arg-type]  # numbers, of processes
    for child in running.values():
        child.terminate()
    if running:
        # one that was stopped amid its answer leaves half of it, for whose rest the pool's thread would wait for ever:
        # its end of the pipe is ours too
        writer = getattr(getattr(pool, "_result_queue", None), "_writer", None)
        if writer is not None:
            writer.close()


def _submit(pool: ProcessPoolExecutor, chunk: list[Job], options: Options) -> Future[list[list[Done]]]:
    try:
        return pool.submit(_do_all, chunk, options)
    except BrokenProcessPool as error:
        failed: Future[list[list[Done]]] = Future()
        failed.set_exception(error)
        return failed


def _is_lost(future: Future[list[list[Done]]]) -> bool:
    return future.cancelled() or future.exception() is not None


def _one_by_one(chunk: list[Job], options: Options) -> Iterator[Result]:
    """Each job in a process of its own; one that kills it fails alone."""
    pool = _pool(1)
    try:
        for job in chunk:
            try:
                yield job, pool.submit(_do_all, [job], options).result()[0]
            except BrokenProcessPool:
                yield job, [Done(problem=f"{job.name}: the process that read it died (out of memory?)")]
                pool.shutdown()
                pool = _pool(1)
    finally:
        pool.shutdown()


def _chunks(jobs: Iterator[Job]) -> Iterator[list[Job]]:
    chunk: list[Job] = []
    size = 0
    for job in jobs:
        chunk.append(job)
        size += job.size
        if len(chunk) >= _CHUNK_PAGES or size >= _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _do_all(chunk: list[Job], options: Options) -> list[list[Done]]:
    return [list(do(job, options)) for job in chunk]


def _pool(processes: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(processes, mp_context=_context(), initializer=_start)


def _context() -> BaseContext:
    # forking shares what is imported already; beside other threads it is not safe
    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _start() -> None:
    # Ctrl-C reaches all processes of a terminal; the parent alone answers it, and ends the others
    signal.signal(signal.SIGINT, signal.SIG_IGN)
