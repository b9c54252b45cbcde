"""The schema's reference for people: Markdown made from the record's types."""

from __future__ import annotations

import json
from typing import Any, get_args, get_origin

import attrs

from .. import record
from ..record import BLOCK_TYPES, SCHEMA, Block
from .describe import Key, all_types, keys, summary

HEAD = """\
# The record: schema `{schema}`

Made from the types in `normalize/record/` by `python -m normalize.schema.generate --write`; do not edit.
The JSON Schema (draft 2020-12) is `normalize/schema/{file}`; `newsthread schema` prints it.

- Every key is always there, in this order. `null`: looked for and not found. `[]`: none found. `0`: the page says zero.
- Text is Unicode NFC, without control or zero-width characters; single spaces, `\\n` for a line break inside a
  paragraph, a blank line between paragraphs. Never an empty string where `null` can stand.
- Times are ISO 8601. Indices count from 0, spans in Unicode code points.
- Lists of values are open: a later minor version may add values and keys. Read on past one that you do not know.

A comment, for example:

```json
{example}
```

"""


def reference() -> str:
    """The whole document."""
    name, _, version = SCHEMA.partition("/")
    parts = [HEAD.format(schema=SCHEMA, file=f"{name}-{version}.json", example=_example())]
    for kind in all_types():
        parts.append(f"## {kind.__name__}\n\n{summary(kind)}\n\n| key | type | |\n|---|---|---|\n")
        parts.extend(f"| `{key.name}` | {_type(key)} | {_cell(key.description)} |\n" for key in keys(kind))
        parts.append("\n")
    return "".join(parts).rstrip("\n") + "\n"


def _example() -> str:
    published = record.Moment(value="2017-09-02", precision="day", raw="September 2, 2017", basis="text")
    comment = record.Comment(
        id="5f0c1d6b8f3d4f62a2c8f1a4e9b7d350",
        native_id="1042",
        parent_id="c1b0a9d8e7f6051423324150617283a9",
        depth=2,
        position=3,
        author=record.CommentAuthor(name="Ada Quill", kind="guest"),
        published=published,
        text="First paragraph,\nwith a line break.\n\nSecond paragraph.",
        reply_to="Tom",
        score=7,
        url="https://example.org/story/#comment-1042",
    )
    data: dict[str, Any] = record.Record(
        id="0" * 32, source=record.Source(input="html", sha256="0" * 64, bytes=0, tool="newsthread"), comments=[comment]
    ).to_dict()
    return json.dumps(data["comments"][0], ensure_ascii=False, indent=2)


def _type(key: Key) -> str:
    return _name(key.annotation) + (" or null" if key.nullable else "")


def _name(annotation: Any) -> str:
    if annotation == Block:
        return " or ".join(_link(kind) for kind in BLOCK_TYPES.values())
    if attrs.has(annotation):
        return _link(annotation)
    if get_origin(annotation) is list:
        return f"list: {_name(get_args(annotation)[0])}"
    if get_origin(annotation) is dict:
        return f"object: {_name(get_args(annotation)[1])} by name"
    return {str: "string", int: "integer", bool: "boolean"}[annotation]


def _link(kind: type) -> str:
    return f"[{kind.__name__}](#{kind.__name__.lower()})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
