"""Records to plain data and back, by cattrs' generated code: built on first use, since most programs need one way only."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from cattrs import Converter

T = TypeVar("T")


@cache
def converter() -> Converter:
    """The converter that knows the block types."""
    from cattrs import Converter
    from cattrs.cols import is_mutable_sequence, list_structure_factory

    from .block import BLOCK_TYPES, Block, Paragraph

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
    return made


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
