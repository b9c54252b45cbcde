"""WARC files: the pages in them, where they stand, and what is broken."""

from __future__ import annotations

import gzip
import sys
import zlib
from pathlib import Path

import pytest

from normalize.record import WarcPosition
from normalize.saved import SavedFailure, SavedPage, iter_saved
from tests.saved.pages import HTML, URL, pages_of, unzipped, warc_record

INFO = warc_record(b"software: x\r\n", kind="warcinfo")


def read(tmp_path: Path, data: bytes, name: str = "a.warc.gz") -> tuple[list[SavedPage], list[SavedFailure]]:
    """Pages and failures of a file of these bytes."""
    file = tmp_path / name
    file.write_bytes(data)
    found = list(iter_saved(file))
    return [one for one in found if isinstance(one, SavedPage)], [one for one in found if isinstance(one, SavedFailure)]


@pytest.mark.parametrize("zipped", [True, False])
def test_a_page_with_all_that_the_archive_says(tmp_path: Path, zipped: bool) -> None:
    info = INFO if zipped else unzipped(INFO)
    pages, failures = read(tmp_path, info + warc_record(HTML, zipped=zipped), "a.warc.gz" if zipped else "a.warc")
    assert not failures
    (page,) = pages
    assert (page.body, page.kind, page.url, page.url_from) == (HTML, "html", URL, "warc")
    assert (page.fetched_at, page.fetched_from) == ("2017-09-05T10:20:30Z", "warc")
    assert (page.status, page.encoding) == (200, "utf-8")
    assert page.warc == WarcPosition(
        file="a.warc.gz" if zipped else "a.warc",
        offset=len(info),
        record_id="<urn:uuid:00000000-0000-0000-0000-000000000001>",
    )
    assert page.name == f"{tmp_path / page.warc.file}, record at byte {len(info)}"


@pytest.mark.parametrize("name", ["archive", "archive.txt", "archive.gz"])
def test_by_content_not_by_suffix(tmp_path: Path, name: str) -> None:
    pages, _ = read(tmp_path, warc_record(HTML), name)
    assert [page.url for page in pages] == [URL]


def test_many_in_their_order(tmp_path: Path) -> None:
    records = [warc_record(HTML, url=f"{URL}{number}") for number in range(20)]
    pages, _ = read(tmp_path, b"".join(records))
    assert [page.url for page in pages] == [f"{URL}{number}" for number in range(20)]
    assert pages[7].warc is not None
    assert pages[7].warc.offset == sum(map(len, records[:7]))


def test_bodies_are_unpacked(tmp_path: Path) -> None:
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(HTML), HTML)
    data = warc_record(gzip.compress(HTML), headers="Content-Encoding: gzip\r\n")
    data += warc_record(zlib.compress(HTML), headers="Content-Encoding: deflate\r\n")
    data += warc_record(chunked, headers="Transfer-Encoding: chunked\r\n")
    pages, failures = read(tmp_path, data)
    assert not failures
    assert [page.body for page in pages] == [HTML] * 3


def test_what_is_no_page_is_passed_over_and_counted(tmp_path: Path) -> None:
    data = INFO + warc_record(b"", status="301 Moved Permanently") + warc_record(HTML, status="404 Not Found")
    data += warc_record(b"body{}", content_type="text/css") + warc_record(b"User-agent: *\n", content_type=None)
    data += warc_record(HTML, kind="request") + warc_record(HTML) + warc_record(HTML, content_type=None)
    pages, (remark,) = read(tmp_path, data)
    assert len(pages) == 2
    assert not remark.counts
    for words in ("1 × status 301", "1 × status 404", "1 × text/css", "1 × no type declared"):
        assert words in remark.message


def test_an_empty_page_fails_alone(tmp_path: Path) -> None:
    pages, (failure,) = read(tmp_path, warc_record(b"") + warc_record(HTML))
    assert len(pages) == 1
    assert (failure.cause, failure.counts) == ("empty", True)
    assert "record at byte 0" in failure.name


def test_a_cut_page_is_warned_of(tmp_path: Path) -> None:
    (page,), _ = read(tmp_path, warc_record(HTML, extra="WARC-Truncated: length\r\n"))
    assert [code for code, _, _ in page.notes] == ["page_cut"]


@pytest.mark.parametrize("zipped", [True, False])
def test_a_cut_file_gives_what_stands_before_the_cut(tmp_path: Path, zipped: bool) -> None:
    first, second = (warc_record(HTML, url=f"{URL}{number}", zipped=zipped) for number in range(2))
    pages, failures = read(tmp_path, first + second[:-60])
    assert pages[0].url == f"{URL}0"
    assert failures[-1].cause == "warc"
    assert str(len(first)) in failures[-1].message


def test_a_broken_file_gives_what_stands_before_the_break(tmp_path: Path) -> None:
    pages, failures = read(tmp_path, warc_record(HTML) + b"this is no record" * 20)
    assert len(pages) == 1
    assert [failure.cause for failure in failures] == ["warc"]


def test_records_gzipped_in_one_piece_are_named_with_the_remedy(tmp_path: Path) -> None:
    _, failures = read(tmp_path, gzip.compress(warc_record(HTML, zipped=False) * 2))
    assert "warcio recompress" in failures[-1].message


def test_no_record(tmp_path: Path) -> None:
    _, failures = read(tmp_path, gzip.compress(b""))
    assert len(failures) == 1


def test_urls_that_are_none_are_dropped(tmp_path: Path) -> None:
    (page,), _ = read(tmp_path, warc_record(HTML, url="https://[bad/a"))
    assert page.url is None


def test_without_warcio_the_error_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("warcio", "warcio.archiveiterator", "warcio.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)
    pages, (failure,) = read(tmp_path, warc_record(HTML))
    assert not pages
    assert failure.cause == "warcio"
    assert "pip install 'newsthread[warc]'" in failure.message


def test_in_a_folder_with_others(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc_record(HTML))
    (tmp_path / "b.html").write_bytes(HTML)
    assert [page.warc is not None for page in pages_of(tmp_path)] == [True, False]
