"""Isso itself, from PyPI."""

from __future__ import annotations

import importlib.util
import json
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from .web import Answer, Site

URI = "/story/"
_CONFIG = """[general]
dbpath = {folder}/comments.db
host = {host}
max-age = 1h
notify = stdout
[moderation]
enabled = false
[server]
listen = http://127.0.0.1:{port}
[guard]
enabled = false
"""


def missing() -> str | None:
    """What is not on this machine, in a word; None where Isso can be started."""
    return None if importlib.util.find_spec("isso") else "Isso is not installed (PyPI: isso)"


@attrs.define
class Isso:
    """A running Isso."""

    base: str
    cookies: dict[int, str] = attrs.field(factory=dict)

    def _call(self, method: str, path: str, body: Any = None, cookie: str = "") -> tuple[Any, str]:
        request = urllib.request.Request(
            self.base + path,
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={"Content-Type": "application/json", "Cookie": cookie},
        )
        with urllib.request.urlopen(request, timeout=20) as answer:
            return json.loads(answer.read() or b"null"), answer.headers.get("Set-Cookie", "").partition(";")[0]

    def post(self, text: str, author: str | None = None, parent: int | None = None, website: str | None = None) -> int:
        """Post a comment; its id."""
        body = {"text": text, "author": author, "email": None, "website": website, "parent": parent, "title": "A story"}
        made, cookie = self._call("POST", f"/new?uri={URI}", body)
        number: int = made["id"]
        self.cookies[number] = cookie
        return number

    def edit(self, number: int, text: str) -> None:
        """Change a comment's text."""
        self._call("PUT", f"/id/{number}", {"text": text, "author": "Ada", "website": None}, self.cookies[number])

    def delete(self, number: int) -> None:
        """Delete a comment."""
        self._call("DELETE", f"/id/{number}", None, self.cookies[number])


@contextmanager
def serving(folder: Path, page: str) -> Iterator[Isso]:
    """A new Isso for the site `page`."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = folder / "isso.conf"
    config.write_text(_CONFIG.format(folder=folder, host=page, port=port), "utf-8")
    server = subprocess.Popen(
        [sys.executable, "-c", "from isso import main; main()", "-c", str(config), "run"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
    )  # fmt: skip
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(base + "/info", timeout=5).close()
                break
            except OSError:
                time.sleep(0.1)
        yield Isso(base)
    finally:
        server.terminate()
        server.wait(10)


@attrs.define(kw_only=True)
class Story(Site):
    """A page that embeds Isso."""

    isso: str = ""

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        html = f"""<!DOCTYPE html><html lang="en"><head><title>A story</title></head><body><article><h1>A story of the harbour</h1>
<p>The harbour is old, and so are its rules, which nobody has changed since the flood.</p></article>
<script data-isso="{self.isso}/" data-isso-reply-notifications="false" src="{self.isso}/js/embed.min.js"></script>
<section id="isso-thread" data-isso-id="{URI}" data-title="A story"><noscript>Javascript needs to be activated.</noscript></section>
</body></html>"""
        return 200, {"Content-Type": "text/html; charset=utf-8"}, html.encode()
