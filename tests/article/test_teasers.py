"""Lines that break off, or lead on: told by their last words in the same way as by the pattern, which takes longer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalize.article.features import _TEASER, teases


@pytest.mark.parametrize(
    "text", ["Read more", "Lire la suite.", "leia mais", "It broke off …", "and then...", "[...]", "leer MÁS »"]
)
def test_teasers(text: str) -> None:
    assert teases(text)


@given(
    st.lists(
        st.sampled_from(
            ["more", "Weiterlesen", "leia mais", "…", "...", "]", "»", "→", ".", "!", ")", '"', " ", "x", "9", "é", ","]
        ),
        min_size=1,
    )
)
def test_the_short_way_says_the_same(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert teases(text) == (_TEASER.search(text[-30:]) is not None)
