"""WordPress themes that print comments their own way: the words are invented, the markup is that of each kind of theme."""

from __future__ import annotations

import pytest

import normalize
from normalize.record import Comment, Record

PAGE = """<html lang="en-GB"><head><title>Ferry - The Quay</title><meta name="generator" content="WordPress 4.9"></head>
<body class="single postid-7"><div id="content"><h1 class="entry-title">New ferry</h1>
<div class="entry-content"><p>The ferry sails again from Monday, the harbour office said in the morning.</p></div></div>
%s</body></html>"""


def read(section: str) -> Record:
    return normalize.parse_html(PAGE % section, url="https://quay.example/ferry/", fetched_at="2021-01-01T00:00:00Z")


def names(record: Record) -> list[str | None]:
    return [comment.author.name if comment.author else None for comment in record.comments]


def days(record: Record) -> list[str | None]:
    return [comment.published.value if comment.published else None for comment in record.comments]


def of(record: Record, native: str) -> Comment:
    return next(comment for comment in record.comments if comment.native_id == native)


def test_before_core_had_classes() -> None:
    """Themes of 2005: a list of bare items, the name in a cite."""
    record = read(
        """<h3 id="comments">2 Responses to “New ferry”</h3><ol class="commentlist">
<li class="alt" id="comment-31"><cite><a href="http://ann.example/" rel="external nofollow">Ann Lee</a></cite> Says: <br />
<small class="commentmetadata"><a href="#comment-31" title="">March 3rd, 2007 at 5:55 am</a> </small>
<p>At last! I have waited for this since the autumn.</p></li>
<li id="comment-32"><cite>Bob</cite> Says: <br />
<small class="commentmetadata"><a href="#comment-32" title="">March 4th, 2007 at 6:10 pm</a> </small>
<p>The fare has gone up again, though.</p><p>And no word on bicycles.</p></li></ol>"""
    )
    assert record.thread.system == "wordpress"
    assert record.thread.declared == 2
    assert names(record) == ["Ann Lee", "Bob"]
    assert days(record) == ["2007-03-03T05:55", "2007-03-04T18:10"]
    assert record.comments[1].text == "The fare has gone up again, though.\n\nAnd no word on bicycles."
    assert [comment.native_id for comment in record.comments] == ["31", "32"]


def test_list_of_definitions() -> None:
    """The header is a dt with the number, the text in the dd after it."""
    record = read(
        """<div id="comments"><dl id="comment_list"><dt class="comment even depth-1" id="comment-5"><span class="comment_author">Ann</span>
<span class="comment_time">May 5, 2010 at 9:00 am</span></dt><dd class="comment even"><div class="format_text" id="comment-body-5">
<p>Good news for the island.</p></div></dd><dt class="comment odd depth-1" id="comment-6"><span class="comment_author">Bob</span>
<span class="comment_time">May 6, 2010 at 9:30 am</span></dt><dd class="comment odd"><div class="format_text" id="comment-body-6">
<p>I doubt it will last.</p></div></dd></dl></div>"""
    )
    assert names(record) == ["Ann", "Bob"]
    assert days(record) == ["2010-05-05T09:00", "2010-05-06T09:30"]
    assert [comment.text for comment in record.comments] == ["Good news for the island.", "I doubt it will last."]


def test_everything_in_one_box() -> None:
    """The reply link's label tells the name from the date; a pingback has neither."""
    item = """<li class="comment even depth-{depth}" id="comment-{id}"><div class="the-comment"><div class="avatar"><img class="avatar"
 src="https://img.example/{id}.png" alt=""></div><div class="comment-box"><div class="comment-author meta"><strong>{name}</strong>
 {date} <a class="comment-reply-link" href="/ferry/?replytocom={id}#respond" aria-label="Antworte auf {name}"> - Antworten</a></div>
<div class="comment-text"><p>{text}</p></div></div></div>{more}</li>"""
    reply = item.format(depth=2, id=42, name="Jo", date="20. Juni 2018 um 08:05 Uhr", text="Mich auch.", more="")
    record = read(
        '<div id="comments"><h3>2 Kommentare</h3><ol class="comment-list">'
        + item.format(
            depth=1, id=41, name="Ben Vogt", date="19. Juni 2018 um 15:28 Uhr", text="Das freut mich sehr.",
            more=f'<ul class="children">{reply}</ul>',
        )
        + """<li class="pingback odd depth-1" id="comment-43"><div class="the-comment"><div class="comment-box"><div class="comment-author meta">
<strong><a href="https://blog.example/f" class="url">Fähren im Juni</a></strong> 21. Juni 2018 um 10:40 Uhr</div>
<div class="comment-text"><p>[…] die neue Fähre […]</p></div></div></div></li></ol></div>"""
    )  # fmt: skip
    assert names(record) == ["Ben Vogt", "Jo", "Fähren im Juni"]
    assert days(record)[:2] == ["2018-06-19T15:28", "2018-06-20T08:05"]
    assert of(record, "42").parent_id == of(record, "41").id
    assert of(record, "43").type == "pingback"
    assert record.thread.declared == 2


def test_own_class_names() -> None:
    """A page builder's names for everything: what the comments have in common tells the parts."""
    item = """<li class="comment {kind} depth-{depth} w-item" id="comment-{id}"><div class="w-item-meta"><div class="w-item-icon"><img
 class="avatar" src="https://img.example/{id}.png" alt=""></div><div class="w-item-author"><span>{name}</span></div>
<a class="w-item-date" href="#comment-{id}">{date}</a></div><div class="w-item-text"><p>{text}</p></div>
<a class="comment-reply-link" href="#comment-{id}" data-commentid="{id}">Reply</a>{more}</li>"""
    rows = [
        (61, 1, "even", "Robert Hale", "December 14, 2019 8:44 pm", "How often does it sail on Sundays?"),
        (62, 2, "bypostauthor odd", "Joachim", "December 15, 2019 11:38 am", "Twice, says the harbour office."),
        (63, 1, "even", "Sam Ito", "December 16, 2019 7:35 am", "Thanks, that helps."),
    ]
    items = [
        item.format(id=n, depth=d, kind=kind, name=name, date=date, text=text, more="@@" if n == 61 else "")
        for n, d, kind, name, date, text in rows
    ]
    inner = items[0].replace("@@", f'<ul class="children">{items[1]}</ul>')
    record = read(f'<section id="talk"><ul class="w-items">{inner}{items[2]}</ul></section>')
    assert names(record) == ["Robert Hale", "Joachim", "Sam Ito"]
    assert days(record) == ["2019-12-14T20:44", "2019-12-15T11:38", "2019-12-16T07:35"]
    assert [comment.text for comment in record.comments] == [row[5] for row in rows]
    assert of(record, "62").parent_id == of(record, "61").id
    author = of(record, "62").author
    assert author is not None
    assert author.kind == "article_author"


def test_number_within() -> None:
    """The item has core's classes and no id; votes of a plugin stand in the text's box."""
    item = """<li class="comment even depth-1"><div id="comment-{id}" class="comment-wrap"><div class="comment-content">
<div class="comment-author">{name} <span><a href="#" title="Permalink"><time datetime="2020-07-{day}">{day}.07.2020 // 12:56</time></a></span></div>
<p>{text}</p><div class="cld-like-dislike-wrap"><span class="cld-like-count-wrap">{up}</span><span class="cld-dislike-count-wrap"></span></div>
<p><span><a class="comment-reply-link" href="/ferry/?replytocom={id}#respond">Antworten</a></span></p></div></div></li>"""
    record = read(
        '<div id="comments"><ol class="commentlist">'
        + item.format(id=71, day=28, name="Rolf Beck", text="Nur einer der Kapitäne kennt die Bucht.", up="12")
        + item.format(id=72, day=29, name="Uta", text="Dann fährt eben der.", up="")
        + "</ol></div>"
    )
    assert names(record) == ["Rolf Beck", "Uta"]
    assert days(record) == ["2020-07-28", "2020-07-29"]
    assert [comment.native_id for comment in record.comments] == ["71", "72"]
    assert record.comments[0].text == "Nur einer der Kapitäne kennt die Bucht."
    assert [(comment.upvotes, comment.downvotes) for comment in record.comments] == [(12, 0), (0, 0)]


def test_name_with_a_comma() -> None:
    """What parts the name from the date is no part of it; a name that stands before its date is the first string."""
    record = read(
        """<div id="comments"><ol class="commentlist"><li class="comment depth-1" id="li-comment-81"><article id="comment-81" class="comment">
<footer><div class="comment-author vcard"><cite class="fn">Citizen K, </cite><a href="/ferry/#comment-81"><time datetime="2019-08-01T01:15:45+02:00">
1 Aug 2019</time></a></div></footer><div class="comment-content"><p>Seven years late.</p></div></article></li>
<li class="comment depth-1" id="li-comment-82"><article id="comment-82" class="comment"><footer><div class="comment-author vcard">
<span class="name"><a class="url" href="http://d.example/">Dora</a></span><br><a class="t" href="/ferry/#comment-82"><time datetime="2019-08-02T01:15:45+02:00">
2 Aug 2019</time></a></div></footer><div class="comment-content"><p>Better than never.</p></div></article></li></ol></div>"""
    )
    assert names(record) == ["Citizen K", "Dora"]
    author = of(record, "82").author
    assert author is not None
    assert author.url == "http://d.example/"
    assert of(record, "81").depth == 1


def test_no_comments_of_a_list_by_that_name() -> None:
    """Items that merely are called comments have no thread around them."""
    record = read(
        '<div class="widget"><ul id="recentcomments"><li class="recentcomments">Ann on <a href="#comment-5">Ferry</a></li></ul></div>'
    )
    assert record.comments == []


OTHERS = {
    "text in a box of its name": (
        '<div id="comments"><h4>3 Comments</h4><div class="comments">{all}</div></div>',
        ('<div class="comment even depth-1" id="comment-{id}"><div class="thecomment"><div class="author-img"><img class="avatar"></div>'
        '<div class="comment-text"><span class="author">{link}</span><span class="date">{date}</span><div class="comment-content"><p>{text}</p></div>'
        '<span class="reply"><a class="comment-reply-link" href="?replytocom={id}#r">Reply</a></span></div></div></div>'),
    ),
    "cite without a class": (
        '<div class="comments" id="comments"><h4 class="block-title"><span>3 COMMENTS</span></h4><ol class="comment-list">{all}</ol></div>',
        ('<li class="comment" id="comment-{id}"><article><footer><img class="avatar"><cite>{link}</cite><a class="comment-link" href="#comment-{id}">'
        '<time pubdate="1">{date}</time></a></footer><div class="comment-content"><p>{text}</p></div></article></li>'),
    ),
    "permalink beside the date": (
        '<div id="comments"><h3 id="comments-number">3 Responses</h3><ol class="comment-list">{all}</ol></div>',
        ('<li id="comment-{id}" class="comment even depth-1"><div class="comment-meta comment-meta-data"><cite class="fn">{link}</cite> '
        '<span class="published">{date}</span> | <a class="permalink" href="#comment-{id}">Permalink</a></div>'
        '<div class="comment-content comment-text"><p>{text}</p></div></li>'),
    ),
    "date after a word": (
        '<div id="comments"><h3>3 comments</h3><ol class="commentlist">{all}</ol></div>',
        ('<li class="comment even depth-1" id="comment-{id}"><div class="comment-inner"><p class="comment-info"><strong>{link}</strong> said on {date}</p>'
        '<div class="comment-body"><p>{text}</p></div><a class="comment-reply-link" href="#">Reply</a></div></li>'),
    ),
    "all in a footer": (
        '<h2 id="comments">3 Comments <a href="#postcomment">»</a></h2><ol id="commentlist">{all}</ol>',
        '<li id="comment-{id}"><p>{text}</p><p><cite>Comment by {link} — {date} <a href="#comment-{id}">#</a></cite></p></li>',
    ),
    "name and date in a heading": (
        '<ul class="commentlist"><!-- 3 --> {all}</ul>',
        ('<li id="comment-{id}" class="comment even depth-1"><h4>{link}<span class="meta">{date} <span class="actions"><a href="#comment-{id}">Permalink</a> | '
        '<a class="comment-reply-link" href="#">Reply</a></span></span></h4><div class="commentcontent"><p>{text}</p></div></li>'),
    ),
    "no core class but the type": (
        '<div id="comments"><h3>3 comments</h3><div class="commentlist">{all}</div></div>',
        ('<div class="comment alt" id="comment-{id}"><div class="top"><span class="who">{link} wrote:</span></div><div class="txt"><p>{text}</p></div>'
        '<div class="when">Posted {date} <a href="#comment-{id}">#</a></div></div>'),
    ),
}  # fmt: skip


@pytest.mark.parametrize("theme", OTHERS)
def test_other_themes(theme: str) -> None:
    outer, one = OTHERS[theme]
    rows = [
        (1, "Ann Lee", "http://ann.example/", "March 3, 2015 at 10:12 am", "At last! I waited long."),
        (2, "Bob", "", "March 4, 2015 at 9:00 am", "Too late for us."),
        (3, "Cy Dunn", "", "March 5, 2015 at 9:30 am", "The fare went up, and nobody has said so until now."),
    ]
    items = ""
    for number, name, url, date, text in rows:
        link = f'<a href="{url}" rel="external nofollow" class="url">{name}</a>' if url else name
        items += one.format(id=number, link=link, date=date, text=text)
    record = read(outer.format(all=items))
    assert record.thread.system == "wordpress"
    assert names(record) == ["Ann Lee", "Bob", "Cy Dunn"]
    assert days(record) == ["2015-03-03T10:12", "2015-03-04T09:00", "2015-03-05T09:30"]
    assert [comment.text for comment in record.comments] == [row[4] for row in rows]
    assert [comment.native_id for comment in record.comments] == ["1", "2", "3"]
    assert record.thread.declared == (None if "<!-- 3 -->" in outer else 3)


def test_widget_of_the_same_name() -> None:
    """A list of the latest comments of other stories stands first, and is called as the thread is."""
    record = read(
        """<aside><ul class="comment-list"><li class="comment">Di on <a href="/other/#comment-90">Other</a></li></ul></aside>
<div id="talk"><ol class="comment-list"><li class="comment depth-1" id="comment-5"><b class="fn">Ann</b><time datetime="2020-01-01T10:00:00Z">1 Jan</time>
<div class="comment-content"><p>At last.</p></div></li></ol></div>"""
    )
    assert [(c.native_id, c.text) for c in record.comments] == [("5", "At last.")]


def test_votes_that_a_plugin_writes_into_the_text() -> None:
    """Comment Rating: "Like or Dislike" and two counts are the last paragraph of each comment."""
    items = "".join(
        f"""<li class="comment depth-1" id="comment-4{i}"><div id="div-comment-4{i}" class="comment-body"><div class="comment-author vcard"><cite class="fn">Ann {i}</cite></div>
<div class="comment-meta"><a href="#comment-4{i}">March 3, 2012 at 5:5{i} am</a></div><p>The ferry is late, as ever.</p>
<p>Like or Dislike: <img id="up-4{i}" src="https://quay.example/wp-content/plugins/comment-rating/images/1_up.png" alt="Thumb up">
<span id="karma-4{i}-up">{i}</span>&nbsp;<img id="down-4{i}" src="https://quay.example/wp-content/plugins/comment-rating/images/1_down.png" alt="Thumb down">
<span id="karma-4{i}-down">2</span></p></div></li>"""
        for i in range(3)
    )
    record = read(f'<div id="comments"><ol class="commentlist">{items}</ol></div>')
    assert [c.text for c in record.comments] == ["The ferry is late, as ever."] * 3
    assert [(c.upvotes, c.downvotes) for c in record.comments] == [(0, 2), (1, 2), (2, 2)]
    assert all(not c.media for c in record.comments)


def test_replies_of_wordpress_thread_comment_stand_in_the_text_that_they_answer() -> None:
    def item(number: int, name: str, head: str, words: str, inner: str = "") -> str:
        return f"{head}<p>{words}</p><p class='thdrpy'>[<a href='javascript:void(0)' onclick=\"movecfm(event,{number},1,'{name}');\">Reply</a>]</p>{inner}"

    def child(number: int, name: str, words: str, inner: str = "") -> str:
        head = f"<p><cite>{name}</cite> Reply:<br><small class='commentmetadata'>March {number}rd, 2010 at 7:03 am</small></p>"
        return f"<div class='comment-childs' id='comment-{number}'>{item(number, name, head, words, inner)}</div>"

    def root(number: int, name: str, words: str, inner: str = "") -> str:
        head = f"<div class='comment-head'><span class='name'>{name}</span> <span class='date'>March {number}, 2010</span></div>"
        entry = f"<div class='comment-entry' id='comment-{number}'>{item(number, name, '', words, inner)}</div>"
        return f"<li class='comment even depth-1'>{head}{entry}</li>"

    deep = child(3, "Cy", "Nobody asked the gulls.", child(23, "Ann", "They never answer."))
    record = read(
        f"<div id='comments'><ol class='commentlist'>{root(1, 'Ann', 'At last, a ferry.', deep)}{root(2, 'Bob', 'Too late for me.')}</ol></div>"
    )
    assert names(record) == ["Ann", "Cy", "Ann", "Bob"]
    assert [comment.depth for comment in record.comments] == [1, 2, 3, 1]
    assert [comment.text for comment in record.comments] == [
        "At last, a ferry.",
        "Nobody asked the gulls.",
        "They never answer.",
        "Too late for me.",
    ]
    assert days(record)[1:3] == ["2010-03-03T07:03", "2010-03-23T07:03"]


def test_the_link_to_log_in_is_no_text() -> None:
    rows = "".join(
        f"<li class='comment even depth-1' id='comment-{n}'><div class='comment-author'><cite class='fn'>{name}</cite></div>"
        f"<div class='commentmetadata'>March {n}, 2010</div><p>{words}</p>"
        f"<a class='comment-reply-login' href='/in'>Log in to <b>Reply</b></a></li>"
        for n, name, words in ((1, "Ann", "At last."), (2, "Bob", "Too late."))
    )
    assert [comment.text for comment in read(f"<ol class='commentlist'>{rows}</ol>").comments] == [
        "At last.",
        "Too late.",
    ]
