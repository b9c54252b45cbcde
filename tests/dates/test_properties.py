"""What holds of every text."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from normalize.dates import DateReader
from normalize.dates.words import languages, words_of
from tests.cost import assert_within

from .reading import NOW, reader

VALUE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?)?")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
WORDS = sorted({word for code in ("en", "de", "fr", "ru", "ar", "ja", "zh", "es") for word in words_of(code).entries})
LANGUAGES = [*sorted(languages()), None, "en-US", "xx", "te", "", "-"]
pieces = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.integers(0, 2100).map(str),
        st.sampled_from(["/", "-", ".", ":", ",", "+", "T", "Z", "(", ")", " ", "①", "²", "٣", "\u200f", "\x00"]),
    ),
    max_size=12,
).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(max_size=130), pieces, pieces.map(lambda s: s.replace(" ", ""))), st.sampled_from(LANGUAGES))
@example("2021-02-13T16:00:00+99:99", "en")
@example("²/³/2024", "en")
@example("999999999999999999999 years ago", "en")
@example("999 years 999 days ago", "en")
def test_never_raises_and_is_well_formed(raw: str, language: str | None) -> None:
    dates = reader(language)
    dates.learn([raw])
    for moment in (dates.machine(raw, "time"), dates.text(raw)):
        if moment is None:
            continue
        assert moment.raw == raw.strip()
        assert moment.value is None or VALUE.fullmatch(moment.value), moment
        for bound in (moment.earliest, moment.latest):
            assert bound is None or (INSTANT.fullmatch(bound) and moment.value is None)
        if moment.earliest and moment.latest:
            assert moment.earliest <= moment.latest
    assert len({doubt.raw for doubt in dates.doubts}) == len(dates.doubts)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=9, max_size=20), pieces)
def test_no_value_for_what_has_a_foreign_word(word: str, rest: str) -> None:
    if word.lower() in WORDS or any(word.lower() in words_of(code) for code in languages()):
        return
    for raw in (f"{word} {rest}", f"{rest} {word}", f"5 May 2020 {word}", f"{word} 5 May 2020"):
        assert reader("en").text(raw) is None


moments = st.datetimes(datetime(1990, 1, 1), datetime(2026, 5, 20))  # noqa: DTZ001
SPACED = sorted(set(languages()) - {"zh", "zh-Hant", "ja", "ko"})
FORMATS = [
    "{y}-{m:02}-{d:02} {H:02}:{M:02}",
    "{y}/{m}/{d} {H}:{M:02}",
    "{d} {w} {y} {H:02}:{M:02}",
    "{w} {d}, {y} {h}:{M:02} {p}",
]


@settings(max_examples=300, deadline=None)
@given(
    moments,
    st.sampled_from(sorted(set(languages()) - {"zh", "zh-Hant", "ja", "ko"})),
    st.sampled_from(FORMATS),
    st.data(),
)
def test_round_trip(moment: datetime, language: str, form: str, data: st.DataObject) -> None:
    names = _months(language, moment.month)
    numbers = {"y": moment.year, "m": moment.month, "d": moment.day, "H": moment.hour, "M": moment.minute}
    half = {"h": moment.hour % 12 or 12, "p": "pm" if moment.hour > 11 else "am"}
    raw = form.format(w=data.draw(st.sampled_from(names)), **numbers, **half)
    found = reader(language).text(raw)
    assert found is not None, raw
    assert found.value == f"{moment:%Y-%m-%dT%H:%M}", raw


def _months(language: str, month: int) -> list[str]:
    """The names that stand for this month alone."""
    names = []
    for entries in words_of(language).entries.values():
        for tokens, kind, value in entries:
            others = [e for e in words_of(language).entries[tokens[0]] if e[0] == tokens]
            if kind == "M" and value == str(month) and len(others) == 1 and len(tokens) == 1:
                names.append(tokens[0])
    return names


before = st.datetimes(datetime(2000, 1, 1), datetime(2026, 5, 1))  # noqa: DTZ001
after = st.datetimes(datetime(2026, 5, 2), datetime(2030, 1, 1))  # noqa: DTZ001
UNITS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800}


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 900 * 86400), st.sampled_from(sorted(UNITS)))
def test_what_is_rounded_down_lies_within(seconds: int, unit: str) -> None:
    count = seconds // UNITS[unit]
    if count > 999:
        return
    moment = reader().text(f"{count} {unit} ago")
    assert moment is not None
    true = (NOW - timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%SZ")
    assert moment.earliest is not None
    assert moment.latest is not None
    assert moment.earliest <= true <= moment.latest


@settings(max_examples=300, deadline=None)
@given(before, after)
@example(datetime(2001, 1, 30), datetime(2026, 5, 29))  # noqa: DTZ001
def test_calendar_difference_lies_within(written: datetime, now: datetime) -> None:
    written, now = written.replace(microsecond=0, tzinfo=UTC), now.replace(microsecond=0, tzinfo=UTC)
    years, months, days = _difference(written, now)
    stated = [f"{years} years {months} months {days} days", f"{years} years {months} months", f"{years} years"]
    for raw in stated:
        moment = DateReader(language="en", fetched_at=now).text(raw + " ago")
        assert moment is not None
        assert moment.earliest is not None
        assert moment.latest is not None
        assert moment.earliest <= f"{written:%Y-%m-%dT%H:%M:%SZ}" <= moment.latest, raw


def _difference(early: datetime, late: datetime) -> tuple[int, int, int]:
    """As PHP's date_diff reckons: a missing day is borrowed from the month of the earlier date."""
    days = late.day - early.day - ((late.hour, late.minute, late.second) < (early.hour, early.minute, early.second))
    months = (late.year - early.year) * 12 + late.month - early.month
    if days < 0:
        following = (early.replace(day=28) + timedelta(days=4)).replace(day=1)
        days += (following - timedelta(days=1)).day
        months -= 1
    return *divmod(months, 12), days


@pytest.mark.parametrize(
    "make",
    [
        lambda i: f"{1 + i % 28} may {2000 + i % 20} {i % 24}:{i % 60:02}",
        lambda i: f"{i} days ago",
        lambda i: f"nov {i} min mart sen dek {'am ' * (i % 25)}: {i % 7} a",
        lambda i: f"{'5 ' * (i % 50)}may {i}",
        lambda i: "1:" * (i % 60) + str(i),
    ],
)
def test_many_comments_take_linear_time(make: object) -> None:
    assert callable(make)
    raws = [make(i)[:120] for i in range(8000)]

    def read() -> None:
        dates = reader("en")
        dates.learn(raws)
        for raw in raws:
            dates.text(raw)

    assert_within(8, read)  # about 0.1 s for dates; a millisecond each at worst
