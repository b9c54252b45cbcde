"""Drupal: what the sample does not show. Words are invented."""

from __future__ import annotations

import pytest

import normalize
from normalize.record import Record

D10 = """<html lang="en"><head><title>Crane stays</title><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"></head><body>
<main><article class="node"><h1>Crane stays</h1><div class="field--name-body"><p>The crane on the quay will stay where it is, the office said.</p>
</div></article><section data-drupal-selector="comments" class="comments"><h2 class="comments__title">Comments <span class="comments__count">%s</span></h2>
%s</section></main></body></html>"""

ONE = """<a id="comment-{id}"></a><article data-comment-user-id="{user}" class="comment js-comment">
<div class="comment__picture-wrapper"><div class="comment__picture"><img src="/p/{id}.png" alt=""></div></div><div class="comment__text-wrapper">
<footer class="comment__meta"><p class="comment__author"><span>{name}</span></p><p class="comment__time">{date}</p>{parent}</footer>
<div class="comment__content"><div class="comment__text-content"><p>{text}</p></div>
<ul class="comment__links links"><li><a href="/comment/reply/node/1/comment/{id}">Reply</a></li></ul></div></div></article>"""


def read(html: str) -> Record:
    return normalize.parse_html(html, url="https://quay.example/crane", fetched_at="2024-05-01T12:00:00Z")


def one(number: int, name: str, text: str, date: str = "12 April 2024", user: int = 0, parent: str = "") -> str:
    return ONE.format(id=number, name=name, text=text, date=date, user=user, parent=parent)


def test_parent_by_link() -> None:
    """A comment that says whom it answers is believed, wherever it stands."""
    link = '<p class="parent visually-hidden">In reply to <a href="/comment/11#comment-11">Yes</a> by Ann</p>'
    record = read(
        D10
        % (
            3,
            one(11, "Ann", "At last.") + one(12, "Bob", "Why so late?", user=5) + one(13, "Cy", "Money.", parent=link),
        )
    )
    assert [c.native_id for c in record.comments] == ["11", "13", "12"]
    assert record.comments[1].parent_id == record.comments[0].id
    authors = [c.author for c in record.comments]
    assert [a.kind for a in authors if a] == ["guest", "guest", "registered"]
    assert record.thread.complete is True
    assert record.thread.declared == 3


def test_relative_dates_are_no_dates() -> None:
    """Olivero says "2 weeks 3 days ago": a span, and no day."""
    record = read(D10 % (1, one(11, "Ann", "At last.", date="2 weeks 3 days ago")))
    published = record.comments[0].published
    assert published is not None
    assert published.raw == "2 weeks 3 days ago"
    assert published.value is None or published.earliest is not None


def test_theme_with_names_of_its_own() -> None:
    """Anchors are core's; names, dates and texts are learnt from what the comments have in common."""
    item = """<a id="comment-{0}"></a><div class="sep"></div><div class="remark"><div class="infos"><div class="headline">{1}</div>
<div class="metas"><b>Par {2},</b> le lundi 29 octobre 2012 à 15h4{0}</div></div><div class="words"><p>{3}</p></div></div>"""
    rows = [
        ("Bon", "Jean Roux", "La grue restera donc au port."), ("Non", "Mia", "Elle coûte trop cher à la ville."),
        ("Et alors", "Luc Petit", "Il faut la repeindre, voilà tout."),
    ]  # fmt: skip
    html = "".join(item.format(number, *row) for number, row in enumerate(rows, 1))
    record = read(
        f"""<html lang="fr"><head><title>La grue</title><script src="/misc/drupal.js?x"></script></head><body><h1>La grue</h1>
<div class="story"><p>La grue du quai nord restera, a dit le port lundi matin.</p></div><div id="reactions"><div>3 réactions</div>{html}</div></body></html>"""
    )
    assert record.thread.system == "drupal"
    assert [c.author.name if c.author else None for c in record.comments] == ["Jean Roux", "Mia", "Luc Petit"]
    assert [c.published.value if c.published else None for c in record.comments] == [
        "2012-10-29T15:41", "2012-10-29T15:42", "2012-10-29T15:43",
    ]  # fmt: skip
    assert all(row[2] in comment.text for row, comment in zip(rows, record.comments, strict=True))


def test_removed_comments_keep_their_place() -> None:
    record = read(
        D10
        % (
            2,
            one(11, "Ann", "This comment has been removed.") + f'<div class="indented">{one(12, "Bob", "Why?")}</div>',
        )
    )
    assert record.comments[0].state == "deleted"
    assert record.comments[1].parent_id == record.comments[0].id


def test_anchors_of_others_are_left_alone() -> None:
    html = (
        (D10 % (1, one(11, "Ann", "At last.")))
        .replace("Drupal 10 (https://www.drupal.org)", "Other")
        .replace("data-drupal-selector", "data-x")
    )
    assert read(html).thread.system != "drupal"


GARLAND = """<a id="comment-{0}"></a><div class="comment comment-published"><div class="clear-block"><span class="submitted">Tue, {2} — {1}</span>
<h3><a href="/node/1#comment-{0}">Subject {0}</a></h3><div class="content"><p>{3}</p></div></div><div class="links"><ul class="links"><li><a href="#">reply</a></li></ul></div></div>"""
BARTIK = """<a id="comment-{0}"></a><article data-comment-user-id="0" class="comment js-comment by-anonymous"><footer class="comment__meta">
<p class="comment__author"><span class="username">{1} (not verified)</span></p><p class="comment__time">Tue, {2}</p></footer><div class="comment__content">
<h3><a href="/comment/{0}#comment-{0}" class="permalink" rel="bookmark">Subject {0}</a></h3><div class="field field--name-comment-body"><p>{3}</p></div></div></article>"""
STABLE = """<a id="comment-{0}"></a><article data-comment-user-id="4" class="js-comment"><footer><p>Submitted by <a href="/user/4" class="username">{1}</a> on Tue, {2}</p>
<a href="/comment/{0}#comment-{0}">Permalink</a></footer><div><h3><a href="/comment/{0}#comment-{0}" class="permalink">Subject {0}</a></h3><div><p>{3}</p></div></div></article>"""


@pytest.mark.parametrize("theme", [GARLAND, BARTIK, STABLE], ids=["garland", "bartik", "stable"])
def test_core_themes(theme: str) -> None:
    """Titles are no part of the text; names and dates stand in one line, in any order."""
    rows = [
        ("Ann Lee", "03/24/2015 - 10:12", "At last! I waited long."), ("Bob", "03/24/2015 - 19:00", "Too late for us."),
        ("Cy Dunn", "03/31/2015 - 09:30", "The fare went up, and nobody has said so until now."),
    ]  # fmt: skip
    record = read(D10 % (3, "".join(theme.format(number, *row) for number, row in enumerate(rows, 1))))
    assert [c.author.name if c.author else None for c in record.comments] == [row[0] for row in rows]
    assert [c.published.value if c.published else None for c in record.comments] == [
        "2015-03-24T10:12", "2015-03-24T19:00", "2015-03-31T09:30",
    ]  # fmt: skip
    assert [c.text for c in record.comments] == [row[2] for row in rows]
    assert [c.title for c in record.comments] == ["Subject 1", "Subject 2", "Subject 3"]
