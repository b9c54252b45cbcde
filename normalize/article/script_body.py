"""The story that only a page's scripts hold: the longest words beside the headline in their data, for pages that show none."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

from ..page import Page
from .script_data import script_data
from .titles import key

_LEAST = 400
"""Characters of a story's words."""
_LEAST_PARTS = 3
_MOST_VALUES = 400_000
_DEEPEST = 60
_TEXT = ("content", "text", "html", "value", "markup", "body", "data", "paragraph")
"""Where a part of a story has its words, in content systems that keep a story in parts."""
_INSIDE = ("children", "content", "nodes", "items", "elements", "spans", "blocks", "paragraphs")
"""Where it has parts of its own."""
_TYPE = ("type", "_type", "__typename", "nodeType", "blockType", "kind", "name")
_NO_WORDS = (
    "image", "video", "audio", "gallery", "embed", "promo", "related", "newsletter", "advert", "interstitial", "photo", "picture",
    "social", "tweet", "instagram", "iframe", "podcast", "recirc", "link_list", "byline", "author", "comment", "poll", "quiz", "caption",
)  # fmt: skip
_MARK = re.compile(r"(?:\$\$|\{\{|%%|\[\[)[^$}%\]]{1,60}(?:\$\$|\}\}|%%|\]\])")
"""What a script would put an advertisement or a picture in the place of."""
_ENDS = re.compile(r"[.!?…]\s|[。！？]")
"""Where sentences end."""
_BLOCK = ("<p", "<h2", "<h3", "<li", "<div", "<blockquote")


def script_body(page: Page, headline: str) -> HtmlElement | None:
    """The story as an element; None where the data names no such headline beside a story."""
    wanted = key(headline)
    if len(wanted) < 8:
        return None
    best, alone = "", []
    for value in script_data(page):
        if isinstance(value, str):
            alone += [story] if (story := _marked_up(value)) else []
        for story in _stories(value, wanted):
            if len(story) > len(best):
                best = story
    if not best and len(alone) == 1:
        # a text that is streamed by itself names no headline; the only one of a page is its story
        best = alone[0]
    if len(best) < _LEAST:
        return None
    best = _MARK.sub(" ", best)
    root: HtmlElement = fragment_fromstring(best, create_parent="div", parser=HTMLParser(huge_tree=True))
    return root if len(" ".join(root.itertext())) >= _LEAST else None


def _stories(value: Any, headline: str) -> Iterator[str]:
    """The markup of all that may be the story: what stands in an object that names the headline, or below it."""
    stack: list[tuple[Any, bool, int]] = [(value, False, 0)]
    for _ in range(_MOST_VALUES):
        if not stack:
            return
        inside, titled, depth = stack.pop()
        if isinstance(inside, dict):
            # a list of other stories below names headlines of its own
            named = _titles(inside)
            titled = headline in named or (titled and not any(len(name) > 20 for name in named))
            parts = list(inside.values())
        elif isinstance(inside, list):
            if titled and (story := _joined(inside)):
                yield story
            parts = inside
        else:
            if titled and isinstance(inside, str) and len(inside) >= _LEAST and (story := _marked_up(inside)):
                yield story
            continue
        if depth < _DEEPEST:
            stack += ((part, titled, depth + 1) for part in parts if isinstance(part, (dict, list, str)))


def _titles(node: dict[str, Any]) -> list[str]:
    """The headlines that an object gives itself, for comparing."""
    values = [node.get(name) for name in ("headline", "title", "headlines", "titles", "name")]
    texts = [text for value in values for text in (value.values() if isinstance(value, dict) else [value])]
    return [key(html.unescape(text)) for text in texts if isinstance(text, str) and len(text) < 400]


def _marked_up(text: str) -> str:
    """A string that is a story in HTML, or plain with paragraphs; "" for anything else."""
    if text.count("<p") > 1 or text.count("<br") > 1:
        return text
    if "&lt;p" in text:
        return html.unescape(text)
    if "<" not in text[:2000] and len(_ENDS.findall(text)) > 2 and not text.startswith(("{", "[", "http")):
        return _plain(text)
    return ""


def _joined(parts: list[Any]) -> str:
    """The markup of a list that is a story in parts; "" for any other list."""
    found = [markup for part in parts if (markup := _part(part))]
    return "\n".join(found) if len(found) >= _LEAST_PARTS and len(found) * 2 >= len(parts) else ""


def _part(part: Any) -> str:
    """The markup of one part; "" where it has no words of the story."""
    if isinstance(part, str):
        return _block(part, "") if " " in part else ""
    if not isinstance(part, dict):
        return ""
    kind = next((value for name in _TYPE if isinstance(value := part.get(name), str)), "").lower()
    if any(word in kind for word in _NO_WORDS):
        return ""
    return _block(_words(part, 0), kind)


def _block(words: str, kind: str) -> str:
    if not words.strip():
        return ""
    if any(sign in words for sign in _BLOCK):
        return words
    tag = "h2" if "head" in kind or "title" in kind else "li" if kind in ("listitem", "list-item") else "p"
    return f"<{tag}>{words}</{tag}>"


def _words(part: Any, depth: int) -> str:
    """The words of a part and of all in it: markup as it is, so that a lone "<" of plain words is not lost on the way."""
    if isinstance(part, str):
        return part if "<" in part and ">" in part else html.escape(part, quote=False).replace("&amp;", "&")
    if depth > 12:
        return ""
    if isinstance(part, list):
        return "".join(_words(one, depth + 1) for one in part)
    if not isinstance(part, dict):
        return ""
    for name in _TEXT:
        value = part.get(name)
        if isinstance(value, str) and value.strip():
            return _words(value, depth + 1)
    for name in (*_INSIDE, *_TEXT):
        value = part.get(name)
        if isinstance(value, (list, dict)) and (words := _words(value, depth + 1)):
            return words
    return ""


def _plain(text: str) -> str:
    return "".join(f"<p>{html.escape(part, quote=False)}</p>" for part in text.split("\n") if part.strip())
