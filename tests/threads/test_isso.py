"""Isso itself: nested, edited and deleted comments come out as they were posted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crawler.run import crawl
from tests.servers import isso_server
from tests.servers.isso_server import Isso, Story
from tests.servers.web import serving

from .check import by_number


@pytest.fixture
def story() -> Iterator[Story]:
    missing = isso_server.missing()
    if missing:
        pytest.skip(missing)
    with serving(Story()) as site:
        yield site


@pytest.fixture
def isso(story: Story, tmp_path: Path) -> Iterator[Isso]:
    with isso_server.serving(tmp_path, story.base) as running:
        story.isso = running.base
        yield running


def test_exactly_what_was_posted(isso: Isso, story: Story, tmp_path: Path) -> None:
    first = isso.post(
        "The bell **rings** twice.\n\nI have [counted](https://bells.example/).", "Ada", website="https://ada.example/"
    )
    reply = isso.post("Three times on Sundays.", "Bo", first)
    deep = isso.post("Not in winter, Bo.", "Chidi", reply)
    nameless = isso.post("Who <b>asked</b> you?")
    gone = isso.post("I should not have said that.", "Dolores")
    below = isso.post("Said what?", "Erik", gone)
    vanished = isso.post("Nobody answered this one.", "Fatima")
    changed = isso.post("The frist of May.", "Ada")
    many = [isso.post(f"Comment number {n} of many.", f"Reader {n}") for n in range(60)]
    isso.edit(changed, "The first of May.")
    isso.delete(gone)
    isso.delete(vanished)
    run = crawl(tmp_path, story.page)
    assert run.status == 0, run.log
    (record,) = run.records().values()
    found = by_number(record)
    assert set(found) == {str(n) for n in (first, reply, deep, nameless, gone, below, changed, *many)}
    ids = {c["id"]: int(number) for number, c in found.items()}
    parents = {int(n): ids.get(c["parent_id"], 0) for n, c in found.items() if c["parent_id"]}
    # Isso keeps two levels: what answers a reply answers its root
    assert parents == {reply: first, deep: first, below: gone}
    assert found[str(first)]["text"] == "The bell rings twice.\n\nI have counted."
    assert found[str(first)]["links"] == [{"text": "counted", "url": "https://bells.example/", "block": None}]
    assert found[str(first)]["author"]["url"] == "https://ada.example/"
    assert found[str(first)]["upvotes"] == 0
    assert found[str(nameless)]["author"] is None
    assert found[str(nameless)]["text"] in ("Who asked you?", "Who <b>asked</b> you?")
    assert (found[str(gone)]["state"], found[str(gone)]["text"], found[str(gone)]["author"]) == ("deleted", "", None)
    assert found[str(changed)]["text"] == "The first of May."
    assert found[str(changed)]["edited"] is not None
    assert found[str(reply)]["edited"] is None
    assert all(c["published"]["precision"] == "second" for c in found.values())
    assert [found[str(n)]["text"] for n in many] == [f"Comment number {n} of many." for n in range(60)]
    thread = record["thread"]
    assert (thread["system"], thread["complete"], thread["incomplete_reasons"]) == ("isso", True, [])
    assert (thread["declared"], thread["extracted"]) == (67, 67)
    assert run.stats()["thread_requests"] == 1


def test_an_empty_thread(isso: Isso, story: Story, tmp_path: Path) -> None:
    run = crawl(tmp_path, story.page)
    (record,) = run.records().values()
    thread = record["thread"]
    assert (thread["system"], thread["declared"], thread["extracted"], thread["complete"]) == ("isso", 0, 0, True)


def test_a_server_that_is_away(story: Story, tmp_path: Path) -> None:
    story.isso = "http://127.0.0.1:1"
    run = crawl(tmp_path, story.page)
    (record,) = run.records().values()
    thread = record["thread"]
    assert thread["complete"] is False
    assert thread["incomplete_reasons"] == ["loaded_by_script", "network_error"]
    assert [w["code"] for w in record["warnings"]] == ["thread_request_failed"]
