"""How often a story was read, shared and commented on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from normalize.article.engagement import _ALONE, _COUNTS, _PIECES
from normalize.record import Engagement, Record

from .pages import URL, read


def counts(record: Record) -> dict[str, int]:
    engagement: Engagement = record.engagement
    parts = ("comments", "shares", "views", "upvotes", "downvotes")
    found = {part: getattr(engagement, part) for part in parts if getattr(engagement, part) is not None}
    assert all(f"/engagement/{part}" in record.evidence for part in found)
    return found


def declared(**more: Any) -> str:
    return (
        f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "x", **more})}</script>'
    )


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"commentCount": 12}, {"comments": 12}),
        ({"commentCount": "1,204"}, {"comments": 1204}),
        ({"commentCount": True}, {}),
        ({"interactionCount": ["UserComments:12", "UserTweets:7", "UserNaps:1"]}, {"comments": 12, "shares": 7}),
        (
            {
                "interactionStatistic": {
                    "interactionType": "https://schema.org/ShareAction",
                    "userInteractionCount": "34",
                }
            },
            {"shares": 34},
        ),
        (
            {
                "interactionStatistic": [
                    {"interactionType": {"@type": "http://schema.org/ShareAction"}, "userInteractionCount": 3},
                    {"interactionType": {"@type": "ShareAction"}, "userInteractionCount": 4},
                    {"interactionType": "ReadAction", "userInteractionCount": 900},
                    {"interactionType": "LikeAction", "userInteractionCount": 5},
                    {"interactionType": "BefriendAction", "userInteractionCount": 6},
                    "not an object",
                ]
            },
            {"shares": 7, "views": 900, "upvotes": 5},
        ),
    ],
)
def test_what_is_declared(more: dict[str, Any], found: dict[str, int]) -> None:
    assert counts(read(head=declared(**more))) == found


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ('<span class="post-views">3,456</span>', {"views": 3456}),
        ('<span class="shareCount">12</span>', {"shares": 12}),
        ('<span class="comments-count">7</span>', {"comments": 7}),
        ("<div>3,456 views</div>", {"views": 3456}),
        ("<div>Aufrufe: 17</div>", {"views": 17}),
        ("<div>12 partages</div>", {"shares": 12}),
        ("<div>5 Kommentare</div>", {"comments": 5}),
        ('<p>Talk <a href="#comments">12 comments</a></p>', {"comments": 12}),
        (f'<p>Talk <a href="{URL}#disqus_thread">12</a></p>', {"comments": 12}),
        # rounded, another story's, a comment's, a form, a sentence
        ('<span class="views">1.2K views</span>', {}),
        ('<p><a href="/news/other#comments">12 comments</a></p>', {}),
        ('<aside><span class="comments-count">7</span></aside>', {}),
        ('<span class="like-count">7</span>', {}),
        ('<span class="comment-form-count">7</span>', {}),
        ("<p>The 12 comments that it drew were of no help, and 3 views of it are known.</p>", {}),
    ],
)
def test_what_is_shown(above: str, found: dict[str, int]) -> None:
    assert counts(read(above)) == found


def test_a_zero_may_be_what_a_script_fills() -> None:
    record = read('<p><a href="#comments">0 comments</a></p>')
    assert counts(record) == {"comments": 0}
    assert record.evidence["/engagement/comments"].confidence == "low"


def test_every_name_of_a_count_holds_a_piece_by_which_it_is_looked_up() -> None:
    assert all(any(piece in name for piece in _PIECES) for name in _COUNTS | _ALONE)


def test_views_as_a_widely_sold_theme_counts_them() -> None:
    shown = "<div class='td-post-views'><i class='td-icon-views'></i><span class='td-nr-views-918'>1,284</span></div>"
    assert read(shown).engagement.views == 1284


def test_counts_between_bars_under_the_headline() -> None:
    record = read(
        "<div class='meta'>By <a href='/author/ana'>Ana Reis</a> | May 2, 2024 | 7 Comments · 345 reads</div>"
    )
    assert (record.engagement.comments, record.engagement.views) == (7, 345)
