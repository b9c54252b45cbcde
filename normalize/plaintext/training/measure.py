"""How right headlines are."""

from __future__ import annotations

from typing import Any

import attrs


def same(one: str, other: str) -> bool:
    """Whether two headlines are one but for case, spaces and quotation marks."""
    return _key(one) == _key(other)


def _key(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def titles_of(gold: dict[str, Any]) -> list[str]:
    """The true headlines, any of which is right."""
    title = gold.get("title") or []
    return [title] if isinstance(title, str) else list(title)


@attrs.define
class Headlines:
    """What the texts of one converter gave."""

    asked: int = 0
    given: int = 0
    right: int = 0

    def add(self, gold: dict[str, Any], headline: str | None) -> None:
        """Count a text."""
        titles = titles_of(gold)
        if titles:
            self.asked += 1
            self.given += headline is not None
            self.right += headline is not None and any(same(headline, title) for title in titles)

    def __str__(self) -> str:
        return (
            f"headline {self.right / self.asked:.3f}, of the given {self.right / (self.given or 1):.3f}"
            if self.asked
            else ""
        )
