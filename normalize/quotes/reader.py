"""The quotations of an article, with their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from ..record import Block, Paragraph, Quote, Span
from .cues import Cue, Cues
from .frames import BACK, Frames
from .judge import Candidate, is_speech
from .languages import guess, load
from .languages.model import Language
from .marks import Stretch
from .mentions import Phrases
from .people import People, Person
from .speakers import Resolver, Speaker
from .stretches import Quoted, join
from .tokens import QUOTE, Token

_SCANNED = ("paragraph", "list", "figure")


def find_quotes(paragraphs: Sequence[str | Block], *, language: str | None = None) -> list[Quote]:
    """The quotations of `paragraphs` in reading order."""
    blocks: list[Block] = [Paragraph(text=p) if isinstance(p, str) else p for p in paragraphs]
    texts = [block.text if block.type in _SCANNED else None for block in blocks]
    found = join(texts)
    if not found:
        return []
    table = load(language or guess(" ".join((text or "")[:2000] for text in texts[:20])))
    return _Reading(texts, found, table).quotes()


class _Reading:
    def __init__(self, texts: list[str | None], found: list[Quoted], language: Language) -> None:
        self.texts = texts
        self.language = language
        self.by_block: dict[int, list[tuple[Quoted, Stretch]]] = {}
        for quoted in found:
            for block, stretch in quoted.parts:
                self.by_block.setdefault(block, []).append((quoted, stretch))
        stretches = {block: [stretch for _, stretch in pairs] for block, pairs in self.by_block.items()}
        families = [quoted.first.family for quoted in found]
        self.double = 2 * families.count("s") < len(families)
        people = People([text or "" for text in texts], language, stretches)
        self.frames = Frames(texts, stretches, language)
        self.cues = Cues(Phrases(language, people))
        self.resolver = Resolver(people, language, self._reporter)

    def quotes(self) -> list[Quote]:
        result: list[Quote] = []
        for block in sorted(self.by_block):
            result += self._paragraph(block)
        return result

    def _paragraph(self, block: int) -> list[Quote]:
        text = self.texts[block] or ""
        pairs = self.by_block[block]
        frame = self.frames[block]
        tokens = frame.tokens
        found: list[Quote] = []
        current, spoken = 0, -1
        earlier: Cue | None = None
        for at, token in enumerate(tokens):
            if token.kind != QUOTE:
                continue
            while frame.sentences[current][1] <= at:
                current += 1
                earlier = None
            low, high = frame.sentences[current]
            quoted, stretch = pairs[token.quote]
            words = text[stretch.start : stretch.end]
            if quoted.parts[0][0] != block or not words:
                continue
            cue = self.cues.find(tokens, low, high, at, words[-1], earlier)
            cue_block = block
            if cue is None and at == 0:
                cue, cue_block = self._paragraph_before(block)
            elif cue is None and (at == low or self._is_reported(tokens, low, high)):
                cue = self._sentence_before(block, current, spoken)
            single = stretch.family == "s" and (self.double or (block == 0 and cue is not None and cue.verb == at - 1))
            if not is_speech(Candidate(words, tokens, low, high, at, cue, single, bool(found)), self.language):
                continue
            quote = Quote(
                kind="direct",
                text="\n\n".join((self.texts[b] or "")[s.start : s.end] for b, s in quoted.parts),
                spans=[Span(block=b, start=s.start, end=s.end) for b, s in quoted.parts],
            )
            speaker = self._attribute(quote, cue, cue_block, found[-1] if found else None, block)
            self.resolver.remember(speaker, (quoted.parts[-1][0], token.start))
            found.append(quote)
            earlier, spoken = cue, current
        return found

    def _attribute(self, quote: Quote, cue: Cue | None, cue_block: int, previous: Quote | None, block: int) -> Speaker:
        """Fills in who speaks, and how that is known."""
        resolver = self.resolver
        speaker: Speaker = None
        if cue is not None and cue.mention is not None:
            tokens = self.frames[cue_block].tokens
            speaker, quote.basis, quote.confidence = resolver.resolve(cue.mention, tokens, cue_block)
        elif previous is not None:
            speaker, quote.confidence = resolver.last, "medium"
            quote.basis = "continuation" if speaker else None
            if cue is None:
                quote.mention, quote.cue, quote.cue_block = previous.mention, previous.cue, previous.cue_block
        elif cue is None:
            speaker = resolver.leading((block, quote.spans[0].start))
            quote.basis, quote.confidence = ("continuation" if speaker else None), "low"
        if cue is not None:
            self._write_cue(quote, cue, cue_block)
        quote.speaker = speaker.name if isinstance(speaker, Person) else speaker
        return speaker

    def _is_reported(self, tokens: list[Token], low: int, high: int) -> bool:
        """Whether the verbs tell by their mood that a sentence reports what somebody said before."""
        marks = self.language.reported
        return bool(marks) and any(token.lower in marks for token in tokens[low : min(high, low + 80)])

    def _paragraph_before(self, block: int) -> tuple[Cue | None, int]:
        """A cue that ends the paragraph before: "He stated,"."""
        earlier = block - 1
        text = (self.texts[earlier] or "").rstrip() if earlier >= 0 else ""
        if not text or text[-1] not in ":,—–" or earlier in self.by_block:
            return None, block
        frame = self.frames[earlier]
        low, high = frame.sentences[-1]
        tokens = [*frame.tokens[:high], Token("”", "”", QUOTE, len(text), len(text), 0)]
        cue = self.cues.find(tokens, low, high + 1, high, ".", None)
        if cue is not None:
            cue.direct = True
        return cue, earlier

    def _sentence_before(self, block: int, sentence: int, spoken: int) -> Cue | None:
        """A reporting verb in the sentences between this quotation and the one before it in the paragraph."""
        for index in range(sentence - 1, max(spoken, sentence - BACK - 1), -1):
            cue = self.frames.reporter(self.cues, block, index)
            if cue is not None and cue.strong and cue.mention is not None and cue.mention.kind != "writer":
                return cue
        return None

    def _reporter(self, block: int, start: int) -> tuple[Person, tuple[int, int]] | None:
        """The named person that a sentence before the place reports of."""
        sentence = self.frames.sentence_of(block, start)
        places = [(block, index) for index in range(sentence - 1, max(-1, sentence - BACK - 1), -1)]
        if len(places) < BACK and block and self.texts[block - 1]:
            count = len(self.frames[block - 1].sentences)
            places += [(block - 1, index) for index in range(count - 1, max(-1, count - 1 - BACK + len(places)), -1)]
        for where, index in places:
            cue = self.frames.reporter(self.cues, where, index)
            if cue is None or not cue.strong or cue.mention is None:
                continue
            place = (where, self.frames[where].tokens[cue.mention.first].start)
            if cue.mention.kind == "name":
                person = self.resolver.people.named(cue.mention.words)
            elif cue.mention.kind == "role":
                person = self.resolver.people.with_role(cue.mention.words, place)
            else:
                continue
            if person is not None:
                return person, place
        return None

    def _write_cue(self, quote: Quote, cue: Cue, block: int) -> None:
        tokens, text = self.frames[block].tokens, self.texts[block] or ""
        start, end = tokens[min(cue.verb, len(tokens) - 1)].start, tokens[min(cue.last, len(tokens) - 1)].end
        mention = cue.mention
        if mention is not None and mention.kind != "dropped":
            first, last = tokens[mention.first].start, tokens[mention.last].end
            quote.mention = text[first:last]
            start, end = min(start, first), max(end, last)
        if cue.side == "before" and cue.direct:
            following = next((t for t in tokens[cue.verb :] if t.kind == QUOTE and t.start >= end), None)
            end = following.start if following is not None else len(text)
        quote.cue = text[start:end].strip()
        quote.cue_block = block
