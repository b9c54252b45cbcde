"""Pages saved from a browser: what the scripts of self-hosted systems have drawn. Words are invented."""

from __future__ import annotations

import normalize
from tests.comments.exchanges import thread_of

ISSO = """<section id="isso-thread"><div id="isso-root"><div class="isso-comment" id="isso-7"><div class="isso-text-wrapper">
<div class="isso-comment-header"><a class="isso-author" href="https://ann.example/">Ann</a><span class="isso-spacer">•</span>
<a class="isso-permalink" href="#isso-7"><time title="2026-02-01" datetime="2026-02-01T10:00:00Z">a month ago</time></a></div>
<div class="isso-text"><p>The bell is <em>too</em> loud.</p></div><div class="isso-comment-footer"><span class="isso-votes">3</span></div></div>
<div class="isso-follow-up"><div class="isso-comment" id="isso-9"><div class="isso-text-wrapper"><div class="isso-comment-header">
<span class="isso-author">Bob</span><a class="isso-permalink" href="#isso-9"><time datetime="2026-02-02T10:00:00Z">x</time></a></div>
<div class="isso-text"><p>At night, yes.</p></div></div></div></div></div></div></section>
<script data-isso="https://isso.example/" src="https://isso.example/js/embed.min.js"></script>"""


def waline(key: int, name: str, text: str, inner: str = "") -> str:
    return f"""<div id="{key}" class="wl-card-item"><div class="wl-card"><div class="wl-head"><span class="wl-nick">{name}</span>
<span class="wl-badge">Admin</span><span class="wl-time">2 days ago</span><div class="wl-comment-actions"><button class="wl-like">5</button>
</div></div><div class="wl-meta"><span class="wl-addr">Inland</span></div><div class="wl-content"><p>{text}</p></div>{inner}</div></div>"""


def twikoo(key: str, name: str, text: str, reply: str = "", inner: str = "") -> str:
    return f"""<div class="tk-comment" id="{key}"><div class="tk-main"><div class="tk-row"><div class="tk-meta"><strong class="tk-nick">
<span>{name}</span></strong><small class="tk-time"><time datetime="2026-02-20T04:00:00.000Z" title="20.2.2026">9 days ago</time></small></div></div>
<div class="tk-content">{reply}<span>{text}</span></div><div class="tk-extras"><span class="tk-extra-text">Inland</span></div>
<div class="tk-replies">{inner}</div></div></div>"""


def test_isso() -> None:
    found = thread_of(ISSO).result()
    first, second = found.comments
    assert (first.native_id, first.text, first.score) == ("7", "The bell is too loud.", 3)
    assert first.author is not None
    assert (first.author.name, first.author.url) == ("Ann", "https://ann.example/")
    assert first.dates[0] == ("2026-02-01T10:00:00Z", "time")
    assert (second.native_id, second.enclosing, second.text) == ("9", 0, "At night, yes.")


def test_isso_with_its_answer() -> None:
    """The same comments, by the same ids."""
    replies = [
        {"id": 7, "parent": None, "created": 1769940000.0, "text": "<p>The bell is <em>too</em> loud.</p>", "author": "Ann",
         "total_replies": 1, "hidden_replies": 0, "replies": [
            {"id": 9, "parent": 7, "created": 1770026400.0, "text": "<p>At night, yes.</p>", "author": "Bob"}]},
        {"id": 11, "parent": None, "created": 1770030000.0, "text": "<p>I like it.</p>", "author": "Cy"},
    ]  # fmt: skip
    answer = {"id": None, "total_replies": 2, "hidden_replies": 0, "replies": replies}
    record = normalize.parse_html(f"<p>x</p>{ISSO}", url="https://news.example/bell", answers=[answer])
    assert [(c.native_id, c.depth) for c in record.comments] == [("7", 1), ("9", 2), ("11", 1)]
    assert record.thread.complete is True
    assert not [w for w in record.warnings if w.code == "sources_differ"]


def test_waline() -> None:
    """Replies stand side by side under their root; the name that they begin with says whom they answer."""
    replies = waline(32, "Bo", '<a href="#31">@Al</a> Mind the step.') + waline(
        33, "Al", '<a href="#32">@Bo</a> Thanks.'
    )
    cards = waline(31, "Al", "At last.", f'<div class="wl-quote">{replies}</div>') + waline(34, "Cy", "How much?")
    count = '<div class="wl-count"><span class="wl-num">4</span> Comments</div>'
    page = f"<div id='waline'>{count}{cards}</div><script>Waline.init({{el: '#waline', serverURL: 'https://w.example'}})</script>"
    record = normalize.parse_html(page, url="https://news.example/x", fetched_at="2026-03-01T12:00:00Z")
    assert [(c.native_id, c.depth, c.author and c.author.name) for c in record.comments] == [
        ("31", 1, "Al"),
        ("32", 2, "Bo"),
        ("33", 3, "Al"),
        ("34", 1, "Cy"),
    ]
    assert (record.thread.complete, record.thread.declared) == (True, 4)
    assert record.comments[0].upvotes == 5
    assert record.comments[0].published is not None
    assert record.comments[0].published.raw == "2 days ago"
    assert "Inland" not in record.to_json()


def test_twikoo() -> None:
    """Whom a reply answers stands before its text, and is no part of it."""
    said = '<span>Replied <a class="tk-ruser" href="#t1">@Han</a> :</span>'
    inner = twikoo("t2", "Owner", "Nine kilos.", said)
    cards = twikoo("t1", "Han", "How much did you pick?", inner=inner) + twikoo("t3", "Ru", "Early!")
    page = f"""<div id="tcomment"><div class="tk-comments-title"><span class="tk-comments-count"><span>5</span> comments</span></div>{cards}</div>
<script>twikoo.init({{envId: 'https://t.example', el: '#tcomment'}})</script>"""
    found = thread_of(page).result()
    assert [(c.native_id, c.text, c.reply_to, c.parent_native) for c in found.comments] == [
        ("t1", "How much did you pick?", None, None),
        ("t2", "Nine kilos.", "Han", "t1"),
        ("t3", "Early!", None, None),
    ]
    assert (found.declared, found.reasons) == (5, ["loaded_by_script"])
    assert found.comments[0].dates[0] == ("2026-02-20T04:00:00.000Z", "time")


def test_artalk() -> None:
    def card(key: int, name: str, text: str) -> str:
        return f"""<div class="atk-comment-wrap" data-comment-id="{key}"><div class="atk-comment"><div class="atk-main"><div class="atk-header">
<span class="atk-item atk-nick"><a href="https://{name.lower()}.example">{name}</a></span><span class="atk-item atk-date">2026-01-30</span></div>
<div class="atk-body"><div class="atk-content"><p>{text}</p></div></div></div></div></div>"""

    page = f"""<div id="Comments" class="artalk"><span class="atk-comment-count-num">2</span>{card(7, "Kim", "Good.")}{card(8, "Lou", "Quite.")}</div>
<script>Artalk.init({{el: '#Comments', server: 'https://a.example', site: 'x'}})</script>"""
    found = thread_of(page).result()
    assert [(c.native_id, c.author and c.author.name, c.text) for c in found.comments] == [
        ("7", "Kim", "Good."),
        ("8", "Lou", "Quite."),
    ]
    assert found.declared == 2
