"""Systems whose comments stand in the page: what their samples do not show. Words are invented."""

from __future__ import annotations

import json

import pytest

import normalize
from normalize.comments import gather
from normalize.comments.asking import Answer
from normalize.comments.standing import STANDING
from normalize.page import Page
from normalize.record import Record

PAGE = """<html lang="en"><head><title>Crane stays</title>%s</head><body><main><h1>Crane stays</h1>
<p>The crane on the quay will stay where it is, the harbour office said on Monday.</p></main>%s</body></html>"""


def read(section: str, head: str = "", **more: object) -> Record:
    return normalize.parse_html(
        PAGE % (head, section),
        url="https://quay.example/crane",
        fetched_at="2022-01-01T00:00:00Z",
        **more,  # type: ignore[arg-type]
    )


def names(record: Record) -> list[str | None]:
    return [comment.author.name if comment.author else None for comment in record.comments]


@pytest.mark.parametrize("system", STANDING, ids=lambda system: system.name)
def test_pages_without_the_system_are_left_alone(system: normalize.comments.base.System) -> None:
    page = Page(PAGE % ("", '<div id="comments"><div class="comment" id="comment-5"><p>Ann: hello</p></div></div>'))
    assert system.read(page) is None


@pytest.mark.parametrize(
    ("signs", "name"),
    [
        ('<div id="dsq-content"></div><ul id="post-list" class="post-message"></ul>', "disqus_page"),
        ('<div class="idc-c"></div>', "intensedebate"),
        ('<div class="UFIComment"></div><div class="_3-8y"></div>', "facebook_page"),
        ('<div id="comments-list" class="jc"></div>', "jcomments"),
        ('<div id="section-kmt"><ul><li class="kmt-item"></li></ul></div>', "komento"),
        ('<ul class="itemCommentsList"></ul>', "k2"),
        ('<ul class="forum"><li class="forum-fil"></li></ul>', "spip"),
        ('<article class="js_reply"></article>', "kinja"),
        ('<span class="ljuser"></span><article class="j-c"></article>', "livejournal"),
        ('<div class="comments-content"><div id="comment-5"></div></div>', "movabletype"),
        ('<input id="id_security_hash"><dl id="comments"></dl>', "django_comments"),
        ('<div class="u-comment"></div>', "microformats"),
    ],
)
def test_signs_without_comments_give_none(signs: str, name: str) -> None:
    """Their boxes may stand there empty, or belong to somebody else."""
    system = next(system for system in STANDING if system.name == name)
    found = system.read(Page(PAGE % ("", signs)))
    assert found is None or found.comments == []


def test_movable_type_needs_more_than_ids() -> None:
    section = """<div id="comments" class="comments-content"><div class="comment" id="comment-5"><p class="comment-footer">Posted by: Ann |
<a href="#comment-5">March 3, 2010 10:12 AM</a></p><div class="comment-content"><p>Good.</p></div></div></div>"""
    assert read(section).thread.system != "movabletype"
    with_form = (
        section + '<form method="post" action="http://quay.example/mt/mt-comments.cgi" id="comments-form"></form>'
    )
    record = read(with_form)
    assert record.thread.system == "movabletype"
    assert names(record) == ["Ann"]
    assert [c.published.value if c.published else None for c in record.comments] == ["2010-03-03T10:12"]
    assert record.comments[0].text == "Good."


def test_movable_type_without_a_name() -> None:
    record = read(
        """<div class="comments-content"><div class="comment" id="c77"><div class="comment-body"><p>Good.</p></div>
<p class="comment-footer">Posted by <a href="http://ann.example/">Ann Lee</a> at <a href="#c77">March 3, 2005 10:12 PM</a></p></div></div>""",
        head='<meta name="generator" content="Movable Type 3.2">',
    )
    assert names(record) == ["Ann Lee"]
    assert record.comments[0].native_id == "77"
    assert record.comments[0].published is not None
    assert record.comments[0].published.value == "2005-03-03T22:12"


def test_livefyre_archive_as_a_saved_answer() -> None:
    """The bootstrap's JSON fills an empty page: authors by id, replies inside, likes, what was deleted."""
    answer = {
        "collectionSettings": {"numVisible": 3},
        "headDocument": {
            "authors": {"u1@x": {"displayName": "Ann Lee", "profileUrl": "https://p.example/ann", "avatar": "javascript:1"}},
            "content": [
                {
                    "vis": 1, "type": 0, "content": {
                        "id": "26", "authorId": "u1@x", "bodyHtml": "<p>At <a href='https://l.example/'>last</a>.</p>",
                        "createdAt": 1367481600, "updatedAt": 1367485200, "parentId": "", "annotations": {"likedBy": ["a", "b"]},
                    },
                    "childContent": [
                        {"vis": 2, "type": 0, "content": {"id": "27", "parentId": "26"}, "childContent": []},
                        {"vis": 1, "type": 1, "content": {"id": "28", "parentId": "26"}},
                    ],
                },
                "rubbish",
            ],
        },
    }  # fmt: skip
    record = read('<div id="livefyre-comments"></div>', answers=[json.dumps(answer)])
    assert record.thread.system == "livefyre"
    assert record.thread.declared == 3
    assert [(c.native_id, c.state, c.upvotes) for c in record.comments] == [
        ("26", "visible", 2),
        ("27", "deleted", None),
    ]
    first, second = record.comments
    assert second.parent_id == first.id
    assert first.text == "At last."
    assert first.author is not None
    assert first.author.avatar is None
    assert first.edited is not None
    assert first.published is not None
    assert first.published.value == "2013-05-02T08:00:00Z"


@pytest.mark.parametrize(
    "data", [{}, [], {"headDocument": 5}, {"headDocument": {"content": [1, {"content": None}], "authors": {}}}]
)
def test_livefyre_believes_no_type(data: object) -> None:
    record = read('<div id="livefyre-comments"></div>', answers=[json.dumps(data)])
    assert record.comments == []


def test_livejournal_shifts_of_any_width() -> None:
    """Levels are told by the order of the shifts; a comment that is collapsed stays where others answer it."""
    one = """<article id="ljcmt{n}" class="j-c{more}" style="margin-left: {px}px;"><span class="ljuser"><b>{name}</b></span>{body}</article>"""
    whole = '<time class="j-c-date" datetime="2020-01-0{n}T10:00"></time><div class="j-c-text">Words of {name}.</div>'

    def item(n: int, px: int, name: str, partial: bool = False) -> str:
        body = "(no subject) - Expand" if partial else whole.format(n=n, name=name)
        return one.format(n=n, px=px, name=name, body=body, more=" j-c-partial" if partial else "")

    record = read(
        '<div id="comments">'
        + item(1, 0, "ann")
        + item(2, 40, "bo", True)
        + item(3, 80, "cy")
        + item(4, 40, "di", True)
        + item(5, 0, "ed")
        + "</div>"
    )
    assert [(c.native_id, c.depth, c.truncated) for c in record.comments] == [
        ("1", 1, False),
        ("2", 2, True),
        ("3", 3, False),
        ("5", 1, False),
    ]
    assert record.thread.incomplete_reasons == ["replies_collapsed"]


def test_spip_with_machine_dates() -> None:
    item = """<li class="comment-li"><a href="#forum{n}" name="forum{n}" id="forum{n}"></a><div class="comment"><p class="comment-meta">
<a rel="self bookmark" href="#forum{n}" class="permalink">#</a> <time datetime="2019-07-1{n}T20:09:45Z">Le 1{n} juillet à 22:09</time><span class="reviewer vcard">
<span class="sep">, </span>par {name}</span></p><div class="comment-content description"><div class="comment-texte"><p>{text}</p></div></div></div>{more}</li>"""
    inner = item.format(n=2, name="Luc", text="La mienne aussi.", more="")
    outer = item.format(n=1, name="Jeanne", text="Quelle pitié !", more=f'<ul class="comments-items">{inner}</ul>')
    record = read(f'<div class="comments"><h2>2 commentaires</h2><ul class="comments-items">{outer}</ul></div>')
    assert record.thread.system == "spip"
    assert names(record) == ["Jeanne", "Luc"]
    assert record.comments[1].parent_id == record.comments[0].id
    assert record.comments[0].published is not None
    assert record.comments[0].published.value == "2019-07-11T20:09:45Z"
    assert record.thread.complete is True


def test_facebook_of_the_older_form() -> None:
    """Lists of replies of their own; a comment's likes are words in its footer."""
    one = """<li class="UFIComment"><img class="UFIActorImage" src="https://pics.example/{n}.jpg"><a class="UFICommentActorName"
 href="https://people.example/{n}">{name}</a> <span class="UFICommentBody">{text}</span> <abbr class="livetimestamp" data-utime="{when}">x</abbr></li>"""
    record = read(
        '<ul class="fbFeedbackContent">'
        + one.format(n=1, name="Ann", text="At last.", when=1300000000)
        + '<ul class="UFIReplyList">'
        + one.format(n=2, name="Bo", text="Indeed.", when=1300000600)
        + "</ul></ul>"
    )
    assert record.thread.system == "facebook"
    assert names(record) == ["Ann", "Bo"]
    assert record.comments[1].parent_id == record.comments[0].id
    assert record.comments[0].published is not None
    assert record.comments[0].published.value == "2011-03-13T07:06:40Z"


def test_amp_frames_are_named() -> None:
    head = '<script async src="https://cdn.ampproject.org/v0.js"></script>'
    frame = '<amp-iframe src="https://quay.example/disqus.html?slug=crane"></amp-iframe>'
    html = (PAGE % (head, frame)).replace('<html lang="en">', '<html amp lang="en">')
    record = normalize.parse_html(html, url="https://quay.example/amp/crane")
    assert record.thread.system == "disqus"
    assert record.thread.complete is False
    assert "unsupported" in record.thread.incomplete_reasons


def test_livejournal_edited() -> None:
    """When a comment was edited stands in its text, and is no part of it."""
    record = read(
        """<div id="comments"><article id="ljcmt7" class="j-c" style="margin-left: 0px;"><span class="ljuser"><b>ann</b></span>
<time class="j-c-date" datetime="2020-01-01T10:00"></time><div class="j-c-text">At last.<br><br><span class="ljedittime"><em>Edited at
<span title="x">2020-01-01 11:30 am (UTC)</span></em></span></div></article></div>"""
    )
    assert record.comments[0].text == "At last."
    assert record.comments[0].edited is not None
    assert record.comments[0].edited.value == "2020-01-01T11:30Z"


@pytest.mark.parametrize("name", ["comment-author", "comment-poster"])
def test_blogger_flat_lists(name: str) -> None:
    """An empty anchor stands before the name; the permalink tells the time where there is one."""
    one = """<dt class="{name}" id="c{n}"><a name="c{n}"></a>{who} said...</dt><dd class="comment-body"><p>{text}</p></dd>
<dd class="comment-footer"><span class="comment-timestamp"><a href="https://quay.example/f.html?showComment={ms}#c{n}" title="permalink">March 3</a></span></dd>"""
    ann = one.format(
        name=name,
        n=4265235981837780782,
        who='<a href="http://ann.example/" rel="nofollow">Ann Lee</a>',
        text="At last!",
        ms=1330769520000,
    )
    bob = one.format(name=name, n=4265235981837780783, who="Bob", text="Too late.", ms=1330772400000)
    record = read(
        f'<div id="comments"><h4>2 comments:</h4><dl id="comments-block">{ann}{bob}</dl></div>',
        head='<meta name="generator" content="blogger">',
    )
    assert record.thread.system == "blogger"
    assert names(record) == ["Ann Lee", "Bob"]
    assert [c.author.url if c.author else None for c in record.comments] == ["http://ann.example/", None]
    assert [c.published.value if c.published else None for c in record.comments] == [
        "2012-03-03T10:12:00Z",
        "2012-03-03T11:00:00Z",
    ]
    assert record.thread.complete is True


WRAPPER = """document.write('x'); IDC.str = "<div id=\\"idc-cover\\" class=\\"idc-comments\\"><div id=\\"IDComment5\\" class=\\"idc-c\\"><div class=\\"idc-c-h\\">
<a class=\\"idc-c-author\\" href=\\"http:\\/\\/ann.example\\/\\">Ann\\u0020Lee<\\/a><\\/div><div class=\\"idc-c-t-inner\\">At last.\\nReally.<\\/div><\\/div>
<div id=\\"IDCommentsNewThreadCover\\"><\\/div>";"""
ID_PAGE = (
    '<span id="IDCommentsPostTitle"></span><script>var idcomments_acct = "abc"; var idcomments_post_id = "7";</script>'
)


def test_intensedebate_wrapper() -> None:
    """The script is asked for only where doubtful endpoints may be, and is read where it was saved."""
    page = Page(PAGE % ("", ID_PAGE), url="https://quay.example/crane")
    thread = gather(page)
    assert thread is not None
    assert thread.next_request() is None
    assert "unsupported" in thread.result().reasons
    asked = gather(
        Page(PAGE % ("", ID_PAGE), url="https://quay.example/crane"), options={"doubtful_endpoints": ["intensedebate"]}
    )
    assert asked is not None
    request = asked.next_request()
    assert request is not None
    assert request.url.startswith(
        "https://www.intensedebate.com/js/genericCommentWrapper2.php?acct=abc&title=&postid=7&url=https"
    )
    assert asked.take(Answer(body=WRAPPER.encode(), url=request.url, request=request))
    assert asked.next_request() is None
    found = asked.result()
    assert [(c.native_id, c.author.name if c.author else None, c.text) for c in found.comments] == [
        ("5", "Ann Lee", "At last. Really.")
    ]
    assert found.reasons == []
