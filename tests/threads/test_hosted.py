"""The samples of self-hosted systems, fetched by a crawl from a server that gives their answers to the right requests only."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import attrs

from tests.comments.exchanges import SAMPLES, exchanges_of, meta_of
from tests.crawler.run import crawl
from tests.servers.web import Answer, Site, serving

NAMES = (
    "artalk", "comentario", "commento", "coral", "cusdis", "discourse", "ghost", "remark42", "substack", "twikoo", "waline",
)  # fmt: skip


@attrs.define(kw_only=True)
class Samples(Site):
    """All pages under their own paths, all APIs under the same root."""

    @property
    def pages(self) -> dict[str, str]:
        """Name by path."""
        return {urlsplit(meta_of(name)["url"]).path: name for name in NAMES}

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """A page, or the answer to a request that is word for word the sample's."""
        name = self.pages.get(path)
        if name is not None and method == "GET":
            page = self._here(name, (SAMPLES / name / "page.html").read_text("utf-8"))
            return 200, {"Content-Type": "text/html; charset=utf-8"}, page.encode()
        for name in NAMES:
            for exchange in exchanges_of(name):
                wanted = json.loads(self._here(name, json.dumps(exchange["request"])))
                if wanted["method"] == method and wanted["url"] == f"{self.base}{path}":
                    given = json.loads(body) if headers.get("Content-Type") == "application/json" else None
                    if given == wanted.get("json"):
                        answer = json.dumps(exchange["response"]["body"])
                        return 200, {"Content-Type": "application/json"}, answer.encode()
        return 404, {"Content-Type": "text/plain"}, b"not that"

    def _here(self, name: str, text: str) -> str:
        """`text` with the hosts of the sample's page and requests made this one."""
        urls = [meta_of(name)["url"], *(exchange["request"]["url"] for exchange in exchanges_of(name))]
        for host in sorted({urlsplit(url).netloc for url in urls}, key=len, reverse=True):
            for https, here in ((f"https://{host}", self.base), (quote(f"https://{host}", ""), quote(self.base, ""))):
                text = text.replace(https, here)
            # a bare host, as Commento and Comentario are told it
            text = re.sub(rf'"{re.escape(host)}"', f'"{urlsplit(self.base).netloc}"', text)
        return text


def test_whole_threads(tmp_path: Path) -> None:
    with serving(Samples()) as site:
        urls = " ".join(f"{site.base}{path}" for path in site.pages)
        run = crawl(tmp_path, urls)
        assert run.status == 0, run.log
        records = run.records()
        for path, name in site.pages.items():
            expected = json.loads((SAMPLES / name / "expected.json").read_text("utf-8"))
            _same(records[path], expected)
        assert len(site.seen) == len(NAMES) + sum(len(exchanges_of(name)) for name in NAMES)


def _same(record: dict[str, Any], expected: dict[str, Any]) -> None:
    thread = record["thread"]
    assert (thread["system"], thread["incomplete_reasons"]) == (expected["thread"]["system"], [])
    assert thread["complete"] is True
    # ids are made with the host, and links to a self-hosted server lead to it
    assert _told(record) == _told(expected)


def _told(record: dict[str, Any]) -> list[Any]:
    native = {comment["id"]: comment["native_id"] for comment in record["comments"]}
    return [
        [
            comment["native_id"], native.get(comment["parent_id"]), comment["author"] and comment["author"]["name"],
            comment["published"], comment["edited"], comment["text"], comment["score"], comment["upvotes"],
            comment["downvotes"], comment["state"], comment["pinned"], comment["depth"],
        ]
        for comment in record["comments"]
    ]  # fmt: skip
