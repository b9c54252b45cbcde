"""Text as the record holds it: NFC, no control or zero-width characters, single spaces, at most one blank line."""

from __future__ import annotations

import re
import unicodedata

# Zero-width and invisible: soft hyphen, joiners that only steer line breaks, bidi marks, BOM, variation-free fillers.
# ZWJ and ZWNJ stay inside words: Persian and emoji need them.
_INVISIBLE = re.compile("[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]")
# … and halves of surrogate pairs, which no encoding can write
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
# every Unicode space but the line break; one class, no nested repetition
_SPACES = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n ?")
_PARAGRAPHS = re.compile(r"\n{2,}")


def clean_line(text: str) -> str:
    """`text` on one line: all white space as single spaces."""
    return " ".join(_plain(text).split()) if text else ""


def clean_text(text: str) -> str:
    """`text` with its line breaks: ``\\n`` inside a paragraph, a blank line between paragraphs."""
    if not text:
        return ""
    text = _SPACES.sub(" ", _plain(text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")))
    if "\n" in text:
        text = _PARAGRAPHS.sub("\n\n", _BREAKS.sub("\n", text))
    return text.strip()


def _plain(text: str) -> str:
    if text.isascii():
        return text if text.isprintable() else _CONTROL.sub("", text)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return _CONTROL.sub("", _INVISIBLE.sub("", text))
