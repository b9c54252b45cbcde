"""The golden story as saved text and as HTML: the same record, but for what only HTML knows."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from normalize import parse_html, parse_text

SAMPLES = Path(__file__).parents[2] / "samples"
META = json.loads((SAMPLES / "theduran-html" / "meta.json").read_text(encoding="utf-8"))

ONLY_HTML_KNOWS = [
    r"/(id|url|site/domain|description|language|source|evidence|warnings)",
    r"/authors|/published",  # the text states neither
    r"/links|/media",
    r"/engagement/comments",
    r"/related/\d+/url",
    r"/thread/(order|declared|complete|closed)",
    r"/comments/\d+/(id|native_id|parent_id|url|published/basis)",
    r"/comments/[0145]/author/kind",
    r"/comments/2/author/(url|kind|basis)",  # in the text inferred from the reply
    r"/comments/3/author",  # in the text nameless
]


def differences(left: Any, right: Any, at: str = "") -> list[str]:
    """Pointers where two records differ, as deep as both have the same form."""
    if isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        return [place for key in left for place in differences(left[key], right[key], f"{at}/{key}")]
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        return [
            place for i, pair in enumerate(zip(left, right, strict=True)) for place in differences(*pair, f"{at}/{i}")
        ]
    return [] if left == right else [at]


def expected(name: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads((SAMPLES / name / "expected.json").read_text(encoding="utf-8"))
    return record


def read(name: str) -> dict[str, Any]:
    page = (SAMPLES / name / ("page.html" if "html" in name else "page.txt")).read_bytes()
    if "html" in name:
        return parse_html(page, url=META["url"], fetched_at=META["fetched_at"]).to_dict()
    return parse_text(page.decode("utf-8")).to_dict()


@pytest.mark.parametrize("get", [expected, read], ids=["expected", "read"])
def test_the_twins_tell_one_story(get: Any) -> None:
    text, html = get("golden"), get("theduran-html")
    # the page shows a grid of other stories too, which the converter dropped
    shown = {story["title"] for story in text["related"]}
    html["related"] = [story for story in html["related"] if story["title"] in shown]
    # the thread's tree, by position: the ids differ since HTML knows the comments' own
    for record in (text, html):
        place = {comment["id"]: comment["position"] for comment in record["comments"]}
        record["tree"] = [place.get(comment["parent_id"]) for comment in record["comments"]]
    assert text["tree"] == html["tree"] == [None, None, None, 2, None, None]
    may_differ = re.compile("|".join(f"(?:{rule})(?:/|$)" for rule in ONLY_HTML_KNOWS))
    found = differences(text, html)
    assert [place for place in found if not may_differ.match(place)] == []
    # and HTML does know more: a rule that covers nothing would be an excuse
    for rule in ONLY_HTML_KNOWS:
        assert any(re.match(f"(?:{rule})(?:/|$)", place) for place in found), rule


def test_the_html_reads_as_expected() -> None:
    found, wanted = read("theduran-html"), expected("theduran-html")
    assert found["source"].pop("tool")
    del wanted["source"]["tool"]
    assert differences(wanted, found) == []
