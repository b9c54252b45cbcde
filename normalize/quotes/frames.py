"""An article's paragraphs as tokens and sentences, made when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from .cue import Cue
from .cues import Cues
from .languages.model import Language
from .marks import Stretch
from .tokens import QUOTE, Token, sentences, tokenise

BACK = 3
"""How many sentences back, and into the paragraph before, a reporting verb is looked for."""


@attrs.define
class Frame:
    """One paragraph."""

    tokens: list[Token]
    sentences: list[tuple[int, int]]


class Frames:
    """The paragraphs of one article."""

    def __init__(self, texts: Sequence[str | None], stretches: dict[int, list[Stretch]], language: Language) -> None:
        self.texts = texts
        self.stretches = stretches
        self.language = language
        self._made: dict[int, Frame] = {}
        self._cues: dict[tuple[int, int], Cue | None] = {}

    def __getitem__(self, block: int) -> Frame:
        frame = self._made.get(block)
        if frame is None:
            text = self.texts[block] or ""
            stretches = self.stretches.get(block, [])
            tokens = tokenise(text, stretches, self.language)
            frame = self._made[block] = Frame(tokens, sentences(tokens, text, stretches, self.language))
        return frame

    def sentence_of(self, block: int, start: int) -> int:
        """Index of the sentence in which code point `start` of a paragraph stands."""
        frame = self[block]
        low, high = 0, len(frame.sentences)
        while low < high:
            middle = (low + high) // 2
            if frame.tokens[frame.sentences[middle][1] - 1].end <= start:
                low = middle + 1
            else:
                high = middle
        return low

    def reporter(self, cues: Cues, block: int, sentence: int) -> Cue | None:
        """The cue of a sentence that holds no quotation."""
        key = (block, sentence)
        if key not in self._cues:
            frame = self[block]
            low, high = frame.sentences[sentence]
            quoted = any(token.kind == QUOTE for token in frame.tokens[low:high])
            self._cues[key] = None if quoted else cues.reporter(frame.tokens, low, high)
        return self._cues[key]
