"""Crawls in processes of their own, since each needs its reactor."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).resolve().parents[2]
FAST = {
    "DOWNLOAD_DELAY": "0",
    "AUTOTHROTTLE_ENABLED": "False",
    "CONCURRENT_REQUESTS_PER_DOMAIN": "16",
    "RETRY_TIMES": "1",
    "DOWNLOAD_TIMEOUT": "2",
}


@attrs.define
class Run:
    """What a command did."""

    status: int
    out: str
    log: str
    folder: Path

    def records(self, name: str = "records.jsonl") -> dict[str, dict[str, Any]]:
        """The records of a feed by the path of the URL that was asked for (by the whole name elsewhere)."""
        lines = (self.folder / name).read_text("utf-8").splitlines()
        return {_key(record["source"]["url"] or ""): record for record in map(json.loads, lines)}

    def failures(self, name: str = "failures.jsonl") -> dict[str, dict[str, Any]]:
        """The failure list, likewise."""
        lines = (self.folder / name).read_text("utf-8").splitlines()
        assert len(set(lines)) == len(lines)
        return {_key(failure["url"]): failure for failure in map(json.loads, lines)}

    def stats(self) -> dict[str, int]:
        """The statistics of ours that the log shows."""
        return {name: int(count) for name, count in re.findall(r"'newsthread/(\S+)': (\d+)", self.log)}


def _key(url: str) -> str:
    return re.sub(r"^http://127\.0\.0\.1:\d+", "", url)


def run(folder: Path, *args: str, **environment: str) -> Run:
    """Run ``python ARGS`` in `folder`."""
    keep = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy") and not k.startswith("SCRAPY_")}
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    done = subprocess.run(
        [sys.executable, "-W", "error::ResourceWarning", *args],
        cwd=folder,
        env=keep | {"PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"} | environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr, folder)


def scrapy(folder: Path, *args: str, settings: dict[str, str] | None = None, **environment: str) -> Run:
    """Run ``scrapy ARGS`` with this project's settings, sped up."""
    options = [f"-s{name}={value}" for name, value in (FAST | (settings or {})).items()]
    environment.setdefault("SCRAPY_SETTINGS_MODULE", "crawler.settings")
    return run(folder, "-m", "scrapy", *args, *options, **environment)


def crawl(folder: Path, *names: str, settings: dict[str, str] | None = None, **environment: str) -> Run:
    """``scrapy crawl pages -a urls=NAMES -O records.jsonl``."""
    return scrapy(
        folder,
        "crawl",
        "pages",
        "-a",
        "urls=" + " ".join(names),
        "-O",
        "records.jsonl",
        settings=settings,
        **environment,
    )
