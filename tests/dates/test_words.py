"""Absolute dates in words, in many languages and formats."""

from __future__ import annotations

import pytest

from .reading import text, value


@pytest.mark.parametrize(
    ("raw", "language", "expected"),
    [
        ("September 1, 2017", "en", "2017-09-01"),
        ("November 15, 2023 at 11:35 am", "en-US", "2023-11-15T11:35"),
        ("November 15, 2023 11:35 PM", "en-US", "2023-11-15T23:35"),
        ("Nov. 22, 2025, 7:51 p.m.", "en", "2025-11-22T19:51"),
        ("May 13th, 2024, 03:50 am", "en", "2024-05-13T03:50"),
        ("2:15 pm November 11, 2014", "en", "2014-11-11T14:15"),
        ("12:05 am, 1 June 2020", "en-GB", "2020-06-01T00:05"),
        ("Wednesday, 1st of June 2022 12:05 pm", "en-GB", "2022-06-01T12:05"),
        ("16. March, 2023 at 16:59", "en", "2023-03-16T16:59"),
        ("15-Nov-2023", "en", "2023-11-15"),
        ("2023 Nov 15", "en", "2023-11-15"),
        ("Thu, 08/09/2012 - 13:11", "en", "2012-08-09T13:11"),
        ("September 2017", "en", "2017-09"),
        ("Posted on May 5, 2020", "en", "2020-05-05"),
        ("Last updated: 5 May 2020 •", "en", "2020-05-05"),
        ("on August 9, 2012.", "en", "2012-08-09"),
        ("(edited) May 5, 2020", "en", "2020-05-05"),
        ("2024-01-25 19:47", "zh-CN", "2024-01-25T19:47"),
        ("15.11.2023 11:35", "ru", "2023-11-15T11:35"),
        ("15. November 2023 um 11:35 Uhr", "de", "2023-11-15T11:35"),
        ("Mittwoch, 15. Nov. 2023, 9 Uhr", "de", "2023-11-15T09"),
        ("Veröffentlicht am 3. März 2021", "de", "2021-03-03"),
        ("1. Jänner 2021", "de-AT", "2021-01-01"),
        ("29.07.2020 // 12:56", "de", "2020-07-29T12:56"),
        ("15 novembre 2023 à 11:35", "fr", "2023-11-15T11:35"),
        ("le mercredi 15 mai 2019 à 08h07", "fr", "2019-05-15T08:07"),
        ("1er août 2021 à 9 h 05", "fr", "2021-08-01T09:05"),
        ("22 juin 2018 @11h13", "fr", "2018-06-22T11:13"),
        ("14 DECEMBRE 2020", "fr", "2020-12-14"),
        ("15 de noviembre de 2023 a las 5:45 p. m.", "es", "2023-11-15T17:45"),
        ("15 de março de 2023 às 17h45", "pt-BR", "2023-03-15T17:45"),
        ("15 novembre 2023 alle 11:35", "it", "2023-11-15T11:35"),
        ("15 november 2023 om 11:35 uur", "nl", "2023-11-15T11:35"),
        ("15 november 2023 kl. 11:35", "sv", "2023-11-15T11:35"),
        ("15. marts 2023 kl. 11.35", "da", "2023-03-15T11:35"),
        ("15. mars 2023 kl. 11:35", "nb-NO", "2023-03-15T11:35"),
        ("15. marraskuuta 2023 klo 17.45", "fi", "2023-11-15T17:45"),
        ("15 listopada 2023 o 11:35", "pl", "2023-11-15T11:35"),
        ("15. listopadu 2023 v 11:35", "cs", "2023-11-15T11:35"),
        ("15 ноября 2023 в 11:35", "ru", "2023-11-15T11:35"),
        ("15 ноября 2023 г., 11:35", "ru", "2023-11-15T11:35"),
        ("15 листопада 2023 о 11:35", "uk", "2023-11-15T11:35"),
        ("15 ноември 2023 г. в 11:35 ч.", "bg", "2023-11-15T11:35"),
        ("2023. november 15. 17:45", "hu", "2023-11-15T17:45"),
        ("2023 m. lapkričio 15 d. 17:45", "lt", "2023-11-15T17:45"),
        ("15 noiembrie 2023 la 11:35", "ro", "2023-11-15T11:35"),
        ("15 Νοεμβρίου 2023 στις 5:45 μ.μ.", "el", "2023-11-15T17:45"),
        ("15 Kasım 2023 saat 11:35", "tr", "2023-11-15T11:35"),
        ("3 HAZİRAN 2023", "tr", "2023-06-03"),
        ("3 ديسمبر، 2023 الساعة 10:00 ص", "ar", "2023-12-03T10:00"),
        ("٣ ديسمبر ٢٠٢٣ ١٠:٠٠ م", "ar", "2023-12-03T22:00"),
        ("15 اوت 2023", "ar", "2023-08-15"),  # a name of Algeria; the table of Persian has it
        ("15 בנובמבר 2023 בשעה 17:45", "he", "2023-11-15T17:45"),
        ("۱۵ نوامبر ۲۰۲۳", "fa", "2023-11-15"),
        ("2023年11月15日 下午5:45", "zh-Hans", "2023-11-15T17:45"),
        ("2023年11月15日17时45分", "zh-CN", "2023-11-15T17:45"),
        ("發表於 2023/11/15 17:45", "zh-TW", "2023-11-15T17:45"),
        ("2023年11月15日(水) 17時45分", "ja", "2023-11-15T17:45"),
        ("2023년 11월 15일 오후 5:45", "ko", "2023-11-15T17:45"),
        ("2023. 11. 15. 17:45", "ko", "2023-11-15T17:45"),
        ("15 नवंबर 2023", "hi", "2023-11-15"),
        ("15 พฤศจิกายน 2566", "th", "2023-11-15"),  # a Buddhist year
        ("15 Tháng 11 2023", "vi", "2023-11-15"),
        ("ngày 15 tháng 11 năm 2023 lúc 17:45", "vi", "2023-11-15T17:45"),
        ("15 November 2023 pukul 11.35", "id", "2023-11-15T11:35"),
        ("15-a de novembro 2023", "eo", "2023-11-15"),
        ("15 նոյեմբերի 2023", "hy", "2023-11-15"),
        ("15 నవంబర్ 2023", "te", "2023-11-15"),  # dateparser's
    ],
)
def test_format(raw: str, language: str, expected: str | None) -> None:
    assert value(raw, language) == expected
    assert value(f"\n\t{raw.replace(' ', chr(0xA0))} ", language) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("15. Dezember 2015 at 11:21", "2015-12-15T11:21"),
        ("15 ноября 2023 в 11:35", "2023-11-15T11:35"),
        ("2023年11月15日", "2023-11-15"),
        ("15 novembre 2023", "2023-11-15"),
        ("1.5.2020 klo 12.30", "2020-05-01T12:30"),
    ],
)
@pytest.mark.parametrize("language", ["en-US", None, "tlh"])
def test_other_language_than_the_page_s(raw: str, expected: str, language: str | None) -> None:
    assert value(raw, language) == expected


def test_languages_that_differ_give_no_value() -> None:
    assert value("5 listopad 2020", "pl") == "2020-11-05"
    assert value("5 listopad 2020", "hr") == "2020-10-05"
    assert value("5 listopad 2020", "en") is None


@pytest.mark.parametrize(
    ("raw", "expected", "tz"),
    [
        ("Jan 5, 2020 10:00 am EST", "2020-01-05T10:00-05:00", "explicit"),
        ("Jul 5, 2020 10:00 am EDT", "2020-07-05T10:00-04:00", "explicit"),
        ("Jul 5, 2020 10:00 am EST", "2020-07-05T10:00", "unknown"),  # the winter's name in summer: not to be believed
        ("Jan 5, 2020 10:00 am ET", "2020-01-05T10:00", "unknown"),
        ("Jan 5, 2020 10:00 UTC", "2020-01-05T10:00Z", "explicit"),
        ("Jan 5, 2020 10:00 GMT+2", "2020-01-05T10:00+02:00", "explicit"),
        ("April 28, 2023 GMT", "2023-04-28", "unknown"),
        ("5 May 2020 10:00 -0330", "2020-05-05T10:00-03:30", "explicit"),
        ("5 May 2020 10:00 - 11:00", None, None),
    ],
)
def test_zones(raw: str, expected: str | None, tz: str | None) -> None:
    moment = text(raw)
    assert (moment.value if moment else None) == expected
    assert (moment.tz if moment else None) == tz


@pytest.mark.parametrize(
    "raw", ["31 February 2024", "Feb 29, 2023", "5 May 2020 25:10", "May 5, 2020 15:30 am", "1 May 1985"]
)
def test_impossible(raw: str) -> None:
    moment = text(raw)
    assert moment is not None
    assert (moment.value, moment.raw) == (None, raw)


def test_a_day_without_its_year_has_only_a_last_bound() -> None:
    for raw in ("Nov 15", "15 November 10:30", "15 Nov. at 10:30"):
        moment = text(raw)
        assert moment is not None
        assert (moment.value, moment.earliest, moment.latest) == (None, None, "2025-11-16T12:00:00Z")
    assert text("May 20").latest == "2026-05-20T12:30:15Z"  # type: ignore[union-attr]
    assert text("Feb 29").latest == "2024-03-01T12:00:00Z"  # type: ignore[union-attr]
    assert text("Nov 15", now=None).latest is None  # type: ignore[union-attr]
