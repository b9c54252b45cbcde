"""Who answers whom by indentation, where the converter kept it."""

from __future__ import annotations

from ..found import FoundComment
from .heads import Head
from .lines import Line
from .systems import System

_DEEPEST = 20


def nest(comments: list[FoundComment], heads: list[Head], lines: list[Line], system: System) -> None:
    """Sets `enclosing` and `level` from the indentation of the lines under the names.

    Only in threads without "Reply to NAME": where a system prints these, its indentation is for looks.
    """
    if any(c.reply_to for c in comments):
        return
    indents = [_indent(head, lines) for head in heads]
    if len(set(indents)) < 2 or len(set(indents)) > _DEEPEST or (indents[0] > min(indents) and system.style != "list"):
        return
    stack: list[tuple[int, int]] = []
    for i, (comment, indent) in enumerate(zip(comments, indents, strict=True)):
        while stack and stack[-1][0] >= indent:
            stack.pop()
        comment.enclosing = stack[-1][1] if stack else None
        comment.level = len(stack) + 1
        stack.append((indent, i))


def _indent(head: Head, lines: list[Line]) -> int:
    """The column of the date's line where it has one of its own: names may follow a list number that is set flush right."""
    if head.date is not None and head.date != head.name:
        return lines[head.date].indent
    return lines[min(head.end, len(lines) - 1) if head.name is not None else head.start].indent
