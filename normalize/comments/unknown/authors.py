"""Who wrote a comment: which column of the table holds names."""

from __future__ import annotations

import re
from itertools import pairwise

from ...text import clean_line
from .columns import Column, Table
from .words import ACTION, AUTHOR, BY, DATE, SAYS, TEXT

_STRONG = frozenset(
    "author autor auteur autore username nick nickname pseudo fn commenter commentator screenname displayname kullanici usuario utente authorname commentauthor".split()
)
_PROFILE = re.compile(
    r"/(?:users?|profiles?|members?|membres?|author|autor|people|u|uzytkownik|usuario|utenti|benutzer|profil|uye|account|my\w+)\b|[?&](?:u|uid|user|userid|member|guid|author)=|blogger\.com/profile|member\.php",
    re.I,
)
_SENTENCE = re.compile(r"[^\W\d]{3}[.!?…]\s+\S|[!?…]$|\b\w+ \w+ \w+ \w+ \w+ \w+ \w+")
_BEHIND = " ,:;|•·»–—-"
_BEHIND_ALL, _BEFORE = _BEHIND + "(", " ,:;|•·«–—)-"
"""Marks and spaces that stand around a name."""
_SAYS_END = re.compile(
    r"(?:\s|^)(?:says|said|wrote|writes|commented|replied|responded|sagt|sagte|schreibt|schrieb|meint|dit|a dit|a écrit|dice|dijo|escribió|ha detto|scrive|disse|diz|zegt|schreef|skriver|skrev|säger|pisze|napisał|говорит|пишет|dedi ki|より|说道|說道|说|說)?\s*(?:\.{3}|…|:|on|at|am|le|el)?\s*$",
    re.I,
)
_NUMBER = re.compile(r"^\W*(?:(?:comment|reply|post|kommentar|no\.?|nr\.?)\s*)?#?\d{1,6}\s*[.:)\]-]\s*", re.I)
_STANDOUT = {"b", "strong", "cite", "h3", "h4", "h5", "h6", "dt"}
_RATED = re.compile(r"\W{0,3}[^\W\d]{2,20}\s?:\s?[+-]?\d")
"""A figure by its name: "Score: 5"."""
_ANSWERS = re.compile(r"(?:re|aw|sv|odp|ynt|vs|antw|rif|rép|отв)\s?:", re.I)
"""What begins the title of an answer."""
_COUNTED = re.compile(r"\d[\d.,]*\s+([^\W\d]+)$")
"""A number of something: "152 Fans"."""
_NOT_NAMES = (DATE | ACTION | TEXT) - {"meta", "posted", "when", "submitted", "published", "post", "entry", "footer"}
_NAME_AND_NUMBER = re.compile(
    r"[^\W\d][^\d\s:]{1,29}(?:\s[^\d\s:]{1,20})?[\s._-]?(?P<number>\d{1,9})(?:@[\w.-]{3,60})?"
)
_COUNTS = re.compile(
    r"(?:comm|post|mess|kommentar|beitr|antwort|repl|answer|score|points?|punkte|level|likes?|votes?|stimmen|rank|rang|page|seite|no\b|nr\b|nº|karma|rating|"
    r"floor|views?|shares?|age|part|step|item|chapter|karmas?|reput|joined|since|seit|commentaires?|réponses?|respuestas?|votos?|message|№)",
    re.I,
)
"""What numbers behind a word count."""
_STANDING = re.compile(
    r"\s*[(\[](?:not verified|unverified|nicht überprüft|non vérifié|no verificado|não verificado|non verificato|"
    r"niet gecontroleerd|niezweryfikowany|не проверено|guest|visitor|gast|invité|registered|author|post author|editor|staff|autor)[)\]]?$",
    re.I,
)
"""What systems print behind a name on how far it is to be trusted."""
LONGEST = 80
_ENOUGH = 3.0
_LEAST = 2.0
"""Enough where no other column comes near."""
_NONE = -9.0
_NEAR = 1.0
"""Enough beside a column of names, for comments that have no string in that one."""


def clean_name(text: str) -> str:
    """`text` without what is said around a name: "Posted by Ann on" gives "Ann"."""
    text = _NUMBER.sub("", clean_line(text))
    match = BY.match(text)
    if match is not None:
        text = text[match.end() :]
    text = _STANDING.sub("", text.rstrip(_BEHIND))
    text = text.rstrip(_BEHIND_ALL).lstrip(_BEFORE)
    if len(text) <= 3 * LONGEST:
        shorter = _SAYS_END.sub("", text)
        # a name may well end in "on", but not be it
        if shorter:
            text = shorter
    return text.rstrip(_BEHIND_ALL).lstrip(_BEFORE)


def _announces(text: str) -> bool:
    """Whether a string holds no name but what stands before one, or a mere line between."""
    return not any(map(str.isalnum, text)) or BY.fullmatch(f"{text} ") is not None


class Authors:
    """Ranks the columns of `table` by how much they look like names."""

    def __init__(self, table: Table, dates: list[int], elsewhere: set[int]) -> None:
        """`dates`: by comment, the number of the string that is its date, or -1. `elsewhere`: the comments whose name
        may stand in the same string as the date."""
        self._elsewhere = elsewhere
        self._table = table
        self._dates = dates
        self._date_pieces = set(dates)
        self._ranked: list[Column] = []
        """Best first, kind of comment by kind of comment."""
        scored: list[list[tuple[float, int, Column]]] = [[] for _ in range(table.roots)]
        for column in table.columns.values():
            score = self._score(column)
            if score > -_LEAST:
                scored[table.family_of[column.key[0]]].append((score, -column.pieces[0], column))
        for family in scored:
            self._rank(family)

    def _rank(self, family: list[tuple[float, int, Column]]) -> None:
        """Puts the columns of one kind of comment into `_ranked`, the surest first."""
        table = self._table
        covered = []
        for score, at, c in family:
            size = max(1, table.size(c) - len(self._elsewhere))
            covered.append((score * (0.4 + 0.6 * min(1.0, len(set(c.nodes)) / size)), at, c))
        order = sorted(covered, key=lambda item: item[:2], reverse=True)
        if not order or order[0][0] < _LEAST or len(set(order[0][2].nodes)) < 0.08 * table.size(order[0][2]):
            return
        best = order[0][2]
        # columns of other comments are no rivals: replies print their names elsewhere
        rivals = [score for score, _, c in order[1:] if not set(c.nodes).isdisjoint(best.nodes)]
        if order[0][0] < _ENOUGH and rivals and rivals[0] > order[0][0] - 0.5:
            return
        self._ranked.append(best)
        named = set(best.nodes)
        raw = {column.key: score for score, _, column in family}
        places = {best.key[0], table.above[best.key[0]]}
        for _, _, column in order[1:8]:
            # a name without a link, or of another rank, stands in a column of its own
            near = column.key[0] in places or table.above[column.key[0]] in places
            if raw[column.key] < (_NEAR if near else _ENOUGH):
                continue
            # "Posted by:" alone announces the name that is linked in another column
            nodes = {node for node, text in zip(column.nodes, column.texts, strict=True) if not _announces(text)}
            if len(nodes & named) * 10 <= len(nodes):
                self._ranked.append(column)
                named |= nodes

    def _score(self, column: Column) -> float:
        table, outline = self._table, self._table.outline
        total = table.size(column)
        typical = sorted(map(len, column.texts[:60]))[min(len(column.texts), 60) // 2]
        if typical > 45 or (column.control(total) and not self._constant_name(column)):
            return _NONE
        if sum(piece in self._date_pieces for piece in column.pieces) * 2 > len(column.pieces):
            return _NONE
        score = self._by_words(column)
        tag, _, prop = outline.names[outline.shapes[column.element]]
        if prop in ("author", "name", "creator"):
            score += 5 + (prop == "name")
        sample = column.pieces[:60]
        profile = linked = near = says = head = 0
        for piece, node in zip(sample, column.nodes, strict=False):
            element = outline.elements[outline.pieces[piece].owner]
            href = element.get("href")
            if href is not None:
                linked += 1
                profile += bool(_PROFILE.search(href)) or "author" in (element.get("rel") or "")
            date = self._dates[node]
            near += date >= 0 and abs(piece - date) <= 3
            after = outline.pieces[piece + 1].text if piece + 1 < len(outline.pieces) else ""
            says += bool(len(after) < 24 and after.strip(" :") and SAYS.fullmatch(after)) or bool(
                BY.match(outline.pieces[piece].text)
            )
            if piece > 0:
                before = outline.pieces[piece - 1].text
                says += len(before) < 30 and bool(BY.fullmatch(before.strip() + " "))
            head += piece - table.own[node][0] <= 2
        number = len(sample)
        score += 3 * profile / number + linked / number + 1.5 * near / number + 2.5 * says / number + head / number
        score += 1 if {tag, outline.tag(outline.pieces[sample[0]].owner)} & _STANDOUT else 0
        sentences = sum(bool(_SENTENCE.search(text)) for text in column.texts[:60])
        score -= 4 * sentences / number
        score += self._name_like(column)
        score -= 2 if typical > 30 else 0
        counted = [match[1] for text in column.texts[:60] if (match := _COUNTED.match(text))]
        score -= 4 if len(counted) > 2 * len(set(counted)) else 0
        score -= 4 * sum("://" in text or text.startswith("www.") for text in column.texts[:60]) / number
        distinct = len(set(column.texts[:60])) / number
        if number >= 3 and (distinct < 0.12 or distinct * number < 2) and not self._host(column):
            score -= 3
        return score

    @staticmethod
    def _name_like(column: Column) -> float:
        """What is said by the strings alone: names are short, mostly of letters, and differ."""
        sample = column.texts[:60]
        short = sum(len(text) <= 30 and len(text.split()) <= 3 and text[0].isalpha() for text in sample)
        numeric = sum(text[0].isdigit() and sum(map(str.isalpha, text)) <= 2 for text in sample)
        if numeric * 2 > len(sample):
            return -2.0
        if sum(_RATED.match(text) is not None for text in sample) * 2 > len(sample):
            return -4.0
        if sum(_ANSWERS.match(text) is not None for text in sample) * 4 > len(sample):
            return -4.0
        if sum(len(text) <= 2 and text.isupper() for text in sample) * 2 > len(sample):
            # initials in place of a picture; the whole name stands elsewhere
            return -4.0
        differ = len(set(sample)) * 2 > len(sample)
        return 1.0 if differ and len(sample) > 1 and short * 10 >= len(sample) * 8 else 0.0

    def _host(self, column: Column) -> bool:
        """Whether these are the replies of the site's owner: always the same name, linked, beside the date."""
        table, pieces = self._table, self._table.outline.pieces
        if table.roots < 2 or any(t.isdigit() or not any(map(str.isalpha, t)) for t in column.texts[:5]):
            return False
        return all(
            table.outline.tag(pieces[piece].owner) == "a" and abs(self._dates[node] - piece) == 1
            for piece, node in zip(column.pieces, column.nodes, strict=True)
        )

    def _constant_name(self, column: Column) -> bool:
        """One person may have written all the comments: the class says that this is the author."""
        if self._host(column):
            return True
        outline, element = self._table.outline, column.element
        words = outline.words(element)
        if not words and outline.parents[element] >= 0:
            words = outline.words(outline.parents[element])
        if self._numbered(column, words):
            return True
        if words.isdisjoint(_STRONG) or not words.isdisjoint(ACTION):
            return False
        return not any(t.isdigit() for t in column.texts[:5])

    def _numbered(self, column: Column, words: frozenset[str]) -> bool:
        """Whether these are names that differ by their numbers alone ("user4821"), and no counts nor the comments' own numbers."""
        sample = column.texts[:60]
        found = [_NAME_AND_NUMBER.fullmatch(text) for text in sample]
        if not all(found) or len(set(sample)) < 2 or any(_COUNTS.match(text) for text in sample):
            return False
        if not words.isdisjoint(AUTHOR):
            return True
        if not words.isdisjoint(ACTION):
            return False
        numbers = [int(match["number"]) for match in found if match is not None]
        return any(abs(one - other) != 1 for one, other in pairwise(numbers))

    def _by_words(self, column: Column) -> float:
        outline, table = self._table.outline, self._table
        element, score, weight = column.element, 0.0, 1.0
        for _ in range(3):
            if not table.inside(element):
                break
            words = outline.words(element)
            if words & _STRONG:
                score += 5 * weight
            elif words & AUTHOR:
                score += 3.5 * weight
            if weight == 1.0 and words & _NOT_NAMES and not words & AUTHOR:
                score -= 2.5
            weight *= 0.5
            element = outline.parents[element]
        return min(score, 6)

    def pieces(self) -> dict[int, int]:
        """By comment, the number of the string that names its author."""
        found: dict[int, int] = {}
        for column in self._ranked:
            for piece, node in zip(column.pieces, column.nodes, strict=True):
                if (
                    node not in found
                    and piece not in self._date_pieces
                    and (column is self._ranked[0] or not _announces(self._table.outline.pieces[piece].text))
                    and len(self._table.outline.pieces[piece].text) <= 2 * LONGEST
                ):
                    found[node] = piece
        return found
