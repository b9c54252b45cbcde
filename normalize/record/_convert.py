"""Records to plain data and back, by cattrs' generated code: built on first use, since most programs need one way only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")


@cache
def converter() -> Converter:
    """The converter that knows the block types."""
    from cattrs import Converter
    from cattrs.cols import is_mutable_sequence, list_structure_factory

    from .block import BLOCK_TYPES, Block, Paragraph
    from .comment import Comment
    from .moment import Moment
    from .person import CommentAuthor

    made = Converter(detailed_validation=True, prefer_attrib_converters=False)

    def block(value: Any, _: Any) -> Block:
        # a type of a later minor version is read as a paragraph: its text is never lost
        kind = value.get("type") if isinstance(value, dict) else None
        return made.structure(value, BLOCK_TYPES.get(kind or "", Paragraph))

    def strict(kind: type) -> Any:
        def check(value: Any, _: Any) -> Any:
            # True is an int to Python, never to JSON
            if type(value) is not kind:
                raise ValueError(f"expected {kind.__name__}, got {type(value).__name__}")
            return value

        return check

    def lists(kind: Any) -> Any:
        structured = list_structure_factory(kind, made)

        def check(value: Any, _: Any) -> Any:
            # a string is a sequence to Python, and would become a list of its letters
            if not isinstance(value, list):
                raise ValueError(f"expected list, got {type(value).__name__}")
            return structured(value, kind)

        return check

    for kind in (str, int, bool):
        made.register_structure_hook(kind, strict(kind))
    made.register_structure_hook_factory(is_mutable_sequence, lists)
    made.register_structure_hook(Block, block)
    # threads have tens of thousands of these; of a comment's lists most are empty
    author = _plain(CommentAuthor, {"badges": list})
    moment = _plain(Moment, {})
    nested = {"author": author, "published": moment, "edited": moment, "reactions": dict}
    others = dict.fromkeys(("inline", "quoted", "links", "media"), made.unstructure)
    made.register_unstructure_hook(CommentAuthor, author)
    made.register_unstructure_hook(Moment, moment)
    made.register_unstructure_hook(Comment, _plain(Comment, nested | others))
    return made


def _plain(kind: type, nested: dict[str, Callable[[Any], Any]]) -> Callable[[Any], dict[str, Any]]:
    """What makes a dict of an object of `kind`. `nested`: its fields that are no plain values, and what makes these plain."""
    names: Sequence[str] = [field.name for field in attrs.fields(kind)]
    values = attrgetter(*names)
    parts = tuple(nested.items())

    def plain(value: Any) -> dict[str, Any]:
        data = dict(zip(names, values(value), strict=True))
        for name, make in parts:
            part = data[name]
            if part:
                data[name] = make(part)
            elif part is not None:
                data[name] = part.copy()
        return data

    return plain


def to_dict(value: Any) -> dict[str, Any]:
    """`value` (an attrs object) as plain data."""
    data: dict[str, Any] = converter().unstructure(value)
    return data


def from_dict(data: dict[str, Any], kind: type[T]) -> T:
    """`data` as an object of `kind`; `ValueError` naming the places that do not fit."""
    from cattrs import BaseValidationError, transform_error

    try:
        return converter().structure(data, kind)
    except BaseValidationError as error:
        raise ValueError("; ".join(transform_error(error, path="record"))) from error
