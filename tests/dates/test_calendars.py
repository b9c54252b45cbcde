"""Dates of other calendars."""

from __future__ import annotations

import pytest

from normalize.dates import DateReader


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("fa", "۱ فروردین ۱۴۰۰", "2021-03-21"), ("fa", "30 اسفند 1399", "2021-03-20"), ("fa", "۲۲ بهمن ماه ۱۳۷۵", "1997-02-10"),
        ("fa", "1403-02-11 10:15", "2024-04-30T10:15"), ("fa", "11 ارديبهشت 1403", "2024-04-30"), ("fa", "30 آوریل 2024", "2024-04-30"),
        ("fa", "۳۱ مهر ۱۴۰۲", None), ("prs", "۱۱ ثور ۱۴۰۳", "2024-04-30"), ("en", "1403-02-11", None), ("ja", "令和元年5月1日", "2019-05-01"),
        ("ja", "平成30年12月31日 10時15分", "2018-12-31T10:15"), ("zh-TW", "民國113年4月30日", "2024-04-30"), ("ar", "30 تشرين الثاني 2024", "2024-11-30"),
        ("ar", "15 غشت 2024", "2024-08-15"), ("fa", "1445/10/21", None), ("th", "30 เม.ย. 67", "2024-04-30"), ("th", "30/04/67 10:15", "2024-04-30T10:15"),
        ("th", "30 เม.ย. 24", "2024-04-30"), ("ps", "۱۱ غویی ۱۴۰۳", "2024-04-30"),
    ],
)  # fmt: skip
def test_other_calendars(language: str, text: str, value: str | None) -> None:
    moment = DateReader(language=language).text(text)
    assert (moment.value if moment else None) == value
    assert moment is None or moment.raw == text


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ne", "२०८१ वैशाख ५", "2024-04-17"), ("ne", "५ वैशाख २०८१", "2024-04-17"), ("ne", "बिहीबार, बैशाख ५, २०८१", "2024-04-17"), ("ne", "प्रकाशित मितिः २०८१ बैशाख ५ गते", "2024-04-17"),
        ("ne", "२०८१ साल असार १ गते बिहान १०:०५", "2024-06-15T10:05"), ("ne", "२०८१/०३/०१", "2024-06-15"), ("ne", "2081-03-01", "2024-06-15"), ("ne", "2024-06-15", "2024-06-15"),
        ("ne", "२०४७ वैशाख १", "1990-04-14"), ("ne", "२०६३ चैत ३०", "2007-04-13"), ("ne", "२०८० चैत ३०", "2024-04-12"), ("ne", "२०८१ चैत ३१", "2025-04-13"), ("en", "२०८१ वैशाख ५ गते", "2024-04-17"),
        # a day that the month has not, one that tables differ about, a year that is in no table
        ("ne", "२०८१ पुस ३०", None), ("ne", "२०६२ जेठ १", None), ("ne", "2062-02-01", None), ("ne", "२०९५ वैशाख १", None), ("ne", "2095-01-01", None),
    ],
)  # fmt: skip
def test_the_calendar_of_nepal(language: str, text: str, value: str | None) -> None:
    moment = DateReader(language=language).text(text)
    assert (moment.value if moment else None) == value
