"""What the record's types say about themselves: their keys in order, with annotation and docstring."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
import types
from functools import cache
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

import attrs

from .. import record
from ..record import BLOCK_TYPES, Block, Record


class Key(NamedTuple):
    """One key of a type."""

    name: str
    annotation: Any
    nullable: bool
    description: str


@cache
def keys(kind: type) -> tuple[Key, ...]:
    """The keys of an attrs class in the schema's order, those of its base first."""
    hints = get_type_hints(kind)
    docs = _docstrings(kind)
    found = []
    for field in attrs.fields(kind):
        if field.name not in docs:
            raise TypeError(f"{kind.__name__}.{field.name} has no docstring")
        annotation, nullable = _without_none(hints[field.name])
        found.append(Key(field.name, annotation, nullable, docs[field.name]))
    return tuple(found)


def summary(kind: type) -> str:
    """What a type is, in a line or two."""
    return _prose(kind.__doc__ or "")


def all_types() -> list[type]:
    """Every attrs class of the record, each after the one that names it first."""
    order: list[type] = []
    todo: list[Any] = [Record]
    while todo:
        kind = todo.pop(0)
        if kind in order:
            continue
        order.append(kind)
        for key in keys(kind):
            todo.extend(_classes(key.annotation))
    known = {kind for name in record.__all__ if attrs.has(kind := getattr(record, name))}
    if known != set(order):
        raise TypeError(f"not reached from Record: {sorted(kind.__name__ for kind in known ^ set(order))}")
    return order


def known_values(key: Key) -> list[str]:
    """The values of an open enum that its docstring names, in their order."""
    return list(dict.fromkeys(re.findall(r"`([a-z][a-z_]*)`", key.description)))


def _classes(annotation: Any) -> list[type]:
    if annotation == Block:
        return list(BLOCK_TYPES.values())
    if isinstance(annotation, type) and attrs.has(annotation):
        return [annotation]
    return [kind for part in get_args(annotation) for kind in _classes(part)]


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation):
        rest = [part for part in get_args(annotation) if part is not type(None)]
        if len(rest) != 1:
            raise TypeError(f"no rule for {annotation}")
        return rest[0], True
    return annotation, False


def _docstrings(kind: type) -> dict[str, str]:
    """The string after each annotated name in the class body: Python keeps it in the source only."""
    docs: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if not attrs.has(base):
            continue
        (tree,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        assert isinstance(tree, ast.ClassDef)
        for field, after in zip(tree.body, tree.body[1:], strict=False):
            if (
                isinstance(field, ast.AnnAssign)
                and isinstance(field.target, ast.Name)
                and isinstance(after, ast.Expr)
                and isinstance(after.value, ast.Constant)
                and isinstance(after.value.value, str)
            ):
                docs[field.target.id] = _prose(after.value.value)
    return docs


def _prose(text: str) -> str:
    return " ".join(text.replace("``", "`").split())
