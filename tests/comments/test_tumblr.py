"""Tumblr's notes: what is a comment among them, and what of it is told."""

from __future__ import annotations

from normalize import Record, parse_html


def note(blog: str, kind: str, words: str = "", commentary: bool = False) -> str:
    told = {"like": "liked this", "reblog": "reblogged this from <a href='//c.example/'>c</a>", "reply": "said:"}[kind]
    said = f'<span class="answer_content">{words}</span>' if kind == "reply" else ""
    added = (
        f'<blockquote><a href="https://{blog}.example/post/290550602{len(blog)}" title="View post">{words}</a></blockquote>'
        if commentary
        else ""
    )
    return (
        f'<li class="note {kind} tumblelog_{blog} with{"" if commentary else "out"}_commentary"><a href="https://{blog}.example/"><img src="/a/{blog}.png" alt=""></a>'
        f'<span class="action"><a href="https://{blog}.example/">{blog}</a> {told} {said}</span>{added}</li>'
    )


def read(*notes: str) -> Record:
    story = "<p>The lighthouse was painted again this summer, and nobody liked the colour.</p>" * 4
    return parse_html(
        f'<html lang="en"><body><div class="post"><h2>Red lighthouse</h2>{story}</div><ol class="notes">{"".join(notes)}</ol></body></html>',
        url="https://lighthouse.example/post/1/red",
    )


def test_replies_and_reblogs_with_words_are_comments() -> None:
    record = read(
        note("gull", "like"),
        note("ann-b", "reblog", "I would have taken white, as everybody...", commentary=True),
        note("gull", "reblog"),
        note("storm", "reply", "Red is seen in fog."),
    )
    assert record.thread.system == "tumblr"
    assert [(c.author.name if c.author else None, c.text) for c in record.comments] == [
        ("ann-b", "I would have taken white, as everybody..."),
        ("storm", "Red is seen in fog."),
    ]
    assert [c.native_id for c in record.comments] == ["2905506025", None]
    assert [c.truncated for c in record.comments] == [True, False]
    assert record.comments[0].url == "https://ann-b.example/post/2905506025"
    assert all(c.parent_id is None and not c.links for c in record.comments)


def test_likes_alone_are_no_thread() -> None:
    record = read(note("gull", "like"), note("ann", "reblog"))
    assert record.thread.system is None
    assert record.comments == []
