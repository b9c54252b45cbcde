"""Waline itself: nested, edited, deleted, pinned, held back comments come out as they were posted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.crawler.run import crawl
from tests.servers import waline_server
from tests.servers.waline_server import Story, Waline
from tests.servers.web import serving

from .check import by_number


@pytest.fixture(scope="module")
def waline() -> Iterator[Waline]:
    missing = waline_server.missing()
    if missing:
        pytest.skip(missing)
    with waline_server.serving() as running:
        yield running


def _crawl(waline: Waline, folder: Path) -> tuple[dict[str, Any], dict[str, int]]:
    with serving(Story(waline=waline.base)) as site:
        run = crawl(folder, site.page)
    assert run.status == 0, run.log
    (record,) = run.records().values()
    return record, run.stats()


def test_an_empty_thread(waline: Waline, tmp_path: Path) -> None:
    thread = _crawl(waline, tmp_path)[0]["thread"]
    assert (thread["system"], thread["declared"], thread["extracted"], thread["complete"]) == ("waline", 0, 0, True)


def test_exactly_what_was_posted(waline: Waline, tmp_path: Path) -> None:
    first = waline.post(
        "The bell **rings** twice.\n\nI have [counted](https://bells.example/).", "Ada", link="https://ada.example/"
    )
    reply = waline.post("Three times on Sundays.", "Bo", above=first)
    deep = waline.post("Not in winter, Bo.", "Chidi", above=reply)
    deepest = waline.post("Nor at night.", "Ada", above=deep)
    changed = waline.post("The frist of May.", "Dolores")
    gone = waline.post("I should not have said that.", "Erik")
    below = waline.post("Said what?", "Fatima", above=gone)
    held = waline.post("Buy my boats.", "Hana")
    pinned = waline.post("Please be kind.", "Ito")
    many = [waline.post(f"Comment number {n} of many.", f"Reader {n}") for n in range(110)]
    waline.change(changed, comment="The first of May.")
    waline.change(held, status="waiting")
    waline.change(pinned, sticky=1)
    waline.change(first, like=3)
    waline.delete(gone)
    posted = {int(c["objectId"]): c for c in (first, reply, deep, deepest, changed, pinned, *many)}

    record, stats = _crawl(waline, tmp_path)
    found = {int(number): c for number, c in by_number(record).items()}
    assert set(found) == set(posted), (below, held)
    ids = {c["id"]: number for number, c in found.items()}
    parents = {number: ids[c["parent_id"]] for number, c in found.items() if c["parent_id"]}
    # Waline shows two levels, and names the true parents
    assert parents == {
        reply["objectId"]: first["objectId"],
        deep["objectId"]: reply["objectId"],
        deepest["objectId"]: deep["objectId"],
    }
    assert [found[c["objectId"]]["depth"] for c in (first, reply, deep, deepest)] == [1, 2, 3, 4]
    assert found[first["objectId"]]["text"] == "The bell rings twice.\n\nI have counted."
    assert found[first["objectId"]]["links"] == [{"text": "counted", "url": "https://bells.example/", "block": None}]
    assert found[first["objectId"]]["author"]["url"] == "https://ada.example/"
    assert (found[first["objectId"]]["upvotes"], found[reply["objectId"]]["upvotes"]) == (3, 0)
    assert found[changed["objectId"]]["text"] == "The first of May."
    assert [n for n, c in found.items() if c["pinned"]] == [pinned["objectId"]]
    assert [found[c["objectId"]]["text"] for c in many] == [f"Comment number {n} of many." for n in range(110)]
    for number, comment in posted.items():
        assert found[number]["author"]["name"] == comment["nick"]
        # its data base keeps whole seconds
        stated = datetime.fromisoformat(found[number]["published"]["value"])
        assert abs(stated - datetime.fromtimestamp(comment["time"] / 1000, UTC)) <= timedelta(seconds=1)
        assert found[number]["state"] == "visible"
    thread = record["thread"]
    assert (thread["complete"], thread["incomplete_reasons"]) == (True, [])
    assert (thread["declared"], thread["extracted"]) == (len(posted), len(posted))
    # pages of a hundred roots
    assert stats["thread_requests"] == 2
