"""Lines of saved texts with what is true of them: of the story or not, the headline or not."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...article.training.labels import Label, by_body, by_words
from ...article.training.pages import Sample
from ...decode import decode
from ..headline_features import candidates
from ..kinds import stands_alone
from ..lines import Line, read_lines
from ..oneline import part_comments
from ..section import find_section
from ..story_features import rows
from ..together import part_headline
from ..when import DateJudge
from .dumps import converters
from .measure import same, titles_of

Example = tuple[tuple[float, ...], bool, float]
"""The numbers of a line, whether it is what is looked for, and its weight."""

_LONGEST_WEIGHT = 60
_WEIGHTS = {"trafilatura": 0.8, "dragnet_comments": 0.6}
_HEADED = frozenset({"dragnet_comments"})


@attrs.define
class Text:
    """A page as one converter saves it."""

    converter: str
    text: str
    lines: list[Line]
    own: list[int]
    """Indexes of the lines outside of the comments."""
    start: int
    stop: int


def texts_of(sample: Sample) -> list[Text]:
    """The page as each installed converter saves it, where it gives any words."""
    html = decode(sample.html)[0]
    found = []
    for name, convert in converters():
        text = convert(html)
        if not text.strip():
            continue
        lines = part_comments(part_headline(read_lines(text, stands_alone)))
        section = find_section(lines, DateJudge.of_page([line.text for line in lines]))
        start, stop = (section.start, section.stop) if section else (len(lines), len(lines))
        own = [i for i in range(len(lines)) if not start <= i < stop]
        if own:
            found.append(Text(name, text, lines, own, start, stop))
    return found


def _labels(sample: Sample, text: Text) -> list[Label]:
    gold, texts = sample.gold, [text.lines[i].text for i in text.own]
    if gold.get("body"):
        return by_body(texts, gold["body"], headed=sample.collection in _HEADED)
    return by_words(texts, gold.get("with_") or [], gold.get("without") or [])


def story_examples(sample: Sample, text: Text) -> Iterator[Example]:
    """The lines, and whether they are of the story; each page counts alike."""
    labels = _labels(sample, text)
    weights = [min(words, _LONGEST_WEIGHT) ** 0.7 for _, words in labels]
    share = 300 * _WEIGHTS.get(sample.collection, 1.0) / (sum(weights) + 20)
    for row, (true, _), weight in zip(rows(text.lines, text.start, text.stop), labels, weights, strict=True):
        if weight:
            yield row, true, weight * share


def headline_examples(sample: Sample, text: Text) -> Iterator[Example]:
    """The lines above the story, and whether they are the headline; none where no line is."""
    titles = titles_of(sample.gold)
    labels = _labels(sample, text)
    first = next((at for at, (true, words) in enumerate(labels) if true and words >= 6), None)
    if not titles or first is None:
        return
    for at, row in candidates(text.lines, text.own, first):
        yield row, any(same(text.lines[text.own[at]].text, title) for title in titles), 1.0


@attrs.define
class Learnt:
    """What is learnt of one page."""

    texts: list[tuple[str, str]] = attrs.field(factory=list)
    """The page as each converter saves it: the converter's name and the text."""
    story: list[Example] = attrs.field(factory=list)
    headline: list[Example] = attrs.field(factory=list)


def learnt_of(sample: Sample) -> Learnt:
    """The lines of a page in all its texts."""
    found = Learnt()
    for text in texts_of(sample):
        found.texts.append((text.converter, text.text))
        found.story += story_examples(sample, text)
        found.headline += headline_examples(sample, text)
    return found
