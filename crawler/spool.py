"""Where the parts of threads wait until all are there: an SQLite file in the job's folder, else a temporary one."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import attrs

from normalize.comments.asking import Answer, ThreadRequest

from .reading import FetchedPage

_TABLES = """
CREATE TABLE IF NOT EXISTS threads (id TEXT PRIMARY KEY, page TEXT NOT NULL, body BLOB NOT NULL, seconds REAL NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS events (thread TEXT NOT NULL, n INTEGER NOT NULL, event TEXT NOT NULL, body BLOB, PRIMARY KEY (thread, n));
"""
_FILE = "threads.sqlite"
_KEPT = ("content-type", "x-wp-total", "x-wp-totalpages", "link", "retry-after")


class Failed(NamedTuple):
    """A request that gave no answer."""

    request: ThreadRequest
    reason: str
    detail: str
    status: int | None = None


class Spool:
    """Pages whose threads are not whole yet, with the answers that came. One process at a time."""

    def __init__(self, folder: str | None) -> None:
        """`folder`: the job's; None for a spool that is gone with the process."""
        path = ""
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            path = str(Path(folder) / _FILE)
        self._base = sqlite3.connect(path)
        self._base.executescript(_TABLES)

    @staticmethod
    def exists(folder: str) -> bool:
        """Whether a job has one."""
        return (Path(folder) / _FILE).exists()

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def __contains__(self, thread: object) -> bool:
        return self._base.execute("SELECT 1 FROM threads WHERE id = ?", (thread,)).fetchone() is not None

    def open_threads(self) -> list[str]:
        """Ids of all threads that wait."""
        return [row[0] for row in self._base.execute("SELECT id FROM threads ORDER BY rowid")]

    def begin(self, thread: str, page: FetchedPage) -> None:
        """Keep a page."""
        meta = attrs.asdict(page, filter=lambda field, _: field.name != "body")
        with self._base:
            self._base.execute(
                "INSERT OR REPLACE INTO threads (id, page, body) VALUES (?, ?, ?)",
                (thread, json.dumps(meta), zlib.compress(page.body, 1)),
            )

    def page(self, thread: str) -> tuple[FetchedPage, float] | None:
        """The page, and the seconds that were spent on its thread; None where it is not kept."""
        row = self._base.execute("SELECT page, body, seconds FROM threads WHERE id = ?", (thread,)).fetchone()
        return (FetchedPage(**json.loads(row[0]), body=zlib.decompress(row[1])), row[2]) if row else None

    def add(self, thread: str, n: int, event: Answer | Failed, seconds: float) -> None:
        """Keep an answer or a failure: the `n`-th of its thread. `seconds`: spent in all."""
        body: bytes | None = None
        value: dict[str, Any]
        if isinstance(event, Answer):
            body = zlib.compress(event.body, 1)
            value = {
                "url": event.url,
                "status": event.status,
                "headers": {name: text for name, text in event.headers.items() if name in _KEPT},
                "request": event.request.to_dict() if event.request else None,
                "fetched_at": event.fetched_at,
            }
        else:
            value = {**event._asdict(), "request": event.request.to_dict()}
        with self._base:
            self._base.execute(
                "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?)", (thread, n, json.dumps(value), body)
            )
            self._base.execute("UPDATE threads SET seconds = ? WHERE id = ?", (seconds, thread))

    def events(self, thread: str) -> Iterator[Answer | Failed]:
        """What came, in order."""
        rows = self._base.execute("SELECT event, body FROM events WHERE thread = ? ORDER BY n", (thread,))
        for event, body in rows.fetchall():
            value = json.loads(event)
            request = ThreadRequest.from_dict(value.pop("request")) if value.get("request") else None
            if body is not None:
                yield Answer(**{**value, "request": request, "body": zlib.decompress(body)})
            elif request is not None:
                yield Failed(**{**value, "request": request})

    def end(self, thread: str) -> None:
        """The record is made."""
        with self._base:
            self._base.execute("DELETE FROM events WHERE thread = ?", (thread,))
            self._base.execute("DELETE FROM threads WHERE id = ?", (thread,))
