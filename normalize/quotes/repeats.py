"""Pull quotes tied to the quotation of the body that they repeat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..record import Block, Quote, QuoteBlock

SIZE = 3
"""Words of the runs that are compared."""
SHARE = 0.75
"""Part of a pull quote's runs that one quotation must hold."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def tie(quotes: list[Quote], blocks: Sequence[Block]) -> list[Quote]:
    """`quotes` with `repeats` filled in.

    What the layout marks as a pull quote and what repeats a longer quotation of the text (a block, or a line by
    itself without a cue) is of kind ``pull``, with that quotation's speaker. A pull quote that repeats none of them
    only repeats the story's own words and is left out.
    """
    doubtful = [_may_repeat(quote, blocks) for quote in quotes]
    if not any(doubtful):
        return quotes
    holders: dict[tuple[str, ...], int] = {}
    for index, quote in enumerate(quotes):
        if quote.kind == "direct" and not doubtful[index]:
            for run in _runs(quote.text):
                holders.setdefault(run, index)
    kept: list[Quote] = []
    place: dict[int, int] = {}
    source: dict[int, int] = {}
    for index, quote in enumerate(quotes):
        if doubtful[index]:
            runs = _runs(quote.text)
            counts: dict[int, int] = {}
            for run in runs:
                held = holders.get(run)
                if held is not None:
                    counts[held] = counts.get(held, 0) + 1
            best = max(counts, key=lambda held: counts[held], default=None)
            if best is not None and counts[best] >= SHARE * len(runs):
                source[len(kept)] = best
            elif quote.kind == "pull" and quote.speaker is None:
                continue
        place[index] = len(kept)
        kept.append(quote)
    for index, held in source.items():
        pull, quote = kept[index], quotes[held]
        pull.kind, pull.repeats = "pull", place[held]
        if pull.basis != "cite":
            pull.speaker, pull.basis, pull.confidence = quote.speaker, quote.basis, quote.confidence
        pull.mention = pull.cue = pull.cue_block = None
    return kept


def _may_repeat(quote: Quote, blocks: Sequence[Block]) -> bool:
    if quote.kind in ("block", "pull"):
        return True
    if quote.kind != "direct" or quote.cue is not None or len(quote.spans) != 1:
        return False
    span, block = quote.spans[0], blocks[quote.spans[0].block]
    return not isinstance(block, QuoteBlock) and len(block.text) - (span.end - span.start) <= 4


def _runs(text: str) -> list[tuple[str, ...]]:
    words = _word().findall(text.casefold())
    if len(words) < SIZE:
        return [tuple(words)] if words else []
    return [tuple(words[at : at + SIZE]) for at in range(len(words) - SIZE + 1)]
