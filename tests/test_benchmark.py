"""The benchmark of speed: every stage that it puts a clock around is there, and the figures come out."""

import importlib.util
import subprocess
import sys
from pathlib import Path

SPEED = Path(__file__).parent.parent / "benchmarks" / "speed.py"
PAGE = "<html><body><h1>Crane</h1><p>The crane of the harbour fell on Monday.</p></body></html>"


def test_every_stage_names_a_function() -> None:
    spec = importlib.util.spec_from_file_location("speed", SPEED)
    assert spec is not None
    assert spec.loader is not None
    speed = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(speed)
    for _, module, path in speed.STAGES:
        holder = importlib.import_module(module)
        for name in path.split("."):
            holder = getattr(holder, name)
        assert callable(holder)


def test_the_table_and_the_stages(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE, encoding="utf-8")
    command = [sys.executable, str(SPEED), str(tmp_path), "--passes", "1", "--stages"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    lines = done.stdout.splitlines()
    assert lines[0] == "1 pages, 0 KB each on average"
    assert "times the bare parse" in lines[2]
    assert "beyond 10" in lines[2]
    assert {line[:30].strip() for line in lines[3:]} >= {"index", "comments", "quotations", "JSON", "all the rest"}


def test_a_folder_without_pages(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(SPEED), str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 2
    assert "no .html" in done.stderr
