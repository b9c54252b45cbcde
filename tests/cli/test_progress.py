"""The progress bar: on a terminal, for much work; else nothing."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from normalize.cli.progress import Progress
from tests.cli.command import command, environment, write_pages


def on_terminal(*args: str | Path, stdout: int = subprocess.DEVNULL) -> str:
    """What a run shows on the terminal that its standard error is."""
    import pty

    leader, follower = pty.openpty()
    process = subprocess.Popen(command(*args), stdout=follower if stdout < 0 and stdout == subprocess.PIPE else stdout,
                               stderr=follower, stdin=subprocess.DEVNULL, env=environment())  # fmt: skip
    os.close(follower)
    shown = b""
    while True:
        try:
            data = os.read(leader, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data
    os.close(leader)
    assert process.wait(60) == 0
    return shown.decode()


pytest.importorskip("pty")


def test_much_work_on_a_terminal(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 300)
    shown = on_terminal("parse", tmp_path / "pages")
    assert "%" in shown
    assert "pages" in shown
    # it is gone at the end
    assert shown.endswith("\r")
    assert not shown.rstrip("\r").rsplit("\r", 1)[-1].strip()


def test_little_work(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 5)
    assert on_terminal("parse", tmp_path / "pages") == ""


def test_records_on_the_terminal_leave_no_room_for_a_bar(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 60)
    shown = on_terminal("parse", tmp_path / "pages", stdout=subprocess.PIPE)
    assert shown.count("\n") == 60
    assert "% " not in shown


def test_no_terminal(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 60)
    done = subprocess.run(command("parse", tmp_path / "pages"), capture_output=True, env=environment())
    assert done.stderr == b""


def test_lines_are_said_above_the_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    progress = Progress(100, stream=stream)
    progress.step(50)
    progress.say("newsthread: a.html: it is empty")
    assert stream.getvalue().endswith("\rnewsthread: a.html: it is empty\n")
    assert " 50%" in stream.getvalue()


def test_without_a_total_there_is_no_bar() -> None:
    stream = io.StringIO()
    progress = Progress(0, stream=stream)
    progress.step(50)
    progress.clear()
    assert stream.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")
@pytest.mark.parametrize("words", [["--help"], ["parse", "--help"], ["--version"], ["schema"]])
def test_it_starts_in_no_time(tmp_path: Path, words: list[str]) -> None:
    assert cpu(command(*words), tmp_path / "cache") < 0.3


def cpu(words: list[str], cache: Path, runs: int = 5) -> float:
    """User and system time of a process, seconds, at best; with the byte code compiled, as it is for users."""
    import resource

    env = {**environment(), "PYTHONPYCACHEPREFIX": str(cache)}
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    spent = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(words, stdout=subprocess.DEVNULL, check=True, env=env)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(spent)


@pytest.mark.skipif(sys.platform == "win32", reason="measures with getrusage")
def test_a_small_page_is_parsed_in_no_time(tmp_path: Path) -> None:
    (file,) = write_pages(tmp_path, 1)
    # 0.2 s on a quiet machine: the readers are loaded; a busy one doubles that
    assert cpu(command("parse", file), tmp_path / "cache") < 0.7
