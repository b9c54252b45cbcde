"""Samples with answers, played back: what is asked must be what the sample's exchanges say, word for word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from normalize.comments import gather
from normalize.comments.asking import Answer, ThreadRequest
from normalize.comments.gather import Gathering
from normalize.page import Page

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = sorted(file.parent.name for file in SAMPLES.glob("*/answers.json"))
MOST = 60


def meta_of(name: str) -> dict[str, Any]:
    """``meta.json``; its ``options`` are what the user gives."""
    value: dict[str, Any] = json.loads((SAMPLES / name / "meta.json").read_text("utf-8"))
    return value


def exchanges_of(name: str) -> list[dict[str, Any]]:
    """The requests and answers, in order."""
    value: list[dict[str, Any]] = json.loads((SAMPLES / name / "answers.json").read_text("utf-8"))
    return value


def page_of(name: str) -> Page:
    meta = meta_of(name)
    return Page((SAMPLES / name / "page.html").read_bytes(), url=meta["url"], fetched_at=meta["fetched_at"])


def opened(name: str) -> Gathering:
    thread = gather(page_of(name), options=meta_of(name).get("options"))
    assert thread is not None
    return thread


def thread_of(html: str, url: str = "https://news.example/2026/story.html", **options: Any) -> Gathering:
    """The thread of a page made of a piece of HTML."""
    page = f"<html><head><title>Story</title></head><body><main><h1>Story</h1><p>Words.</p>{html}</main></body></html>"
    thread = gather(Page(page, url=url, fetched_at="2026-03-01T12:00:00Z"), options=options)
    assert thread is not None
    return thread


def body_of(value: Any) -> bytes:
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def as_said(request: ThreadRequest) -> dict[str, Any]:
    """A request as the exchanges write it."""
    said: dict[str, Any] = {"method": request.method, "url": request.url}
    if request.json is not None:
        said["json"] = request.json
    if request.form is not None:
        said["form"] = dict(request.form)
    if request.headers:
        said["headers"] = dict(request.headers)
    if request.keys:
        said["keys"] = dict(request.keys)
    return said


def play(thread: Gathering, exchanges: list[dict[str, Any]]) -> None:
    """Answer every request by the next exchange; both must end together."""
    left = list(exchanges)
    while (request := thread.next_request()) is not None:
        assert left, f"asked for more than the sample has: {request.url}"
        exchange = left.pop(0)
        assert as_said(request) == exchange["request"]
        assert thread.take(Answer(body=body_of(exchange["response"]["body"]), request=request))
    assert not left


def answer_all(thread: Gathering, *bodies: Any) -> list[ThreadRequest]:
    """Answer the requests by `bodies`, the last one for ever; the requests."""
    asked: list[ThreadRequest] = []
    while (request := thread.next_request()) is not None:
        body = bodies[min(len(asked), len(bodies) - 1)]
        asked.append(request)
        assert len(asked) < MOST, "it asks for ever"
        thread.take(Answer(body=body_of(body), request=request))
    return asked
