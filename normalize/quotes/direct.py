"""Quotations in marks, in reading order, with their speakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..record import Quote, Span
from .cue import Cue
from .cues import Cues
from .frames import BACK, Frames
from .judge import LONG, Candidate, is_plain_term, is_speech, is_term
from .languages.model import Language
from .marks import Stretch
from .mentions import Phrases
from .people import People
from .person import Person
from .shapes import incised
from .speakers import Resolver, Speaker
from .stretches import Quoted
from .tokens import QUOTE, Token, words_of

INSIDE = 800
"""Characters of a quotation in which a cue is looked for."""


class Reading:
    """Reads one article's paragraphs; remembers who spoke."""

    def __init__(
        self,
        texts: Sequence[str | None],
        found: Sequence[Quoted],
        language: Language,
        cites: Mapping[int, str] | None = None,
    ) -> None:
        """`cites` are the sources that quotation blocks name, by block."""
        self.texts = texts
        self.language = language
        self.by_block: dict[int, list[tuple[Quoted, Stretch]]] = {}
        for quoted in found:
            for block, stretch in quoted.parts:
                self.by_block.setdefault(block, []).append((quoted, stretch))
        stretches = {block: [stretch for _, stretch in pairs] for block, pairs in self.by_block.items()}
        families = [quoted.first.family for quoted in found]
        self.double = 2 * families.count("s") <= len(families)
        named = [(cites or {}).get(index, text) for index, text in enumerate(texts)] if cites else texts
        self.people = People(named, language, stretches)
        self.frames = Frames(texts, stretches, language)
        self.cues = Cues(Phrases(language, self.people))
        self.resolver = Resolver(self.people, language, self._reporter)
        self._dialogue = -2
        self.last_block = -2
        """The quotation block that was last found to quote somebody."""

    def paragraph(self, block: int) -> list[Quote]:
        """The quotations that begin in a paragraph."""
        text = self.texts[block] or ""
        pairs = self.by_block.get(block)
        if not pairs or all(is_plain_term(text, stretch) for _, stretch in pairs):
            return []
        frame = self.frames[block]
        tokens = frame.tokens
        found: list[Quote] = []
        current, spoken = 0, -1
        earlier: Cue | None = None
        for at in [at for at, token in enumerate(tokens) if token.kind == QUOTE]:
            while frame.sentences[current][1] <= at:
                current += 1
                earlier = None
            low, high = frame.sentences[current]
            quoted, stretch = pairs[tokens[at].quote]
            words = text[stretch.start : stretch.end]
            if quoted.parts[0][0] != block or not words:
                continue
            if stretch.family != "-" and is_term(words, tokens, low, high, at):
                continue
            cue = self.cues.find(tokens, low, high, at, words[-1], earlier)
            cue_block = block
            if (cue is None or not cue.direct) and (len(words) > 5 * LONG or stretch.family == "-"):
                cue = self._inside(text, stretch) or cue
            if cue is None and at == 0:
                cue, cue_block = self.before(block)
            elif cue is None and (at == low or self._is_reported(tokens, low, high)):
                cue = self._sentence_before(block, current, spoken)
            if stretch.family == "-":
                if cue is None and block - self._dialogue > 1 and not found:
                    continue
                self._dialogue = block
            else:
                single = stretch.family == "s" and (
                    self.double or (block == 0 and cue is not None and cue.verb == at - 1)
                )
                if not is_speech(Candidate(words, tokens, low, high, at, cue, single, bool(found)), self.language):
                    continue
            quote = Quote(
                kind="direct",
                text="\n\n".join((self.texts[b] or "")[s.start : s.end] for b, s in quoted.parts),
                spans=[Span(block=b, start=s.start, end=s.end) for b, s in quoted.parts],
            )
            self.attribute(quote, cue, cue_block, found[-1] if found else None, block)
            found.append(quote)
            earlier = cue if cue is not None and cue.tokens is tokens else None
            spoken = current
        return found

    def attribute(
        self,
        quote: Quote,
        cue: Cue | None,
        cue_block: int,
        previous: Quote | None,
        block: int,
        cue_text: str | None = None,
    ) -> None:
        """Fills in who speaks, and how that is known.

        `previous` is the quotation before in the same paragraph, `cue_text` the text of the cue's block where that is
        no paragraph.
        """
        resolver = self.resolver
        place = (quote.spans[-1].block, quote.spans[0].start)
        speaker: Speaker = None
        if cue is not None:
            write_cue(quote, cue, cue_text or self.texts[cue_block] or "", cue_block, self.language.auxiliaries)
        if cue is not None and cue.mention is not None:
            speaker, quote.basis, quote.confidence = resolver.resolve(cue.mention, cue.tokens, cue_block)
        elif previous is not None:
            speaker, quote.confidence = resolver.last, "medium"
            quote.basis = "continuation" if speaker else None
            if cue is None:
                quote.mention, quote.cue, quote.cue_block = previous.mention, previous.cue, previous.cue_block
        elif quote.spans[0].block != self._dialogue:
            speaker = resolver.leading((block, quote.spans[0].start))
            quote.basis, quote.confidence = ("continuation" if speaker else None), "low"
        quote.speaker = speaker.name if isinstance(speaker, Person) else speaker
        if speaker is None:
            quote.basis, quote.confidence = None, "low"
        resolver.remember(speaker, place)

    def before(self, block: int) -> tuple[Cue | None, int]:
        """A cue that ends the paragraph before: "He stated,"; and that paragraph."""
        earlier = block - 1
        text = (self.texts[earlier] or "").rstrip() if earlier >= 0 else ""
        if not text or text[-1] not in ":,—–":
            return None, block
        frame = self.frames[earlier]
        low, high = frame.sentences[-1]
        if frame.tokens[high - 1].kind == QUOTE:
            return None, block
        tokens = [*frame.tokens[low:high], Token("”", "”", QUOTE, len(text), len(text), 0)]
        cue = self.cues.find(tokens, 0, len(tokens), len(tokens) - 1, ".", None)
        if cue is not None:
            cue.direct = True
        return cue, earlier

    def _inside(self, text: str, stretch: Stretch) -> Cue | None:
        if not self.language.verb_first or self.language.nouns_capitalised:
            return None
        end = min(stretch.end, stretch.start + INSIDE)
        if not incised(text, stretch.start, end, self.language):
            return None
        tokens: list[Token] = []
        words_of(text, stretch.start, end, self.language, tokens)
        return self.cues.inside(tokens)

    def _is_reported(self, tokens: list[Token], low: int, high: int) -> bool:
        """Whether the verbs tell by their mood that a sentence reports what somebody said before."""
        marks = self.language.reported
        return bool(marks) and any(token.lower in marks for token in tokens[low : min(high, low + 80)])

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
                person = self.people.named(cue.mention.words)
            elif cue.mention.kind == "role":
                person = self.people.with_role(cue.mention.words, place)
            else:
                continue
            if person is not None:
                return person, place
        return None


def write_cue(quote: Quote, cue: Cue, text: str, block: int, auxiliaries: frozenset[str]) -> None:
    """Writes cue and mention as they stand in paragraph `text`.

    A cue runs from the first to the last word of its mention and its verb; one that leads to its quotation with a
    colon, a comma or nothing runs on to the quotation's mark.
    """
    tokens = cue.tokens
    first_word = cue.verb
    while first_word and tokens[first_word - 1].lower in auxiliaries:
        first_word -= 1
    start, end = tokens[first_word].start, tokens[cue.last].end
    mention = cue.mention
    if mention is not None and mention.kind != "dropped":
        first, last = tokens[mention.first].start, tokens[mention.last].end
        quote.mention = text[first:last]
        start, end = min(start, first), max(end, last)
    if cue.side == "before" and cue.direct:
        index = cue.verb
        while index < len(tokens) and not (tokens[index].kind == QUOTE and tokens[index].start >= end):
            index += 1
        end = tokens[index].start if index < len(tokens) else len(text)
    quote.cue = text[start:end].strip() or None
    quote.cue_block = block if quote.cue else None
