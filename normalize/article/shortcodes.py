"""WordPress shortcodes that stand as words: the plugin that would have rendered them is gone."""

from __future__ import annotations

import re

_TAG = re.compile(r"\[(/?)([A-Za-z][\w-]{1,60})((?:\s[^\[\]]{0,1000})?)\]")
_ATTRIBUTE = re.compile(r"\s+[\w-]+\s*=")


def without_shortcodes(text: str) -> str:
    """`text` without the bracketed tags; the words between them stay.

    A tag is one with attributes (``[box title="x"]``), or one whose closing tag stands in the same text (``[box]…[/box]``);
    other brackets are the writer's own.
    """
    if "[" not in text:
        return text
    closed = {match[2].lower() for match in _TAG.finditer(text) if match[1]}
    cut = _TAG.sub(lambda m: "" if m[2].lower() in closed or _ATTRIBUTE.match(m[3]) else m[0], text)
    return cut if cut == text else " ".join(cut.split(" ")).strip()
