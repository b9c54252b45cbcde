"""A story that the page's visible elements do not hold: declared to machines, in data of scripts, or for browsers without scripts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from lxml.etree import _Element

from ..found import FoundArticle
from ..page import Page
from ..record import Block, Evidence, Warning
from .articlebody import declared_paragraphs
from .body import read_body
from .script_body import script_body

STUB = 200
"""Characters of a body with which a page shows less than a story."""
_LEAST = 400
_LONGER = 3
"""How much longer than what the page shows the story elsewhere must be."""
_DECLARED = "jsonld.articleBody"
_WHERE = {
    _DECLARED: "only in what it declares to machines",
    "script.data": "only in the data of its scripts",
    "noscript": "only where browsers without scripts show them",
    "template": "only in a template",
}


def unseen_body(found: FoundArticle, page: Page, node: dict[str, Any]) -> None:
    """Fill the body of an article that shows none, or a stub, with the words that the page holds elsewhere; it is told so."""
    shown = sum(len(block.text) for block in found.body)
    for rule, blocks in _places(found, page, node):
        length = sum(len(block.text) for block in blocks)
        # what is declared as the body may be short where nothing is shown
        if length >= (max(_LEAST, _LONGER * shown) if shown or rule != _DECLARED else 1):
            found.body, found.links = list(blocks), []
            found.evidence["/body"] = Evidence(rule=rule, confidence="medium")
            detail = f"the page holds the story's words {_WHERE[rule]}"
            found.warnings.append(Warning(code="declared_body", at="/body", detail=detail))
            return


def _places(found: FoundArticle, page: Page, node: dict[str, Any]) -> Iterator[tuple[str, Sequence[Block]]]:
    """What the places hold, the surest first."""
    yield _DECLARED, declared_paragraphs(node.get("articleBody"))
    yield "noscript", [block for block in _inert(page, "noscript") if "javascript" not in block.text.lower()]
    yield "template", _inert(page, "template")
    yield "script.data", _scripted(found, page)


def _scripted(found: FoundArticle, page: Page) -> list[Block]:
    root = script_body(page, found.headline.value) if found.headline is not None else None
    return read_body(root, page).blocks if root is not None else []


def _inert(page: Page, tag: str) -> list[Block]:
    """The blocks of the element of that tag which holds most paragraphs."""
    best: _Element | None = None
    most = 1
    for _, element in page.index.outer(page.index.tags[tag]):
        count = sum(1 for p in element.iter("p") if len(p.text or "") > 40)
        if count > most:
            best, most = element, count
    return read_body(best, page).blocks if best is not None else []
