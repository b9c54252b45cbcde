"""Told by content, never by a file's name: binary or text, HTML or a page saved as text, UTF-16 without a mark."""

from __future__ import annotations

import codecs
import re

from .model import Kind, UnreadableError

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n", "a PNG picture"), (b"\xff\xd8\xff", "a JPEG picture"), (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"), (b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a zip file (a WACZ has WARC files in it)"),
    (b"PK\x05\x06", "an empty zip file"), (b"\x1f\x8b", "a gzip file within a gzip file"),
    (b"BZh", "a bzip2 file"), (b"\xfd7zXZ\x00", "an xz file"), (b"7z\xbc\xaf\x27\x1c", "a 7-zip file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"), (b"Rar!\x1a\x07", "a RAR file"),
    (b"SQLite format 3\x00", "an SQLite database"), (b"\x7fELF", "a program"),
    (b"bplist00", "a binary property list (a Safari .webarchive?)"),
    (b"wOFF", "a font"), (b"wOF2", "a font"), (b"OggS", "an Ogg file"), (b"ID3", "an MP3 file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"PAR1", "a Parquet file"),
    (b"II*\x00", "a TIFF picture"), (b"MM\x00*", "a TIFF picture"),
)  # fmt: skip
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_CONTROLS = bytes(set(range(0x20)) - {0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B}) + b"\x7f"
_SAMPLE = 64 * 1024

_TAGS = (
    "html|head|body|title|meta|link|script|style|noscript|div|p|a|span|br|hr|img|ul|ol|li|h[1-6]|article|section|main|"
    "header|footer|nav|aside|table|tbody|tr|td|th|blockquote|figure|figcaption|iframe|form|em|strong|b|i|time|center|font"
)
# what may stand before the first tag: white space, comments, processing instructions
_PREAMBLE = re.compile(r"\s+|<!--(?:[^-]|-(?!->))*-->|<\?[^>]*>|<!\[CDATA\[")
_DOCTYPE = re.compile(r"<!doctype\s+html\b", re.IGNORECASE)
_XML = re.compile(r"<([A-Za-z_][\w:.-]{0,60})")
_FEEDS = frozenset({"rss", "feed", "rdf:RDF", "urlset", "sitemapindex", "svg", "opml"})
_TAG = re.compile(rf"</?(?:{_TAGS})(?=[\s>/])[^<>]*>", re.IGNORECASE)


def bom(body: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark declares, and the mark's length."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return name, len(mark)
    return None


def wide_encoding(body: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes of its ASCII characters stand; else None."""
    sample = body[:4096]
    sample = sample[: len(sample) // 4 * 4]
    if len(sample) < 8 or b"\0" not in sample:
        return None
    zeros = [sample[place::4].count(0) / (len(sample) / 4) for place in range(4)]
    if min(zeros[2:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:2]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    # a tenth: pages in other scripts still have ASCII spaces, digits and tags
    if odd > 0.1 and even < 0.01:
        return "utf-16-le"
    if even > 0.1 and odd < 0.01:
        return "utf-16-be"
    return None


def refuse_binary(body: bytes) -> None:
    """Raise `UnreadableError` where `body` is empty or is no text in any encoding."""
    if not body.strip(b" \t\r\n\f\v\0\xef\xbb\xbf\xff\xfe"):
        raise UnreadableError("empty", "it is empty" if not body else "it holds nothing but white space")
    for magic, what in _MAGIC:
        # a text may well begin with "ID3"; only bytes that no text has settle it
        if body.startswith(magic) and (not magic.isalnum() or b"\0" in body[:_SAMPLE]):
            raise UnreadableError("binary", f"it is {what}, no page")
    if body[:4] == b"RIFF" and body[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        raise UnreadableError("binary", "it is a picture, sound or video, no page")
    if body[4:8] == b"ftyp":
        raise UnreadableError("binary", "it is a picture or video (MP4, HEIC, AVIF), no page")
    if bom(body) or wide_encoding(body):
        return
    sample = body[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    # stray zero bytes happen on real pages; one byte in two hundred does not
    if controls > max(2, len(sample) // 200):
        raise UnreadableError("binary", "it is binary data, no page")


def kind_of(body: bytes, encoding: str | None = None) -> Kind:
    """``html`` or ``text``; `UnreadableError` for JSON and other XML. `encoding`: where it is known already."""
    text = _sample(body, encoding)
    place = 0
    while match := _PREAMBLE.match(text, place):
        place = match.end()
    if _DOCTYPE.match(text, place) or _TAG.match(text, place):
        return "html"
    tags = _TAG.findall(text)
    closing = sum(tag.startswith("</") for tag in tags)
    # a page behind some other lines (HTTP headers, a note); a text that merely names tags has few of them
    if closing >= 3 and len(tags) >= 6 and len(tags) * 200 >= len(text):
        return "html"
    xml = _XML.match(text, place)
    if xml and (xml[1] in _FEEDS or text.lstrip().startswith("<?xml")):
        raise UnreadableError("xml", f"it is XML ({xml[1]}), no page")
    if text[place : place + 1] in ("{", "[") and _is_json(body, encoding):
        raise UnreadableError("json", "it is JSON, no page")
    return "text"


def _sample(body: bytes, encoding: str | None) -> str:
    mark = bom(body)
    if mark is not None:
        return body[mark[1] : _SAMPLE].decode(mark[0], "replace")
    # tags are ASCII in every other encoding of the web
    return body[:_SAMPLE].decode(wide_encoding(body) or _known(encoding) or "latin-1", "replace")


def _known(encoding: str | None) -> str | None:
    try:
        return codecs.lookup(encoding).name if encoding else None
    except LookupError:
        return None


def _is_json(body: bytes, encoding: str | None) -> bool:
    import json

    try:
        json.loads(body.decode(encoding) if encoding else body)
    except (ValueError, LookupError, RecursionError):
        return False
    return True
