"""Whether words in marks are somebody's speech, or a scare quote, a title, a nickname, a term, a slogan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from .cues import Cue
from .languages.model import Language
from .tokens import Token

LEAST = 3
"""Words that a quotation has at least, unless its cue shows that it is a whole utterance ("No," she said)."""
LONG = 9
"""Words from which a quotation needs no cue."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[\w’'‑-]*\w")


@cache
def _cjk() -> re.Pattern[str]:
    return re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def length(text: str) -> int:
    """Words in `text`; two characters of a script without spaces count as one."""
    count = len(_word().findall(text))
    if not text.isascii():
        count += len(_cjk().findall(text)) // 2
    return count


def is_speech(
    words: str,
    tokens: Sequence[Token],
    low: int,
    high: int,
    at: int,
    cue: Cue | None,
    language: Language,
    *,
    company: bool,
) -> bool:
    """Judges the quotation `tokens[at]` in its sentence; `company` tells whether its paragraph has others that are speech."""
    count = length(words[:2000])
    if count == 0:
        return False
    whole = words[-1] in ".!?…,"
    if cue is not None and cue.direct and cue.strong:
        return count >= LEAST or whole or tokens[at - 1].text == ":"
    if count < LEAST:
        return False
    before = tokens[at - 1] if at > low else None
    if _is_title(words, count) and not (cue is not None and cue.direct):
        return False
    if before is not None and before.lower in language.term_nouns and not whole:
        return False
    if cue is not None:
        return cue.strong or cue.direct or count >= 4 or company
    if count >= LONG:
        return True
    alone = high - low <= 2
    return (alone and words[-1] in ".!?…" and count >= 4) or (company and count >= 4)


def _is_title(words: str, count: int) -> bool:
    """Whether most words have a capital, as in titles of works and names."""
    if count > 12 or words[-1] in ".,":
        return False
    found = _word().findall(words)
    long = [word for word in found if len(word) > 3 or word[0].isupper()]
    return len(long) >= 2 and all(word[0].isupper() or word[0].isdigit() for word in long)
