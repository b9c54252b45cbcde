"""JSON-LD that no site writes: it neither stops the reading of its page nor takes long."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import normalize
from normalize.article import jsonld
from tests.cost import assert_linear

PAGE = "<title>A bridge is closed</title><h1>A bridge is closed</h1><script type='application/ld+json'>{}</script>"


@pytest.mark.parametrize("key", ["author", "creator", "anything", "@graph", "@type"])
def test_deep_lists_stop_nothing(key: str) -> None:
    for depth in (90, 480, 900, 5000):
        data = f'{{"@type": "NewsArticle", "headline": "Other", "{key}": {"[" * depth}"a"{"]" * depth}}}'
        for text in (data, data[: -depth // 2]):
            record = normalize.parse_html(PAGE.format(text))
            assert record.headline == "A bridge is closed" or depth == 90


def test_data_that_is_nested_as_pages_do_it_is_read() -> None:
    text = '{"@graph": [' + ",".join(["[" * 20 + "1" + "]" * 20] * 20) + "]}"
    assert jsonld.load(text) is not None
    assert jsonld.load("[" * 200 + "]" * 200) is None


@pytest.mark.parametrize("piece", ["--> ", "/* ]]>" + " " * 99, "]]> ;", "// "])
def test_signs_around_the_data(piece: str) -> None:
    def made(size: int) -> Callable[[], object]:
        text = '{"a": 1}' + piece[:-1] + piece[-1] * size + "x"
        return lambda: jsonld.load(text)

    assert_linear(made, 2_000, 32_000)
