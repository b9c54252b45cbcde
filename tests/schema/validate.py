"""`validate(record)`: what every record that a test or command makes must keep to."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker

from normalize.schema import load


def validate(record: dict[str, Any]) -> None:
    """Raise `AssertionError` naming every place where `record` breaks the schema or contradicts itself."""
    problems = [f"{error.json_path}: {error.message[:200]}" for error in _validator().iter_errors(record)]
    # what contradicts itself can only be asked of a record that has the right form
    problems = problems or [*_texts(record, ""), *_comments(record), *_quotes(record), *_pointers(record)]
    assert not problems, "not a valid record:\n" + "\n".join(problems)


@cache
def _validator() -> Draft202012Validator:
    formats = FormatChecker(())

    @formats.checks("uri")
    def uri(value: object) -> bool:
        parts = urlsplit(value) if isinstance(value, str) else None
        return parts is None or (bool(parts.scheme) and bool(parts.netloc) and not any(map(str.isspace, str(value))))

    @formats.checks("date-time", raises=ValueError)
    def date_time(value: object) -> bool:
        return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None

    return Draft202012Validator(load(), format_checker=formats)


def _texts(value: Any, at: str) -> Iterator[str]:
    """Strings that are not clean; `raw` too, since it is shown to people."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _texts(item, f"{at}/{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _texts(item, f"{at}/{index}")
    elif isinstance(value, str):
        if not unicodedata.is_normalized("NFC", value):
            yield f"{at}: not NFC: {value!r}"
        if any(unicodedata.category(letter) == "Cc" and letter not in "\n\t" for letter in value):
            yield f"{at}: a control character: {value!r}"
        if any(space in value for space in "\u00a0\u200b\u202f\ufeff"):
            yield f"{at}: a space that is not plain: {value!r}"


def _comments(record: dict[str, Any]) -> Iterator[str]:
    """Ids, order and tree."""
    seen: dict[str, int] = {}
    comments = record["comments"]
    lost = {warning["at"] for warning in record["warnings"] if warning["code"] == "missing_parent"}
    for index, comment in enumerate(comments):
        at = f"/comments/{index}"
        if comment["position"] != index:
            yield f"{at}/position: {comment['position']}"
        if comment["id"] in seen:
            yield f"{at}/id: the same as that of {seen[comment['id']]}"
        seen[comment["id"]] = index
    for index, comment in enumerate(comments):
        at, parent = f"/comments/{index}", seen.get(comment["parent_id"])
        # one that answers a comment which cannot be told is no root
        if comment["parent_id"] is None and comment["depth"] != 1 and f"{at}/parent_id" not in lost:
            yield f"{at}/depth: {comment['depth']} without a parent"
        if parent is not None and comment["depth"] != comments[parent]["depth"] + 1:
            yield f"{at}/depth: {comment['depth']} under a parent of {comments[parent]['depth']}"
        if parent is not None and parent >= index:
            yield f"{at}/parent_id: before its parent"
    extracted = record["thread"]["extracted"]
    if extracted != (len(comments) if record["thread"]["system"] else None):
        yield f"/thread/extracted: {extracted} of {len(comments)} comments"


def _quotes(record: dict[str, Any]) -> Iterator[str]:
    body = record["body"]
    for index, quote in enumerate(record["quotes"]):
        at = f"/quotes/{index}"
        if any(span["block"] >= len(body) or span["end"] <= span["start"] for span in quote["spans"]):
            yield f"{at}/spans: outside the body"
            continue
        stretches = [body[span["block"]]["text"][span["start"] : span["end"]] for span in quote["spans"]]
        if stretches and "\n\n".join(stretches) != quote["text"]:
            yield f"{at}/text: not what its spans hold"
        if (quote["cue"] is None) != (quote["cue_block"] is None):
            yield f"{at}/cue_block: {quote['cue_block']} with the cue {quote['cue']!r}"
        if quote["cue_block"] is not None and quote["cue"] not in body[quote["cue_block"]]["text"]:
            yield f"{at}/cue: not in its block"
    for index, link in enumerate(record["links"]):
        if link["block"] is not None and link["block"] >= len(body):
            yield f"/links/{index}/block: outside the body"


def _pointers(record: dict[str, Any]) -> Iterator[str]:
    """Evidence and warnings must point at something."""
    for place in [*record["evidence"], *(warning["at"] for warning in record["warnings"])]:
        if not _resolves(record, place.split("/")[1:]):
            yield f"{place}: points at nothing"


def _resolves(value: Any, steps: list[str]) -> bool:
    for index, step in enumerate(steps):
        if isinstance(value, list):
            if step == "*":
                return any(_resolves(item, steps[index + 1 :]) for item in value)
            if not step.isdecimal() or int(step) >= len(value):
                return False
            value = value[int(step)]
        elif isinstance(value, dict) and step in value:
            value = value[step]
        else:
            return False
    return True
