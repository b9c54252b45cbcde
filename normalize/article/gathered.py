"""What the reading of a body gathers."""

from __future__ import annotations

import attrs

from ..record import Block, Link, Media, Notice, Related


@attrs.define
class Body:
    """What the body's element held."""

    blocks: list[Block] = attrs.field(factory=list)
    links: list[Link] = attrs.field(factory=list)
    media: list[Media] = attrs.field(factory=list)
    notices: list[Notice] = attrs.field(factory=list)
    related: list[Related] = attrs.field(factory=list)
    next_page: str | None = None
