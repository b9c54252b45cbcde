"""What the section says of itself: how many comments there are, and where the others stand."""

from __future__ import annotations

import re

from ..base import count_of
from .reading import Reading
from .words import COUNT_OF

_MORE = re.compile(
    r"\W*(?:(?:load|show|view|see|read|display)(?: all| more| the)*(?: \d[\d.,]*)?(?: more)? (?:comments?|replies|responses)\b.{0,20}|"
    r"(?:older|newer|previous|next|more) (?:comments|replies)\b.{0,10}|(?:mehr|weitere|alle)(?: \d+)? (?:kommentare|antworten|beiträge)\b.{0,30}|"
    r"(?:voir|afficher|lire)(?: tous)?(?: les| plus de)?(?: \d+)? (?:commentaires|réponses|réactions)\b.{0,20}|"
    r"(?:ver|mostrar|cargar|carregar)(?: todos| más| mais)?(?: los| os)?(?: \d+)? (?:comentarios|comentários|respuestas|respostas)\b.{0,20}|"
    r"(?:więcej|pokaż|zobacz)(?: \w+)? (?:komentarz\w*|odpowied\w*)\b.{0,20}|(?:tüm|daha fazla) yorum\w*\b.{0,20}|"
    r"(?:показать|загрузить|ещё|еще)(?: \w+)? комментар\w*.{0,20}|(?:查看|加载|更多).{0,6}(?:评论|留言))\W*",
    re.I,
)
_PAGES = frozenset({"pager", "pagination", "paging", "pagenav", "pages", "paginator"})


def declared(reading: Reading, number: int) -> int | None:
    """The number of comments that a heading of the section states; `number` is how many were found."""
    outline = reading.outline
    start = outline.starts[reading.nodes[0].first]
    best: int | None = None
    for at in range(max(0, start - 25), start):
        text = outline.pieces[at].text
        if len(text) > 80:
            continue
        count = count_of(text)
        if count is None or count < 0 or count > 1_000_000:
            continue
        around = " ".join(piece.text for piece in outline.pieces[max(0, at - 1) : at + 2])
        if COUNT_OF.search(text) or (len(text) < 12 and len(around) < 80 and COUNT_OF.search(around)):
            best = count if best is None or abs(count - number) < abs(best - number) else best
    return best if best is None or best >= number or best > number * 0.7 else None


def reasons(reading: Reading) -> list[str]:
    """Why the page may not hold all comments."""
    outline, found = reading.outline, []
    in_nodes = reading.table.node_at
    for piece in outline.pieces:
        if len(piece.text) < 60 and piece.owner not in in_nodes and _MORE.fullmatch(piece.text):
            found.append("load_more_not_followed")
            break
    for at, element in enumerate(outline.elements):
        if at not in in_nodes and outline.words(at) & _PAGES and next(element.iter("a"), None) is not None:
            found.append("paged")
            break
    return found
