"""The record: all that one page says."""

from __future__ import annotations

import json
from typing import Any

import attrs
import orjson

from ..collector import without_collector
from . import _convert
from .article_parts import Engagement, Link, Media, Notice, Related, Site
from .block import Block
from .comment import Comment
from .moment import Moment
from .person import Person
from .quote import Quote
from .source import Evidence, Source, Warning
from .thread import Thread

SCHEMA = "newsthread/1.0"
"""Name and version of the schema that this release writes."""


@attrs.define(kw_only=True)
class Record:
    """One page of news with its comments. Every key is always there: null = looked for and not found, [] = none."""

    schema: str = SCHEMA
    """Name and version of the schema."""

    id: str
    """32 hex digits: of the canonical URL without scheme and trailing slash; with no URL, of headline and body."""

    url: str | None = None
    """Canonical URL, without fragment, tracking parameters and page numbers; null where unknown."""

    site: Site = attrs.field(factory=Site)
    """The site."""

    headline: str | None = None
    """The story's headline, without the site's name."""

    kicker: str | None = None
    """The line above the headline; null without one."""

    dek: str | None = None
    """The standfirst that a reader sees under the headline; not repeated in `body`, unless it is the first paragraph of the
    story's own text as well."""

    description: str | None = None
    """The summary that the page declares about itself (meta, OpenGraph, JSON-LD), seen or not."""

    language: str | None = None
    """BCP 47 tag, declared or else detected."""

    authors: list[Person] = attrs.field(factory=list)
    """Who signs the article."""

    published: Moment | None = None
    """When the article was published; never taken from a comment, a related story or the page's clock."""

    modified: Moment | None = None
    """When it was last changed, as stated."""

    sections: list[str] = attrs.field(factory=list)
    """Sections or categories, as the page names them."""

    tags: list[str] = attrs.field(factory=list)
    """Tags, as the page names them."""

    body: list[Block] = attrs.field(factory=list)
    """The story, block by block in reading order."""

    quotes: list[Quote] = attrs.field(factory=list)
    """Direct quotations, block and pull quotes, embedded posts, with their speakers."""

    links: list[Link] = attrs.field(factory=list)
    """Links inside the body."""

    media: list[Media] = attrs.field(factory=list)
    """Lead and body images, video, audio."""

    engagement: Engagement = attrs.field(factory=Engagement)
    """Counts that the page states about the article."""

    notices: list[Notice] = attrs.field(factory=list)
    """Disclaimers, promotions, corrections and their like: kept, but out of the body."""

    related: list[Related] = attrs.field(factory=list)
    """Other stories that the page points to: kept, but out of the body."""

    access: str | None = None
    """``free``, ``metered`` or ``paywalled`` as declared; null where not declared."""

    next_page: str | None = None
    """URL of the story's next page; null without one."""

    thread: Thread = attrs.field(factory=Thread)
    """The comment section as a whole."""

    comments: list[Comment] = attrs.field(factory=list)
    """The comments: roots as the site shows them, replies after their parent."""

    source: Source
    """The page as it was read."""

    evidence: dict[str, Evidence] = attrs.field(factory=dict)
    """Which rule gave which value, by JSON pointer; ``*`` stands for all (``/comments/*/author``)."""

    warnings: list[Warning] = attrs.field(factory=list)
    """What a careful reader should know."""

    def to_dict(self) -> dict[str, Any]:
        """The record as plain dicts, lists, strings, numbers, booleans and None, in the schema's key order."""
        return _convert.to_dict(self)

    @without_collector
    def to_json(self) -> str:
        """The record as one line of JSON, in the schema's key order, non-ASCII letters kept."""
        data = self.to_dict()
        try:
            return orjson.dumps(data).decode()
        except TypeError:  # half a surrogate pair, or a number of more than 64 bits: rare, and no reason to lose a page
            return json.dumps(data, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Record:
        """The record in `data`, as `to_dict` gives it or ``json.loads`` reads it. Unknown keys are passed over.

        Raises `ValueError` naming the place when a value has the wrong type or a key without default is missing.
        """
        return _convert.from_dict(data, cls)
