"""JSON with what is commonly wrong in it."""

from __future__ import annotations

import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import normalize
from normalize.mended_json import load_mended


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a": [1, 2,], "b": {"c": null,},}', {"a": [1, 2], "b": {"c": None}}),
        ('{"a": "the "old" bridge", "b": 1}', {"a": 'the "old" bridge', "b": 1}),
        ('{"a": "he said "yes", and left", "b": 1}', {"a": 'he said "yes", and left', "b": 1}),
        ("""{"a": 'it’s 5" long', 'b': 'don\\'t'}""", {"a": 'it’s 5" long', "b": "don't"}),
        ('{"a": "one\ntwo\tthree"}', {"a": "one\ntwo\tthree"}),
        ('{"a": "R\\&D \\d"}', {"a": "R&D \\d"}),
        ('[{"a": 1}]; // done', [{"a": 1}]),
        ('// <![CDATA[\n{"a": /* one */ 1}\n// ]]>', {"a": 1}),
        ('{"a": 1, "b": [{"c": "the end is cut', {"a": 1, "b": [{"c": "the end is cut"}]}),
        ('{"a": 1, "b":', {"a": 1, "b": None}),
        ('{"a": [1, 2}', {"a": [1, 2]}),
        ('{"a": 1]}', {"a": 1}),
        ("no data", None),
        ("", None),
        ("{a: 1}", None),
    ],
)
def test_what_is_put_right(text: str, value: Any) -> None:
    assert load_mended(text) == value


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


@given(st.lists(json_values.filter(lambda value: not isinstance(value, str))))
def test_good_data_stays_what_it_is(value: Any) -> None:
    plain = json.dumps(value)
    if not any(mark in plain for mark in ("\\", "'", '""')):
        assert load_mended(plain) == value


@given(st.text(alphabet="{}[]\":,\\'/* ab1\n"))
def test_nothing_stops_it(text: str) -> None:
    load_mended(text)


@pytest.mark.parametrize("piece", ['"', "'", '" ', "[", "{[", "}", "[}", "/*", "//", '"a":', "\\", '"a",'])
def test_time_is_linear(piece: str) -> None:
    def cost(count: int) -> float:
        text = "{" + piece * count
        started = process_time()
        load_mended(text)
        return process_time() - started

    cost(100)
    assert cost(80_000) < 8 * cost(20_000) + 0.1


def test_a_story_in_broken_data_is_read() -> None:
    data = '{"@type":"NewsArticle","headline":"The "old" bridge","author":{"name":"Ana Reis"},"datePublished":"2024-05-02",}'
    record = normalize.parse_html(f'<script type="application/ld+json">{data}</script><p>Words.</p>')
    assert record.headline == 'The "old" bridge'
    assert [author.name for author in record.authors] == ["Ana Reis"]
    assert record.published is not None
    assert record.published.value == "2024-05-02"
