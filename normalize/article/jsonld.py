"""The JSON-LD of a page: whatever its shape, the object that describes the story."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..mended_json import load_mended
from ..page import Page

_ARTICLE = frozenset(
    "Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle ReviewNewsArticle BackgroundNewsArticle "
    "AskPublicNewsArticle SatiricalArticle ScholarlyArticle TechArticle BlogPosting LiveBlogPosting SocialMediaPosting Report".split()
)
_PAGE = frozenset(
    "WebPage ItemPage AboutPage QAPage Recipe PodcastEpisode VideoObject Review Product HowTo FAQPage DiscussionForumPosting Question".split()
)
_WRITERS = ("author", "creator", "contributor")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*+(?:;\s*+)?$"
)
_MOST_NODES = 5000
_DEEPEST = 100
_SHORTEST_NAME = 12

Node = dict[str, Any]


def story(page: Page, every: list[Node] | None = None) -> Node | None:
    """The node of the page's article, or None. References (``@id``) to others are resolved one step. `every`: its `nodes`."""
    every = list(nodes(page)) if every is None else every
    if not every:
        return None
    best: Node | None = None
    most = -1
    own = (page.final_url or page.url or page.links.get("canonical") or "").rstrip("/")
    title = next((element.text or "" for _, element in page.index.tags["title"]), "")
    for node in every:
        types = _types(node)
        told = node.get("datePublished") or node.get("author") or _is_own_video(node, title)
        weight = 4 if types & _ARTICLE else 1 if types & _PAGE and told else 0
        if not weight:
            continue
        weight += sum(2 for k in ("headline", "datePublished", "author") if node.get(k))
        if own and any(own in str(node.get(k)) for k in ("url", "mainEntityOfPage", "@id")):
            weight += 3
        if weight > most:
            best, most = node, weight
    if best is None:
        return None
    if not any(best.get(key) for key in _WRITERS):
        # the page's own node may say it for the article's
        best = best | next(({"author": n["author"]} for n in every if _types(n) & _PAGE and n.get("author")), {})
    by_id = {n["@id"]: n for n in every if isinstance(n.get("@id"), str) and len(n) > 1}
    found = {k: _resolved(value, by_id) for k, value in best.items()}
    if any(_is_reference(found.get(key)) for key in _WRITERS):
        inner = {n["@id"]: n for n in _all_within(every) if isinstance(n.get("@id"), str) and n.get("name")}
        found |= {key: _resolved(found[key], inner) for key in _WRITERS if key in found}
    return found


def _is_own_video(node: Node, title: str) -> bool:
    """Whether a node is the video that the page is about, and not one that stands in a story."""
    name = node.get("name")
    return (
        bool(node.get("uploadDate")) and isinstance(name, str) and len(name) > _SHORTEST_NAME and name.strip() in title
    )


def is_news(node: Node) -> bool:
    """Whether a node is a news story by its type."""
    return any(name.endswith("NewsArticle") for name in _types(node))


def is_site(node: Node) -> bool:
    """Whether a node is the site or its house by its type."""
    return any(name == "WebSite" or name.endswith("Organization") for name in _types(node))


def nodes(page: Page) -> Iterator[Node]:
    """All objects of the page's JSON-LD that stand for a thing of their own."""
    count = 0
    for _, script in page.index.tags["script"]:
        kind = script.get("type")
        if kind is None or "ld+json" not in kind.lower() or not script.text:
            continue
        stack = [load(script.text)]
        while stack:
            value = stack.pop()
            if isinstance(value, list):
                stack.extend(reversed(value))
            elif isinstance(value, dict):
                count += 1
                if count > _MOST_NODES:
                    return
                yield value
                for key in (
                    "@graph",
                    "mainEntity",
                    "mainEntityOfPage",
                    "itemListElement",
                    "hasPart",
                    "item",
                    "breadcrumb",
                ):
                    inner = value.get(key)
                    if isinstance(inner, (dict, list)):
                        stack.append(inner)


def load(text: str) -> Any:
    """The data in a script's text; None where it cannot be read, or is nested as no page's own data is."""
    data = _loaded(text)
    return None if text.count("[") + text.count("{") > _DEEPEST and _nested(data) else data


def _nested(data: Any) -> bool:
    """Whether it is nested so deep that reading it by recursion would stop the reading of the page."""
    level = [data] if isinstance(data, (dict, list)) else []
    for _ in range(_DEEPEST):
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return False
    return True


def _loaded(text: str) -> Any:
    text = text.strip()
    if text[:1] not in "{[" or text[-1:] not in "}]":
        text = _WRAPPING.sub("", text).strip()
    try:
        # raw line breaks inside strings are common; strict=False lets them pass
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    return load_mended(text)


def _types(node: Node) -> set[str]:
    kind = node.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return {str(k).rpartition("/")[2] for k in kinds if isinstance(k, str)}


def _resolved(value: Any, by_id: dict[str, Node]) -> Any:
    if isinstance(value, list):
        return [_resolved(v, by_id) for v in value]
    if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
        return by_id.get(value["@id"], value)
    return value


def _is_reference(value: Any) -> bool:
    """Whether a value, or one of a list, only refers to a node."""
    if isinstance(value, list):
        return any(_is_reference(v) for v in value)
    return isinstance(value, dict) and len(value) <= 2 and "@id" in value


def _all_within(nodes: list[Node]) -> Iterator[Node]:
    """The nodes and those that stand in them under any key."""
    stack: list[Any] = list(nodes)
    for _ in range(_MOST_NODES):
        if not stack:
            return
        value = stack.pop()
        if isinstance(value, dict):
            yield value
        inner = value.values() if isinstance(value, dict) else value
        stack.extend(v for v in inner if isinstance(v, (dict, list)))


def strings(value: Any) -> list[str]:
    """The words in a value that may be a string, an object with a ``name`` or ``@value``, or a list of these."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, dict):
        for key in ("name", "@value", "headline", "url", "@id"):
            if isinstance(value.get(key), str) and value[key].strip():
                return [value[key]]
        return []
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    return [str(value)] if isinstance(value, (int, float)) and not isinstance(value, bool) else []
