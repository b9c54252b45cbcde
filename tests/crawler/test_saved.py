"""Saved pages, folders and lists through the spider, and the line's equality with the offline command's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from normalize import parse_html, parse_text

from .pages import STORY, TEXT, story
from .run import Run, crawl, run
from .server import Server


def lines(run: Run) -> list[str]:
    return (run.folder / "records.jsonl").read_text("utf-8").splitlines()


@pytest.fixture
def done(saved: Path, server: Server, tmp_path: Path) -> Run:
    names = [
        "# what is on the disk, and one from the net",
        "saved pages  # a folder",
        str(saved / "b.html"),
        f"{server.base}/story  # over HTTP",
        (saved / "c.txt").as_uri(),
        "",
        "no such page.html",
        "javascript:alert(1)",
        "@other.txt",
        "http://",
    ]
    # a path may hold " #", so this comment is none
    names[1] = "saved pages"
    (tmp_path / "list.txt").write_text("\n".join(names), "utf-8-sig")
    return crawl(tmp_path, "@list.txt")


def test_lists_folders_and_files(done: Run, saved: Path) -> None:
    headlines = sorted(json.loads(line)["headline"] for line in lines(done))
    assert headlines == sorted(
        ["Page B", "Page B", "Page A", "Ferry timetable changes", "Ferry timetable changes", "Ferry timetable changes"]
    )
    failures = {name: failure["cause"] for name, failure in done.failures().items()}
    assert failures == {
        "saved pages/d.html": "not_html",
        "no such page.html": "missing_file",
        "javascript:alert(1)": "unsupported_url",
        "@other.txt": "bad_url",
        "http://": "bad_url",
    }


def test_a_line_is_to_json(done: Run) -> None:
    for text in (story("Page A"), story("Page B")):
        assert parse_html(text.encode()).to_json() in lines(done)
    assert parse_html(STORY).headline == "Ferry timetable changes"
    from_text = next(line for line in lines(done) if json.loads(line)["source"]["input"] == "text")
    assert without_source(from_text) == without_source(parse_text(TEXT).to_json())


def test_a_fetched_page_differs_by_its_source_only(done: Run, server: Server) -> None:
    line = next(line for line in lines(done) if f'"url":"{server.base}/story"' in line)
    source = json.loads(line)["source"]
    offline = parse_html(STORY.encode(), url=source["url"], fetched_at=source["fetched_at"])
    assert without_source(line) == without_source(offline.to_json())
    assert source == offline.to_dict()["source"] | {"status": 200}


def test_a_line_is_what_the_offline_command_prints(done: Run, saved: Path) -> None:
    parsed = run(done.folder, "-m", "normalize", "parse", "saved pages")
    assert parsed.status == 1
    assert len(parsed.out.splitlines()) == 3
    assert set(parsed.out.splitlines()) <= set(lines(done))


def without_source(line: str) -> dict[str, object]:
    record: dict[str, object] = json.loads(line)
    del record["source"]
    return record
