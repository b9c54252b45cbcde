"""Instants in UTC."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from normalize.dates import iso_utc, parse_fetched_at


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2024-05-31T12:00:00Z", "2024-05-31T12:00:00Z"),
        ("2024-05-31 12:00", "2024-05-31T12:00:00Z"),
        (" 2024-05-31T12:00:00.9+02:00 ", "2024-05-31T10:00:00Z"),
        ("2024-05-31", "2024-05-31T00:00:00Z"),
    ],
)
def test_fetched_at(raw: str, expected: str) -> None:
    moment = parse_fetched_at(raw)
    assert moment is not None
    assert moment.tzinfo is UTC
    assert iso_utc(moment) == expected


def test_fetched_at_of_datetimes() -> None:
    assert parse_fetched_at(None) is None
    assert parse_fetched_at(datetime(2024, 5, 31, 12)) == datetime(2024, 5, 31, 12, tzinfo=UTC)  # noqa: DTZ001
    east = timezone(timedelta(hours=2))
    assert parse_fetched_at(datetime(2024, 5, 31, 12, tzinfo=east)) == datetime(2024, 5, 31, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "raw", ["", "yesterday", "31.05.2024", "2024-13-01", "1717156800", "0001-01-01T00:00:00+14:00"]
)
def test_bad_fetched_at(raw: str) -> None:
    with pytest.raises(ValueError, match=r"ISO 8601|outside the years"):
        parse_fetched_at(raw)


def test_fetched_at_of_another_type() -> None:
    with pytest.raises(ValueError, match="string or a datetime, not int"):
        parse_fetched_at(5)  # type: ignore[arg-type]


def test_iso_utc() -> None:
    assert iso_utc(datetime(2017, 9, 1, 15, 4, 0, 999999, tzinfo=UTC)) == "2017-09-01T15:04:00Z"
    assert iso_utc(datetime(200, 1, 1, tzinfo=UTC)) == "0200-01-01T00:00:00Z"
