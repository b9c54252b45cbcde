"""The add-on in somebody's own project, `scrapy parse`, contracts, resumed jobs, redirects into the local network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from scrapy.settings import Settings

from crawler.addon import NewsthreadAddon, user_agent

from .run import crawl, scrapy
from .server import Server, serving

PROJECT = {
    "scrapy.cfg": "[settings]\ndefault = theirs.settings\n",
    "theirs/__init__.py": "",
    "theirs/settings.py": """
ADDONS = {"crawler.addon.NewsthreadAddon": 500}
SPIDER_MODULES = ["theirs.spiders"]
ITEM_PIPELINES = {"theirs.pipelines.Seen": 100}
DOWNLOAD_DELAY = 0.01
AUTOTHROTTLE_ENABLED = False
USER_AGENT = "theirs/1"
TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
""",
    "theirs/pipelines.py": """
from itemadapter import ItemAdapter
from normalize.record import Record

class Seen:
    def process_item(self, item):
        if isinstance(item, Record):
            assert ItemAdapter(item)["comments"] is item.comments
            if item.headline == "Second story":
                raise RuntimeError("cannot do this one")
            item.tags.append("seen")
        return item
""",
    "theirs/spiders/__init__.py": """
import scrapy
from crawler.reading import read_response

class Mine(scrapy.Spider):
    name = "mine"

    def parse(self, response):
        yield read_response(response)
        yield {"mine": response.url}
        if response.url.endswith("/moved"):
            raise ValueError("a bug of mine")
""",
}


def test_three_lines_bring_it_into_any_project(tmp_path: Path, server: Server) -> None:
    for name, text in PROJECT.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    urls = ",".join(server.base + path for path in ("/story", "/other", "/empty"))
    script = f"{PROJECT['theirs/spiders/__init__.py']}\n    start_urls = {urls.split(',')!r}\n"
    (tmp_path / "theirs/spiders/__init__.py").write_text(script, "utf-8")
    before = len(server.seen)
    done = scrapy(tmp_path, "crawl", "mine", "-O", "out.jl", SCRAPY_SETTINGS_MODULE="theirs.settings")
    lines = [json.loads(line) for line in (tmp_path / "out.jl").read_text("utf-8").splitlines()]
    assert [line["tags"] for line in lines if "headline" in line] == [["seen"]]
    assert sorted(line["mine"] for line in lines if "mine" in line) == [server.base + "/other", server.base + "/story"]
    assert done.stats() == {"pages": 1, "comments": len(lines[0].get("comments") or lines[1]["comments"])} | {
        "failures": 2,
        "failed/parse_error": 1,
        "failed/pipeline_error": 1,
    }
    assert done.failures()["/other"]["detail"] == "RuntimeError: cannot do this one"
    assert {headers["User-Agent"] for _, headers in server.seen[before:]} == {"theirs/1"}


def test_the_addon_leaves_the_users_word_alone() -> None:
    settings = Settings({"DOWNLOAD_DELAY": 0.2, "FEED_EXPORTERS": {"json": "mine.Exporter"}})
    NewsthreadAddon().update_settings(settings)
    assert settings.getfloat("DOWNLOAD_DELAY") == 0.2
    assert settings.getbool("ROBOTSTXT_OBEY")
    assert not settings.getbool("REMOTE_CONTROL_ENABLED")
    assert not settings.getbool("TELNETCONSOLE_ENABLED")
    exporters = settings.getwithbase("FEED_EXPORTERS")
    assert exporters["json"] == "mine.Exporter"
    assert exporters["jsonl"] == "crawler.exporters.RecordJsonLinesItemExporter"


def test_the_user_agent_takes_no_header_along() -> None:
    assert user_agent(None).startswith("newsthread/")
    assert user_agent(" me@example.org\r\nX-Evil: 1 ").endswith(" (+me@example.org X-Evil: 1)")


def test_scrapy_parse(server: Server, tmp_path: Path) -> None:
    (tmp_path / "failures.jsonl").write_text("of an earlier crawl\n", "utf-8")
    done = scrapy(tmp_path, "parse", "--nocolour", "--spider", "pages", "-c", "parse_page", server.base + "/story")
    assert "'headline': 'Ferry timetable changes'" in done.out
    assert (tmp_path / "failures.jsonl").read_text("utf-8") == "of an earlier crawl\n"


def test_contracts(tmp_path: Path) -> None:
    done = scrapy(tmp_path, "check", "pages")
    assert (done.status, done.log.splitlines()[-1]) == (0, "OK"), done.log
    assert "Ran 6 contracts" in done.log
    assert not list(tmp_path.iterdir())


def test_nothing_to_read(tmp_path: Path) -> None:
    done = scrapy(tmp_path, "crawl", "pages")
    assert "Nothing to read: name pages with -a urls=" in done.log
    assert "'finish_reason': 'no_urls'" in done.log


def test_a_resumed_job_reads_the_rest_and_goes_on_writing(server: Server, saved: Path, tmp_path: Path) -> None:
    names = [str(saved / "b.html").replace(" ", "?"), server.base + "/other", server.base + "/missing"]
    (tmp_path / "list.txt").write_text("\n".join(names).replace("?", " "), "utf-8")
    job = {"JOBDIR": "job", "NEWSTHREAD_FAILURES": "lists/%(name)s.jsonl"}
    first = crawl(tmp_path, "@list.txt", settings=job)
    assert first.stats() == {"pages": 2, "comments": first.stats()["comments"], "failures": 1, "failed/http_404": 1}
    with (tmp_path / "list.txt").open("a", encoding="utf-8") as more:
        more.write(f"\n{server.base}/broken\n")
    second = crawl(tmp_path, "@list.txt", settings=job)
    assert second.stats() == {"skipped": 3, "failures": 1, "failed/http_500": 1}
    assert list(second.failures("lists/pages.jsonl")) == ["/missing", "/broken"]


@pytest.mark.parametrize(("allowed", "cause"), [("False", "private_redirect"), ("True", None)])
def test_a_page_of_the_net_cannot_send_us_into_the_local_network(
    tmp_path: Path, allowed: str, cause: str | None
) -> None:
    """The server plays a proxy, by which it can be any host."""
    with serving() as inner:
        refresh = f'<meta http-equiv="refresh" content="0; url={inner.base}/story">'
        outside = {
            "http://post.example/away": (302, {"Location": inner.base + "/story"}, b""),
            "http://post.example/refresh": (200, {"Content-Type": "text/html"}, refresh.encode()),
            f"{inner.base}/story": inner.answers["/story"],
        }
        with serving(extra=outside) as proxy:
            done = crawl(
                tmp_path,
                "http://post.example/away",
                "http://post.example/refresh",
                settings={"NEWSTHREAD_PRIVATE_REDIRECTS": allowed},
                http_proxy=proxy.base,
            )
        if cause is None:
            assert len(done.records()) == 2
        else:
            assert {failure["cause"] for failure in done.failures().values()} == {cause}
            assert len(done.failures()) == 2
            assert not [path for path in proxy.paths() if path.startswith(inner.base)]
