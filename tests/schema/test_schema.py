"""The published schema, the types, and the reference say the same."""

from __future__ import annotations

import copy
import hashlib
import json
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from normalize import record
from normalize.schema import CURRENT, RELEASED, generate, load, published
from normalize.schema.describe import all_types, keys
from normalize.schema.generate import DOCS, FILE, MAY_BE_EMPTY, OPEN_ENUMS, PATTERNS, VERSION, dump, main
from normalize.schema.reference import reference

from .validate import validate


def full_record() -> dict[str, Any]:
    """A record in which every type and every block stands once."""
    moment = record.Moment(value="2024-05-01T10:20+02:00", precision="minute", raw="10:20", basis="time", tz="explicit")
    made = record.Record(
        id="a" * 32,
        url="https://example.org/story",
        headline="A headline",
        authors=[record.Person(name="Ada Quill", url="https://example.org/ada")],
        published=moment,
        body=[
            record.Paragraph(text="“One two three four,” she said.", published=moment),
            record.Heading(text="Part", level=2),
            record.QuoteBlock(text="Words"),
            record.ListBlock(text="one\ntwo", items=[record.ListItem(text="one", items=[record.ListItem(text="two")])]),
            record.Figure(text="", src="https://example.org/a.png"),
            record.Embed(text="", provider="youtube", url="https://example.org/v"),
            record.Table(text="a\t", rows=[["a", ""]]),
            record.Code(text="x = 1"),
            record.Separator(),
        ],
        quotes=[
            record.Quote(
                kind="direct",
                text="One two three four,",
                spans=[record.Span(block=0, start=1, end=20)],
                cue="she said",
                cue_block=0,
            )
        ],
        links=[record.Link(text="", url="https://example.org/x", block=0)],
        media=[record.Media(type="image", role="lead", url="https://example.org/a.png")],
        engagement=record.Engagement(points=-3, reactions={"wow": 2}),
        notices=[record.Notice(kind="disclaimer", text="Views are the author's.")],
        related=[record.Related(title="Another", url=None)],
        thread=record.Thread(system="wpdiscuz", extracted=2),
        comments=[
            record.Comment(id="b" * 32, author=record.CommentAuthor(name="Tom"), text="Hello", published=moment),
            record.Comment(
                id="c" * 32,
                parent_id="b" * 32,
                depth=2,
                position=1,
                inline=record.Inline(block=0),
                quoted=[record.Quoted(text="Hello")],
            ),
        ],
        source=record.Source(
            input="warc",
            fetched_at="2024-05-02T00:00:00Z",
            sha256="0" * 64,
            bytes=1,
            tool="newsthread",
            warc=record.WarcPosition(file="a.warc.gz", offset=0),
        ),
        evidence={"/comments/*/author": record.Evidence(rule="wpdiscuz.author")},
        warnings=[record.Warning(code="unstable_id", at="/comments/*/id", detail="No ids.")],
    )
    return made.to_dict()


def put(data: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """A copy of `data` with `value` at `pointer`."""
    changed = copy.deepcopy(data)
    *way, last = pointer.split("/")[1:]
    place: Any = changed
    for step in way:
        place = place[int(step) if isinstance(place, list) else step]
    place[int(last) if isinstance(place, list) else last] = value
    return changed


def test_published_is_what_the_types_say() -> None:
    assert published() == dump(generate.generate()), (
        f"{FILE.name} and the types differ. Is schema {VERSION} released (RELEASED in normalize/schema/__init__.py)? "
        "Then raise SCHEMA and CURRENT to the next minor version; else run: "
        "python -m normalize.schema.generate --write"
    )


def test_reference_is_what_the_types_say() -> None:
    if not DOCS.parent.is_dir():
        pytest.skip("installed without docs")
    assert DOCS.read_text(encoding="utf-8") == reference(), "run: python -m normalize.schema.generate --write"


def test_versions_agree() -> None:
    assert f"newsthread/{CURRENT}" == record.SCHEMA
    assert CURRENT == VERSION


def test_released_files_never_change() -> None:
    assert {version: hashlib.sha256(published(version).encode()).hexdigest() for version in RELEASED} == RELEASED


def test_a_released_schema_is_not_overwritten(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(generate, "FILE", tmp_path / "schema.json")
    monkeypatch.setattr(generate, "DOCS", tmp_path / "schema.md")
    monkeypatch.setitem(RELEASED, VERSION, "0" * 64)
    assert main(["--write"]) == 1
    assert not list(tmp_path.iterdir())
    monkeypatch.setitem(RELEASED, VERSION, hashlib.sha256(published().encode()).hexdigest())
    assert main(["--write"]) == 0
    assert (tmp_path / "schema.json").read_text(encoding="utf-8") == published()


def test_prints_without_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert json.loads(capsys.readouterr().out) == load()


def test_is_a_valid_schema() -> None:
    Draft202012Validator.check_schema(load())


@pytest.mark.parametrize("version", ["", "9.9", "../1.0", "1.0\n"])
def test_unknown_version(version: str) -> None:
    with pytest.raises(ValueError):
        published(version)


def test_the_lists_name_keys_that_exist() -> None:
    known = {f"{kind.__name__}.{key.name}" for kind in all_types() for key in keys(kind)}
    assert known >= OPEN_ENUMS | MAY_BE_EMPTY | set(PATTERNS)


def test_every_block_type_has_its_own_name() -> None:
    for name, kind in record.BLOCK_TYPES.items():
        assert attrs.fields_dict(kind)["type"].default == name


def test_full_record_is_valid() -> None:
    validate(full_record())


def test_later_minor_versions_are_valid() -> None:
    data = put(full_record(), "/schema", "newsthread/1.7")
    data["later"] = data["comments"][0]["later"] = {"any": "thing"}
    data["body"].append({"type": "poll", "text": "Yes or no?", "votes": 12})
    data["thread"]["order"] = "controversial"
    validate(data)


def all_places(value: Any, at: str = "") -> list[str]:
    """Pointers of all keys of all objects that a type describes."""
    if isinstance(value, list):
        return [place for index, item in enumerate(value) for place in all_places(item, f"{at}/{index}")]
    if not isinstance(value, dict) or at.endswith("/reactions") or at == "/evidence":
        return []
    return [place for key, item in value.items() for place in (f"{at}/{key}", *all_places(item, f"{at}/{key}"))]


@pytest.mark.parametrize("pointer", all_places(full_record()))
def test_every_key_is_required(pointer: str) -> None:
    data = full_record()
    *way, last = pointer.split("/")[1:]
    place: Any = data
    for step in way:
        place = place[int(step) if isinstance(place, list) else step]
    del place[last]
    with pytest.raises(AssertionError):
        validate(data)


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("/schema", "newsthread/2.0"),
        ("/id", "A" * 32),
        ("/id", None),
        ("/url", "javascript:alert(1)"),
        ("/url", "https:///no-host"),
        ("/url", ""),
        ("/headline", ""),
        ("/headline", "a\u00a0b"),
        ("/headline", "e\u0301"),
        ("/dek", ["a"]),
        ("/authors", None),
        ("/authors/0/name", None),
        ("/published/value", "1 May 2024"),
        ("/published/value", "2024-05-01 10:20"),
        ("/published/latest", "2024-05-01T10:20:00+02:00"),
        ("/published/latest", "2024-13-01T10:20:00Z"),
        ("/published/tz", None),
        ("/body/0/text", None),
        ("/body/1/level", 7),
        ("/body/1/level", "2"),
        ("/body/6/rows", [["a", None]]),
        ("/quotes/0/spans/0/end", 19),
        ("/quotes/0/spans/0/block", 99),
        ("/quotes/0/cue_block", None),
        ("/quotes/0/cue_block", 1),
        ("/links/0/block", 99),
        ("/engagement/points", "24"),
        ("/engagement/points", True),
        ("/engagement/shares", -1),
        ("/engagement/reactions", {"wow": None}),
        ("/thread/extracted", 3),
        ("/comments/0/position", 1),
        ("/comments/0/depth", 2),
        ("/comments/0/depth", 0),
        ("/comments/1/depth", 3),
        ("/comments/1/id", "b" * 32),
        ("/comments/1/author", {}),
        ("/comments/1/text", "\x07"),
        ("/source/fetched_at", "yesterday"),
        ("/source/sha256", "0"),
        ("/evidence", {"/comments/*/nothing": {"rule": "a", "confidence": "high"}}),
        ("/warnings/0/at", "/comments/9/id"),
        ("/warnings/0/at", "comments"),
        ("/warnings/0/detail", ""),
    ],
)
def test_refuses(pointer: str, value: Any) -> None:
    with pytest.raises(AssertionError):
        validate(put(full_record(), pointer, value))
