"""A small web server on loopback, each site a function from requests to answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeVar

import attrs

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers, body. Status 0 breaks the connection off; below 0, the body comes a byte at a time, and never ends."""


@attrs.define(kw_only=True)
class Site:
    """What a server says; subclasses say more."""

    base: str = ""
    """Its URL, without a slash at the end; set when it is served."""
    seen: list[str] = attrs.field(factory=list)
    """Method, path and form of each request, robots.txt apart."""
    delay: float = 0
    """Seconds before each answer."""
    robots: str = ""
    under_way: int = 0
    most: int = 0
    """How many requests were under way at once, at most."""

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """What the server says."""
        raise NotImplementedError

    @property
    def page(self) -> str:
        """URL of the story."""
        return f"{self.base}/story/"

    def asked(self, part: str) -> int:
        """How many of the requests hold `part`."""
        return sum(part in seen for seen in self.seen)


S = TypeVar("S", bound=Site)


@contextmanager
def serving(site: S) -> Iterator[S]:
    """`site`, served."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _any(self) -> None:
            size = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(size)
            if self.path == "/robots.txt":
                return self._say(
                    (200, {"Content-Type": "text/plain"}, site.robots.encode()) if site.robots else (404, {}, b"")
                )
            with lock:
                site.under_way += 1
                site.most = max(site.most, site.under_way)
                site.seen.append(f"{self.command} {self.path} {body.decode('utf-8', 'replace')}".strip())
                answer = site.answer(self.command, self.path, self.headers, body)  # type: ignore[arg-type]
            if site.delay:
                time.sleep(site.delay)
            with lock:
                site.under_way -= 1
            return self._say(answer)

        do_GET = do_POST = _any  # noqa: N815 - the names that http.server calls

        def _say(self, answer: Answer) -> None:
            status, headers, body = answer
            if status == 0:
                self.close_connection = True
                return
            self.send_response(abs(status))
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if status > 0 else 10**6))
            self.end_headers()
            self.wfile.write(body)
            if status < 0:
                self._drip()

        def _drip(self) -> None:
            self.close_connection = True
            for _ in range(300):
                time.sleep(0.1)
                try:
                    self.wfile.write(b" ")
                except OSError:
                    return

        def log_message(self, format: str, *args: Any) -> None:
            """Keep standard error for the tests' own words."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    site.base = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
