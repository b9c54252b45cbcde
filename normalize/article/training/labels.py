"""Which of a page's runs of words are in its true body."""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter

_TOKEN = re.compile(r"\w+")
_BULLET = "-*•– "
_LONG, _SURE = 6, 12
"""Words of a run that is told by its own words, and of one that is told surely."""
_BEFORE, _AFTER = 6, 8
"""Runs around the sure ones in which a short line can be of the story."""

Label = tuple[bool, float]
"""Whether a run is in the body, and how many words it has; 0 where nothing is known of it."""


def by_body(texts: list[str], body: str, *, headed: bool = False) -> list[Label]:
    """By the whole body: runs most of whose words stand in it, four in a row.

    A run that the page repeats, in a list of the latest stories say, is of the body only as often as the body holds it,
    where it is nearest to the rest. `headed`: the truth begins with headline, byline and date, of which nothing is learnt.
    """
    tokens = [_TOKEN.findall(text) for text in texts]
    true = _TOKEN.findall(body)
    fours = Counter(zip(true, true[1:], true[2:], true[3:], strict=False))
    lines = Counter(bare for line in body.split("\n") for bare in {" ".join(line.split()), _bare(line)})
    found = [_holds(text, own, fours, lines) for text, own in zip(texts, tokens, strict=True)]
    alike: dict[tuple[str, ...], list[int]] = {}
    for i, yes in enumerate(found):
        if yes:
            alike.setdefault(tuple(tokens[i]) or (texts[i],), []).append(i)
    single = sorted((places[0], len(words)) for words, places in alike.items() if len(places) == 1)
    core = [i for i, words in single if words >= _SURE] or [i for i, _ in single]
    for words, places in alike.items():
        if len(places) > 1:
            most = fours[words[0], words[1], words[2], words[3]] if len(words) >= 4 else lines[texts[places[0]]]
            for i in sorted(places, key=lambda i: _distance(i, core))[max(1, most) :]:
                found[i] = False
    known = [True] * len(texts)
    for i, yes in enumerate(found):
        if not yes:
            continue
        if core and len(tokens[i]) < _LONG and not core[0] - _BEFORE <= i <= core[-1] + _AFTER:
            found[i] = False
        elif headed and len(texts[i]) < 80 and (not core or i < core[0]):
            known[i] = False
    return [(yes, (len(own) or 0.2) if told else 0.0) for yes, own, told in zip(found, tokens, known, strict=True)]


def _holds(text: str, words: list[str], fours: Counter[tuple[str, str, str, str]], lines: Counter[str]) -> bool:
    own = list(zip(words, words[1:], words[2:], words[3:], strict=False))
    if len(words) >= _LONG:
        return sum(four in fours for four in own) > 0.5 * len(own)
    return text in lines or (bool(own) and own[0] in fours)


def _bare(line: str) -> str:
    return " ".join(line.split()).lstrip(_BULLET).strip()


def _distance(i: int, core: list[int]) -> int:
    at = bisect(core, i)
    return min((abs(i - other) for other in core[max(0, at - 1) : at + 1]), default=0)


def by_words(texts: list[str], wanted: list[str], unwanted: list[str]) -> list[Label]:
    """By words that must be in the body and such that must not; nothing is known of the other runs."""
    right, wrong = ([" ".join(text.split()) for text in part] for part in (wanted, unwanted))
    found: list[Label] = []
    for own in texts:
        if any(text in own or (len(own) > 25 and own in text) for text in right):
            found.append((True, 15))
        elif any(text in own or (len(own) > 8 and own in text) for text in wrong):
            found.append((False, 15))
        else:
            found.append((False, 0))
    return found
