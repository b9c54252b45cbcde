"""From found comments to the thread: ids, parents, depth, order, dates, inferred authors, and what is missing.

Linear in the number of comments, whatever they say of each other: cycles are cut, missing parents kept as ids.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from .found import FoundComment, FoundDate, FoundThread
from .ids import comment_id, comment_key, keyed_comment_id
from .names import is_placeholder
from .parents import Parents
from .privacy import has_hash, tells_on
from .quoting import tie_quoted
from .record import Comment, CommentAuthor, Evidence, Inline, Moment, Quoted, Thread, Warning
from .thread_notes import completeness, evidence_of, warnings_of

if TYPE_CHECKING:
    from .dates import DateReader


@attrs.define
class Built:
    """A thread ready for the record."""

    thread: Thread
    comments: list[Comment]
    evidence: dict[str, Evidence]
    warnings: list[Warning]


def build(found: FoundThread, article_id: str, reader: DateReader, *, personal: bool = False) -> Built:
    """The thread of `found`. `reader` reads its dates; `personal` keeps avatars that tell on their owners."""
    warnings = list(found.warnings)
    source = _without_repeats(found.comments, warnings)
    reader.learn(date.raw for comment in source for date in comment.dates)
    moments = [_moment(comment.dates, reader) for comment in source]
    if found.offsets:
        from .comments.zones import place_in_zone

        place_in_zone(moments, found.offsets)
    for comment in source:
        _clean_author(comment, personal)
    stated = [comment.author.name if comment.author else None for comment in source]
    parents = Parents.of(source, threaded=found.threaded)
    namespace = found.namespace or article_id
    ids = _ids(source, stated, moments, namespace, article_id)
    comments = [_comment(comment, ids[i], moments[i], reader) for i, comment in enumerate(source)]
    _set_parents(comments, parents, ids, namespace)
    inferred = parents.inferred
    ordered = _in_order(comments, parents.index)
    for position, placed in enumerate(ordered):
        placed.position = position
    warnings += warnings_of(
        comments, source, parents, inferred, bool(found.comments) and found.comments[0].native_id is None
    )
    tie_quoted(ordered)
    thread = Thread(
        system=found.system,
        order=found.order or _order(source, parents.index),
        declared=found.declared,
        extracted=len(ordered),
        texts_complete=not any(comment.truncated for comment in ordered),
        incomplete_reasons=list(dict.fromkeys(found.reasons)),
        closed=found.closed,
        url=found.url,
    )
    thread.complete = completeness(found, thread, warnings)
    return Built(thread, ordered, evidence_of(found, ordered, inferred, comments), warnings)


def _without_repeats(comments: list[FoundComment], warnings: list[Warning]) -> list[FoundComment]:
    """The comments, each native id once: a site may show one twice, such as a sticky one on top."""
    seen: dict[str, int] = {}
    kept: list[FoundComment] = []
    new_index: list[int] = []
    for comment in comments:
        if comment.native_id is not None and comment.native_id in seen:
            new_index.append(seen[comment.native_id])
            continue
        if comment.native_id is not None:
            seen[comment.native_id] = len(kept)
        new_index.append(len(kept))
        kept.append(comment)
    if len(kept) < len(comments):
        for comment in kept:
            if comment.enclosing is not None:
                comment.enclosing = new_index[comment.enclosing]
        more = len(comments) - len(kept)
        warnings.append(
            Warning(
                code="repeated_comment", at="/comments", detail=f"{more} comments stand on the page twice; kept once"
            )
        )
    return kept


def _moment(dates: Iterable[FoundDate], reader: DateReader) -> Moment | None:
    """The best date that can be read; a relative one beside an absolute one adds nothing that is surer."""
    first: Moment | None = None
    for date in dates:
        moment = (
            reader.text(date.raw, date.basis)
            if date.basis in ("text", "attribute")
            else reader.machine(date.raw, date.basis)
        )
        if moment is not None:
            if moment.value is not None:
                return moment
            first = first or moment
    return first


def _clean_author(comment: FoundComment, personal: bool) -> None:
    author = comment.author
    if author is None and comment.avatar_name and not is_placeholder(comment.avatar_name):
        # the author line is missing; the picture beside the comment still names them
        comment.author = author = CommentAuthor(name=comment.avatar_name, basis="inferred")
    if author is None:
        return
    if is_placeholder(author.name) and not _identified(author):
        comment.author = None
    elif author.avatar and not personal and tells_on(author.avatar):
        author.avatar = None


def _identified(author: CommentAuthor) -> bool:
    """Whether someone who is shown as "Anonymous" has left an address: then that is the name they go by."""
    return bool(
        author.url
        or (author.avatar and has_hash(author.avatar))
        or author.kind in ("registered", "staff", "article_author")
    )


def _ids(
    source: list[FoundComment], stated: list[str | None], moments: list[Moment | None], namespace: str, article_id: str
) -> list[str]:
    keys: dict[str, list[int]] = {}
    ids = [""] * len(source)
    for i, comment in enumerate(source):
        if comment.native_id is not None:
            ids[i] = comment_id(namespace, comment.native_id)
        else:
            moment = moments[i]
            key = comment_key(article_id, stated[i], moment.value if moment else None, comment.text)
            keys.setdefault(key, []).append(i)
    for key, places in keys.items():
        for ordinal, i in enumerate(places):
            ids[i] = keyed_comment_id(key, ordinal)
    return ids


def _comment(found: FoundComment, key: str, moment: Moment | None, reader: DateReader) -> Comment:
    return Comment(
        id=key,
        native_id=found.native_id,
        type=found.type,
        author=found.author,
        title=found.title,
        published=moment,
        edited=_moment(found.edited, reader) if found.edited else None,
        text=found.text,
        quoted=[Quoted(text=text) for text in found.quoted],
        inline=Inline() if found.inline_text else None,
        links=found.links,
        media=found.media,
        reply_to=found.reply_to,
        score=found.score,
        upvotes=found.upvotes,
        downvotes=found.downvotes,
        reactions=found.reactions,
        replies_declared=found.replies_declared,
        state=found.state,
        pinned=found.pinned,
        truncated=found.truncated,
        url=found.url,
    )


def _set_parents(comments: list[Comment], parents: Parents, ids: list[str], namespace: str) -> None:
    for i, comment in enumerate(comments):
        parent = parents.index[i]
        if parent is not None:
            comment.parent_id = ids[parent]
        elif parents.missing[i] is not None:
            comment.parent_id = comment_id(namespace, parents.missing[i] or "")
        comment.depth = parents.depths[i]
    for i, name in parents.inferred.items():
        comments[i].author = CommentAuthor(name=name, basis="inferred")


def _in_order(comments: list[Comment], parent: list[int | None]) -> list[Comment]:
    """Roots as the site shows them, each followed by its replies."""
    children: dict[int | None, list[int]] = {}
    for i, p in enumerate(parent):
        children.setdefault(p, []).append(i)
    ordered: list[Comment] = []
    stack = children.get(None, [])[::-1]
    while stack:
        i = stack.pop()
        ordered.append(comments[i])
        stack.extend(reversed(children.get(i, ())))
    return ordered


def _order(source: list[FoundComment], parent: list[int | None]) -> str | None:
    """How the roots are ordered, told from their ids where these run one way throughout."""
    roots = [
        c for c, p in zip(source, parent, strict=True) if p is None and not c.pinned and c.parent_native in (None, "0")
    ]
    if len(roots) < 3 or not all(c.native_id is not None and c.native_id.isdigit() for c in roots):
        return None
    numbers = [int(c.native_id or 0) for c in roots]
    steps = {a < b for a, b in itertools.pairwise(numbers)}
    return ("oldest" if steps == {True} else "newest") if len(steps) == 1 else None
