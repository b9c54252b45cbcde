"""Samples of comments that stand in the page, cut and garbled: always a record, as long as anything is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import normalize

SAMPLES = Path(__file__).parents[2] / "samples"
NAMES = (
    "disqus-copy", "disqus-page", "django-contrib", "django-xtd", "drupal", "facebook-page", "intensedebate", "jcomments", "jsonld",
    "k2", "kinja", "komento", "livefyre", "livejournal", "microformats", "movabletype", "schema-org", "spip", "typepad",
    "wordpress-html5", "wordpress-xhtml",
)  # fmt: skip
TAG = re.compile(r"<[^<>]{1,400}>")


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_damaged_pages(name: str, data: st.DataObject) -> None:
    html = (SAMPLES / name / "page.html").read_text("utf-8")
    tags = list(TAG.finditer(html))
    for _ in range(data.draw(st.integers(1, 6))):
        tag = data.draw(st.sampled_from(tags))
        kind = data.draw(st.sampled_from(("without", "twice", "bare", "deep", "cut")))
        text = tag[0]
        if kind == "without":
            html = html.replace(text, "", 1)
        elif kind == "twice":
            html = html.replace(text, text + text, 1)
        elif kind == "bare":
            html = html.replace(text, text.split(" ")[0].rstrip(">") + ">", 1)
        elif kind == "deep":
            html = html.replace(text, text + "<font>" * 1500, 1)
        else:
            html = html[: tag.start()]
    try:
        record = normalize.parse_html(html, url="https://news.example/story", fetched_at="2024-01-01T00:00:00Z")
    except normalize.PageError:
        return
    assert record.thread.extracted in (None, len(record.comments))
    assert len({comment.id for comment in record.comments}) == len(record.comments)


@pytest.mark.parametrize("name", NAMES)
def test_numbers_that_are_none(name: str) -> None:
    """Ids, counts, times: words where numbers stood."""
    html = (SAMPLES / name / "page.html").read_text("utf-8")
    for instead in ("x", "", "-1", "99999999999999999999999", "٣"):
        normalize.parse_html(
            re.sub(r"\d+", instead, html), url="https://news.example/story", fetched_at="2024-01-01T00:00:00Z"
        )


def test_a_name_that_stands_deep() -> None:
    html = (SAMPLES / "wordpress-html5" / "page.html").read_text("utf-8")
    name = next(re.finditer(r"<b class=\"fn\">.*?</b>", html))
    record = normalize.parse_html(
        html.replace(name[0], "<font>" * 1500 + re.sub(r"<.*?>", "", name[0]) + "</font>" * 1500, 1)
    )
    plain = normalize.parse_html(html)
    assert [c.author and c.author.name for c in record.comments] == [c.author and c.author.name for c in plain.comments]
