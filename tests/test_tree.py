"""The one parse, also of pages that no parser likes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.errors import PageError
from normalize.tree import parse
from tests.cost import assert_within


@pytest.mark.parametrize("depth", [300, 2500, 10_000])
def test_what_stands_very_deep_and_what_comes_after_is_kept(depth: int) -> None:
    page = "<html><body>" + "<div>" * depth + "<p>deep down</p>" + "</div>" * depth + "<p>after all</p></body></html>"
    root, doubts = parse(page.encode())
    assert " ".join(" ".join(str(t) for t in root.itertext()).split()) == "deep down after all"
    assert [code for code, _ in doubts] == (["nested_too_deep"] if depth > 2040 else [])


def test_a_script_in_a_flattened_page_is_no_markup() -> None:
    page = (
        "<div>" * 3000
        + "<script>if (a < b) document.write('</div>')</script><!-- </div> -->end"
        + "</div>" * 3000
        + "<b>x</b>"
    )
    root, _ = parse(page.encode())
    assert [script.text for script in root.iter("script")] == ["if (a < b) document.write('</div>')"]
    assert [b.text for b in root.iter("b")] == ["x"]


def test_unclosed_scripts_cost_no_more_than_their_length() -> None:
    page = "<div>" * 3000 + "<script>" * 20_000 + "<!--" * 20_000
    assert_within(5, lambda: parse(page.encode()))


def test_markup_without_anything_is_refused() -> None:
    with pytest.raises(PageError):
        parse(b"<!-- -->")


@given(st.text(alphabet=st.sampled_from("<>/ab &;\"'=!-\x00é"), max_size=300))
def test_any_markup_is_parsed_or_refused(markup: str) -> None:
    try:
        parse(markup.encode())
    except PageError as error:
        assert str(error)
