"""The blocks of an article's body, in reading order. Each type has keys of its own; each has `text` with all its words."""

from __future__ import annotations

import attrs

from .moment import Moment


@attrs.define(kw_only=True)
class Paragraph:
    """A paragraph of running text."""

    type: str = "paragraph"
    """Always ``paragraph``."""

    text: str
    """The words; ``\\n`` for a line break."""

    published: Moment | None = None
    """When this entry was published, in live blogs; else null."""


@attrs.define(kw_only=True)
class Heading:
    """A heading inside the body."""

    type: str = "heading"
    """Always ``heading``."""

    text: str
    """The words."""

    level: int
    """1 to 6, as marked up."""


@attrs.define(kw_only=True)
class QuoteBlock:
    """A block quotation or a pull quote."""

    type: str = "quote"
    """Always ``quote``."""

    text: str
    """The quoted words; paragraphs joined by a blank line. Without the cite."""

    cite: str | None = None
    """Whom or what the block names as its source; null where it does not."""

    pull: bool = False
    """Whether the layout marks it as a pull quote, which repeats words of the story."""


@attrs.define(kw_only=True)
class ListItem:
    """An item of a list."""

    text: str
    """The item's own words, without those of nested lists."""

    items: list[ListItem] = attrs.field(factory=list)
    """Items of the lists nested in it."""


@attrs.define(kw_only=True)
class ListBlock:
    """A list."""

    type: str = "list"
    """Always ``list``."""

    text: str
    """All items, one a line, nested ones after their parent."""

    ordered: bool = False
    """Whether the items are numbered."""

    items: list[ListItem] = attrs.field(factory=list)
    """The items."""


@attrs.define(kw_only=True)
class Figure:
    """A picture, or several, with a caption."""

    type: str = "figure"
    """Always ``figure``."""

    text: str
    """The caption where it is told as part of the story, as in a gallery; empty where it only describes the picture, or is none."""

    src: str | None = None
    """URL of the picture: absolute http(s) URL; null where it cannot be told."""

    caption: str | None = None
    """The caption as shown; null without one."""


@attrs.define(kw_only=True)
class Embed:
    """Something of another site shown in the body: a post, a video, a player."""

    type: str = "embed"
    """Always ``embed``."""

    text: str
    """The embedded post's own words as far as the page holds them; else empty."""

    provider: str | None = None
    """``twitter``, ``youtube``, …, or the host's name; null where unknown."""

    url: str | None = None
    """What is embedded: absolute http(s) URL; null where it cannot be told."""


@attrs.define(kw_only=True)
class Table:
    """A table of data."""

    type: str = "table"
    """Always ``table``."""

    text: str
    """Rows by line, cells by tab."""

    rows: list[list[str]] = attrs.field(factory=list)
    """The cells' texts, row by row."""


@attrs.define(kw_only=True)
class Code:
    """Preformatted text."""

    type: str = "code"
    """Always ``code``."""

    text: str
    """The lines with their indentation."""


@attrs.define(kw_only=True)
class Separator:
    """A thematic break."""

    type: str = "separator"
    """Always ``separator``."""

    text: str = ""
    """Always empty, or the ornament that stands there ("* * *")."""


Block = Paragraph | Heading | QuoteBlock | ListBlock | Figure | Embed | Table | Code | Separator
"""Any of the block types."""

BLOCK_TYPES: dict[str, type[Block]] = {
    "paragraph": Paragraph,
    "heading": Heading,
    "quote": QuoteBlock,
    "list": ListBlock,
    "figure": Figure,
    "embed": Embed,
    "table": Table,
    "code": Code,
    "separator": Separator,
}
"""The block classes by their `type`."""
