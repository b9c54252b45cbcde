"""The other commands, and what all have in common."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

from normalize import __version__
from normalize.schema import load
from tests.cli.command import ROOT, environment, page, run

COMMANDS = ["parse", "crawl", "fixture", "schema"]


def test_version() -> None:
    assert run("--version").out == f"newsthread {__version__}\n"


def test_schema_prints_the_published_file() -> None:
    ran = run("schema")
    assert (ran.status, ran.err) == (0, "")
    assert json.loads(ran.out) == load()
    assert ran.out == (ROOT / "normalize" / "schema" / "newsthread-1.0.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_examples(name: str) -> None:
    ran = run(name, "--help")
    assert ran.status == 0
    assert f"  newsthread {name}" in ran.out
    assert max(map(len, ran.out.splitlines())) <= 100


def test_without_a_command_the_help_is_shown() -> None:
    ran = run()
    assert (ran.status, ran.out) == (2, "")
    for name in COMMANDS:
        assert f"    {name} " in ran.err


def test_nothing_of_the_crawler_is_loaded_offline(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page())
    code = (
        "import sys; from normalize.cli import main; assert main(['parse', sys.argv[1]]) == 0\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}; assert not loaded & {'scrapy', 'twisted', 'crawler'}\n"
        "assert 'socket' not in sys.modules or 'ssl' not in sys.modules"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "page.html")]
    done = subprocess.run(words, capture_output=True, env=environment(), check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_crawl_takes_saved_pages_too_and_gives_the_same_line(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page())
    ran = run("crawl", "page.html", "-o", "out.jsonl", cwd=tmp_path)
    assert ran.status == 0, ran.err
    assert (tmp_path / "out.jsonl").read_text() == run("parse", "page.html", cwd=tmp_path).out


def test_crawl_takes_settings() -> None:
    ran = run("crawl", "https://news.example/", "-s", "DOWNLOAD_DELAY")
    assert ran.status == 2
    assert "NAME=VALUE" in ran.err


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="the library words its help otherwise there")
def test_the_docs_show_the_help_as_it_is() -> None:
    spec = importlib.util.spec_from_file_location("make_cli", ROOT / "docs" / "make_cli.py")
    assert spec is not None
    assert spec.loader is not None
    make_cli = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_cli)
    written = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert written == make_cli.make(), "run: python docs/make_cli.py"
