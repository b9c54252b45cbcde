"""Text as the record holds it: NFC, no control or zero-width characters, single spaces, at most one blank line."""

from __future__ import annotations

import re
import unicodedata

# Zero-width and invisible: soft hyphen, joiners that only steer line breaks, bidi marks, BOM, variation-free fillers (ZWJ and
# ZWNJ stay inside words: Persian and emoji need them); controls; halves of surrogate pairs, which no encoding can write.
_UNWANTED = re.compile(
    "[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]"
)
_JOINERS = "\u200c\u200d"
"""What joins letters and is none: alone, as some editors leave it in empty lines, it is no text."""
_PARAGRAPHS = re.compile(r"\n{3,}")


def one_line(text: str) -> str:
    """`text` with all its white space as single spaces, and nothing else done to it."""
    # printable text has no white space but spaces: most lines are told so, several times faster than they are cut
    text = text.strip()
    if text.isprintable() and "  " not in text:
        return text
    return " ".join(text.split()) if text.strip(_JOINERS) else ""


def clean_line(text: str) -> str:
    """`text` on one line: all white space as single spaces."""
    return one_line(_plain(text)) if text else ""


def clean_text(text: str) -> str:
    """`text` with its line breaks: ``\\n`` inside a paragraph, a blank line between paragraphs."""
    if not text:
        return ""
    text = _plain(text)
    if "\r" in text or "\u2028" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    if "\n" not in text:
        return one_line(text)
    text = "\n".join([one_line(line) for line in text.split("\n")]).strip("\n")
    return _PARAGRAPHS.sub("\n\n", text) if "\n\n\n" in text else text


def clean_code(text: str) -> str:
    """`text` with its spaces and line breaks as they are, without empty lines around it."""
    return _plain(text).replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip() if text else ""


def _plain(text: str) -> str:
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    # nothing that is unwanted is printable
    return text if text.isprintable() else _UNWANTED.sub("", text)
