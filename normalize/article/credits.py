"""A byline's words by what they credit: who wrote, who helped, and who took the pictures or edited, who are no authors."""

from __future__ import annotations

import re
from typing import NamedTuple

from .byline_words import BY
from .credit_words import Kind, kind_of
from .name_shape import is_full_name

_HARD = ":：՝"
_PLACED = "=＝"
# A colon; signs that part a label from a name in scripts of the East; a "by"
_SIGN = re.compile(
    r"\s*(?<!\d)[:：=＝՝]\s*|(?<=[\u3040-\u9fff\uac00-\ud7a3])\s*(?:[/／｜|]|・(?![^:：/／=＝\s]{1,6}\s?[:：/／=＝]))\s*(?=\S)"
    r"|\s+(?:by|from|von|durch|par|por|de|di|av|af|fra|från|door|van|od|przez|nga|от|oleh|โดย)\s+",
    re.I,
)
_TOLD = re.compile(r",?\s+as told to\s+", re.I)
# Labels that need no sign, where the first is one
_SPACED = re.compile(
    r"(?:^|(?<=\s))((?:글|취재|정리|사진|그림|영상|촬영|편집|디자인|일러스트|文|図|写真|撮影|取材|图|圖|摄影|攝影|摄|เรื่อง|ภาพ|ผู้เขียน)(?:[·/・&](?:글|사진|그림|文|写真|撮影|ภาพ))?)\s+(?=\S)"
)
_BORDER = re.compile(r"[|;•()\[\]【】]|(?<=\w{3})\.\s")
_LAST = re.compile(r"[|;•()\[\]【】/,，、،]|(?<=\w{3})\.\s")
_AND_AT_END = re.compile(r"\s*,\s*(?:with|and|und|et|y|e|en|och|og|avec|con|com|mit)?\s*\Z")
_BORDERS = "|;•()[]【】/,，、،.-–—&"
_BEHIND_NAMES = frozenset(("기자", "記者", "记者"))
_FEWEST = 4
_MOST_WORDS = 5


class Credit(NamedTuple):
    """Words that may hold names, and what their label says: None without a label."""

    words: str
    kind: Kind | None
    label: str = ""


def credits_of(text: str) -> list[Credit]:
    """The pieces of a byline, by its labels; those behind an unknown label ("Update: …") are left out."""
    text = _TOLD.sub(" | ", text)
    text = _SPACED.sub(r" \1: ", text).strip()
    words = text.split()
    if len(words) > _FEWEST and kind_of(words[0]) == "wrote":
        text = " ".join([*words[:2], *map(_as_label, words[2:-1], words[3:]), words[-1]])
    found: list[Credit] = []
    kind: Kind | None = None
    label, start, known = "", 0, True
    for sign in _SIGN.finditer(text):
        before = text[start : sign.start()]
        if not text[sign.end() :].strip():
            text = text[: sign.start()]
            break
        size, its = _label_at_end(before, sign[0].strip())
        if sign[0].strip() not in _HARD + _PLACED:
            if its is None:
                continue
            its = "wrote" if its == "story" else its
        if its is None and (sign[0].strip() in _PLACED or not before):
            start = sign.end()  # a town before a name
            continue
        if its is None:
            size = len(_LAST.split(before)[-1])
        rest = before[: len(before) - size]
        if known and (kind is not None or _is_list(rest)):
            _add(found, rest, kind, label)
        label = before[len(before) - size :].strip()
        kind, known, start = its, its is not None, sign.end()
    if known:
        _add(found, text[start:], kind, label)
    return found


def _as_label(word: str, behind: str) -> str:
    """A word within a byline that begins with a label: with a colon where it is one too: "Tekst Ana Reis Foto Owen Pike"."""
    return f"| {word}:" if word[0].isupper() and behind[0].isupper() and kind_of(word) == "other" else word


def _is_list(words: str) -> bool:
    """Whether words before a label may be names; others only lead to it: "A guest post by", "Aus dem Englischen übersetzt von"."""
    bare = _AND_AT_END.sub("", words).strip()
    return not bare or bare != words.strip() or bare[-1] in _BORDERS or BY.match(bare) is not None or is_full_name(bare)


def _add(found: list[Credit], words: str, kind: Kind | None, label: str) -> None:
    """One more piece; what follows the names of others behind a border is nobody's label any more."""
    if kind in ("other", "helped"):
        border = _BORDER.search(words)
        if border is not None:
            found.append(Credit(words[: border.start()], kind, label))
            words, kind, label = words[border.end() :], None, ""
    found.append(Credit(words, kind, label))


def _label_at_end(before: str, sign: str) -> tuple[int, Kind | None]:
    """How long the label is that ends `before`, and its kind."""
    words = list(re.finditer(r"\S+", before))
    for word in words[-_MOST_WORDS:]:
        label = before[word.start() :].strip()
        kind = kind_of(label)
        if kind is not None and not (label in _BEHIND_NAMES and before.strip() != label):
            return len(before) - word.start(), kind
    piece = _LAST.split(before)[-1]
    if sign in _HARD and BY.fullmatch(f"{piece.strip()}:") is not None:
        return len(piece), "wrote"
    return 0, None
