"""Who answers whom: by the system's ids first, then by "Reply to NAME" labels, then by nesting."""

from __future__ import annotations

import attrs

from .found import FoundComment
from .names import fold

# How far up a branch a label is looked for: deeper ones are no threads but attacks on our time
_NEAR = 300


@attrs.define
class Parents:
    """The parent of each comment, by its index in the list of found comments."""

    index: list[int | None]
    """Index of the parent; None for a root and for one whose parent is not here."""
    missing: list[str | None]
    """Native id of a parent that is stated but not on the page."""
    depths: list[int]
    """1 for a root."""
    inferred: dict[int, str] = attrs.field(factory=dict)
    """Names of comments without an author line, by the label of a reply."""
    unresolved: set[int] = attrs.field(factory=set)
    """Comments whose reply label names nobody on the page."""
    cut: set[int] = attrs.field(factory=set)
    """Comments whose stated parents go round in a circle."""

    @classmethod
    def of(cls, comments: list[FoundComment], *, threaded: bool) -> Parents:
        """The parents in a thread; `threaded` False where the site shows no replies at all."""
        size = len(comments)
        found = cls([None] * size, [None] * size, [1] * size)
        if threaded:
            labels = _Labels(comments, found)
            natives = {c.native_id: i for i, c in enumerate(comments) if c.native_id is not None}
            for i, comment in enumerate(comments):
                found._settle(i, comment, natives, labels)
        found._measure(comments)
        return found

    def _settle(self, i: int, comment: FoundComment, natives: dict[str, int], labels: _Labels) -> None:
        stated = comment.parent_native
        if stated is not None:
            if stated not in ("0", ""):
                parent = natives.get(stated)
                if parent is None or parent == i:
                    self.missing[i] = stated if parent is None else None
                    if parent == i:
                        self.cut.add(i)
                self.index[i] = parent if parent != i else None
        elif comment.enclosing is not None and (comment.reply_to is None or not comment.flattened):
            self.index[i] = comment.enclosing
        elif comment.reply_to is not None:
            self.index[i] = labels.parent(comment.reply_to)
            if self.index[i] is None:
                self.index[i] = comment.enclosing
                if comment.enclosing is None:
                    self.unresolved.add(i)
        labels.placed(i, self.index[i])

    def _measure(self, comments: list[FoundComment]) -> None:
        """Depths along the chains of parents; chains that bite their own tail are cut."""
        settled = [False] * len(comments)
        for i in range(len(comments)):
            chain: list[int] = []
            on_chain: set[int] = set()
            at: int | None = i
            while at is not None and not settled[at] and at not in on_chain:
                chain.append(at)
                on_chain.add(at)
                at = self.index[at]
            chain.reverse()
            if at is not None and at in on_chain:
                self.index[at] = None
                self.cut.add(at)
                # now a root: all others of the circle are measured from it
                chain.insert(0, at)
            for j in chain:
                if not settled[j]:
                    self.depths[j] = self._depth(j, comments[j])
                    settled[j] = True

    def _depth(self, i: int, comment: FoundComment) -> int:
        parent = self.index[i]
        if parent is not None:
            return self.depths[parent] + 1
        if self.missing[i] is not None or i in self.unresolved:
            # its place in the thread is not known; the site's own word on how deep it stands may be
            return max(comment.level or 2, 2)
        return 1


class _Labels:
    """Finds whom "Reply to NAME" means.

    A page prints replies after their parent, branch by branch: so the one that is answered is the comment just before,
    or one that this one answers, and so on up. Among these the nearest of that name is meant; else the nearest earlier.
    """

    def __init__(self, comments: list[FoundComment], parents: Parents) -> None:
        self._comments = comments
        self._parents = parents
        self._names: list[str | None] = [fold(c.author.name) if c.author else None for c in comments]
        self._latest: dict[str, int] = {}
        self._path: list[int] = []

    def parent(self, label: str) -> int | None:
        """Index of the comment that `label` on the next comment means; None where there is none."""
        name = fold(label)
        near = self._path[: -_NEAR - 1 : -1]
        for candidate in near:
            if self._names[candidate] == name:
                return candidate
        earlier = self._latest.get(name)
        if earlier is not None:
            return earlier
        for candidate in near:
            # its author line is lost: the label gives the name back
            if self._names[candidate] is None and self._comments[candidate].author is None:
                self._names[candidate] = name
                self._latest[name] = candidate
                self._parents.inferred[candidate] = label
                return candidate
        return None

    def placed(self, i: int, parent: int | None) -> None:
        """Comment `i` has found its place: the next may answer it, or what it answers."""
        while self._path and self._path[-1] != parent:
            self._path.pop()
        self._path.append(i)
        name = self._names[i]
        if name is not None:
            self._latest[name] = i
