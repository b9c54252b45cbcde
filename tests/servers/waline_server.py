"""Waline itself, from npm, with its comments in the MariaDB of this machine."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from . import mariadb
from .web import Answer, Site

PATH = "/story/"
_START = Path(__file__).with_name("waline.js")
_TABLES = """
CREATE TABLE wl_Comment (id INT UNSIGNED PRIMARY KEY AUTO_INCREMENT, user_id INT, comment TEXT,
  insertedAt TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, ip VARCHAR(100) DEFAULT '', link VARCHAR(255), mail VARCHAR(255),
  nick VARCHAR(255), pid INT, rid INT, sticky INT, status VARCHAR(50) NOT NULL DEFAULT '', `like` INT, ua TEXT, url VARCHAR(255),
  createdAt TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, updatedAt TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE wl_Users (id INT UNSIGNED PRIMARY KEY AUTO_INCREMENT, display_name VARCHAR(255) NOT NULL DEFAULT '',
  email VARCHAR(255) NOT NULL DEFAULT '', password VARCHAR(255) NOT NULL DEFAULT '', type VARCHAR(50) NOT NULL DEFAULT '',
  label VARCHAR(255), url VARCHAR(255), avatar VARCHAR(255), `2fa` VARCHAR(32),
  createdAt TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP, updatedAt TIMESTAMP NULL DEFAULT CURRENT_TIMESTAMP);
"""


def folder() -> Path:
    """Where .ci/servers has put what comes from npm."""
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(os.environ.get("NEWSTHREAD_TEST_SERVERS") or Path(cache) / "newsthread-test-servers")


def missing() -> str | None:
    """What is not on this machine, in a word; None where Waline can be started."""
    if shutil.which("node") is None:
        return "Node.js is not installed"
    if not (folder() / "node_modules" / "@waline" / "vercel").is_dir():
        return "Waline is not installed (npm: @waline/vercel; .ci/servers installs it)"
    return mariadb.missing()


@attrs.define
class Waline:
    """A running Waline."""

    base: str
    token: str = ""

    def call(self, method: str, path: str, body: Any = None, *, admin: bool = False) -> Any:
        """What it answers, without the envelope."""
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self.token}"} if admin else {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method, headers=headers)
        with urllib.request.urlopen(request, timeout=30) as answer:
            said = json.loads(answer.read())
        assert said["errno"] == 0, said
        return said.get("data")

    def register(self) -> None:
        """The first who registers is the administrator."""
        who = {"display_name": "The desk", "email": "desk@example.org", "password": "no-secret", "url": ""}
        self.call("POST", "/api/user", who)
        self.token = self.call("POST", "/api/token", {"email": who["email"], "password": who["password"]})["token"]

    def post(self, text: str, nick: str, *, above: Mapping[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        """Post a comment, in answer to `above`; what the server keeps of it."""
        body: dict[str, Any] = {
            "comment": text,
            "nick": nick,
            "mail": f"{nick}@example.org",
            "link": "",
            "url": PATH,
            "ua": "Mozilla/5.0",
        }
        if above is not None:
            body |= {"pid": above["objectId"], "rid": above.get("rid") or above["objectId"], "at": above["nick"]}
        made: dict[str, Any] = self.call("POST", "/api/comment", body | more)
        return made

    def change(self, posted: Mapping[str, Any], **fields: Any) -> None:
        """Change fields of a comment, as the administrator."""
        self.call("PUT", f"/api/comment/{posted['objectId']}", fields, admin=True)

    def delete(self, comment: Mapping[str, Any]) -> None:
        """Delete a comment; its replies go with it."""
        self.call("DELETE", f"/api/comment/{comment['objectId']}", admin=True)


@contextmanager
def serving() -> Iterator[Waline]:
    """A new Waline, with a database of its own that is dropped at the end."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"newsthread_test_waline_{os.getpid()}_{port}"
    mariadb.sql(f"CREATE DATABASE {base} CHARACTER SET utf8mb4; USE {base}; {_TABLES}")
    server: subprocess.Popen[bytes] | None = None
    # nothing is sent out: no look-up of spam, no mail, no pictures
    settings = {
        "MYSQL_DB": base, "MYSQL_USER": "root", "MYSQL_PASSWORD": "", "JWT_TOKEN": "test", "AKISMET_KEY": "false", "IPQPS": "0",
        "DISABLE_REGION": "true", "AVATAR_PROXY": "false",
    }  # fmt: skip
    try:
        # the shell ends it when its standard input ends: also where the tests are killed
        command = f"node '{_START}' '{folder()}' {port} >/dev/null 2>&1 & cat >/dev/null; kill -9 0"
        server = subprocess.Popen(
            ["sh", "-c", command], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | settings, start_new_session=True,
        )  # fmt: skip
        waline = Waline(f"http://127.0.0.1:{port}")
        _wait_for(waline)
        waline.register()
        yield waline
    finally:
        if server is not None and server.stdin is not None:
            server.stdin.close()
            server.wait(10)
        mariadb.sql(f"DROP DATABASE IF EXISTS {base}")


def _wait_for(waline: Waline) -> None:
    for _ in range(300):
        try:
            waline.call("GET", f"/api/comment?path={PATH}&page=1&pageSize=1&sortBy=insertedAt_asc")
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise RuntimeError("Waline does not answer")


@attrs.define(kw_only=True)
class Story(Site):
    """A page that embeds Waline."""

    waline: str = ""

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        html = f"""<!DOCTYPE html><html lang="en"><head><title>A story</title></head><body><article><h1>A story of the harbour</h1>
<p>The harbour is old, and so are its rules, which nobody has changed since the flood.</p></article><div id="waline"></div>
<script type="module">import {{ init }} from '/waline.js'; init({{ el: '#waline', serverURL: '{self.waline}', path: '{PATH}' }});</script>
</body></html>"""
        return 200, {"Content-Type": "text/html; charset=utf-8"}, html.encode()
