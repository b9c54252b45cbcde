"""The story's tags in a list behind it that a heading calls so: "Related topics", "Archivado en", "Schlagwörter:"."""

from __future__ import annotations

import re
from itertools import islice

from lxml.etree import _Element

from ..found import Found
from ..markup import line_of
from .lines import Lines
from .scan import Run

_HEADING = re.compile(
    r"(?:(?:article |story |related )?(?:tags|topics|keywords)|(?:more on|in) th(?:is|ese) (?:topic|story|subject)s?|topics in this (?:article|story)|tagged(?: (?:in|with|as))?|"
    r"filed under|(?:verwandte |zugehörige )?(?:schlagw[oö]rter|stichw[oö]rter|themen)|themen (?:in diesem|zum) artikel|mots[- ]cl[ée]s|thèmes|sur le même thème|"
    r"dans cet article|etiquetas|temas(?: relacionados)?|archivado en|en este artículo|palabras clave|palavras[- ]chave|assuntos|tópicos|tags relacionadas|"
    r"argomenti|parole chiave|etiquetes|tagovi|oznake|ključne riječi|ključne reči|značky|kľúčové slová|etichete|cuvinte cheie|onderwerpen|trefwoorden|tagi|słowa kluczowe|tematy|ämnen|emner|stikord|avainsanat|aiheet|teemat|témata|štítky|címkék|kulcsszavak|"
    r"etiketler|konular|теги|метки|темы|ключевые слова|теми|етикети|ετικέτες|关键词|文章关键词|标签|關鍵字|標籤|キーワード|タグ|関連タグ|태그|키워드|الوسوم|كلمات مفتاحية|"
    r"الكلمات المفتاحية|مواضيع ذات صلة|برچسب ?‌?ها|תגיות|chủ đề|từ khóa)",
    re.I,
)
# Links to the page of all of them
_ALL = re.compile(
    r"(?:all|alle|more|mehr|show|view|see|tou[st]e?s?|todos|todas|tutti) (?:the )?(?:topics|tags|themen|sujets|thèmes|temas|argomenti)\b",
    re.I,
)
_REACH = 25
"""Lines behind the story in which the heading may stand."""
_LAST = 2
"""Of the story's own lines."""
_MOST, _LONGEST = 25, 60


def headed_tags(lines: Lines) -> list[Found[str]]:
    """The links in the list under such a heading, or behind it in its line; empty without one."""
    runs = lines.runs
    first = lines.foot[0] if lines.foot else len(runs)
    for i in range(max(lines.first + 1, first - _LAST), first):
        # a line of tags may have been read as the story's last
        heading = _HEADING.match(runs[i].text)
        if heading is not None and 2 * runs[i].linked > runs[i].size - len(heading[0]) > 0:
            words = [word for word in dict.fromkeys(_linked(runs[i].owner)) if not is_way_to_all(word)]
            if words and all(len(word) <= _LONGEST for word in words):
                if sum(lines.accepted) > 1:
                    lines.accepted[i] = False
                return [Found(word, "end.headed_tags", "medium") for word in words]
    for i in range(first, min(first + _REACH, len(runs))):
        heading = _HEADING.match(runs[i].text)
        if heading is None or lines.is_other(runs[i]):
            continue
        rest = runs[i].text[heading.end() :].strip(" :：")
        words = _linked(runs[i].owner) if rest else _list_under(runs[i + 1 : i + 1 + _MOST])
        words = [word for word in dict.fromkeys(words) if not is_way_to_all(word)]
        if words and all(len(word) <= _LONGEST for word in words):
            return [Found(word, "foot.headed_tags", "medium") for word in words]
    return []


def is_way_to_all(word: str) -> bool:
    """Whether a link in a list of tags leads to the page of all tags."""
    return _ALL.match(word) is not None


def _list_under(runs: list[Run]) -> list[str]:
    """The words of the runs that are links and nothing else, up to the first that is not, or stands in another box."""
    words: list[str] = []
    tag = runs[0].tag if runs else ""
    for run in runs:
        if not run.linked or run.linked < run.size or run.tag != tag:
            break
        words += _linked(run.owner) or [run.text]
    return words


def _linked(element: _Element) -> list[str]:
    links = [element] if element.tag == "a" else islice(element.iter("a"), _MOST + 1)
    return [word for link in links if (word := line_of(link).lstrip("#").strip(" ,"))]
