"""Short lines about a comment that are no words of it: whom it answers, and what its writer is on the site."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ...names import fold
from .outline import Piece

_LABEL = re.compile(
    r"^\W*(?:in reply to|replying to|reply to|in response to|antwort auf|als antwort auf|en réponse à|réponse à|en respuesta a|"
    r"em resposta a|in risposta a|als reactie op|odpowiedź na|в ответ на|ответ на|als antwoord op|svar til|som svar på|в отговор на|(?:към|до) коментар (?:от|на)|respondiendo a|respondendo a|у відповідь (?:на )?|als reactie op|vastaus käyttäjälle|yanıt olarak|回复|回覆|回應|返信先|@)\s*[:@]?\s*(.{1,60}?)\W*$",
    re.I,
)  # fmt: skip
_BEHIND = re.compile(
    r"\W*(?:adlı (?:kullanıcıya|okuyucuya|üyeye|kişiye)?\s*(?:cevap|yanıt)\w*|(?:さん)?(?:への|に)返信|님(?:에게|께)?\s?(?:보낸\s)?(?:답글|답변)|kullanıcısına (?:cevap|yanıt)\w*)\W*",
    re.I,
)
"""What stands behind the name of whom a comment answers."""
_HERE = 12
"""Strings of a comment among which the label stands."""
BADGE = re.compile(
    r"\W*(?:post )?(?:author|admin(?:istrator)?|mod(?:erator)?|staff|editor|guest|verified|member|subscriber|supporter|contributor|"
    r"registered(?: user)?|top[ -](?:commenter|contributor|fan|kommentator(?:in)?|komentujący)|autorin?|verfasser(?:in)?|gast|redaktion|moderation|mitglied|auteur|modérateur|invité|rédaction|abonné|"
    r"autore|redazione|ospite|editora?|moderador(?:a)?|invitado|redacción|convidado|auteur|gast|redactie|autor artykułu|gość|автор|гость|"
    r"модератор|редакция|yazar|editör|misafir|作者|楼主|管理员|投稿者)\W*",
    re.I,
)
"""The whole of a badge beside a name."""


@lru_cache(20_000)
def _label(text: str) -> tuple[str | None, bool]:
    """The name in a label, and whether the label goes on in the next string; most strings are controls, seen again and again."""
    match = _LABEL.match(text)
    return match[1].strip() if match else None, len(text) < 40 and _LABEL.match(text + " x") is not None


def answered(pieces: Sequence[Piece], own: Sequence[int], names: set[str]) -> tuple[str, list[int]] | None:
    """Whom the comment of the strings `own` answers, and which strings say so; `names` (folded) are known in the thread."""
    for place, number in enumerate(own[:_HERE], 1):
        text = pieces[number].text
        if len(text) > 90 or text[:1] == "@":
            continue
        name, begins = _label(text)
        if name is not None and fold(name) in names:
            return name, [number]
        # the next string may be another comment's
        if place == len(own) or own[place] != number + 1:
            continue
        if _BEHIND.fullmatch(pieces[number + 1].text) and fold(text) in names:
            return text, [number, number + 1]
        if begins:
            following = pieces[number + 1].text.strip(" :,")
            if fold(following) in names:
                return following, [number, number + 1]
    return None
