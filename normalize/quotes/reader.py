"""The quotations of an article: in marks, in quotation blocks, in embedded posts."""

from __future__ import annotations

from collections.abc import Sequence

from ..record import Block, Embed, Paragraph, Quote, QuoteBlock
from .blocks import block_quote
from .direct import Reading
from .embeds import embedded
from .languages import load
from .repeats import tie
from .stretches import join

_SCANNED = ("paragraph", "list", "figure")


def find_quotes(paragraphs: Sequence[str | Block], *, language: str | None = None) -> list[Quote]:
    """The quotations of `paragraphs` in reading order."""
    blocks: list[Block] = [Paragraph(text=p) if isinstance(p, str) else p for p in paragraphs]
    texts = [block.text if block.type in _SCANNED else None for block in blocks]
    if language is None:
        from ..language import detect

        language = detect(" ".join(text[:2000] for text in texts[:20] if text)) or "und"
    table = load(language)
    found = join(texts, table)
    special = any(block.type in ("quote", "embed") for block in blocks)
    if not found and not special:
        return []
    cites = {i: block.cite for i, block in enumerate(blocks) if isinstance(block, QuoteBlock) and block.cite}
    reading = Reading(texts, found, table, cites)
    quotes: list[Quote] = []
    for index, block in enumerate(blocks):
        if index in reading.by_block:
            quotes += reading.paragraph(index)
        elif isinstance(block, QuoteBlock):
            quote = block_quote(reading, blocks, index)
            if quote is not None:
                quotes.append(quote)
        elif isinstance(block, Embed):
            quote = embedded(block, index, language)
            if quote is not None:
                quotes.append(quote)
    del reading.resolver  # it holds the reading: a circle of thousands of objects that only the collector would free
    return tie(quotes, blocks)
