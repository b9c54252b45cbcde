"""Where records go: pipes that close, disks that are full, files that must be whole, Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.command import command, environment, page, run, started, write_pages

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full and process groups")


def test_a_file_instead_of_standard_output(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 3)
    ran = run("parse", tmp_path / "pages", "-o", tmp_path / "out.jsonl")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / "out.jsonl").read_bytes() == run("parse", tmp_path / "pages").out.encode()
    assert not (tmp_path / "out.jsonl.part").exists()


def test_the_output_lies_among_the_input(tmp_path: Path) -> None:
    write_pages(tmp_path, 2)
    for _ in range(2):
        ran = run("parse", tmp_path, "-o", tmp_path / "out")
        assert (ran.status, ran.err) == (0, "")
        assert (tmp_path / "out").read_bytes().count(b"\n") == 2


def test_an_input_is_not_overwritten(tmp_path: Path) -> None:
    (file,) = write_pages(tmp_path, 1)
    before = file.read_bytes()
    ran = run("parse", file, "-o", file)
    assert ran.status == 2
    assert "is an input, too" in ran.err
    assert file.read_bytes() == before


def test_a_link_keeps_leading_where_it_led(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "out.jsonl").symlink_to(tmp_path / "there" / "real.jsonl")
    run("parse", "-", "-o", tmp_path / "out.jsonl", stdin=page())
    assert (tmp_path / "out.jsonl").is_symlink()
    assert (tmp_path / "there" / "real.jsonl").read_bytes().count(b"\n") == 1


@linux
def test_an_older_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    old, part = tmp_path / "out.jsonl", tmp_path / "out.jsonl.part"
    old.write_text("old\n")
    with started("parse", "-", *waiting(tmp_path), "-o", old) as process:
        assert process.stdin is not None
        process.stdin.write(page())
        process.stdin.close()
        until(lambda: part.exists() and part.stat().st_size > 0)
        process.kill()
        process.wait(30)
    assert old.read_text() == "old\n"
    assert part.read_bytes().count(b"\n") == 1


@linux
def test_ctrl_c_is_quiet_and_keeps_what_was_done(tmp_path: Path) -> None:
    part = tmp_path / "out.jsonl.part"
    with started("parse", "-", *waiting(tmp_path), "-o", tmp_path / "out.jsonl") as process:
        assert process.stdin is not None
        process.stdin.write(page())
        process.stdin.close()
        until(lambda: part.exists() and part.stat().st_size > 0)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        said = process.stderr.read().decode()
        assert process.wait(30) == 130
    assert said.splitlines() == [f"newsthread: stopped; what was done is in {part}"]
    assert part.read_bytes().count(b"\n") == 1


@linux
def test_ctrl_c_ends_all_processes(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 1500)
    with started("parse", tmp_path / "pages", "--jobs", "2") as process:
        assert process.stdout is not None
        process.stdout.readline()
        # as a terminal does it: to the whole group
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(30) == 130
        assert process.stderr is not None
        # ends when the last process of the group has gone
        assert process.stderr.read() == b""
        with pytest.raises(ProcessLookupError):
            os.killpg(process.pid, 0)


@pytest.mark.parametrize("count", [1, 100])
def test_a_reader_that_has_seen_enough(tmp_path: Path, count: int) -> None:
    write_pages(tmp_path / "pages", count)
    with started("parse", tmp_path / "pages") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


@linux
@pytest.mark.parametrize("words", [["parse"], ["parse", "-o", "/dev/full"], ["schema"]])
def test_a_full_disk(tmp_path: Path, words: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command(*words), input=page(), stdout=full, stderr=subprocess.PIPE, env=environment())
    assert done.returncode == 1
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("newsthread: ")
    assert "No space left on device" in line


@linux
def test_devices_are_written_to_as_they_are(tmp_path: Path) -> None:
    ran = run("parse", "-", "-o", "/dev/null", stdin=page())
    assert (ran.status, ran.err) == (0, "")
    assert not Path("/dev/null.part").exists()


def waiting(tmp_path: Path) -> list[Path]:
    """An input that nobody writes to: a run stops there."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    return [pipe]


def until(ready: object) -> None:
    """Wait, at most ten seconds."""
    assert callable(ready)
    end = time.monotonic() + 10
    while not ready():
        assert time.monotonic() < end
        time.sleep(0.02)
