"""What is summed up over a page's runs of words before each is looked at."""

from __future__ import annotations

from .scan import Run, Scan

GOOD_SIZE = 80
"""Bytes that a run of running text has at least."""
_UNREPEATED = frozenset(("p", "h2", "h3", "h4", "blockquote", "figure", "td", "tr"))
_HELD = frozenset(("p", "li", "blockquote"))


def good(run: Run) -> bool:
    """Whether a run looks like running text by itself."""
    return run.size >= GOOD_SIZE and run.linked * 3 < run.size


class Frame:
    """What is summed up over the page before each run is looked at; elements are told by their places."""

    def __init__(self, scan: Scan) -> None:
        runs = scan.runs
        self._index = scan.index
        self._parents = parents = scan.index.shape.parents
        self.goods = [good(run) for run in runs]
        self.mass: dict[int, int] = {}
        """Bytes of running text by the element whose child holds it, and by all elements above."""
        self.box: dict[int, int] = {}
        self.total = 0
        self.kinds: dict[tuple[str, int, int], int] = {}
        own: dict[int, tuple[int, int, int]] = {}
        for run, is_good in zip(runs, self.goods, strict=True):
            size, box = run.size, run.box_at
            count, bytes_, linked = own.get(box, (0, 0, 0))
            own[box] = (count + 1, bytes_ + size, linked + run.linked)
            if is_good:
                holder = box if run.tag in _HELD else run.owner_at
                self.box[holder] = self.box.get(holder, 0) + size
                kind = (run.tag, run.near, run.far)
                self.kinds[kind] = self.kinds.get(kind, 0) + size
                self.total += size
        self.parts = own.copy()
        """Runs, bytes and linked bytes by the box of their owner, and by the box of that."""
        for box, (more, size, links) in own.items():
            above = parents[box]
            if above >= 0:
                count, bytes_, linked = self.parts.get(above, (0, 0, 0))
                self.parts[above] = (count + more, bytes_ + size, linked + links)
        self.repeats: dict[int, int] = {}
        self._children: dict[int, dict[tuple[str, str | None], int]] = {}
        for holder, size in self.box.items():
            at = holder
            while at >= 0:
                self.mass[at] = self.mass.get(at, 0) + size
                at = parents[at]

    def repeat(self, element: int) -> int:
        """The most often that the element, or one above it, stands beside its like: items of a list of comments or teasers."""
        repeats, parents = self.repeats, self._parents
        known = repeats.get(element)
        if known is not None:
            return known
        chain = [element]
        at = parents[element]
        known = 0
        while at >= 0:
            found = repeats.get(at)
            if found is not None:
                known = found
                break
            chain.append(at)
            at = parents[at]
        tags, names = self._index.tag_of, self._index.class_of
        for at in reversed(chain):
            tag = tags[at]
            if tag not in _UNREPEATED:
                name = names[at]
                parent = parents[at]
                if parent >= 0 and (name is not None or tag == "li" or tag == "article"):
                    alike = self._alike(parent)[tag, name]
                    if alike > known:
                        known = alike
            repeats[at] = known
        return known

    def _alike(self, parent: int) -> dict[tuple[str, str | None], int]:
        """How many children of each kind an element has."""
        found = self._children.get(parent)
        if found is None:
            index = self._index
            tags, names, ends = index.tag_of, index.class_of, index.shape.ends
            found = self._children[parent] = {}
            child, end = parent + 1, ends[parent]
            while child < end:
                kind = (tags[child], names[child])
                found[kind] = found.get(kind, 0) + 1
                child = ends[child]
        return found
