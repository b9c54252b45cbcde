"""The smaller parts of a comment: its id, its parent, its votes, its state."""

from __future__ import annotations

import re
from collections import Counter

from ...found import FoundComment
from ..base import count_of
from .marks import data_native, native_of
from .reading import Reading
from .words import DELETED

_PERMALINK = re.compile(
    r"#(?:[a-z_-]*?)(?:comment|kommentar|c|cmt|post|reply|komentarz|r|p|msg)?[-_]?(\d{2,20})\Z", re.I
)
_PARENT_ID = (
    "data-parent-id",
    "data-parent",
    "data-parentid",
    "data-reply-to",
    "data-parent-comment-id",
    "data-in-reply-to",
    "data-in-reply-to-id",
    "data-parent-cid",
    "data-parent_id",
    "data-ref-cid",
    "data-replyto",
    "data-reply-to-id",
)
_KEY = re.compile(r"([A-Za-z_.-]{1,30})(\d{1,20})")
_UP = frozenset(
    "up like likes upvote plus positive thumbup thumbsup agree recommend recommended good pos liked helpful yes favorite heart beğeni pro".split()
)
_DOWN = frozenset(
    "down dislike dislikes downvote unlike minus negative thumbdown thumbsdown disagree bad neg contra no".split()
)
_SCORE = frozenset("score rating points karma vote votes voting rate balance".split())
_VOTES = _UP | _DOWN | _SCORE


def native_ids(reading: Reading) -> tuple[list[str | None], list[str | None]]:
    """The page's own ids of the comments, and those of their parents where it gives them; None where it does not.

    An attribute gives the ids only where nearly all comments have it, and each its own.
    """
    table, outline, total = reading.table, reading.outline, len(reading.nodes)
    by_kind: dict[str, dict[int, str]] = {}
    by_own: dict[str, dict[int, str]] = {}
    parents: list[str | None] = [None] * total
    for number, element in outline.with_ids:
        node = table.node_at.get(number, -1)
        if node < 0:
            continue
        attributes = element.attrib
        key = attributes.get("id") or (attributes.get("name") if element.tag == "a" else None)
        if key and (read := native_of(key)):
            by_kind.setdefault(f"id {read[0]}", {}).setdefault(node, read[1])
        elif key and number == reading.nodes[node].first and (numbered := _KEY.fullmatch(key)):
            by_own.setdefault(numbered[1], {})[node] = numbered[2]
        if (data := data_native(attributes)) is not None:
            by_kind.setdefault(data[0], {}).setdefault(node, data[1])
        for name in _PARENT_ID:
            value = attributes.get(name)
            if value is not None and value.strip().isdigit() and parents[node] is None:
                parents[node] = value.strip()
    for number, element in outline.having(("a",)):
        node = table.node_at.get(number, -1)
        href = element.get("href") if node >= 0 else None
        if href and "#" in href and (match := _PERMALINK.search(href)):
            by_kind.setdefault("href", {}).setdefault(node, match[1])
    # an id of any name is one where attributes tell of parents by it
    stated_parents = {parent for parent in parents if parent is not None}
    by_kind |= {f"own {name}": ids for name, ids in by_own.items() if not stated_parents.isdisjoint(ids.values())}
    for kind, ids in sorted(by_kind.items(), key=lambda item: (-len(item[1]), item[0] == "href", item[0])):
        if len(ids) * 10 >= total * 9 and _one_each(ids, reading):
            if kind == "href" and total == 1:
                continue
            natives = [ids.get(node) for node in range(total)]
            known = set(ids.values())
            # a parent that is the comment itself, or the page, is none
            stated = [None if p is None or p == n else p for p, n in zip(parents, natives, strict=True)]
            if any(p in known for p in stated):
                return natives, [p if p in known else "0" if p is not None else None for p in stated]
            return natives, [None] * total
    return [None] * total, [None] * total


def _one_each(ids: dict[int, str], reading: Reading) -> bool:
    """Whether each comment has an id of its own, but for those that the page shows twice, word by word."""
    first: dict[str, int] = {}
    for node, key in ids.items():
        other = first.setdefault(key, node)
        if other != node and reading.words[other] != reading.words[node]:
            return False
    return len(first) * 3 > len(ids)


def reply_labels(reading: Reading, found: list[FoundComment]) -> None:
    """Sets `reply_to` where a short line of its own says whom a comment answers."""
    for node, (name, _) in reading.answered.items():
        found[node].reply_to = name


def votes(reading: Reading, found: list[FoundComment]) -> None:
    """Sets the votes that class names tell: up, down, or one score."""
    table, outline = reading.table, reading.outline
    kinds: dict[tuple[int, int], str | None] = {}
    for key, column in table.columns.items():
        sample = column.texts[:40]
        numeric = sum(any(c.isdigit() for c in text) and len(text) < 30 for text in sample)
        kinds[key] = _kind(reading, column.element) if numeric * 2 > len(sample) and key[0] >= table.roots else None
    taken: Counter[tuple[int, str]] = Counter()
    for key, kind in kinds.items():
        if kind is None:
            continue
        column = table.columns[key]
        for text, node in zip(column.texts, column.nodes, strict=True):
            count = count_of(text)
            taken[node, kind] += 1
            if count is None or taken[node, kind] > 1:
                continue
            comment = found[node]
            if kind == "up" and count >= 0:
                comment.upvotes = count
            elif kind == "down":
                comment.downvotes = abs(count)
            elif kind == "score":
                comment.score = count
    del outline


def _kind(reading: Reading, element: int) -> str | None:
    outline, table = reading.outline, reading.table
    for _ in range(3):
        if not table.inside(element):
            return None
        words = outline.words(element)
        if words & _VOTES:
            if words & _DOWN:
                return "down" if not words & (_UP - {"like"}) else None
            return "up" if words & _UP else "score"
        element = outline.parents[element]
    return None


def states(found: list[FoundComment]) -> None:
    """Marks what stands in for deleted comments."""
    for comment in found:
        if len(comment.text) < 200 and DELETED.fullmatch(comment.text):
            comment.state = "deleted"
