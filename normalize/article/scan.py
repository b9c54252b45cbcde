"""One walk over the page's body: every run of words that stands between two breaks, with where it stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lxml.etree import _Element

from ..index import Index
from ..markup import UNSEEN
from ..text import one_line
from .hints import KNOWN, hints_of

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
# An icon in a sentence ends no line; one with words of its own may
_UNBROKEN = INLINE | frozenset("svg path g use defs circle ellipse rect line polyline polygon clippath symbol".split())
_DEEPEST = 300


def has_words(text: str | None) -> bool:
    """Whether bare text is more than white space."""
    return text is not None and not text.isspace() and text != ""


class Run:
    """Words between two breaks."""

    __slots__ = ("after", "box", "box_at", "far", "linked", "near", "owner", "owner_at", "size", "tag", "text", "where")

    def __init__(
        self,
        index: Index,
        owner: int,
        after: int,
        box: int,
        text: str,
        size: int,
        linked: int,
        near: int,
        far: int,
        where: int,
    ) -> None:
        elements = index.elements
        self.owner = elements[owner]
        """The element whose line it is."""
        self.owner_at = owner
        """Its place."""
        self.after = elements[after] if after >= 0 else None
        """The block inside `owner` that it follows; None where it is the first or the whole."""
        self.box = elements[box]
        """The element around `owner`."""
        self.box_at = box
        """Its place."""
        self.tag = index.tag_of[owner]
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

    def __init__(
        self, index: Index, start: int, skipped: Collection[_Element] = (), named: _Element | None = None
    ) -> None:
        """`start`: the place of the element to begin at. `skipped`: elements to pass over. `named`: one whose runs are
        asked for."""
        self.index = index
        self.runs: list[Run] = []
        self.headings: list[tuple[int, _Element]] = []
        """``<h1>`` elements and the number of runs before them."""
        self.inside = range(0)
        """The runs in `named`."""
        self._parts: list[str] = []
        self._links: list[str] = []
        self._walk(start, skipped, named)

    def _walk(self, start: int, skipped: Collection[_Element], named: _Element | None) -> None:
        # by places and not by recursion: a page has hundreds of elements, and nests as deep as it likes
        index, parts, links, runs = self.index, self._parts, self._links, self.runs
        elements, tags, names, keys, ends = index.elements, index.tag_of, index.class_of, index.id_of, index.shape.ends
        unseen = index.after_comments
        bodies = {place for place, at in index.with_attribute("itemprop") if at.get("itemprop") == "articleBody"}
        known = KNOWN
        # elements of the site's own making are words in a sentence, or boxes
        made = {tag for tag in index.kinds if "-" in tag} - INLINE
        around: list[tuple[int, int, int, int, int, int, int, int, int]] = []
        # hints of the element itself, of its box, of all above
        near = above = far = where = 0
        place, end, box, after = start, ends[start], start, -1
        first = 0
        child = start
        opened = True
        while True:
            if opened:
                opened = False
                at = elements[place]
                # white space at the start of a line is none of its words
                text = at.text
                if text is not None and (parts or not text.isspace()):
                    parts.append(text)
                if unseen and at in unseen and (text := unseen[at][0]) and (parts or not text.isspace()):
                    parts.append(text)
                child = place + 1
            if child < end:
                at, tag, following = elements[child], tags[child], ends[child]
                if tag in INLINE or (tag in made and (parts or has_words(at.tail))):
                    if tag == "br":
                        if parts:
                            parts.append("\n")
                    elif (
                        following - child > 1
                        and len(around) < _DEEPEST
                        and not _UNBROKEN.issuperset(tags[child + 1 : following])
                    ):
                        # blocks inside an inline element
                        if parts:
                            self._flush(place, -1, place, near | above, far, where)
                        around.append((place, end, box, near, above, far, where, after, first))
                        name = names[child]
                        far |= above
                        above, near = near, hints_of(name) if name is not None else 0
                        box, place, end, after, first = place, child, following, -1, len(runs)
                        opened = True
                        continue
                    else:
                        bare = following - child == 1 and not (unseen and at in unseen)
                        words = at.text if bare else _words_in(elements[child:following], unseen)
                        if words and (parts or not words.isspace()):
                            parts.append(words)
                            if tag == "a":
                                links.append(words)
                elif tag not in _NEVER and not (skipped and at in skipped):
                    if parts:
                        self._flush(place, after, box, near | above, far, where)
                    after = child
                    name, key = names[child], keys[child]
                    own = 0
                    if name is not None:
                        own = hints_of(name) if (bits := known.get(name)) is None else bits
                    if key is not None:
                        own |= hints_of(key) if (bits := known.get(key)) is None else bits
                    inner = where | _TAG_BITS.get(tag, 0)
                    if child in bodies:
                        inner |= IN_ITEM_BODY
                    style = at.get("style")
                    if (style is not None and "display" in style and "none" in style) or at.get("hidden") is not None:
                        inner |= HIDDEN
                    if tag == "h1":
                        self.headings.append((len(runs), at))
                    if len(around) < _DEEPEST:
                        around.append((place, end, box, near, above, far, where, after, first))
                        far |= above
                        above, near, where = near, own, inner
                        box, place, end, after, first = place, child, following, -1, len(runs)
                        opened = True
                        continue
                    parts.append(" ".join(at.itertext("*")))
                    self._flush(child, -1, place, own | near, above | far, inner)
                closed = child
            else:
                if parts:
                    self._flush(place, after, box, near | above, far, where)
                if not around:
                    return
                at = elements[place]
                if at is named:
                    self.inside = range(first, len(runs))
                if tags[place] == "a":
                    # only one with blocks in it comes here
                    links.clear()
                    for run in runs[first:]:
                        run.linked = run.size
                closed = place
                place, end, box, near, above, far, where, after, first = around.pop()
            tail = at.tail
            if tail is not None and (parts or not tail.isspace()):
                parts.append(tail)
            if unseen and at in unseen and (tail := unseen[at][1]) and (parts or not tail.isspace()):
                parts.append(tail)
            child = ends[closed]

    def _flush(self, owner: int, after: int, box: int, near: int, far: int, where: int) -> None:
        parts = self._parts
        text = one_line(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        if text:
            size = len(text) if text.isascii() else len(text.encode("utf-8", "replace"))
            linked = 0
            if self._links:
                words = one_line("".join(self._links))
                linked = min(size, len(words) if words.isascii() else len(words.encode("utf-8", "replace")))
            self.runs.append(Run(self.index, owner, after, box, text, size, linked, near, far, where))
        self._links.clear()


def _words_in(elements: list[_Element], unseen: Mapping[_Element, object]) -> str:
    """The words of an element, the first of `elements`: all in it. Most hold one other, and are read without a walk."""
    at, only = elements[0], elements[-1]
    if len(elements) != 2 or (unseen and (at in unseen or only in unseen)):
        return "".join(at.itertext("*"))
    return (at.text or "") + (only.text or "") + (only.tail or "")
