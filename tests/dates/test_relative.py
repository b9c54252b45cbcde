"""Relative dates: intervals before the page was fetched."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from normalize.dates import DateReader

from .reading import NOW, bounds, text


@pytest.mark.parametrize(
    ("raw", "earliest", "latest", "precision"),
    [
        ("2 years ago", "2023-05-20T12:30:15Z", "2024-05-20T12:30:15Z", "year"),
        ("1 month ago", "2026-03-20T12:30:15Z", "2026-04-20T12:30:15Z", "month"),
        ("3 months 2 days ago", "2026-02-17T12:30:15Z", "2026-02-18T12:30:15Z", "day"),
        ("2 years, 3 months ago", "2024-01-20T12:30:15Z", "2024-02-20T12:30:15Z", "month"),
        ("1 hour and 5 minutes ago", "2026-05-20T11:24:15Z", "2026-05-20T11:25:15Z", "minute"),
        ("2 weeks ago", "2026-04-29T12:30:15Z", "2026-05-06T12:30:15Z", "week"),
        ("a day ago", "2026-05-18T12:30:15Z", "2026-05-19T12:30:15Z", "day"),
        ("40 seconds ago", "2026-05-20T12:29:34Z", "2026-05-20T12:29:35Z", "second"),
        ("just now", "2026-05-20T11:30:15Z", "2026-05-20T12:30:15Z", "hour"),
        ("a few minutes ago", "2026-05-20T11:30:15Z", "2026-05-20T12:30:15Z", "minute"),
        ("seconds ago", "2026-05-20T12:29:15Z", "2026-05-20T12:30:15Z", "second"),
        ("less than a minute ago", "2026-05-20T12:29:15Z", "2026-05-20T12:30:15Z", "minute"),
        ("about 2 hours ago", "2026-05-20T09:30:15Z", "2026-05-20T11:30:15Z", "hour"),
        ("over 2 years ago", None, "2024-05-20T12:30:15Z", "year"),
        ("5h", "2026-05-20T06:30:15Z", "2026-05-20T07:30:15Z", "hour"),
        ("3 d", "2026-05-16T12:30:15Z", "2026-05-17T12:30:15Z", "day"),
        ("2w", "2026-04-29T12:30:15Z", "2026-05-06T12:30:15Z", "week"),
        ("4mo", "2025-12-20T12:30:15Z", "2026-01-20T12:30:15Z", "month"),
        ("1y", "2024-05-20T12:30:15Z", "2025-05-20T12:30:15Z", "year"),
        ("Last edited 3 years ago by Somebody Else", "2022-05-20T12:30:15Z", "2023-05-20T12:30:15Z", "year"),
        ("today", "2026-05-19T11:30:15Z", "2026-05-20T12:30:15Z", "day"),
        ("yesterday at 5 pm", "2026-05-19T04:30:15Z", "2026-05-20T06:30:14Z", "hour"),
        ("Today at 11:15", "2026-05-19T22:45:15Z", "2026-05-20T12:30:15Z", "minute"),
        ("Monday at 5:17 PM", "2026-05-18T03:17:00Z", "2026-05-19T05:17:59Z", "minute"),
    ],
)
def test_english(raw: str, earliest: str | None, latest: str, precision: str) -> None:
    moment = text(raw)
    assert moment is not None
    assert (moment.value, moment.earliest, moment.latest, moment.precision) == (None, earliest, latest, precision)
    assert moment.tz == "unknown"


@pytest.mark.parametrize(
    ("language", "raws"),
    [
        ("ar", ["منذ 3 سنوات", "قبل 3 سنوات", "3 سنوات", "٣ سنوات مضت"]),
        ("de", ["vor 3 Jahren", "3 Jahren zuvor", "3 Jahre her", "Zuletzt bearbeitet vor 3 Jahren von Karl"]),
        ("eo", ["antaŭ 3 jaroj"]),
        ("es", ["hace 3 años", "3 años atrás"]),
        ("fa", ["3 سال پیش", "۳ سال قبل"]),
        ("fr", ["il y a 3 ans", "3 années il y a", "Il y a 3 années"]),
        ("he", ["לפני 3 שנים", "3 שנים לפני"]),
        ("hu", ["3 évvel ezelőtt", "3 éve"]),
        ("hy", ["3 տարի առաջ"]),
        ("it", ["3 anni fa"]),
        ("nl", ["3 jaar geleden"]),
        ("pl", ["3 lata temu"]),
        ("pt-BR", ["3 anos atrás", "há 3 anos"]),
        ("ru", ["3 года назад", "3 лет назад"]),
        ("tr", ["3 yıl önce"]),
        ("uk", ["3 роки тому"]),
        ("zh-CN", ["3年前", "3 年 前", "3 年 之前"]),
        ("ja", ["3年前"]),
        ("ko", ["3년 전"]),
        ("sv", ["för 3 år sedan", "3 år sedan"]),
        ("da", ["for 3 år siden"]),
        ("nb", ["for 3 år siden"]),
        ("fi", ["3 vuotta sitten"]),
        ("cs", ["před 3 lety", "před 3 roky"]),
        ("el", ["πριν από 3 χρόνια", "3 χρόνια πριν"]),
        ("ro", ["acum 3 ani", "în urmă cu 3 ani"]),
        ("bg", ["преди 3 години"]),
        ("id", ["3 tahun yang lalu", "3 tahun lalu"]),
        ("vi", ["3 năm trước"]),
        ("hi", ["3 वर्ष पहले", "3 साल पहले"]),
        ("th", ["3 ปีที่แล้ว"]),
    ],
)
def test_three_years_ago(language: str, raws: list[str]) -> None:
    for raw in raws:
        assert bounds(raw, language) == ("2022-05-20T12:30:15Z", "2023-05-20T12:30:15Z"), raw
    # on a page that says another language, or none
    others = [raw for raw in raws if raw != "3 سنوات"]
    for other in ("en-US", None):
        assert bounds(others[0], other) == ("2022-05-20T12:30:15Z", "2023-05-20T12:30:15Z"), (others[0], other)


@pytest.mark.parametrize(
    ("raw", "language", "latest"),
    [
        ("vor einer Stunde", "de", "2026-05-20T11:30:15Z"),
        ("5小时前", "zh", "2026-05-20T07:30:15Z"),
        ("5 小时前", "zh-TW", "2026-05-20T07:30:15Z"),
        ("2 个月前", "zh", "2026-03-20T12:30:15Z"),
        ("منذ شهرين", "ar", "2026-03-20T12:30:15Z"),
        ("לפני שנתיים", "he", "2024-05-20T12:30:15Z"),
        ("год назад", "ru", "2025-05-20T12:30:15Z"),
        ("50 Minuten 46 Sekunden her", "de", "2026-05-20T11:39:29Z"),
        ("setahun yang lalu", "id", "2025-05-20T12:30:15Z"),
        ("il y a 2 mois", "fr", "2026-03-20T12:30:15Z"),
    ],
)
def test_other_words(raw: str, language: str, latest: str) -> None:
    assert bounds(raw, language)[1] == latest


@pytest.mark.parametrize(
    ("raw", "language"),
    [
        ("gestern um 17:00", "de"),
        ("hier à 17h00", "fr"),
        ("вчера в 17:00", "ru"),
        ("昨天 17:00", "zh"),
        ("dün 17:00", "tr"),
    ],
)
def test_yesterday_is_true_in_every_zone(raw: str, language: str) -> None:
    earliest, latest = bounds(raw, language)
    for offset in range(-12, 15):
        local = NOW.timestamp() + offset * 3600
        midnight = local - local % 86400
        instant = midnight - 7 * 3600 - offset * 3600
        stated = datetime.fromtimestamp(instant, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        assert earliest is not None
        assert latest is not None
        assert earliest <= stated <= latest


def test_the_end_of_a_month() -> None:
    end = datetime(2026, 3, 31, 10, tzinfo=UTC)
    # there is no 31 February: a comment of any hour of the 28th is "1 month ago" in the calendar's reckoning
    assert bounds("1 month ago", now=end) == ("2026-01-31T10:00:00Z", "2026-02-28T23:59:59Z")
    # months or days first: 2 years 13 days before 10 March cross February in either way
    assert bounds("1 month 9 days ago", now=datetime(2026, 3, 31, 10, tzinfo=UTC))[0] == "2026-02-18T10:00:00Z"


def test_anchor() -> None:
    rendered = datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC)
    dates = DateReader(language="en", fetched_at=NOW, rendered_at=rendered)
    moment = dates.text("2 hours ago")
    assert moment is not None
    assert (moment.earliest, moment.latest) == ("2025-01-02T00:04:05Z", "2025-01-02T01:04:05Z")
    without = text("2 hours ago", now=None)
    assert without is not None
    assert (without.earliest, without.latest, without.precision) == (None, None, "hour")


def test_m_is_minutes_or_months() -> None:
    dates = DateReader(language="en", fetched_at=NOW)
    moment = dates.text("5 m")
    assert moment is not None
    assert (moment.earliest, moment.latest, moment.precision) == ("2025-11-20T12:30:15Z", "2026-05-20T12:25:15Z", None)
    assert [doubt.code for doubt in dates.doubts] == ["ambiguous_date"]


def test_so_long_ago() -> None:
    dates = DateReader(language="en", fetched_at=datetime(200, 1, 1, tzinfo=UTC))
    moment = dates.text("999 years ago")
    assert moment is not None
    assert (moment.earliest, moment.latest) == (None, None)
    assert [doubt.code for doubt in dates.doubts] == ["impossible_date"]


def test_a_bare_duration_is_a_date_where_the_page_says_so() -> None:
    dates = DateReader(language="de", fetched_at=NOW)
    assert dates.text("3 Jahre") is None
    dates.learn(["3 Jahre", "Antworten"])
    assert dates.text("3 Jahre") is None
    dates.learn(["3 Jahre", "2 Monate"])
    moment = dates.text("3 Jahre")
    assert moment is not None
    assert moment.latest == "2023-05-20T12:30:15Z"
