"""Threads told by their nature alone: class names and ids that say nothing, other languages, labels beside the words."""

from __future__ import annotations

import pytest

from normalize import Record, parse_html

NAMES = ("Ann Lee", "bob77", "Ćwikła", "Dee", "Théo")
TEXTS = (
    "The ferry was late again, and nobody told us why.",
    "Same here. I waited an hour for it in the rain.",
    "Buy a boat, and you will never wait again.",
    "I did not say that it was the captain's fault, only that someone should have called.",
    "On en parlait déjà il y a dix ans : rien ne change.",
)
DATES = ("3 May 2021, 10:15", "3 May 2021, 11:40", "4 May 2021, 08:05", "5 May 2021, 21:30", "6 May 2021, 07:00")


def read(section: str, lang: str = "en") -> Record:
    story = "".join(f"<p>Paragraph {i} of the story about the ferry, which has words enough.</p>" for i in range(6))
    return parse_html(
        f'<html lang="{lang}"><body><div class="x1"><h1>The ferry is late</h1>{story}</div>{section}</body></html>',
        url="https://news.example/ferry",
    )


def names(record: Record) -> list[str | None]:
    return [comment.author.name if comment.author else None for comment in record.comments]


def texts(record: Record) -> list[str]:
    return [comment.text for comment in record.comments]


def days(record: Record) -> list[str | None]:
    return [c.published.value[:10] if c.published and c.published.value else None for c in record.comments]


def hashed(i: int, reply: str = "Reply", date: str | None = None) -> str:
    """A comment in the markup of a builder whose class names say nothing."""
    return (
        f'<div class="css-1a{i}"><div class="css-9z"><a class="css-4k" href="/n/{i}">{NAMES[i]}</a> <span class="css-7y">{date or DATES[i]}</span></div>'
        f'<div class="css-3p">{TEXTS[i]}</div><button class="css-5t">{reply}</button></div>'
    )


@pytest.mark.parametrize(
    ("heading", "lang"),
    [("5 comments", "en"), ("Kommentare (5)", "de"), ("댓글 5", "ko"), ("コメント", "ja"), ("5 yorum", "tr"), ("التعليقات", "ar"), ("Komentarze", "pl")],
)  # fmt: skip
def test_a_heading_alone_says_that_these_are_comments(heading: str, lang: str) -> None:
    dates = [f"2021-05-0{3 + i} 10:15" for i in range(5)]
    record = read(
        f'<div class="x2"><h3>{heading}</h3>{"".join(hashed(i, "↩", dates[i]) for i in range(5))}</div>', lang
    )
    assert texts(record) == list(TEXTS)
    assert names(record) == list(NAMES)
    assert days(record) == [date[:10] for date in dates]


def test_a_heading_in_a_header_of_its_own() -> None:
    record = read(
        f'<div class="x2"><header><h3>Comments</h3><a href="#f">Write one</a></header><div class="x4">{"".join(map(hashed, range(5)))}</div></div>'
    )
    assert texts(record) == list(TEXTS)


@pytest.mark.parametrize("reply", ["Reply", "Antworten", "답글", "返信", "Odpowiedz", "Ответить", "Svara", "رد"])
def test_controls_to_answer_alone_say_that_these_are_comments(reply: str) -> None:
    record = read(f'<div class="x2">{"".join(hashed(i, reply) for i in range(5))}</div>')
    assert texts(record) == list(TEXTS)
    assert names(record) == list(NAMES)


@pytest.mark.parametrize("heading", ["Recent comments", "Neueste Kommentare", "Leave a comment", "最新コメント"])
def test_other_headings_with_the_word_announce_no_thread(heading: str) -> None:
    box = "".join(
        f'<li><b>{NAMES[i]}</b> <i>{DATES[i]}</i> <a href="/stories/2021/another-story-{i}.html">on Another story {i}</a></li>'
        for i in range(5)
    )
    assert read(f'<div class="x2"><h3>{heading}</h3><ul>{box}</ul></div>').comments == []


def test_stories_with_bylines_under_no_heading_are_no_thread() -> None:
    teasers = "".join(
        f'<div class="css-1"><a class="css-2" href="/stories/{i}">{TEXTS[i]}</a><span class="css-3">{NAMES[i]}</span><span class="css-4">{DATES[i]}</span></div>'
        for i in range(5)
    )
    assert read(f'<div class="x2">{teasers}</div>').comments == []


def test_replies_print_their_names_elsewhere() -> None:
    """Two kinds of comments, each with its names in a place of its own: neither is the other's rival."""
    parts = "".join(
        f'<li class="k1" id="comment-{i}"><div class="k2"><span class="k3">{NAMES[i]}</span> <i>{DATES[i]}</i></div><div class="k4"><p>{TEXTS[i]}</p></div></li>'
        if i % 2 == 0
        else f'<li class="q1" id="comment-{i}"><div class="q2"><div class="q3">{NAMES[i]}</div><div class="q5"><i>{DATES[i]}</i></div></div><div class="q4"><p>{TEXTS[i]}</p></div></li>'
        for i in range(5)
    )
    record = read(f'<ul id="comments">{parts}</ul>')
    assert names(record) == list(NAMES)
    assert texts(record) == list(TEXTS)


def test_labels_of_answers_and_badges_are_no_words_of_the_comment() -> None:
    short = ("Why?", "Rain.", "Thanks.", "I see.", "Indeed.")
    parts = []
    for i in range(5):
        label = f'<div class="to">Reply to <a href="#c{i - 1}">{NAMES[i - 1]}</a></div>' if i else ""
        badge = "<span class='badge'>Author</span>" if i in (1, 3) else ""
        parts.append(
            f'<div class="comment" id="c-10{i}"><span class="user">{NAMES[i]}</span>{badge} <time>{DATES[i]}</time>{label}<div class="comment-text"><p>{short[i]}</p></div></div>'
        )
    record = read(f'<div class="comments">{"".join(parts)}</div>')
    assert texts(record) == list(short)
    assert [c.reply_to for c in record.comments] == [None, *NAMES[:4]]
    assert [c.depth for c in record.comments] == [1, 2, 3, 4, 5]


def test_the_next_comments_name_is_no_label_of_an_answer() -> None:
    """A control "Reply" stands right before the name of a comment that is nested in this one."""
    inner = f'<ul><li class="comment" id="comment-2"><h5>{NAMES[1]}</h5><small>{DATES[1]}</small><p>{TEXTS[1]}</p><a>Log in to Reply</a><a>Reply</a></li></ul>'
    outer = "".join(
        f'<li class="comment" id="comment-{n}"><h5>{NAMES[i]}</h5><small>{DATES[i]}</small><p>{TEXTS[i]}</p><a>Log in to Reply</a><a>Reply</a>{inner if n == 1 else ""}</li>'
        for n, i in ((1, 0), (3, 2), (4, 3))
    )
    record = read(f'<div class="comments"><ul>{outer}</ul></div>')
    assert [c.reply_to for c in record.comments] == [None, None, None, None]
    assert [c.depth for c in record.comments] == [1, 2, 1, 1]


def test_the_day_a_writer_joined_is_not_the_comments_day() -> None:
    """Boards print since when somebody is a member beside each post."""
    parts = "".join(
        f'<div class="post" id="post-70{i}"><div class="poster"><b class="username">{NAMES[i]}</b><dl><dt>Member since</dt><dd>1 April 201{i}</dd><dt>Posts</dt><dd>{i}2</dd></dl></div>'
        f'<div class="postbody"><div class="date">{DATES[i]}</div><div class="content">{TEXTS[i]}</div></div><a href="#q">Quote</a></div>'
        for i in range(5)
    )
    record = read(f'<div class="thread comments">{parts}</div>')
    assert days(record) == ["2021-05-03", "2021-05-03", "2021-05-04", "2021-05-05", "2021-05-06"]
    assert names(record) == list(NAMES)


def test_initials_in_place_of_a_picture_are_not_the_name() -> None:
    initials = ("AL", "B7", "ĆW", "DD", "TH")
    parts = "".join(
        f'<li class="comment" id="comment-10{i}"><a class="author-profile" href="/u/{i}"><span>{initials[i]}</span></a><a href="/u/{i}"><span class="author">{NAMES[i]}</span></a>'
        f'<time datetime="2021-05-0{i + 3}">{DATES[i]}</time><div class="text"><p>{TEXTS[i]}</p></div></li>'
        for i in range(5)
    )
    assert names(read(f'<ul class="comments">{parts}</ul>')) == list(NAMES)


def test_a_guestbook_in_a_table() -> None:
    rows = "".join(
        f"<tr><td>{5 - i})</td><td><b>{NAMES[i]}</b><br>{DATES[i]}</td><td>{TEXTS[i]}</td></tr>" for i in range(5)
    )
    record = read(f'<div id="gaestebuch"><table>{rows}</table></div>')
    assert names(record) == list(NAMES)
    assert texts(record) == list(TEXTS)


SHAPES = {
    "text, then a line with the name and the date": (
        '<a name="comments"></a><h4>Comments</h4>',
        "<p>{text}</p><p class='posted'>Posted by: {name} | {date}</p>",
    ),
    "headings with names": ('<div id="discussion"><h3>Discussion</h3>', "<h4>{name}</h4><p class='m'>{date}</p><p>{text}</p>"),
    "definitions": ('<div id="comments"><h4>Comments</h4><dl>', "<dt>{name} said...</dt><dd><p>{text}</p></dd><dd class='f'>{date}</dd>"),
    "boxes under a heading": ('<div class="x1"><h3>Comments</h3>', "<div class='x2'><b>{name}</b> <i>{date}</i><p>{text}</p><a href='#'>Reply</a></div>"),
    "definitions of a weblog": ('<div class="comments"><div class="list">', "<div class='comment'><div class='q'>{text}</div><div class='by'>— {name}, {date}</div></div>"),
    "a member's post": ('<section class="reader-responses"><h2>Responses</h2>', "<article><header><a href='/@u'>{name}</a> <span>{date}</span></header><p>{text}</p><footer><button>Clap</button></footer></article>"),
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("number", [1, 2, 5])
def test_old_and_new_shapes(shape: str, number: int) -> None:
    opening, each = SHAPES[shape]
    record = read(
        opening + "".join(each.format(name=NAMES[i], date=DATES[i], text=TEXTS[i]) for i in range(number)) + "</div>"
    )
    assert texts(record) == list(TEXTS[:number])
    assert names(record) == list(NAMES[:number])
    assert days(record) == ["2021-05-03", "2021-05-03", "2021-05-04", "2021-05-05", "2021-05-06"][:number]


RUNS = {
    "two rows of cells": ('<div id="kommentare"><table>', "<tr><td>{name}</td><td>{date}</td></tr><tr><td colspan=2>{text}</td></tr>"),
    "labelled lines": ('<div id="guestbook">', "<hr><p><b>Name:</b> {name}</p><p><b>Date:</b> {date}</p><p>{text}</p>"),
}  # fmt: skip


@pytest.mark.parametrize("shape", RUNS)
def test_runs_whose_parts_are_of_one_shape(shape: str) -> None:
    """Names, dates and texts in like elements, one after the other: their order tells them apart."""
    opening, each = RUNS[shape]
    record = read(
        opening + "".join(each.format(name=NAMES[i], date=DATES[i], text=TEXTS[i]) for i in range(5)) + "</div>"
    )
    assert names(record) == list(NAMES)
    assert texts(record) == list(TEXTS)


def test_a_date_under_a_heading_is_no_comment() -> None:
    record = read('<div class="x1"><h3>Comments</h3><p>Closed on 3 May 2021.</p></div>')
    assert record.comments == []


@pytest.mark.parametrize(
    ("heading", "lang"),
    [
        ("Kommentar schreiben", "de"), ("Dodaj komentarz", "pl"), ("Оставить комментарий", "ru"), ("Reactie plaatsen", "nl"), ("Yorum yap", "tr"),
    ],
)  # fmt: skip
def test_the_form_alone_is_no_comment(heading: str, lang: str) -> None:
    section = (
        f'<div class="comments"><span class="box"><div class="comment">'
        f'<img src="/load.gif"><time datetime="2021-05-08">8 May 2021</time><h4 class="author">{heading}</h4><div class="text">We ask you to give your opinion here, with your '
        "name, from 8 May 2021 on, and to keep to the rules of the house.</div></div></span></div>"
    )
    assert read(section, lang).comments == []


def test_a_list_that_is_called_as_wordpress_calls_its_own() -> None:
    comments = "".join(
        f'<div class="comment" id="comment-10{i}"><div class="head"><a href="/@u{i}">{name}</a> <a href="/c/{i}">{date}</a></div>'
        f'<div class="comment-body"><p>{text}</p></div></div>'
        for i, (name, date, text) in enumerate(zip(NAMES, DATES, TEXTS, strict=True))
    )
    record = read(f'<div class="comments-section"><div class="comment-list">{comments}</div></div>')
    assert names(record) == list(NAMES)
    assert texts(record) == list(TEXTS)
