"""Short hands for the tests of dates."""

from __future__ import annotations

from datetime import UTC, datetime

from normalize.dates import DateReader
from normalize.record.moment import Moment

NOW = datetime(2026, 5, 20, 12, 30, 15, tzinfo=UTC)


def reader(language: str | None = "en", now: datetime | None = NOW) -> DateReader:
    return DateReader(language=language, fetched_at=now)


def text(raw: str, language: str | None = "en", now: datetime | None = NOW) -> Moment | None:
    return reader(language, now).text(raw)


def value(raw: str, language: str | None = "en", now: datetime | None = NOW) -> str | None:
    moment = text(raw, language, now)
    return moment.value if moment else None


def bounds(raw: str, language: str | None = "en", now: datetime | None = NOW) -> tuple[str | None, str | None]:
    moment = text(raw, language, now)
    assert moment is not None, raw
    assert moment.value is None
    return moment.earliest, moment.latest
