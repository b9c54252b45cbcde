"""One thread out of many answers: comments by their native ids, each field from the source that knows it best.

Texts, dates and parents: data (REST, an API) over the page, the page over a feed; a whole text over a cut one always.
Votes, sticky ones, badges: as the page shows them. What the sources say differently is told.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

import attrs

from ..found import FoundComment, FoundDate
from ..names import fold, is_placeholder
from ..record import Warning
from .asking import Source

_RANK: dict[Source, int] = {"feed": 0, "page": 1, "api": 2}
_LETTERS = re.compile(r"[\W_]+")
_LATEST = ("score", "upvotes", "downvotes", "replies_declared")
_MISSING = ("title", "avatar_name", "level", "reply_to", "inline_text", "url")


@attrs.define
class _Held:
    """A comment with the ranks of what its fields came from."""

    comment: FoundComment
    outer: str | None = None
    text: int = -1
    dates: int = -1
    parent: int = -1
    place: tuple[int, int] | None = None
    """Where the site shows it: number of the part, index in it; None where only data names it."""


class Merger:
    """The comments of a thread as they come in."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._parts = 0
        self._falls = 0
        self._differ: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, native_id: object) -> bool:
        return native_id in self._held

    def comments(self) -> Iterable[FoundComment]:
        """The comments so far, in the order in which they came."""
        return (held.comment for held in self._held.values())

    def get(self, native_id: str) -> FoundComment | None:
        """The comment of that id, as known so far."""
        held = self._held.get(native_id)
        return held.comment if held else None

    def add(self, comments: list[FoundComment], source: Source, place: int | None = None) -> int:
        """Merge the comments of a part; how many of them are new.

        `place`: the number of the comment page that the part is, from 1; None or 0: it stands behind all that came before.
        """
        if place:
            self._falls += _steps_down(comments)
        else:
            place = self._parts
        self._parts = max(self._parts, place) + 1
        keys = [key_of(comment) for comment in comments]
        new = 0
        for i, (key, comment) in enumerate(zip(keys, comments, strict=True)):
            outer = keys[comment.enclosing] if comment.enclosing is not None else None
            held = self._held.get(key)
            if held is None:
                rank = _RANK[source]
                parent = rank if comment.parent_native is not None else -1
                held = self._held[key] = _Held(comment, outer, rank, rank, parent)
                new += 1
            else:
                self._merge(held, comment, source)
                if held.outer is None and outer != key:
                    held.outer = outer
            if held.place is None and source == "page":
                held.place = (place, i)
        return new

    def update(self, comments: list[FoundComment], source: Source) -> int:
        """Merge what is new of comments that are here; how many of `comments` are."""
        known = 0
        for comment in comments:
            held = self._held.get(comment.native_id or "")
            if held is not None:
                self._merge(held, comment, source)
                known += 1
        return known

    def result(self, order: str | None) -> list[FoundComment]:
        """All comments: the roots in the site's order, those that only data names by date among them; replies likewise.

        `order` as in `Thread.order`; None: told from the dates. The indices of `enclosing` are those of the list.
        """
        # where the newest stands first on each page, the last page is read first
        sign = -1 if self._falls > 0 else 1
        places = [(sign * h.place[0], h.place[1], h) for h in self._held.values() if h.place is not None]
        shown = [held for _, _, held in sorted(places, key=lambda place: place[:2])]
        late = [h for h in self._held.values() if h.place is None]
        if shown and late:
            late.sort(key=lambda h: instant_of(h.comment) or 0.0)
            roots = [h for h in late if _is_root(h)]
            shown = _woven(shown, roots, order) + [h for h in late if not _is_root(h)]
        elif late:
            shown = late
        index = {key_of(held.comment): i for i, held in enumerate(shown)}
        result = []
        for held in shown:
            comment = held.comment
            comment.enclosing = index.get(held.outer) if held.outer is not None else None
            result.append(comment)
        return result

    def warnings(self) -> list[Warning]:
        """What the sources say differently of the same comments, one warning a field."""
        said = {
            "text": "the page and the data give different texts of {} comments; the data's are kept",
            "parent_id": "the page and the data name different parents of {} comments; the data's are kept",
            "author": "the page and the data name different authors of {} comments; the page's are kept",
            "published": "the page and the data date {} comments differently; the data's dates are kept",
        }
        return [
            Warning(code="sources_differ", at=f"/comments/*/{field}", detail=said[field].format(count))
            for field, count in self._differ.items()
        ]

    def _merge(self, held: _Held, new: FoundComment, source: Source) -> None:
        old, rank = held.comment, _RANK[source]
        self._text(held, new, rank)
        self._dates(held, new, rank)
        if new.parent_native is not None:
            if old.parent_native is not None and old.parent_native != new.parent_native:
                self._differ["parent_id"] += 1
            if rank >= held.parent:
                old.parent_native, held.parent = new.parent_native, rank
            if rank == _RANK["api"]:
                old.flattened = False
        self._author(old, new)
        for name in _LATEST:
            value = getattr(new, name)
            if value is not None and (rank > 0 or getattr(old, name) is None):
                setattr(old, name, value)
        for name in _MISSING:
            if getattr(old, name) is None:
                setattr(old, name, getattr(new, name))
        if new.reactions:
            old.reactions = new.reactions
        if not old.edited:
            old.edited = new.edited
        if new.type != "comment":
            old.type = new.type
        if new.state != "visible":
            old.state = new.state
        old.pinned = old.pinned or new.pinned

    def _text(self, held: _Held, new: FoundComment, rank: int) -> None:
        old = held.comment
        if not new.text and not new.media:
            return
        if old.truncated != new.truncated:
            better = old.truncated
        elif old.truncated:
            better = len(new.text) > len(old.text)
        else:
            if old.text and _letters(old.text) != _letters(new.text):
                self._differ["text"] += 1
            better = rank > held.text or not old.text
        if better:
            old.text, old.truncated, old.quoted, old.links = new.text, new.truncated, new.quoted, new.links
            old.media = new.media or old.media
            held.text = rank

    def _dates(self, held: _Held, new: FoundComment, rank: int) -> None:
        old = held.comment
        if not new.dates:
            return
        before, after = instant_of(old), instant_of(new)
        if before is not None and after is not None and abs(before - after) >= 1:
            self._differ["published"] += 1
        more = [date for date in new.dates if date not in old.dates]
        old.dates = [*more, *old.dates] if rank > held.dates else [*old.dates, *more]
        held.dates = max(held.dates, rank)

    def _author(self, old: FoundComment, new: FoundComment) -> None:
        mine, theirs = old.author, new.author
        if theirs is None:
            return
        if mine is None:
            old.author = theirs
            return
        if _letters(fold(mine.name)) != _letters(fold(theirs.name)):
            if is_placeholder(mine.name):
                old.author = theirs
            elif not is_placeholder(theirs.name):
                self._differ["author"] += 1
            return
        mine.url = mine.url or theirs.url
        mine.avatar = mine.avatar or theirs.avatar
        if mine.kind == "unknown":
            mine.kind = theirs.kind
        mine.badges = mine.badges or theirs.badges


def key_of(comment: FoundComment) -> str:
    """What a comment is known by: its native id, else author, date and text."""
    if comment.native_id is not None:
        return comment.native_id
    author = comment.author.name if comment.author else ""
    return "\n".join(["", author, comment.dates[0].raw if comment.dates else "", comment.text])


def instant_of(comment: FoundComment) -> float | None:
    """When it was posted, as a Unix time, where one of its dates is a machine form with a zone; else None."""
    for date in comment.dates:
        if date.basis in ("api", "time"):
            instant = _instant(date)
            if instant is not None:
                return instant
    return None


def _instant(date: FoundDate) -> float | None:
    try:
        read = datetime.fromisoformat(date.raw)
        return read.timestamp() if read.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _steps_down(comments: list[FoundComment]) -> int:
    """How many more of a page's roots are older than the one before than are newer, told from their ids."""
    ids = [
        int(c.native_id or 0)
        for c in comments
        if c.enclosing is None and not c.pinned and (c.native_id or "").isdigit()
    ]
    return sum(1 if a > b else -1 for a, b in pairwise(ids))


def _is_root(held: _Held) -> bool:
    stated = held.comment.parent_native
    return stated in ("0", "") or (stated is None and held.outer is None)


def _woven(shown: list[_Held], late: list[_Held], order: str | None) -> list[_Held]:
    """The roots that the site has not shown yet among those that it has, if these run by date; else behind them."""
    roots = [h for h in shown if _is_root(h) and not h.comment.pinned]
    times = [t for h in roots if (t := instant_of(h.comment)) is not None]
    rising = all(a <= b for a, b in pairwise(times))
    falling = all(a >= b for a, b in pairwise(times))
    if order == "votes" or not (rising or falling) or not times:
        return shown + late
    newest_first = falling and (order == "newest" or not rising)
    if newest_first:
        late.reverse()
    woven: list[_Held] = []
    at = 0
    ids = {id(h) for h in roots}
    for held in shown:
        time = instant_of(held.comment) if id(held) in ids else None
        while time is not None and at < len(late):
            other = instant_of(late[at].comment)
            if other is None or (other < time if newest_first else other > time) or other == time:
                break
            woven.append(late[at])
            at += 1
        woven.append(held)
    return woven + late[at:]


def _letters(text: str) -> str:
    """A text without what sites print differently: white space, quotes, dashes, ellipses, cases."""
    return _LETTERS.sub("", text).casefold()
