"""Several processes: order, bounded reading ahead, and a process that dies costs one page."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from normalize.cli import pool, run, work
from normalize.cli.inputs import PAYS_PAGES
from normalize.cli.run import run_jobs
from normalize.cli.work import Done, Job, Options
from normalize.saved.model import SavedFailure

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="what is put in place here is inherited by forking")


def job(name: str) -> Job:
    """A job that a stand-in answers."""
    return Job(source=SavedFailure(path=None, name=name, cause="x", message="x"), size=1)


def answer(given: Job, _: Options) -> Iterator[Done]:
    """A stand-in for the parser, as hostile as a page can be."""
    if "kill" in given.name:
        os.kill(os.getpid(), signal.SIGKILL)
    if "exit" in given.name:
        os._exit(3)
    yield Done(line=given.name.encode())


@pytest.fixture(autouse=True)
def _stand_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "do", answer)
    monkeypatch.setattr(run, "do", answer)


def results(names: list[str], *, much: bool = True) -> list[str]:
    """A line a job: what was written, or what was said."""
    ran = run_jobs(map(job, names), Options(), 3, much=much)
    return [(done.line or b"").decode() or f"! {done.problem}" for _, dones in ran for done in dones]


@pytest.mark.parametrize("count", [0, 1, 5, 32, 33, 500])
@pytest.mark.parametrize("much", [True, False])
def test_order(count: int, much: bool) -> None:
    names = [f"page {number}" for number in range(count)]
    assert results(names, much=much) == names


@pytest.mark.parametrize("how", ["kill", "exit"])
@pytest.mark.parametrize("places", [[0], [499], [100, 101, 300], [48, 70, 90, 110]])
def test_a_process_that_dies_costs_one_page(how: str, places: list[int]) -> None:
    names = [f"page {number}{how if number in places else ''}" for number in range(500)]
    told = results(names)
    assert len(told) == 500
    for number, line in enumerate(told):
        if number in places:
            assert line == f"! page {number}{how}: the process that read it died (out of memory?)"
        else:
            assert line == names[number]


def test_jobs_are_read_ahead_only_so_far() -> None:
    taken = 0

    def endless() -> Iterator[Job]:
        nonlocal taken
        while True:
            taken += 1
            yield job(f"page {taken}")

    running = run_jobs(endless(), Options(), 2)
    for _ in range(100):
        next(running)
    running.close()
    assert taken < 100 + 200


def test_few_pages_need_no_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_pool(processes: int) -> object:
        raise AssertionError("a pool for a few pages")

    monkeypatch.setattr(pool, "_pool", no_pool)
    assert len(results([f"page {number}" for number in range(PAYS_PAGES)], much=False)) == PAYS_PAGES


def test_processes_that_are_spawned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # as on macOS and Windows, and beside threads: nothing is inherited, all is handed over
    monkeypatch.setattr(pool, "_context", lambda: multiprocessing.get_context("spawn"))
    names = [f"{tmp_path}/{number}.html" for number in range(40)]
    jobs = (Job(source=SavedFailure(path=Path(name), name=name, cause="x", message="it is bad")) for name in names)
    told = [done.problem for _, dones in run_jobs(jobs, Options(), 2, much=True) for done in dones]
    assert told == [f"{name}: it is bad" for name in names]


def test_an_error_of_ours_costs_one_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from normalize.saved import SavedPage, records

    def broken(*_: object, **__: object) -> None:
        raise KeyError("of\nours")

    monkeypatch.setattr(records, "record_of", broken)
    page = SavedPage(path=None, name="a.html", body=b"<p>", kind="html")
    (done,) = work.do(Job(source=page), Options())
    assert done.line is None
    assert done.problem is not None
    assert done.problem.startswith("a.html: an error of newsthread, please report it: KeyError:")
    assert "\n" not in done.problem
