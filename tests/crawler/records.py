"""Records for tests that need no page."""

from __future__ import annotations

from normalize.record import (
    Comment,
    CommentAuthor,
    Moment,
    Paragraph,
    Person,
    Record,
    Site,
    Source,
    Thread,
    Warning,
)


def record(comments: int = 2, **changes: object) -> Record:
    """A record with all that the flat row shows, and `comments` comments."""
    made = Record(
        id="0" * 32,
        url="https://post.example/ferry",
        site=Site(name="The Post", domain="post.example"),
        headline="Ferry – “late”",
        authors=[Person(name="Ida Møller"), Person(name="O. Olsen")],
        published=Moment(value="2024-03-05", precision="day", raw="5 March", basis="text"),
        sections=["News", "Sea"],
        body=[Paragraph(text="One,\ntwo."), Paragraph(text='Three; "four".')],
        thread=Thread(system="wordpress", declared=comments + 1, extracted=comments, complete=False, closed=True),
        comments=[comment(n) for n in range(comments)],
        source=Source(input="html", url="https://post.example/ferry", sha256="1" * 64, bytes=10, status=200, tool="t"),
        warnings=[
            Warning(code="truncated", at="/comments/0/text", detail="d"),
            Warning(code="truncated", at="/comments/1/text", detail="d"),
            Warning(code="encoding", at="", detail="d"),
        ],
    )
    made.thread.incomplete_reasons = ["paged", "replies_collapsed"]
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def comment(n: int) -> Comment:
    """The comment `n`."""
    return Comment(
        id=f"{n:032x}",
        native_id=str(n),
        parent_id=f"{n - 1:032x}" if n % 3 else None,
        depth=1 + n % 3,
        position=n,
        author=CommentAuthor(name=f"Reader {n}"),
        published=Moment(value="2024-03-05T10:00:00", precision="second", raw="x", basis="attribute"),
        text=f"What the reader {n} says, at some length, as readers do.",
        upvotes=n % 7,
    )
