"""Lines that a thread repeats with nearly every comment: controls and labels in words that no table knows."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from .kinds import sentence_like
from .lines import Line

_LONGEST = 80
_HEAD = re.compile(r"[NOH]{1,3}[RD]|[CH]{0,4}M")
_LONGEST_HEAD = 5
_DIGITS = re.compile(r"\d+")


def with_recurrent(letters: str, lines: list[Line], first: int, stop: int) -> str:
    """`letters` with such lines as ``C`` (before a head) or ``H`` (after it). Names before dates are left alone."""
    part = letters[first:stop]
    comments = max(part.count("D"), part.count("C"), part.count("V"), part.count("S"), part.count("M"))
    if comments < 3:
        return letters
    spots: defaultdict[str, list[int]] = defaultdict(list)
    for i in range(first, stop):
        if (
            letters[i] in "NX"
            and len(lines[i].text) <= _LONGEST
            and not _is_name_spot(letters, lines, i)
            and (not sentence_like(lines[i].text) or lines[i].text[0].isdigit())
        ):
            spots[_DIGITS.sub("0", lines[i].text)].append(i)
    out = list(letters)
    # the last first: labels stand below each other
    for found in sorted(spots.values(), key=lambda found: -found[0]):
        if len(found) < 3 or len(found) < 0.6 * comments:
            continue
        before = Counter(_leads_to_head(out, i) for i in found)
        letter = "C" if before[True] * 2 > len(found) else "H"
        for i in found:
            out[i] = letter
    return "".join(out)


def _is_name_spot(letters: str, lines: list[Line], i: int) -> bool:
    after = letters[i + 1 : i + 2]
    if after and after in "DRrs":
        return True
    near = {lines[j].text for j in (i - 2, i - 1, i + 1, i + 2) if 0 <= j < len(lines)}
    return lines[i].text in near


def _leads_to_head(letters: list[str], i: int) -> bool:
    """Whether a name and a date follow, rather than a text."""
    return _HEAD.match("".join(letters[i + 1 : i + 1 + _LONGEST_HEAD])) is not None
