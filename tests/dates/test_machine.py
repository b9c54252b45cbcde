"""Attributes made for machines."""

from __future__ import annotations

import pytest

from .reading import reader


@pytest.mark.parametrize(
    ("raw", "value", "precision", "tz"),
    [
        ("2021-02-13T16:00:05+01:00", "2021-02-13T16:00:05+01:00", "second", "explicit"),
        ("2021-02-13T16:00:05+0100", "2021-02-13T16:00:05+01:00", "second", "explicit"),
        ("2021-02-13T16:00:05-03", "2021-02-13T16:00:05-03:00", "second", "explicit"),
        ("2021-02-13T16:00:05Z", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("2021-02-13T16:00Z", "2021-02-13T16:00Z", "minute", "explicit"),
        ("2021-02-13T16:00:05.987654Z", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("2021-02-13 16:00:05", "2021-02-13T16:00:05", "second", "unknown"),
        ("2021-02-13T16:00", "2021-02-13T16:00", "minute", "unknown"),
        ("2021-02-13T1643", "2021-02-13T16:43", "minute", "unknown"),
        ("2021-02-13 16:00:05 UTC", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("2021-02-13T24:00:00", "2021-02-14T00:00:00", "second", "unknown"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", "second", "explicit"),
        ("2021-02-13", "2021-02-13", "day", "unknown"),
        ("20210213", "2021-02-13", "day", "unknown"),
        ("20210213T160005Z", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("2021-W06-6", "2021-02-13", "day", "unknown"),
        ("2021-02", "2021-02", "month", "unknown"),
        ("2021", "2021", "year", "unknown"),
        ("2021-02-13T16:00:05+01:00[Europe/Rome]", "2021-02-13T16:00:05+01:00", "second", "explicit"),
        ('\\"2021-02-13T16:00:05+01:00\\"', "2021-02-13T16:00:05+01:00", "second", "explicit"),
        ("Sat, 13 Feb 2021 16:00:05 +0100", "2021-02-13T16:00:05+01:00", "second", "explicit"),
        ("Sat, 13 Feb 2021 16:00:05 GMT", "2021-02-13T16:00:05Z", "second", "explicit"),
        (
            "Sat Feb 13 2021 16:00:05 GMT+0100 (Central European Time)",
            "2021-02-13T16:00:05+01:00",
            "second",
            "explicit",
        ),
        ("Sat Feb 13 16:00:05 2021", "2021-02-13T16:00:05", "second", "unknown"),
        ("2021-07-13T16:00EDT", "2021-07-13T16:00-04:00", "minute", "explicit"),
        ("1613232005", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("1613232005999", "2021-02-13T16:00:05Z", "second", "explicit"),
        ("  2021-02-13\n", "2021-02-13", "day", "unknown"),
    ],
)
def test_form(raw: str, value: str, precision: str, tz: str) -> None:
    moment = reader().machine(raw, "time")
    assert moment is not None
    assert (moment.value, moment.precision, moment.tz) == (value, precision, tz)
    assert (moment.raw, moment.basis, moment.earliest, moment.latest) == (raw.strip(), "time", None, None)


@pytest.mark.parametrize("raw", ["", " ", "12", "99", "1899", "9999", "123456789", "PT2M", "P3M", "on", "2021-02-13T"])
def test_no_date(raw: str) -> None:
    assert reader().machine(raw, "meta") is None


@pytest.mark.parametrize(
    "raw",
    [
        "2021-02-30", "2021-13-01T10:00:00Z", "2021-02-13T25:00", "2021-02-13T10:00:00+19:00", "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00+00:00", "0000000000", "2021-W60-1", "2021-02-13 12:30-13:20",
    ],
)  # fmt: skip
def test_impossible(raw: str) -> None:
    dates = reader()
    moment = dates.machine(raw, "time")
    assert moment is not None
    assert moment.value is None
    assert moment.raw == raw
    assert [(doubt.raw, doubt.code) for doubt in dates.doubts] == [(raw, "impossible_date")]


def test_future() -> None:
    dates = reader()
    assert dates.machine("2026-05-22T12:30:00Z", "time") is not None
    assert not dates.doubts
    moment = dates.machine("2026-05-23T00:00:00Z", "time")
    assert moment is not None
    assert moment.value is None
    assert [doubt.code for doubt in dates.doubts] == ["future_date"]
    assert reader(now=None).machine("2099-01-01", "time").value == "2099-01-01"  # type: ignore[union-attr]


def test_words_in_an_attribute() -> None:
    moment = reader("de").machine("5. Mai 2020 um 17:05 Uhr", "attribute")
    assert moment is not None
    assert (moment.value, moment.basis) == ("2020-05-05T17:05", "attribute")


def test_numbers_are_no_text() -> None:
    assert reader().text("1613232005") is None
    assert reader().text("2021") is None
    assert reader().text("20210213") is None


def test_a_moment_is_one_s_own() -> None:
    dates = reader()
    first = dates.machine("2021-02-13", "time")
    assert first is not None
    first.value = "changed"
    second = dates.machine("2021-02-13", "meta")
    assert second is not None
    assert (second.value, second.basis) == ("2021-02-13", "meta")
