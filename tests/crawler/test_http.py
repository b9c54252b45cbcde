"""The spider over real HTTP: what gives a record, what gives a line in the failure list."""

from __future__ import annotations

import json

import pytest

from normalize.record import Record

from .conftest import PATHS
from .run import Run
from .server import Server

STORIES = {
    "/story": "Ferry timetable changes",
    "/moved": "Ferry timetable changes",
    "/2024/moved": "Landed here",
    "/refresh": "Second story",
    "/other": "Second story",
    "/flaky": "Flaky",
    "/cookie": "Behind a cookie",
    "/wrong-charset": "Ferry timetable changes",
    "/latin": "Ferry timetable changes",
    "/gzip": "Ferry timetable changes",
    "/brotli": "Ferry timetable changes",
    "/untyped": "Ferry timetable changes",
    "/text": "Ferry timetable changes",
    "/html-as-text": "Ferry timetable changes",
}
FAILURES: dict[str, tuple[str, int | None]] = {
    "/missing": ("http_404", 404),
    "/broken": ("http_500", 500),
    "/hang": ("timeout", None),
    "/cut": ("connection", None),
    "/loop": ("redirects", None),
    "/ftp": ("http_302", 302),
    "/nowhere": ("dns", None),
    "/not-gzip": ("bad_compression", None),
    "/picture": ("not_html", 200),
    "/hidden-picture": ("not_html", 200),
    "/feed": ("not_html", 200),
    "/json": ("not_html", 200),
    "/empty": ("empty", 200),
    "/blank": ("empty", 200),
    "/large": ("too_large", None),
    "/forbidden": ("robots", None),
    "/refused": ("connection", None),
}


def test_it_ends_well(big: Run) -> None:
    assert big.status == 0
    assert "finish_reason': 'finished'" in big.log


def test_every_page_gives_a_record_or_a_failure(big: Run) -> None:
    # the same URL but for its fragment is read once
    asked = set(PATHS) - {"/story#comments"} | {"/forbidden", "/refused"}
    assert set(big.records()) | set(big.failures()) == asked
    # `/moved` was asked of both servers, and forbidden on one
    assert set(big.records()) & set(big.failures()) == {"/moved"}


@pytest.mark.parametrize(("path", "headline"), STORIES.items())
def test_story(big: Run, path: str, headline: str) -> None:
    assert big.records()[path]["headline"] == headline


@pytest.mark.parametrize(("path", "cause", "status"), [(path, *rest) for path, rest in FAILURES.items()])
def test_failure(big: Run, path: str, cause: str, status: int | None) -> None:
    failure = big.failures()[path]
    assert (failure["cause"], failure["status"]) == (cause, status)
    assert failure["detail"]
    assert list(failure) == ["url", "cause", "status", "detail", "final_url", "at"]


def test_stats_add_up(big: Run) -> None:
    stats = big.stats()
    records, failures = list(big.records().values()), list(big.failures().values())
    assert stats["pages"] == len(records) == len(STORIES)
    assert stats["comments"] == sum(len(record["comments"]) for record in records)
    # `/moved` of the site that forbids it is the one name that both servers share
    assert stats["failures"] == sum(count for name, count in stats.items() if name.startswith("failed/"))
    assert stats["failures"] == len(failures) == len(FAILURES) + 1
    assert stats["failed/not_html"] == 4
    assert stats["failed/robots"] == 2
    assert stats["skipped"] == 2
    incomplete = [record for record in records if record["thread"]["complete"] is False]
    assert stats.get("threads_incomplete", 0) == len(incomplete)


def test_robots_are_obeyed(big: Run, forbidding: Server) -> None:
    assert forbidding.paths() == []
    assert [path for path, _ in forbidding.seen] == ["/robots.txt"]


def test_source_of_a_redirected_page(big: Run, web: Server) -> None:
    source = big.records()["/2024/moved"]["source"]
    assert source["url"] == web.base + "/2024/moved"
    assert source["final_url"] == web.base + "/landed/here"
    assert source["status"] == 200
    assert big.records()["/story"]["source"]["final_url"] is None


def test_relative_links_are_seen_from_where_the_page_is(big: Run, web: Server) -> None:
    links = big.records()["/2024/moved"]["links"]
    assert [link["url"] for link in links] == [web.base + "/landed/harbour"]


def test_a_failed_redirect_names_both_ends(big: Run, web: Server) -> None:
    failure = big.failures()["/nowhere"]
    assert (failure["url"], failure["final_url"]) == (web.base + "/nowhere", "http://no-such-host.invalid/")


def test_the_header_cannot_spoil_the_words(big: Run) -> None:
    texts = {record["body"][0]["text"] for path, record in big.records().items() if path != "/text"}
    assert texts == {"The café on the pier – “the old one” – closes at six from Monday on."}


def test_text_is_read_as_text(big: Run) -> None:
    records = big.records()
    assert records["/text"]["source"]["input"] == "text"
    assert records["/html-as-text"]["source"]["input"] == "html"


def test_times_are_those_of_the_download(big: Run) -> None:
    for record in big.records().values():
        fetched = record["source"]["fetched_at"]
        assert len(fetched) == 20
        assert fetched.endswith("Z")
    assert min(failure["at"] for failure in big.failures().values()) <= fetched


def test_retries(big: Run, web: Server) -> None:
    paths = web.paths()
    assert paths.count("/broken") == paths.count("/hang") == paths.count("/flaky") == 2
    assert paths.count("/missing") == paths.count("/picture") == 1


def test_it_says_who_it_is(big: Run, web: Server) -> None:
    agents = {headers["User-Agent"] for _, headers in web.seen}
    (agent,) = agents
    assert agent.startswith("newsthread/")
    assert agent.endswith(" (+desk@example.org)")


def test_it_goes_nowhere_else(big: Run, web: Server) -> None:
    assert set(web.paths()) <= {path.partition("#")[0] for path in PATHS} | {"/landed/here"}


def test_json_array_and_lines_hold_the_same(big: Run) -> None:
    array = json.loads((big.folder / "records.json").read_text("utf-8"))
    lines = (big.folder / "records.jsonl").read_text("utf-8").splitlines()
    assert array == [json.loads(line) for line in lines]
    for line in lines:
        assert Record.from_dict(json.loads(line)).to_json() == line
