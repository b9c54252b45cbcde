"""Long threads: what reading one more comment costs does not grow with the thread."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from normalize import parse_html

_BOX = (
    '<div class="comment-item" id="t{i}"><a class="comment-author" href="/user/{i}">Reader {i}</a> '
    '<a href="#t{i}"><time datetime="2021-05-{day:02}T10:00:00Z">{day} May 2021</time></a>'
    '<div class="comment-text"><p>Text number {i} of many.</p><p>It has a second paragraph.</p></div>'
    '<a href="#r{i}">Reply</a></div>'
)
_ROW = (
    '<tr class="post"><td class="comment-author"><b>Reader {i}</b></td><td><span class="comment-date">{day} May 2021</span>'
    '<div class="comment-text">Text number {i} of many.<br><br>More of it.</div><a href="#r{i}">Reply</a></td></tr>'
)
_RUN = (
    '<p class="comment-author"><a href="/user/{i}">Reader {i}</a></p><p class="comment-date">{day} May 2021</p>'
    '<p class="comment-text">Text number {i} of many.</p><p><a href="#r{i}">Reply</a></p>'
)
_NATIVE = (
    '<li id="comment-{i}" class="comment depth-1"><article id="div-comment-{i}" class="comment-body"><footer class="comment-meta">'
    '<div class="comment-author vcard"><b class="fn">Reader {i}</b></div><div class="comment-metadata"><a href="/story/#comment-{i}">'
    '<time datetime="2021-05-{day:02}T10:00:00+00:00">{day} May 2021</time></a></div></footer>'
    '<div class="comment-content"><p>Text number {i} of many.</p></div></article></li>'
)


@pytest.mark.parametrize(
    ("around", "comment"),
    [
        ('<div id="comments" class="comments">{}</div>', _BOX),
        ('<div id="comments"><table class="comments">{}</table></div>', _ROW),
        ('<div id="comments" class="comments">{}</div>', _RUN),
        ('<div id="comments" class="comments-area"><ol class="comment-list">{}</ol></div>', _NATIVE),
    ],
    ids=["boxes", "rows", "run", "wordpress"],
)
def test_calls_grow_with_the_comments_and_no_faster(around: str, comment: str) -> None:
    """Calls are counted, for clocks err on a busy machine."""

    def calls(count: int) -> int:
        counted = 0

        def count_one(frame: FrameType, event: str, argument: object) -> None:
            nonlocal counted
            counted += event in ("call", "c_call")

        page = around.format("".join(comment.format(i=1000 + i, day=i % 28 + 1) for i in range(count)))
        before = sys.getprofile()
        sys.setprofile(count_one)
        try:
            record = parse_html(f"<html><body><h1>Story</h1>{page}</body></html>", url="https://example.org/story")
            record.to_json()
        finally:
            sys.setprofile(before)
        assert len(record.comments) == count
        return counted

    calls(50)
    assert calls(1600) < 5 * calls(400)
