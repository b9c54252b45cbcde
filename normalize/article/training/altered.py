"""Pages made from the known ones, so that more is learnt than they show: short stories, pages without names, other stories below."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable

import attrs
from lxml import etree

from .labels import by_body
from .pages import Sample

_FEWEST = 4
"""Lines of a story that is worth shortening."""
_UNNAMED = 0.6
"""How many of the names are taken from a page."""
_LINE = range(80, 900)
"""Characters of a paragraph that other pages borrow."""
_HEADS = ("h2", "h3", "h3", "h4", "strong", "div")
_ITEMS = ("div", "div", "article", "li", "section")
_NAMES = (None, None, "item", "post", "entry", "article", "story", "box", "col-md-4", "news-item", "c", "text")
_LABELS = (None, None, None, "More stories", "Latest", "Also on this site")
_CUTS = ("", "...", " …", ".")

Stories = list[list[str]]
"""Stories of other pages, each as its paragraphs."""


def stories_of(samples: Iterable[Sample]) -> Stories:
    """The stories that can be put below those of other pages."""
    found = ([line for line in sample.gold.get("body", "").split("\n") if len(line) in _LINE] for sample in samples)
    return [lines for lines in found if len(lines) >= 3]


def shortened(sample: Sample) -> Sample | None:
    """The same page with most of its story cut out: so a short story is learnt to be one beside much furniture.

    None where the story is too short for that, or is not known whole.
    """
    body = sample.gold.get("body")
    if not body:
        return None
    page, scan, _ = sample.scanned()
    lines = Counter(run.owner_at for run in scan.runs)
    verdicts = by_body([run.text for run in scan.runs], body)
    own = [
        run.owner
        for run, (true, _) in zip(scan.runs, verdicts, strict=True)
        if true and lines[run.owner_at] == 1 and next(run.owner.iter("p", "div", "li"), run.owner) is run.owner
    ]
    if len(own) < _FEWEST:
        return None
    chance = random.Random(sample.key)  # noqa: S311  # the same cut each time
    keep = chance.choice([1, 2, 3, max(2, len(own) // 6), max(1, len(own) // 3)])
    first = chance.randrange(0, max(1, len(own) - keep))
    for element in own[:first] + own[first + keep :]:
        _remove(element)
    return _with_tree(sample, page.root)


def unnamed(sample: Sample) -> Sample:
    """The same page without most of its class names and ids: so more is learnt of shapes, and less of names that a few sites use."""
    page, _, _ = sample.scanned()
    chance = random.Random("n" + sample.key)  # noqa: S311  # the same names each time
    taken: dict[str, bool] = {}
    for element in page.root.iter("*"):
        for attribute in ("class", "id"):
            name = element.get(attribute)
            if name is not None and taken.setdefault(name, chance.random() < _UNNAMED):
                del element.attrib[attribute]
    return _with_tree(sample, page.root)


def followed(sample: Sample, stories: Stories) -> Sample | None:
    """The same page with other stories or teasers below its own, which hardly any collection has enough of.

    None where the story is not known whole.
    """
    body = sample.gold.get("body")
    if not body or not stories:
        return None
    page, scan, _ = sample.scanned()
    verdicts = by_body([run.text for run in scan.runs], body)
    last = next(
        (r.owner for r, (true, _) in zip(reversed(scan.runs), reversed(verdicts), strict=True) if true and r.size > 80),
        None,
    )
    if last is None:
        return None
    chance = random.Random("r" + sample.key)  # noqa: S311  # the same stories each time
    at, parent = last, last.getparent()
    if last.tag in ("p", "li", "blockquote", "h2", "h3") and parent is not None:
        at = parent
    for _ in range(chance.choice([0, 0, 1, 1, 2, 3])):
        parent = at.getparent()
        if parent is not None and parent.tag not in ("html", "body"):
            at = parent
    _add_stories(at, chance.sample(stories, min(len(stories), chance.randint(3, 8))), chance)
    return _with_tree(sample, page.root)


def _add_stories(at: etree._Element, stories: Stories, chance: random.Random) -> None:
    whole = chance.random() < 0.35
    item, name, head = chance.choice(_ITEMS), chance.choice(_NAMES), chance.choice(_HEADS)
    if item == "li" or chance.random() < 0.7:
        at = etree.SubElement(at, "ul" if item == "li" else "div")
        label = chance.choice(_LABELS)
        if label is not None:
            etree.SubElement(at, "h3").text = label
    for paragraphs in stories:
        box = etree.SubElement(at, item)
        if name is not None:
            box.set("class", name)
        headline = etree.SubElement(box, head)
        if chance.random() < 0.85:
            headline = etree.SubElement(headline, "a", href="/x")
        headline.text = paragraphs[0][: chance.randint(30, 75)]
        tag = chance.choice(("p", "p", "div"))
        for text in paragraphs[1 : chance.randint(2, len(paragraphs)) if whole else 2]:
            etree.SubElement(box, tag).text = text if whole else text[: chance.randint(80, 260)] + chance.choice(_CUTS)
        if chance.random() < 0.3:
            etree.SubElement(box, "a", href="/x").text = chance.choice(("Read more", "Continue reading", "more"))


def _with_tree(sample: Sample, root: etree._Element) -> Sample:
    return attrs.evolve(sample, html=etree.tostring(root, encoding="utf-8", method="html"))


def _remove(element: etree._Element) -> None:
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    if element.tail:
        if before is not None:
            before.tail = (before.tail or "") + element.tail
        else:
            parent.text = (parent.text or "") + element.tail
    parent.remove(element)
