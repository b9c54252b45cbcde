"""Threads of systems that no adapter knows: each page here is made up, in a shape that sites use."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from normalize import Record, parse_html
from tests.cost import assert_linear, assert_within

NAMES = ("Ann Lee", "bob77", "Ćwikła", "Ann Lee", "Théo")
TEXTS = (
    "The ferry was late again, and nobody told us why.",
    "Same here. I waited an hour.",
    "Buy a boat.",
    "I did not say that it was the captain's fault, only that someone should have called.",
    "On en parlait déjà il y a dix ans : rien ne change.",
)
DATES = ("3 May 2021, 10:15", "3 May 2021, 11:40", "4 May 2021, 08:05", "5 May 2021, 21:30", "6 May 2021, 07:00")


def read(body: str, lang: str = "en") -> Record:
    article = "".join(
        f"<p>Paragraph {i} of the story about the ferry, which has words enough to be one.</p>" for i in range(6)
    )
    return parse_html(
        f'<html lang="{lang}"><body><article><h1>The ferry is late</h1>{article}</article>{body}</body></html>',
        url="https://news.example/ferry",
    )


def names(record: Record) -> list[str | None]:
    return [comment.author.name if comment.author else None for comment in record.comments]


def days(record: Record) -> list[str | None]:
    return [comment.published.value if comment.published else None for comment in record.comments]


def parents(record: Record) -> list[int | None]:
    where = {comment.id: comment.position for comment in record.comments}
    return [where[comment.parent_id] if comment.parent_id else None for comment in record.comments]


def texts(record: Record) -> list[str]:
    return [comment.text for comment in record.comments]


def item(i: int, inner: str = "", cls: str = "reader-comment") -> str:
    return (
        f'<div class="{cls}" data-comment-id="{100 + i}"><div class="head"><img alt="" src="/i/{i}.png"><span class="nick">{NAMES[i]}</span>'
        f' <span class="when">{DATES[i]}</span></div><div class="body"><p>{TEXTS[i]}</p></div>'
        f'<div class="tools"><span class="up">{i}</span> <a href="#">Reply</a> <a href="#">Report</a></div>{inner}</div>'
    )


def test_flat_list() -> None:
    record = read(
        '<section class="reader-comments"><h3>5 comments</h3>' + "".join(item(i) for i in range(5)) + "</section>"
    )
    assert record.thread.system == "generic"
    assert names(record) == list(NAMES)
    assert texts(record) == list(TEXTS)
    assert days(record) == [
        "2021-05-03T10:15",
        "2021-05-03T11:40",
        "2021-05-04T08:05",
        "2021-05-05T21:30",
        "2021-05-06T07:00",
    ]
    assert [c.native_id for c in record.comments] == ["100", "101", "102", "103", "104"]
    assert [c.upvotes for c in record.comments] == [0, 1, 2, 3, 4]
    assert record.thread.declared == 5
    assert record.thread.complete is True
    assert not any(text in block.text for text in TEXTS for block in record.body)


def test_replies_within_their_parent() -> None:
    nested = item(0, f'<div class="answers">{item(1, item(2))}{item(3)}</div>') + item(4)
    record = read(f'<div id="comments">{nested}</div>')
    assert parents(record) == [None, 0, 1, 0, None]
    assert texts(record) == list(TEXTS)
    assert [c.depth for c in record.comments] == [1, 2, 3, 2, 1]


def test_replies_in_a_box_beside_their_parent() -> None:
    record = read(
        f'<div id="comments">{item(0)}<div class="indented">{item(1)}<div class="indented">{item(2)}</div></div>{item(3)}{item(4)}</div>'
    )
    assert parents(record) == [None, 0, 1, None, None]


def test_replies_by_class_name() -> None:
    parts = [item(i, cls="comment comment--indented" if i in (1, 2) else "comment") for i in range(5)]
    record = read(f'<div class="thread">{"".join(parts)}</div>')
    assert parents(record) == [None, 0, 0, None, None]


def test_replies_by_margin() -> None:
    margins = (0, 20, 40, 20, 0)
    parts = [f'<div class="comment" style="margin-left: {m}px">{item(i)}</div>' for i, m in enumerate(margins)]
    record = read(f'<div class="comments">{"".join(parts)}</div>')
    assert parents(record) == [None, 0, 1, 0, None]


def test_replies_by_number() -> None:
    numbers = ("1", "1.1", "2", "2.1", "2.2")
    parts = [
        f'<article class="comment"><h4>{NAMES[i]}</h4><a href="#c{i}">#{n} — {DATES[i]}</a><p>{TEXTS[i]}</p></article>'
        for i, n in enumerate(numbers)
    ]
    record = read(f'<div class="comments">{"".join(parts)}</div>')
    assert parents(record) == [None, 0, None, 2, 2]
    assert names(record) == list(NAMES)


def test_flat_siblings_without_an_element_for_a_comment() -> None:
    """Weblogs of old: the text, then a line with name and date."""
    parts = "".join(
        f'<div id="c{900 + i}"><p>{TEXTS[i]}</p></div><p class="posted">Posted by: {name} at {DATES[i]}</p>'
        for i, name in enumerate(
            ("Ann", '<a href="http://b.example">Bob</a>', "Cyd", "Dee", '<a href="http://e.example">Eve</a>')
        )
    )
    record = read(f'<div class="content"><h2 id="comments">Comments</h2>{parts}</div>')
    assert names(record) == ["Ann", "Bob", "Cyd", "Dee", "Eve"]
    assert texts(record) == list(TEXTS)


def test_list_of_definitions() -> None:
    parts = "".join(
        f'<dt class="comment-author">{NAMES[i]} said...</dt><dd class="comment-body"><p>{TEXTS[i]}</p></dd>'
        f'<dd class="comment-footer">{DATES[i]}</dd>'
        for i in range(4)
    )
    record = read(f'<div id="comments"><h4>4 comments:</h4><dl>{parts}</dl></div>')
    assert names(record) == list(NAMES[:4])
    assert texts(record) == list(TEXTS[:4])


def test_name_and_date_in_one_line_of_another_language() -> None:
    parts = "".join(
        f'<div class="kommentar"><p>Geschrieben von {NAMES[i]} am {i + 1}. März 2019 um 08:0{i} Uhr</p><p>{TEXTS[i]}</p></div>'
        for i in range(4)
    )
    record = read(f'<div class="kommentare">{parts}</div>', "de")
    assert names(record) == list(NAMES[:4])
    assert days(record) == [f"2019-03-0{i + 1}T08:0{i}" for i in range(4)]
    assert texts(record) == list(TEXTS[:4])


def test_deleted_and_titled() -> None:
    deleted = item(1).replace(TEXTS[1], "This comment has been removed by a moderator.")
    titled = item(2).replace('<div class="body">', '<h4 class="comment-title">Cheaper</h4><div class="body">')
    record = read(f'<div id="comments">{item(0)}{deleted}{titled}{item(3).replace("body", "body")}</div>')
    assert [c.state for c in record.comments] == ["visible", "deleted", "visible", "visible"]


def test_one_comment() -> None:
    record = read(f'<section id="comments"><h2>One comment</h2>{item(0)}<form><textarea></textarea></form></section>')
    assert names(record) == ["Ann Lee"]
    assert texts(record) == [TEXTS[0]]


def test_quotations_links_and_pictures_of_a_text() -> None:
    rich = item(0).replace(
        f"<p>{TEXTS[0]}</p>",
        '<blockquote>Same here.</blockquote><p>No, <a href="https://x.example/a">see this</a>.</p><p><img src="/p.jpg" alt="a boat"></p>',
    )
    record = read(f'<div id="comments">{rich}{item(1)}{item(2)}</div>')
    first = record.comments[0]
    assert first.text == "Same here.\n\nNo, see this."
    assert [quote.text for quote in first.quoted] == ["Same here."]
    assert [link.url for link in first.links] == ["https://x.example/a"]
    assert [media.url for media in first.media] == ["https://news.example/p.jpg"]


TEASER = '<div class="teaser"><h3><a href="/stories/{i}/a-long-way-to-go-for-the-ferry">A headline about something, number {i}</a></h3><span class="date">{date}</span><span class="author">By {name}</span><p>{text}</p><a class="comments-link" href="#">{i} comments</a></div>'
LATEST = '<li><span class="name">{name}</span> on <a href="/stories/{i}/a-long-way-to-go-for-the-ferry#comment-{i}">Another story here</a> <span class="date">{date}</span>: {text} ...</li>'
TWEET = '<blockquote class="twitter-tweet"><p>{text}</p>{name} <a href="https://twitter.com/x/status/{i}">{date}</a></blockquote>'
SAYING = '<div class="testimonial"><p>{text}</p><cite class="author">{name}</cite></div>'


@pytest.mark.parametrize(
    ("shape", "around"),
    [
        (TEASER, '<div class="related has-comments">{}</div>'),
        (TEASER, '<section id="more" class="post-list">{}</section>'),
        (LATEST, '<aside class="widget_recent_comments"><h3>Recent comments</h3><ul>{}</ul></aside>'),
        (LATEST, '<div class="recentcomments"><ul class="comments">{}</ul></div>'),
        (TWEET, '<div class="comment-tweets">{}</div>'),
        (SAYING, '<div class="testimonials comments-slider">{}</div>'),
    ],
)
def test_what_only_looks_like_a_thread(shape: str, around: str) -> None:
    parts = "".join(shape.format(i=i, name=NAMES[i], date=DATES[i], text=TEXTS[i]) for i in range(5))
    assert read(around.format(parts)).comments == []


def test_a_form_alone_is_no_comment() -> None:
    record = read(
        '<div id="comments" class="comments"><h3>Leave a comment</h3><form class="comment-form"><p class="comment-author">Name <input></p>'
        "<p>Your address will not be shown.</p><textarea></textarea></form></div>"
    )
    assert record.comments == []


def test_time_is_linear() -> None:
    def made(count: int) -> Callable[[], object]:
        page = '<div id="comments">' + "".join(
            f'<div class="c{i % 40}"><div class="comment" data-comment-id="{i}"><b class="nick">Reader {i}</b> <i class="date">{i % 28 + 1} May 2021</i><p>Text number {i} of many.</p></div></div>'
            for i in range(count)
        )
        assert len(read(page).comments) == count
        return lambda: read(page)

    assert_linear(made, 300, 2400)


def test_many_kinds_of_marks_are_no_trouble() -> None:
    """Every date in a class of its own, nested boxes, no end of controls."""
    dates = "".join(f'<p class="k{"x" * (i % 300)}">{i % 28 + 1} May 2021</p>' for i in range(3000))
    boxes = '<div class="comments">' * 300 + '<a href="#">Reply</a>' * 3000 + "</div>" * 300
    assert_within(20, lambda: read(f'<div id="comments">{dates}</div>{boxes}'))


def test_a_hidden_branch_is_read_and_a_hidden_label_is_not() -> None:
    """A branch whose top one is folded away still holds comments; what only screen readers are told is no text."""
    inner = "".join(item(i, cls="note") for i in range(1, 4))
    folded = f'<li class="note hidden"><div class="stub"></div><ul>{inner}</ul></li>'
    record = read(
        f'<div id="comments"><ul><li>{item(0, cls="note")}</li>{folded}<li>{item(4, cls="note")}<b class="hidden">Only for you</b></li></ul></div>'
    )
    assert texts(record) == list(TEXTS)


def test_dates_of_one_form_are_told_apart() -> None:
    """A date of the form of others, but of no day, is no date of the comment."""
    parts = "".join(
        f'<div class="comment"><b class="user">{NAMES[i]}</b> <i>{day} May 2021, 10:15</i><p>{TEXTS[i]}</p></div>'
        for i, day in enumerate(("03", "04", "45", "06"))
    )
    assert days(read(f'<div class="comments">{parts}</div>')) == [
        "2021-05-03T10:15",
        "2021-05-04T10:15",
        None,
        "2021-05-06T10:15",
    ]
