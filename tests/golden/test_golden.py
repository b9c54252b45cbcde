"""The golden document: its record was written by hand (samples/golden/READING.md), never by a reader."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from normalize import parse_text
from normalize.plaintext import account
from tests.schema.validate import validate

FOLDER = Path(__file__).parents[2] / "samples" / "golden"
PAGE = (FOLDER / "page.txt").read_bytes()
TEXT = PAGE.decode("utf-8")
EXPECTED: dict[str, Any] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found() -> dict[str, Any]:
    return parse_text(TEXT).to_dict()


def test_the_document_is_untouched() -> None:
    assert sha256(PAGE).hexdigest() == "9e6751859dd63bbdea412415ecab60322008878ace2121515e87266fd33343ad"
    assert b"\r" not in PAGE


def test_the_expectation_is_valid() -> None:
    validate(EXPECTED)


@pytest.mark.parametrize("key", [key for key in EXPECTED if key != "source"])
def test_each_part(found: dict[str, Any], key: str) -> None:
    assert found[key] == EXPECTED[key]


def test_the_whole(found: dict[str, Any]) -> None:
    assert found["source"].pop("tool")
    expected = {**EXPECTED, "source": {key: value for key, value in EXPECTED["source"].items() if key != "tool"}}
    assert found == expected
    # the schema's key order too, but for evidence, whose keys are no keys of the schema
    assert json.dumps({**found, "evidence": {}}) == json.dumps({**expected, "evidence": {}})


def test_ids_are_made_as_documented() -> None:
    def digest(text: str) -> str:
        return sha256(text.encode()).hexdigest()[:32]

    body = "\n\n".join(block["text"] for block in EXPECTED["body"])
    assert EXPECTED["id"] == digest(f"article\n1\n{EXPECTED['headline']}\n\n{body}")
    for comment in EXPECTED["comments"]:
        author = comment["author"] or {"name": "", "basis": "stated"}
        stated = author["name"] if author["basis"] == "stated" else ""
        words = " ".join(comment["text"].split()[:20])
        key = [EXPECTED["id"], stated, comment["published"]["value"], words, "0"]
        assert comment["id"] == digest("comment\n1\n" + "\n".join(key))


def test_line_ends_and_a_mark_at_the_start_change_nothing() -> None:
    """What Windows does to a text file on its way; the bytes differ, the reading does not."""
    for changed in (TEXT.replace("\n", "\r\n"), "\ufeff" + TEXT, TEXT.rstrip("\n"), TEXT + "\n\n"):
        record = parse_text(changed).to_dict()
        assert {key: record[key] for key in EXPECTED if key != "source"} == {
            key: EXPECTED[key] for key in EXPECTED if key != "source"
        }


def test_every_line_is_accounted_for() -> None:
    lines = TEXT.split("\n")
    uses = account(TEXT)
    by_number = {use.number: use for use in uses}
    assert len(by_number) == len(uses), "a line is used twice"
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        assert number in by_number, f"line {number} is not explained: {line!r}"
        assert by_number[number].text.split() == line.split()
        assert by_number[number].use, f"line {number} has no use: {line!r}"


def strings(value: Any) -> list[str]:
    """All strings of a record, but for what is not the page's words."""
    if isinstance(value, dict):
        return [text for key, item in value.items() if key not in {"rule", "detail"} for text in strings(item)]
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


def test_lines_that_are_content_stand_in_the_record(found: dict[str, Any]) -> None:
    """By the record itself, not by what the reader says of its lines: nothing is lost."""
    furniture = {1, 38, 40, 41, 42, 43, 44}  # emptied category line, vote box (its number is a number), wpDiscuz' own
    held = "\n".join(strings({key: item for key, item in found.items() if key not in {"evidence", "warnings"}}))
    for number, line in enumerate(TEXT.split("\n"), 1):
        words = " ".join(line.removesuffix("…\u00a0Read more »").removeprefix("Reply to\u00a0").split())
        if number not in furniture and words:
            assert words in held, f"line {number} is lost"


def test_body_and_comments_share_no_paragraph(found: dict[str, Any]) -> None:
    """Nothing twice: a line is the source of one place only."""
    texts = [block["text"] for block in found["body"]]
    texts += [part for comment in found["comments"] for part in comment["text"].split("\n\n")]
    texts += [notice["text"] for notice in found["notices"]] + [story["title"] for story in found["related"]]
    texts += [found["headline"], found["dek"]]
    assert len(texts) == len(set(texts))
    content = [line for line in TEXT.split("\n") if len(line) > 60]
    assert sum(len(text.split()) for text in texts) >= sum(len(line.split()) for line in content) - 6
