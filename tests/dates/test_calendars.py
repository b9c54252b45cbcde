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
        ("th", "30 เม.ย. 24", "2024-04-30"),
    ],
)  # fmt: skip
def test_other_calendars(language: str, text: str, value: str | None) -> None:
    moment = DateReader(language=language).text(text)
    assert (moment.value if moment else None) == value
    assert moment is None or moment.raw == text
