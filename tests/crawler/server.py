"""A web server on loopback, each behaviour of the web that the crawler must bear at its own path."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import brotli

from .pages import PNG, STORY, TEXT, story

HTML = "text/html; charset=utf-8"
Answer = tuple[int, dict[str, str], bytes]


def _html(body: str | bytes, content_type: str = HTML, **headers: str) -> Answer:
    data = body.encode() if isinstance(body, str) else body
    return 200, {"Content-Type": content_type} | {k.replace("_", "-"): v for k, v in headers.items()}, data


def _to(location: str, status: int = 301) -> Answer:
    return status, {"Location": location}, b""


FIXED: dict[str, Answer] = {
    "/story": _html(STORY),
    "/other": _html(story("Second story")),
    "/moved": _to("/story"),
    "/2024/moved": _to("../landed/here", 302),
    "/landed/here": _html(story("Landed here")),
    "/loop": _to("/loop"),
    "/ftp": _to("ftp://example.com/story", 302),
    "/nowhere": _to("http://no-such-host.invalid/", 302),
    "/refresh": _html('<html><head><meta http-equiv="refresh" content="0; url=/other"></head><body>Wait</body></html>'),
    "/broken": (500, {"Content-Type": HTML}, b"<h1>Sorry</h1>"),
    "/wrong-charset": _html(STORY, "text/html; charset=windows-1251"),
    "/latin": _html(STORY.replace('<meta charset="utf-8">', "").encode("cp1252"), "text/html; charset=windows-1252"),
    "/gzip": _html(gzip.compress(STORY.encode()), Content_Encoding="gzip"),
    "/brotli": _html(brotli.compress(STORY.encode()), Content_Encoding="br"),
    "/not-gzip": _html(b"this is no gzip", Content_Encoding="gzip"),
    "/picture": _html(PNG, "image/png"),
    "/hidden-picture": _html(PNG),
    "/feed": _html(b'<?xml version="1.0"?><rss><channel></channel></rss>', "application/xml"),
    "/json": _html(b'{"a": 1}', "application/json"),
    "/untyped": (200, {}, STORY.encode()),
    "/text": _html(TEXT, "text/plain; charset=utf-8"),
    "/html-as-text": _html(STORY, "text/plain"),
    "/empty": _html(""),
    "/blank": _html(" \n\n "),
    "/large": _html(STORY + " " * 300_000),
}


class Server(ThreadingHTTPServer):
    """The server; `seen` are the requests that came, as (path, headers)."""

    daemon_threads = True
    # a hung client must not hold up the end of a test
    block_on_close = False
    request_queue_size = 50

    def __init__(self, robots: str = "", extra: dict[str, Answer] | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = FIXED | (extra or {})
        if robots:
            self.answers["/robots.txt"] = _html(robots, "text/plain")
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.hang = threading.Event()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def paths(self) -> list[str]:
        """What was asked for, robots.txt apart."""
        return [path for path, _ in self.seen if path != "/robots.txt"]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.seen.append((self.path, dict(self.headers)))
        if self.path == "/hang":
            self.server.hang.wait(30)
            return
        if self.path == "/flaky":
            times = self.server.paths().count("/flaky")
            self._answer(_html(story("Flaky")) if times > 1 else (503, {}, b""))
        elif self.path == "/cookie":
            if "seen=1" in self.headers.get("Cookie", ""):
                self._answer(_html(story("Behind a cookie")))
            else:
                self._answer((302, {"Location": "/cookie", "Set-Cookie": "seen=1"}, b""))
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Type", HTML)
            self.send_header("Content-Length", "100000")
            self.end_headers()
            self.wfile.write(STORY.encode()[:200])
            self.close_connection = True
        else:
            self._answer(self.server.answers.get(self.path, (404, {"Content-Type": HTML}, b"<h1>Not found</h1>")))

    def _answer(self, answer: Answer) -> None:
        status, headers, body = answer
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep standard error for the tests' own words."""


@contextmanager
def serving(robots: str = "", extra: dict[str, Answer] | None = None) -> Iterator[Server]:
    """A running `Server`."""
    server = Server(robots, extra)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.hang.set()
        server.shutdown()
        server.server_close()
        thread.join()
