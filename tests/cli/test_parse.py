"""``newsthread parse``: inputs, options, order, exit status."""

from __future__ import annotations

import gzip
import json
import os
import sys
from pathlib import Path

import pytest

from tests.cli.command import page, run, write_pages
from tests.saved.pages import warc_record
from tests.schema.validate import validate

URL = "https://news.example/2017/09/05/a-bridge/"


def test_one_page(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page())
    ran = run("parse", file, "--url", URL, "--fetched-at", "2017-09-05T12:20:30+02:00")
    assert (ran.status, ran.err) == (0, "")
    (record,) = ran.records
    validate(record)
    assert (record["headline"], record["url"]) == ("A bridge", URL)
    assert record["source"]["fetched_at"] == "2017-09-05T10:20:30Z"
    assert record["source"]["input"] == "html"


def test_standard_input(tmp_path: Path) -> None:
    assert run("parse", "-", stdin=page()).headlines == ["A bridge"]
    assert run("parse", stdin=gzip.compress(page())).headlines == ["A bridge"]
    assert run("parse", "-", "--url", URL, stdin=page()).records[0]["url"] == URL


def test_a_folder_in_order_with_several_processes(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 60)
    wanted = [f"Story number {number}" for number in range(60)]
    several, one = (run("parse", tmp_path / "pages", "--jobs", jobs) for jobs in ("3", "1"))
    assert several.headlines == wanted
    assert several.out == one.out


def test_inputs_in_the_order_given(tmp_path: Path) -> None:
    files = write_pages(tmp_path, 3)
    (tmp_path / "a.warc.gz").write_bytes(warc_record(page("First of the archive")) + warc_record(page("Second")))
    ran = run("parse", files[2], tmp_path / "a.warc.gz", "-", files[0], stdin=page("From the pipe"))
    assert ran.headlines == ["Story number 2", "First of the archive", "Second", "From the pipe", "Story number 0"]


def test_a_page_of_an_archive(tmp_path: Path) -> None:
    (tmp_path / "a.warc.gz").write_bytes(warc_record(b"", status="302 Found") + warc_record(page(), url=URL))
    ran = run("parse", tmp_path / "a.warc.gz")
    assert ran.status == 0
    assert "1 × status 302" in ran.err
    (record,) = ran.records
    validate(record)
    source = record["source"]
    assert (source["input"], source["url"], source["status"]) == ("warc", URL, 200)
    assert source["fetched_at"] == "2017-09-05T10:20:30Z"
    assert source["warc"]["file"] == "a.warc.gz"
    assert source["warc"]["offset"] > 0


def test_a_large_archive_is_shared_out_and_keeps_its_order(tmp_path: Path) -> None:
    records = [warc_record(page(f"Story number {number}")) for number in range(50)]
    (tmp_path / "a.warc.gz").write_bytes(b"".join(records))
    ran = run("parse", tmp_path / "a.warc.gz", "--jobs", "2")
    assert ran.headlines == [f"Story number {number}" for number in range(50)]
    assert ran.records[9]["source"]["warc"]["offset"] == sum(map(len, records[:9]))


def test_html_and_text_are_told_apart_by_content_or_forced(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(page())
    assert run("parse", tmp_path / "page.txt").records[0]["source"]["input"] == "html"
    assert run("parse", "--as", "text", tmp_path / "page.txt").records[0]["source"]["input"] == "text"


def test_text(tmp_path: Path) -> None:
    text = "A headline of a story\n\nA paragraph that is long enough to be one, by all that is known of it.\n"
    (tmp_path / "page").write_text(text)
    (record,) = run("parse", tmp_path / "page", "--url", URL).records
    validate(record)
    assert record["source"]["input"] == "text"
    assert (record["headline"], record["url"]) == ("A headline of a story", URL)


def test_a_guessed_encoding_is_warned_of(tmp_path: Path) -> None:
    text = "Заголовок статьи\n\nМинистерство сообщило о новых мерах, и президент заявил, что к переговорам готовы.\n"
    (tmp_path / "page.txt").write_bytes(text.encode("cp1251"))
    (record,) = run("parse", tmp_path / "page.txt").records
    assert record["headline"] == "Заголовок статьи"
    assert record["source"]["encoding"] == "cp1251"
    assert [warning["at"] for warning in record["warnings"] if warning["code"] == "encoding"] == ["/source/encoding"]


def test_what_a_saver_wrote_is_used(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=({len(URL):04}){URL} -->\r\n".encode()
    assert run("parse", "-", stdin=comment + page()).records[0]["url"] == URL


def test_meta(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 3)
    table = tmp_path / "pages.csv"
    table.write_text(
        f"path,url,fetched_at\npages/0000.html,{URL},2017-09-05T10:20:30Z\npages/0002.html,{URL}second/,\npages/9.html,{URL}ninth/,\n"
    )
    ran = run("parse", tmp_path / "pages", "--meta", table)
    assert [record["url"] for record in ran.records] == [URL, None, f"{URL}second/"]
    assert [record["source"]["fetched_at"] for record in ran.records] == ["2017-09-05T10:20:30Z", None, None]
    assert ran.status == 0
    assert "1 of its pages are not among the input" in ran.err


def test_meta_alone_is_the_list_of_pages(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 3)
    lines = [{"path": f"pages/000{number}.html", "url": f"{URL}a{number}/"} for number in (2, 0)]
    (tmp_path / "pages.jsonl").write_text("\n".join(map(json.dumps, lines)))
    ran = run("parse", "--meta", "pages.jsonl", cwd=tmp_path)
    assert [record["url"] for record in ran.records] == [f"{URL}a2/", f"{URL}a0/"]


def test_a_bad_line_of_meta_is_named_and_the_pages_are_parsed(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 2)
    (tmp_path / "pages.csv").write_text("path,url\npages/0000.html,not a url\n")
    ran = run("parse", "pages", "--meta", "pages.csv", cwd=tmp_path)
    assert len(ran.records) == 2
    assert ran.status == 1
    assert "pages.csv, line 2: " in ran.err


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--url", "ftp://a.example/", "page.html"], "no http(s) URL"),
        (["--url", URL, "page.html", "page.html"], "--meta"),
        (["--url", URL, "."], "--meta"),
        (["--fetched-at", "2017-09-05", "page.html"], "a time is needed too"),
        (["--fetched-at", "noon", "page.html"], "ISO 8601"),
        (["--jobs", "0", "page.html"], "processes"),
        (["--as", "pdf", "page.html"], "invalid choice"),
        (["--meta", "nothing.csv", "page.html"], "nothing.csv"),
        (["-o", "nowhere/out.jsonl", "page.html"], "nowhere"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_wrong_usage(tmp_path: Path, args: list[str], words: str) -> None:
    (tmp_path / "page.html").write_bytes(page())
    ran = run("parse", *args, cwd=tmp_path)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err
    assert "Traceback" not in ran.err


def test_failures_are_named_and_the_rest_is_written(tmp_path: Path) -> None:
    write_pages(tmp_path, 2)
    (tmp_path / "0000b.html").write_bytes(b"")
    ran = run("parse", tmp_path, tmp_path / "missing.html")
    assert ran.headlines == ["Story number 0", "Story number 1"]
    assert ran.status == 1
    assert ran.err.splitlines() == [
        f"newsthread: {tmp_path}/0000b.html: it is empty",
        f"newsthread: {tmp_path}/missing.html: there is no such file or folder",
    ]


@pytest.mark.parametrize("names", [[], ["style.css"]])
def test_an_input_without_pages_is_said(tmp_path: Path, names: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("body {}")
    ran = run("parse", tmp_path)
    assert (ran.status, ran.out) == (1, "")
    assert "there is no page in the input" in ran.err


def test_meta_knows_pages_by_whatever_way_they_are_named(tmp_path: Path) -> None:
    write_pages(tmp_path / "pages", 1)
    (tmp_path / "pages.csv").write_text(f"path,url\n./pages/../pages/0000.html,{URL}\n")
    (tmp_path / "here").mkdir()
    ran = run("parse", "../pages/0000.html", "--meta", "../pages.csv", cwd=tmp_path / "here")
    assert (ran.err, [record["url"] for record in ran.records]) == ("", [URL])


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes there")
def test_names_that_are_no_text(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"\xff\xfe")
    folder.mkdir()
    for name, body in (
        (b"\xe9.html", page()),
        (b"\xe9\xff.html", b""),
        (b"\xe9.warc", warc_record(page(), zipped=False)),
    ):
        (folder / os.fsdecode(name)).write_bytes(body)
    ran = run("parse", tmp_path)
    assert ran.status == 1
    assert len(ran.records) == 2
    assert ran.err.endswith(".html: it is empty\n")


def test_records_follow_the_schema_and_are_single_lines(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page("A bridge\u2028of “sighs” \U0001f309"))
    ran = run("parse", tmp_path)
    assert ran.out.count("\n") == 1
    validate(json.loads(ran.out))
    assert "“sighs” \U0001f309" in ran.out


def test_pretty_is_the_same_record_over_many_lines(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(page())
    pretty, plain = run("parse", "--pretty", file), run("parse", file)
    assert pretty.out.count("\n") > 50
    assert json.loads(pretty.out) == plain.records[0]
