"""The headline among the first lines of a page."""

from __future__ import annotations

import re
from collections import Counter

from .cues import Cue
from .kinds import sentence_like
from .lines import Line
from .site import split_title

_FAR = 120
_QUOTES = re.compile(r"^[\s“”\"'«»„]+|[\s“”\"'«»„]+$")
_MARKS = (". ", ", ", "! ", "? ", "; ", "。", "，", "、", "، ", "؟", "।", "，")
_CREDIT = re.compile(r"(?<=\S) (?:Photo|Foto|Photograph|Image|Picture|Credit|Bild|Crédit|Фото|图)\s?[:：/]")
_STOPS = (".", "。", ".”", ".’", '."', ".»", "؟", "!”", "?”")


def is_paragraph(text: str) -> bool:
    """Whether `text` is running text by its length, or by its length and its full stop."""
    size = len(text) + sum(c > "\u2e7f" for c in text)  # a Han or kana letter says more than a Latin one
    if size >= 50 and text.endswith(_STOPS):
        return True
    return size >= 140 and any(mark in text for mark in _MARKS)


def find_headline(
    lines: list[Line], stop: int, cues: dict[int, Cue], dates: set[int]
) -> tuple[int | None, tuple[int, str] | None]:
    """Index of the headline, and the title line (index, site's name) where there is one."""
    title = by_title(lines, stop)
    if title is not None:
        return title[0], (title[1], title[2])
    first = next((i for i in range(min(stop, _FAR)) if is_paragraph(lines[i].text) and i not in cues), min(stop, _FAR))
    repeated = Counter(line.text.casefold() for line in lines if len(line.text) <= 250)
    quoted = {_QUOTES.sub("", cue.value).casefold() for cue in cues.values() if cue.use == "count" and cue.value}
    best: tuple[float, int] | None = None
    margin = _margin(lines[:stop])
    earlier = False
    for i in range(first):
        text = lines[i].text
        if not text or i in cues or i in dates or len(text) > 250:
            continue
        score = _score(lines, i, repeated, quoted)
        if margin and lines[i].indent < margin:
            score += 1.5  # set out to the left of the story, as text browsers print headings
        elif margin and lines[i].indent >= margin + 4 and lines[i].gap and lines[i + 1].gap and not lines[i].mark:
            score += 1  # centred
        if earlier and i + 1 in cues and cues[i + 1].use == "caption" and not lines[i + 1].gap:
            score -= 1.5  # rather a picture's text alternative above its caption
        earlier = earlier or (len(text) >= 25 and len(text.split()) >= 4)
        if score > 0 and (best is None or score > best[0]):
            best = (score, i)
    return (best[1] if best else None), None


def _score(lines: list[Line], i: int, repeated: Counter[str], quoted: set[str]) -> float:
    text = lines[i].text
    size = len(text) + sum(c > "\u2e7f" for c in text)
    score = min(size, 100) / 40
    if size < 15:
        score -= 1
    if text.casefold() in quoted or _QUOTES.sub("", text).casefold() in quoted:
        score += 6
    if lines[i].mark == "heading1":
        score += 5
    elif lines[i].mark in ("bullet", "number", "alt"):
        score -= 3
    elif _CREDIT.search(text):
        score -= 2  # a picture's text alternative and its credit on one line
    if repeated[text.casefold()] > 1:
        score += 1 if size >= 30 else -0.5  # a story is named in lists, a site on its masthead and its foot
    if text.endswith((",", ":", ";")) or (sentence_like(text) and text.endswith(".")):
        score -= 1.5
    return score


def _margin(lines: list[Line]) -> int:
    """The column at which the story's paragraphs stand; 0 where they are not indented alike."""
    indents = Counter(line.indent for line in lines if is_paragraph(line.text))
    if not indents:
        return 0
    indent, count = indents.most_common(1)[0]
    return indent if count * 2 > indents.total() else 0


def by_title(lines: list[Line], stop: int) -> tuple[int, int, str] | None:
    """The first line is often the page's title, "HEADLINE – SITE", and the headline follows alone."""
    for i in range(min(4, stop)):
        for head, site in split_title(lines[i].text):
            for j in range(i + 1, min(stop, _FAR)):
                if lines[j].text == head:
                    return j, i, site
                if lines[j].text == site and any(lines[k].text == head for k in range(j + 1, min(stop, _FAR))):
                    continue
    return None


def title_alone(lines: list[Line], i: int) -> tuple[str, str] | None:
    """Headline and site's name where line `i` holds both, and the text names the site again."""
    for head, site in split_title(lines[i].text):
        name = site.casefold().removeprefix("the ")
        if len(site) > 40 or len(site.split()) > 5 or len(head) < 15 or site[0].islower():
            continue
        if any(name in line.text.casefold() for n, line in enumerate(lines) if n != i and len(line.text) <= 1000):
            return head, site
    return None
