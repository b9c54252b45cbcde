"""Whether what looks like a thread is one: not teasers, tweets, reviews, or the site's latest comments."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ..base import count_of
from .details import native_ids
from .outline import Outline
from .reading import Reading
from .signs import counts_alone, counts_none
from .single import Node
from .words import BOXES, CONTROLS, COUNT_OF, FORM, LATIN, SOFT_BOXES, calls_comments, counted_in, words_of

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "strong", "b"})
_INVITES = re.compile(
    r"\W*(?:leave|add|write|post|submit|publier|laisser|ajouter|écrire|poster|schreib\w*|hinterlass\w*|verfass\w*|neuer|deja\w*|escrib\w*|public\w*|"
    r"lascia|scrivi|aggiungi|dodaj|napisz|оставить|добавить|написать|plaats|skriv|yorum|neuen?)\b.{0,30}?"
    r"(?:comment|reply|kommentar|comentari|komentarz|комментари|reactie|yap|yaz)|"
    r"\W*(?:kommentar|reactie|yorum)\w*\s+(?:schreib|verfass|hinterlass|abgeb|plaats|yap|yaz)",
    re.I,
)
"""The heading of the form, which alone in its box is no writer's name."""
_MEMBERS = re.compile(
    r"\b(?:log ?in|sign ?in|logged in|anmelden|angemeldet\w*|einloggen|registrier\w*|registered|se connecter|connect[ée]s?|iniciar sesión|"
    r"accedi|zaloguj|inloggen|logga in|logg inn|войдите|авториз\w*|oturum aç\w*|giriş yap\w*)",
    re.I,
)
"""In a notice on who may comment, which alone in its box is no comment."""
_NEAR, _FARTHEST = 12, 40
"""Strings between a heading and the first comment; so far only where it counts just these."""
_OTHER_FORMATS = frozenset({"vevent", "hproduct", "hrecipe", "hlisting", "hresume", "hnews"})
"""Class names of microformats of something else."""
_LATEST = frozenset(
    "recent latest recentcomments aktuelle neueste letzte derniers dernieres ultimos ultimi laatste ostatnie nejnovejsi".split()
)


def may_be_thread(nodes: list[Node], outline: Outline) -> bool:
    """What can be told before the nodes are read: whether the page calls them comments, and where they stand."""
    called = _called(nodes, outline)
    return (called == 2 or (called == 1 and len(nodes) > 2)) and not _in_box(nodes, outline)


def is_thread(reading: Reading) -> bool:
    """Whether the nodes of `reading` are comments on this page's story."""
    number = len(reading.nodes)
    spoken = sum(bool(text) for text in reading.words)
    if not spoken or spoken * 2 < number:
        return False
    named = sum(name is not None for name in reading.names)
    dated = sum(map(bool, reading.dates))
    if named * 2 < number and dated * 2 < number:
        return False
    kind = reading.nodes[0].mark.kind[0]
    called = _called(reading.nodes, reading.outline)
    if called < 2 and (
        number < 3
        or named * 10 < number * 9
        or dated * 10 < number * 9
        or not _answerable(reading)
        or _headlined(reading)
    ):
        return False
    if words_of(reading.outline.elements[reading.nodes[0].first].get("class") or "") & _OTHER_FORMATS:
        return False
    if named == 0 and kind != "id" and (number < 3 or dated < number or not _surely_comments(reading)):
        return False
    if number == 1 and reading.words[0] in {date.raw for date in reading.dates[0]}:
        return False
    if number == 1 and (not named or (not dated and kind != "id")):
        return False
    if number == 1 and _INVITES.match(reading.names[0] or ""):
        return False
    if number == 1 and not dated and _MEMBERS.search(f"{reading.names[0]} {reading.words[0]}"):
        return False
    if number == 1 and not _called_near(reading) and (not dated or not _headed(reading.nodes, reading.outline)):
        return False
    if kind == "author" and (named < number or spoken < number or _in_form(reading)):
        return False
    return not _teasers(reading)


def _surely_comments(reading: Reading) -> bool:
    """Whether nodes without names are numbered, and stand in what is called comments."""
    called = max(calls_comments(name) for name in _names_above(reading.nodes[0], reading.outline, 6))
    return native_ids(reading)[0][0] is not None and (called == 2 or _headed(reading.nodes, reading.outline))


def _called(nodes: list[Node], outline: Outline) -> int:
    """What the page calls the nodes, or what holds them: 2 comments, 1 posts or the like, 0 nothing of that kind."""
    called = max(calls_comments(name) for name in _names_above(nodes[0], outline, 6))
    if called == 2 or _headed(nodes, outline):
        return 2
    if len(nodes) == 1:
        return called
    called = max(called, outline.signed)
    node = nodes[0]
    inside = range(node.first, min(node.end, node.first + 25))
    return max(called, *(calls_comments(outline.elements[at].get("class") or "") for at in inside))


def _headed(nodes: list[Node], outline: Outline) -> bool:
    """Whether a heading just before the first node counts or announces comments."""
    start = outline.starts[nodes[0].first]
    # where a heading is why we look here, the section's own controls may stand between
    for number in range(max(0, start - (_FARTHEST if outline.signed else 5)), start):
        piece = outline.pieces[number]
        text = piece.text
        above = outline.parents[piece.owner]
        if outline.tag(piece.owner) not in _HEADINGS and (above < 0 or outline.tag(above) not in _HEADINGS):
            if outline.signed and start - number <= _NEAR and _counts(_counted_by(number, outline), len(nodes)):
                return True
            continue
        if len(text) <= 60 and counts_none(text):
            continue
        if (told := counted_in(text)) is not None and (told == len(nodes) or start - number <= _NEAR):
            return True
        if len(text) > 60 or start - number > _NEAR:
            continue
        counted = COUNT_OF.search(text)
        # "Opinion: …" is a story's headline
        if counted and (
            any(c.isdigit() for c in text)
            or (len(text.split()) < 4 and (calls_comments(counted[0].lower()) == 2 or counted[0][0] > LATIN))
        ):
            return True
    return False


def _counts(told: int, number: int) -> bool:
    """Whether `number` comments may be the `told` ones: all, or what is one of their kinds, the roots or the replies."""
    return told == number or (number > 2 and number < told <= 2 * number)


def _counted_by(number: int, outline: Outline) -> int:
    """The number of comments in a plain box whose string, with or without the one after it, says just that; else -1."""
    pieces = outline.pieces
    text = pieces[number].text
    after = pieces[number + 1].text if number + 1 < len(pieces) else ""
    for line in (text, f"{text} {after}"):
        if counts_alone(line):
            return count_of(line) or -1
    return -1


def _called_near(reading: Reading) -> bool:
    """Whether the one node calls itself a comment, or stands in what is called so and nothing more."""
    return any(calls_comments(name) == 2 for name in _names_above(reading.nodes[0], reading.outline, 4))


def _answerable(reading: Reading) -> bool:
    """Whether half of the nodes have a control to answer, quote or report."""
    outline, found = reading.outline, 0
    for node, own in zip(reading.nodes[:40], reading.table.own, strict=False):
        labels = [outline.pieces[number].text for number in own]
        # buttons are no strings of the outline
        labels += [button.text or "" for button in outline.elements[node.first].iter("button")]
        found += any(len(text) < 30 and CONTROLS.fullmatch(text.strip(" .:»#|\n\t")) is not None for text in labels)
    return found * 2 >= min(len(reading.nodes), 40)


def _headlined(reading: Reading) -> bool:
    """Whether nearly every node has a heading of its own: jobs, events and stories that one may answer or share."""
    outline, found = reading.outline, set()
    for node in reading.nodes[:40]:
        for at in range(node.first, min(node.end, node.first + 40)):
            if outline.tag(at) in ("h1", "h2", "h3", "h4") and len(text := outline.text(at)) > 8:
                found.add(text)
                break
    return len(found) * 10 >= 8 * min(len(reading.nodes), 40)


def _in_form(reading: Reading) -> bool:
    """Whether a node is the form for comments."""
    return any(words_of(name) & FORM for name in _names_above(reading.nodes[0], reading.outline, 2))


def _names_above(node: Node, outline: Outline, levels: int) -> list[str]:
    """Class names and ids of the node and of what is around it."""
    found = []
    element = outline.elements[node.first]
    for _ in range(levels):
        found += [element.get("class") or "", element.get("id") or ""]
        parent = element.getparent()
        if parent is None:
            break
        element = parent
    return found


def _in_box(nodes: list[Node], outline: Outline) -> bool:
    """Whether it stands in a box of something else."""
    element = outline.elements[nodes[0].first]
    outside: str | None = None
    for above in element.iterancestors("aside", "footer", "nav", "header", "article", "main"):
        tag = str(above.tag)
        if tag in ("article", "main"):
            # an article has a footer of its own, and what stands aside in it is about it
            outside = None if outside == "footer" or (outside == "aside" and tag == "article") else outside
        elif outside is None and (
            tag != "aside" or calls_comments(f"{above.get('class') or ''} {above.get('id') or ''}") < 2
        ):
            outside = tag
    if outside is not None:
        return True
    called = 0
    for _ in range(8):
        parent = element.getparent()
        if parent is None or called > 1:
            break
        element = parent
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        words = words_of(name)
        commentish = calls_comments(name) == 2
        # what holds the section of comments may well hold teasers too
        if words & BOXES and (not called or words & _LATEST):
            return True
        if words & SOFT_BOXES and not commentish and not called:
            return True
        called += commentish or called > 0
    return False


def _teasers(reading: Reading) -> bool:
    """Whether the nodes lead to stories of their own: headlines, or the latest comments on other pages."""
    outline = reading.outline
    number = len(reading.nodes)
    heads = elsewhere = cut = linked = 0
    for i, node in enumerate(reading.nodes[:50]):
        targets = set()
        for at in range(node.first, min(node.end, node.first + 80)):
            if reading.table.node_at.get(at) != i:
                continue
            tag = outline.tag(at)
            if tag != "a":
                continue
            href = outline.elements[at].get("href") or ""
            path = _story(href)
            if path is None:
                continue
            targets.add(path)
            linked += outline.text(at) == reading.words[i]
            above = outline.parents[at]
            if above >= 0 and outline.tag(above) in ("h1", "h2", "h3", "h4") and len(outline.text(at)) > 25:
                heads += 1
        elsewhere += bool(targets)
        cut += reading.words[i].rstrip(" ]").endswith(("...", "…", "[…", "[..."))
    number = min(number, 50)
    # a title that is a link and nothing more: "Ann on THE FERRY IS LATE"
    if heads * 2 > number or linked * 2 > number:
        return True
    return number > 1 and cut * 3 > number * 2 and elsewhere * 3 > number * 2


def _story(href: str) -> str | None:
    """The path that `href` leads to where that may be a story."""
    if not href or href[0] == "#" or href.startswith(("javascript:", "mailto:")):
        return None
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    return parts.path if len(parts.path) > 20 and "repl" not in href else None
