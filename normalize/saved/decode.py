"""The text of a page that was saved as text: its mark, UTF-8, then a guess that is always warned of."""

from __future__ import annotations

from .sniff import bom, wide_encoding

# what the web was written in before UTF-8; without a fence the detector proposes IBM mainframes
_CANDIDATES = (
    "cp1252", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "koi8_r", "koi8_u", "iso8859_2", "iso8859_15", "shift_jis", "euc_jp", "iso2022_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_SAMPLE = 32 * 1024


def decode_text(body: bytes, encoding: str | None = None) -> tuple[str, str, str | None]:
    """`body` as text, the encoding by which it was read, and a sentence of doubt where that is a guess.

    `encoding`: what a header declares; one that does not fit is passed over.
    """
    mark = bom(body)
    if mark is not None:
        return body[mark[1] :].decode(mark[0], "replace"), mark[0], None
    for name in (encoding, wide_encoding(body), "utf-8"):
        if name:
            try:
                return body.decode(name), name, None
            except (UnicodeDecodeError, LookupError):
                continue
    text = body.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    # a text cut in the middle of a letter, a few broken bytes: still UTF-8
    if broken * 10 <= sum(not char.isascii() for char in text):
        return text, "utf-8", f"{broken} byte sequences are no UTF-8 and were replaced by U+FFFD"
    name = _guess(body)
    text = body.decode(name, "replace")
    lost = text.count("\ufffd")
    doubt = f"no encoding is declared; {name} was guessed from the bytes"
    return text, name, doubt + (f", and {lost} bytes that it does not know were replaced by U+FFFD" if lost else "")


def _guess(body: bytes) -> str:
    from charset_normalizer import from_bytes

    found = list(from_bytes(body[:_SAMPLE], cp_isolation=list(_CANDIDATES)))
    if not found:
        return "cp1252"
    best = found[0]
    # short texts fit several Latin code pages equally well: then the web's own default is the likeliest
    equals = [match for match in found if match.chaos <= best.chaos and match.coherence >= best.coherence]
    fits = {name for match in equals for name in (match.encoding, *match.could_be_from_charset)}
    return "cp1252" if "cp1252" in fits else best.encoding
