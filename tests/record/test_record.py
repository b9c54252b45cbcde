"""The record to plain data and back."""

from __future__ import annotations

import json

import attrs
import pytest

from normalize.record import (
    BLOCK_TYPES,
    Comment,
    CommentAuthor,
    Evidence,
    Heading,
    Inline,
    Link,
    ListBlock,
    ListItem,
    Media,
    Moment,
    Paragraph,
    Quote,
    Quoted,
    Record,
    Source,
    Span,
)


def full_record() -> Record:
    return Record(
        id="0" * 32,
        headline="A headline",
        published=Moment(value="2024-05-01", precision="day", raw="1 May 2024", basis="text"),
        body=[
            Paragraph(text="One."),
            Heading(text="Two", level=2),
            ListBlock(text="a\nb", items=[ListItem(text="a", items=[ListItem(text="b")])]),
        ],
        quotes=[Quote(kind="direct", text="One.", spans=[Span(block=0, start=0, end=4)])],
        comments=[
            Comment(id="1" * 32, author=CommentAuthor(name="Ana"), links=[Link(text="x", url="https://example.org/")])
        ],
        source=Source(input="html", sha256="0" * 64, bytes=10, tool="newsthread"),
        evidence={"/headline": Evidence(rule="h1")},
    )


def test_a_record_survives_the_way_to_json_and_back() -> None:
    record = full_record()
    assert Record.from_dict(json.loads(record.to_json())) == record


def test_every_key_is_there_in_the_order_of_the_schema() -> None:
    data = full_record().to_dict()
    assert list(data)[:6] == ["schema", "id", "url", "site", "headline", "kicker"]
    assert list(data)[-4:] == ["comments", "source", "evidence", "warnings"]
    assert data["modified"] is None
    assert data["tags"] == []


def test_a_comment_gives_all_that_it_holds_and_nothing_that_is_still_its_own() -> None:
    """Comments are made plain by a shorter way than the rest of the record."""
    record = full_record()
    moment = Moment(value="2024-05-01", precision="day", raw="1 May 2024", basis="text")
    full = Comment(
        id="2" * 32,
        author=CommentAuthor(name="Ben", badges=["Top fan"]),
        published=moment,
        edited=moment,
        quoted=[Quoted(text="One.", comment_id="1" * 32)],
        inline=Inline(block=0),
        media=[Media(type="image", role="comment", url="https://example.org/a.png")],
        reactions={"love": 3},
    )
    record.comments += [full, Comment(id="3" * 32)]
    plain = record.to_dict()["comments"]
    assert plain == [attrs.asdict(comment) for comment in record.comments]
    assert [list(comment) for comment in plain] == [[field.name for field in attrs.fields(Comment)]] * 3
    for comment in plain:
        comment["links"].append("changed")
        comment["reactions"]["changed"] = 1
    plain[1]["author"]["badges"].append("changed")
    assert full.author == CommentAuthor(name="Ben", badges=["Top fan"])
    assert full.reactions == {"love": 3}
    assert [len(comment.links) for comment in record.comments] == [1, 0, 0]
    assert record.comments[2].reactions == {}


def test_json_is_one_line_with_its_letters() -> None:
    record = full_record()
    record.headline = "Überschrift\n„наша“"
    assert "\n" not in record.to_json()
    assert "Überschrift" in record.to_json()


def test_json_is_written_also_of_what_no_encoding_can_hold() -> None:
    record = full_record()
    record.headline = "half a pair \ud83d"
    record.engagement.views = 10**30
    assert json.loads(record.to_json())["engagement"]["views"] == 10**30


@pytest.mark.parametrize(
    ("change", "place"),
    [({"headline": 3}, "headline"), ({"comments": [{"id": None}]}, "comments[0].id"), ({"tags": "a"}, "tags")],
)
def test_a_wrong_type_is_refused_with_its_place(change: dict[str, object], place: str) -> None:
    with pytest.raises(ValueError, match=place.replace("[", r"\[").replace("]", r"\]")):
        Record.from_dict(full_record().to_dict() | change)


def test_a_boolean_is_no_number() -> None:
    data = full_record().to_dict()
    data["source"]["bytes"] = True
    with pytest.raises(ValueError, match="bytes"):
        Record.from_dict(data)


def test_a_key_of_a_later_minor_version_is_passed_over() -> None:
    data = full_record().to_dict() | {"mood": "good"}
    assert Record.from_dict(data).headline == "A headline"


def test_a_block_of_a_later_type_keeps_its_text() -> None:
    data = full_record().to_dict()
    data["body"].append({"type": "poll", "text": "Yes or no?", "votes": 3})
    block = Record.from_dict(data).body[-1]
    assert (block.type, block.text) == ("poll", "Yes or no?")


def test_each_block_class_is_found_by_its_own_type() -> None:
    for name, kind in BLOCK_TYPES.items():
        assert kind.__attrs_attrs__[0].default == name
