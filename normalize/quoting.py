"""Which parts of comments repeat earlier comments, tied to these by id.

Looking for repeated words costs more than all else about a comment, so only comments that show a sign of quoting are
looked at: a quotation block, a ``>`` line, "NAME wrote:", ``[quote]``, or a marked part in a reply.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .names import fold
from .record import Comment

_SET_OFF = re.compile(r"^[ \t]*(?:>|&gt;)|\[quote", re.I | re.M)
# "Ana Reis wrote:", in the languages of quotes/quoted.py; there the whole form is checked
_WROTE = re.compile(
    r"^[ \t]*@?([^\n:>]{1,60}?)[ ,]+(?:a |ha )?(?:wrote|writes|said|says|schrieb|schreibt|sagte|meinte|écrit|dit|escribió|dijo|"
    r"escreveu|disse|scritto|detto|schreef|zei|написала?|пишет|сказала?|skrev|napisała?|kirjoitti|yazdı)\b[^\n:]{0,40}:",
    re.I | re.M,
)
_MARKED = re.compile('[“„«»"『「‘\']([^“”„«»"』」\n]{12,60})')
# How many of the comments above are looked at where nothing is set off
_ABOVE = 4
# So many letters of a marked part must stand above for a closer look
_SEEN = 12


def tie_quoted(comments: list[Comment]) -> None:
    """Fill `Comment.quoted` of a thread's comments; those that have blocks already are told where these come from."""
    names = {fold(c.author.name) for c in comments if c.author is not None}
    set_off = [c for c in comments if c.quoted or _SET_OFF.search(c.text) or (":" in c.text and _names(c.text, names))]
    by_id = {comment.id: comment for comment in comments}
    marked = [c for c in comments if c.parent_id is not None and _repeats_above(c, by_id)]
    if not set_off and not marked:
        return
    from .quotes.quoted import ThreadWords

    words = ThreadWords()
    for comment in _by_age(comments if set_off else _with_those_above(marked, by_id)):
        words.add(comment.id, comment.text, comment.author.name if comment.author else None)
    for comment in {c.id: c for c in (*set_off, *marked)}.values():
        blocks = [quoted.text for quoted in comment.quoted]
        comment.quoted = words.quoted(comment.id, blocks, parent_id=comment.parent_id)


def _names(text: str, names: set[str]) -> bool:
    """Whether a line begins like "NAME wrote:", with the name of somebody in the thread."""
    return any(fold(match[1]) in names for match in _WROTE.finditer(text))


def _repeats_above(comment: Comment, by_id: dict[str, Comment]) -> bool:
    """Whether a marked part of a reply begins like words of a comment that it answers."""
    begun = [match[1][:_SEEN].casefold() for match in _MARKED.finditer(comment.text)]
    if not begun:
        return False
    above = "\n".join(one.text for one in _above(comment, by_id)).casefold()
    return any(start in above for start in begun)


def _with_those_above(marked: list[Comment], by_id: dict[str, Comment]) -> list[Comment]:
    chosen = {one.id: one for comment in marked for one in (*_above(comment, by_id), comment)}
    return list(chosen.values())


def _above(comment: Comment, by_id: dict[str, Comment]) -> Iterator[Comment]:
    at = by_id.get(comment.parent_id or "")
    for _ in range(_ABOVE):
        if at is None:
            return
        yield at
        at = by_id.get(at.parent_id or "")


def _by_age(comments: Iterable[Comment]) -> list[Comment]:
    """Oldest first: by native ids where these are numbers, else by dates where all have one, else as they stand."""
    ordered = sorted(comments, key=lambda c: c.position)
    if all(c.native_id is not None and c.native_id.isdigit() for c in ordered):
        return sorted(ordered, key=lambda c: int(c.native_id or 0))
    if all(c.published is not None and c.published.value is not None for c in ordered):
        return sorted(ordered, key=lambda c: (c.published.value if c.published else None) or "")
    return ordered
