"""The quotations of an article, with their speakers."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..record import Block, Paragraph, Quote, Span
from .cues import Cue, find_cue
from .judge import is_speech
from .languages import guess, load
from .languages.model import Language
from .marks import Stretch
from .people import People, Person
from .speakers import Resolver
from .stretches import Quoted, join
from .tokens import QUOTE, Token, sentences, tokenise

_SCANNED = ("paragraph", "list", "figure")


@attrs.define
class _Frame:
    """A paragraph with quotations, as tokens and sentences."""

    text: str
    tokens: list[Token]
    sentences: list[tuple[int, int]]
    quoted: list[Quoted]


def find_quotes(paragraphs: Sequence[str | Block], *, language: str | None = None) -> list[Quote]:
    """The quotations of `paragraphs` in reading order."""
    blocks: list[Block] = [Paragraph(text=p) if isinstance(p, str) else p for p in paragraphs]
    texts = [block.text if block.type in _SCANNED else None for block in blocks]
    found = join(texts)
    if not found:
        return []
    code = language or guess(" ".join((text or "")[:2000] for text in texts[:20]))
    table = load(code)
    people = People([text or "" for text in texts], table)
    return _Reading(texts, found, people, table).quotes()


class _Reading:
    def __init__(self, texts: list[str | None], found: list[Quoted], people: People, language: Language) -> None:
        self.texts = texts
        self.language = language
        self.resolver = Resolver(people, language)
        self.by_block: dict[int, list[tuple[Quoted, Stretch]]] = {}
        for quoted in found:
            for block, stretch in quoted.parts:
                self.by_block.setdefault(block, []).append((quoted, stretch))

    def quotes(self) -> list[Quote]:
        result: list[Quote] = []
        for block in sorted(self.by_block):
            result += self._paragraph(block)
        return result

    def _paragraph(self, block: int) -> list[Quote]:
        text = self.texts[block] or ""
        pairs = self.by_block[block]
        stretches = [stretch for _, stretch in pairs]
        tokens = tokenise(text, stretches)
        ranges = sentences(tokens, text, stretches, self.language)
        found: list[Quote] = []
        current = 0
        previous: tuple[Quote, Cue | None] | None = None
        for at, token in enumerate(tokens):
            if token.kind != QUOTE:
                continue
            while ranges[current][1] <= at:
                current += 1
            low, high = ranges[current]
            quoted, stretch = pairs[token.quote]
            if quoted.parts[0][0] != block:
                previous = None
                continue
            words = text[stretch.start : stretch.end]
            if not words:
                continue
            cue = find_cue(tokens, low, high, at, words[-1], self.language)
            cue_tokens, cue_block = tokens, block
            if cue is None and at == 0 and block:
                before = self._previous_paragraph(block)
                if before is not None:
                    cue, cue_tokens, cue_block = before
            if not is_speech(words, tokens, low, high, at, cue, self.language, company=bool(found)):
                continue
            quote = Quote(
                kind="direct",
                text="\n\n".join((self.texts[b] or "")[s.start : s.end] for b, s in quoted.parts),
                spans=[Span(block=b, start=s.start, end=s.end) for b, s in quoted.parts],
            )
            speaker: Person | str | None = None
            if cue is not None:
                start = cue_tokens[ranges[current][0]].start if cue_block == block else 10**9
                speaker, basis, confidence = self.resolver.resolve(cue.mention, cue_tokens, cue_block, start)
                _write_cue(quote, cue, cue_tokens, self.texts[cue_block] or "", cue_block)
                quote.basis, quote.confidence = basis, confidence
            elif previous is not None:
                earlier = previous[0]
                quote.mention, quote.cue, quote.cue_block = earlier.mention, earlier.cue, earlier.cue_block
                speaker = self.resolver.last
                quote.basis = "continuation" if speaker else None
                quote.confidence = "medium"
            else:
                speaker = self.resolver.last if block - self.resolver.last_block <= 2 else None
                quote.basis = "continuation" if speaker else None
                quote.confidence = "low"
            quote.speaker = speaker.name if isinstance(speaker, Person) else speaker
            self.resolver.remember(speaker, quoted.parts[-1][0])
            found.append(quote)
            previous = (quote, cue)
        return found

    def _previous_paragraph(self, block: int) -> tuple[Cue, list[Token], int] | None:
        """A cue that ends the paragraph before: "He stated,"."""
        earlier = block - 1
        text = self.texts[earlier]
        if not text or text.rstrip()[-1:] not in (":", ",", "—", "–"):
            return None
        if earlier in self.by_block:
            return None
        tail = text[-600:]
        tokens = tokenise(text, []) if len(text) < 4000 else tokenise(tail, [])
        if len(text) >= 4000:
            shift = len(text) - len(tail)
            tokens = [t._replace(start=t.start + shift, end=t.end + shift) for t in tokens]
        ranges = sentences(tokens, text, [], self.language)
        low, high = ranges[-1]
        tokens = [*tokens[:high], Token("”", "”", QUOTE, len(text), len(text), 0)]
        cue = find_cue(tokens, low, high + 1, high, ".", self.language)
        if cue is None:
            return None
        cue.direct = True
        return cue, tokens, earlier


def _write_cue(quote: Quote, cue: Cue, tokens: list[Token], text: str, block: int) -> None:
    start, end = tokens[cue.verb].start, tokens[cue.last].end
    mention = cue.mention
    if mention is not None and mention.kind != "dropped":
        first, last = tokens[mention.first].start, tokens[mention.last].end
        quote.mention = text[first:last]
        start, end = min(start, first), max(end, last)
    if cue.side == "before" and cue.direct:
        following = next((t for t in tokens if t.kind == QUOTE and t.start >= end), None)
        if following is not None:
            end = following.start
    quote.cue = text[start:end].strip()
    quote.cue_block = block
