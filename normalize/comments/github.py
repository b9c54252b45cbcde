"""What Giscus and Utterances share: the term under which a page's thread is kept on GitHub, reactions, roles."""

from __future__ import annotations

import re
from typing import Any

from ..page import Page
from .data import whole
from .hosted import page_path, plain_url

_SUFFIX = re.compile(r"\.\w+\Z")
_ROLES = {
    "OWNER": "Owner", "MEMBER": "Member", "COLLABORATOR": "Collaborator", "CONTRIBUTOR": "Contributor",
}  # fmt: skip


def term_of(page: Page, mapping: str | None, given: str | None = None) -> str | None:
    """The term for a `mapping`: ``pathname``, ``url``, ``title``, ``og:title``; any other is taken from `given`."""
    if mapping == "pathname":
        path = page_path(page)
        return None if path is None else "index" if len(path) < 2 else _SUFFIX.sub("", path[1:])
    if mapping == "url":
        return plain_url(page)
    if mapping == "title":
        return next(("".join(element.itertext()).strip() for _, element in page.index.tags["title"]), None) or None
    if mapping == "og:title":
        return page.metas.get("og:title")
    return given or None


def reactions_of(value: Any) -> dict[str, int]:
    """Counts by name (``heart``), whether they are numbers or objects with a ``count``; those at zero left out."""
    counts = {}
    for name, said in value.items() if isinstance(value, dict) else ():
        count = whole(said.get("count")) if isinstance(said, dict) else whole(said)
        if count and isinstance(name, str) and name != "total_count":
            counts[name.lower()] = count
    return counts


def badges_of(association: Any) -> list[str]:
    """The label that stands beside the names of those who work on the repository."""
    return [_ROLES[association]] if isinstance(association, str) and association in _ROLES else []
