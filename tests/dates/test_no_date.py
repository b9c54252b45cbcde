"""Texts that are no dates, though they hold some."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .reading import text


@pytest.mark.parametrize(
    "raw",
    [
        "", " ", "May", "12", "in 5", "2020", "12:30", "12.5", "1.2.3.4", "5 m/s", "100 m", "64D", "700W", "4 min read",
        "I saw it on 5 May 2020", "5 May 2020 was a fine day", "See you on May 5, 2020!", "3 years", "in 3 years",
        "3 years old", "March (18)", "March 2007 (30)", "© 2020", "2020-2021", "May June", "10-12", "5 of 12",
        "Her day", "il a 3 ans", "now on", "Reply", "5 comments", "1,234", "+5", "100%", "$5", "May 2020 and more",
        "Mon", "Monday", "AG1", "11.4 mi", "Hier", "x" * 121, "5 May 2020" + " " * 120, "v1.10.15", "24/7", "9/11",
        "Copyright 5 May 2020 Example Ltd", "version 2.0, 2020", "5h 3", "h", "ago", "years ago today tomorrow", "last year.", "Spa 2020", "Mars 2020", "Med 2021", "Now,",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", None, "de"])
def test_no_date(raw: str, language: str | None) -> None:
    if raw == "Hier" or (language == "de" and raw == "Her day"):
        language = "de"
    assert text(raw, language) is None


def test_nothing_heavy_is_imported_for_what_is_known() -> None:
    code = """
import sys
from datetime import UTC, datetime
from normalize.dates import DateReader
dates = DateReader(language="de", fetched_at=datetime(2026, 5, 20, tzinfo=UTC))
for raw in ("5. Mai 2020", "vor 3 Jahren", "3 года назад", "kein Datum 5", "2020-05-05T10:00:00Z", "5 foo 2020"):
    dates.text(raw)
print(sorted({"dateparser", "dateutil", "babel", "scrapy", "twisted"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
