"""Tags of very many attributes: libxml2 takes time by the square of their number, so those past a limit are cut off."""

from __future__ import annotations

import re

MOST_ATTRIBUTES = 1000
"""More than any tag of a real page has: a thousand cost libxml2 a millisecond."""
_LONGEST = 16 * 1024
"""Bytes without a ``>``, as in long scripts: within fewer stand not enough attributes to cost anything."""
_LARGE = 64 * 1024
"""A page of more bytes is always looked through: attributes may hold a ``>`` in their values."""

# The tags as HTML's tokenizer sees them. All is possessive: each byte is passed once.
_VALUE = rb"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?+"""
_ATTRIBUTE = rb"[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+" + _VALUE + rb")?+"
_ATTRIBUTES = rb"(?:%s){0,%d}+" % (_ATTRIBUTE, MOST_ATTRIBUTES)
_REST = rb"%s[\s/]*+>" % _ATTRIBUTES
# Elements whose content is no markup
_RAW = rb"|".join(
    rb"(?i:%s)(?=[\s/>])%s(?:[^<]++|<(?!/(?i:%s)[\s/>]))*+" % (tag, _REST, tag)
    for tag in (b"script", b"style", b"textarea", b"title", b"xmp", b"iframe", b"noembed", b"noframes")
)
_COMMENT = rb"!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
_USUAL = re.compile(
    rb"(?:[^<]++|<(?:/[a-zA-Z0-9]++>|(?=[sStTxXiInN])(?:%s)|/?[a-zA-Z][^\s/>]*+%s|%s|(?:[!?]|/(?![a-zA-Z]))[^>]*+(?:>|\Z)|(?![a-zA-Z/!?])))*+"
    % (_RAW, _REST, _COMMENT)
)
"""All up to the first tag that has more attributes, or that ends with the page."""
_KEPT = re.compile(rb"</?[a-zA-Z][^\s/>]*+" + _ATTRIBUTES)
_CUT = re.compile(rb"(?:%s)++" % _ATTRIBUTE)


def shortened(markup: bytes) -> bytes:
    """`markup` without the attributes past `MOST_ATTRIBUTES` of any tag: the same object where there are none."""
    if len(markup) <= _LARGE and not _has_long_stretch(markup):
        return markup
    pieces: list[bytes] = []
    done = at = 0
    while True:
        usual = _USUAL.match(markup, at)
        kept = _KEPT.match(markup, usual.end() if usual is not None else at)
        if kept is None:
            break
        at = kept.end()
        cut = _CUT.match(markup, at)
        if cut is not None:
            pieces.append(markup[done:at])
            done = at = cut.end()
        # what follows is the end of the tag, which is plain text for the pattern
    if not pieces:
        return markup
    pieces.append(markup[done:])
    return b"".join(pieces)


def _has_long_stretch(markup: bytes) -> bool:
    """Whether `_LONGEST` bytes hold no ``>``: each look goes back from where the next one must stand, so most bytes are passed over."""
    at, last = 0, len(markup) - _LONGEST
    while at <= last:
        found = markup.rfind(b">", at, at + _LONGEST)
        if found < 0:
            return True
        at = found + 1
    return False
