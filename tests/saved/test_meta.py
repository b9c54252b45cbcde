"""The table of ``--meta``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from normalize.saved import Known
from normalize.saved.meta import MetaError, read_meta
from tests.saved.pages import URL

WHOLE = Known(url=URL, fetched_at="2017-09-05T10:20:30Z", by="meta")


def table(tmp_path: Path, text: str, name: str = "pages.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_csv(tmp_path: Path, delimiter: str, mark: str) -> None:
    rows = [
        ["path", "url", "fetched_at", "note"],
        ["a.html", URL, "2017-09-05T12:20:30+02:00", "x"],
        ["b.html", "", "", ""],
    ]
    file = table(tmp_path, mark + "\n".join(delimiter.join(row) for row in rows) + "\n")
    assert read_meta(file) == ({tmp_path / "a.html": WHOLE, tmp_path / "b.html": Known(by="meta")}, [])


def test_json_lines(tmp_path: Path) -> None:
    lines = [
        {"path": "sub/a.html", "url": URL, "fetched_at": "2017-09-05T10:20:30"},
        {"path": str(tmp_path / "b"), "url": None},
    ]
    file = table(tmp_path, "\n".join(map(json.dumps, lines)) + "\n\n")
    assert read_meta(file) == ({tmp_path / "sub/a.html": WHOLE, tmp_path / "b": Known(by="meta")}, [])


def test_paths_are_seen_from_the_table_first_then_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    for folder, name in ((there, "a.html"), (here, "a.html"), (here, "b.html")):
        folder.mkdir(exist_ok=True)
        (folder / name).touch()
    monkeypatch.chdir(here)
    known, _ = read_meta(table(there, f"path,url\na.html,{URL}\nb.html,{URL}\nc.html,{URL}\n"))
    assert list(known) == [there / "a.html", here / "b.html", there / "c.html"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (",https://a.example/", "no path"),
        ("b.html,javascript:alert(1)", "no http(s) URL"),
        ("b.html,,yesterday", "no ISO 8601 time"),
        ("b.html,,2017-09-05", "a time is needed too"),
        ("b.html,,,,,", "6 cells"),
        ("a.html,https://other.example/", "named twice"),
    ],
)
def test_bad_lines_are_named_by_number_and_the_others_are_used(tmp_path: Path, line: str, words: str) -> None:
    file = table(tmp_path, f"path,url,fetched_at\na.html,{URL},2017-09-05T10:20:30Z\n{line}\nz.html,{URL},\n")
    known, (bad,) = read_meta(file)
    assert bad.startswith(f"{file}, line 3: ")
    assert words in bad
    assert known[tmp_path / "a.html"] == WHOLE
    assert known[tmp_path / "z.html"].url == URL


@pytest.mark.parametrize("line", ["{not json", "[1]", '{"path": 3}', '{"path": "b", "url": 5}', "[" * 100_000])
def test_bad_lines_of_json(tmp_path: Path, line: str) -> None:
    _, (bad,) = read_meta(table(tmp_path, f'{{"path": "a.html"}}\n{line}\n'))
    assert ", line 2: " in bad


def test_a_cell_with_a_line_break_keeps_the_count(tmp_path: Path) -> None:
    _, (bad,) = read_meta(table(tmp_path, 'path,note\na.html,"two\nlines"\n,x\n'))
    assert ", line 4: " in bad


@pytest.mark.parametrize(
    ("body", "words"),
    [(b"a.html,https://a.example/\n", "name the columns"), (b"path\n\xff\n", "UTF-8"), (b"", "columns")],
)
def test_a_table_that_is_none(tmp_path: Path, body: bytes, words: str) -> None:
    file = tmp_path / "pages.csv"
    file.write_bytes(body)
    with pytest.raises(MetaError, match=words):
        read_meta(file)


def test_a_table_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MetaError, match=r"nothing\.csv"):
        read_meta(tmp_path / "nothing.csv")
