"""A crawl that is stopped in the middle of a thread: with a job it goes on there, without one it gives what it has."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.crawler.run import FAST, ROOT
from tests.servers.talk import talk
from tests.servers.web import Site, serving
from tests.servers.wpdiscuz import WpDiscuz

from .check import by_number, same_thread, whole

POSTED = talk(150, seed=11)


def _start(folder: Path, *pages: str, job: bool, **settings: str) -> subprocess.Popen[str]:
    options = FAST | {"DOWNLOAD_TIMEOUT": "20"} | ({"JOBDIR": "job"} if job else {}) | settings
    return subprocess.Popen(
        [sys.executable, "-m", "scrapy", "crawl", "pages", "-a", "urls=" + " ".join(pages), "-o", "records.jsonl"]
        + [f"-s{name}={value}" for name, value in options.items()],
        cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT), "SCRAPY_SETTINGS_MODULE": "crawler.settings"},
    )  # fmt: skip


def _stop_after(process: subprocess.Popen[str], site: Site, requests: int) -> str:
    until = time.monotonic() + 30
    while len(site.seen) < requests and time.monotonic() < until:
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    log = process.communicate(timeout=40)[1]
    assert len(site.seen) <= requests + 2, "it went on after it was stopped"
    return log


def _records(folder: Path) -> list[dict[str, Any]]:
    path = folder / "records.jsonl"
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def test_a_job_goes_on_in_the_middle_of_a_thread(tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=POSTED, rest=False, roots=2, delay=0.15)) as site:
        _stop_after(_start(tmp_path, site.page, job=True), site, 5)
        assert _records(tmp_path) == []
        # and once more, by the next run
        _stop_after(_start(tmp_path, site.page, job=True), site, 10)
        assert _records(tmp_path) == []
        site.delay = 0
        log = _start(tmp_path, site.page, job=True).communicate(timeout=60)[1]
        at_once = tmp_path / "at-once"
        at_once.mkdir()
        asked = list(site.seen)
        _start(at_once, site.page, job=False).communicate(timeout=60)
    (record,) = _records(tmp_path)
    same_thread(record, POSTED, exact=False)
    whole(record, 150)
    # as if it had not been stopped, but for the clock
    (other,) = _records(at_once)
    assert record["source"].pop("fetched_at") <= other["source"].pop("fetched_at")
    for one in (record, other):
        for comment in one["comments"]:
            for end in ("earliest", "latest"):
                comment["published"].pop(end)
    assert record == other
    assert site.seen == asked + asked
    site.seen = asked
    assert "'newsthread/pages': 1" in log
    # what was answered is not asked again
    assert len(set(site.seen)) == len(site.seen)
    # the spool is empty again
    import sqlite3

    base = sqlite3.connect(tmp_path / "job" / "threads.sqlite")
    assert base.execute("SELECT (SELECT count(*) FROM threads) + (SELECT count(*) FROM events)").fetchone() == (0,)
    base.close()


def test_without_a_job_it_gives_what_it_has(tmp_path: Path) -> None:
    with serving(WpDiscuz(posted=POSTED, rest=False, roots=4, delay=0.15)) as site:
        log = _stop_after(_start(tmp_path, site.page, job=False), site, 5)
    (record,) = _records(tmp_path)
    thread = record["thread"]
    assert (thread["complete"], thread["incomplete_reasons"]) == (False, ["load_more_not_followed", "interrupted"])
    assert 0 < thread["extracted"] < 150
    assert len(by_number(record)) == thread["extracted"]
    assert "Spider closed (shutdown)" in log


def test_stopped_while_it_waits_for_a_server(tmp_path: Path) -> None:
    class Busy(WpDiscuz):
        def answer(self, method: str, path: str, headers: Any, body: bytes) -> Any:
            if method == "POST" and len(self.seen) > 3:
                return 429, {"Retry-After": "60"}, b""
            return super().answer(method, path, headers, body)

    with serving(Busy(posted=POSTED, rest=False, roots=4)) as site:
        process = _start(tmp_path, site.page, job=False)
        start = time.monotonic()
        _stop_after(process, site, 4)
        assert time.monotonic() - start < 30
    (record,) = _records(tmp_path)
    assert record["thread"]["complete"] is False
    assert record["comments"]


def test_several_threads_at_once(tmp_path: Path) -> None:
    """All that are open when it is stopped give their record, whichever's answer comes first."""
    sites = [WpDiscuz(posted=POSTED, rest=False, roots=4, delay=0.15) for _ in range(3)]
    with serving(sites[0]) as one, serving(sites[1]) as two, serving(sites[2]) as three:
        process = _start(tmp_path, one.page, two.page, three.page, job=False)
        _stop_after(process, one, 5)
    records = _records(tmp_path)
    assert {r["source"]["url"] for r in records} == {one.page, two.page, three.page}
    assert all("interrupted" in r["thread"]["incomplete_reasons"] for r in records)


def test_requests_that_a_middleware_drops(tmp_path: Path) -> None:
    """A project's limit on depth drops follow-ups without a word: the record comes when all else is done."""
    with serving(WpDiscuz(posted=POSTED, rest=False, roots=4)) as site:
        log = _start(tmp_path, site.page, job=False, DEPTH_LIMIT="3").communicate(timeout=60)[1]
    (record,) = _records(tmp_path)
    assert record["thread"]["incomplete_reasons"] == ["load_more_not_followed", "interrupted"], log
    assert len(site.seen) == 4
