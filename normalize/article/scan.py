"""One walk over the page's body: every run of words that stands between two breaks, with where it stands."""

from __future__ import annotations

from lxml.etree import _Element

from ..markup import UNSEEN
from .hints import hints_of

# Tags that do not end a line: words in them belong to the run around
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp small span strike "
    "strong sub sup time tt u var wbr br picture source amp-img".split()
)
_TAG_BITS = {
    "article": 1, "main": 2, "aside": 4, "figure": 8, "figcaption": 8, "li": 16, "table": 32, "header": 64, "footer": 128, "nav": 256,
    "form": 512, "blockquote": 1024, "section": 2048, "dl": 16, "fieldset": 512, "address": 4096, "details": 8192, "td": 0,
}  # fmt: skip
(
    IN_ARTICLE,
    IN_MAIN,
    IN_ASIDE,
    IN_FIGURE,
    IN_LIST,
    IN_TABLE,
    IN_HEADER,
    IN_FOOTER,
    IN_NAV,
    IN_FORM,
    IN_QUOTE,
    IN_SECTION,
) = (1 << i for i in range(12))
HIDDEN = 1 << 14
IN_ITEM_BODY = 1 << 15
_NEVER = (UNSEEN - {"form"}) | {"nav"}
_DEEPEST = 300


class Run:
    """Words between two breaks."""

    __slots__ = ("after", "box", "far", "linked", "near", "owner", "size", "tag", "text", "where")

    def __init__(
        self,
        owner: _Element,
        after: _Element | None,
        box: _Element,
        text: str,
        size: int,
        linked: int,
        near: int,
        far: int,
        where: int,
    ) -> None:
        self.owner = owner
        """The element whose line it is."""
        self.after = after
        """The block inside `owner` that it follows; None where it is the first or the whole."""
        self.box = box
        """The element around `owner`."""
        self.tag = str(owner.tag)
        self.text = text
        self.size = size
        """Bytes of the words: letters of scripts that need fewer of them count more."""
        self.linked = linked
        """Bytes that stand in links."""
        self.near = near
        """Hints of the owner's and the box's names."""
        self.far = far
        """Hints of all names above these."""
        self.where = where
        """Bits of the tags around."""


class Scan:
    """The walk."""

    def __init__(self, root: _Element, skipped: frozenset[_Element], named: _Element | None = None) -> None:
        """`skipped`: elements to pass over. `named`: one whose runs are asked for."""
        self.runs: list[Run] = []
        self.headings: list[tuple[int, _Element]] = []
        """``<h1>`` elements and the number of runs before them."""
        self.inside = range(0)
        """The runs in `named`."""
        self._named = named
        self._skipped = skipped
        self._parts: list[str] = []
        self._links: list[str] = []
        self._visit(root, root, 0, 0, 0, 0, 0)

    def _visit(self, element: _Element, box: _Element, near: int, above: int, far: int, where: int, depth: int) -> None:
        """`near`: hints of the element itself; `above`: of its box; `far`: of all above."""
        parts = self._parts
        after: _Element | None = None
        text = element.text
        if text is not None:
            parts.append(text)
        for child in element:
            tag = child.tag
            if tag in INLINE:
                if tag == "br":
                    parts.append("\n")
                else:
                    self._inline(child, tag, element, near, above, far, where, depth)
            elif type(tag) is str and tag not in _NEVER and child not in self._skipped:
                if parts:
                    self._flush(element, after, box, near | above, far, where)
                after = child
                name, key = child.get("class"), child.get("id")
                own = (hints_of(name) if name is not None else 0) | (hints_of(key) if key is not None else 0)
                inner = where | _TAG_BITS.get(tag, 0)
                if child.get("itemprop") == "articleBody":
                    inner |= IN_ITEM_BODY
                style = child.get("style")
                if (style is not None and "display" in style and "none" in style) or child.get("hidden") is not None:
                    inner |= HIDDEN
                if tag == "h1":
                    self.headings.append((len(self.runs), child))
                if depth < _DEEPEST:
                    before = len(self.runs)
                    self._visit(child, element, own, near, above | far, inner, depth + 1)
                    if child is self._named:
                        self.inside = range(before, len(self.runs))
                else:
                    parts.append(" ".join(child.itertext("*")))
                    self._flush(child, None, element, own | near, above | far, inner)
            tail = child.tail
            if tail is not None:
                parts.append(tail)
        if parts:
            self._flush(element, after, box, near | above, far, where)

    def _inline(
        self, child: _Element, tag: str, element: _Element, near: int, above: int, far: int, where: int, depth: int
    ) -> None:
        if len(child) == 0:
            text = child.text
            if text is not None:
                self._parts.append(text)
                if tag == "a":
                    self._links.append(text)
            return
        if tag == "a":
            words = "".join(child.itertext("*"))
            self._links.append(words)
        if depth < _DEEPEST and any(inner.tag not in INLINE for inner in child.iterdescendants("*")):
            # blocks inside an inline element
            if self._parts:
                links, self._links = self._links, []
                if tag == "a":
                    links.pop()
                self._links = links
                self._flush(element, None, element, near | above, far, where)
            name = child.get("class")
            before = len(self.runs)
            self._visit(child, element, hints_of(name) if name is not None else 0, near, above | far, where, depth + 1)
            if tag == "a":
                self._links.clear()
                for run in self.runs[before:]:
                    run.linked = run.size
        else:
            self._parts.extend(child.itertext("*"))

    def _flush(self, owner: _Element, after: _Element | None, box: _Element, near: int, far: int, where: int) -> None:
        text = " ".join("".join(self._parts).split())
        self._parts.clear()
        if text:
            size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
            linked = 0
            if self._links:
                words = " ".join("".join(self._links).split())
                linked = min(size, len(words) if words.isascii() else len(words.encode("utf-8", "replace")))
            self.runs.append(Run(owner, after, box, text, size, linked, near, far, where))
        self._links.clear()
