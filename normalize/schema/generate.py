"""The JSON Schema of the record, made from its types. ``python -m normalize.schema.generate [--write]``."""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs

from ..record import BLOCK_TYPES, SCHEMA, Block, Record
from . import RELEASED
from .describe import Key, all_types, keys, known_values, summary

VERSION = SCHEMA.partition("/")[2]
FILE = Path(__file__).with_name(f"newsthread-{VERSION}.json")
DOCS = Path(__file__).parents[2] / "docs" / "schema.md"

# What an annotation cannot say, by key, or by type and key where the name alone means different things.
URLS = {"url", "src", "avatar", "next_page", "final_url"}
TIMES = {"fetched_at", "earliest", "latest"}
SIGNED = {"points", "score"}
MAY_BE_EMPTY = {
    "Code.text", "Comment.text", "Embed.text", "Figure.text", "Link.text", "ListItem.text", "Separator.text",
    "Warning.at",
}  # fmt: skip
OPEN_ENUMS = {
    "Comment.state", "Comment.type", "CommentAuthor.basis", "CommentAuthor.kind", "CommentAuthor.type",
    "Embed.provider", "Evidence.confidence", "Media.role", "Media.type", "Moment.basis", "Moment.precision",
    "Moment.tz", "Notice.kind", "Person.type", "Quote.basis", "Quote.confidence", "Quote.kind", "Record.access",
    "Source.input", "Thread.incomplete_reasons", "Thread.order", "Thread.system", "Warning.code",
}  # fmt: skip
HEX32 = "^[0-9a-f]{32}$"
PATTERNS = {
    "Comment.id": HEX32,
    "Comment.parent_id": HEX32,
    "Quoted.comment_id": HEX32,
    "Record.id": HEX32,
    "Record.schema": f"^newsthread/{VERSION.partition('.')[0]}\\.[0-9]+$",
    "Source.sha256": "^[0-9a-f]{64}$",
    "Warning.at": "^(/[^/]+)*$",
    "Moment.value": (
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}(:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?)?)?$"
    ),
}


def generate() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of `Record`, as plain data."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsthread:record:{VERSION}",
        "title": f"newsthread record, schema {VERSION}",
        **_object(Record),
        "$defs": {"Block": _block()}
        | {kind.__name__: _object(kind) for kind in sorted(all_types()[1:], key=lambda kind: kind.__name__)},
    }


def dump(schema: dict[str, Any]) -> str:
    """`schema` as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _object(kind: type) -> dict[str, Any]:
    # later minor versions add keys: none is forbidden
    return {
        "description": summary(kind),
        "type": "object",
        "properties": {key.name: _property(kind, key) for key in keys(kind)},
        "required": [key.name for key in keys(kind)],
        "additionalProperties": True,
    }


def _property(kind: type, key: Key) -> dict[str, Any]:
    name = f"{kind.__name__}.{key.name}"
    if BLOCK_TYPES.get(str(attrs.fields_dict(kind)[key.name].default)) is kind and key.name == "type":
        return {"description": key.description, "const": attrs.fields_dict(kind)["type"].default}
    made = _value(key.annotation, name)
    if name in OPEN_ENUMS:
        made.get("items", made)["examples"] = known_values(key)
    if key.nullable:
        made = {"anyOf": [made, {"type": "null"}]} if "$ref" in made else made | {"type": [made["type"], "null"]}
    return {"description": key.description, **made}


def _value(annotation: Any, name: str) -> dict[str, Any]:
    if annotation == Block:
        return {"$ref": "#/$defs/Block"}
    if attrs.has(annotation):
        return {"$ref": f"#/$defs/{annotation.__name__}"}
    if get_origin(annotation) is list:
        (item,) = get_args(annotation)
        return {"type": "array", "items": _value(item, f"{name}[]")}
    if get_origin(annotation) is dict:
        _, value = get_args(annotation)
        return {"type": "object", "additionalProperties": _value(value, f"{name}[]")}
    if annotation is str:
        return _string(name)
    if annotation is int:
        return _integer(name)
    if annotation is bool:
        return {"type": "boolean"}
    raise TypeError(f"no rule for {name}: {annotation}")


def _string(name: str) -> dict[str, Any]:
    key = name.rpartition(".")[2]
    made: dict[str, Any] = {"type": "string"}
    if key in URLS:
        made |= {"format": "uri", "pattern": "^https?://"}
    elif key in TIMES:
        made |= {"format": "date-time", "pattern": "Z$"}
    elif name in PATTERNS:
        made |= {"pattern": PATTERNS[name]}
    elif name not in MAY_BE_EMPTY and name != "Table.rows[][]":
        made |= {"minLength": 1}
    return made


def _integer(name: str) -> dict[str, Any]:
    key = name.rpartition(".")[2]
    if key in SIGNED:
        return {"type": "integer"}
    if key == "level":
        return {"type": "integer", "minimum": 1, "maximum": 6}
    return {"type": "integer", "minimum": 1 if key == "depth" else 0}


def _block() -> dict[str, Any]:
    """Any block: the keys of its type where the type is known, text and type where a later version brought it."""
    return {
        "description": "A block of the body: the keys besides `type` and `text` depend on `type`.",
        "type": "object",
        "properties": {"type": {"type": "string", "examples": list(BLOCK_TYPES)}, "text": {"type": "string"}},
        "required": ["type", "text"],
        "allOf": [
            {"if": {"properties": {"type": {"const": name}}}, "then": {"$ref": f"#/$defs/{kind.__name__}"}}
            for name, kind in BLOCK_TYPES.items()
        ],
    }


def main(arguments: list[str] | None = None) -> int:
    """Print the schema, or write it and its reference; exit status 1 where that would change a released file."""
    from .reference import reference

    parser = argparse.ArgumentParser(prog="python -m normalize.schema.generate", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write {FILE.name} and docs/{DOCS.name}")
    options = parser.parse_args(arguments)
    schema = dump(generate())
    if not options.write:
        sys.stdout.write(schema)
        return 0
    released = RELEASED.get(VERSION)
    if released is not None and hashlib.sha256(schema.encode()).hexdigest() != released:
        print(f"schema {VERSION} is released and may not change: raise SCHEMA to the next version", file=sys.stderr)
        return 1
    FILE.write_text(schema, encoding="utf-8", newline="\n")
    DOCS.write_text(reference(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
