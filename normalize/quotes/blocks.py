"""Quotation blocks: which of them quote somebody, and whom.

Of the block quotations on real pages more than half are notes, captions, calls to subscribe or the writer's own words
set off. A block quotes somebody where it names its source, where the text before leads to it, where it holds its own
attribution, or where it follows another quotation block of the same kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..record import Block, Quote, QuoteBlock, Span
from .cue import Cue
from .direct import Reading
from .judge import LEAST, length
from .marks import Stretch, scan
from .names import begins_name, read_name
from .person import Person
from .tokens import QUOTE, Token, tokenise, words_of

SIGNATURE = 120
"""Characters that a line naming the source has at most."""


@cache
def _dashed() -> re.Pattern[str]:
    return re.compile(r"(?:^|[\s”\"»“’.!?…])[—–―-]{1,2}\s*(?=[^\W\d_])")


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"https?://|www\.|\.\w{2,4}/")


def block_quote(reading: Reading, blocks: Sequence[Block], index: int) -> Quote | None:
    """The quotation that block `index` is; None where it quotes nobody."""
    block = blocks[index]
    assert isinstance(block, QuoteBlock)
    text = block.text
    if not text.strip():
        return None
    start, end, signature = _parts(text)
    if start >= end:
        return None
    if block.cite and not _address().search(block.cite):
        signature = block.cite
    quote = Quote(kind="pull" if block.pull else "block", text=text[start:end])
    quote.spans = [Span(block=index, start=start, end=end)]
    if signature is not None:
        _sign(quote, signature, reading)
        return quote
    own = _own_cue(reading, text)
    if own is not None:
        cue, stretch = own
        quote.text = text[stretch.start : stretch.end]
        quote.spans = [Span(block=index, start=stretch.start, end=stretch.end)]
        reading.attribute(quote, cue, index, None, index, text)
        return quote
    if length(text[:400]) < LEAST:
        return None
    leading, place = reading.before(index)
    if leading is not None and (leading.mention is None or leading.mention.kind != "writer"):
        reading.attribute(quote, leading, place, None, index)
        reading.last_block = index
        return quote
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if after is not None and after.type == "paragraph" and len(after.text) <= SIGNATURE:
        match = _dashed().match(after.text)
        if match is not None and after.text[-1] not in ".:!?":
            _sign(quote, after.text[match.end() :], reading)
            return quote
    if index and isinstance(blocks[index - 1], QuoteBlock) and reading.last_block == index - 1:
        reading.attribute(quote, None, index, None, index)
        reading.last_block = index
        return quote
    return quote if block.pull else None


def _parts(text: str) -> tuple[int, int, str | None]:
    """Where the quoted words begin and end without their outer marks, and the source named in the last line."""
    start, end = 0, len(text)
    signature: str | None = None
    line = text.rfind("\n") + 1
    tail = max(line - 1, 0) if line and end - line <= SIGNATURE else max(0, end - SIGNATURE)
    for match in _dashed().finditer(text, tail):
        if _closes(text, match.start(), line):
            signature = text[match.end() : end].strip()
            end = match.start() + (0 if text[match.start()].isspace() or text[match.start()] in "—–―-" else 1)
    stretches = scan(text).stretches
    if stretches and stretches[0].open == 0 and stretches[-1].close >= len(text[:end].rstrip()) and len(stretches) == 1:
        start, end = stretches[0].start, min(stretches[0].end, end)
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end, signature or None


def _closes(text: str, at: int, line: int) -> bool:
    """Whether the words before a dash are over: a new line, or the end of a sentence or of the marks."""
    before = text[: at + 1].rstrip()[-1:] if at + 1 - line < 4000 else ""
    return at <= line or before in '.!?…”"»“’'


def _sign(quote: Quote, signature: str, reading: Reading) -> None:
    """Writes the source that a line names."""
    tokens: list[Token] = []
    words_of(signature, 0, min(len(signature), SIGNATURE), reading.language, tokens)
    speaker: Person | str | None = None
    for index in range(len(tokens)):
        if begins_name(tokens, index, reading.language):
            name = read_name(tokens, index, len(tokens), reading.language)
            if name.words:
                speaker = reading.people.named(name.words) or " ".join(name.words)
                break
    quote.speaker = speaker.name if isinstance(speaker, Person) else speaker
    quote.basis, quote.confidence = ("cite", "high") if speaker else (None, "low")
    reading.resolver.remember(speaker, (quote.spans[-1].block, quote.spans[-1].end))


def _own_cue(reading: Reading, text: str) -> tuple[Cue, Stretch] | None:
    """The attribution that a block holds itself: "“…,” said Ms Smith"."""
    stretches = scan(text).stretches
    if not stretches or stretches[0].open > 3 or 2 * (stretches[0].end - stretches[0].start) < len(text):
        return None
    tokens = tokenise(text, stretches, reading.language)
    at = next(index for index, token in enumerate(tokens) if token.kind == QUOTE)
    words = text[stretches[0].start : stretches[0].end]
    if not words:
        return None
    cue = reading.cues.find(tokens, at, len(tokens), at, words[-1], None)
    return (cue, stretches[0]) if cue is not None and cue.mention is not None else None
