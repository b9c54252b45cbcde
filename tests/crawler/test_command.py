"""`newsthread crawl`, by the function that the command calls."""

from __future__ import annotations

import json
from pathlib import Path

from .run import FAST, Run, run
from .server import Server


def command(folder: Path, urls: list[str], output: str | None = None, **options: object) -> Run:
    call = f"sys.exit(run({urls!r}, {output!r}, {FAST | {'RETRY_TIMES': '0'}!r}, **{options!r}))"
    return run(folder, "-c", f"import sys; from crawler.command import run; {call}")


def test_lines_on_standard_output_and_nothing_else(server: Server, saved: Path, tmp_path: Path) -> None:
    done = command(tmp_path, [server.base + "/story", str(saved / "b.html")])
    assert done.status == 0
    assert sorted(json.loads(line)["headline"] for line in done.out.splitlines()) == [
        "Ferry timetable changes",
        "Page B",
    ]
    assert done.log == ""
    assert (tmp_path / "failures.jsonl").read_text("utf-8") == ""


def test_a_failure_is_one_line_and_the_rest_is_written(server: Server, tmp_path: Path) -> None:
    urls = [server.base + "/missing", server.base + "/other", "http://no-such-host.invalid/"]
    done = command(tmp_path, urls, "deep/out.csv")
    assert done.status == 1
    assert (tmp_path / "deep/out.csv").read_text("utf-8").startswith("id,url,")
    log = done.log.splitlines()
    assert len(log) == 2, done.log
    assert "No record of http://no-such-host.invalid/: dns" in done.log
    assert f"No record of {server.base}/missing: http_404 (HTTP status 404)" in done.log
    assert {failure["cause"] for failure in done.failures().values()} == {"http_404", "dns"}


def test_unknown_extensions_are_json_lines(saved: Path, tmp_path: Path) -> None:
    page = str(saved / "b.html")
    assert command(tmp_path, [page], "out.records").status == 0
    assert command(tmp_path, [page], "out.records", append=True).status == 0
    assert len((tmp_path / "out.records").read_text("utf-8").splitlines()) == 2


def test_verbose_tells_what_is_done(saved: Path, tmp_path: Path) -> None:
    assert "Spider closed (finished)" in command(tmp_path, [str(saved / "b.html")], verbose=1).log


def test_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    nothing = command(tmp_path, [])
    assert (nothing.status, nothing.out) == (2, "")
    assert "name at least one" in nothing.log
    unwritable = command(tmp_path, ["http://127.0.0.1:1/"], "folder")
    assert (unwritable.status, unwritable.log) == (2, "newsthread crawl: cannot write folder: Is a directory\n")
    (tmp_path / "empty.txt").write_text("# nothing\n")
    assert command(tmp_path, ["@empty.txt"]).status == 2


def test_ctrl_c_keeps_what_was_read(server: Server, tmp_path: Path) -> None:
    script = (
        "import signal, sys, threading, time, pathlib\n"
        "def stop():\n"
        "    while not pathlib.Path('out').exists(): time.sleep(0.05)\n"
        "    signal.raise_signal(signal.SIGINT)\n"
        "threading.Thread(target=stop, daemon=True).start()\n"
        "from crawler.command import run\n"
        f"settings = {FAST | {'RETRY_TIMES': '0', 'CONCURRENT_REQUESTS': '1'}!r}\n"
        f"urls = [{server.base!r} + path for path in ('/story', '/hang', '/other')]\n"
        "sys.exit(run(urls, 'out', settings))"
    )
    done = run(tmp_path, "-c", script)
    assert done.status == 130, done.log
    assert list(done.records("out")) == ["/story"]
