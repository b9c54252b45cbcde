"""Comments that pages state for machines."""

from __future__ import annotations

import json

from normalize import Record, parse_html

STORY = "<article><h1>The bridge is shut</h1><p>The bridge over the river is shut until autumn, the council says.</p></article>"


def read(body: str) -> Record:
    return parse_html(f'<html lang="en"><body>{STORY}{body}</body></html>', url="https://news.example/bridge")


def test_microdata_without_class_names() -> None:
    item = (
        '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope '
        'itemtype="https://schema.org/Person">Ms <b itemprop="name">{name}</b></span> <meta itemprop="datePublished" content="{date}">'
        '<div itemprop="text"><p>{text}</p></div><span itemprop="upvoteCount">{up}</span>{inner}</div>'
    )
    reply = item.format(name="Bo", date="2022-03-04T10:00:00Z", text="Nor do I.", up=0, inner="")
    record = read(
        "<h3>Comments</h3>"
        + item.format(name="Ada Ek", date="2022-03-04T09:00:00Z", text="I do not believe it.", up=3, inner=reply)
    )
    first, second = record.comments
    assert first.author is not None
    assert first.author.name == "Ada Ek"
    assert first.published is not None
    assert first.published.value == "2022-03-04T09:00:00Z"
    assert (first.text, second.text) == ("I do not believe it.", "Nor do I.")
    assert second.parent_id == first.id


def test_jsonld_alone() -> None:
    data = {
        "@type": "NewsArticle",
        "headline": "The bridge is shut",
        "comment": [
            {"@type": "Comment", "text": "Good and well.", "author": {"name": "Cy"}, "dateCreated": "2022-03-04", "upvoteCount": 2,
             "comment": {"@type": "Comment", "text": "<p>Not at all.</p>", "author": "Di"}},
            {"@type": "Comment", "text": 7},
        ],
    }  # fmt: skip
    record = read(f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert [comment.text for comment in record.comments] == ["Good and well.", "Not at all."]
    assert record.comments[1].parent_id == record.comments[0].id
    assert record.comments[0].upvotes == 2


def test_microformats() -> None:
    item = (
        '<li class="u-comment h-cite"><a class="p-author h-card" href="https://{name}.example">{name}</a>'
        '<time class="dt-published" datetime="2022-03-0{day}">{day} March</time><div class="e-content">{text}</div></li>'
    )
    record = read(
        f"<ul>{item.format(name='Eva', day=4, text='Shut for good.')}{item.format(name='Finn', day=5, text='Let us swim.')}</ul>"
    )
    assert [comment.author.name for comment in record.comments if comment.author] == ["Eva", "Finn"]
    assert [comment.text for comment in record.comments] == ["Shut for good.", "Let us swim."]


def test_broken_data_is_no_trouble() -> None:
    deep = '{"comment":' * 400 + "1" + "}" * 400
    for text in ('{"comment": [', '{"comment": [null, 3, {"text": ""}]}', deep, '{"comment": {"text": "<"}}'):
        read(f'<script type="application/ld+json">{text}</script>')
