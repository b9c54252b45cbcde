"""What a record must say of a discussion that was posted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from tests.servers.talk import Posted


def by_number(record: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The comments by their system's ids; each once."""
    comments = record["comments"]
    found = {c["native_id"]: c for c in comments}
    assert len(found) == len(comments), "a comment is doubled"
    assert [c["position"] for c in comments] == list(range(len(comments)))
    return found


def same_thread(
    record: dict[str, Any], posted: Sequence[Posted], *, parents: bool = True, exact: bool = True, words: bool = True
) -> None:
    """All that was posted is there, and nothing else: ids, parents, authors, texts, types, times.

    `parents`: all are checked, else only those of comments that stand at most four levels deep. `exact`: dates have their
    offset and seconds. `words`: pingbacks have their texts.
    """
    found = by_number(record)
    assert set(found) == {str(c.id) for c in posted}
    ids = {c["id"]: number for number, c in found.items()}
    for comment in posted:
        got = found[str(comment.id)]
        if parents or comment.depth < 5:
            assert ids.get(got["parent_id"], "0") == str(comment.parent), comment
            assert got["depth"] == comment.depth
        assert got["author"] is not None
        assert got["author"]["name"] == comment.author
        assert got["type"] == comment.type
        if comment.type == "comment" or words:
            assert got["text"] == comment.words
            assert not got["truncated"]
        if exact and comment.type == "comment":
            assert datetime.fromisoformat(got["published"]["value"]) == comment.at


def whole(record: dict[str, Any], size: int) -> None:
    """The thread says that it is complete."""
    thread = record["thread"]
    assert (thread["complete"], thread["extracted"], thread["incomplete_reasons"]) == (True, size, [])
    assert thread["texts_complete"] is True


def asked(paths: Iterable[str], part: str) -> int:
    """How many of the requests hold `part`."""
    return sum(part in path for path in paths)
