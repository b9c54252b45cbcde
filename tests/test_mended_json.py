"""JSON with what is commonly wrong in it."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import normalize
from normalize.mended_json import load_mended
from tests.cost import assert_linear


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
    assert_linear(lambda count: partial(load_mended, "{" + piece * count), 10_000, 80_000)


def test_a_story_in_broken_data_is_read() -> None:
    data = '{"@type":"NewsArticle","headline":"The "old" bridge","author":{"name":"Ana Reis"},"datePublished":"2024-05-02",}'
    record = normalize.parse_html(f'<script type="application/ld+json">{data}</script><p>Words.</p>')
    assert record.headline == 'The "old" bridge'
    assert [author.name for author in record.authors] == ["Ana Reis"]
    assert record.published is not None
    assert record.published.value == "2024-05-02"
