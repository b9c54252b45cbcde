"""Damaged files of every kind give a page or a failure, never an exception."""

from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalize.saved import SavedFailure, SavedPage, read_stream
from tests.saved.pages import HTML, unzipped, warc_record
from tests.saved.test_hints import SINGLEFILE
from tests.saved.test_mhtml import CHROME
from tests.saved.test_wayback import FOOT, SAVED

WHOLE = {
    "mhtml": CHROME,
    "warc": unzipped(warc_record(HTML) * 2),
    "warc.gz": warc_record(HTML) * 2,
    "warc of gzip": unzipped(warc_record(gzip.compress(HTML), headers="Content-Encoding: gzip\r\n")),
    "gzip": gzip.compress(HTML),
    "wayback": SAVED + FOOT,
    "singlefile": SINGLEFILE.encode(),
}
damage = st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 40), st.binary(max_size=8)), min_size=1, max_size=4)


@pytest.mark.parametrize("kind", WHOLE)
@given(cuts=damage)
@settings(max_examples=150, deadline=None)
def test_damage(kind: str, cuts: list[tuple[int, int, bytes]]) -> None:
    body = WHOLE[kind]
    for place, length, put in cuts:
        place %= len(body) + 1
        body = body[:place] + put + body[place + length :]
    for saved in read_stream(io.BytesIO(body), None, "-"):
        assert isinstance(saved, SavedPage | SavedFailure)
        if isinstance(saved, SavedFailure):
            assert "error of newsthread" not in saved.message
            assert "\n" not in saved.message
