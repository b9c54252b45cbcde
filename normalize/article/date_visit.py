"""The day of the visit, which many sites show in the head of all of their pages: it is no date of the story."""

from __future__ import annotations

from lxml.etree import _Element

from ..dates import DateReader
from .date_weigh import close
from .furniture import within
from .lines import Lines


class Visit:
    """When the page was fetched, and where its own headline stands."""

    def __init__(self, today: str | None, lines: Lines | None, reader: DateReader) -> None:
        self._today, self._reader = today, reader
        self._title = lines.runs[lines.title_at] if lines is not None and lines.title_at >= 0 else None

    def shows(self, raw: str, element: _Element, place: int) -> bool:
        """Whether an element over the headline, in another box than that, states the day on which the page was fetched."""
        title = self._title
        if self._today is None or title is None or place >= title.owner_at or within(element, title.box):
            return False
        moment = self._reader.text(raw) or self._reader.machine(raw, "time")
        return moment is not None and close((moment.value or "")[:10], self._today)
