"""Threads of unknown systems by their words: labels, ages and names in many languages and writings, and what is no name."""

from __future__ import annotations

import pytest

from normalize import Record

from .test_generic import DATES, TEXTS, names, parents, read, texts

AGES = {
    "hi": ("5 दिन पहले", "4 दिन पहले", "3 दिन पहले", "2 दिन पहले", "1 दिन पहले"),
    "ta": ("5 நாட்களுக்கு முன்", "4 நாட்களுக்கு முன்", "3 நாட்களுக்கு முன்", "2 நாட்களுக்கு முன்", "1 நாளுக்கு முன்"),
    "vi": ("5 ngày trước", "4 ngày trước", "3 ngày trước", "2 ngày trước", "1 ngày trước"),
}
TITLES = ("Finally", "Re:Finally", "Re:Finally", "first thing I do", "Re:first thing I do")
PEOPLE = ("Nguyễn Văn Hùng", "राजेश कुमार", "พี่หนึ่ง", "Minh", "AMIT7788")


def thread(*rows: str) -> str:
    return f'<div id="comments">{"".join(rows)}</div>'


@pytest.mark.parametrize("language", AGES)
def test_ages_in_writings_with_vowel_signs(language: str) -> None:
    rows = [
        f'<div class="x1"><div class="x2"><span class="x3">{name}</span><span class="x4">{age}</span></div><div class="x5">{text}</div></div>'
        for name, age, text in zip(PEOPLE, AGES[language], TEXTS, strict=True)
    ]
    record = read(thread(*rows), lang=language)
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)
    assert {comment.published.precision for comment in record.comments if comment.published} == {"day"}


@pytest.mark.parametrize(
    ("language", "date"), [("fi", "1{}.6. 10:05"), ("zh-CN", "06-1{} 10:05"), ("ja", "6/1{} 10:05")]
)
def test_days_without_a_year_and_a_time_of_day(language: str, date: str) -> None:
    rows = [
        f'<div class="x1"><div class="x2"><span class="x3">{name}</span><span class="x4">{date.format(n)}</span></div><div class="x5">{text}</div></div>'
        for n, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    ]
    record = read(thread(*rows), lang=language)
    assert names(record) == list(PEOPLE)
    assert {comment.published.value for comment in record.comments if comment.published} == {None}
    assert {comment.published.precision for comment in record.comments if comment.published} == {"minute"}


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("th", "ความคิดเห็น (5)"),
        ("hi", "5 टिप्पणियां"),
        ("fa", "۵ دیدگاه"),
        ("vi", "Ý kiến (5)"),
        ("ka", "5 კომენტარი"),
        ("en", "Guestbook"),
    ],
)
def test_headings_that_count_comments(language: str, heading: str) -> None:
    rows = "".join(
        f"<div><div><b>{name}</b> <font color='gray'>{date}</font></div><div>{text}</div></div>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert names(read(f"<hr><h3>{heading}</h3><div>{rows}</div>", lang=language)) == list(PEOPLE)


def test_the_first_letter_of_a_name_in_place_of_a_picture_is_no_text() -> None:
    rows = [
        f'<div class="x1"><a class="x0"><span>{name[0]}</span></a><div><p><span class="x2"><b>{name}</b></span>{text}</p></div><i>{date}</i></div>'
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    ]
    assert texts(read(thread(*rows))) == list(TEXTS)


def test_a_text_in_a_form_without_fields_is_shown() -> None:
    rows = [
        f'<div class="thing"><p class="tagline"><a class="author">{name}</a> <time datetime="2021-05-0{i + 1}T10:00:00Z">1 year ago</time></p>'
        f'<form action="#" class="usertext"><input type="hidden" name="id" value="{i}"><div class="md"><p>{text}</p></div></form>'
        f'<ul class="buttons"><li><a href="#">permalink</a></li><li><a>embed</a></li><li><a>reply</a></li></ul></div>'
        for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    ]
    record = read(f'<div class="commentarea">{"".join(rows)}</div>')
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)


def test_the_form_for_a_comment_is_still_none() -> None:
    rows = [
        f'<div class="x1"><b class="x3">{name}</b> <i>{date}</i><p>{text}</p></div>'
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    ]
    form = '<form class="x1"><b class="x3">Your name</b> <p>Be kind to all the others.</p><textarea name="t"></textarea></form>'
    assert texts(read(thread(*rows, form))) == list(TEXTS)


def test_rows_and_cells_without_names_are_told_apart_by_their_order() -> None:
    rows = "".join(
        f"<tr class='{'row' if i % 2 else 'alt'}'><td><table><tr><td><span>{name}</span></td><td align='right'><span>{date}</span></td></tr>"
        f"<tr><td colspan='2'><span>{text}</span></td></tr></table></td></tr>"
        for i, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    record = read(f'<b>Comments (5)</b><table id="ctl00_gvComments">{rows}</table>')
    assert names(record) == list(PEOPLE)
    assert texts(record) == list(TEXTS)


def footers(names_and_links: list[str]) -> Record:
    rows = "".join(
        f'<div class="comment"><div class="comment-content"><p>{text}</p></div><p class="comment-footer">Posted by:\n{name} |\n<a href="#c{i}">{date}</a></p></div>'
        for i, (name, date, text) in enumerate(zip(names_and_links, DATES, TEXTS, strict=True))
    )
    return read(f'<div class="comments">{rows}</div>')


def test_names_with_and_without_links_behind_posted_by() -> None:
    linked = [f'<a href="https://{i}.example/">{name}</a>' if i > 2 else name for i, name in enumerate(PEOPLE)]
    assert names(footers(linked)) == list(PEOPLE)


def test_a_score_is_no_name() -> None:
    people = [f'<a href="/~u{i}">{name}</a> (126746{i})' if i % 2 == 0 else name for i, name in enumerate(PEOPLE)]
    rows = "".join(
        f'<li id="tree_4313{i}" class="comment"><div class="top"><div class="title"><h4><a href="/c?cid={i}">{TITLES[i]}</a> '
        f'<span class="score">(<a href="#">Score:{i}, Funny</a>)</span></h4></div><div class="details"> by {name} <span class="other"> on {date} '
        f'(<a href="/c?cid={i}">#4313{i}</a>) </span></div></div><div class="commentBody"><p>{text}</p></div></li>'
        for i, (name, date, text) in enumerate(zip(people, DATES, TEXTS, strict=True))
    )
    found = names(read(f'<ul id="commentlisting">{rows}</ul>'))
    assert found[::2] == list(PEOPLE)[::2]
    assert not any(name and ("Score" in name or "inally" in name) for name in found)


def test_the_date_in_a_tooltip_around_an_age() -> None:
    rows = "".join(
        f'<div class="comment"><a class="hnuser">{name}</a> <span class="age" title="2021-05-0{i + 1}T10:00:00 16200000{i}"><a href="#">3 years ago</a></span><p>{text}</p></div>'
        for i, (name, text) in enumerate(zip(PEOPLE, TEXTS, strict=True))
    )
    record = read(f'<div class="comments">{rows}</div>')
    assert [c.published.value for c in record.comments if c.published] == [
        f"2021-05-0{i + 1}T10:00:00" for i in range(5)
    ]


def test_words_parted_by_capitals_alone() -> None:
    rows = "".join(
        f'<div class="comEnt"><a class="cNameLink" href="/u/{i}"><b>{name}</b></a> <span class="cDate">({date})</span><div class="cMessage">{text}</div></div>'
        for i, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    assert names(read(f'<div id="allEntries">{rows}</div><div class="commForm"></div>')) == list(PEOPLE)


@pytest.mark.parametrize(
    "people", [[f"user{4821 + 7 * i}" for i in range(5)], [f"Gast {n}" for n in (12, 7, 12, 3, 40)]]
)
def test_names_that_differ_by_their_numbers_alone(people: list[str]) -> None:
    rows = [
        f'<div class="x1"><span class="x3">{name}</span> <span class="x4">{date}</span><div class="x5">{text}</div><a href="#">Reply</a> <i>Likes {i}</i></div>'
        for i, (name, date, text) in enumerate(zip(people, DATES, TEXTS, strict=True))
    ]
    assert names(read(thread(*rows))) == people


def test_numbers_of_comments_are_no_names() -> None:
    rows = [
        f'<div class="x1"><span class="x3">Nota {i + 1}</span> <b class="x2">{name}</b> <span class="x4">{date}</span><div class="x5">{text}</div></div>'
        for i, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    ]
    assert names(read(thread(*rows))) == list(PEOPLE)


def test_jobs_that_can_be_answered_are_no_comments() -> None:
    rows = "".join(
        f"<article class='b7'><div><span class='d2'>{name}</span> <span class='e3'>{date}</span></div><h2><a>Nurse for the night, number {i}</a></h2>"
        f"<p class='f4'>{text}</p><div><button>Save</button><button>Reply</button></div></article>"
        for i, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    assert read(f"<div class='list'>{rows}</div>").comments == []


def test_events_in_a_list_that_is_called_one_of_comments_are_none() -> None:
    rows = "".join(
        f"<li class='vevent'><div class='dtstart'>{date}</div><h3 class='summary'>Concert</h3><div class='location'>{name}</div><p>{text}</p></li>"
        for name, date, text in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert read(f"<ul class='events comment-list'>{rows}</ul>").comments == []


def test_a_notice_on_who_may_comment_is_no_comment() -> None:
    notice = "<form id='comment-1'><b>Anmelden</b><p>Die Kommentarfunktion ist angemeldeten Benutzern vorbehalten.</p></form>"
    assert read(f"<section class='comments'><h3>Kommentare</h3><div>{notice}</div></section>", lang="de").comments == []


@pytest.mark.parametrize(
    "rows",
    [
        "".join(f"<b>{n}</b> ({d})<br>{t}<br>And so on.<br><br>" for n, d, t in zip(PEOPLE, DATES, TEXTS, strict=True)),
        "<hr>".join(f"<b>{n}</b> ({d})<br>{t}<br>And so on." for n, d, t in zip(PEOPLE, DATES, TEXTS, strict=True)),
    ],
)
def test_names_and_dates_that_stand_bare_between_breaks(rows: str) -> None:
    record = read(f"<center><h2>Guestbook</h2><a href='/sign'>Sign it</a></center><hr>{rows}")
    assert names(record) == list(PEOPLE)
    assert texts(record) == [f"{text}\nAnd so on." for text in TEXTS]


def test_the_heading_of_a_comment_in_its_permalink_is_its_title() -> None:
    rows = "".join(
        f"<article class='comment'><b class='username'>{n}</b> <time datetime='2021-05-0{i + 1}'>{d}</time><div class='content'><h3><a href='#c{i}' class='permalink'>{h}</a></h3>"
        f"<div class='text'><p>{t}</p></div></div></article>"
        for i, (n, d, t, h) in enumerate(
            zip(PEOPLE, DATES, TEXTS, ("One", "Two", "Three", "Four", "Five"), strict=True)
        )
    )
    record = read(f"<section class='comments'>{rows}</section>")
    assert texts(record) == list(TEXTS)
    assert [comment.title for comment in record.comments] == ["One", "Two", "Three", "Four", "Five"]


def answers(*attributes: str, label: str = "", spacer: bool = False) -> str:
    """Five comments; the attributes, labels and spacers are those of the second and third, which answer the first."""
    rows = ""
    for i, (name, date, text) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True)):
        attribute = attributes[i] if attributes else ""
        shown = label if i in (1, 2) else ""
        indent = f"<img src='/s.gif' height='1' width='{40 if i in (1, 2) else 0}'>" if spacer else ""
        rows += f"<li {attribute}>{indent}<b class='nick'>{name}</b> <i>{date}</i> {shown}<p>{text}</p></li>"
    return f"<section class='discussion'><h3>Comments (5)</h3><ul>{rows}</ul></section>"


ANSWERED = [None, 0, 0, None, None]


def test_parents_by_ids_of_any_name() -> None:
    keys = [f"id='y90{i}' data-parent='{900 if i in (1, 2) else 0}'" for i in range(5)]
    assert parents(read(answers(*keys))) == ANSWERED


@pytest.mark.parametrize(
    "label",
    [
        f"<span><b>{PEOPLE[0]}</b> adlı okuyucuya cevap</span>",
        f"<span>В отговор на {PEOPLE[0]}</span>",
        f"<span>回复 {PEOPLE[0]}</span>",
        f"<span><b>{PEOPLE[0]}</b> さんへの返信</span>",
    ],
)
def test_labels_of_answers_in_more_languages(label: str) -> None:
    record = read(answers(label=label))
    assert parents(record) == ANSWERED
    assert texts(record) == list(TEXTS)


def test_empty_pictures_indent() -> None:
    assert parents(read(answers(spacer=True))) == ANSWERED


def test_ids_like_those_of_wordpress_alone_are_no_wordpress() -> None:
    rows = "".join(
        f"<li class='k1'><div id='comment-16077{i}'><b class='k2'>{n}</b> <time datetime='2021-05-0{i + 1}'>{d}</time><p>{t}</p></div>"
        for i, (n, d, t) in enumerate(zip(PEOPLE, DATES, TEXTS, strict=True))
    )
    first, rest = rows.split("<li class='k1'><div id='comment-160771'>")
    record = read(f"<div id='comments'><ul>{first}<ul><li class='k1'><div id='comment-160771'>{rest}</ul></ul></div>")
    assert record.thread is not None
    assert record.thread.system == "generic"
    assert parents(record)[:2] == [None, 0]


@pytest.mark.parametrize(
    "heading",
    [
        "<h3>5 thoughts on “The ferry is late, and what the harbour board intends to do about it”</h3>",
        "<h2>5 Kommentare zu “Die Fähre ist verspätet”</h2>",
        "<h4><span>5 Comments</span></h4>",
        "<h1>Comments (5)</h1>",
    ],
)
def test_headings_that_begin_with_the_number_of_comments(heading: str) -> None:
    rows = "".join(
        f"<li><div><b>{n}</b> <i>{d}</i></div><p>{t}</p></li>" for n, d, t in zip(PEOPLE, DATES, TEXTS, strict=True)
    )
    assert names(read(f"<div class='c1'>{heading}<ol class='c2'>{rows}</ol></div>")) == list(PEOPLE)


def test_few_who_write_much_are_still_names() -> None:
    few = [f"{first} {last}" for first in ("Anna", "Bob", "Carla", "Dmitri") for last in ("Reis", "Pike", "Quist")]
    rows = [
        f"<tr class='post'><td class='x1'><b>{few[i * 7 % 12]}</b><br><i>Member</i></td><td class='x2'>{i % 28 + 1} May 2021<hr><div>Words of the reader number {i}, who has said more before.</div></td></tr>"
        for i in range(400)
    ]
    record = read(thread(f"<h3>400 comments</h3><table>{''.join(rows)}</table>"))
    assert names(record) == [few[i * 7 % 12] for i in range(400)]
