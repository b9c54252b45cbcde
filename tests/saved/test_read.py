"""Files and folders to pages: which, in which order, and what fails."""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

import pytest

from normalize.saved import Known, SavedFailure, SavedPage, iter_saved
from normalize.saved.model import MAX_BYTES
from tests.saved.pages import HTML, TEXT, URL, failure_in, no_root, page_in, pages_of


def names_in(folder: Path) -> list[str]:
    return [str(saved.path.relative_to(folder)) for saved in iter_saved(folder) if saved.path]


def write(folder: Path, *names: str, body: bytes = HTML) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(gzip.compress(body) if name.endswith(".gz") else body)


def test_a_folder_in_order_of_names(tmp_path: Path) -> None:
    write(
        tmp_path, "b.html", "a.htm", "z/1.html.gz", "y/2.xhtml", "c.TXT", "story", "d.txt.gz", "page.html?p=2", "a.php"
    )
    assert names_in(tmp_path) == [
        "a.htm", "a.php", "b.html", "c.TXT", "d.txt.gz", "page.html?p=2", "story", "y/2.xhtml", "z/1.html.gz",
    ]  # fmt: skip


def test_what_is_left_out_of_a_folder(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.html", ".git/x.html", "style.css", "a.png", "meta.json", "out.jsonl", "story.html")
    write(tmp_path, "story_files/saved_resource.html", "other_files/real.html")
    assert names_in(tmp_path) == ["story.html", "other_files/real.html"]


def test_files_of_unknown_suffix_are_judged_by_content(tmp_path: Path) -> None:
    write(tmp_path, "news.example")
    write(tmp_path, "notes.org", body=TEXT.encode())
    assert names_in(tmp_path) == ["news.example"]
    # named by the user, it is read whatever its suffix
    assert pages_of(tmp_path / "notes.org")[0].kind == "text"


def test_the_output_is_no_input(tmp_path: Path) -> None:
    write(tmp_path, "a.html", "out")
    left = list(iter_saved(tmp_path, leave_out=frozenset({(tmp_path / "out").resolve()})))
    assert [saved.name for saved in left] == [str(tmp_path / "a.html")]


def test_links_to_folders_make_no_endless_walk(tmp_path: Path) -> None:
    write(tmp_path, "a/page.html")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "link.html").symlink_to(tmp_path / "a" / "page.html")
    (tmp_path / "broken.html").symlink_to(tmp_path / "nowhere")
    assert names_in(tmp_path) == ["link.html", "a/page.html"]


def test_gzip_by_content(tmp_path: Path) -> None:
    for name in ("page.html.gz", "page.gz", "page.html"):
        assert page_in(tmp_path, gzip.compress(HTML), name).body == HTML


def test_broken_gzip(tmp_path: Path) -> None:
    packed = gzip.compress(HTML)
    assert "cut short" in failure_in(tmp_path, packed[:-20]).message
    assert "broken" in failure_in(tmp_path, packed[:-8] + b"12345678").message
    assert failure_in(tmp_path, packed[:10]).cause == "gzip"


def test_a_gzip_bomb_is_stopped(tmp_path: Path) -> None:
    failure = failure_in(tmp_path, gzip.compress(b"<p>" + b" " * (MAX_BYTES + 1000), 9), "bomb.html.gz")
    assert failure.cause == "too_large"


def test_missing(tmp_path: Path) -> None:
    (failure,) = iter_saved(tmp_path / "nothing.html")
    assert isinstance(failure, SavedFailure)
    assert failure.cause == "missing"


def test_an_empty_folder_gives_nothing(tmp_path: Path) -> None:
    assert list(iter_saved(tmp_path)) == []


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path, "a.html", "c.html")
    (tmp_path / "b.html").write_bytes(b"\x89PNG\r\n\x1a\n")
    kinds = [type(saved) for saved in iter_saved(tmp_path)]
    assert kinds == [SavedPage, SavedFailure, SavedPage]


@pytest.mark.skipif(sys.platform == "win32", reason="rights of another kind")
def test_files_and_folders_without_rights() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        write(folder, "a.html", "b.html", "c/page.html", "d/page.html")
        (folder / "b.html").chmod(0)
        (folder / "c").chmod(0)
        with no_root():
            found = list(iter_saved(folder))
        (folder / "c").chmod(0o755)
    told = [(Path(saved.name).name, getattr(saved, "cause", "read")) for saved in found]
    assert told == [("a.html", "read"), ("b.html", "permission"), ("c", "permission"), ("page.html", "read")]


def test_a_files_own_date_is_never_used(tmp_path: Path) -> None:
    page = page_in(tmp_path, HTML)
    assert page.fetched_at is None


def test_what_the_user_knows_stands_above_the_page(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=({len(URL):04}){URL} -->\r\n"
    file = tmp_path / "a.html"
    file.write_bytes(comment.encode() + HTML)
    known = {file: Known(url="https://news.example/other/", by="meta")}
    (page,) = iter_saved(file, meta=known)
    assert isinstance(page, SavedPage)
    assert (page.url, page.url_from) == ("https://news.example/other/", "meta")


def test_forced_kind(tmp_path: Path) -> None:
    write(tmp_path, "a.html")
    (page,) = iter_saved(tmp_path / "a.html", kind="text")
    assert isinstance(page, SavedPage)
    assert page.kind == "text"
