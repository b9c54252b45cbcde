"""Threads of unknown systems on pages whose elements have no telling names: headings in plain boxes, boxes told by their order."""

from __future__ import annotations

import pytest

from .test_generic import DATES, TEXTS, names, read, texts

PEOPLE = ("Budi Santoso", "ibu_rina", "Agus W.", "tukang-becak", "Siti Rahma")


def rows(*, controls: str = "") -> str:
    return "".join(
        f"<div style='padding:8px'><div style='width:36px'></div><div style='margin-left:46px'>"
        f"<div><span style='font-weight:600'>{name}</span><span style='color:#999'>{date}</span></div><div>{text}</div>{controls}</div></div>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )


@pytest.mark.parametrize(
    "heading",
    [
        "<div style='font-size:20px'>Komentar (5)</div>",
        "<p><span>5</span> Comments</p>",
        "<div>YORUMLAR <span>5</span></div>",
        "<div>Reader Comments 5 Total</div>",
        "<span>5 réactions</span>",
    ],
)
def test_a_plain_box_that_counts_the_comments_is_their_heading(heading: str) -> None:
    record = read(f"<div class='k1'>{heading}<div class='k2'>{rows()}</div></div>")
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)


@pytest.mark.parametrize(
    "heading",
    [
        "<div>40 comments</div>",
        "<div>5 comments</div>" * 4,
        "<div>Read 5 comments on this and other stories</div>",
        "<div>5 people</div>",
    ],
)
def test_other_plain_boxes_are_no_headings(heading: str) -> None:
    assert not read(f"<div class='k1'>{heading}<div class='k2'>{rows()}</div></div>").comments


def test_boxes_without_names_are_told_apart_by_their_order() -> None:
    controls = "<div><span>Balas</span> <span>Suka</span> <span>Laporkan</span></div>"
    record = read(f"<div id='comments'>{rows(controls=controls)}</div>")
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)


def test_boxes_without_names_in_a_text_are_its_paragraphs() -> None:
    sections = "".join(
        f"<div class='row'><div class='head'><b>{name}</b> <i>{date}</i></div><div class='said'><div>{text}</div><div>And {text}</div></div></div>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert texts(read(f"<div id='comments'>{sections}</div>")) == [f"{text}\n\nAnd {text}" for text in TEXTS]


@pytest.mark.parametrize(
    "label", ["Login to reply", "Log in to comment", "Zum Antworten anmelden", "Accede para responder"]
)
def test_a_label_to_log_in_is_no_text(label: str) -> None:
    sections = "".join(
        f"<li><b>{name}</b> <i>{date}</i><p>{text}</p>{f'<p><a href=/in>{label}</a></p>' if number % 2 else ''}</li>"
        for number, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    assert texts(read(f"<ul id='comments'>{sections}</ul>")) == list(TEXTS)


def test_comments_may_stand_aside() -> None:
    assert names(read(f"<aside class='comments-panel'>{rows()}</aside>")) == list(PEOPLE)
    assert not read(f"<aside class='latest-comments'>{rows()}</aside>").comments


def test_titles_of_other_stories_with_their_last_commenters_are_no_comments() -> None:
    lines = "".join(
        f"<div class='comment-row'><i>{date}</i> <b>{name}</b> on <a href='/stories/2021/05/{name}-and-others'>{text}</a></div>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert not read(f"<div id='comments-of-the-day'>{lines}</div>").comments


def test_items_without_names_are_told_apart_by_their_order() -> None:
    lines = "".join(
        f"<div class='box'><h4>Re: {date[0]}</h4><div class='said'>{text}</div>"
        f"<ul class='state'><li>{date} |</li><li>URL |</li><li>{name} <a href='mailto:'>#</a>-</li><li>[ <a href='#'>Edit</a>]</li></ul></div>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    record = read(f"<div id='comment'>{lines}</div>")
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)


@pytest.mark.parametrize(
    "label",
    [
        "<span class='x9'><svg></svg><a href='#c0'>Budi Santoso</a></span>",
        "<p class='reply-to'>To the comment <a href='#c0' class='q'>[#1]</a> of “<b>Budi Santoso</b>”:</p>",
        "<p>До коментар от Budi Santoso</p>",
    ],
)
def test_the_name_of_whom_a_comment_answers_is_no_text(label: str) -> None:
    lines = "".join(
        f"<li id='c{number}'><b>{name}</b>{label if number in (1, 3) else ''} <i>{date}</i><p>{text}</p></li>"
        for number, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    record = read(f"<ol id='comments'>{lines}</ol>")
    # answers stand after what they answer
    said = {
        name: (comment.text, comment.reply_to) for name, comment in zip(names(record), record.comments, strict=True)
    }
    assert said == {
        name: (text, "Budi Santoso" if number in (1, 3) else None)
        for number, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    }


def test_terms_of_one_list_are_alike_whatever_they_are_called() -> None:
    lines = "".join(
        f"<dt id='c{number}' class='{'me odd' if number == 2 else ''}'><a href='#c{number}'>{number}.</a> On {date}, by {name}</dt><dd><p>{text}</p></dd>"
        for number, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    record = read(f"<div id='comments'><dl>{lines}</dl></div>")
    assert texts(record) == list(TEXTS)


def test_a_heading_that_counts_none_announces_none() -> None:
    teasers = "".join(
        f"<li><a>{text}</a> <b>{name}</b>, <i>{date}</i></li>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert not read(f"<div><h3>Comments (0)</h3><p>Be the first.</p></div><ul>{teasers}</ul>").comments
    assert read(f"<div><h3>Comments (5)</h3><p>Read them.</p></div><ul>{teasers}</ul>").comments


def test_a_heading_before_that_of_the_form() -> None:
    section = f"<div class='q1'><h3>Responses</h3><div class='q2'>{rows()}</div></div>"
    record = read(f"<div class='q0'>{section}<div class='q3'><h3>Comment rules</h3></div><p>Be kind.</p></div>")
    assert names(record) == list(PEOPLE)


def test_a_heading_may_count_more_than_are_of_one_kind() -> None:
    def said(kind: str, name: str, date: str, text: str) -> str:
        return f"<div class='{kind}'><b class='w{kind}'>{name}</b><i class='t{kind}'>{date}</i><p>{text}</p></div>"

    every = list(zip(PEOPLE, DATES, TEXTS, strict=True))
    threads = "".join(said("r1", *row) for row in every[:3]) + "".join(said("z2", *row) for row in every[3:])
    assert (
        len(read(f"<div class='q1'><div class='q0'>5 réactions</div><div class='q2'>{threads}</div></div>").comments)
        >= 3
    )


def test_an_age_behind_the_number_of_a_comment() -> None:
    lines = "".join(
        f"<article class='k1'><h4><a href='/p/{n}'>{name}</a></h4><a class='k2' href='#c{n}'>#{n} — {n} hours ago</a><div class='k3'>{text}</div></article>"
        for n, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True), 1)
    )
    record = read(f"<section class='k0'><h3>Comments</h3>{lines}</section>")
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)
