"""Short forms of what the reader finds, for comparison."""

from __future__ import annotations

from collections.abc import Sequence

from normalize.quotes import find_quotes
from normalize.record import Block, Quote


def said(*paragraphs: str | Block, language: str = "en") -> list[tuple[str, str | None]]:
    """Words and speaker of each quotation."""
    return [(quote.text, quote.speaker) for quote in find_quotes(paragraphs, language=language)]


def only(*paragraphs: str | Block, language: str = "en") -> Quote:
    """The one quotation."""
    (quote,) = find_quotes(paragraphs, language=language)
    return quote


def check_spans(paragraphs: Sequence[str | Block], quotes: Sequence[Quote]) -> None:
    """Every quotation's words stand where its spans say."""
    texts = [paragraph if isinstance(paragraph, str) else paragraph.text for paragraph in paragraphs]
    for quote in quotes:
        assert quote.spans
        assert quote.text == "\n\n".join(texts[span.block][span.start : span.end] for span in quote.spans)
        assert all(0 <= span.start < span.end <= len(texts[span.block]) for span in quote.spans)
        assert [span.block for span in quote.spans] == sorted({span.block for span in quote.spans})
        if quote.cue is not None:
            assert quote.cue_block is not None
            assert quote.cue in texts[quote.cue_block]
        assert quote.confidence in ("high", "medium", "low")
        assert (quote.basis is None) == (quote.speaker is None)
