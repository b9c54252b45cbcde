"""The site's name: from the title line, from what its notices say of it, from its masthead."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container

from ..found import Found
from .lines import Line

_SEPARATORS = (" – ", " — ", " | ", " - ", " » ", " « ", " :: ", " • ", " · ", " / ")
_NAME = r"((?:[Tt]he )?[^\W\d_][^.!?,;:]{1,50}?)"
# sentences in which a site names itself
_SELF = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Ss]upport {_NAME} (?:on|via|through|with) (?:Patreon|PayPal|Ko-fi|Liberapay|Subscribe\w*)",
        rf"\b(?:those|views|opinions|position|policy|stance) of {_NAME}[.!]?$",
        rf"\breflect (?:the )?(?:views|opinions|position|policy|stance) of {_NAME}[.!]?$",
        rf"\b[Ff]ollow {_NAME} on (?:Twitter|Facebook|Telegram|X|Instagram|YouTube|VK)",
        rf"\b[Ss]ubscribe to {_NAME}(?: newsletter|’s newsletter|'s newsletter)",
        rf"\bUnterstützen Sie {_NAME} (?:auf|über|mit)\b",
        rf"\bSoutenez {_NAME} (?:sur|via|avec)\b",
        rf"\bApoya a {_NAME} en\b",
        rf"\bПоддержите {_NAME} на\b",
    )
)  # fmt: skip
_NOBODY = frozenset({"the author", "the authors", "the publisher", "the editor", "the editors", "our site", "this site", "this website", "the website", "the site", "us", "its author", "any organization", "their employers", "his employer", "her employer", "our work"})  # fmt: skip


def split_title(line: str) -> list[tuple[str, str]]:
    """The ways in which `line` may be "HEADLINE – SITE", the likeliest first."""
    out: list[tuple[str, str]] = []
    for separator in _SEPARATORS:
        at = line.rfind(separator)
        if at > 0:
            head, tail = line[:at].strip(), line[at + len(separator) :].strip()
            if head and tail:
                out.append((head, tail))
    return sorted(out, key=lambda pair: len(pair[1]))


def name_in_notices(texts: list[str]) -> Found[str] | None:
    """The name that the site's notices give it; the one that most of them give."""
    names: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for text in texts:
        said = {m[1].strip() for pattern in _SELF if len(text) <= 600 and (m := pattern.search(text))}
        for name in said:
            if name.casefold() in _NOBODY or not _proper(name):
                continue
            name = name.removeprefix("the ")
            key = name.casefold().removeprefix("the ")
            names[key] += 1
            if len(name) > len(shown.get(key, "")):
                shown[key] = name
    if not names:
        return None
    return Found(shown[names.most_common(1)[0][0]], "text.disclaimer", "medium")


def _proper(name: str) -> bool:
    """Whether `name` is written as names are: a capital after an article."""
    words = name.split()
    words = words[1:] if words and words[0].casefold() == "the" else words
    return bool(words) and len(words) <= 6 and not words[0][0].islower()


def masthead(lines: list[Line], headline: int | None, after: int, cues: Container[int]) -> int | None:
    """Index of the line above the headline that the page's foot repeats: the site's name on its masthead."""
    if headline is None:
        return None
    foot = {line.text.casefold() for line in lines[max(after, len(lines) - 15) :] if line.text}
    for i in range(min(headline, 40)):
        text = lines[i].text
        if (
            2 < len(text) <= 50
            and text.casefold() in foot
            and i not in cues
            and not lines[i].use
            and text != lines[headline].text
        ):
            return i
    return None
