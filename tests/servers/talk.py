"""A made-up discussion: what servers are filled with, and what a crawl must bring back."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import attrs

_WORDS = (
    "the ferry leaves at dawn and nobody on our side of the harbour was asked about the new timetable which costs more than "
    "it saves my neighbour counts boats every morning since spring he says the bridge would be cheaper in ten years but who "
    "knows what steel will cost then please print the table again with the winter months"
).split()
_NAMES = ("Ada Quill", "Bo Lindqvist", "Chidi", "Dolores M.", "Erik", "Fatima Noor", "grumpy heron", "Hana Ito")


@attrs.define(kw_only=True)
class Posted:
    """One comment as it was posted."""

    id: int
    parent: int
    depth: int
    author: str
    text: str
    at: datetime
    """UTC."""
    type: str = "comment"
    up: int = 0
    down: int = 0
    sticky: bool = False

    @property
    def words(self) -> str:
        """The text as the record has it."""
        return self.text


def talk(
    size: int, *, depth: int = 6, seed: int = 1, first_id: int = 1, pingbacks: int = 0, long: bool = False
) -> list[Posted]:
    """`size` comments in the order in which they were posted, in threads of up to `depth` levels.

    `pingbacks`: how many of the roots are such. `long`: some texts run to more than a hundred words.
    """
    luck = random.Random(seed)
    at = datetime(2023, 2, 25, 6, 0, tzinfo=UTC)
    made: list[Posted] = []
    for number in range(size):
        # across the day on which clocks change
        at += timedelta(minutes=luck.randint(1, 500), seconds=luck.randint(0, 59))
        if (at.month, at.day, at.hour) == (3, 26, 1):
            # the hour that Lisbon's clocks left out: WordPress itself gives another time for it by REST than on the page
            at += timedelta(hours=1)
        open_ones = [c for c in made if c.depth < depth and c.type == "comment"]
        parent = luck.choice(open_ones[-25:]) if open_ones and luck.random() < 0.7 else None
        # every level is there, whatever the dice say
        if 0 < number < depth:
            parent = made[-1]
        kind = "pingback" if parent is None and pingbacks > 0 and number > depth and luck.random() < 0.1 else "comment"
        pingbacks -= kind == "pingback"
        made.append(
            Posted(
                id=first_id + number,
                parent=parent.id if parent else 0,
                depth=parent.depth + 1 if parent else 1,
                author=luck.choice(_NAMES) if kind == "comment" else f"Other blog {number}",
                text=_text(luck, number, long=long),
                at=at,
                type=kind,
                up=luck.randint(0, 40),
                down=luck.randint(0, 9),
            )
        )
    return made


def _text(luck: random.Random, number: int, *, long: bool) -> str:
    size = luck.randint(120, 260) if long and luck.random() < 0.2 else luck.randint(3, 60)
    words = [luck.choice(_WORDS) for _ in range(size)]
    cut = len(words) // 2 if len(words) > 30 else 0
    paragraphs = [" ".join(words[:cut]), " ".join(words[cut:])] if cut else [" ".join(words)]
    return f"Number {number}: " + "\n\n".join(paragraphs)
