"""Stories that stand in no visible element: data of scripts, elements for browsers without scripts, templates."""

from __future__ import annotations

import json
from functools import partial

import pytest

import normalize
from normalize.record import Record
from tests.cost import assert_within

from .pages import STORY, TITLE, URL, ld, page, plain

HTML = "".join(f"<p>{text}</p>" for text in STORY)
OTHER = "".join(
    f"<p>Of another matter, number {n}: the tower at Vesterby is to be painted in spring.</p>" for n in range(20)
)


def read(script: str, shown: str = "<div id='app'></div>") -> Record:
    return normalize.parse_html(page(f"{shown}{script}"), url=URL)


def texts(record: Record) -> list[str]:
    return [block.text for block in record.body]


def data(value: object, kind: str = "application/json") -> str:
    return f"<script id='__NEXT_DATA__' type='{kind}'>{json.dumps(value)}</script>"


def streamed(rows: str, size: int = 300) -> str:
    """Rows of a stream, cut into calls wherever it happens."""
    return "".join(
        f"<script>self.__next_f.push([1,{json.dumps(rows[at : at + size])}])</script>"
        for at in range(0, len(rows), size)
    )


RICH = {
    "nodeType": "document",
    "content": [{"nodeType": "paragraph", "content": [{"nodeType": "text", "value": t}]} for t in STORY],
}
ROWS = (
    '1:"$Sreact.fragment"\n4:I[72872,[],""]\n'
    f"1c:T{len(HTML.encode()):x},{HTML}"
    f'5:["$","$L2",null,{{"article":{{"title":{json.dumps(TITLE)},"contentHtml":"$1c","filler":"{"x" * 400}"}}}}]\n'
)


@pytest.mark.parametrize(
    "script",
    [
        data({"props": {"pageProps": {"article": {"title": TITLE, "body": HTML}, "more": [{"title": "The tower", "body": OTHER}]}}}),
        data({"headlines": {"basic": TITLE}, "content_elements": [{"type": "text", "content": t} for t in STORY]}),
        data({"story": {"headline": TITLE, "blocks": [{"type": "paragraph", "data": {"text": t}} for t in STORY]}}),
        data({"title": TITLE, "body": [{"_type": "block", "children": [{"_type": "span", "text": t[:20]}, {"_type": "span", "text": t[20:]}]} for t in STORY]}),
        data({"title": TITLE, "richText": RICH}),
        data({"title": TITLE, "text": "\n\n".join(STORY)}),
        f"<script>window.__STATE__ = {json.dumps({'a': {'title': TITLE, 'html': HTML}})};window.x=1;</script>",
        f"<script>window.__STATE__=JSON.parse({json.dumps(json.dumps({'title': TITLE, 'html': HTML}))});</script>",
        streamed(ROWS),
        streamed(ROWS.replace('"contentHtml":"$1c",', "")),
    ],
)  # fmt: skip
def test_the_data_of_scripts_is_a_last_resort(script: str) -> None:
    record = read(script)
    assert texts(record) == list(STORY)
    assert record.evidence["/body"].rule == "script.data"
    assert "declared_body" in [warning.code for warning in record.warnings]


def test_parts_keep_their_kinds_and_what_is_no_part_stays_out() -> None:
    parts = [
        {"type": "text", "content": STORY[0]},
        {"type": "header", "content": "What it costs"},
        {"type": "image", "caption": "The pier", "content": "A picture of the pier, by somebody"},
        {"type": "text", "content": f"{STORY[1]} <b>So it is.</b>"},
        {"type": "text", "content": "$$ARTICLEAD$$"},
        {"type": "text", "content": f"1 < 2 & 3: {STORY[2]}"},
        {"type": "text", "content": STORY[3]},
    ]
    record = read(data({"headline": TITLE, "content_elements": parts}))
    assert [(block.type, block.text) for block in record.body] == [
        ("paragraph", STORY[0]),
        ("heading", "What it costs"),
        ("paragraph", f"{STORY[1]} So it is."),
        ("paragraph", f"1 < 2 & 3: {STORY[2]}"),
        ("paragraph", STORY[3]),
    ]


@pytest.mark.parametrize(
    "script",
    [
        data({"title": "The tower of Vesterby is to be painted", "body": OTHER}),
        data({"title": TITLE, "related": [{"title": "The tower of Vesterby is to be painted", "body": OTHER}]}),
        data({"title": TITLE, "comments": [f"https://the.example/{n}" for n in range(200)]}),
        data({"title": TITLE, "body": "<p>Short.</p><p>Words.</p>"}),
        "<script type='application/json'>{broken" + "x" * 500 + "</script>",
        '<script>self.__next_f.push([1,"' + "x" * 500 + "</script>",
        streamed(f"1c:Tffffff,{'x' * 500}"),
    ],
)  # fmt: skip
def test_other_stories_and_broken_data_are_no_body(script: str) -> None:
    assert read(script).body == []


def test_data_counts_for_nothing_where_the_page_shows_a_story() -> None:
    script = data({"title": TITLE, "body": OTHER})
    assert texts(normalize.parse_html(plain(below=script), url=URL)) == list(STORY)


def test_a_stub_gives_way_to_the_whole_story() -> None:
    record = read(data({"title": TITLE, "body": HTML}), f"<article><h1>{TITLE}</h1><p>{STORY[0]}</p></article>")
    assert texts(record) == list(STORY)
    record = read(
        ld(headline=TITLE, articleBody="\n".join(STORY)), f"<article><h1>{TITLE}</h1><p>{STORY[0]}</p></article>"
    )
    assert texts(record) == list(STORY)


@pytest.mark.parametrize("tag", ["noscript", "template"])
def test_elements_that_wait_for_a_browser_are_a_last_resort(tag: str) -> None:
    record = read(f"<{tag}><div>{HTML}</div></{tag}>")
    assert texts(record) == list(STORY)
    assert record.evidence["/body"].rule == tag


def test_time_is_linear() -> None:
    nested = '{"a":' * 3000 + "1" + "}" * 3000
    for hostile in ("=" * 200_000, "={" * 100_000, '={"a":[' * 50_000, '__next_f.push([1,"' + "\\\\" * 100_000, nested):
        page = f"<script>{hostile}</script>"
        assert_within(2, partial(read, page))
