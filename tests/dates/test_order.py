"""Day and month in numbers."""

from __future__ import annotations

import pytest

from .reading import reader, text, value


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en-US", "2024-03-04"),
        ("en-GB", "2024-04-03"),
        ("en-AU", "2024-04-03"),
        ("en-Latn-NZ", "2024-04-03"),
        ("en_US", "2024-03-04"),
        ("de", "2024-04-03"),
        ("pt-BR", "2024-04-03"),
        ("en", None),
        ("en-CA", None),
        ("es-US", None),
        ("zh", None),
        (None, None),
    ],
)
def test_locale(language: str | None, expected: str | None) -> None:
    dates = reader(language)
    moment = dates.text("03/04/2024")
    assert moment is not None
    assert moment.value == expected
    assert [doubt.code for doubt in dates.doubts] == ([] if expected else ["ambiguous_date"])
    if expected is None:  # both readings lie within
        assert (moment.earliest, moment.latest) == ("2024-03-03T10:00:00Z", "2024-04-04T12:00:00Z")


def test_dots_are_day_first_but_in_the_us() -> None:
    assert value("03.04.2024", None) == "2024-04-03"
    assert value("03.04.2024", "de") == "2024-04-03"
    assert value("03.04.2024", "en-US") is None


def test_certain_without_a_locale() -> None:
    for language in (None, "en-US", "en-GB", "de"):
        assert value("25/04/2024 10:30", language) == "2024-04-25T10:30"
        assert value("04/25/2024 10:30", language) == "2024-04-25T10:30"
        assert value("2024/04/03", language) == "2024-04-03"
        assert value("05/05/2024", language) == "2024-05-05"
        assert value("Wed, 03/04/2024", language) == "2024-04-03"  # the weekday settles it


def test_other_dates_of_the_page_come_first() -> None:
    dates = reader("en-US")
    assert dates.text("03/04/2024 10:30").value == "2024-03-04T10:30"  # type: ignore[union-attr]
    dates.learn(["Posted 25/04/2024 10:30", "12/04/2024 11:30", "x" * 500])
    assert dates.text("03/04/2024 10:30").value == "2024-04-03T10:30"  # type: ignore[union-attr]
    assert dates.text("03-04-2024 10:30").value == "2024-03-04T10:30"  # type: ignore[union-attr] # another shape
    assert dates.text("03/04/24 10:30").value == "2024-03-04T10:30"  # type: ignore[union-attr]
    assert [doubt.raw for doubt in dates.doubts] == ["03/04/24 10:30"]


def test_dates_that_contradict_each_other_settle_nothing() -> None:
    dates = reader("de")
    dates.learn(["25/04/2024", "04/25/2024"])
    assert dates.text("03/04/2024").value is None  # type: ignore[union-attr]
    assert [(doubt.raw, doubt.code) for doubt in dates.doubts] == [("03/04/2024", "ambiguous_date")]


def test_two_digit_years_are_doubted() -> None:
    dates = reader("en-US")
    assert dates.text("3/09/15 8:12am").value == "2015-03-09T08:12"  # type: ignore[union-attr]
    assert dates.text("15-Nov-23").value == "2023-11-15"  # type: ignore[union-attr]
    assert [doubt.code for doubt in dates.doubts] == ["ambiguous_date", "ambiguous_date"]
    assert value("24/04/25", None) is None
    assert value("1.2.3", "de") is None
    assert text("1.2.3", "de") is None


def test_one_doubt_for_each_text() -> None:
    dates = reader(None)
    for _ in range(3):
        dates.text("03/04/2024")
        dates.machine("03/04/2024", "meta")
    dates.text("31/02/2024")
    assert [(doubt.raw, doubt.code) for doubt in dates.doubts] == [
        ("03/04/2024", "ambiguous_date"),
        ("31/02/2024", "impossible_date"),
    ]
