"""Comments that markup for machines tells: microdata, JSON-LD, microformats. Words are invented."""

from __future__ import annotations

import json

import pytest

import normalize
from normalize.record import Record

PAGE = """<html lang="en"><head><title>Crane stays</title>%s</head><body><main><h1>Crane stays</h1>
<p>The crane on the quay will stay where it is, the harbour office said on Monday.</p></main>%s</body></html>"""


def read(section: str = "", head: str = "") -> Record:
    return normalize.parse_html(
        PAGE % (head, section), url="https://quay.example/crane", fetched_at="2022-01-01T00:00:00Z"
    )


def names(record: Record) -> list[str | None]:
    return [comment.author.name if comment.author else None for comment in record.comments]


def test_user_comments() -> None:
    """The older type, with properties of other names, dates in meta elements."""
    one = """<div class="x{n}" itemscope itemtype="http://schema.org/UserComments"><meta itemprop="commentTime" content="2013-05-0{n}T10:00:00Z">
<b itemprop="creator">{name}</b> <q itemprop="commentText">{text}</q></div>"""
    record = read(
        "<div>" + one.format(n=1, name="Ann", text="At last.") + one.format(n=2, name="Bo", text="Too late.") + "</div>"
    )
    assert record.thread.system == "schema_org"
    assert names(record) == ["Ann", "Bo"]
    assert [c.published.value if c.published else None for c in record.comments] == [
        "2013-05-01T10:00:00Z",
        "2013-05-02T10:00:00Z",
    ]
    assert [c.native_id for c in record.comments] == [None, None]


def test_the_section_is_no_comment() -> None:
    """A theme that calls the whole section a comment says nothing in it."""
    record = read('<div itemscope itemtype="https://schema.org/Comment"><h2>No comments yet</h2></div>')
    assert record.comments == []


def test_a_person_is_no_comment() -> None:
    """The name of the person, not of the comment; the profile's address, not the comment's."""
    record = read(
        """<ul><li itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div itemprop="author" itemscope
 itemtype="https://schema.org/Person"><meta itemprop="name" content="Ann Lee"><a itemprop="url" href="/u/ann">A</a></div>
<meta itemprop="datePublished" content="2021-03-03T10:12:00+01:00"><p itemprop="text">At last.</p></li>
<li itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div itemprop="author" itemscope itemtype="https://schema.org/Person">
<meta itemprop="name" content="Bo"></div><meta itemprop="datePublished" content="2021-03-04T10:12:00+01:00"><p itemprop="text">Too late.</p></li></ul>"""
    )
    assert names(record) == ["Ann Lee", "Bo"]
    assert [c.url for c in record.comments] == [None, None]
    assert record.comments[0].author is not None
    assert record.comments[0].author.url == "https://quay.example/u/ann"


def jsonld(comment: object, **more: object) -> str:
    data = {"@type": "NewsArticle", "headline": "Crane stays", "comment": comment, **more}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def test_jsonld_that_is_whole() -> None:
    record = read(head=jsonld({"@type": "Comment", "text": "At last.", "author": "Ann"}, commentCount="1"))
    assert names(record) == ["Ann"]
    assert record.thread.complete is True


@pytest.mark.parametrize(
    "comment", [[], "text", 5, None, [None, 3, {"text": 7}, {"author": {"name": "Ann"}}], {"text": ""}]
)
def test_jsonld_without_comments(comment: object) -> None:
    assert read(head=jsonld(comment)).comments == []


def test_what_readers_see_comes_first() -> None:
    """Comments in the page are all there; search engines were given a sample."""
    section = """<div id="comments"><ol class="comment-list"><li class="comment depth-1" id="comment-5"><b class="fn">Ann</b>
<div class="comment-content"><p>At last.</p></div></li></ol></div>"""
    record = read(section, head=jsonld([{"@type": "Comment", "text": "Other", "author": "Bo"}]))
    assert record.thread.system == "wordpress"
    assert names(record) == ["Ann"]


def test_jsonld_nested_for_ever() -> None:
    comment: dict[str, object] = {"text": "deep"}
    for _ in range(300):
        comment = {"text": "deep", "comment": [comment]}
    assert len(read(head=jsonld([comment])).comments) == 301


def test_likes_and_reposts_are_no_comments() -> None:
    record = read(
        """<ul class="webmentions"><li class="u-like h-cite"><a class="p-author h-card" href="https://di.example/">Di</a></li>
<li class="p-comment h-cite"><a class="p-author h-card" href="https://ann.example/">Ann</a> <time class="dt-published" datetime="2021-03-03">3 March</time>
<div class="p-content">At last.</div></li><li class="u-comment u-repost h-cite"><a class="h-card" href="https://ed.example/">Ed</a></li></ul>"""
    )
    assert record.thread.system == "microformats"
    assert names(record) == ["Ann"]
    assert record.comments[0].text == "At last."


def test_what_can_be_fetched_is_not_replaced_by_a_sample() -> None:
    head = jsonld([{"@type": "Comment", "text": "At last.", "author": "Ann"}])
    record = read('<div id="disqus_thread"></div><script src="https://quay.disqus.com/embed.js"></script>', head=head)
    assert record.thread.system == "disqus"
    assert record.comments == []
