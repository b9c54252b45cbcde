"""Bytes to text: which encoding a page is in, whatever it says of itself."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

from .errors import PageError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with that one's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x7fELF", b"BM", b"\x00\x00\x01\x00",
    b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ", b"BZh", b"\x28\xb5\x2f\xfd", b"OggS", b"ID3", b"wOFF", b"wOF2", b"SQLite format 3",
)  # fmt: skip
_TAG = re.compile(rb"<[^<>]{0,2000}>")
# what nearly all pages say, told without reading the tags before it
_UTF8 = re.compile(
    rb"""<(?i:meta\s+(?:http-equiv=["']?content-type["']?\s+content=["']text/html;\s*)?charset=["']?utf-8["'/\s>])"""
)
_OTHER = re.compile(rb"charset|encoding|<\s*body", re.I)
_SAMPLE = 200_000
# A cut or slightly broken UTF-8 page is still UTF-8: this share of the bytes may be wrong
_BROKEN_SHARE = 0.005


def decode(body: bytes, declared: str | None = None) -> tuple[str, str, str | None]:
    """`body` as text, the encoding it was read by, and a doubt in words (None where there is none).

    `declared` is the charset of the HTTP header, if any. A byte-order mark wins over it, it over the page's own meta tag;
    a body that is UTF-8 throughout is UTF-8 whatever they say. Raises `PageError` for an empty body and for what is no text.
    """
    if not body.strip(b" \t\r\n\x00"):
        raise PageError("empty", "the page is empty")
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), name, None
    stated = _known(declared) or _stated_in_meta(body)
    if stated and not stated.startswith(("utf-8", "utf-16", "utf-32")):
        return _legacy(body, stated)
    if b"\x00" in body[:_SAMPLE]:
        wide = _wide(body)
        if wide:
            return body.decode(wide, "replace"), wide, None
        refuse_binary(body)
    try:
        return body.decode("utf-8"), "utf-8", None
    except UnicodeDecodeError:
        pass
    refuse_binary(body)
    text = body.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    if wrong <= 3 or wrong < _BROKEN_SHARE * len(body):
        return text, "utf-8", f"{wrong} byte sequences are not valid UTF-8"
    guess = _guess(body)
    return body.decode(guess, "replace"), guess, f"no encoding is declared that fits; read as {guess} by its letters"


def refuse_binary(body: bytes) -> None:
    """Raise `PageError` if `body` is a picture, an archive or the like."""
    head = body[:1024]
    # a page may follow spaces; a picture's first bytes never read as markup
    if head.startswith(_MAGIC) and b"<" not in head[:2]:
        raise PageError("binary", "this is not a page but a binary file")
    sample = body[:_SAMPLE]
    control = sum(sample.count(bytes([n])) for n in (0, 1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 18, 19, 20))
    if control > len(sample) // 50 + 2:
        raise PageError("binary", "this is not a page but a binary file")


def _legacy(body: bytes, stated: str) -> tuple[str, str, str | None]:
    if not body.isascii():
        try:
            # bytes of a legacy encoding practically never happen to be valid UTF-8
            return body.decode("utf-8"), "utf-8", f"declared as {stated}, but it is UTF-8"
        except UnicodeDecodeError:
            pass
    text = body.decode(stated, "replace")
    wrong = text.count("\ufffd")
    doubt = f"{wrong} byte sequences are not valid {stated}" if wrong else None
    return text, stated, doubt


def _wide(body: bytes) -> str | None:
    """UTF-16 without a mark: markup is ASCII, so every other byte is NUL."""
    sample = body[: 4000 if len(body) >= 4000 else len(body) // 2 * 2]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.3 and odd < half * 0.05:
        return "utf-16-be"
    return None


def _stated_in_meta(body: bytes) -> str | None:
    head = body[:4096]
    plain = _UTF8.search(head)
    if plain is not None and _OTHER.search(head, 0, plain.start()) is None and not _in_comment(head, plain.start()):
        return "utf-8"
    from w3lib.encoding import html_body_declared_encoding

    return _known(html_body_declared_encoding(body[:4096]))


def _in_comment(head: bytes, place: int) -> bool:
    end = -1
    while (start := head.find(b"<!--", max(end, 0), place)) >= 0:
        end = head.find(b"-->", start + 4, place)
        if end < 0:
            return True
    return False


@lru_cache(64)
def _known(label: str | None) -> str | None:
    from w3lib.encoding import resolve_encoding

    if not label:
        return None
    resolved = resolve_encoding(label.strip("\"' \t"))
    try:
        # codecs such as base64 or rot13 are no character encodings
        return resolved if resolved and isinstance(b"ab".decode(resolved, "replace"), str) else None
    except (LookupError, UnicodeError):
        return None


def _guess(body: bytes) -> str:
    """The encoding by the letters of the text itself, without markup; windows-1252 where nothing fits."""
    from charset_normalizer import from_bytes

    sample = b" ".join(_TAG.sub(b" ", body[: 5 * _SAMPLE]).split())
    lines = b"\n".join(word for word in sample.split(b" ") if not word.isascii())[:20_000]
    best = from_bytes(lines or sample[:20_000]).best()
    name = _known(best.encoding) if best else None
    return name or "cp1252"
