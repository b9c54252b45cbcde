"""The record: the types of schema `newsthread/1`, one idea a file."""

from .article_parts import Engagement, Link, Media, Notice, Related, Site
from .block import (
    BLOCK_TYPES,
    Block,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    QuoteBlock,
    Separator,
    Table,
)
from .comment import Comment, Inline, Quoted
from .moment import Moment
from .person import CommentAuthor, Person
from .quote import Quote, Span
from .record import SCHEMA, Record
from .source import Evidence, Source, WarcPosition, Warning
from .thread import Thread

__all__ = [
    "BLOCK_TYPES", "SCHEMA", "Block", "Code", "Comment", "CommentAuthor", "Embed", "Engagement", "Evidence", "Figure",
    "Heading", "Inline", "Link", "ListBlock", "ListItem", "Media", "Moment", "Notice", "Paragraph", "Person", "Quote",
    "QuoteBlock", "Quoted", "Record", "Related", "Separator", "Site", "Source", "Span", "Table", "Thread",
    "WarcPosition", "Warning",
]  # fmt: skip
