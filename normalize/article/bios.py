"""Who wrote, by a line about the author at the story's end: "Ana Reis is a reporter in Norrholm"."""

from __future__ import annotations

import re

from .byline import is_full_name, people
from .hints import BIT
from .lines import Lines
from .scan import IN_FIGURE
from .signers import Signed

_BIO = re.compile(
    r"((?:[^\W\d_][\w.'’-]{0,30} ){1,3}[^\W\d_][\w.'’-]{0,30}),? "
    r"(?:is|was|has|writes|covers|works|teaches|lives|ist|schreibt|arbeitet|est|écrit|es|escribe|é|è|scrive|är|skriver|jest|werkt|schrijft) "
)
_DOES = re.compile(
    r"\b(?:writer|author|journalist|reporter|editor|correspondent|columnist|contribut|freelance|blogger|professor|lecturer|researcher|fellow|director|founder|"
    r"president|head of|manager|consultant|coach|attorney|lawyer|physician|dietitian|therapist|engineer|developer|analyst|economist|historian|"
    r"autor|redakteur|volontär|freie|auteur|rédact|periodista|escritor|giornalista|scrittor|redact|schrijver|skribent|dziennikar)",
    re.I,
)
_SEEN = 120
"""Characters behind the name that say what somebody does."""
_LAST = 3
"""Lines of the story, at its end."""
_LEAST = 30


def told_authors(lines: Lines) -> list[Signed]:
    """Those of whom the lines at the story's end and behind it tell what they do, and of whom the story does not speak."""
    runs = lines.runs
    story = [i for i, yes in enumerate(lines.accepted) if yes]
    persons = []
    for i in (*story[-_LAST:], *lines.foot):
        run = runs[i]
        if (
            run.size < _LEAST
            or run.where & IN_FIGURE
            or (run.near | run.far) & BIT["comment"]
            or run.near & BIT["related"]
        ):
            continue
        match = _BIO.match(run.text)
        if (
            match is None
            or not is_full_name(match[1])
            or _DOES.search(run.text, match.end(), match.end() + _SEEN) is None
        ):
            continue
        last = match[1].rpartition(" ")[2]
        if not any(last in runs[j].text for j in story if j != i and runs[j].size > len(match[1]) + 20):
            persons += people(match[1])
    return [Signed(0.9, "foot.bio", persons)] if persons else []


def told_by_line(lines: Lines, name: str) -> str | None:
    """The line at the story's end, or behind it, that tells what somebody does."""
    story = [i for i, yes in enumerate(lines.accepted) if yes]
    for i in (*story[-_LAST:], *lines.foot):
        run = lines.runs[i]
        if run.size < _LEAST or run.where & IN_FIGURE or (run.near | run.far) & BIT["comment"]:
            continue
        match = _BIO.match(run.text)
        if match is not None and match[1] == name and _DOES.search(run.text, match.end(), match.end() + _SEEN):
            return run.text
    return None
